// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/resolvers/resolverspage.h"

#include "widgets/facts/clockrows.h"
#include "widgets/facts/countdown.h"
#include "widgets/resolvers/answercelldelegate.h"
#include "widgets/resolvers/blastfaces.h"
#include "widgets/resolvers/matrixmodel.h"
#include "widgets/resolvers/resolverssentence.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::widgets;
using resolvers::Comparison;
using resolvers::ResolverAnswer;

/// The matrix of a resolver comparison: its words, its times, and that each cell is a door.
class TestResolversPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsSayWhatTheDocumentSays();
    void everyClassHasAWord_data();
    void everyClassHasAWord();
    void axesShareOneSpan();
    void modelsMeetTheTester();
    void sentenceCountsWhoAgrees();
    void anAuthorityInDoubtComesFirst();
    void theTimesAreNotCut();
    void keysSelectCells();
    void teachesWhileThereIsNothing();
    void followsFilterAndTimeWindow();
    void countsDownToTheLastCache();
    void countsByTheCasesClock();
    void saysWhatHasNoEnd();

private:
    std::shared_ptr<ManualClock> m_clock
        = std::make_shared<ManualClock>(Instant::fromText(u"2026-11-21T02:00:00Z").value());
};

namespace {

const dns::Name Webmail = dns::Name::fromText(u"webmail.ministry.zz.").value();

Instant at(const QString &time)
{
    return Instant::fromText(QString(u"2026-11-21T"_s + time + u'Z')).value();
}

ResolverAnswer answer(const QString &resolver, const QString &classed, const QString &address)
{
    ResolverAnswer answer;
    answer.name = Webmail;
    answer.type = dns::type::A;
    answer.resolver = resolver;
    answer.outcome = u"answered"_s;
    answer.rcode = u"NOERROR"_s;
    answer.classed = classed;
    answer.cluster = classed == u"same"_s ? u"A"_s : u"B"_s;
    answer.answer = {QString(u"webmail.ministry.zz. 169 IN A "_s + address)};
    answer.ttl = 169;
    answer.asked = at(u"02:13:00"_s);
    answer.evidence = {ExchangeId::ofContent(resolver.toUtf8())};
    return answer;
}

Comparison document()
{
    Comparison document;
    document.request.names = {Webmail};
    for (const auto &label : {u"R1"_s, u"R2"_s, u"R3"_s}) {
        resolvers::ResolverState state;
        state.spec.label = label;
        const QString address = u"192.0.2.5"_s + label.last(1);
        state.spec.server.endpoint = dns::Endpoint::fromText(address).value();
        state.validates = label == u"R1"_s;
        document.resolvers << state;
    }
    document.resolvers[2].synthesises = true;
    document.truth
        = {{Webmail, dns::type::A, u"NOERROR"_s, {u"webmail.ministry.zz. 300 IN A 198.51.100.81"_s}, 300,
            u"A"_s, {u"ns1.hostdns.test."_s}, {ExchangeId::ofContent("truth")}}};
    ResolverAnswer same = answer(u"R1"_s, u"same"_s, u"198.51.100.81"_s);
    same.originalTtl = 300;
    same.cachedAt = resolvers::Interval{at(u"02:10:48"_s), at(u"02:10:49"_s)};
    same.expiresAt = resolvers::Interval{at(u"02:15:48"_s), at(u"02:15:50"_s)};
    ResolverAnswer differs = answer(u"R2"_s, u"differs"_s, u"203.0.113.70"_s);
    differs.notDated = u"authority-unknown"_s;
    differs.cause = resolvers::Cause{u"poisoned-cache"_s, {}, {}, {}, {}};
    differs.expiresAt = same.expiresAt;
    ResolverAnswer refuses = answer(u"R3"_s, u"error"_s, {});
    refuses.rcode = u"REFUSED"_s;
    refuses.answer.clear();
    refuses.cluster.clear();
    refuses.ttl = -1;
    refuses.notDated = u"no-answer"_s;
    document.answers = {same, differs, refuses};
    return document;
}

std::shared_ptr<CaseSnapshot> snapshot()
{
    auto snapshot = std::make_shared<CaseSnapshot>();
    RunView view;
    view.summary.id = RunId::fromBytes(sha256("run").first(16)).value();
    view.summary.command = u"resolvers"_s;
    view.summary.started = at(u"02:13:00"_s);
    view.subject = u"webmail.ministry.zz. A"_s;
    view.comparison = std::make_shared<const Comparison>(document());
    snapshot->runs = {view};
    return snapshot;
}

/// The same comparison, told what is wrong and since when no server gives it any more.
Comparison timed()
{
    Comparison timed = document();
    timed.request.bad = {u"203.0.113.70"_s};
    timed.request.withdrawn = at(u"01:59:00"_s);
    resolvers::BlastLink parent{.kind = u"parent-ns"_s, .owner = dns::Name::fromText(u"ministry.zz."_s).value(),
        .type = dns::type::NS, .ttl = 3600, .lasts = 3600, .correctUntil = at(u"02:59:01"_s)};
    resolvers::BlastLink answer{.kind = u"answer"_s, .owner = Webmail, .type = dns::type::A, .ttl = 300,
        .lasts = 3900, .correctUntil = at(u"03:04:02"_s), .sampledUntil = at(u"02:15:49.5"_s), .resolver = u"R2"_s,
        .evidence = {ExchangeId::ofContent("R2")}};
    timed.blast = {{Webmail, dns::type::A, {parent, answer}, {}}};
    timed.findings = {finding::make(u"resolver.blast-ends"_s, {u"rrset"_s, u"webmail.ministry.zz./A"_s},
        {{u"seconds"_s, qint64(3900)}, {u"links"_s, u"NS 3600 + A 300"_s}, {u"until"_s, u"2026-11-21T03:04:02Z"_s},
            {u"withdrawn"_s, u"2026-11-21T01:59:00Z"_s}},
        {ExchangeId::ofContent("R2")})};
    return timed;
}

QStringList lines(const QList<ClockFace> &faces)
{
    QStringList lines;
    for (const ClockFace &face : faces)
        lines << face.name + u" | "_s + face.value + u" | "_s + face.how;
    return lines;
}

QString line(const QAbstractItemModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells << model.index(row, column).data().toString();
    return cells.join(u" | "_s);
}

} // namespace

