// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/message.h"
#include "app/dnssec/worker/denial.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::dnssec;

namespace {

dns::Name name(QStringView text)
{
    return *dns::Name::fromText(text);
}

Denial denial(const QString &lines, QStringView zone = u"example.")
{
    return Denial(name(zone), dns::parseRecords(lines).value(), {});
}

QString word(Proof proof)
{
    switch (proof) {
    case Proof::Proven: return u"proven"_s;
    case Proof::OptOut: return u"opt-out"_s;
    case Proof::NotDelegated: return u"not delegated"_s;
    case Proof::TooManyIterations: return u"too many iterations"_s;
    case Proof::Missing: return u"missing"_s;
    }
    return {};
}

// The signed zone of RFC 5155, appendix A: SHA-1, opt-out, 12 iterations, salt aabbccdd.
const QString Rfc5155
    = u"0p9mhaveqvm6t7vbl5lop2u3t2rp3tom.example. 3600 IN NSEC3 1 1 12 aabbccdd 2t7b4g4vsa5smi47k61mv5bv1a22bojr MX DNSKEY NS SOA NSEC3PARAM RRSIG\n"
      "2t7b4g4vsa5smi47k61mv5bv1a22bojr.example. 3600 IN NSEC3 1 1 12 aabbccdd 2vptu5timamqttgl4luu9kg21e0aor3s A RRSIG\n"
      "2vptu5timamqttgl4luu9kg21e0aor3s.example. 3600 IN NSEC3 1 1 12 aabbccdd 35mthgpgcu1qg68fab165klnsnk3dpvl MX RRSIG\n"
      "35mthgpgcu1qg68fab165klnsnk3dpvl.example. 3600 IN NSEC3 1 1 12 aabbccdd b4um86eghhds6nea196smvmlo4ors995 NS DS RRSIG\n"
      "b4um86eghhds6nea196smvmlo4ors995.example. 3600 IN NSEC3 1 1 12 aabbccdd gjeqe526plbf1g8mklp59enfd789njgi MX RRSIG\n"
      "ji6neoaepv8b5o6k4ev33abha8ht9fgc.example. 3600 IN NSEC3 1 1 12 aabbccdd k8udemvp1j2f7eg6jebps17vp3n8i58h\n"
      "k8udemvp1j2f7eg6jebps17vp3n8i58h.example. 3600 IN NSEC3 1 1 12 aabbccdd kohar7mbb8dc2ce8a9qvl8hon4k53uhi\n"
      "q04jkcevqvmu85r014c7dkba38o0ji5r.example. 3600 IN NSEC3 1 1 12 aabbccdd r53bq7cc2uvmubfu5ocmm6pers9tk9en A RRSIG\n"
      "r53bq7cc2uvmubfu5ocmm6pers9tk9en.example. 3600 IN NSEC3 1 1 12 aabbccdd t644ebqk9bibcna874givr6joj62mlhv MX RRSIG\n"_s;

} // namespace

class DenialTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void provesANameErrorByNsec_data()
    {
        QTest::addColumn<QString>("records");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("expected");
        const QString apex = u"example. 3600 IN NSEC b.example. NS SOA RRSIG NSEC DNSKEY\n"_s;
        const QString b = u"b.example. 3600 IN NSEC ns1.example. NS RRSIG NSEC\n"_s;
        QTest::addRow("name and wildcard covered") << apex + b << u"c.example."_s << u"proven"_s;
        QTest::addRow("wildcard not covered") << b << u"c.example."_s << u"missing"_s;
        QTest::addRow("name not covered") << apex << u"c.example."_s << u"missing"_s;
        QTest::addRow("below a delegation, by its NSEC") << apex + b << u"x.b.example."_s << u"missing"_s;
        QTest::addRow("an empty non-terminal")
            << u"a.example. 3600 IN NSEC x.y.example. A RRSIG NSEC\n"_s + apex << u"y.example."_s << u"missing"_s;
        // RFC 4034, 4.1.1: the next name lies in the zone; another would deny other zones' names.
        QTest::addRow("a next name outside the zone")
            << apex + u"b.example. 3600 IN NSEC z.other. A RRSIG NSEC\n"_s << u"c.example."_s << u"missing"_s;
        QTest::addRow("the wildcard is an empty non-terminal")
            << u"example. 1 IN NSEC x.*.example. NS SOA RRSIG NSEC\nx.*.example. 1 IN NSEC d.example. A RRSIG NSEC"_s
            << u"c.example."_s << u"missing"_s;
        // RFC 9824: one record made up for the name, and the response code put right.
        QTest::addRow("compact denial") << u"c.example. 1 IN NSEC \\000.c.example. RRSIG NSEC TYPE128"_s << u"c.example."_s
                                        << u"proven"_s;
        QTest::addRow("the name is there") << apex + u"c.example. 1 IN NSEC d.example. A RRSIG NSEC"_s << u"c.example."_s
                                           << u"missing"_s;
        QTest::addRow("the last of the chain")
            << apex + u"b.example. 3600 IN NSEC example. A RRSIG NSEC\n"_s << u"c.example."_s << u"proven"_s;
    }

    void provesANameErrorByNsec()
    {
        QFETCH(QString, records);
        QFETCH(QString, asked);
        QFETCH(QString, expected);
        QCOMPARE(word(denial(records).nameError(name(asked))), expected);
    }

    void provesNoDataByNsec_data()
    {
        QTest::addColumn<QString>("records");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("expected");
        QTest::addRow("type not there") << u"a.example. 1 IN NSEC b.example. A NSEC RRSIG"_s << u"MX"_s << u"proven"_s;
        QTest::addRow("type is there") << u"a.example. 1 IN NSEC b.example. A MX NSEC RRSIG"_s << u"MX"_s << u"missing"_s;
        QTest::addRow("an alias is there")
            << u"a.example. 1 IN NSEC b.example. CNAME NSEC RRSIG"_s << u"MX"_s << u"missing"_s;
        // RFC 6840, 4.1 and 4.4: each side of a cut speaks for its own types only.
        QTest::addRow("from above the cut") << u"a.example. 1 IN NSEC b.example. NS NSEC RRSIG"_s << u"MX"_s << u"missing"_s;
        QTest::addRow("from above the cut, DS") << u"a.example. 1 IN NSEC b.example. NS NSEC RRSIG"_s << u"DS"_s << u"proven"_s;
        QTest::addRow("from below the cut, DS")
            << u"a.example. 1 IN NSEC b.example. NS SOA NSEC RRSIG"_s << u"DS"_s << u"missing"_s;
        QTest::addRow("empty non-terminal") << u"0.example. 1 IN NSEC x.a.example. A NSEC RRSIG"_s << u"MX"_s << u"proven"_s;
        QTest::addRow("wildcard without the type")
            << u"0.example. 1 IN NSEC b.example. A NSEC RRSIG\n*.example. 1 IN NSEC 0.example. A NSEC RRSIG"_s << u"MX"_s
            << u"proven"_s;
        QTest::addRow("wildcard that is an empty non-terminal")
            << u"0.example. 1 IN NSEC b.example. A NSEC RRSIG\nexample. 1 IN NSEC x.*.example. NS SOA NSEC RRSIG"_s
            << u"MX"_s << u"proven"_s;
        QTest::addRow("wildcard with the type")
            << u"0.example. 1 IN NSEC b.example. A NSEC RRSIG\n*.example. 1 IN NSEC 0.example. MX NSEC RRSIG"_s << u"MX"_s
            << u"missing"_s;
    }

    void provesNoDataByNsec()
    {
        QFETCH(QString, records);
        QFETCH(QString, type);
        QFETCH(QString, expected);
        QCOMPARE(word(denial(records).noData(name(u"a.example."), *dns::RecordType::fromText(type))), expected);
    }

    void followsRfc5155AppendixB()
    {
        const Denial zone = denial(Rfc5155);
        QCOMPARE(word(zone.nameError(name(u"a.c.x.w.example."))), u"opt-out"_s); // B.1, in an opt-out zone
        QCOMPARE(word(zone.noData(name(u"ns1.example."), dns::type::MX)), u"proven"_s); // B.2
        QCOMPARE(word(zone.noData(name(u"y.w.example."), dns::type::A)), u"proven"_s); // B.2.1
        QCOMPARE(word(zone.noDs(name(u"c.example."))), u"opt-out"_s); // B.3
        QCOMPARE(word(zone.noDs(name(u"a.example."))), u"missing"_s); // it has one
        QCOMPARE(word(zone.wildcardAnswer(name(u"a.z.w.example."), name(u"w.example."))), u"opt-out"_s); // B.4
        QCOMPARE(word(zone.noData(name(u"example."), dns::type::DS)), u"missing"_s); // B.6: the child's apex
    }

    void computesNothingBeyondTheLimitOfIterations()
    {
        const QString costly = QString(Rfc5155).replace(u" 12 aabb"_s, u" 2500 aabb"_s);
        QCOMPARE(word(denial(costly).nameError(name(u"a.c.x.w.example."))), u"too many iterations"_s);
    }

    // While a zone changes its salt it has two chains; the records of one prove nothing for the other.
    void readsEachChainOfNsec3ByItself()
    {
        const QString decoy = u"0p9mhaveqvm6t7vbl5lop2u3t2rp3tom.example. 3600 IN NSEC3 1 0 1 ff 2t7b4g4vsa5smi47k61mv5bv1a22bojr A\n"_s;
        QCOMPARE(word(denial(decoy + Rfc5155).noData(name(u"ns1.example."), dns::type::MX)), u"proven"_s);
        QCOMPARE(word(denial(Rfc5155 + decoy).noData(name(u"ns1.example."), dns::type::MX)), u"proven"_s);
        QCOMPARE(word(denial(decoy).noData(name(u"ns1.example."), dns::type::MX)), u"missing"_s);
        const QString mixed = QString(Rfc5155).replace(u"q04jkcevqvmu85r014c7dkba38o0ji5r.example. 3600 IN NSEC3 1 1 12 aabbccdd"_s,
            u"q04jkcevqvmu85r014c7dkba38o0ji5r.example. 3600 IN NSEC3 1 1 12 aabbccde"_s);
        QCOMPARE(word(denial(mixed).nameError(name(u"a.c.x.w.example."))), word(denial(Rfc5155).nameError(name(u"a.c.x.w.example."))));
    }

    void provesNothingWhereNoMoreIsHashed()
    {
        int left = 2;
        const Denial::Hash few = [&left](const dns::Name &asked, int iterations, const QByteArray &salt) {
            return left-- > 0 ? std::optional(dns::nsec3Hash(asked, iterations, salt)) : std::nullopt;
        };
        const Denial zone(name(u"example."), dns::parseRecords(Rfc5155).value(), {}, few);
        QCOMPARE(word(zone.nameError(name(u"a.c.x.w.example."))), u"missing"_s);
        QVERIFY(left < 0);
    }

    void ignoresNsec3ThatIsNoneOfThisKind_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addRow("hash algorithm") << u" NSEC3 1 1 "_s << u" NSEC3 2 1 "_s;
        QTest::addRow("flags") << u" NSEC3 1 1 "_s << u" NSEC3 1 2 "_s;
        QTest::addRow("flags beside opt-out") << u" NSEC3 1 1 "_s << u" NSEC3 1 3 "_s;
        QTest::addRow("next hash too short") << u"2vptu5timamqttgl4luu9kg21e0aor3s A"_s << u"2vptu5timamqttgl4luu9kg2 A"_s;
        QTest::addRow("owner's hash too short") << u"2t7b4g4vsa5smi47k61mv5bv1a22bojr.example."_s
                                                << u"2t7b4g4vsa5smi47k61mv5bv1a22b.example."_s;
        QTest::addRow("owner's hash too long") << u"2t7b4g4vsa5smi47k61mv5bv1a22bojr.example."_s
                                               << u"2t7b4g4vsa5smi47k61mv5bv1a22bojr0.example."_s;
        QTest::addRow("owner is no hash") << u"2t7b4g4vsa5smi47k61mv5bv1a22bojr.example."_s
                                          << u"2t7b4g4vsa5smi47k61mv5bv1a22bozz.example."_s;
        QTest::addRow("owner below a name of the zone") << u"2t7b4g4vsa5smi47k61mv5bv1a22bojr.example."_s
                                                        << u"2t7b4g4vsa5smi47k61mv5bv1a22bojr.w.example."_s;
    }

    void ignoresNsec3ThatIsNoneOfThisKind()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QCOMPARE(word(denial(Rfc5155).noData(name(u"ns1.example."), dns::type::MX)), u"proven"_s);
        QCOMPARE(word(denial(QString(Rfc5155).replace(before, after)).noData(name(u"ns1.example."), dns::type::MX)),
            u"missing"_s);
    }

    void needsAMatchOfTheWildcardsOwnParent()
    {
        const QString cover = u"a.example. 1 IN NSEC z.example. A NSEC RRSIG"_s;
        QCOMPARE(word(denial(cover).wildcardAnswer(name(u"b.example."), name(u"example."))), u"proven"_s);
        QCOMPARE(word(denial(cover).wildcardAnswer(name(u"c.b.example."), name(u"b.example."))), u"missing"_s);
    }
};

QTEST_GUILESS_MAIN(DenialTest)
#include "tst_denial.moc"
