// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/worker/lab.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::lab;

namespace {

Question question(const QString &name, dns::RecordType type, bool checkingDisabled = false)
{
    Question question;
    question.name = *dns::Name::fromText(name);
    question.type = type;
    question.raw = "?";
    question.recursionDesired = true;
    question.checkingDisabled = checkingDisabled;
    question.edns = question.dnssecOk = true;
    return question;
}

/// "NOERROR ad 198.51.100.81": the answer's data without TTLs.
QString said(const Response &response)
{
    QStringList words{dns::rcodeText(response.rcode)};
    if (response.authenticData)
        words << u"ad"_s;
    for (const dns::RRset &set : response.answer)
        for (const dns::Record &record : set.records)
            words << record.rdataText;
    return words.join(u' ');
}

class Play
{
public:
    explicit Play(const QString &step)
        : m_lab(std::move(*Lab::make(*scenario(u"A1"_s))))
        , m_at(m_lab->scenario().step(step)->at)
    { }

    Response ask(const QString &label, const Question &question, qint64 later = 0)
    {
        dns::IpAddress address;
        for (const ResolverPlan &plan : m_lab->scenario().resolvers)
            if (plan.label == label)
                address = plan.address;
        return m_lab->answer(address, question, m_at.plusSeconds(later));
    }
    QString ask(
        const QString &label, const QString &name, dns::RecordType type = dns::type::A, qint64 later = 0)
    {
        return said(ask(label, question(name, type), later));
    }
    Lab &lab() { return *m_lab; }
    Instant at() const { return m_at; }

private:
    std::unique_ptr<Lab> m_lab;
    Instant m_at;
};

const QString True = u"198.51.100.81"_s, Proxy = u"203.0.113.70"_s;

} // namespace

class TestStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolversByStep_data();
    void resolversByStep();
    void mailGoesThroughTheProxy();
    void r1IsProtectedUntilItsDsRunsOut();
    void r1RecoversAfterTheRepair();
    void tailEndsWithTheTtl();
    void checkingDisabledShowsTheData();
    void failuresAreRememberedForSeconds();
    void withoutItsDsR1WouldGiveTheProxy();
    void refusesToShowItsCache();
    void refusals_data();
    void refusals();
    void goingBackForgets();
};

void TestStory::resolversByStep_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("resolver");
    QTest::addColumn<QString>("webmail");
    QTest::addColumn<QString>("nosuch"); // of police.zz., which is never touched
    const auto row
        = [](const char *step, const char *resolver, const QString &webmail, const QString &nosuch) {
              QTest::addRow("%s %s", step, resolver)
                  << QString::fromLatin1(step) << QString::fromLatin1(resolver) << webmail << nosuch;
          };
    const QString invented = u"NOERROR 203.0.113.199"_s;
    row("t0", "R1", u"NOERROR ad "_s + True, u"NXDOMAIN ad"_s);
    row("t0", "R2", u"NOERROR "_s + True, u"NXDOMAIN"_s);
    row("t0", "R3", u"NOERROR "_s + True, invented);
    row("t0", "R4", u"NOERROR ad "_s + True, u"NXDOMAIN ad"_s);
    // R1 still holds the DS, so to it the zone is secure; R4 learns that there is none.
    row("t1", "R1", u"NOERROR ad "_s + True, u"NXDOMAIN ad"_s);
    row("t1", "R2", u"NOERROR "_s + True, u"NXDOMAIN"_s);
    row("t1", "R3", u"NOERROR "_s + True, invented);
    row("t1", "R4", u"NOERROR "_s + True, u"NXDOMAIN ad"_s);
    row("t2", "R1", u"SERVFAIL"_s, u"NXDOMAIN ad"_s);
    row("t2", "R2", u"NOERROR "_s + Proxy, u"NXDOMAIN"_s);
    row("t2", "R3", u"NOERROR "_s + Proxy, invented);
    row("t2", "R4", u"NOERROR "_s + Proxy, u"NXDOMAIN ad"_s);
    // All is put back, but what was taken in before is still served.
    row("t3", "R1", u"NOERROR ad "_s + True, u"NXDOMAIN ad"_s);
    row("t3", "R2", u"NOERROR "_s + Proxy, u"NXDOMAIN"_s);
    row("t3", "R3", u"NOERROR "_s + Proxy, invented);
    row("t3", "R4", u"NOERROR "_s + Proxy, u"NXDOMAIN ad"_s);
}

void TestStory::resolversByStep()
{
    QFETCH(const QString, step);
    QFETCH(const QString, resolver);
    QFETCH(const QString, webmail);
    QFETCH(const QString, nosuch);
    Play play(step);
    QCOMPARE(play.ask(resolver, u"webmail.ministry.zz."_s), webmail);
    QCOMPARE(play.ask(resolver, u"nosuch.police.zz."_s), nosuch);
}

void TestStory::mailGoesThroughTheProxy()
{
    Play play(u"t2"_s);
    QCOMPARE(play.ask(u"R4"_s, u"ministry.zz."_s, dns::type::MX), u"NOERROR 10 mail.ministry.zz."_s);
    QCOMPARE(play.ask(u"R4"_s, u"mail.ministry.zz."_s), u"NOERROR "_s + Proxy);
    QCOMPARE(
        play.ask(u"R4"_s, u"www.ministry.zz."_s), u"NOERROR 198.51.100.80"_s); // the home page looks as ever
}

