// SPDX-License-Identifier: GPL-3.0-or-later
#include "example.h"

#include "widgets/chain/chainexport.h"
#include "widgets/chain/chainpage.h"
#include "widgets/chain/chainpainter.h"
#include "widgets/chain/chainpicture.h"

#include "widgets/theme/signs.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFontMetricsF>
#include <QImage>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QSlider>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

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
    if (which == u"story"_s)
        return {example::secureChain(), example::downgradedChain(), example::splitChain()};
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

/// Answers at once with what the test has set.
struct Chooser : FileChooser
{
    void open(QWidget *, const QString &, const QString &, const Answer &) override { }
    void openSeveral(QWidget *, const QString &, const QString &, const Answers &) override { }
    void save(QWidget *, const QString &, const QString &, const QString &, const Answer &given) override
    {
        given(answer);
    }
    QString answer;
};

/// What was to be written, and under what name it was to stand in custody.
struct Written
{
    QString item, path;
    QByteArray bytes;
};

/// A page in a window of 1280 × 800, as it opens.
struct Shown
{
    Shown(const QString &which, Theme::Scheme scheme = Theme::Scheme::Light)
        : theme(scheme)
        , context(std::make_shared<ManualClock>(example::at(u"02:20:00"_s)))
    {
        QApplication::setPalette(theme.palette());
        context.setSnapshot(caseOf(runs(which)));
        page = std::make_unique<ChainPage>(context, writer(), chooser);
        page->resize(1280, 800);
        page->show();
        picture = page->findChild<ChainPicture *>(u"chainPicture"_s);
    }

    FileExport writer()
    {
        return [this](const QString &item, const QString &path, const QByteArray &bytes) {
            written.append({item, path, bytes});
            return QtFuture::makeReadyFuture(Result<storage::Custody>(storage::Custody::Journalled));
        };
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
    Chooser chooser;
    QList<Written> written;
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
    void theSelectionGoesWithTheKeys();
    void enterOpensTheProof();
    void dotEscapesItsLabels();
    void picturesSayWhatTheyAre();
    void exportsAreHandedOverWhole();
    void anyTwoRunsAreComparedByKeys();
    void whatIsAcceptedComesFirst();
    void runsOutsideTheWindowAreMarked();
    void whatTheFilterFindsIsLit();
    void changesAreWalkedInTheList();
    void aThingIsCopiedAsText();
    void tabGoesAsTheEyeDoes();
    void whatIsReadPushesNothing();
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
            << QStringList{
                   u"insecure, new"_s, u"insecure, was secure"_s, u"gone, was secure"_s, u"downgrade"_s};
        QTest::addRow("split-%s", scheme)
            << u"split"_s << dark << u"no DS for ministry.zz, insecure, new"_s
            << QStringList{u"insecure, new"_s, u"3 of 4 servers"_s, u"+ 1 of 4 servers: d.nic.zz"_s};
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
        const QList<ShownLine> own = shownLines(scene.graph, scene.graph.boxes[i]);
        QVERIFY(!own.isEmpty());
        for (const ShownLine &line : own) {
            QVERIFY2(metrics.horizontalAdvance(line.text) <= scene.boxes[i].width(), qPrintable(line.text));
            lines << line.text;
        }
    }
    for (const QString &word : words)
        QVERIFY2(lines.contains(word)
                || !lines.filter(QRegularExpression(u'^' + QRegularExpression::escape(word))).isEmpty(),
            qPrintable(word + u" not in "_s + lines.join(u'|')));
    QVERIFY(shown.picture->zoom() >= 0.7);
}

void tst_ChainPage::saysUntilWhenItHolds()
{
    dnssec::Chain chain = example::secureChain();
    CaseContext context(std::make_shared<ManualClock>(example::at(u"02:20:00"_s)));
    context.setSnapshot(caseOf({chain}));
    Chooser chooser;
    ChainPage page(context, {}, chooser);
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
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(shown.picture);
    QCOMPARE(face->childCount(), shown.picture->itemCount());
    for (int i = 0; i < shown.picture->itemCount(); ++i) {
        QVERIFY2(!shown.picture->itemDescription(i).contains(u".."_s),
            qPrintable(shown.picture->itemDescription(i)));
        QCOMPARE(face->child(i)->text(QAccessible::Name), shown.picture->itemName(i));
        QCOMPARE(face->child(i)->text(QAccessible::Description), shown.picture->itemDescription(i));
    }
    QVERIFY(face->child(denied)->text(QAccessible::Description).contains(u"provably insecure since"_s));
}

