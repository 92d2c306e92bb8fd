// SPDX-License-Identifier: GPL-3.0-or-later
#include "example.h"

#include "widgets/chain/chainexport.h"
#include "widgets/chain/chainpage.h"
#include "widgets/chain/chainpainter.h"
#include "widgets/chain/chainpicture.h"

#include <QFontMetricsF>
#include <QImage>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::widgets;

namespace {

std::shared_ptr<const CaseSnapshot> caseOf(const QList<dnssec::Chain> &chains)
{
    CaseSnapshot made = *example::snapshot();
    const RunView pattern = made.runs.first();
    made.runs.clear();
    for (const dnssec::Chain &chain : chains) {
        RunView view = pattern;
        view.chain = std::make_shared<const dnssec::Chain>(chain);
        view.summary.started = chain.at;
        view.summary.id = *RunId::fromBytes(sha256(chain.at.toText().toUtf8()).left(16));
        made.runs << view;
    }
    return std::make_shared<const CaseSnapshot>(made);
}

QList<dnssec::Chain> runs(const QString &which)
{
    if (which == u"healthy"_s)
        return {example::secureChain()};
    return {example::secureChain(), which == u"split"_s ? example::splitChain() : example::downgradedChain()};
}

/// How many pixels are near a colour.
int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor at = image.pixelColor(x, y);
            count += std::abs(at.red() - colour.red()) + std::abs(at.green() - colour.green())
                    + std::abs(at.blue() - colour.blue())
                < 12;
        }
    return count;
}

/// A page in a window of 1280 × 800, as it opens.
struct Shown
{
    Shown(const QString &which, Theme::Scheme scheme = Theme::Scheme::Light)
        : theme(scheme)
        , context(std::make_shared<ManualClock>(example::at(u"02:20:00"_s)))
    {
        QApplication::setPalette(theme.palette());
        context.setSnapshot(caseOf(runs(which)));
        page = std::make_unique<ChainPage>(context);
        page->resize(1280, 800);
        page->show();
        picture = page->findChild<ChainPicture *>(u"chainPicture"_s);
    }

    int item(const QString &name) const
    {
        for (int i = 0; i < picture->itemCount(); ++i)
            if (picture->itemName(i).startsWith(name))
                return i;
        return -1;
    }

    Theme theme;
    CaseContext context;
    std::unique_ptr<ChainPage> page;
    ChainPicture *picture = nullptr;
};

} // namespace

class tst_ChainPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canBeReadAsItOpens_data();
    void canBeReadAsItOpens();
    void saysUntilWhenItHolds();
    void pointerAndKeysGiveTheReason();
    void enterOpensTheProof();
    void dotEscapesItsLabels();
};

void tst_ChainPage::canBeReadAsItOpens_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("end"); ///< where the eye has to get without a hand
    QTest::addColumn<QStringList>("words");
    for (const bool dark : {false, true}) {
        const char *scheme = dark ? "dark" : "light";
        QTest::addRow("healthy-%s", scheme)
            << u"healthy"_s << dark << u"ministry.zz A, secure"_s << QStringList{u"secure"_s, u"trusted"_s};
        QTest::addRow("downgrade-%s", scheme)
            << u"downgrade"_s << dark << u"no DS for ministry.zz, insecure, new"_s
            << QStringList{u"insecure · new"_s, u"gone"_s, u"secure"_s};
        QTest::addRow("split-%s", scheme)
            << u"split"_s << dark << u"no DS for ministry.zz, insecure, new"_s
            << QStringList{u"insecure · new"_s, u"3 of 4 servers"_s, u"1 of 4 servers: d.nic.zz"_s};
    }
}

/// Pictures for the eye: ZONECASE_KEEP_PICTURES=folder keeps them.
void tst_ChainPage::canBeReadAsItOpens()
{
    QFETCH(QString, which);
    QFETCH(bool, dark);
    QFETCH(QString, end);
    QFETCH(QStringList, words);
    Shown shown(which, dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
    QVERIFY(QTest::qWaitForWindowExposed(shown.page.get()));
    QImage image(shown.page->size() * 2, QImage::Format_RGB32);
    image.setDevicePixelRatio(2);
    shown.page->render(&image);
    if (const QString folder = qEnvironmentVariable("ZONECASE_KEEP_PICTURES"); !folder.isEmpty())
        QVERIFY(image.save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s));
    QVERIFY(pixelsOf(image, shown.theme.colour(Role::Secure)) > 500);
    QCOMPARE(pixelsOf(image, shown.theme.colour(Role::Changed)) > 20, which != u"healthy"_s);
    const int where = shown.item(end);
    QVERIFY2(where >= 0, qPrintable(end));
    QVERIFY(shown.picture->viewport()->geometry().contains(shown.picture->itemRect(where)));
    // Without colour: each box says its state, in letters that fit into it.
    const ChainScene &scene = shown.picture->scene();
    QStringList lines;
    const QFontMetricsF metrics(smallFont(shown.picture->font()));
    for (int i = 0; i < scene.boxes.size(); ++i) {
        const QStringList own = shownLines(scene.graph.boxes[i]);
        QVERIFY(!own.isEmpty() && metrics.horizontalAdvance(own.first()) <= scene.boxes[i].width());
        lines += own;
    }
    for (const QString &word : words)
        QVERIFY2(lines.contains(word) || !lines.filter(QRegularExpression(u'^' + word)).isEmpty(),
            qPrintable(word + u" not in "_s + lines.join(u'|')));
    QVERIFY(shown.picture->zoom() >= 0.7);
}