void TestResolversPage::rowsSayWhatTheDocumentSays()
{
    const CaseContext context(m_clock);
    MatrixModel model(context);
    model.setMatrix(AnswerMatrix::of(document()));
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"webmail.ministry.zz. A"_s);
    QCOMPARE(line(model, 0), u"authority | [A] · authority · 198.51.100.81 · TTL 300 s"_s);
    QCOMPARE(line(model, 1),
        u"R1 | [A] · same · 198.51.100.81 · 169 s of 300 s left · gone by 02:15:50; fetched 02:10:48–02:10:49"_s);
    QCOMPARE(line(model, 2),
        u"R2 | [B] · differs, poisoned cache · 203.0.113.70 · 169 s left · gone by 02:15:50; not dated: nobody tells its TTL "
        "when fresh"_s);
    QCOMPARE(line(model, 3), u"R3 | refuses · REFUSED · not dated: there is no answer"_s);
}

void TestResolversPage::everyClassHasAWord_data()
{
    QTest::addColumn<QString>("classed");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("rcode");
    QTest::addColumn<QString>("word");
    const QString answered = u"answered"_s;
    const QString fine = u"NOERROR"_s;
    QTest::addRow("same") << u"same"_s << answered << fine << u"same"_s;
    QTest::addRow("nxdomain") << u"nxdomain"_s << answered << u"NXDOMAIN"_s
                              << u"says there is no such name"_s;
    QTest::addRow("synthesised") << u"synthesised"_s << answered << fine << u"invented"_s;
    QTest::addRow("servfail") << u"servfail"_s << answered << u"SERVFAIL"_s << u"SERVFAIL"_s;
    QTest::addRow("silent") << u"no-answer"_s << u"timeout"_s << QString() << u"no answer"_s;
    QTest::addRow("broken") << u"no-answer"_s << u"malformed"_s << QString() << u"no answer: no DNS message"_s;
    QTest::addRow("certificate") << u"no-answer"_s << u"untrusted"_s << QString() << u"no answer: certificate not taken"_s;
    QTest::addRow("unknown") << u"unknown"_s << answered << fine << u"no authority to compare with"_s;
}

