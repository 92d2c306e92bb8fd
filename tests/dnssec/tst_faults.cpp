// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/dnssec/faults/fault.h"

#include "app/dnssec/worker/policies.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::faults;

namespace {

QStringList lines(const dnssec::Chain &chain)
{
    QStringList codes;
    for (const finding::Finding &one : chain.findings)
        if (one.severity > finding::Severity::Info)
            codes << one.code;
    codes.removeDuplicates();
    codes.sort();
    return codes + QStringList{dnssec::statusText(chain.status)};
}

} // namespace

/// Each fault by itself: the codes that the chain says of it are these and no others, and its healthy twin
/// says none.
class FaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void isSilentAboutTheTwin_data() { saysWhatIsWrong_data(); }
    void isSilentAboutTheTwin();
    void asksAPolicyOnlyWhereItDecidesOtherwise_data() { saysWhatIsWrong_data(); }
    void asksAPolicyOnlyWhereItDecidesOtherwise();
    void namesTheServersThatShowedIt();
    void saysWhoseKeysDecide();
    void provesWhatFailsInADenial();
    void namesWhoDeniesAndWhoAnswers();
    void believesNoForgedDenial();
    void saysHowLongCachesKeepADenial();
    void looksBelowABrokenLinkAtOtherTimes();
    void endsWithTheDsThatIsOverFirst();
    void judgesAZoneAsItsWeakestWay();
    void leavesOpenWhatWasNotAsked();
    void isTheSameEachTime();
};

void FaultsTest::saysWhatIsWrong_data()
{
    QTest::addColumn<qsizetype>("index");
    const QList<Fault> faults = allFaults();
    for (qsizetype i = 0; i < faults.size(); ++i)
        QTest::addRow("%s", faults[i].name) << i;
}

void FaultsTest::saysWhatIsWrong()
{
    QFETCH(qsizetype, index);
    const Fault fault = allFaults().at(index);
    const dnssec::Chain chain = chainOf(fault.broken(), QString::fromLatin1(fault.question), fault.type);
    const QStringList expected = fault.codes + QStringList{dnssec::statusText(fault.status)};
    if (lines(chain) != expected)
        for (const finding::Finding &one : chain.findings)
            qInfo("%s %s", qPrintable(finding::severityText(one.severity)),
                qPrintable(one.toJson()[u"text"_s].toString()));
    QCOMPARE(lines(chain).join(u'\n'), expected.join(u'\n'));
}

void FaultsTest::isSilentAboutTheTwin()
{
    QFETCH(qsizetype, index);
    const Fault fault = allFaults().at(index);
    const dnssec::Chain chain = chainOf(fault.healthy(), QString::fromLatin1(fault.question), fault.type);
    QCOMPARE(lines(chain).join(u'\n'), dnssec::statusText(fault.twin));
}

/// A policy that would decide as ours is not walked: what is said of it is what a walk of its own says all
/// the same.
void FaultsTest::asksAPolicyOnlyWhereItDecidesOtherwise()
{
    QFETCH(qsizetype, index);
    const Fault fault = allFaults().at(index);
    const Setting setting = fault.broken();
    const QString name = QString::fromLatin1(fault.question);
    const dnssec::Chain chain = chainOf(setting, name, fault.type);
    const QList<dns::Policy> policies = dnssec::knownPolicies({});
    for (const dns::Policy &policy : policies) {
        const bool isOfCode = !policy.noDataUnderNameError && fault.codes.contains(u"chain.nxdomain-for-existing"_s);
        if (policy.skewMost > 0 || !policy.sha1 || isOfCode)
            continue; // a profile's budget cannot say that
        const auto said = std::find_if(chain.policies.begin(), chain.policies.end(),
            [&policy](const dnssec::PolicyVerdict &verdict) { return verdict.name == policy.name; });
        QVERIFY(said != chain.policies.end());
        QCOMPARE(dnssec::statusText(said->status),
            dnssec::statusText(chainOf(setting, name, fault.type, policy.budget).status));
    }
}

void FaultsTest::namesTheServersThatShowedIt()
{
    Setting setting;
    setting.sign();
    setting.served[1].set(u"www.example."_s, dns::type::A).signatures.clear();
    const dnssec::Chain chain = chainOf(setting, u"www.example."_s, dns::type::A);
    const auto found = std::find_if(chain.findings.begin(), chain.findings.end(),
        [](const finding::Finding &one) { return one.code == u"chain.rrsig-missing"_s; });
    QVERIFY(found != chain.findings.end());
    QCOMPARE(std::get<QString>(found->args[u"servers"_s]), u"ns2.example./192.0.2.12"_s);
    QCOMPARE(std::get<QString>(found->args[u"others"_s]), u"ns1.example./192.0.2.11"_s);
    QCOMPARE(found->subject.id, u"www.example./A"_s);
    QVERIFY(!found->evidence.isEmpty());
}

