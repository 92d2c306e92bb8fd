// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/baseline.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::dnssec;

namespace {

const QString A = u"a.nic.zz./192.0.2.21"_s, B = u"b.nic.zz./192.0.2.22"_s;

/// How a parent's server delegates: its DS, "none", or "withheld".
struct State
{
    Status status = Status::Secure;
    QString dsAtA = u"AA"_s, dsAtB = u"AA"_s;
    QString address = u"198.51.100.80"_s;
    QString rcode = u"NOERROR"_s;
    QString addressAtB = {}; ///< where it is another
};

Strand strandOf(const QString &server, const QString &ds)
{
    Strand strand;
    strand.servers = QStringList{server};
    strand.dsProof = ds == u"withheld"_s ? u"missing"_s : ds == u"none"_s ? u"denied"_s : u"signed"_s;
    if (strand.dsProof == u"signed"_s)
        strand.ds = {{1, 13, 2, ds, u"matches"_s, {server}}};
    strand.evidence = {ExchangeId::ofContent(QString(server + ds).toUtf8())};
    return strand;
}

ChainLook look(const State &state, qint64 at)
{
    Chain chain;
    chain.request.name = *dns::Name::fromText(u"ministry.zz");
    chain.at = Instant::fromSeconds(at);
    chain.status = state.status;
    chain.rcode = state.rcode;
    if (!state.rcode.isEmpty()) // its TTL is another at each look
        chain.answer = QStringList{u"ministry.zz. %1 IN A %2"_s.arg(QString::number(at), state.address)};
    if (!state.addressAtB.isEmpty()) {
        chain.paths << Path{{A}, state.status, state.rcode, chain.answer};
        chain.paths << Path{{B}, state.status, state.rcode,
            {u"ministry.zz. %1 IN A %2"_s.arg(QString::number(at), state.addressAtB)}};
    }
    ZoneState zone;
    zone.name = chain.request.name;
    zone.strands = {strandOf(A, state.dsAtA), strandOf(B, state.dsAtB)};
    chain.zones = {zone};
    return {RunId::random(), Instant::fromSeconds(at), std::make_shared<const Chain>(chain)};
}

QString moment(const finding::Finding &one, const QString &key)
{
    const QString text = std::get<QString>(one.args.value(key));
    const Result<Instant> at = Instant::fromText(text);
    return at ? QString::number(at->seconds()) : text;
}

} // namespace

Q_DECLARE_METATYPE(State)

class ChainBaselineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatDiffersAndSinceWhen_data()
    {
        QTest::addColumn<QList<State>>("states");
        QTest::addColumn<QStringList>("expected");
        const State good, bare{Status::Insecure, u"none"_s, u"none"_s};
        QTest::addRow("all is kept") << QList<State>{good, good} << QStringList{u"info chain-kept"_s};
        QTest::addRow("another address") << QList<State>{good, good, State{.address = u"203.0.113.70"_s}}
                                         << QStringList{u"warning chain-answer (200, 300]"_s};
        const State oneTurned{.addressAtB = u"203.0.113.70"_s};
        QTest::addRow("another address at one server")
            << QList<State>{good, good, oneTurned, oneTurned}
            << QStringList{u"warning chain-answer-at-servers b (200, 300]"_s};
        QTest::addRow("both were accepted") << QList<State>{oneTurned, oneTurned, good}
                                            << QStringList{u"info chain-kept"_s};
        QTest::addRow("a downgrade") << QList<State>{good, good, bare, bare}
                                     << QStringList{u"critical chain-ds-differs a b (200, 300]"_s,
                                            u"critical chain-status (200, 300]"_s};
        QTest::addRow("one server after the other")
            << QList<State>{good, State{.dsAtB = u"none"_s}, bare}
            << QStringList{u"critical chain-ds-differs b (100, 200]"_s,
                   u"critical chain-ds-differs a (200, 300]"_s, u"critical chain-status (200, 300]"_s};
        QTest::addRow("what was withheld bounds nothing")
            << QList<State>{good, State{.dsAtA = u"withheld"_s, .dsAtB = u"withheld"_s}, bare}
            << QStringList{
                   u"critical chain-ds-differs a b (100, 300]"_s, u"critical chain-status (200, 300]"_s};
        QTest::addRow("other DS records") << QList<State>{good, State{.dsAtA = u"BB"_s}}
                                          << QStringList{u"error chain-ds-differs a (100, 200]"_s};
        QTest::addRow("protected now")
            << QList<State>{bare, good}
            << QStringList{u"notice chain-ds-differs a b (100, 200]"_s, u"notice chain-status (100, 200]"_s};
        QTest::addRow("no answer at all")
            << QList<State>{good, State{.status = Status::Indeterminate, .rcode = {}}}
            << QStringList{u"critical chain-status (100, 200]"_s};
    }

    void tellsWhatDiffersAndSinceWhen()
    {
        QFETCH(QList<State>, states);
        QList<ChainLook> looks;
        for (const State &state : states)
            looks << look(state, 100 * (looks.size() + 1));
        QStringList lines;
        for (const finding::Finding &one : compareWithBaseline(looks.first(), u"good"_s, looks)) {
            QString line = finding::severityText(one.severity) + u' ' + one.code.section(u'.', 1);
            if (one.args.contains(u"servers"_s))
                for (const QString &server : std::get<QString>(one.args[u"servers"_s]).split(u", "_s))
                    line += u' ' + server.section(u'.', 0, 0);
            if (one.args.contains(u"first_bad"_s))
                line += u" (%1, %2]"_s.arg(moment(one, u"last_good"_s), moment(one, u"first_bad"_s));
            lines << line;
            QCOMPARE(std::get<QString>(one.args[u"baseline"_s]), u"good"_s);
        }
        QTEST(lines, "expected");
    }
};

QTEST_GUILESS_MAIN(ChainBaselineTest)
#include "tst_chainbaseline.moc"