void tst_ChainPage::saysUntilWhenItHolds()
{
    dnssec::Chain chain = example::secureChain();
    CaseContext context(std::make_shared<ManualClock>(example::at(u"02:20:00"_s)));
    context.setSnapshot(caseOf({chain}));
    ChainPage page(context);
    QCOMPARE(page.stateSentence(), u"ministry.zz A is secure, as of 2026-11-21 02:00:30 UTC."_s);
    chain.spans
        = {{std::nullopt, dnssec::Status::Secure}, {example::at(u"05:00:01"_s), dnssec::Status::Bogus}};
    chain.ends = {{{}, example::name(u"zz."_s), dns::type::DS, 46780, 13, example::at(u"05:00:00"_s)}};
    context.setSnapshot(caseOf({chain}));
    QCOMPARE(page.stateSentence(),
        u"ministry.zz A is secure, as of 2026-11-21 02:00:30 UTC. By these messages it stays secure until "
        "2026-11-21 05:00:00 UTC, then the signature of key 46780 of the root over DS of zz ends."_s);
}

void tst_ChainPage::pointerAndKeysGiveTheReason()
{
    Shown shown(u"split"_s);
    QVERIFY(QTest::qWaitForWindowExposed(shown.page.get()));
    const auto *reason = shown.page->findChild<QLabel *>(u"chainReason"_s);
    QVERIFY(reason && reason->textFormat() == Qt::PlainText);
    const int denied = shown.item(u"no DS for ministry.zz"_s);
    const QPoint middle = shown.picture->itemRect(denied).center() - shown.picture->viewport()->pos();
    QMouseEvent move(QEvent::MouseMove, middle, shown.picture->viewport()->mapToGlobal(middle), Qt::NoButton,
        Qt::NoButton, {});
    QCoreApplication::sendEvent(shown.picture->viewport(), &move);
    QVERIFY2(reason->text().contains(u"proves that there is no DS for ministry.zz: 3 of 4 servers"_s),
        qPrintable(reason->text()));
    shown.picture->setFocus();
    QTest::keyClick(shown.picture, Qt::Key_Home);
    QTest::keyClick(shown.picture, Qt::Key_Right);
    QVERIFY2(reason->text().contains(u"A trust anchor of this run vouches for the keys of the root."_s),
        qPrintable(reason->text()));
    for (int i = 0; i < shown.picture->itemCount(); ++i)
        QVERIFY2(!shown.picture->itemDescription(i).contains(u".."_s),
            qPrintable(shown.picture->itemDescription(i)));
}

void tst_ChainPage::enterOpensTheProof()
{
    Shown shown(u"healthy"_s);
    const int digest = shown.item(u"DS ministry.zz → KSK 58231"_s);
    shown.picture->setCurrentItem(digest);
    QTest::keyClick(shown.picture, Qt::Key_Return);
    const Selection &selected = shown.context.selection();
    QVERIFY(!selected.evidence.isEmpty());
    QVERIFY2(
        selected.proof.startsWith(u"DS 58231: SHA-256 49fd46e6c4b45c55d4ac\n"_s), qPrintable(selected.proof));
    QVERIFY2(selected.proof.contains(u"of key 58231: SHA-256 "_s)
            && selected.proof.endsWith(u"the digests differ"_s),
        qPrintable(selected.proof));
    shown.picture->setCurrentItem(shown.item(u"ZSK 40017 → ministry.zz A"_s));
    QTest::keyClick(shown.picture, Qt::Key_Return);
    for (const QString &line : {u"covers: ministry.zz. A"_s, u"labels: 2, original TTL: 300 s"_s,
             u"key: 40017, signer: ministry.zz."_s, u"over: 203.0.113.80"_s, u"signature: c2lnbmF0dXJl"_s,
             u"found: valid"_s})
        QVERIFY2(selected.proof.split(u'\n').contains(line), qPrintable(line + u'\n' + selected.proof));
}

void tst_ChainPage::dotEscapesItsLabels()
{
    dnssec::Chain chain = example::secureChain();
    chain.zones.last().sets[0].name = *dns::Name::fromText(u"a\\\"]b.ministry.zz"_s);
    chain.zones.last().strands[0].ns = {u"x\"; evil [label=\x1b"_s};
    const ChainScene scene = layoutChain(describeChain(chain, example::splitChain()), chainMetrics(QFont()));
    const QString dot = chainDot(scene);
    QVERIFY(dot.startsWith(u"digraph chain {"_s) && dot.endsWith(u"}\n"_s));
    QVERIFY(!dot.contains(QChar(0x1b)));
    const QStringList lines = dot.split(u'\n');
    for (const QString &line : lines) { // a quotation mark that does not open or close is escaped
        QString bare = line;
        bare.remove(QRegularExpression(u"\\\\.|\"(?:[^\"\\\\]|\\\\.)*\""_s));
        QVERIFY2(!bare.contains(u'"'), qPrintable(line));
    }
    QVERIFY2(dot.contains(u"(gone)"_s) && dot.contains(u"style=dotted"_s), qPrintable(dot));
    QTemporaryDir folder;
    for (const QString &ending : {u"svg"_s, u"png"_s, u"dot"_s, u"txt"_s}) {
        const QString path = folder.filePath(u"chain."_s + ending);
        QVERIFY(exportChain(scene, Theme(Theme::Scheme::Light), QFont(), path));
        QVERIFY(QFileInfo(path).size() > 200);
    }
    QVERIFY(!exportChain(scene, Theme(Theme::Scheme::Light), QFont(), folder.filePath(u"chain.exe"_s)));
}

QTEST_MAIN(tst_ChainPage)
#include "tst_chainpage.moc"