void tst_ChainPage::theSelectionGoesWithTheKeys()
{
    Shown shown(u"downgrade"_s);
    QVERIFY(QTest::qWaitForWindowExposed(shown.page.get()));
    shown.picture->setFocus();
    QVERIFY(shown.context.selection().isEmpty());
    QStringList titles;
    for (const Qt::Key key : {Qt::Key_Home, Qt::Key_Right, Qt::Key_Down}) {
        QTest::keyClick(shown.picture, key);
        const QString walked = shown.context.selection().text + shown.context.selection().proof;
        QTest::keyClick(shown.picture, Qt::Key_Return);
        QCOMPARE(walked, shown.context.selection().text + shown.context.selection().proof);
        QVERIFY(!titles.contains(walked));
        titles << walked;
    }
    auto *list = shown.page->findChild<QListView *>(u"chainChanges"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    for (int row = 1; row < list->model()->rowCount(); ++row) {
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), row);
        QCOMPARE(shown.context.selection().text, list->model()->index(row, 1).data(Qt::DisplayRole).toString());
    }
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
    const ChainScene scene
        = layoutChain(describeChange(example::splitChain(), chain, [](Instant at) { return at.toText(); }),
            chainMetrics(QFont()));
    const QString dot = chainDot(scene);
    QVERIFY(dot.startsWith(u"digraph chain {"_s) && dot.endsWith(u"}\n"_s));
    QVERIFY(!dot.contains(QChar(0x1b)));
    const QStringList lines = dot.split(u'\n');
    for (const QString &line : lines) { // a quotation mark that does not open or close is escaped
        QString bare = line;
        bare.remove(QRegularExpression(u"\\\\.|\"(?:[^\"\\\\]|\\\\.)*\""_s));
        QVERIFY2(!bare.contains(u'"'), qPrintable(line));
    }
    QVERIFY2(dot.contains(u"(gone, was insecure)"_s) && dot.contains(u"style=dotted"_s), qPrintable(dot));
}

void tst_ChainPage::picturesSayWhatTheyAre()
{
    const ChainScene scene = layoutChain(describeChain(example::secureChain()), chainMetrics(QFont()));
    const ChainCaption caption{u"ministry.zz A is secure."_s, u"2026-007 · lab A1"_s, u"TLP:AMBER"_s, true};
    for (const QString &ending : {u"svg"_s, u"dot"_s, u"txt"_s}) {
        const Result<QByteArray> bytes = chainBytes(scene, caption, QFont(), u"chain."_s + ending);
        QVERIFY(bytes);
        for (const char *word :
            {"EXERCISE", "TLP:AMBER", "ministry.zz A is secure.", "2026-007 · lab A1", "KSK 58231"})
            QVERIFY2(bytes->contains(word), qPrintable(ending + u": "_s + QString::fromUtf8(word)));
    }
    const ChainScene changed = layoutChain(describeChange(example::secureChain(), example::downgradedChain(),
                                               [](Instant at) { return at.toText(); }),
        chainMetrics(QFont()));
    const Result<QByteArray> text = chainBytes(changed, caption, QFont(), u"chain.txt"_s);
    QVERIFY(text && text->contains("critical\tministry.zz. was secure at 2026-11-21T02:00:30Z"));
    QVERIFY(text->contains("  DS ministry.zz\tgone, was secure\t"));
    const Result<QByteArray> png = chainBytes(scene, caption, QFont(), u"chain.PNG"_s);
    const QImage image = QImage::fromData(png.value_or(QByteArray()));
    QVERIFY(image.width() > 2 * scene.size.width() && image.height() > 2 * scene.size.height());
    const Theme light(Theme::Scheme::Light);
    QVERIFY(pixelsOf(image, light.colour(Role::Exercise)) > 1000);
    QVERIFY(pixelsOf(image, tlpColour(u"TLP:AMBER")) > 20);
    const Result<QByteArray> plain = chainBytes(scene, {}, QFont(), u"chain.png"_s);
    QCOMPARE(pixelsOf(QImage::fromData(plain.value_or(QByteArray())), light.colour(Role::Exercise)), 0);
    QVERIFY(!chainBytes(scene, caption, QFont(), u"chain.exe"_s));
    const QString folder = qEnvironmentVariable("ZONECASE_KEEP_PICTURES");
    for (const QString &ending : {u".svg"_s, u".png"_s, u".dot"_s, u".txt"_s}) {
        QFile kept(folder + u"/exported"_s + ending);
        if (!folder.isEmpty() && kept.open(QIODevice::WriteOnly))
            kept.write(*chainBytes(changed, caption, QFont(), kept.fileName()));
    }
}

