// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/baseline.h"
#include "app/finding/catalogue.h"

#include "tests/delegation/looks.h"

#include <QtTest>

using namespace zonecase;
using namespace zonecase::delegation;
using namespace zonecase::delegation::samples;

namespace {

const QStringList Locks{
    u"client delete prohibited"_s, u"client transfer prohibited"_s, u"client update prohibited"_s};

Instant day(int number)
{
    return Instant::fromSeconds(1'800'000'000 + number * 86'400);
}

Registration accepted()
{
    Registration one;
    one.domain = name(u"ministry.zz."_s);
    one.registrar = u"Example Registrar"_s;
    one.registrarId = u"9999"_s;
    one.status = Locks;
    one.events = {{u"registration"_s, day(-3000)}, {u"expiration"_s, day(100)}};
    one.ns = QStringList{u"ns1.hostdns.test."_s, u"ns2.hostdns.test."_s};
    one.isSigned = true;
    one.digest = QString(64, u'0');
    return one;
}

Registration with(const std::function<void(Registration &)> &change)
{
    Registration one = accepted();
    change(one);
    return one;
}

const auto OtherRegistrar = [](Registration &one) { one.registrarId = u"9998"_s; };

/// The zone's DNS is as ever: what is told of its registration, look by look, each a day after the other.
using Told = QList<std::optional<Registration>>;

} // namespace

Q_DECLARE_METATYPE(Told)

class RegistrationBaselineTest : public QObject
{
    Q_OBJECT

    static QList<Look> looksOf(const Told &told)
    {
        QList<Look> looks;
        for (const std::optional<Registration> &one : told) {
            Look next = look({}, 0);
            next.started = day(static_cast<int>(looks.size()));
            Delegation state = *next.state;
            if (one)
                state.request.registrations = {*one};
            next.state = std::make_shared<const Delegation>(state);
            looks << next;
        }
        return looks;
    }

    static QString dayOf(const finding::Finding &one, const QString &key)
    {
        const QString text = argument(one, key);
        const Result<Instant> at = Instant::fromText(text);
        return at ? QString::number((at->seconds() - day(0).seconds()) / 86'400) : text;
    }

    /// "severity code (last good, first bad]" of what is not said of the DNS, windows in days.
    static QStringList lines(const QList<Look> &looks)
    {
        const AcceptedLook good{looks[0].run, u"good"_s, day(0)};
        QStringList texts;
        for (const finding::Finding &one : compareWithBaseline(looks[0], good, looks)) {
            QString line = finding::severityText(one.severity) + u' ' + one.code.section(u'.', 1);
            if (one.args.contains(u"first_bad"_s))
                line += u" (%1, %2]"_s.arg(dayOf(one, u"last_good"_s), dayOf(one, u"first_bad"_s));
            if (one.args.contains(u"first_good"_s))
                line += u" (%1, %2]"_s.arg(dayOf(one, u"last_bad"_s), dayOf(one, u"first_good"_s));
            texts << line;
        }
        return texts;
    }

private Q_SLOTS:
    void tellsWhatDiffersAndSinceWhen_data()
    {
        QTest::addColumn<Told>("told");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *title, const Told &told, const QStringList &expected) {
            QTest::addRow("%s", title) << told << expected;
        };
        const Registration good = accepted();
        row("as accepted", {good, good}, {u"info kept"_s});
        row("never told of", {std::nullopt, std::nullopt}, {u"info kept"_s});
        row("told of since", {std::nullopt, good}, {u"info kept"_s});
        row("not told of now", {good, std::nullopt}, {u"notice registration-untold"_s, u"info kept"_s});
        row("another registrar", {good, with(OtherRegistrar)}, {u"critical registrar (0, 1]"_s});
        row("seen before it came, and since", {good, good, with(OtherRegistrar), with(OtherRegistrar)},
            {u"critical registrar (1, 2]"_s});
        row("a look that was not told bounds nothing", {good, std::nullopt, with(OtherRegistrar)},
            {u"critical registrar (0, 2]"_s});
        row("put back", {good, good, with(OtherRegistrar), good},
            {u"info kept"_s, u"info registration-restored (2, 3]"_s});
        row("unlocked", {good, with([](Registration &one) { one.status = {Locks[0]}; })},
            {u"error registration-unlocked (0, 1]"_s});
        row("other status, as locked",
            {good, with([](Registration &one) { one.status << u"server transfer prohibited"_s; })},
            {u"warning registration-status (0, 1]"_s});
        row("other servers",
            {good, with([](Registration &one) { one.ns = QStringList{u"ns1.evil.test."_s}; })},
            {u"error registration-ns (0, 1]"_s});
        row("no longer signed", {good, with([](Registration &one) { one.isSigned = false; })},
            {u"error registration-ds (0, 1]"_s});
        row("whether signed, not told", {good, with([](Registration &one) { one.isSigned.reset(); })},
            {u"info kept"_s});
        row("renewed", {good, with([](Registration &one) { one.events[u"expiration"_s] = day(465); })},
            {u"info kept"_s, u"info registration-prolonged (0, 1]"_s});
        row("renewal taken back",
            {good, with([](Registration &one) { one.events[u"expiration"_s] = day(9); })},
            {u"warning registration-shortened (0, 1]"_s});
        row("let go, and registered anew",
            {good, with([](Registration &one) {
                 one.events = {{u"registration"_s, day(1)}, {u"expiration"_s, day(366)}};
             })},
            {u"critical registration-again (0, 1]"_s});
        Registration free;
        free.domain = good.domain;
        free.isFree = true;
        row("free", {good, free}, {u"critical registration-dropped (0, 1]"_s});
        row("no longer free", {free, good}, {u"critical registration-new (0, 1]"_s});
        row("several at once", {good, with([](Registration &one) {
                                    one.registrarId = u"9998"_s;
                                    one.status = {};
                                })},
            {u"critical registrar (0, 1]"_s, u"error registration-unlocked (0, 1]"_s});
    }