void TestStory::r1IsProtectedUntilItsDsRunsOut()
{
    Play play(u"t2"_s);
    QStringList lines;
    // At intervals of a TTL, so that each is a fresh look; the last but one second of the attack is the
    // 2699th.
    for (const qint64 later : {0, 400, 1200, 2000, 2699})
        lines << play.ask(u"R1"_s, u"webmail.ministry.zz."_s, dns::type::A, later);
    QCOMPARE(lines, QStringList(5, u"SERVFAIL"_s));
}

void TestStory::r1RecoversAfterTheRepair()
{
    Play play(u"t3"_s);
    QCOMPARE(play.ask(u"R1"_s, u"webmail.ministry.zz."_s, dns::type::A, 600), u"NOERROR ad "_s + True);
}

void TestStory::tailEndsWithTheTtl()
{
    // R2 took the proxy's address in at 02:56:00 for 300 s: 169 s of them are left at 02:58:11.
    Play play(u"t3"_s);
    const Response at = play.ask(u"R2"_s, question(u"webmail.ministry.zz."_s, dns::type::A));
    QCOMPARE(at.answer.first().ttl, 169U);
    QCOMPARE(play.ask(u"R2"_s, u"webmail.ministry.zz."_s, dns::type::A, 168), u"NOERROR "_s + Proxy);
    // Then it asks anew; the NS set that it took in at the same time has run out as well.
    QCOMPARE(play.ask(u"R2"_s, u"webmail.ministry.zz."_s, dns::type::A, 169), u"NOERROR "_s + True);
}

void TestStory::checkingDisabledShowsTheData()
{
    Play play(u"t2"_s);
    QCOMPARE(said(play.ask(u"R1"_s, question(u"webmail.ministry.zz."_s, dns::type::A, true))),
        u"NOERROR "_s + Proxy);
}

void TestStory::failuresAreRememberedForSeconds()
{
    // RFC 9520: the same question is not tried again at once; a different one is.
    Play play(u"t2"_s);
    for (const qint64 later : {0, 1, 4, 5, 6})
        QCOMPARE(play.ask(u"R1"_s, u"webmail.ministry.zz."_s, dns::type::A, later), u"SERVFAIL"_s);
    QCOMPARE(play.ask(u"R1"_s, u"www.police.zz."_s), u"NOERROR ad 198.51.100.82"_s);
}

void TestStory::withoutItsDsR1WouldGiveTheProxy()
{
    // Nothing is scripted: take R1's clients away, and it is as cold as R4.
    Scenario scenario = *lab::scenario(u"A1"_s);
    scenario.clients.removeIf([](const ClientQuery &query) { return query.resolver == u"R1"_s; });
    const auto lab = std::move(*Lab::make(scenario));
    const Response response = lab->answer(scenario.resolvers.first().address,
        question(u"webmail.ministry.zz."_s, dns::type::A), scenario.step(u"t2"_s)->at);
    QCOMPARE(said(response), u"NOERROR "_s + Proxy);
}

void TestStory::refusesToShowItsCache()
{
    Play play(u"t2"_s);
    Question snooping = question(u"webmail.ministry.zz."_s, dns::type::A);
    snooping.recursionDesired = false;
    QCOMPARE(said(play.ask(u"R2"_s, snooping)), u"REFUSED"_s);
}

void TestStory::refusals_data()
{
    QTest::addColumn<Question>("asked");
    QTest::addColumn<QString>("expected");
    Question base = question(u"zz."_s, dns::type::SOA), one = base;
    one.opcode = 5;
    QTest::addRow("update") << one << u"NOTIMP"_s;
    one = base;
    one.type = dns::type::AXFR;
    QTest::addRow("transfer") << one << u"REFUSED"_s;
    one = base;
    one.questionClass = 3;
    QTest::addRow("class CH") << one << u"REFUSED"_s;
    one = base;
    one.ednsVersion = 1;
    QTest::addRow("EDNS 1") << one << u"BADVERS"_s;
    one = base;
    one.raw.clear();
    QTest::addRow("no question") << one << u"FORMERR"_s;
}

void TestStory::refusals()
{
    QFETCH(const Question, asked);
    QFETCH(const QString, expected);
    Play play(u"t0"_s);
    const dns::IpAddress server = *dns::IpAddress::fromText(u"192.0.2.21");
    QCOMPARE(dns::rcodeText(play.lab().answer(server, asked, play.at()).rcode), expected);
}

void TestStory::goingBackForgets()
{
    Play play(u"t2"_s);
    QCOMPARE(play.ask(u"R4"_s, u"webmail.ministry.zz."_s), u"NOERROR "_s + Proxy);
    play.lab().startAfresh();
    play.lab().playUntil(play.lab().scenario().step(u"t0"_s)->at);
    QCOMPARE(
        play.ask(u"R4"_s, u"webmail.ministry.zz."_s, dns::type::A, -13 * 60 - 11), u"NOERROR ad "_s + True);
}

QTEST_GUILESS_MAIN(TestStory)
#include "tst_story.moc"
