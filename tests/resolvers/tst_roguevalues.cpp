// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/questionplan.h"
#include "app/resolvers/roguevalues.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using resolvers::Cause;
using resolvers::Comparison;
using resolvers::EarlierVersion;
using resolvers::ResolverAnswer;
using resolvers::RogueValue;
using resolvers::RogueValues;

namespace {

const QString Right = u"192.0.2.10"_s, Forged = u"203.0.113.66"_s, Before = u"192.0.2.9"_s;
const Instant Now = Instant::fromSeconds(1'800'000'000);

dns::Name nameOf(const QString &text)
{
    return *dns::Name::fromText(text);
}

QStringList linesOf(const QString &name, const QString &addresses)
{
    QStringList lines;
    for (const QString &address : addresses.split(u' ', Qt::SkipEmptyParts))
        lines << u"%1 300 IN A %2"_s.arg(name, address);
    return lines;
}

/// What resolvers say: "resolver addresses [cause]", with "-" for a denial and "!" for no answer.
Comparison comparisonOf(const QString &name, const QString &truth, const QStringList &cells)
{
    Comparison one;
    one.request.names = {nameOf(name)};
    if (!truth.isEmpty())
        one.truth << resolvers::Truth{nameOf(name), dns::type::A, truth == u"-" ? u"NXDOMAIN"_s : u"NOERROR"_s,
            truth == u"-" ? QStringList() : linesOf(name, truth), 300, u"A"_s, {}, {}};
    int seconds = 0;
    for (const QString &text : cells) {
        const QStringList parts = text.split(u' ');
        ResolverAnswer cell;
        cell.name = nameOf(name);
        cell.type = dns::type::A;
        cell.resolver = parts[0];
        cell.outcome = parts[1] == u"!" ? u"timeout"_s : u"answered"_s;
        cell.rcode = parts[1] == u"-" ? u"NXDOMAIN"_s : u"NOERROR"_s;
        cell.answer = parts[1] == u"-" || parts[1] == u"!" ? QStringList() : linesOf(name, QString(parts[1]).replace(u'+', u' '));
        cell.cluster = parts[1] == u"!" ? QString() : u"B"_s;
        cell.asked = Now.plusSeconds(seconds++);
        if (parts.size() > 2)
            cell.cause = Cause{parts[2], {}, {}, {}, {}};
        one.answers << cell;
    }
    return one;
}

EarlierVersion earlier(const QString &name, const QString &addresses, int secondsAgo, bool accepted)
{
    const Instant seen = Now.plusSeconds(-secondsAgo);
    return {nameOf(name), dns::type::A, u"NOERROR"_s, linesOf(name, addresses), {seen, seen}, accepted};
}

QStringList told(const RogueValues &found)
{
    QStringList lines;
    for (const RogueValue &value : found.values())
        for (const resolvers::RogueName &one : value.names)
            lines << u"%1 | %2 | %3 | not %4 (%5)"_s.arg(value.value, one.name.toText(), one.resolvers.join(u' '),
                one.expected.join(u' '), one.against);
    const resolvers::PairCounts &counts = found.counts();
    lines << u"asked %1 same %2 old %3 steered %4 rogue %5 failed %6 not-compared %7"_s.arg(QString::number(counts.asked),
        QString::number(counts.same), QString::number(counts.old), QString::number(counts.steered),
        QString::number(counts.rogue), QString::number(counts.failed), QString::number(counts.notCompared));
    return lines;
}

} // namespace

class RogueValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void showsEveryVictimOfOneAddress();
    void holdsAnswersAgainst_data();
    void holdsAnswersAgainst();
    void tellsWhatCameAndWent();
    void saysWhenAValueWasSeen();
    void plansRuns();
};

