// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/dnssec/faults/fault.h"

using namespace Qt::StringLiterals;

namespace zonecase::faults {

namespace type = dns::type;

namespace {

Fault::Step signedBy(int algorithm)
{
    return [algorithm](Setting &setting) {
        setting.zone.keys = {SigningKey(algorithm, SigningKey::Ksk), SigningKey(algorithm, SigningKey::Zsk)};
    };
}

/// Right in everything, with an algorithm that is well: the twin is the row itself.
Fault well(const char *name, int algorithm)
{
    return {.name = name, .given = signedBy(algorithm)};
}

Fault cut(const char *name, const QStringList &codes, int algorithm, qsizetype octets)
{
    return {.name = name,
        .given = signedBy(algorithm),
        .damage =
            [octets](Setting &setting) {
                setting.atBoth([octets](SignedZone &zone) {
                    zone.sign(zone.set(u"www.example."_s, type::A), {.cut = octets});
                });
            },
        .status = dnssec::Status::Bogus,
        .codes = codes};
}

Fault oddKey(const char *name, const QStringList &codes, int algorithm, qsizetype octets)
{
    return {.name = name,
        .given = signedBy(algorithm),
        .plan =
            [algorithm, octets](Setting &setting) {
                SigningKey odd(algorithm, SigningKey::Zsk, "odd");
                odd.publicKeyInstead = odd.publicKey().left(octets);
                setting.zone.keys << odd;
            },
        .damage =
            [](Setting &setting) {
                // Such a key signs nothing: what it would have made is taken out.
                setting.atBoth([](SignedZone &zone) {
                    for (dns::RRset *set : zone.signedSets())
                        if (set->signatures.size() > 1)
                            set->signatures = set->signatures.mid(0, 1);
                });
            },
        .codes = codes};
}

} // namespace

QList<Fault> algorithmFaults()
{
    using dnssec::Status;
    return {
        well("healthy-rsasha256", 8),
        well("healthy-p256", 13),
        well("healthy-p384", 14),
        well("healthy-ed25519", 15),
        well("healthy-ed448", 16),
        {.name = "algorithm-rsasha1",
            .plan = signedBy(5),
            .codes = {u"chain.algorithm-forbidden"_s, u"chain.policy-differs"_s}},
        {.name = "algorithm-rsasha1-nsec3",
            .plan = signedBy(7),
            .codes = {u"chain.algorithm-forbidden"_s, u"chain.policy-differs"_s}},
        {.name = "algorithm-rsasha512", .plan = signedBy(10), .codes = {u"chain.algorithm-deprecated"_s}},
        {.name = "algorithm-rsamd5",
            .plan = signedBy(1),
            .status = Status::Insecure,
            .codes = {u"chain.algorithm-forbidden-validation"_s, u"chain.ds-unsupported"_s}},
        {.name = "algorithm-dsa",
            .plan = signedBy(3),
            .status = Status::Insecure,
            .codes = {u"chain.algorithm-forbidden-validation"_s, u"chain.ds-unsupported"_s}},
        {.name = "algorithm-dsa-nsec3",
            .plan = signedBy(6),
            .status = Status::Insecure,
            .codes = {u"chain.algorithm-forbidden-validation"_s, u"chain.ds-unsupported"_s}},
        {.name = "algorithm-gost",
            .plan = signedBy(12),
            .status = Status::Insecure,
            .codes = {u"chain.algorithm-forbidden-validation"_s, u"chain.ds-unsupported"_s}},
        {.name = "algorithm-17",
            .plan = signedBy(17),
            .status = Status::Insecure,
            .codes = {u"chain.algorithm-unsupported"_s, u"chain.ds-unsupported"_s}},
        {.name = "algorithm-private",
            .plan = signedBy(253),
            .status = Status::Insecure,
            .codes = {u"chain.algorithm-unsupported"_s, u"chain.ds-unsupported"_s}},
        {.name = "algorithm-unknown-beside-known",
            .plan =
                [](Setting &setting) {
                    setting.zone.keys << SigningKey(250, SigningKey::Ksk) << SigningKey(250, SigningKey::Zsk);
                },
            .codes = {u"chain.algorithm-unsupported"_s}},
        {.name = "algorithm-of-signature-differs",
            .damage =
                [](Setting &setting) {
                    setting.atBoth([](SignedZone &zone) {
                        zone.sign(zone.set(u"www.example."_s, type::A), {.algorithm = 8});
                    });
                },
            .status = Status::Bogus,
            .codes
            = {u"chain.rrsig-algorithm-missing"_s, u"chain.rrsig-no-key"_s, u"chain.signature-no-key"_s}},
        {.name = "algorithm-missing-over-data",
            .given =
                [](Setting &setting) {
                    setting.zone.keys << SigningKey(15, SigningKey::Ksk) << SigningKey(15, SigningKey::Zsk);
                },
            .damage =
                [](Setting &setting) {
                    setting.atBoth([](SignedZone &zone) {
                        dns::RRset &set = zone.set(u"www.example."_s, type::A);
                        set.signatures = set.signatures.mid(0, 1);
                    });
                },
            .codes = {u"chain.rrsig-algorithm-missing"_s}},
        {.name = "algorithm-missing-over-keys",
            .given =
                [](Setting &setting) {
                    setting.zone.keys << SigningKey(15, SigningKey::Ksk) << SigningKey(15, SigningKey::Zsk);
                },
            .damage =
                [](Setting &setting) {
                    setting.atBoth([](SignedZone &zone) {
                        dns::RRset &set = zone.set(u"example."_s, type::DNSKEY);
                        set.signatures = set.signatures.mid(0, 1);
                    });
                },
            .codes = {u"chain.ds-no-signature-by-key"_s, u"chain.rrsig-algorithm-missing"_s,
                u"chain.sep-missing-for-algorithm"_s}},
        cut("signature-cut-short-p384", {u"chain.rrsig-length"_s, u"chain.signature-invalid"_s}, 14, 3),
        cut("signature-cut-short-ed25519", {u"chain.rrsig-length"_s, u"chain.signature-invalid"_s}, 15, 1),
        cut("signature-cut-short-ed448", {u"chain.rrsig-length"_s, u"chain.signature-invalid"_s}, 16, 1),
        {.name = "signature-cut-short-gost",
            .plan =
                [](Setting &setting) {
                    setting.zone.keys << SigningKey(12, SigningKey::Ksk) << SigningKey(12, SigningKey::Zsk);
                },
            .damage =
                [](Setting &setting) {
                    setting.atBoth([](SignedZone &zone) {
                        dns::RRset &set = zone.set(u"www.example."_s, type::A);
                        set.signatures[1].rdata.chop(2);
                    });
                },
            .codes = {u"chain.algorithm-forbidden-validation"_s, u"chain.rrsig-length"_s}},
        oddKey("key-too-short-p256", {u"chain.dnskey-length"_s}, 13, 40),
        oddKey("key-too-short-p384", {u"chain.dnskey-length"_s}, 14, 64),
        oddKey("key-too-short-ed25519", {u"chain.dnskey-length"_s}, 15, 31),
        oddKey("key-too-short-ed448", {u"chain.dnskey-length"_s}, 16, 32),
        {.name = "key-too-short-gost",
            .plan =
                [](Setting &setting) {
                    SigningKey odd(12, SigningKey::Zsk, "odd");
                    odd.publicKeyInstead = odd.publicKey().left(40);
                    setting.zone.keys << odd;
                },
            .codes = {u"chain.algorithm-forbidden-validation"_s, u"chain.dnskey-length"_s}},
    };
}

} // namespace zonecase::faults
