// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/watch/share.h"
#include "app/watch/target.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;

namespace {

constexpr qint64 Second = 1'000'000'000;

dns::Profile usual(int burst, int rate)
{
    dns::Profile profile;
    profile.burst = burst;
    profile.ratePerSecond = rate;
    return profile;
}

QList<dns::Exchange> asked(const QString &address, int times)
{
    dns::Exchange exchange;
    exchange.server.endpoint = {*dns::IpAddress::fromText(address), 53};
    return QList<dns::Exchange>(times, exchange);
}

} // namespace

class ShareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allTogetherStayWithinTheBucket_data()
    {
        QTest::addColumn<int>("burst");
        QTest::addColumn<int>("rate");
        for (const auto &[burst, rate] : {std::pair(60, 10), {60, 4}, {60, 3}, {60, 1}, {3, 10}})
            QTest::addRow("%d and %d a second", burst, rate) << burst << rate;
    }

    void allTogetherStayWithinTheBucket()
    {
        QFETCH(int, burst);
        QFETCH(int, rate);
        const dns::Profile whole = usual(burst, rate), one = watch::Share::ofOneLook(whole);
        watch::Share share;
        int places = 0;
        while (share.hasRoom(whole, static_cast<size_t>(places), 0))
            ++places;
        QVERIFY(places > 0 && places <= static_cast<int>(watch::MostLooks));
        QVERIFY(one.ratePerSecond > 0 && one.ratePerSecond * places <= rate);
        QVERIFY(one.burst * places <= std::max(burst, places));
    }

    void aPlaceRestsUntilItsTokensAreBack()
    {
        const dns::Profile whole = usual(60, 8), one = watch::Share::ofOneLook(whole);
        watch::Share share;
        share.ended(one, asked(u"192.0.2.1"_s, 6) + asked(u"192.0.2.2"_s, 2), 0);
        QVERIFY(share.hasRoom(whole, watch::MostLooks - 2, Second));
        QVERIFY(!share.hasRoom(whole, watch::MostLooks - 1, Second));
        QCOMPARE(share.rest(Second), 2 * Second); // six questions at two a second
        QVERIFY(share.hasRoom(whole, watch::MostLooks - 1, 3 * Second));
        QCOMPARE(share.rest(3 * Second), qint64(0));
        share.ended(one, asked(u"192.0.2.1"_s, 500), 0);
        QCOMPARE(share.rest(0), qint64(15) * Second / 2); // no more than a bucket can lack
    }

    void nobodyRestsWhereNothingIsLimited()
    {
        dns::Profile lab = usual(60, 10);
        lab.addresses.insert(asked(u"192.0.2.1"_s, 1)[0].server.endpoint, {*dns::IpAddress::fromText(u"127.0.0.1"_s), 5300});
        watch::Share share;
        share.ended(watch::Share::ofOneLook(lab), asked(u"192.0.2.1"_s, 50), 0);
        share.ended(usual(60, 0), asked(u"192.0.2.9"_s, 50), 0);
        QVERIFY(share.hasRoom(lab, watch::MostLooks - 1, 0));
        QCOMPARE(watch::Share::ofOneLook(usual(60, 0)).burst, 60);
    }
};

QTEST_APPLESS_MAIN(ShareTest)
#include "tst_share.moc"
