// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/change.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::dnssec;

namespace {

/// ministry.zz. as `parents` of zz. servers of which the first `unsignedAt` deny its DS.
Chain chain(const QString &at, Status status, int parents, int unsignedAt, const QString &address)
{
    Chain chain;
    chain.request.name = *dns::Name::fromText(u"ministry.zz"_s);
    chain.at = *Instant::fromText(at);
    chain.status = status;
    chain.rcode = u"NOERROR"_s;
    chain.answer = {u"ministry.zz. 300 IN A "_s + address};
    ZoneState zone;
    zone.name = chain.request.name;
    zone.status = status;
    Strand denied, vouched;
    denied.status = Status::Insecure;
    vouched.status = Status::Secure;
    vouched.dsTtl = 3600;
    for (int i = 0; i < parents; ++i)
        (i < unsignedAt ? denied : vouched).servers << u"%1.nic.zz./192.0.2.%2"_s.arg(QChar(u'a' + i)).arg(i + 1);
    for (const Strand &strand : {denied, vouched})
        if (!strand.servers.isEmpty())
            zone.strands << strand;
    chain.zones << zone;
    return chain;
}

QStringList lines(const QList<finding::Finding> &findings)
{
    QStringList lines;
    for (const finding::Finding &f : findings)
        lines << u"%1 %2 %3"_s.arg(finding::severityText(f.severity), f.code, f.subject.id);
    return lines;
}

const auto Good = [] { return chain(u"2026-11-21T02:00:00Z"_s, Status::Secure, 4, 0, u"198.51.100.80"_s); };

} // namespace

class ChainChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysSilentWhereNothingChanged()
    {
        QCOMPARE(lines(compareChains(Good(), Good())), QStringList());
        Chain lessTtl = Good();
        lessTtl.answer = {u"ministry.zz. 12 IN A 198.51.100.80"_s};
        QCOMPARE(lines(compareChains(Good(), lessTtl)), QStringList());
    }

    void callsALossOfDsADowngrade()
    {
        const Chain now = chain(u"2026-11-21T02:03:11Z"_s, Status::Insecure, 4, 3, u"198.51.100.80"_s);
        const QList<finding::Finding> findings = compareChains(Good(), now);
        QCOMPARE(lines(findings), (QStringList{u"critical change.downgrade ministry.zz."_s}));
        const finding::Arguments &args = findings[0].args;
        QCOMPARE(std::get<qint64>(args[u"count"_s]), 3);
        QCOMPARE(std::get<qint64>(args[u"total"_s]), 4);
        QCOMPARE(std::get<qint64>(args[u"ttl"_s]), 3600);
        QCOMPARE(std::get<QString>(args[u"last_good"_s]), u"2026-11-21T02:00:00Z"_s);
        QCOMPARE(std::get<QString>(args[u"first_bad"_s]), u"2026-11-21T02:03:11Z"_s);
    }

    void callsAZoneThatNeverWasSignedNone()
    {
        const Chain before = chain(u"2026-11-21T02:00:00Z"_s, Status::Insecure, 4, 4, u"198.51.100.80"_s);
        const Chain now = chain(u"2026-11-21T02:03:11Z"_s, Status::Insecure, 4, 4, u"203.0.113.70"_s);
        QCOMPARE(lines(compareChains(before, now)), (QStringList{u"warning change.answer ministry.zz./A"_s}));
    }

    void tellsBreakageAndRepair()
    {
        Chain bogus = Good();
        bogus.status = Status::Bogus;
        QCOMPARE(lines(compareChains(Good(), bogus)), (QStringList{u"critical change.broken ministry.zz./A"_s}));
        QCOMPARE(lines(compareChains(bogus, Good())), (QStringList{u"notice change.secured ministry.zz./A"_s}));
    }

    void comparesOnlyTheSameQuestion()
    {
        Chain other = chain(u"2026-11-21T02:03:11Z"_s, Status::Bogus, 4, 4, u"203.0.113.70"_s);
        other.request.type = dns::type::MX;
        QCOMPARE(lines(compareChains(Good(), other)), QStringList());
    }

    void looksBetweenNarrowTheWindow()
    {
        const auto hijacked = [](const QString &at, int unsignedAt) {
            return chain(at, Status::Insecure, 4, unsignedAt, u"203.0.113.70"_s);
        };
        const auto shared = [](const Chain &look) { return std::make_shared<const Chain>(look); };
        Chain good = Good(), silent = Good();
        good.at = *Instant::fromText(u"2026-11-21T02:01:00Z");
        silent.at = *Instant::fromText(u"2026-11-21T02:02:00Z");
        silent.status = Status::Indeterminate;
        silent.zones.clear();
        silent.rcode.clear();
        silent.answer.clear();
        const Chain first = hijacked(u"2026-11-21T02:03:11Z"_s, 3), now = hijacked(u"2026-11-21T02:13:11Z"_s, 4);
        const auto windowOf = [&](const QList<std::shared_ptr<const Chain>> &between) {
            for (const finding::Finding &one :
                narrowChanges(compareChains(Good(), now), Good(), now, between))
                if (one.code == u"change.downgrade"_s)
                    return QStringList{std::get<QString>(one.args[u"last_good"_s]).mid(11),
                        std::get<QString>(one.args[u"first_bad"_s]).mid(11),
                        std::get<QString>(one.args[u"until"_s]).mid(11)};
            return QStringList();
        };
        QCOMPARE(windowOf({}), (QStringList{u"02:00:00Z"_s, u"02:13:11Z"_s, u"03:13:11Z"_s}));
        QCOMPARE(windowOf({shared(first)}), (QStringList{u"02:00:00Z"_s, u"02:03:11Z"_s, u"03:03:11Z"_s}));
        QCOMPARE(windowOf({shared(silent), shared(first), shared(good)}),
            (QStringList{u"02:01:00Z"_s, u"02:03:11Z"_s, u"03:03:11Z"_s}));
        // What says nothing of it proves nothing; what lies outside neither.
        QCOMPARE(windowOf({shared(silent), shared(hijacked(u"2026-11-21T01:00:00Z"_s, 4))}),
            (QStringList{u"02:00:00Z"_s, u"02:13:11Z"_s, u"03:13:11Z"_s}));
    }

    void tellsWhatABreakageStandsBefore()
    {
        Chain broken = Good();
        broken.at = *Instant::fromText(u"2026-11-21T02:01:00Z");
        broken.status = Status::Bogus;
        broken.zones[0].status = Status::Bogus;
        const Chain now = chain(u"2026-11-21T02:03:11Z"_s, Status::Insecure, 4, 3, u"198.51.100.80"_s);
        QCOMPARE(lines(compareChains(broken, now)).filter(u"downgrade"_s), QStringList());
        const QList<finding::Finding> findings = compareWithLastGood(Good(), broken, now);
        QCOMPARE(lines(findings), (QStringList{u"critical change.downgrade ministry.zz."_s}));
        QCOMPARE(std::get<QString>(findings[0].args[u"last_good"_s]), u"2026-11-21T02:00:00Z"_s);
        // Once: the next look finds it as it was.
        Chain later = now;
        later.at = *Instant::fromText(u"2026-11-21T02:05:00Z");
        QCOMPARE(lines(compareWithLastGood(Good(), now, later)), QStringList());
        QCOMPARE(lines(compareWithLastGood(Good(), Good(), now)), QStringList());
        QCOMPARE(lines(compareWithLastGood(broken, broken, now)), QStringList());
    }

    void comesBackFromItsDocument()
    {
        Chain chain = Good();
        chain.findings = compareChains(Good(), ::chain(u"2026-11-21T02:03:11Z"_s, Status::Insecure, 4, 3, u"203.0.113.70"_s));
        chain.queries = 48;
        chain.elapsedMs = 25.125;
        const Result<Chain> back = Chain::fromJson(chain.toJson());
        QVERIFY(back);
        QCOMPARE(*back, chain);
    }
};

QTEST_GUILESS_MAIN(ChainChangeTest)
#include "tst_chainchange.moc"