void RogueValuesTest::showsEveryVictimOfOneAddress()
{
    RogueValues found;
    found.add(comparisonOf(u"b.zz."_s, Right, {u"R1 "_s + Right, u"R2 "_s + Forged, u"R3 "_s + Forged + u" poisoned-cache"}));
    found.add(comparisonOf(u"a.zz."_s, Before, {u"R1 "_s + Forged, u"R2 192.0.2.77"_s, u"R3 "_s + Before}));
    const QStringList expected{u"A 203.0.113.66 | a.zz. | R1 | not A 192.0.2.9 (authority)"_s,
        u"A 203.0.113.66 | b.zz. | R2 R3 | not A 192.0.2.10 (authority)"_s,
        u"A 192.0.2.77 | a.zz. | R2 | not A 192.0.2.9 (authority)"_s,
        u"asked 6 same 2 old 0 steered 0 rogue 4 failed 0 not-compared 0"_s};
    QCOMPARE(told(found), expected);
    QCOMPARE(found.values().first().resolvers, (QStringList{u"R1"_s, u"R2"_s, u"R3"_s}));
    QCOMPARE(found.values().first().pairs, 3);
    const QMap<QString, int> causes{{u"poisoned-cache"_s, 1}, {u"unknown"_s, 1}};
    QCOMPARE(found.values().first().names.last().causes, causes);
}

void RogueValuesTest::holdsAnswersAgainst_data()
{
    QTest::addColumn<QString>("truth");
    QTest::addColumn<QList<EarlierVersion>>("earlier");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected");

    const QString name = u"a.zz."_s;
    const QList<EarlierVersion> none, known{earlier(name, Before, 900, false)}, accepted{earlier(name, Right, 900, true)};
    const QList<EarlierVersion> hijacked{earlier(name, Right, 900, true), earlier(name, Forged, 300, false)};
    const QList<EarlierVersion> moved{earlier(name, Before, 900, false), earlier(name, Right, 300, true)};
    QTest::addRow("as the servers say") << Right << none << Right << u"same"_s;
    QTest::addRow("one of two addresses is forged") << Right << none << u"192.0.2.10+203.0.113.66"_s << Forged;
    QTest::addRow("one of two addresses is missing") << u"192.0.2.10 192.0.2.11"_s << none << Right << u"partial"_s;
    QTest::addRow("denied") << Right << none << u"-"_s << u"NXDOMAIN"_s;
    QTest::addRow("invented") << u"-"_s << none << Forged << Forged;
    QTest::addRow("as they said before") << Right << known << Before << u"old"_s;
    QTest::addRow("old, the cause says") << Right << none << Before + u" serve-stale" << u"old"_s;
    QTest::addRow("steered") << Right << none << Before + u" steering" << u"steered"_s;
    QTest::addRow("made for IPv6") << Right << none << Before + u" dns64" << u"steered"_s;
    QTest::addRow("nothing is proven") << Right << none << Forged + u" unknown" << Forged;
    QTest::addRow("no answer") << Right << none << u"!"_s << u"failed"_s;
    QTest::addRow("nothing to hold it against") << QString() << none << Forged << u"not-compared"_s;
    QTest::addRow("servers silent, against what was accepted") << QString() << accepted << Forged << Forged;
    QTest::addRow("servers hijacked, resolver with them") << Forged << accepted << Forged + u" authority-hijack" << Forged;
    QTest::addRow("servers hijacked, resolver not yet") << Forged << accepted << Right << u"same"_s;
    QTest::addRow("hijack over, still in a cache") << Right << hijacked << Forged + u" stale" << Forged;
    QTest::addRow("before what was accepted") << Right << moved << Before << u"old"_s;
}

