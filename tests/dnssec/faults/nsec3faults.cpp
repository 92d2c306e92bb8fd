// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/dnssec/faults/fault.h"

#include "tests/support/messagebuilder.h"

using namespace Qt::StringLiterals;

namespace zonecase::faults {

namespace type = dns::type;

namespace {

void hashed(Setting &setting)
{
    setting.zone.denial = ZonePlan::Denial::Nsec3;
}

void optOutRoot(Setting &setting)
{
    setting.root.denial = ZonePlan::Denial::Nsec3;
    setting.root.optOut = true;
}

Fault::Step hashedAs(int iterations, const QByteArray &salt)
{
    return [=](Setting &setting) {
        hashed(setting);
        setting.zone.iterations = iterations;
        setting.zone.salt = salt;
    };
}

/// Every answer of the zone's servers without the record that matches (or covers) this name.
Fault::Step without(const QString &name, bool covers)
{
    return [=](Setting &setting) {
        const SignedZone zone = setting.served[0];
        const dns::RRset *record = covers ? zone.nsec3Over(test::name(name)) : zone.nsec3At(test::name(name));
        const dns::Name owner = record->owner;
        setting.edit = [owner](const Asked &one, Answer &answer) {
            if (one.server > 0)
                answer.authority.removeIf([&owner](const dns::RRset &set) { return set.owner == owner; });
        };
    };
}

/// Every NSEC3 record with these octets of RDATA changed, signed again.
Fault::Step rewritten(const std::function<QByteArray(QByteArray)> &change)
{
    return [change](Setting &setting) {
        setting.atBoth([&change](SignedZone &zone) {
            for (auto &[hash, set] : zone.nsec3) {
                set = setOf(set.owner, type::NSEC3, set.ttl, {change(set.records[0].rdata)});
                zone.sign(set);
            }
        });
    };
}

Fault::Step withTypes(const QString &name, const QList<dns::RecordType> &types)
{
    return [=](Setting &setting) {
        setting.atBoth([&](SignedZone &zone) {
            dns::RRset &set = zone.nsec3[zone.hashOf(test::name(name))];
            set = setOf(set.owner, type::NSEC3, set.ttl,
                {nsec3Rdata(1, 0, 0, {}, set.records[0].rdata.mid(6, 20), types)});
            zone.sign(set);
        });
    };
}

void noName(const Asked &one, Answer &answer)
{
    if (one.server > 0 && one.query.type == type::A)
        answer.rcode = 0;
}

} // namespace

QList<Fault> nsec3Faults()
{
    using dnssec::Status;
    return {
        {.name = "healthy-nsec3-nxdomain", .given = hashed, .question = "none.example."},
        {.name = "healthy-nsec3-nodata", .given = hashed, .type = type::MX},
        {.name = "healthy-nsec3-wildcard", .given = hashed, .question = "x.y.wild.example."},
        {.name = "healthy-nsec3-wildcard-nodata",
            .given = hashed,
            .question = "x.wild.example.",
            .type = type::MX},
        {.name = "healthy-nsec3-empty-non-terminal", .given = hashed, .question = "c.example."},
        {.name = "healthy-nsec3-opt-out",
            .given = optOutRoot,
            .question = "zz.",
            .type = type::DS,
            .status = Status::Insecure,
            .twin = Status::Insecure},
        {.name = "nsec3-missing-for-nxdomain",
            .given = hashed,
            .plan =
                [](Setting &setting) {
                    setting.edit = [](const Asked &one, Answer &answer) {
                        if (one.server > 0)
                            answer.remove(type::NSEC3);
                    };
                },
            .question = "none.example.",
            .status = Status::Bogus,
            .codes = {u"chain.denial-absent"_s, u"chain.denial-missing"_s}},
        {.name = "nsec3-closest-encloser-missing",
            .given = hashed,
            .damage = without(u"example."_s, false),
            .question = "none.example.",
            .status = Status::Bogus,
            .codes
            = {u"chain.denial-absent"_s, u"chain.denial-missing"_s, u"chain.denial-no-closest-encloser"_s}},
        {.name = "nsec3-next-closer-not-covered",
            .given = hashed,
            .damage = without(u"none.example."_s, true),
            .question = "none.example.",
            .status = Status::Bogus,
            .codes = {u"chain.denial-missing"_s, u"chain.denial-next-closer-not-covered"_s}},
        {.name = "nsec3-wildcard-not-covered",
            .given = hashed,
            .damage = without(u"*.example."_s, true),
            .question = "none.example.",
            .status = Status::Bogus,
            .codes = {u"chain.denial-missing"_s, u"chain.denial-wildcard-not-covered"_s}},
        {.name = "nsec3-next-closer-not-covered-for-wildcard",
            .given = hashed,
            .damage = without(u"x.wild.example."_s, true),
            .question = "x.wild.example.",
            .status = Status::Bogus,
            .codes = {u"chain.denial-absent"_s, u"chain.wildcard-unproven"_s}},
        {.name = "nsec3-no-match-for-nodata",
            .given = hashed,
            .damage = without(u"www.example."_s, false),
            .type = type::MX,
            .status = Status::Bogus,
            .codes = {u"chain.denial-absent"_s, u"chain.denial-missing"_s}},
        {.name = "nsec3-covers-the-name-of-nodata",
            .given = hashed,
            .plan = [](Setting &setting) { setting.edit = noName; },
            .question = "none.example.",
            .status = Status::Bogus,
            .codes = {u"chain.denial-missing"_s, u"chain.denial-no-match"_s}},
        {.name = "nsec3-lists-the-type",
            .given = hashed,
            .damage = withTypes(u"www.example."_s, {type::A, type::MX, type::TXT, type::RRSIG}),
            .type = type::MX,
            .status = Status::Bogus,
            .codes = {u"chain.denial-missing"_s, u"chain.denial-type-present"_s}},
        {.name = "nsec3-lacks-a-type-that-answers",
            .given = hashed,
            .damage = withTypes(u"example."_s, {type::SOA, type::NS, type::RRSIG}),
            .codes = {u"chain.denial-contradicts-type"_s}},
        {.name = "nsec3-shows-a-closer-name-than-the-wildcard",
            .given = hashed,
            .damage =
                [](Setting &setting) {
                    const SignedZone zone = setting.served[0];
                    setting.edit = [zone](const Asked &one, Answer &answer) {
                        if (one.server == 0 || one.query.name != test::name(u"a.wild.example."_s)
                            || one.query.type != type::A)
                            return;
                        answer = answerFrom(zone, test::name(u"x.wild.example."_s), type::A);
                        for (QList<dns::Record> *records :
                            {&answer.answer[0].records, &answer.answer[0].signatures})
                            for (dns::Record &record : *records)
                                record.owner = one.query.name;
                        answer.authority = {*zone.nsec3At(one.query.name)};
                    };
                },
            .question = "a.wild.example.",
            .status = Status::Bogus,
            .codes = {u"chain.wildcard-name-exists"_s, u"chain.wildcard-unproven"_s}},
        {.name = "nsec3-opt-out-flag-missing",
            .given = optOutRoot,
            .damage =
                [](Setting &setting) {
                    for (auto &[hash, set] : setting.signedRoot->nsec3) {
                        QByteArray rdata = set.records[0].rdata;
                        rdata[1] = 0;
                        set = setOf(set.owner, type::NSEC3, set.ttl, {rdata});
                        setting.signedRoot->sign(set);
                    }
                },
            .question = "zz.",
            .type = type::DS,
            .status = Status::Bogus,
            .twin = Status::Insecure,
            .codes = {u"chain.denial-missing"_s, u"chain.denial-opt-out-missing"_s}},
        {.name = "nsec3-iterations",
            .plan = hashedAs(5, {}),
            .question = "none.example.",
            .codes = {u"chain.nsec3-iterations-nonzero"_s}},
        {.name = "nsec3-too-many-iterations",
            .plan = hashedAs(200, {}),
            .question = "none.example.",
            .status = Status::Insecure,
            .codes
            = {u"chain.nsec3-iterations"_s, u"chain.nsec3-iterations-nonzero"_s, u"chain.policy-differs"_s}},
        {.name = "nsec3-salt",
            .plan = hashedAs(0, "\xc0\xff\xee"),
            .question = "none.example.",
            .codes = {u"chain.nsec3-salt"_s}},
        {.name = "nsec3-unknown-hash-algorithm",
            .given = hashed,
            .damage = rewritten([](QByteArray rdata) {
                rdata[0] = 2;
                return rdata;
            }),
            .question = "none.example.",
            .status = Status::Bogus,
            .codes = {u"chain.denial-missing"_s, u"chain.nsec3-algorithm"_s, u"chain.nsec3param-differs"_s}},
        {.name = "nsec3-undefined-flags",
            .given = hashed,
            .damage = rewritten([](QByteArray rdata) {
                rdata[1] = 4;
                return rdata;
            }),
            .question = "none.example.",
            .status = Status::Bogus,
            .codes = {u"chain.denial-missing"_s, u"chain.nsec3-flags"_s}},
        {.name = "nsec3-next-hash-of-wrong-length",
            .given = hashed,
            .damage = rewritten([](QByteArray rdata) {
                rdata[5] = 19;
                rdata.remove(25, 1);
                return rdata;
            }),
            .question = "none.example.",
            .status = Status::Bogus,
            .codes = {u"chain.denial-missing"_s, u"chain.nsec3-hash-length"_s}},
        {.name = "nsec3-owner-is-no-hash",
            .given = hashed,
            .damage =
                [](Setting &setting) {
                    setting.atBoth([](SignedZone &zone) {
                        // The map's key stays: it is still given where the right one would be.
                        dns::RRset &set = zone.nsec3[zone.hashOf(test::name(u"example."_s))];
                        set = setOf(test::name(u"not-a-hash.example."_s), type::NSEC3, set.ttl,
                            {set.records[0].rdata});
                        zone.sign(set);
                    });
                },
            .question = "none.example.",
            .status = Status::Bogus,
            .codes = {u"chain.denial-absent"_s, u"chain.denial-missing"_s,
                u"chain.denial-no-closest-encloser"_s, u"chain.nsec3-owner"_s}},
        {.name = "nsec3-owner-is-not-below-the-apex",
            .given = hashed,
            .damage =
                [](Setting &setting) {
                    setting.atBoth([](SignedZone &zone) {
                        dns::RRset &set = zone.nsec3[zone.hashOf(test::name(u"example."_s))];
                        const dns::Name owner
                            = *test::name(u"sub.example."_s).child(set.owner.labels().constFirst());
                        set = setOf(owner, type::NSEC3, set.ttl, {set.records[0].rdata});
                        zone.sign(set);
                    });
                },
            .question = "none.example.",
            .status = Status::Bogus,
            .codes = {u"chain.denial-absent"_s, u"chain.denial-missing"_s,
                u"chain.denial-no-closest-encloser"_s, u"chain.nsec3-owner"_s}},
        {.name = "nsec3-of-two-chains-in-one-answer",
            .given = hashed,
            .damage =
                [](Setting &setting) {
                    ZonePlan salted = setting.zone;
                    salted.salt = "ab";
                    const SignedZone other(salted);
                    setting.edit = [other](const Asked &one, Answer &answer) {
                        if (one.server > 0 && one.query.name == test::name(u"none.example."_s))
                            answer.authority << *other.nsec3At(test::name(u"example."_s));
                    };
                },
            .question = "none.example.",
            .codes = {u"chain.nsec3-parameters-differ"_s, u"chain.nsec3-parameters-mixed"_s,
                u"chain.nsec3-salt"_s, u"chain.nsec3param-differs"_s}},
        {.name = "nsec3-opt-out-and-ds-stripped",
            .given = optOutRoot,
            .damage =
                [](Setting &setting) {
                    const SignedZone root = *setting.signedRoot;
                    setting.edit = [root](const Asked &one, Answer &answer) {
                        const dns::Name cut = test::name(u"example."_s);
                        if (one.server > 0 || !one.query.name.isSubdomainOf(cut))
                            return;
                        answer.remove(type::DS);
                        answer.authority << *root.nsec3At(cut);
                    };
                },
            .status = Status::Bogus,
            .codes = {u"chain.denial-ds-at-cut"_s, u"chain.denial-type-present"_s, u"chain.ds-missing"_s,
                u"chain.soa-missing"_s}},
        {.name = "nsec3-opt-out-wildcard-not-covered",
            .given =
                [](Setting &setting) {
                    hashed(setting);
                    setting.zone.optOut = true;
                },
            .damage = without(u"*.example."_s, true),
            .question = "none.example.",
            .status = Status::Bogus,
            .twin = Status::Insecure,
            .codes = {u"chain.denial-missing"_s, u"chain.denial-wildcard-not-covered"_s}},
        {.name = "nsec3-parameters-differ-by-server",
            .given = hashed,
            .damage =
                [](Setting &setting) {
                    ZonePlan other = setting.zone;
                    other.salt = "ab";
                    setting.served[1] = SignedZone(other);
                },
            .question = "none.example.",
            .codes = {u"chain.nsec3-parameters-differ"_s, u"chain.nsec3-salt"_s}},
    };
}

} // namespace zonecase::faults
