// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/worker/cache.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::lab;

namespace {

const Instant Begin = Instant::fromSeconds(1'795'000'000);

CacheEntry entryOf(quint32 ttl, const QByteArray &rdata, bool authoritative)
{
    const dns::Name owner = *dns::Name::fromText(u"a.zz.");
    const dns::Record record{owner, dns::type::A, 1, ttl, rdata, rdata, {}};
    return {CacheEntry::Kind::Set, {owner, dns::type::A, ttl, {record}, {}}, {}, Security::Unchecked,
        authoritative, 0};
}

/// "TTL" of what is found after so many seconds, "-" if nothing is.
QString after(const Cache &cache, double seconds)
{
    const auto found = cache.find(*dns::Name::fromText(u"a.zz."), dns::type::A,
        {Begin.nanoseconds + static_cast<qint64>(seconds * 1e9)});
    return found ? QString::number(found->set.records.first().ttl) : u"-"_s;
}

} // namespace

class TestCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsDownInWholeSeconds();
    void keepsBetterData();
    void forgetsWhatIsBogus();
    void zeroLivesForTheSecond();
};

void TestCache::countsDownInWholeSeconds()
{
    Cache cache;
    cache.put(*dns::Name::fromText(u"a.zz."), dns::type::A, entryOf(300, "1234", true), 300, Begin);
    QStringList seen;
    for (const double seconds : {0.0, 0.9, 1.0, 299.0, 299.9, 300.0, 301.0})
        seen << after(cache, seconds);
    QCOMPARE(seen, (QStringList{u"300"_s, u"300"_s, u"299"_s, u"1"_s, u"1"_s, u"-"_s, u"-"_s}));
}

void TestCache::keepsBetterData()
{
    Cache cache;
    const dns::Name name = *dns::Name::fromText(u"a.zz.");
    cache.put(name, dns::type::A, entryOf(60, "good", true), 60, Begin);
    cache.put(name, dns::type::A, entryOf(300, "glue", false), 300, Begin);
    QCOMPARE(cache.find(name, dns::type::A, Begin)->set.records.first().rdata, QByteArray("good"));
    // RFC 2181, 5.4.1 holds while the better data lives.
    cache.put(name, dns::type::A, entryOf(300, "glue", false), 300, Begin.plusSeconds(60));
    QCOMPARE(
        cache.find(name, dns::type::A, Begin.plusSeconds(60))->set.records.first().rdata, QByteArray("glue"));
}

void TestCache::forgetsWhatIsBogus()
{
    Cache cache;
    const dns::Name name = *dns::Name::fromText(u"a.zz.");
    cache.put(name, dns::type::A, entryOf(300, "1234", true), 300, Begin);
    cache.setSecurity(name, dns::type::A, Security::Secure);
    QCOMPARE(cache.find(name, dns::type::A, Begin)->security, Security::Secure);
    cache.setSecurity(name, dns::type::A, Security::Bogus);
    QVERIFY(!cache.find(name, dns::type::A, Begin));
}

void TestCache::zeroLivesForTheSecond()
{
    Cache cache;
    cache.put(*dns::Name::fromText(u"a.zz."), dns::type::A, entryOf(0, "1234", true), 0, Begin);
    QCOMPARE(after(cache, 0.5), u"0"_s);
    QCOMPARE(after(cache, 1), u"-"_s);
}

QTEST_GUILESS_MAIN(TestCache)
#include "tst_cache.moc"
