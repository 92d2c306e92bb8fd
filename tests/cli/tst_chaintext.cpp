// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chaintree.h"
#include "app/cli/wrap.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;

namespace {

struct Ran
{
    int status = -1;
    QString output, errors;
};

Ran run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(ZONECASE_CLI), arguments);
    process.waitForFinished(60'000);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

/// What differs from run to run: ids of messages and milliseconds.
QString settled(QString text)
{
    static const QRegularExpression id(u"(?m)^(        [a-z.-]+) [0-9a-f]{12}$"_s),
        elapsed(u"\\b[0-9]+ ms$"_s, QRegularExpression::MultilineOption);
    return text.replace(id, u"\\1 ID"_s).replace(elapsed, u"N ms"_s);
}

QString golden(const QString &name)
{
    QFile file(QStringLiteral(ZONECASE_GOLDEN) + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll())
                                          : u"missing: "_s + file.fileName();
}

void checkWidth(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines)
        QVERIFY2(line.size() <= cli::TextWidth, qPrintable(line));
}

/// A signed zone of which one of two parent servers denies the DS, with text that a hostile server would like
/// to see on a terminal.
dnssec::Chain split()
{
    dnssec::Chain chain;
    chain.request.name = *dns::Name::fromText(u"ministry.zz"_s);
    chain.status = dnssec::Status::Insecure;
    chain.split = true;
    chain.rcode = u"NOERROR"_s;
    chain.paths = {{{u"a.nic.zz./192.0.2.1"_s}, dnssec::Status::Secure, u"NOERROR"_s,
                       {u"ministry.zz. 300 IN A 192.0.2.80"_s}},
        {{u"b.nic.zz./192.0.2.2"_s}, dnssec::Status::Insecure, u"NOERROR"_s,
            {u"ministry.zz. 300 IN TXT \"\x1b[2Jgone \u202e\""_s}}};
    dnssec::ZoneState zone;
    zone.name = chain.request.name;
    zone.status = dnssec::Status::Insecure;
    zone.servers = {u"ns1.ministry.zz./192.0.2.53"_s};
    dnssec::Strand vouched, denied;
    vouched.servers = {u"a.nic.zz./192.0.2.1"_s};
    vouched.ns = denied.ns = {u"ns1.ministry.zz."_s};
    vouched.ds = {{4711, 13, 2, u"ab"_s.repeated(32), u"digest-mismatch"_s, {}},
        {4712, 99, 2, u"cd"_s.repeated(32), u"no-key"_s, {}}};
    vouched.dsProof = u"signed"_s;
    vouched.status = dnssec::Status::Secure;
    denied.servers = {u"b.nic.zz./192.0.2.2"_s};
    denied.dsProof = u"denied"_s;
    denied.status = dnssec::Status::Insecure;
    denied.proof = {u"ministry.zz. NSEC "_s + u"x"_s.repeated(180) + u" NS RRSIG"_s};
    zone.strands = {vouched, denied};
    zone.keys = {{4711, 13, 257, false, u"bogus"_s, {u"ns1.ministry.zz./192.0.2.53"_s}, u"a2V5"_s}};
    chain.zones = {zone};
    return chain;
}

} // namespace

class ChainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLikeADebugger_data()
    {
        QTest::addColumn<QString>("step");
        for (const char *step : {"t0", "t1", "t2"})
            QTest::addRow("%s", step) << QString::fromLatin1(step);
    }

    void readsLikeADebugger()
    {
        QFETCH(QString, step);
        const Ran ran = run({u"chain"_s, u"ministry.zz"_s, u"--lab"_s, u"A1@"_s + step});
        QCOMPARE(ran.status, 0);
        checkWidth(ran.output);
        QCOMPARE(settled(ran.output).split(u'\n'), golden(u"chain-A1-%1.txt"_s.arg(step)).split(u'\n'));
    }

    void wrapsUnderItsOwnBeginning()
    {
        const QString text = cli::wrapped(u"  ab "_s, u"word "_s.repeated(30) + u"y"_s.repeated(250));
        checkWidth(text);
        const QStringList lines = text.split(u'\n');
        QVERIFY(lines[0].startsWith(u"  ab word"_s));
        QVERIFY(lines[1].startsWith(u"     word"_s));
        QCOMPARE(text.count(u'y'), 250);
        QCOMPARE(cli::wrapped(u"- "_s, {}), u"- \n"_s);
    }

    void showsASplitBranchByBranchAndEscapes()
    {
        const QString text = cli::chainTree(split());
        checkWidth(text);
        QVERIFY(!text.contains(QChar(0x1b)) && !text.contains(QChar(0x202e)));
        QVERIFY2(text.contains(u"\\u{1b}[2Jgone"_s) || text.contains(u"\\u{1B}[2Jgone"_s), qPrintable(text));
        const QStringList lines = text.split(u'\n');
        for (const QString &line :
            {u"  ✓ by a.nic.zz./192.0.2.1: secure"_s, u"  ○ by b.nic.zz./192.0.2.2: insecure"_s,
                u"    1 of 2 servers of the parent (a.nic.zz./192.0.2.1) delegate to ns1.ministry.zz.:"_s,
                u"    ✓ DS records for ministry.zz.: 2"_s,
                u"    ✗ DS=4712/SHA-256 names a key that ministry.zz. does not publish"_s,
                u"    ○ no DS for ministry.zz., proven by:"_s})
            QVERIFY2(lines.contains(line), qPrintable(line + u'\n' + text));
        QVERIFY2(
            text.contains(u"✗ DS=4711/SHA-256 is abababababababababababab…, but DNSKEY=4711/SEP has\n"_s),
            qPrintable(text));
    }

    void tellsWhatChangedAgainstATranscript()
    {
        QTemporaryDir folder;
        const QString before = folder.filePath(u"t0.zct"_s);
        QCOMPARE(
            run({u"chain"_s, u"ministry.zz"_s, u"--lab"_s, u"A1@t0"_s, u"--transcript"_s, before}).status, 0);
        const Ran text = run({u"chain"_s, u"ministry.zz"_s, u"--lab"_s, u"A1@t1"_s, u"--against"_s, before});
        QCOMPARE(text.status, 1); // a downgrade, though insecure alone is none
        QVERIFY2(
            text.output.contains(u"From 2026-11-21T02:00:00Z (secure) to 2026-11-21T02:03:11Z (insecure):"_s),
            qPrintable(text.output));
        checkWidth(text.output);
        const Ran json = run(
            {u"chain"_s, u"ministry.zz"_s, u"--lab"_s, u"A1@t1"_s, u"--against"_s, before, u"--json"_s});
        const QJsonObject document = QJsonDocument::fromJson(json.output.toUtf8()).object();
        QCOMPARE(document[u"schema"_s].toString(), u"zonecase.chain-change/1"_s);
        QCOMPARE(document[u"changes"_s][0][u"code"_s].toString(), u"change.downgrade"_s);
        QVERIFY(document[u"changes"_s][0][u"evidence"_s].toArray().size() > 6); // both proofs
        const Ran same = run({u"chain"_s, u"ministry.zz"_s, u"--lab"_s, u"A1@t0"_s, u"--against"_s, before});
        QCOMPARE(same.status, 0);
        QVERIFY2(same.output.endsWith(u"  nothing changed\n"_s), qPrintable(same.output));
    }

    void tellsWhatChangedAgainstARunOfTheCase()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"a.zcase"_s);
        QCOMPARE(run({u"case"_s, u"new"_s, file, u"--title"_s, u"a"_s}).status, 0);
        QCOMPARE(run({u"chain"_s, u"ministry.zz"_s, u"--lab"_s, u"A1@t0"_s, u"--case"_s, file}).status, 0);
        const Ran ran = run({u"chain"_s, u"ministry.zz"_s, u"--lab"_s, u"A1@t1"_s, u"--case"_s, file,
            u"--against"_s, u"last"_s});
        QVERIFY2(ran.output.contains(u"change.downgrade"_s) && ran.output.contains(u"change.removed"_s),
            qPrintable(ran.output));
    }

    void spansAreWhatAnalyseFindsAsOfThen()
    {
        QTemporaryDir folder;
        for (const QString &step : {u"t0"_s, u"t1"_s}) {
            const QString file = folder.filePath(step);
            const Ran live = run({u"chain"_s, u"ministry.zz"_s, u"--lab"_s, u"A1@"_s + step,
                u"--transcript"_s, file, u"--json"_s});
            const QJsonArray spans = QJsonDocument::fromJson(live.output.toUtf8())[u"spans"_s].toArray();
            QVERIFY(spans.size() >= 3);
            const auto statusAt = [&file](Instant at) {
                const Ran ran = run({u"analyse"_s, file, u"--at"_s, at.toText(), u"--json"_s});
                return QJsonDocument::fromJson(ran.output.toUtf8())[u"status"_s].toString();
            };
            for (qsizetype i = 1; i < spans.size(); ++i) {
                const Instant from = *Instant::fromText(spans[i][u"from"_s].toString());
                QCOMPARE(statusAt(from), spans[i][u"status"_s].toString());
                QCOMPARE(statusAt(from.plusSeconds(-1)), spans[i - 1][u"status"_s].toString());
            }
        }
    }

    void refusesWhatItCannotCompare()
    {
        QTemporaryDir folder;
        const QString before = folder.filePath(u"t0.zct"_s);
        QCOMPARE(
            run({u"chain"_s, u"ministry.zz"_s, u"--lab"_s, u"A1@t0"_s, u"--transcript"_s, before}).status, 0);
        for (const QString &against : {before, folder.filePath(u"nothing"_s)}) {
            const Ran ran = run(
                {u"chain"_s, u"police.zz"_s, u"--lab"_s, u"A1@t0"_s, u"--against"_s, against, u"--json"_s});
            QCOMPARE(ran.status, 3);
            QVERIFY(ran.output.isEmpty() && !ran.errors.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(ChainTextTest)
#include "tst_chaintext.moc"
