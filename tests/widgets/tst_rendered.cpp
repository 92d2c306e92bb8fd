// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspector/hexlayout.h"
#include "widgets/inspector/hexview.h"
#include "widgets/inspector/messagepane.h"
#include "widgets/inspector/rendered.h"

#include <QPlainTextEdit>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::widgets;

/// Text and octets of a message lead to each other.
class TestRendered : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOctetHasItsPlaceAndBack_data();
    void everyOctetHasItsPlaceAndBack();
    void deepestFieldCounts();
    void linesAndFieldsMeet();
    void fieldsOutsideTheMessageAreDropped();
    void aLineLightsItsOctets();
    void anOctetLightsItsLine();
};

/// A response with two A records, as the worker renders one.
static QByteArray document()
{
    return R"({"schema": "zonecase.render/1", "messages": [{"exchange": ")" + QByteArray(64, 'a') + R"(",
      "query": {"text": "", "hex": "", "fields": []},
      "response": {"hex": ")"
        + QByteArray(128, '0') + R"(",
        "text": ";; ->>HEADER<<- opcode: QUERY\n;; flags: qr;\n\n;; QUESTION SECTION:\n;a.zz. IN A\n\n;; ANSWER SECTION:\na.zz. 300 IN A 192.0.2.1\na.zz. 300 IN A 192.0.2.2\n",
        "fields": [
          {"offset": 0, "length": 12, "label": "Header", "depth": 0},
          {"offset": 0, "length": 2, "label": "ID 0", "depth": 1},
          {"offset": 12, "length": 10, "label": "Question: a.zz. A", "depth": 0},
          {"offset": 22, "length": 16, "label": "Answer: a.zz. A", "depth": 0},
          {"offset": 28, "length": 4, "label": "TTL 300", "depth": 1},
          {"offset": 38, "length": 16, "label": "Answer: a.zz. A", "depth": 0},
          {"offset": 60, "length": 16, "label": "beyond the end", "depth": 0}]}}]})";
}

static RenderedExchange rendered()
{
    return parseRendered(document()).value().first();
}

void TestRendered::everyOctetHasItsPlaceAndBack_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<int>("perLine");
    QTest::addRow("room for sixteen") << 900.0 << 16;
    QTest::addRow("narrow") << 300.0 << 8;
}

void TestRendered::everyOctetHasItsPlaceAndBack()
{
    QFETCH(double, width);
    QFETCH(int, perLine);
    const HexLayout layout = HexLayout::fitting(75, width, 8, 16);
    QCOMPARE(layout.perLine, perLine);
    for (int octet = 0; octet < 75; ++octet) {
        QCOMPARE(layout.octetAt(layout.hexCell(octet).center()), octet);
        QCOMPARE(layout.octetAt(layout.textCell(octet).center()), octet);
    }
    QCOMPARE(layout.octetAt(QPointF(2, 2)), -1); // the offset's column
    QCOMPARE(layout.octetAt(QPointF(layout.hexLeft(), 10'000)), -1);
}

void TestRendered::deepestFieldCounts()
{
    const RenderedMessage message = rendered().response;
    QCOMPARE(message.fieldAt(0), 1);
    QCOMPARE(message.fieldAt(5), 0);
    QCOMPARE(message.fieldAt(29), 4);
    QCOMPARE(message.fieldAt(58), -1);
}

void TestRendered::linesAndFieldsMeet()
{
    const RenderedMessage message = rendered().response;
    QCOMPARE(message.lineFields, QList<int>({0, 0, -1, -1, 2, -1, -1, 3, 5, -1}));
    QCOMPARE(message.lineOfField(4), 7); // TTL: the line of the record that it lies in
    QCOMPARE(message.lineOfField(5), 8);
    QCOMPARE(message.lineOfField(1), 0);
    QCOMPARE(message.lineOfField(-1), -1);
}

void TestRendered::fieldsOutsideTheMessageAreDropped()
{
    QCOMPARE(rendered().response.fields.size(), 6);
}

void TestRendered::aLineLightsItsOctets()
{
    MessagePane pane;
    pane.setMessages(rendered());
    auto *text = pane.findChild<QPlainTextEdit *>(u"messageText"_s);
    auto *hex = pane.findChild<HexView *>(u"hexView"_s);
    QTextCursor cursor(text->document()->findBlockByNumber(8));
    text->setTextCursor(cursor);
    QCOMPARE(hex->litField(), 5);
}

void TestRendered::anOctetLightsItsLine()
{
    MessagePane pane;
    pane.setMessages(rendered());
    auto *text = pane.findChild<QPlainTextEdit *>(u"messageText"_s);
    auto *hex = pane.findChild<HexView *>(u"hexView"_s);
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(hex, Qt::Key_Right); // to octet 29, in the TTL of the first answer
    QCOMPARE(hex->litField(), 4);
    QCOMPARE(text->textCursor().blockNumber(), 7);
    QCOMPARE(text->extraSelections().size(), 1);
}

QTEST_MAIN(TestRendered)
#include "tst_rendered.moc"
