// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/outline.h"
#include "app/report/render.h"
#include "app/report/requirements.h"
#include "tests/report/hijack.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::report;
using namespace zonecase::tests;

namespace {

QStringList sectionIds(const Outline &outline)
{
    QStringList ids;
    for (const Section &section : outline.sections)
        ids << section.id;
    return ids;
}

const Section &section(const Outline &outline, const QString &id)
{
    return *std::find_if(
        outline.sections.begin(), outline.sections.end(), [&id](const Section &s) { return s.id == id; });
}

QList<Line> linesOf(const Section &section)
{
    QList<Line> all;
    for (const Block &block : section.blocks) {
        all += block.lines;
        for (const QList<Cell> &row : block.rows)
            for (const Cell &cell : row)
                all += cell;
    }
    return all;
}

QString textOf(const Section &section)
{
    QStringList all;
    const QList<Line> lines = linesOf(section);
    for (const Line &line : lines)
        all << line.text + u' ' + line.mark;
    return all.join(u'\n');
}

QString html(const CaseContent &content)
{
    return QString::fromUtf8(toHtml(outlineOf(content, {{{"<svg/>", u"svg"_s, u"All lanes"_s, {}}}, false})));
}

QString markdown(const CaseContent &content)
{
    return QString::fromUtf8(toMarkdown(outlineOf(content)));
}

/// ministry.zz. at one server, which answers with authority, and with these findings.
delegation::Delegation delegationLook(
    const CaseContent &content, const QString &time, const QStringList &codes)
{
    delegation::Delegation look;
    look.request.zone = dns::Name::fromText(u"ministry.zz."_s).value();
    look.parent = dns::Name::fromText(u"zz."_s).value();
    look.at = at(time);
    delegation::ServerState row;
    row.side = u"child"_s;
    row.name = dns::Name::fromText(u"ns1.evil."_s).value();
    row.address = dns::IpAddress::fromText(u"203.0.113.66"_s).value();
    row.outcome = u"answered"_s;
    row.rcode = u"NOERROR"_s;
    row.transport = u"udp"_s;
    row.authoritative = true;
    row.serial = 7;
    row.proofs[u"ns"_s] = row.proofs[u"soa"_s] = row.evidence = {content.evidence[1].id};
    look.servers = {row};
    for (const QString &code : codes)
        look.findings << finding::make(QString(u"delegation."_s + code), {u"zone"_s, u"ministry.zz."_s},
            {{u"ns"_s, u"ns1.evil"_s}}, {content.evidence[0].id});
    return look;
}

ReportedRun delegationRun(const CaseContent &content, const QString &time, const QStringList &codes)
{
    ReportedRun run = content.runs[0];
    run.id = RunId::fromBytes(sha256(time.toUtf8()).first(16)).value();
    run.command = u"delegation"_s;
    run.started = run.ended = at(time);
    run.document = QJsonDocument(delegationLook(content, time, codes).toJson()).toJson();
    return run;
}

const QString Hostile
    = u"<img src=http://evil.test/x onerror=alert(1)> [a](javascript:x) | `code` \x1b[31m\u202e"_s;

/// The case with hostile text in every place where text can come from outside.
CaseContent hostileCase()
{
    CaseContent content = hijackCase();
    content.title = content.summary = content.analyst = content.number = Hostile;
    content.notes[0].text = content.notes[0].author = Hostile;
    content.events[0].title = Hostile;
    content.evidence[0].question = content.evidence[0].outcome = Hostile;
    content.findings[0].finding.args[u"server"_s] = Hostile;
    content.runs[0].vantage = Hostile;
    content.runs[1].end = dns::RunEnd::Died;
    content.runs[1].parameters[u"name"_s] = Hostile;
    return content;
}

} // namespace

class OutlineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasItsSectionsInOrder()
    {
        const QStringList expected{u"cover"_s, u"summary"_s, u"timeline"_s, u"changes"_s, u"findings"_s,
            u"resolvers"_s, u"requirements"_s, u"notes"_s, u"unknown"_s, u"evidence"_s, u"verify"_s};
        QCOMPARE(sectionIds(outlineOf(hijackCase())), expected);
        QCOMPARE(sectionIds(outlineOf(CaseContent())), expected);
    }

    void saysHowServersStandToRequirements()
    {
        CaseContent content = hijackCase();
        QCOMPARE(textOf(section(outlineOf(content), u"requirements"_s)).trimmed(),
            u"No delegation was looked at."_s);
        content.runs << delegationRun(content, u"02:00:00"_s, {});
        content.runs << delegationRun(content, u"02:20:00"_s, {u"few-servers"_s});
        const Section requirements = section(outlineOf(content), u"requirements"_s);
        // The newest look counts; two lists, each with a heading, a count and a table.
        QCOMPARE(requirements.blocks.size(), 6);
        QVERIFY(requirements.blocks[0].lines[0].text.startsWith(
            u"ministry.zz., as of 2026-11-21 02:20:00 UTC. IANA"_s));
        QCOMPARE(requirements.blocks[1].lines[0].text,
            u"Of 15 requirements 2 are met, 1 are not met, 12 cannot be told."_s);
        const QList<Cell> first = requirements.blocks[2].rows[0];
        QCOMPARE(first[0][0].text, u"✗ not met"_s);
        QCOMPARE(first[1][0].text, u"Minimum number of name servers"_s);
        QCOMPARE(
            first[2][1].text, u"“ns1.evil” is the only name server that ministry.zz. is delegated to."_s);
        QCOMPARE(first[2][1].evidence, QList<qint64>{1});
        // What is met cites what shows it; what cannot be told cites nothing, and says what to do.
        const QList<Cell> authority = requirements.blocks[2].rows[3];
        QCOMPARE(authority[0][0].text, u"✓ met"_s);
        QCOMPARE(authority[2][0].evidence, QList<qint64>{2});
        const QList<Cell> recursion = requirements.blocks[2].rows[10];
        QCOMPARE(recursion[0][0].text, u"? cannot tell"_s);
        QCOMPARE(recursion[2][0].mark, QString());
        QCOMPARE(recursion[2][1].text, u"Ask again with --exposure, if you may."_s);
    }

    void documentOfRequirementsIsEnglishAndCounts()
    {
        const CaseContent content = hijackCase();
        const delegation::Delegation look = delegationLook(content, u"02:00:00"_s, {});
        const QJsonObject document = requirementsDocument(u"kindns"_s, look);
        QCOMPARE(document[u"schema"_s].toString(), u"zonecase.requirements/1"_s);
        QCOMPARE(document[u"requirements"_s].toArray().size(), 11);
        QCOMPARE(
            document[u"met"_s].toInt() + document[u"not_met"_s].toInt() + document[u"cannot_tell"_s].toInt(),
            11);
        const QJsonObject monitoring = document[u"requirements"_s][10].toObject();
        QCOMPARE(monitoring[u"standing"_s].toString(), u"cannot-tell"_s);
        QCOMPARE(monitoring[u"because"_s][u"text"_s].toString(),
            u"Nothing that can be asked over the DNS shows it."_s);
    }

    void citesEachFindingOrMarksIt()
    {
        const Block table = section(outlineOf(hijackCase()), u"findings"_s).blocks[0];
        QCOMPARE(table.rows.size(), 2);
        QCOMPARE(table.rows[0][2][0].mark, u"[no evidence]"_s);
        QVERIFY(!table.rows[1][2][0].evidence.isEmpty());
        // The same finding of two runs is told once.
        QCOMPARE(table.rows[1][3].last().text, u"in 2 runs"_s);
    }

    void saysWhatARegistrysDataProves()
    {
        CaseContent content = hijackCase();
        content.findings[0].finding = finding::make(u"change.registration-ns"_s, {u"zone"_s, u"ministry.zz."_s},
            {{u"domain"_s, u"ministry.zz."_s}, {u"before"_s, u"a."_s}, {u"after"_s, u"b."_s},
                {u"last_good"_s, u"2026-11-21T02:00:00Z"_s}, {u"first_bad"_s, u"2026-11-21T02:03:11Z"_s}},
            {});
        const Block table = section(outlineOf(content), u"findings"_s).blocks[0];
        QStringList marks;
        for (const QList<Cell> &row : table.rows)
            if (row[2][0].text.contains(u"in the registration of ministry.zz."_s))
                marks << row[2][0].mark;
        QCOMPARE(marks, QStringList{u"[by the registry's data, handed in with the run]"_s});
    }

    void saysWhereEvidenceIsNotInTheCase()
    {
        CaseContent content = hijackCase();
        content.findings[0].finding.evidence = {exchangeId(u"elsewhere"_s)};
        QVERIFY(
            textOf(section(outlineOf(content), u"findings"_s)).contains(u"[evidence not in this case: 1]"_s));
    }

    void listsEveryCitedExhibitWithItsDigest()
    {
        const CaseContent content = hijackCase();
        const Outline outline = outlineOf(content);
        QSet<qint64> cited, listed;
        for (const Section &part : outline.sections)
            for (const Line &line : linesOf(part)) {
                cited += QSet<qint64>(line.evidence.begin(), line.evidence.end());
                if (line.anchor > 0)
                    listed << line.anchor;
            }
        QVERIFY(!cited.isEmpty());
        QCOMPARE(listed, cited);
        const QString appendix = textOf(section(outline, u"evidence"_s));
        for (const EvidenceRow &row : content.evidence)
            QCOMPARE(appendix.contains(row.id.toText()), cited.contains(row.number));
    }

    void endsWithTheJournalHead()
    {
        const QString text = textOf(outlineOf(hijackCase()).sections.last());
        QVERIFY(text.contains(u"0123456789abcdef"_s.repeated(4)));
        QVERIFY(text.contains(u"42:0123456789abcdef"_s));
    }

    void saysWhatIsNotKnown()
    {
        CaseContent content = caseOf(hijackSteps().first(2));
        content.runs << content.runs[0];
        content.runs.last().end = dns::RunEnd::Died;
        const QString text = textOf(section(outlineOf(content), u"unknown"_s));
        for (const QString &part :
            {u"did not come to its end"_s, u"Nobody looked in between"_s, u"put right is not known"_s,
                u"one vantage (V1)"_s, u"No resolver was asked"_s, u"not who published it"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
    }

    void usesTheCasesTimeAndNoOther()
    {
        QCOMPARE(outlineOf(hijackCase()).asOf, at(u"02:58:13"_s));
        QCOMPARE(toHtml(outlineOf(hijackCase())), toHtml(outlineOf(hijackCase())));
    }

    void marksExercisesAndOnlyThose()
    {
        CaseContent content = hijackCase();
        QVERIFY(html(content).contains(u"class=\"exercise\">EXERCISE<"_s));
        QVERIFY(markdown(content).contains(u"EXERCISE"_s));
        for (ReportedRun &run : content.runs)
            run.exercise = false;
        QVERIFY(!html(content).contains(u"EXERCISE"_s));
        QVERIFY(!markdown(content).contains(u"EXERCISE"_s));
        content.kind = u"exercise"_s;
        QVERIFY(html(content).contains(u"EXERCISE"_s));
    }

    void htmlEscapesAndLoadsNothing()
    {
        const QString page = html(hostileCase());
        QVERIFY(!page.contains(u"<img src"_s));
        QVERIFY(!page.contains(u'\x1b'));
        QVERIFY(!page.contains(u'\u202e'));
        QVERIFY(page.contains(u"&lt;img src=http"_s));
        static const QRegularExpression reference(
            u"(?:src|href|url|action|data)\\s*[=(]\\s*[\"']?([^\"' >)]*)"_s);
        const QString markup = QString(page)
                                   .remove(QRegularExpression(u">[^<]*<"_s))
                                   .remove(QRegularExpression(u"alt=\"[^\"]*\""_s));
        auto matches = reference.globalMatch(markup);
        QVERIFY(matches.hasNext());
        while (matches.hasNext()) {
            const QString target = matches.next().captured(1);
            QVERIFY2(target.startsWith(u"#E"_s) || target.startsWith(u"data:image/"_s), qPrintable(target));
        }
    }

    void htmlShowsPicturesFromWithin()
    {
        QVERIFY(html(hijackCase()).contains(u"src=\"data:image/svg+xml;base64,PHN2Zy8+\""_s));
        QVERIFY(html(hijackCase()).contains(u"<figcaption>All lanes</figcaption>"_s));
    }

    void markdownEscapes()
    {
        const QString page = markdown(hostileCase());
        static const QRegularExpression liveTag(u"(?<!\\\\)<(?!br>)"_s);
        QVERIFY(!page.contains(liveTag));
        QVERIFY(!page.contains(u"[a]("_s));
        QVERIFY(!page.contains(u'\x1b'));
        QVERIFY(page.contains(u"\\<img src\\=http\\://"_s));
        // Whatever a cell holds, a row keeps its number of cells.
        static const QRegularExpression bar(u"(?<!\\\\)\\|"_s);
        for (const QString &line : page.split(u'\n'))
            if (line.startsWith(u"| "_s))
                QVERIFY2(QList<qsizetype>({3, 4, 5, 6}).contains(line.count(bar)), qPrintable(line));
    }

    void linksCitationsToTheAppendix()
    {
        const QString page = html(hijackCase());
        static const QRegularExpression link(u"href=\"#(E\\d+)\""_s);
        auto matches = link.globalMatch(page);
        QVERIFY(matches.hasNext());
        while (matches.hasNext()) {
            const QString id = matches.next().captured(1);
            QVERIFY2(page.contains(u"id=\"%1\""_s.arg(id)), qPrintable(id));
        }
    }

    void showsWhatResolversSaid()
    {
        const Section resolvers = section(outlineOf(hijackCase()), u"resolvers"_s);
        const QString text = textOf(resolvers);
        QVERIFY(text.contains(u"refuses to answer (SERVFAIL)"_s));
        QVERIFY(text.contains(u"may be served until 2026-11-21 02:18:07 UTC"_s));
        for (const QList<Cell> &row : resolvers.blocks[1].rows)
            QVERIFY(!row[0][0].evidence.isEmpty());
    }

    void showsWhatResolversAreLike()
    {
        const QList<QList<Cell>> rows = section(outlineOf(hijackCase()), u"resolvers"_s).blocks[2].rows;
        QCOMPARE(rows.size(), 2);
        const auto traits = [&rows](qsizetype row) {
            QStringList all;
            for (const Line &line : rows[row][2])
                all << line.text;
            return all;
        };
        QCOMPARE(traits(0), QStringList{u"validates"_s});
        QCOMPARE(rows[1][1][0].text, u"198.18.0.53@5353"_s);
        QCOMPARE(traits(1),
            (QStringList{u"at least 3 caches behind the address"_s, u"keeps nothing longer than 86400 s"_s,
                u"does not let its cache be read (RD=0)"_s, u"has cookies"_s,
                u"gives extended errors 3, 15"_s, u"calls its software “<b>\\u{1b}[2Jresolver”"_s,
                u"asks from 198.51.100.9"_s}));
    }
};

QTEST_GUILESS_MAIN(OutlineTest)
#include "tst_outline.moc"