void RogueValuesTest::holdsAnswersAgainst()
{
    QFETCH(QString, truth);
    QFETCH(QList<EarlierVersion>, earlier);
    QFETCH(QString, cell);
    QFETCH(QString, expected);
    Comparison comparison = comparisonOf(u"a.zz."_s, truth, {u"R1 "_s + cell});
    comparison.request.earlier = earlier;
    RogueValues found;
    found.add(comparison);
    const resolvers::PairCounts &counts = found.counts();
    const QString became = counts.same ? u"same"_s
        : counts.old                   ? u"old"_s
        : counts.steered               ? u"steered"_s
        : counts.partial               ? u"partial"_s
        : counts.failed                ? u"failed"_s
        : counts.notCompared           ? u"not-compared"_s
        : found.values().isEmpty()     ? u"nothing"_s
                                       : found.values().first().value.section(u' ', -1);
    QCOMPARE(became, expected);
    const QString against = found.values().isEmpty() ? QString() : found.values().first().names.first().against;
    const bool isAccepted = !earlier.isEmpty() && std::any_of(earlier.begin(), earlier.end(), [](const auto &one) { return one.accepted; });
    if (counts.rogue)
        QCOMPARE(against, isAccepted ? u"baseline"_s : u"authority"_s);
}

void RogueValuesTest::tellsWhatCameAndWent()
{
    const auto passing = [](const QList<EarlierVersion> &versions, const QString &cell) {
        Comparison comparison = comparisonOf(u"a.zz."_s, Right, {u"R1 "_s + cell});
        comparison.request.earlier = versions;
        RogueValues found;
        found.add(comparison);
        return u"%1 of %2: %3"_s.arg(QString::number(found.counts().passing), QString::number(found.counts().old),
            found.passing().keys().join(u' '));
    };
    const EarlierVersion first = earlier(u"a.zz."_s, Right, 900, false), then = earlier(u"a.zz."_s, Forged, 600, false);
    QCOMPARE(passing({first, then}, Forged), u"1 of 1: A 203.0.113.66"_s);
    QCOMPARE(passing({first, then}, Forged + u" stale"_s), u"1 of 1: A 203.0.113.66"_s);
    QCOMPARE(passing({then}, Forged), u"0 of 1: "_s); // it may have been the holder's
    QCOMPARE(passing({earlier(u"a.zz."_s, Forged, 1200, false), first, then}, Forged), u"0 of 1: "_s); // in turn
    QCOMPARE(passing({earlier(u"a.zz."_s, Right, 900, true), then}, Forged), u"0 of 0: "_s); // wrong
}

void RogueValuesTest::saysWhenAValueWasSeen()
{
    RogueValues found;
    found.add(comparisonOf(u"a.zz."_s, Right, {u"R1 "_s + Right, u"R2 "_s + Forged, u"R3 "_s + Forged}));
    QCOMPARE(found.values().first().firstSeen, Now.plusSeconds(1));
    QCOMPARE(found.values().first().lastSeen, Now.plusSeconds(2));
}

void RogueValuesTest::plansRuns()
{
    resolvers::ComparisonRequest request;
    for (int i = 0; i < 250; ++i)
        request.names << nameOf(u"n%1.zz."_s.arg(i));
    request.resolvers << *dns::ResolverSpec::fromText(u"192.0.2.53"_s);
    const QJsonObject plan = resolvers::questionsJson(request, dns::Profile(), 3);
    QCOMPARE(plan[u"each"_s].toInt(), 250 + 3 * 2);
    QCOMPARE(plan[u"least_ms"_s].toInt(), (256 - 60) * 100);
    // Over two transports it has one bucket all the same.
    resolvers::ComparisonRequest twice = request;
    twice.resolvers << request.resolvers.first();
    twice.resolvers.last().transport = dns::Transport::Tcp;
    QCOMPARE(resolvers::questionsJson(twice, dns::Profile(), 3)[u"least_ms"_s].toInt(), (2 * 256 - 60) * 100);
    request.resolvers = {*dns::ResolverSpec::fromText(u"127.0.0.1"_s)};
    QCOMPARE(resolvers::questionsJson(request, dns::Profile(), 3)[u"least_ms"_s].toInt(), 0);
}

QTEST_GUILESS_MAIN(RogueValuesTest)
#include "tst_roguevalues.moc"
