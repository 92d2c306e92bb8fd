// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/message.h"
#include "app/dns/worker/verifier.h"
#include "app/dnssec/worker/policies.h"

#include <QtEndian>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::dnssec;

namespace {

const Instant At = *Instant::fromText(u"2026-01-15T12:00:00Z");
int checked = 0; // what the cryptography below was asked

bool nothingVerifies(const dns::RRset &, const dns::Record &, const dns::Record &)
{
    ++checked;
    return false;
}

bool allVerify(const dns::RRset &, const dns::Record &, const dns::Record &)
{
    ++checked;
    return true;
}

dns::Record parsed(const QString &line)
{
    return dns::parseRecords(line).value().constFirst();
}

/// Keys of one tag: what is added to one word of the key is taken from another.
QList<dns::Record> keysOfOneTag(int count)
{
    QList<dns::Record> keys;
    for (int i = 0; i < count; ++i) {
        QByteArray key(64, '\x40');
        key[1] = static_cast<char>(key[1] + i);
        key[3] = static_cast<char>(key[3] - i);
        keys << parsed(u"zz. 300 IN DNSKEY 256 3 13 "_s + QString::fromLatin1(key.toBase64()));
    }
    return keys;
}

dns::RRset signedSet(int signatures, int tag, const QString &inception = u"20260101000000"_s,
    const QString &expiration = u"20260201000000"_s, int algorithm = 13)
{
    dns::RRset set;
    set.records << parsed(u"www.zz. 300 IN A 192.0.2.1"_s);
    set.owner = set.records.constFirst().owner;
    set.type = dns::type::A;
    for (int i = 0; i < signatures; ++i)
        set.signatures << parsed(u"www.zz. 300 IN RRSIG A %1 2 300 %2 %3 %4 zz. %5"_s.arg(algorithm)
                                     .arg(expiration, inception)
                                     .arg(tag)
                                     .arg(QString::fromLatin1(QByteArray::number(100000 + i).toBase64())));
    return set;
}

int tagOf(const QList<dns::Record> &keys)
{
    return dns::Dnskey::from(keys.constFirst())->tag;
}

} // namespace

class VerifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { checked = 0; }

    // CVE-2023-50387: what is not tried costs nothing, and its number is told.
    void triesNoMoreThanTheBudgetAllows_data()
    {
        QTest::addColumn<int>("keys");
        QTest::addColumn<int>("signatures");
        QTest::addColumn<int>("tried");
        QTest::addColumn<QStringList>("limits");
        QTest::addRow("one key, three signatures") << 1 << 3 << 3 << QStringList();
        QTest::addRow("four keys of a tag") << 4 << 1 << 4 << QStringList();
        QTest::addRow("forty keys of a tag") << 40 << 1 << 4 << QStringList{u"keysPerTag"_s};
        QTest::addRow("a hundred signatures") << 1 << 100 << 16 << QStringList{u"failedChecksPerRrset"_s};
        QTest::addRow("forty times a hundred") << 40 << 100 << 16
                                               << QStringList{u"keysPerTag"_s, u"failedChecksPerRrset"_s};
    }

    void triesNoMoreThanTheBudgetAllows()
    {
        QFETCH(int, keys);
        QFETCH(int, signatures);
        QFETCH(int, tried);
        QFETCH(QStringList, limits);
        dns::SignatureMemo memo(nothingVerifies);
        dns::Verifier verifier(memo, dns::ownPolicy({}), At);
        const QList<dns::Record> all = keysOfOneTag(keys);
        QVERIFY(!verifier.verify(signedSet(signatures, tagOf(all)), *dns::Name::fromText(u"zz."), all).isValid());
        QCOMPARE(checked, tried);
        QCOMPARE(verifier.limits(), limits);
    }

    // Many servers give the same set: it is checked once and counts once.
    void countsWhatIsEqualOnce()
    {
        dns::SignatureMemo memo(nothingVerifies);
        dns::Verifier verifier(memo, dns::ownPolicy({}), At);
        const QList<dns::Record> keys = keysOfOneTag(1);
        for (int i = 0; i < 100; ++i)
            verifier.verify(signedSet(2, tagOf(keys)), *dns::Name::fromText(u"zz."), keys);
        QCOMPARE(checked, 2);
        QCOMPARE(verifier.limits(), QStringList());
    }

    void countsValidSignaturesToo()
    {
        dns::Budget budget;
        budget.signatureChecks = 10;
        dns::SignatureMemo memo(allVerify);
        dns::Verifier verifier(memo, dns::ownPolicy(budget), At);
        const QList<dns::Record> keys = keysOfOneTag(1);
        QVERIFY(verifier.verify(signedSet(50, tagOf(keys)), *dns::Name::fromText(u"zz."), keys).isValid());
        QCOMPARE(checked, 10);
        QCOMPARE(verifier.limits(), QStringList(u"signatureChecks"_s));
    }

    void hashesNoMoreThanTheBudgetAllows()
    {
        dns::Budget budget;
        budget.nsec3Hashes = 2;
        dns::SignatureMemo memo;
        dns::Verifier verifier(memo, dns::ownPolicy(budget), At);
        const auto hashed
            = [&verifier](QStringView name) { return verifier.hashed(*dns::Name::fromText(name), 1, "s").has_value(); };
        QVERIFY(hashed(u"a.zz.") && hashed(u"a.zz.") && hashed(u"b.zz."));
        QVERIFY(!hashed(u"c.zz."));
        QVERIFY(hashed(u"a.zz."));
        QCOMPARE(verifier.limits(), QStringList(u"nsec3Hashes"_s));
    }

    // KeyTrap's keys of one tag: Unbound stops after more than eight tries, BIND after a second failure.
    void triesAsOftenAsThePolicySays()
    {
        const QList<dns::Record> keys = keysOfOneTag(20);
        QStringList tries;
        for (const dns::Policy &policy : knownPolicies({})) {
            checked = 0;
            dns::SignatureMemo memo(nothingVerifies);
            dns::Verifier verifier(memo, policy, At);
            QVERIFY(!verifier.verify(signedSet(1, tagOf(keys)), *dns::Name::fromText(u"zz."), keys).isValid());
            tries << u"%1 %2"_s.arg(policy.name).arg(checked);
        }
        QCOMPARE(tries, (QStringList{u"rfc 16"_s, u"unbound 9"_s, u"bind 2"_s, u"no-sha1 4"_s}));
    }

    // RFC 4034, 3.1.5: in seconds, both ends included.
    void holdsToTheEndOfTheLastSecond()
    {
        const dns::Policy policy = dns::ownPolicy({});
        const auto isInTime = [&policy](qint64 milliseconds) {
            return policy.timeliness({10, 20}, Instant{milliseconds * 1'000'000}) == dns::Timeliness::InTime;
        };
        QVERIFY(!isInTime(9'999));
        QVERIFY(isInTime(10'000));
        QVERIFY(isInTime(20'999));
        QVERIFY(!isInTime(21'000));
    }

    // RFC 4035, 5.3.4: a signature over the name itself says that it exists, whatever others say of a wildcard.
    void prefersASignatureOverTheNameItself()
    {
        const QList<dns::Record> keys = keysOfOneTag(1);
        dns::RRset set = signedSet(1, tagOf(keys));
        dns::Record wildcard = set.signatures.constFirst();
        wildcard.rdata[3] = 1; // labels
        for (const bool first : {true, false}) {
            dns::RRset both = set;
            both.signatures.insert(first ? 0 : 1, wildcard);
            dns::SignatureMemo memo(allVerify);
            dns::Verifier verifier(memo, dns::ownPolicy({}), At);
            const dns::SetVerdict verdict = verifier.verify(both, *dns::Name::fromText(u"zz."), keys);
            QVERIFY(verdict.isValid());
            QVERIFY(!verdict.expanded);
        }
    }

    // Unbound takes signatures that ended less than a tenth of their life ago; BIND and the RFCs do not.
    void judgesByThePolicy_data()
    {
        QTest::addColumn<QString>("expiration");
        QTest::addColumn<int>("algorithm");
        QTest::addColumn<QStringList>("expected");
        QTest::addRow("good") << u"20260201000000"_s << 13 << QStringList{u"valid"_s, u"valid"_s, u"valid"_s, u"valid"_s};
        QTest::addRow("ended an hour ago") << u"20260115110000"_s << 13
                                           << QStringList{u"expired"_s, u"valid"_s, u"expired"_s, u"expired"_s};
        QTest::addRow("ended two days ago") << u"20260113110000"_s << 13
                                            << QStringList{u"expired"_s, u"expired"_s, u"expired"_s, u"expired"_s};
        QTest::addRow("ended before it began, an hour ago") << u"20251231235000"_s << 13
                                                            << QStringList{u"expired"_s, u"expired"_s, u"expired"_s, u"expired"_s};
        QTest::addRow("with SHA-1") << u"20260201000000"_s << 5
                                    << QStringList{u"no-key"_s, u"no-key"_s, u"no-key"_s, u"unknown-algorithm"_s};
    }

    void judgesByThePolicy()
    {
        QFETCH(QString, expiration);
        QFETCH(int, algorithm);
        QFETCH(QStringList, expected);
        const QList<dns::Record> keys = keysOfOneTag(1);
        const dns::RRset set = signedSet(1, tagOf(keys), u"20260101000000"_s, expiration, algorithm);
        QStringList states;
        for (const dns::Policy &policy : knownPolicies({})) {
            dns::SignatureMemo memo(allVerify);
            dns::Verifier verifier(memo, policy, At);
            states << stateText(verifier.verify(set, *dns::Name::fromText(u"zz."), keys).state);
        }
        QCOMPARE(states, expected);
    }
};

QTEST_GUILESS_MAIN(VerifierTest)
#include "tst_verifier.moc"
