// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/dnssec/faults/fault.h"

#include "tests/support/messagebuilder.h"

using namespace Qt::StringLiterals;

namespace zonecase::faults {

namespace type = dns::type;

namespace {

/// The web server's addresses signed in another way, at both servers.
Fault::Step signedAs(const Forgery &forgery)
{
    return [forgery](Setting &setting) {
        setting.atBoth([&](SignedZone &zone) { zone.sign(zone.set(u"www.example."_s, type::A), forgery); });
    };
}

/// The same beside the right signature.
Fault::Step alsoSignedAs(const Forgery &forgery)
{
    return [forgery](Setting &setting) {
        setting.atBoth([&](SignedZone &zone) {
            zone.signWith(zone.set(u"www.example."_s, type::A), zone.plan().keys[1], forgery);
        });
    };
}

Instant after(qint64 seconds)
{
    return Setting::now().plusSeconds(seconds);
}

void setSignatureTtl(SignedZone &zone, quint32 ttl)
{
    for (dns::Record &signature : zone.set(u"www.example."_s, type::A).signatures)
        signature.ttl = ttl;
}

} // namespace

QList<Fault> signatureFaults()
{
    using dnssec::Status;
    return {
        {.name = "signature-expired",
            .damage = signedAs({.expiration = after(-86400)}),
            .status = Status::Bogus,
            .codes = {u"chain.rrsig-expired"_s, u"chain.signature-expired"_s}},
        {.name = "signature-expired-beside-valid",
            .damage = alsoSignedAs({.expiration = after(-86400)}),
            .codes = {u"chain.rrsig-expired"_s}},
        {.name = "signature-expired-at-one-server",
            .damage =
                [](Setting &setting) {
                    setting.served[1].sign(
                        setting.served[1].set(u"www.example."_s, type::A), {.expiration = after(-60)});
                },
            .codes = {u"chain.rrsig-expired"_s, u"chain.set-aside"_s}},
        // RFC 1982: what ends more than 68 years after it began ends before it begins.
        {.name = "signature-wider-than-serial-numbers",
            .damage = signedAs({.inception = after(-53LL * 365 * 86400), .expiration = after(38LL * 365 * 86400)}),
            .status = Status::Bogus,
            .codes = {u"chain.rrsig-premature"_s, u"chain.signature-premature"_s}},
        {.name = "signature-premature",
            .damage = signedAs({.inception = after(86400)}),
            .status = Status::Bogus,
            .codes = {u"chain.policy-differs"_s, u"chain.rrsig-premature"_s, u"chain.signature-premature"_s}},
        {.name = "signature-begins-within-clock-skew",
            .damage = signedAs({.inception = after(-100)}),
            .codes = {u"chain.rrsig-inception-near"_s}},
        {.name = "signature-ends-within-clock-skew",
            .damage = signedAs({.expiration = after(100)}),
            .codes = {u"chain.rrsig-expiration-near"_s, u"chain.rrsig-outlived"_s}},
        {.name = "signature-ends-before-its-ttl",
            .given =
                [](Setting &setting) {
                    setting.zone.records.replace(u"www.example. 300"_s, u"www.example. 7200"_s);
                },
            .damage = signedAs({.expiration = after(3600)}),
            .codes = {u"chain.rrsig-outlived"_s}},
        {.name = "signature-by-another-zone",
            .damage = signedAs({.signer = test::name(u"."_s)}),
            .status = Status::Bogus,
            .codes = {u"chain.rrsig-signer"_s, u"chain.signature-wrong-signer"_s}},
        {.name = "signature-by-another-zone-beside-valid",
            .damage = alsoSignedAs({.signer = test::name(u"other."_s)}),
            .codes = {u"chain.rrsig-signer"_s}},
        {.name = "signature-with-too-many-labels",
            .damage = signedAs({.labels = 5}),
            .status = Status::Bogus,
            .codes = {u"chain.rrsig-labels"_s, u"chain.signature-wrong-signer"_s}},
        {.name = "signature-with-too-few-labels",
            .damage = signedAs({.labels = 1}),
            .status = Status::Bogus,
            .codes = {u"chain.denial-absent"_s, u"chain.rrsig-invalid"_s, u"chain.signature-invalid"_s}},
        {.name = "signature-with-wrong-original-ttl",
            .damage =
                [](Setting &setting) {
                    setting.atBoth([](SignedZone &zone) {
                        // The data are changed after signing: nobody signed this original TTL.
                        dns::RRset &set = zone.set(u"www.example."_s, type::A);
                        set.signatures[0].rdata[7] = '\x7f';
                    });
                },
            .status = Status::Bogus,
            .codes = {u"chain.rrsig-invalid"_s, u"chain.signature-invalid"_s}},
        {.name = "ttl-above-the-original",
            .damage =
                [](Setting &setting) {
                    setting.atBoth([](SignedZone &zone) {
                        zone.set(u"www.example."_s, type::A).ttl = 90000;
                        setSignatureTtl(zone, 90000);
                    });
                },
            .codes = {u"chain.rrsig-original-ttl"_s}},
        {.name = "signature-ttl-above-the-original",
            .damage =
                [](Setting &setting) {
                    setting.atBoth([](SignedZone &zone) { setSignatureTtl(zone, 90000); });
                },
            .codes = {u"chain.rrsig-original-ttl"_s, u"chain.rrsig-ttl-differs"_s}},
        {.name = "ttl-of-signature-differs",
            .damage
            = [](Setting &setting) { setting.atBoth([](SignedZone &zone) { setSignatureTtl(zone, 60); }); },
            .codes = {u"chain.rrsig-ttl-differs"_s}},
        {.name = "signature-broken",
            .damage = signedAs({.broken = true}),
            .status = Status::Bogus,
            .codes = {u"chain.rrsig-invalid"_s, u"chain.signature-invalid"_s}},
        {.name = "signature-broken-beside-valid",
            .damage = alsoSignedAs({.broken = true}),
            .codes = {u"chain.rrsig-invalid"_s}},
        {.name = "data-altered",
            .damage =
                [](Setting &setting) {
                    setting.served[0].set(u"www.example."_s, type::A).records[0].rdata[3] = '\x42';
                },
            .codes = {u"chain.rrsig-invalid"_s, u"chain.set-aside"_s}},
        {.name = "signature-by-unknown-key",
            .damage = signedAs({.tag = 4711}),
            .status = Status::Bogus,
            .codes = {u"chain.rrsig-no-key"_s, u"chain.signature-no-key"_s}},
        {.name = "signature-by-unpublished-key",
            .damage =
                [](Setting &setting) {
                    setting.atBoth([](SignedZone &zone) {
                        zone.signWith(zone.set(u"www.example."_s, type::A),
                            SigningKey(13, SigningKey::Zsk, "stranger"));
                    });
                },
            .codes = {u"chain.rrsig-no-key"_s}},
        {.name = "signature-missing",
            .damage =
                [](Setting &setting) {
                    setting.atBoth(
                        [](SignedZone &zone) { zone.set(u"www.example."_s, type::A).signatures.clear(); });
                },
            .status = Status::Bogus,
            .codes = {u"chain.rrsig-missing"_s, u"chain.signature-missing"_s}},
        {.name = "signature-missing-at-one-server",
            .damage
            = [](Setting &setting) { setting.served[1].set(u"www.example."_s, type::A).signatures.clear(); },
            .codes = {u"chain.rrsig-missing"_s, u"chain.set-aside"_s}},
        {.name = "signature-missing-over-soa",
            .damage =
                [](Setting &setting) {
                    setting.atBoth(
                        [](SignedZone &zone) { zone.set(u"example."_s, type::SOA).signatures.clear(); });
                },
            .question = "none.example.",
            .status = Status::Bogus,
            .codes = {u"chain.rrsig-missing"_s, u"chain.signature-missing"_s}},
        {.name = "signature-missing-over-nsec",
            .damage =
                [](Setting &setting) {
                    setting.atBoth([](SignedZone &zone) {
                        for (dns::RRset *set : zone.signedSets())
                            if (set->type == type::NSEC)
                                set->signatures.clear();
                    });
                },
            .question = "none.example.",
            .status = Status::Bogus,
            .codes = {u"chain.denial-missing"_s, u"chain.rrsig-missing"_s, u"chain.signature-missing"_s}},
        {.name = "signature-cut-short-p256",
            .damage = signedAs({.cut = 7}),
            .status = Status::Bogus,
            .codes = {u"chain.rrsig-length"_s, u"chain.signature-invalid"_s}},
        {.name = "signatures-stripped-by-one-server",
            .plan =
                [](Setting &setting) {
                    setting.edit = [](const Asked &asked, Answer &answer) {
                        if (asked.server == 2)
                            answer.signatures = false;
                    };
                },
            .codes = {u"chain.server-without-dnssec"_s, u"chain.set-aside"_s}},
    };
}

} // namespace zonecase::faults