/// RFC 2308, 5: the lower of the SOA's time-to-live and its minimum.
void FaultsTest::saysHowLongCachesKeepADenial()
{
    Setting setting;
    setting.sign();
    QList<qint64> ttls;
    const dnssec::Chain chain = chainOf(setting, u"www.example."_s, dns::type::SRV);
    for (const dnssec::ZoneState &zone : chain.zones)
        for (const dnssec::SetState &set : zone.sets)
            if (set.kind == u"denial"_s)
                ttls << set.ttl;
    QCOMPARE(ttls, QList<qint64>{300});
}

/// Server 2 no longer publishes the key that both sign with: a resolver that holds its set gets nowhere, one that holds
/// server 1's does.
void FaultsTest::saysWhoseKeysDecide()
{
    Setting setting;
    setting.sign();
    const SigningKey other(13, SigningKey::Zsk, "more");
    setting.served[1].put(setOf(setting.zone.name, dns::type::DNSKEY, 3600,
        {setting.zone.keys[0].dnskeyRdata(), other.dnskeyRdata()}));
    const dnssec::Chain chain = chainOf(setting, u"www.example."_s, dns::type::A);
    QVERIFY(chain.split);
    QVERIFY(finding::isFailure(chain.findings));
    QStringList paths;
    for (const dnssec::Path &path : chain.paths)
        paths << path.servers.join(u' ') + u' ' + dnssec::statusText(path.status);
    QCOMPARE(paths,
        (QStringList{u"ns1.example./192.0.2.11 secure"_s, u"ns2.example./192.0.2.12 bogus"_s}));
    QStringList doubts;
    for (const finding::Finding &one : chain.findings)
        if (one.code == u"chain.keys-decide"_s)
            doubts << one.toJson()[u"text"_s].toString();
    QCOMPARE(doubts,
        QStringList{u"www.example./A from ns1.example./192.0.2.11, ns2.example./192.0.2.12 validates with the DNSKEY "
                    "set of ns1.example./192.0.2.11, but not with that of ns2.example./192.0.2.12."_s});
}

namespace {

constexpr qint64 Day = 86400;

Forgery life(qint64 fromDay, qint64 toDay)
{
    const qint64 now = Setting::now().seconds();
    return {.inception = Instant::fromSeconds(now + fromDay * Day), .expiration = Instant::fromSeconds(now + toDay * Day)};
}

/// In days and seconds from now.
QStringList spansOf(const dnssec::Chain &chain)
{
    QStringList spans;
    for (const dnssec::Span &span : chain.spans) {
        const qint64 seconds = span.from ? span.from->seconds() - Setting::now().seconds() : 0;
        const qint64 rest = (seconds % Day + Day) % Day;
        const QString from = span.from ? u"%1 d %2 s"_s.arg((seconds - rest) / Day).arg(rest) : u"ever"_s;
        spans << from + u' ' + dnssec::statusText(span.status);
    }
    return spans;
}

} // namespace

void FaultsTest::provesWhatFailsInADenial()
{
    Setting setting;
    setting.sign();
    setting.atBoth([](SignedZone &zone) { zone.sign(zone.set(u"www.example."_s, dns::type::NSEC), life(-9, -2)); });
    const dnssec::Chain chain = chainOf(setting, u"www.example."_s, dns::type::AAAA);
    QStringList servers;
    for (const finding::Finding &one : chain.findings)
        if (one.code == u"chain.signature-expired"_s) {
            servers << std::get<QString>(one.args[u"server"_s]);
            QCOMPARE(one.evidence.size(), 1);
        }
    QCOMPARE(servers, (QStringList{u"ns1.example./192.0.2.11"_s, u"ns2.example./192.0.2.12"_s}));
}

namespace {

QList<finding::Finding> contradictions(const dnssec::Chain &chain)
{
    QList<finding::Finding> found;
    for (const finding::Finding &one : chain.findings)
        if (one.code.startsWith(u"chain.denial-contradicts"_s))
            found << one;
    return found;
}

/// Server 2 has the zone without the TXT record at www, signed with these keys.
Setting olderAtSecond(const QList<SigningKey> &keys)
{
    Setting setting;
    setting.sign();
    ZonePlan old = setting.zone;
    old.keys = keys.isEmpty() ? old.keys : keys;
    old.records.remove(u"www.example. 300 IN TXT \"here\"\n"_s);
    setting.served[1] = SignedZone(old);
    return setting;
}

} // namespace

