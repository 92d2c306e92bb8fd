// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/dnssec/faults/fault.h"

#include "tests/support/messagebuilder.h"

using namespace Qt::StringLiterals;

namespace zonecase::faults {

namespace type = dns::type;

namespace {

/// A further key in the key set that signs nothing.
Fault::Step published(const SigningKey &key)
{
    return [key](Setting &setting) {
        setting.atBoth([&key](SignedZone &zone) {
            dns::RRset &keys = zone.set(u"example."_s, type::DNSKEY);
            QList<QByteArray> rdata{key.dnskeyRdata()};
            for (const dns::Record &record : std::as_const(keys.records))
                rdata << record.rdata;
            keys = setOf(keys.owner, type::DNSKEY, keys.ttl, rdata);
            zone.sign(keys);
        });
    };
}

SigningKey key(int algorithm, int flags, int protocol = 3, const QByteArray &instead = {})
{
    SigningKey made(algorithm, flags, "more");
    made.protocol = protocol;
    made.publicKeyInstead = instead;
    return made;
}

/// A second key with the tag of the zone signing key: two octets of it weigh the same in the sum.
SigningKey clashing()
{
    SigningKey made(13, SigningKey::Zsk);
    QByteArray octets = made.publicKey();
    octets = octets.mid(2) + octets.left(2);
    made.publicKeyInstead = octets;
    return made;
}

SigningKey shortRsa(int bits)
{
    SigningKey made(8, SigningKey::Zsk);
    made.rsaBits = bits;
    return made;
}

/// Two who sign, both with a DS; each server serves what one of them signed (RFC 8901, 2.1.1).
const QList<SigningKey> &otherKeys()
{
    static const QList<SigningKey> keys{key(13, SigningKey::Ksk), key(13, SigningKey::Zsk)};
    return keys;
}

void vouchForBoth(Setting &setting)
{
    setting.zone.ds = {setting.zone.keys[0].dsRdata(setting.zone.name), otherKeys()[0].dsRdata(setting.zone.name)};
}

void signByTwo(Setting &setting)
{
    Setting other;
    other.zone.keys = otherKeys();
    other.sign();
    setting.served[1] = other.served[1];
}

void useRsa(Setting &setting)
{
    setting.zone.keys = {SigningKey(8, SigningKey::Ksk), SigningKey(8, SigningKey::Zsk)};
}

/// The zone's own DS and, before it in canonical order, so many that its octets are put into: a tag, or a digest.
Fault::Step dsAfter(int count, qsizetype at)
{
    return [count, at](Setting &setting) {
        const QByteArray right = setting.zone.keys[0].dsRdata(setting.zone.name);
        for (int i = 0; i < count; ++i)
            setting.zone.ds << QByteArray(right).replace(at, 2, QByteArray{"\0", 1}.append(static_cast<char>(i)));
        setting.zone.ds << right;
    };
}
constexpr qsizetype AtTag = 0, AtDigest = 4; // RFC 4034, 5.1

} // namespace

QList<Fault> keyFaults()
{
    using dnssec::Status;
    return {
        {.name = "key-without-zone-flag",
            .damage = published(key(13, 0)),
            .codes = {u"chain.dnskey-not-zone-key"_s}},
        {.name = "key-below-the-apex",
            .plan =
                [](Setting &setting) {
                    setting.zone.more << setOf(test::name(u"www.example."_s), type::DNSKEY, 300,
                        {SigningKey(13, SigningKey::Ksk, "astray").dnskeyRdata()});
                },
            .type = type::DNSKEY,
            .codes = {u"chain.dnskey-not-at-apex"_s}},
        {.name = "key-with-bad-protocol",
            .damage = published(key(13, 256, 2)),
            .codes = {u"chain.dnskey-protocol"_s}},
        {.name = "key-tag-clash",
            .damage = published(clashing()),
            .codes = {u"chain.dnskey-key-tag-clash"_s}},
        {.name = "key-rsa-short",
            .given = useRsa,
            .plan = [](Setting &setting) { setting.zone.keys[1] = shortRsa(1024); },
            .codes = {u"chain.dnskey-short"_s}},
        {.name = "key-rsa-without-modulus",
            .given = useRsa,
            .damage = published(key(8, 256, 3, QByteArray("\3\1\0\1", 4))),
            .codes = {u"chain.dnskey-malformed"_s}},
        {.name = "key-rsa-of-length-zero",
            .given = useRsa,
            .damage = published(key(8, 256, 3, QByteArray("\1\3\0", 3))),
            .codes = {u"chain.dnskey-malformed"_s}},
        {.name = "key-rsa-with-long-exponent-length",
            .given = useRsa,
            .damage = published(key(8, 256, 3, QByteArray("\0\377\377\1\1", 5))),
            .codes = {u"chain.dnskey-malformed"_s}},
        {.name = "key-rsa-even-modulus",
            .given = useRsa,
            .damage = published(key(8, 256, 3, QByteArray("\3\1\0\1", 4) + QByteArray(256, '\x88'))),
            .codes = {u"chain.dnskey-malformed"_s}},
        {.name = "key-missing-at-one-server",
            .damage =
                [](Setting &setting) {
                    Setting other;
                    other.zone.keys << key(13, 256);
                    other.sign();
                    setting.served[0].put(setOf(other.zone.name, type::DNSKEY, 3600,
                        {other.zone.keys[0].dnskeyRdata(), other.zone.keys[1].dnskeyRdata(),
                            other.zone.keys[2].dnskeyRdata()}));
                },
            .codes = {u"chain.dnskey-missing-at-server"_s}},
        {.name = "keys-of-two-signers-not-shared",
            .plan = vouchForBoth,
            .damage = signByTwo,
            .codes = {u"chain.dnskey-missing-at-server"_s, u"chain.ds-without-key"_s, u"chain.keys-decide"_s}},
        {.name = "keys-of-two-signers-crossed",
            .plan = vouchForBoth,
            .damage =
                [](Setting &setting) {
                    signByTwo(setting);
                    std::swap(setting.served[0].set(u"example."_s, type::DNSKEY),
                        setting.served[1].set(u"example."_s, type::DNSKEY));
                },
            .status = Status::Bogus,
            .codes = {u"chain.dnskey-missing-at-server"_s, u"chain.ds-without-key"_s, u"chain.keys-decide"_s,
                u"chain.signature-no-key"_s}},
        {.name = "key-withdrawn-at-the-server-that-signs-with-it",
            .damage =
                [](Setting &setting) {
                    setting.served[1].put(setOf(setting.zone.name, type::DNSKEY, 3600,
                        {setting.zone.keys[0].dnskeyRdata(), key(13, SigningKey::Zsk).dnskeyRdata()}));
                },
            .codes = {u"chain.dnskey-missing-at-server"_s, u"chain.keys-decide"_s, u"chain.set-aside"_s}},
        {.name = "key-revoked-and-signing",
            .plan =
                [](Setting &setting) {
                    setting.zone.ds = {setting.zone.keys[0].dsRdata(setting.zone.name)};
                    setting.zone.keys << key(13, SigningKey::Ksk | SigningKey::Revoked);
                },
            .codes = {u"chain.key-revoked"_s}},
        {.name = "key-revoked-not-signing",
            .damage = published(key(13, SigningKey::Ksk | SigningKey::Revoked)),
            .codes = {u"chain.dnskey-revoked-not-signing"_s}},
        {.name = "key-revoked-signs-data",
            .plan =
                [](Setting &setting) {
                    setting.zone.ds = {setting.zone.keys[0].dsRdata(setting.zone.name)};
                    setting.zone.keys << key(13, SigningKey::Ksk | SigningKey::Revoked);
                },
            .damage =
                [](Setting &setting) {
                    setting.atBoth([](SignedZone &zone) {
                        dns::RRset &set = zone.set(u"www.example."_s, type::A);
                        zone.signWith(set, zone.plan().keys[2]);
                        set.signatures = {set.signatures.constLast()};
                    });
                },
            .status = Status::Bogus,
            .codes = {u"chain.key-revoked"_s, u"chain.rrsig-revoked-key"_s, u"chain.signature-no-key"_s}},
        {.name = "keys-withheld",
            .plan =
                [](Setting &setting) {
                    setting.edit = [](const Asked &asked, Answer &answer) {
                        if (asked.query.type == type::DNSKEY && asked.server > 0)
                            answer.silent = true;
                    };
                },
            .status = Status::Bogus,
            .codes = {u"chain.dnskey-withheld"_s}},
        {.name = "anchor-not-signing",
            .plan = [](Setting &setting) { setting.anchors = {SigningKey(13, SigningKey::Ksk, "of old")}; },
            .status = Status::Bogus,
            .codes = {u"chain.ds-no-key"_s}},
    };
}

QList<Fault> dsFaults()
{
    using dnssec::Status;
    const dns::Name zone = test::name(u"example."_s);
    const SigningKey ksk(13, SigningKey::Ksk), zsk(13, SigningKey::Zsk);
    const auto ds = [](const QList<QByteArray> &rdata) {
        return Fault::Step([rdata](Setting &setting) { setting.zone.ds = rdata; });
    };
    const QByteArray right = ksk.dsRdata(zone), sha1 = ksk.dsRdata(zone, 1), sha384 = ksk.dsRdata(zone, 4);
    QByteArray altered = right, otherTag = right, otherAlgorithm = right, digest0 = right, digest3 = right,
               digest5 = right;
    altered[20] = static_cast<char>(altered[20] ^ 1);
    otherTag[0] = static_cast<char>(otherTag[0] ^ 1);
    otherAlgorithm[2] = 14;
    digest0[3] = 0;
    digest3[3] = 3;
    digest5[3] = 5;
    SigningKey noZoneKey = key(13, SigningKey::Ksk & ~0x100);
    SigningKey revoked = key(13, SigningKey::Ksk);
    const QByteArray dsOfRevoked = revoked.dsRdata(zone);
    revoked.flags |= SigningKey::Revoked;
    return {
        {.name = "ds-digest-altered",
            .plan = ds({altered}),
            .status = Status::Bogus,
            .codes
            = {u"chain.ds-digest-mismatch"_s, u"chain.ds-no-key"_s, u"chain.sep-missing-for-algorithm"_s}},
        {.name = "ds-digest-altered-beside-right",
            .plan = ds({altered, right}),
            .codes = {u"chain.ds-digest-mismatch"_s}},
        {.name = "ds-digest-unknown",
            .plan = ds({digest5}),
            .status = Status::Insecure,
            .codes = {u"chain.ds-digest-unsupported"_s, u"chain.ds-unsupported"_s}},
        {.name = "ds-digest-unknown-beside-right",
            .plan = ds({digest5, right}),
            .codes = {u"chain.ds-digest-unsupported"_s}},
        {.name = "ds-digest-reserved",
            .plan = ds({digest0, right}),
            .codes = {u"chain.ds-digest-forbidden"_s, u"chain.ds-digest-unsupported"_s}},
        {.name = "ds-digest-gost",
            .plan = ds({digest3, right}),
            .codes = {u"chain.ds-digest-forbidden"_s, u"chain.ds-digest-unsupported"_s}},
        {.name = "ds-sha1-only",
            .plan = ds({sha1}),
            .codes = {u"chain.ds-digest-forbidden"_s, u"chain.policy-differs"_s}},
        {.name = "ds-sha1-beside-sha256",
            .plan = ds({sha1, right}),
            .codes = {u"chain.ds-digest-forbidden"_s, u"chain.ds-digest-ignored"_s}},
        {.name = "ds-sha1-beside-sha384",
            .plan = ds({sha1, sha384}),
            .codes = {u"chain.ds-digest-forbidden"_s, u"chain.ds-digest-ignored"_s}},
        {.name = "ds-sha384", .plan = ds({sha384})},
        {.name = "ds-of-another-tag",
            .plan = ds({otherTag}),
            .status = Status::Bogus,
            .codes = {u"chain.ds-no-key"_s, u"chain.ds-without-key"_s, u"chain.sep-missing-for-algorithm"_s}},
        {.name = "ds-of-another-tag-beside-right",
            .plan = ds({otherTag, right}),
            .codes = {u"chain.ds-without-key"_s}},
        {.name = "ds-of-many-tags-before-the-right",
            .plan = dsAfter(9, AtTag),
            .codes = {u"chain.ds-without-key"_s}},
        {.name = "ds-of-one-tag-more-than-are-tried",
            .plan = dsAfter(9, AtDigest),
            .status = Status::Indeterminate,
            .codes = {u"chain.check-limit"_s, u"chain.ds-digest-mismatch"_s, u"chain.ds-limit"_s,
                u"chain.policy-differs"_s}},
        {.name = "ds-of-another-algorithm",
            .plan = ds({otherAlgorithm}),
            .status = Status::Bogus,
            .codes = {u"chain.ds-algorithm-mismatch"_s, u"chain.ds-no-key"_s,
                u"chain.rrsig-algorithm-missing"_s, u"chain.sep-missing-for-algorithm"_s}},
        {.name = "ds-of-key-that-does-not-sign",
            .plan = ds({zsk.dsRdata(zone)}),
            .status = Status::Bogus,
            .codes = {u"chain.dnskey-bogus"_s, u"chain.ds-no-signature-by-key"_s,
                u"chain.sep-missing-for-algorithm"_s}},
        {.name = "ds-to-no-zone-key",
            .plan = ds({right, noZoneKey.dsRdata(zone)}),
            .damage = published(noZoneKey),
            .codes = {u"chain.dnskey-not-zone-key"_s, u"chain.ds-not-zone-key"_s}},
        {.name = "ds-to-revoked-key",
            .plan = ds({right, dsOfRevoked}),
            .damage =
                [revoked](Setting &setting) {
                    published(revoked)(setting);
                    setting.atBoth([&](SignedZone &one) {
                        one.signWith(one.set(u"example."_s, type::DNSKEY), revoked);
                    });
                },
            .codes = {u"chain.anchor-revoked"_s, u"chain.ds-revoked-key"_s}},
        {.name = "ds-missing-at-parent",
            .plan = [](Setting &setting) { setting.zone.hasDs = false; },
            .status = Status::Insecure,
            .codes = {u"chain.signed-without-ds"_s}},
        {.name = "ds-sha1-right-beside-wrong-sha256",
            .plan = ds({sha1, altered}),
            .status = Status::Bogus,
            .codes = {u"chain.ds-digest-forbidden"_s, u"chain.ds-digest-ignored"_s,
                u"chain.ds-digest-mismatch"_s, u"chain.ds-no-key"_s, u"chain.policy-differs"_s}},
        {.name = "ds-stripped-on-the-way",
            .plan =
                [](Setting &setting) {
                    setting.edit = [](const Asked &, Answer &answer) { answer.remove(type::DS); };
                },
            .status = Status::Bogus,
            .codes = {u"chain.denial-absent"_s, u"chain.ds-missing"_s, u"chain.soa-missing"_s}},
        {.name = "ds-unsigned",
            .damage
            = [](Setting &setting) { setting.signedRoot->set(u"example."_s, type::DS).signatures.clear(); },
            .status = Status::Bogus,
            .codes = {u"chain.ds-bogus"_s, u"chain.rrsig-missing"_s}},
        {.name = "ds-question-answered-by-referral",
            .plan =
                [](Setting &setting) {
                    setting.edit = [](const Asked &asked, Answer &answer) {
                        if (asked.server > 0)
                            return;
                        answer.remove(type::DS);
                        if (asked.query.type == type::DS)
                            answer = {.authoritative = false,
                                .authority = {setOf(asked.query.name, type::NS, 3600,
                                    {test::name(u"ns1.example."_s).wire()})}};
                    };
                },
            .status = Status::Bogus,
            .codes = {u"chain.denial-absent"_s, u"chain.ds-missing"_s, u"chain.ds-query-referred"_s}},
        {.name = "ds-of-two-algorithms-one-without-key",
            .plan = ds({right, SigningKey(15, SigningKey::Ksk).dsRdata(zone)}),
            .codes = {u"chain.ds-without-key"_s, u"chain.rrsig-algorithm-missing"_s,
                u"chain.sep-missing-for-algorithm"_s}},
    };
}

} // namespace zonecase::faults
