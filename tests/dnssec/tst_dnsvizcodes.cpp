// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/dnssec/faults/fault.h"

#include "app/finding/catalogue.h"

#include <QFile>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;

namespace {

/// A line of dnsviz-codes.tsv.
struct Row
{
    QString theirs;
    QStringList versions;
    QStringList ours;
    QString saidIn, silentIn, reason;
};

QString contentOf(const QString &path)
{
    QFile file(QStringLiteral(ZONECASE_SOURCE_DIR) + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<Row> rows()
{
    QList<Row> all;
    const QStringList lines = contentOf(u"tests/dnssec/dnsviz-codes.tsv"_s).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        if (line.startsWith(u'#') || cells[0] == u"DNSViz"_s)
            continue;
        if (cells.size() != 6)
            qFatal("Not six cells: %s", qPrintable(line));
        all.append({cells[0], cells[1].split(u' '), cells[2].split(u' ', Qt::SkipEmptyParts), cells[3],
            cells[4], cells[5]});
    }
    return all;
}

/// The codes that a row of tst_faults expects; null for a row that is not there.
std::optional<QStringList> codesOf(const QString &row)
{
    static const QList<faults::Fault> all = faults::allFaults();
    for (const faults::Fault &fault : all)
        if (QLatin1StringView(fault.name) == row)
            return fault.codes;
    return {};
}

/// Rows and functions of the other folder's tests are looked for in their source; that they hold is those
/// tests' affair.
bool isDelegationRow(const QString &row)
{
    static const QString source
        = contentOf(u"tests/delegation/tst_analyse.cpp"_s) + contentOf(u"tests/delegation/tst_checks.cpp"_s);
    const QString name = row.section(u'/', 1);
    return row.startsWith(u"delegation/"_s)
        && (source.contains(u"ow(\"%1\""_s.arg(name)) || source.contains(u"::%1()"_s.arg(name)));
}

} // namespace

/// Reasons as good as DNSViz's: each of its codes has one of ours, or a sentence says why not.
class DnsvizCodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsEveryCodeOnce();
    void namesCodesOfTheCatalogue();
    void isSaidInOneRowAndNotInAnother();
    void testsEveryCodeOfOurs();
    void countsThem();
};

void DnsvizCodesTest::listsEveryCodeOnce()
{
    QStringList names;
    QMap<QString, int> versions;
    const QList<Row> all = rows();
    for (const Row &row : all) {
        names << row.theirs;
        for (const QString &version : row.versions)
            ++versions[version];
    }
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    // What grep finds in analysis/errors.py of each version.
    QCOMPARE(versions, (QMap<QString, int>{{u"0.9.4"_s, 138}, {u"0.11.1"_s, 154}}));
}

void DnsvizCodesTest::namesCodesOfTheCatalogue()
{
    QStringList wrong;
    const QList<Row> all = rows();
    for (const Row &row : all) {
        for (const QString &code : row.ours)
            if (!finding::entry(code))
                wrong << row.theirs + u": " + code;
        if (row.ours.isEmpty() == row.reason.isEmpty())
            wrong << row.theirs + u": either a code or a reason";
    }
    QCOMPARE(wrong, QStringList());
}

void DnsvizCodesTest::isSaidInOneRowAndNotInAnother()
{
    QStringList wrong;
    const auto contains = [](const QStringList &codes, const QStringList &ours) {
        return std::any_of(
            ours.begin(), ours.end(), [&codes](const QString &code) { return codes.contains(code); });
    };
    const QList<Row> all = rows();
    for (const Row &row : all) {
        if (row.ours.isEmpty())
            continue;
        const std::optional<QStringList> said = codesOf(row.saidIn), silent = codesOf(row.silentIn);
        if (said ? !contains(*said, row.ours) : !isDelegationRow(row.saidIn))
            wrong << u"%1: not said in “%2”"_s.arg(row.theirs, row.saidIn);
        if (silent ? contains(*silent, row.ours) : !isDelegationRow(row.silentIn))
            wrong << u"%1: not silent in “%2”"_s.arg(row.theirs, row.silentIn);
    }
    QCOMPARE(wrong, QStringList());
}

void DnsvizCodesTest::testsEveryCodeOfOurs()
{
    QSet<QString> said;
    const QList<faults::Fault> all = faults::allFaults();
    for (const faults::Fault &fault : all)
        said.unite(QSet<QString>(fault.codes.begin(), fault.codes.end()));
    // What only other anchors, other policies or hostile amounts bring about; other tests have them.
    const QSet<QString> elsewhere{u"chain.findings-left-out"_s, u"chain.lookup-limit"_s,
        u"chain.negative-anchor"_s, u"chain.policy-differs"_s, u"chain.server-limit"_s};
    QStringList untested;
    for (const finding::CatalogueEntry &entry : finding::catalogue()) {
        const QString code = QString::fromLatin1(entry.code);
        const bool isCheck
            = entry.severity > finding::Severity::Info && entry.severity < finding::Severity::Error;
        if (code.startsWith(u"chain."_s) && isCheck && !said.contains(code) && !elsewhere.contains(code))
            untested << code;
    }
    QCOMPARE(untested.join(u'\n'), QString());
}

void DnsvizCodesTest::countsThem()
{
    const QList<Row> all = rows();
    const auto filled
        = std::count_if(all.begin(), all.end(), [](const Row &row) { return !row.ours.isEmpty(); });
    const QString line = u"DNSViz's codes: %1 filled, %2 empty with a reason. Faults: %3.\n"_s.arg(filled)
                             .arg(all.size() - filled)
                             .arg(faults::allFaults().size());
    qInfo("%s", qPrintable(line.trimmed()));
    // bootstrap prints the lines of this folder after ctest's own, which shows no words of tests that pass.
    QDir(QStringLiteral(ZONECASE_BINARY_DIR)).mkpath(u"closing"_s);
    QFile file(QStringLiteral(ZONECASE_BINARY_DIR) + u"/closing/dnsviz-codes.txt"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(line.toUtf8());
}

QTEST_GUILESS_MAIN(DnsvizCodesTest)
#include "tst_dnsvizcodes.moc"