void FaultsTest::namesWhoDeniesAndWhoAnswers()
{
    const QList<finding::Finding> found
        = contradictions(chainOf(olderAtSecond({}), u"www.example."_s, dns::type::TXT));
    QCOMPARE(found.size(), 1);
    QCOMPARE(std::get<QString>(found[0].args[u"servers"_s]), u"ns1.example./192.0.2.11"_s);
    QCOMPARE(std::get<QString>(found[0].args[u"denied_by"_s]), u"ns2.example./192.0.2.12"_s);
    QCOMPARE(found[0].evidence.size(), 2);
}

/// What server 2 signs with keys of its own accuses nobody.
void FaultsTest::believesNoForgedDenial()
{
    const QList<SigningKey> own{SigningKey(13, SigningKey::Ksk, "forger"), SigningKey(13, SigningKey::Zsk, "forger")};
    const dnssec::Chain chain = chainOf(olderAtSecond(own), u"www.example."_s, dns::type::TXT);
    QCOMPARE(contradictions(chain).size(), 0);
    QCOMPARE(chain.status, dnssec::Status::Secure);
}

/// The key set's signatures are over since yesterday, so that those of the data are not looked at today.
void FaultsTest::looksBelowABrokenLinkAtOtherTimes()
{
    Setting setting;
    setting.sign();
    setting.atBoth([](SignedZone &zone) {
        zone.sign(zone.set(u"example."_s, dns::type::DNSKEY), life(-30, -1));
        zone.sign(zone.set(u"www.example."_s, dns::type::A), life(-5, 20));
    });
    QCOMPARE(spansOf(chainOverTime(setting, u"www.example."_s, dns::type::A)),
        (QStringList{u"ever bogus"_s, u"-5 d 0 s secure"_s, u"-1 d 1 s bogus"_s}));
}

/// Nobody asks for it apart while it holds: of what is over the same server has no other.
void FaultsTest::endsWithTheDsThatIsOverFirst()
{
    Setting setting;
    setting.sign();
    setting.signedRoot->sign(setting.signedRoot->set(u"example."_s, dns::type::DS), life(-3, 2));
    QCOMPARE(spansOf(chainOverTime(setting, u"www.example."_s, dns::type::A)),
        (QStringList{u"ever bogus"_s, u"-3 d 0 s secure"_s, u"2 d 1 s bogus"_s}));
}

/// One of the parent's two servers proves that the zone below has no DS: whichever is asked last.
void FaultsTest::judgesAZoneAsItsWeakestWay()
{
    const QList<Fault> faults = allFaults();
    const auto fault = std::find_if(faults.begin(), faults.end(),
        [](const Fault &one) { return QLatin1StringView(one.name) == "zone-below-without-ds-at-one-server"_L1; });
    QVERIFY(fault != faults.end());
    for (const qsizetype server : {0, 1}) {
        Setting setting = fault->healthy();
        ZonePlan old = setting.zone;
        old.more.clear();
        setting.served[server] = SignedZone(old);
        const dnssec::Chain chain = chainOf(setting, QString::fromLatin1(fault->question), fault->type);
        QVERIFY(chain.split);
        QCOMPARE(chain.zones.last().name.toText(), u"sub.example."_s);
        QCOMPARE(dnssec::statusText(chain.zones.last().status), u"insecure"_s);
    }
}

/// The root's signatures are over for so long that nobody asked for the keys of the zone below.
void FaultsTest::leavesOpenWhatWasNotAsked()
{
    Setting setting;
    setting.sign();
    setting.signedRoot->signAll(life(-90, -60));
    setting.atBoth([](SignedZone &zone) { zone.signAll(life(-90, 20)); });
    QCOMPARE(spansOf(chainOverTime(setting, u"www.example."_s, dns::type::A)),
        (QStringList{u"ever bogus"_s, u"-90 d 0 s indeterminate"_s, u"-60 d 1 s bogus"_s}));
}

void FaultsTest::isTheSameEachTime()
{
    const auto document = [] {
        Setting setting;
        setting.sign();
        setting.served[0].set(u"www.example."_s, dns::type::A).signatures.clear();
        return chainOf(setting, u"www.example."_s, dns::type::A).toJson();
    };
    QCOMPARE(document(), document());
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