void tst_ChainPage::exportsAreHandedOverWhole()
{
    Shown shown(u"downgrade"_s);
    shown.chooser.answer = u"/where/it/goes.svg"_s;
    QTest::mouseClick(shown.page->findChild<QToolButton *>(u"chainExport"_s), Qt::LeftButton);
    QCOMPARE(shown.written.size(), 1);
    const auto &runs = shown.context.snapshot()->runs;
    QCOMPARE(shown.written[0].path, shown.chooser.answer);
    QCOMPARE(shown.written[0].item,
        u"picture of run:%1 against run:%2"_s.arg(runs[1].summary.id.toText(), runs[0].summary.id.toText()));
    QVERIFY(shown.written[0].bytes.contains("provably insecure since"));
    QVERIFY(shown.written[0].bytes.contains("EXERCISE"));
    shown.chooser.answer = u"/where/it/goes.bmp"_s;
    QTest::mouseClick(shown.page->findChild<QToolButton *>(u"chainExport"_s), Qt::LeftButton);
    QCOMPARE(shown.written.size(), 1);
    QVERIFY2(
        shown.page->stateSentence().contains(u"ends in none of"_s), qPrintable(shown.page->stateSentence()));
}

void tst_ChainPage::anyTwoRunsAreComparedByKeys()
{
    Shown shown(u"story"_s);
    const auto *slider = shown.page->findChild<QSlider *>(u"run"_s);
    auto *against = shown.page->findChild<QComboBox *>(u"against"_s);
    // The newest against the last good one, not against the run before, which is as bad.
    QCOMPARE(slider->value(), 2);
    QVERIFY2(against->currentText().startsWith(u"last secure: 2026-11-21 02:00:30"_s),
        qPrintable(against->currentText()));
    QVERIFY(shown.item(u"DS ministry.zz, gone, was secure"_s) >= 0
        || shown.item(u"DS ministry.zz, secure, changed"_s) >= 0);
    QTest::keyClick(against, Qt::Key_Down);
    QVERIFY2(against->currentText().startsWith(u"run before: 2026-11-21 02:05:00"_s),
        qPrintable(against->currentText()));
    QVERIFY2(shown.page->stateSentence().contains(
                 u"between 2026-11-21 02:05:00 and 02:14:07 UTC."_s),
        qPrintable(shown.page->stateSentence()));
    QTest::keyClick(against, Qt::Key_Home);
    QCOMPARE(against->currentText(), u"nothing"_s);
    for (int i = 0; i < shown.picture->itemCount(); ++i)
        QVERIFY(shown.picture->scene().fact(shown.picture->scene().order[i]).change == Change::None);
    // Set against a later one, the earlier is still the one before.
    QTest::keyClick(against, Qt::Key_End);
    QTest::keyClick(const_cast<QSlider *>(slider), Qt::Key_Home);
    QTest::keyClick(against, Qt::Key_Down);
    QVERIFY2(shown.page->stateSentence().startsWith(
                 u"ministry.zz. was secure at 2026-11-21 02:00:30 UTC and is provably"_s),
        qPrintable(shown.page->stateSentence()));
}

void tst_ChainPage::whatIsAcceptedComesFirst()
{
    Shown shown(u"story"_s);
    CaseSnapshot accepted = *shown.context.snapshot();
    storage::Baseline baseline;
    baseline.run = accepted.runs[1].summary.id;
    accepted.baselines = {baseline};
    shown.context.setSnapshot(std::make_shared<const CaseSnapshot>(accepted));
    const auto *against = shown.page->findChild<QComboBox *>(u"against"_s);
    QCOMPARE(against->currentText(), u"baseline: 2026-11-21 02:05:00 UTC"_s);
    QVERIFY2(shown.page->stateSentence().contains(u"between 2026-11-21 02:05:00 and"_s),
        qPrintable(shown.page->stateSentence()));
}

void tst_ChainPage::runsOutsideTheWindowAreMarked()
{
    Shown shown(u"story"_s);
    const auto *against = shown.page->findChild<QComboBox *>(u"against"_s);
    const auto *slider = shown.page->findChild<QSlider *>(u"run"_s);
    QVERIFY(!against->currentText().contains(u"outside"_s));
    const QString sentence = shown.page->stateSentence();
    shown.context.setWindow({example::at(u"02:03:00"_s), example::at(u"02:10:00"_s)});
    QVERIFY2(
        against->currentText().endsWith(u"(outside the time window)"_s), qPrintable(against->currentText()));
    QVERIFY2(slider->accessibleDescription().endsWith(u"3 of 3 (outside the time window)"_s),
        qPrintable(slider->accessibleDescription()));
    QCOMPARE(against->findText(u"(outside the time window)"_s, Qt::MatchEndsWith), 1);
    QCOMPARE(shown.page->stateSentence(), sentence); // marked, not hidden
}