void TestResolversPage::everyClassHasAWord()
{
    QFETCH(QString, classed);
    QFETCH(QString, outcome);
    QFETCH(QString, rcode);
    QFETCH(QString, word);
    QCOMPARE(classWord(classed, outcome, rcode), word);
}

void TestResolversPage::axesShareOneSpan()
{
    const AnswerMatrix matrix = AnswerMatrix::of(document());
    QCOMPARE(matrix.span, (TimeWindow{at(u"02:10:48"_s), at(u"02:15:50"_s)}));
}

void TestResolversPage::modelsMeetTheTester()
{
    const CaseContext context(m_clock);
    MatrixModel matrix(context);
    TraitsModel traits;
    const QAbstractItemModelTester first(&matrix, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester second(&traits, QAbstractItemModelTester::FailureReportingMode::QtTest);
    matrix.setMatrix(AnswerMatrix::of(document()));
    traits.setResolvers(document().resolvers);
    QCOMPARE(line(traits, 0), u"R1 | 192.0.2.51 | validates | could not be told | — | "_s);
    QCOMPARE(line(traits, 2),
        u"R3 | 192.0.2.53 | does not validate | invents answers for names that do not exist | — | "_s);
    matrix.setMatrix({});
    QCOMPARE(matrix.rowCount(), 0);
}

void TestResolversPage::sentenceCountsWhoAgrees()
{
    const CaseContext context(m_clock);
    const auto timeText = [&context](Instant when) { return context.timeText(when); };
    QCOMPARE(resolversSentence(document(), timeText),
        u"3 resolvers asked about webmail.ministry.zz. A: R1 agrees with the authority; R2 gives another "
        "answer; R3 refuses; what differs is gone from caches by 2026-11-21 02:15:50 UTC; R3 invents answers "
        "for names that do not exist."_s);
    // Who agrees in one question and not in another does not agree.
    Comparison two = document();
    const QList<ResolverAnswer> first = two.answers;
    for (ResolverAnswer answer : first) {
        answer.type = dns::type::AAAA;
        answer.classed = u"same"_s;
        answer.rcode = u"NOERROR"_s;
        two.answers << answer;
    }
    const QString said = resolversSentence(two, timeText);
    QVERIFY2(said.contains(u": R1 agrees with the authority; R2 gives another answer; R3 refuses;"_s), qPrintable(said));
    QCOMPARE(resolversSentence({}, timeText), u"No resolver was asked."_s);
}

void TestResolversPage::anAuthorityInDoubtComesFirst()
{
    CaseContext context(m_clock);
    const auto timeText = [&context](Instant when) { return context.timeText(when); };
    QVERIFY(!isAuthorityInDoubt(document()));
    Comparison taken = document();
    taken.answers[0].cause = resolvers::Cause{u"authority-hijack"_s, u"baseline"_s, {}, {}, {}};
    taken.findings << finding::make(u"resolver.cause-authority-hijack"_s, {u"rrset"_s, u"webmail.ministry.zz./A"_s}, {}, {});
    QVERIFY(isAuthorityInDoubt(taken));
    const QString said = resolversSentence(taken, timeText);
    QVERIFY2(said.startsWith(u"3 resolvers asked about webmail.ministry.zz. A: the zone's own servers do not say what was accepted "
                             "about webmail.ministry.zz. A; R1 repeats it; R2 gives another answer;"_s),
        qPrintable(said));
    QVERIFY(!said.contains(u"agree"_s));
    // What is dealt out in turn and was never accepted is no authority to agree with either.
    Comparison rotating = document();
    rotating.findings << finding::make(u"resolver.authority-rotates"_s, {u"rrset"_s, u"webmail.ministry.zz./A"_s}, {}, {});
    QVERIFY(isAuthorityInDoubt(rotating));
    // In red, and not in the green of what is as it should be.
    auto shown = snapshot();
    shown->runs[0].comparison = std::make_shared<const Comparison>(taken);
    context.setSnapshot(shown);
    const ResolversPage page(context);
    QCOMPARE(page.stateRole(), std::optional(Role::Bogus));
    QCOMPARE(AnswerMatrix::of(taken).rows[1].cells[0].classed, u"taken-over"_s);
    QCOMPARE(AnswerMatrix::of(taken).rows[0].cells[0].word, u"authority, not what was accepted"_s);
    QCOMPARE(AnswerMatrix::of(document()).rows[1].cells[0].classed, u"same"_s);
    QCOMPARE(AnswerMatrix::of(document()).rows[0].cells[0].word, u"authority"_s);
}

void TestResolversPage::theTimesAreNotCut()
{
    CaseContext context(m_clock);
    context.setSnapshot(snapshot());
    ResolversPage page(context);
    page.show();
    const auto *table = page.findChild<QTableView *>(u"resolversTable"_s);
    int dated = 0;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        for (int column = 1; column < table->model()->columnCount(); ++column) {
            const QString times = table->model()->index(row, column).data(MatrixModel::TimesRole).toString();
            dated += times.contains(u"fetched"_s);
            QVERIFY2(table->columnWidth(column) - AnswerCellDelegate::Padding
                    >= table->fontMetrics().horizontalAdvance(times),
                qPrintable(times));
        }
    QVERIFY(dated > 0);
}

void TestResolversPage::keysSelectCells()
{
    CaseContext context(m_clock);
    context.setSnapshot(snapshot());
    ResolversPage page(context);
    page.show();
    auto *table = page.findChild<QTableView *>(u"resolversTable"_s);
    table->setCurrentIndex(table->model()->index(1, 1));
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(context.selection().kind, Selection::Kind::Record);
    QCOMPARE(context.selection().id, u"webmail.ministry.zz./A"_s);
    QCOMPARE(context.selection().evidence, QList<ExchangeId>{ExchangeId::ofContent("R2")});
    QVERIFY(context.selection().text.startsWith(u"R2: [B] · differs"_s));
    QTest::keyClick(table, Qt::Key_Left);
    QCOMPARE(context.selection().id, u"R2/192.0.2.52"_s);
    const auto *traits = page.findChild<QTableView *>(u"traitsTable"_s);
    QCOMPARE(traits->currentIndex().row(), 1);
}

void TestResolversPage::teachesWhileThereIsNothing()
{
    CaseContext context(m_clock);
    ResolversPage page(context);
    page.show();
    const auto *table = page.findChild<QTableView *>(u"resolversTable"_s);
    QVERIFY(!table->isVisible());
    QCOMPARE(page.stateSentence(), u"No resolver has been asked yet."_s);
    context.setSnapshot(snapshot());
    QVERIFY(table->isVisible());
    QCOMPARE(page.stateRole(), std::optional(Role::Changed));
}

void TestResolversPage::followsFilterAndTimeWindow()
{
    CaseContext context(m_clock);
    context.setSnapshot(snapshot());
    ResolversPage page(context);
    page.show();
    const auto *table = page.findChild<QTableView *>(u"resolversTable"_s);
    const auto *traits = page.findChild<QTableView *>(u"traitsTable"_s);
    const int all = table->model()->rowCount();
    context.setFilter(u"192.0.2.52"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"R2"_s);
    QCOMPARE(traits->model()->rowCount(), 1);
    QCOMPARE(page.stateRole(), std::optional(Role::Changed)); // what is gone from the table is not gone
    context.setFilter(u"no such word"_s);
    QCOMPARE(table->model()->rowCount(), 0);
    context.setFilter({});
    QCOMPARE(table->model()->rowCount(), all);
    QCOMPARE(traits->model()->rowCount(), 3);
    context.setWindow({at(u"04:00:00"_s), at(u"05:00:00"_s)});
    QVERIFY(!table->isVisible());
    QCOMPARE(page.stateSentence(), u"No comparison of resolvers lies in the time window."_s);
    context.showAll();
    QVERIFY(table->isVisible());
}

/// What a case keeps is read again and says the same.
void TestResolversPage::countsDownToTheLastCache()
{
    const Result<Comparison> again = Comparison::fromJson(timed().toJson());
    QVERIFY(again);
    QCOMPARE(lines(blastFaces(*again)),
        (QStringList{u"Resolvers that were asked | 2026-11-21 02:15:50 UTC | R2 is the last of them that may serve "
                     "webmail.ministry.zz. A (the answer, TTL 300 s)"_s,
            u"Any correct cache | 2026-11-21 03:04:02 UTC | webmail.ministry.zz. A (the answer): withdrawn at "
            "2026-11-21 01:59:00 UTC, then TTLs one after another: NS 3600 + A 300 s"_s}));
    QCOMPARE(lines(blastFaces(document())),
        QStringList{u"What differs, in caches that were asked | 2026-11-21 02:15:50 UTC | R2 is the last of them that "
                    "may serve its answer for webmail.ministry.zz. A (169 s were left of its TTL)"_s});
    Comparison well = document();
    well.answers.removeIf([](const ResolverAnswer &answer) { return answer.classed != u"same"_s; });
    QCOMPARE(blastFaces(well), QList<ClockFace>());
    Comparison open = timed();
    open.request.withdrawn.reset();
    for (resolvers::BlastLink &link : open.blast.first().links)
        link.correctUntil.reset();
    QCOMPARE(blastFaces(open).last().value, u"3900 s after the withdrawal"_s);
    QVERIFY(!blastFaces(open).last().until);
}

void TestResolversPage::countsByTheCasesClock()
{
    CaseContext context(m_clock);
    ResolversPage page(context);
    page.show();
    std::shared_ptr<CaseSnapshot> shown = snapshot();
    shown->runs.first().comparison = std::make_shared<const Comparison>(timed());
    m_clock->set(at(u"02:14:00"_s));
    context.setSnapshot(shown);
    const auto text = [&page](const QString &clock) {
        auto *label = page.findChild<QLabel *>(u"countdown-"_s + clock);
        return label ? label->text() : QString();
    };
    QCOMPARE(text(u"blast_sampled"_s), u"1 min 50 s left"_s);
    QCOMPARE(text(u"blast_correct"_s), u"50 min 02 s left"_s);
    m_clock->set(at(u"02:15:49"_s)); // by itself, a second later
    QTRY_COMPARE(text(u"blast_sampled"_s), u"1 s left"_s);
    m_clock->set(at(u"02:15:50"_s));
    QTRY_COMPARE(text(u"blast_sampled"_s), u"over since 2026-11-21 02:15:50 UTC"_s);
    context.setDisplayZone(QTimeZone(3600));
    QCOMPARE(text(u"blast_correct"_s), u"48 min 12 s left, until 2026-11-21 04:04:02 UTC+01"_s);
    const auto *clocks = page.findChild<ClockRows *>(u"blastClocks"_s);
    auto *door = clocks->findChild<QAbstractButton *>();
    QCOMPARE(door->accessibleDescription(), text(u"blast_sampled"_s));
    door->setFocus();
    QTest::keyClick(door, Qt::Key_Space);
    QCOMPARE(context.selection().evidence, QList{ExchangeId::ofContent("R2")});
    QCOMPARE(lengthText(200'000), u"2 d 07 h 33 min 20 s"_s);
    m_clock->set(at(u"02:00:00"_s));
}

void TestResolversPage::saysWhatHasNoEnd()
{
    Comparison endless = timed();
    endless.blast.first().endless = {u"R2"_s, u"R3"_s};
    endless.blast.first().links.last().atLeast = true;
    const QStringList said = lines(blastFaces(endless));
    QCOMPARE(said.size(), 3);
    QVERIFY2(said[1].startsWith(u"Any correct cache, at the least | "_s), qPrintable(said[1]));
    QVERIFY2(said[2].startsWith(u"No end to be told | R2, R3 | "_s), qPrintable(said[2]));
}

QTEST_MAIN(TestResolversPage)
#include "tst_resolverspage.moc"
