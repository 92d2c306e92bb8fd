// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/outline.h"
#include "app/report/render.h"
#include "tests/report/hijack.h"

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
            u"resolvers"_s, u"notes"_s, u"unknown"_s, u"evidence"_s, u"verify"_s};
        QCOMPARE(sectionIds(outlineOf(hijackCase())), expected);
        QCOMPARE(sectionIds(outlineOf(CaseContent())), expected);
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
        QVERIFY(text.contains(u"--receipt 42:0123456789abcdef"_s));
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
};

QTEST_GUILESS_MAIN(OutlineTest)
#include "tst_outline.moc"