    void tellsWhatDiffersAndSinceWhen()
    {
        QFETCH(Told, told);
        QFETCH(QStringList, expected);
        const QList<Look> looks = looksOf(told);
        QCOMPARE(lines(looks), expected);
        for (const finding::Finding &one :
            compareWithBaseline(looks[0], {looks[0].run, u"good"_s, day(0)}, looks)) {
            const QString sentence = finding::englishSentence(one) + finding::advice(one);
            QVERIFY2(!sentence.contains(u"%{"_s), qPrintable(sentence));
        }
    }

    /// The window is of the registry's data, not of the looks that were given it.
    void goesByWhenTheRegistrySaidSo()
    {
        Registration before = accepted(), old = accepted(), after = with(OtherRegistrar);
        before.asOf = day(-2);
        old.asOf = day(-3);
        after.asOf = day(0);
        QCOMPARE(lines(looksOf({before, after})), QStringList{u"critical registrar (-2, 0]"_s});
        // A file older than the accepted one tells of no change since.
        old.registrarId = u"9997"_s;
        QCOMPARE(
            lines(looksOf({before, old})), (QStringList{u"notice registration-untold"_s, u"info kept"_s}));
    }

    /// A planned move changes the servers in the registration too; a registrar is no part of one.
    void lowersWhatBelongsToAMoveInOrder()
    {
        QList<Look> looks = looksOf({accepted(), with([](Registration &one) {
                                         one.ns = QStringList{u"ns1.newhost.test."_s};
                                         one.registrarId = u"9998"_s;
                                     })});
        Zone moved;
        moved.ns = moved.otherNs = QStringList{u"ns1.newhost.test."_s};
        moved.servers = {{u"ns1.newhost.test./198.51.100.201"_s, {*moved.ns}}};
        Delegation state = *look(moved, 0).state;
        state.request.registrations = looks[1].state->request.registrations;
        looks[1].state = std::make_shared<const Delegation>(state);
        const QStringList found = lines(looks);
        QVERIFY2(found.contains(u"notice moved-in-order"_s), qPrintable(found.join(u"; "_s)));
        QVERIFY(found.contains(u"notice registration-ns (0, 1]"_s));
        QVERIFY(found.contains(u"critical registrar (0, 1]"_s));
    }
};

QTEST_GUILESS_MAIN(RegistrationBaselineTest)
#include "tst_registrationbaseline.moc"