void tst_ChainPage::whatTheFilterFindsIsLit()
{
    Shown shown(u"healthy"_s);
    const auto *table = shown.page->findChild<QTableView *>(u"chainTable"_s);
    shown.context.setFilter(u"40017 SIGNS"_s);
    QStringList found;
    for (int i = 0; i < shown.picture->itemCount(); ++i) {
        QCOMPARE(table->isRowHidden(i), !shown.picture->itemName(i).endsWith(u", found"_s));
        if (!table->isRowHidden(i))
            found << shown.picture->itemName(i);
    }
    QCOMPARE(
        found.join(u'|'), u"KSK 58231 → ZSK 40017, valid, found|ZSK 40017 → ministry.zz A, valid, found"_s);
    QImage image(shown.page->size(), QImage::Format_RGB32);
    shown.page->render(&image);
    QVERIFY(pixelsOf(image, shown.theme.colour(Role::Lit)) > 200);
    shown.context.setFilter({});
    QVERIFY(!table->isRowHidden(0));
}

void tst_ChainPage::changesAreWalkedInTheList()
{
    Shown shown(u"downgrade"_s);
    auto *list = shown.page->findChild<QListView *>(u"chainChanges"_s);
    QVERIFY(list->isVisible() && list->model()->rowCount() == 3);
    // Findings here, boxes in the sentence above: each says what it counts.
    QCOMPARE(shown.page->findChild<QTabWidget *>(u"chainLists"_s)->tabText(0), u"Chan&ges: 3 findings"_s);
    QVERIFY2(shown.page->stateSentence().contains(u"In the picture "_s), qPrintable(shown.page->stateSentence()));
    const QString first = list->model()->index(0, 1).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(first.startsWith(u"critical: ministry.zz. was secure at 2026-11-21 02:00:30 UTC"_s),
        qPrintable(first));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Home);
    QCOMPARE(
        shown.picture->itemName(shown.picture->currentItem()), u"no DS for ministry.zz, insecure, new"_s);
    QTest::keyClick(list, Qt::Key_Return);
    const Selection &selected = shown.context.selection();
    QVERIFY2(selected.text.contains(u"provably insecure"_s), qPrintable(selected.text));
    QVERIFY(selected.proof.startsWith(u"change.downgrade"_s) && !selected.evidence.isEmpty());
    QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), first);
}

void tst_ChainPage::aThingIsCopiedAsText()
{
    Shown shown(u"healthy"_s);
    shown.picture->setCurrentItem(shown.item(u"KSK 58231"_s));
    QTest::keyClick(shown.picture, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.value(0), u"KSK 58231: secure"_s);
    QCOMPARE(lines.value(1), u"Key 58231 of ministry.zz is vouched for from above."_s);
    QCOMPARE(lines.value(2), u"flags: 257, algorithm: 13 (ECDSA P-256)"_s);
}

void tst_ChainPage::tabGoesAsTheEyeDoes()
{
    Shown shown(u"downgrade"_s);
    QVERIFY(QTest::qWaitForWindowExposed(shown.page.get()));
    shown.page->activateWindow();
    shown.page->setFocus();
    QTRY_VERIFY(shown.picture->hasFocus()); // the page's keys are the picture's
    const auto *first = shown.page->findChild<QWidget *>(u"subject"_s);
    QStringList order;
    for (const QWidget *at = first; order.size() < 40 && (order.isEmpty() || at != first);
         at = at->nextInFocusChain())
        if (at->isVisible() && at->isEnabled() && at->focusPolicy() & Qt::TabFocus && !at->focusProxy())
            order << (at->objectName().isEmpty() ? at->accessibleName() : at->objectName());
    order.removeIf([](const QString &name) { return name.contains(u'('); }); // the zoom
    QCOMPARE(order.join(u' '),
        u"subject run against Copy the chain as text chainExport chainPicture qt_tabwidget_tabbar chainChanges"_s);
}

void tst_ChainPage::whatIsReadPushesNothing()
{
    Shown shown(u"downgrade"_s);
    shown.page->resize(742, 560); // as it is in a window of 1280 × 800 beside the inspector
    QCoreApplication::processEvents();
    const QRect before = shown.picture->geometry();
    for (int i = 0; i < shown.picture->itemCount(); ++i) {
        shown.picture->setCurrentItem(i);
        QCoreApplication::processEvents();
        QCOMPARE(shown.picture->geometry(), before);
        const QRect item = shown.picture->itemRect(i);
        QVERIFY2(item.bottom() <= shown.picture->height() || item.height() > shown.picture->height(),
            qPrintable(shown.picture->itemName(i)));
    }
    QCOMPARE(shown.picture->horizontalScrollBar()->maximum(), 0); // nothing lies aside
}

QTEST_MAIN(tst_ChainPage)
#include "tst_chainpage.moc"
