// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/dnssec/faults/fault.h"

#include "tests/support/messagebuilder.h"

using namespace Qt::StringLiterals;

namespace zonecase::faults {

namespace type = dns::type;

namespace {

constexpr dns::RecordType NxName{128};

using NsecEdit = std::function<void(const Asked &, Answer &)>;

/// Changes what the zone's servers say to this question, and nothing else.
Fault::Step answering(const QString &question, dns::RecordType asked, const NsecEdit &edit)
{
    return [=](Setting &setting) {
        setting.edit = [=](const Asked &one, Answer &answer) {
            if (one.server > 0 && one.query.name == test::name(question) && one.query.type == asked)
                edit(one, answer);
        };
    };
}

NsecEdit without(const QString &owner)
{
    return [owner](const Asked &, Answer &answer) {
        answer.authority.removeIf(
            [&](const dns::RRset &set) { return set.owner == test::name(owner) && set.type == type::NSEC; });
    };
}

void withoutNsec(const Asked &, Answer &answer)
{
    answer.remove(type::NSEC);
}

/// Another NSEC at a name of the zone, signed.
Fault::Step nsecInstead(const QString &owner, const QString &next, const QList<dns::RecordType> &types)
{
    return [=](Setting &setting) {
        setting.atBoth([&](SignedZone &zone) {
            zone.put(setOf(test::name(owner), type::NSEC, 300, {nsecRdata(test::name(next), types)}));
        });
    };
}

/// The same in the root, where it denies the DS of example.
Fault::Step nsecOfDelegation(const QList<dns::RecordType> &types)
{
    return [types](Setting &setting) {
        setting.signedRoot->put(
            setOf(test::name(u"example."_s), type::NSEC, 300, {nsecRdata(test::name(u"zz."_s), types)}));
    };
}

void unsignedDelegation(Setting &setting)
{
    setting.zone.hasDs = false;
    setting.zone.keys.clear();
}

/// Denial made up for the question alone: RFC 4470, RFC 9824.
Fault::Step madeUp(int rcode, const QList<QStringList> &spans, const QList<dns::RecordType> &types)
{
    return [=](Setting &setting) {
        const SignedZone zone = setting.served[0];
        setting.edit = [=](const Asked &one, Answer &answer) {
            if (one.query.name != test::name(u"none.example."_s) || one.server == 0
                || one.query.type != type::A)
                return;
            answer.remove(type::NSEC);
            answer.rcode = rcode;
            for (const QStringList &span : spans) {
                dns::RRset set
                    = setOf(test::name(span[0]), type::NSEC, 300, {nsecRdata(test::name(span[1]), types)});
                zone.sign(set);
                answer.authority << set;
            }
        };
    };
}

/// Nothing stands at *.star, only below it: the wildcard exists without data.
void starTree(Setting &setting)
{
    setting.addRecords(u"deep.*.star.example. 300 IN A 203.0.113.8\n"_s);
}

void fromWildcard(const Asked &one, Answer &answer, const SignedZone &zone)
{
    answer = answerFrom(zone, test::name(u"x.wild.example."_s), type::A);
    for (dns::RRset &set : answer.answer) {
        set.owner = one.query.name;
        for (QList<dns::Record> *records : {&set.records, &set.signatures})
            for (dns::Record &record : *records)
                record.owner = one.query.name;
    }
    answer.authority = {*zone.find(test::name(u"a.wild.example."_s), type::NSEC)};
}

} // namespace

QList<Fault> nsecFaults()
{
    using dnssec::Status;
    const QList<dns::RecordType> both{type::RRSIG, type::NSEC};
    return {
        {.name = "healthy-nxdomain", .question = "none.example."},
        {.name = "healthy-nodata", .type = type::MX},
        {.name = "healthy-wildcard", .question = "x.wild.example."},
        {.name = "healthy-wildcard-three-deep", .question = "x.y.z.wild.example."},
        {.name = "healthy-wildcard-nodata", .question = "x.wild.example.", .type = type::MX},
        {.name = "healthy-empty-non-terminal", .question = "b.c.example."},
        {.name = "healthy-below-empty-non-terminal", .question = "x.b.c.example."},
        {.name = "healthy-white-lies",
            .damage
            = madeUp(3, {{u"nond.example."_s, u"nonf.example."_s}, {u"!.example."_s, u"+.example."_s}}, both),
            .question = "none.example."},
        {.name = "healthy-compact-denial",
            .damage
            = madeUp(0, {{u"none.example."_s, u"\\000.none.example."_s}}, {type::RRSIG, type::NSEC, NxName}),
            .question = "none.example."},
        {.name = "healthy-compact-denial-with-its-code-restored",
            .damage
            = madeUp(3, {{u"none.example."_s, u"\\000.none.example."_s}}, {type::RRSIG, type::NSEC, NxName}),
            .question = "none.example."},
        {.name = "healthy-wildcard-that-is-an-empty-non-terminal",
            .given = starTree,
            .question = "x.star.example."},
        {.name = "nsec-says-nxdomain-though-the-wildcard-exists",
            .given = starTree,
            .plan = answering(
                u"x.star.example."_s, type::A, [](const Asked &, Answer &answer) { answer.rcode = 3; }),
            .question = "x.star.example.",
            .codes = {u"chain.denial-wildcard-not-covered"_s, u"chain.nxdomain-for-existing"_s, u"chain.policy-differs"_s}},
        {.name = "nsec-of-the-parent-denies-below-the-cut",
            .damage =
                [](Setting &setting) {
                    const dns::RRset above = *setting.signedRoot->find(test::name(u"example."_s), type::NSEC);
                    setting.edit = [above](const Asked &one, Answer &answer) {
                        if (one.server == 0 || one.query.name != test::name(u"none.example."_s))
                            return;
                        answer.remove(type::NSEC);
                        answer.authority << above;
                    };
                },
            .question = "none.example.",
            .status = Status::Bogus,
            .codes = {u"chain.denial-missing"_s, u"chain.denial-name-not-covered"_s,
                u"chain.signature-wrong-signer"_s}},
        {.name = "nsec-missing-for-an-alias-out-of-a-wildcard",
            .given
            = [](Setting &setting) { setting.addRecords(u"*.cw.example. 300 IN CNAME www.example.\n"_s); },
            .plan = answering(u"x.cw.example."_s, type::A, withoutNsec),
            .question = "x.cw.example.",
            .status = Status::Bogus,
            .codes = {u"chain.denial-absent"_s, u"chain.wildcard-unproven"_s}},
        {.name = "nsec-denies-the-cut-of-an-invented-referral",
            .damage =
                [](Setting &setting) {
                    const SignedZone zone = setting.served[0];
                    setting.edit = [zone](const Asked &one, Answer &answer) {
                        const dns::Name www = test::name(u"www.example."_s);
                        if (one.server == 0 || one.query.name != www || one.query.type != type::A)
                            return;
                        answer = {.authoritative = false,
                            .authority = {setOf(www, type::NS, 300, {test::name(u"ns1.example."_s).wire()}),
                                *zone.find(www, type::NSEC)}};
                    };
                },
            .status = Status::Bogus,
            .codes = {u"chain.denial-no-ns-at-cut"_s, u"chain.ds-missing"_s, u"chain.lame"_s,
                u"chain.response-self-referral"_s, u"run.no-server-reached"_s}},
        {.name = "nsec-lacks-itself",
            .damage = nsecInstead(u"www.example."_s, u"example."_s, {type::A, type::TXT}),
            .type = type::MX,
            .codes = {u"chain.nsec-lacks-itself"_s}},
        {.name = "nsec-lists-pseudo-types",
            .damage = nsecInstead(u"www.example."_s, u"example."_s,
                {type::A, type::TXT, type::OPT, type::RRSIG, type::NSEC, type::ANY}),
            .type = type::MX,
            .codes = {u"chain.bitmap-pseudo-type"_s}},
        {.name = "nsec-pads-its-types",
            .damage =
                [](Setting &setting) {
                    setting.atBoth([](SignedZone &zone) {
                        const dns::Name apex = zone.apex();
                        QByteArray rdata = nsecRdata(apex, {type::A, type::TXT, type::RRSIG, type::NSEC});
                        ++rdata[apex.wire().size() + 1]; // the window's length
                        zone.put(setOf(test::name(u"www.example."_s), type::NSEC, 300, {rdata + '\0'}));
                    });
                },
            .type = type::MX,
            .codes = {u"chain.bitmap-padded"_s}},
        {.name = "nsec-missing-for-nxdomain",
            .plan = answering(u"none.example."_s, type::A, withoutNsec),
            .question = "none.example.",
            .status = Status::Bogus,
            .codes = {u"chain.denial-absent"_s, u"chain.denial-missing"_s}},
        {.name = "nsec-missing-for-nodata",
            .plan = answering(u"www.example."_s, type::MX, withoutNsec),
            .type = type::MX,
            .status = Status::Bogus,
            .codes = {u"chain.denial-absent"_s, u"chain.denial-missing"_s}},
        {.name = "nsec-missing-for-wildcard",
            .plan = answering(u"x.wild.example."_s, type::A, withoutNsec),
            .question = "x.wild.example.",
            .status = Status::Bogus,
            .codes = {u"chain.denial-absent"_s, u"chain.wildcard-unproven"_s}},
        {.name = "nsec-does-not-cover-name",
            .plan = answering(u"none.example."_s, type::A, without(u"www.leaf.example."_s)),
            .question = "none.example.",
            .status = Status::Bogus,
            .codes = {u"chain.denial-missing"_s, u"chain.denial-name-not-covered"_s}},
        {.name = "nsec-does-not-cover-wildcard",
            .plan = answering(u"none.example."_s, type::A, without(u"example."_s)),
            .question = "none.example.",
            .status = Status::Bogus,
            .codes = {u"chain.denial-missing"_s, u"chain.denial-wildcard-not-covered"_s}},
        {.name = "nsec-lists-the-type",
            .damage = nsecInstead(
                u"www.example."_s, u"example."_s, {type::A, type::TXT, type::MX, type::RRSIG, type::NSEC}),
            .type = type::MX,
            .status = Status::Bogus,
            .codes = {u"chain.denial-missing"_s, u"chain.denial-type-present"_s}},
        {.name = "nsec-lists-an-alias",
            .damage = nsecInstead(u"www.example."_s, u"example."_s, {type::CNAME, type::RRSIG, type::NSEC}),
            .type = type::MX,
            .status = Status::Bogus,
            .codes = {u"chain.denial-missing"_s, u"chain.denial-type-present"_s}},
        {.name = "nsec-of-another-name",
            .plan = answering(u"www.example."_s, type::MX,
                [](const Asked &, Answer &answer) {
                    dns::RRset *nsec = answer.find(type::NSEC);
                    for (QList<dns::Record> *records : {&nsec->records, &nsec->signatures})
                        for (dns::Record &record : *records)
                            record.owner = test::name(u"ns1.example."_s);
                }),
            .type = type::MX,
            .status = Status::Bogus,
            .codes = {u"chain.denial-missing"_s, u"chain.denial-name-covered"_s, u"chain.denial-no-match"_s,
                u"chain.rrsig-invalid"_s, u"chain.signature-invalid"_s}},
        {.name = "nsec-covers-the-name-of-nodata",
            .plan
            = answering(u"none.example."_s, type::A, [](const Asked &, Answer &answer) { answer.rcode = 0; }),
            .question = "none.example.",
            .status = Status::Bogus,
            .codes = {u"chain.denial-missing"_s, u"chain.denial-name-covered"_s, u"chain.denial-no-match"_s}},
        {.name = "nsec-last-does-not-lead-to-apex",
            .damage = nsecInstead(
                u"www.example."_s, u"alias.example."_s, {type::A, type::TXT, type::RRSIG, type::NSEC}),
            .question = "zzz.example.",
            .status = Status::Bogus,
            .codes = {u"chain.denial-missing"_s, u"chain.nsec-last-next"_s}},
        {.name = "nsec-from-the-parent-side",
            .damage = nsecInstead(
                u"www.example."_s, u"example."_s, {type::NS, type::DS, type::RRSIG, type::NSEC}),
            .type = type::MX,
            .status = Status::Bogus,
            .codes = {u"chain.denial-from-parent"_s, u"chain.denial-missing"_s}},
        {.name = "nsec-shows-an-unsigned-cut-at-the-name",
            .damage = nsecInstead(u"www.example."_s, u"example."_s, {type::NS, type::RRSIG, type::NSEC}),
            .type = type::MX,
            .status = Status::Insecure,
            .codes = {u"chain.soa-owner"_s}},
        {.name = "nsec-says-nxdomain-for-empty-non-terminal",
            .plan
            = answering(u"b.c.example."_s, type::A, [](const Asked &, Answer &answer) { answer.rcode = 3; }),
            .question = "b.c.example.",
            .codes = {u"chain.nxdomain-for-existing"_s, u"chain.policy-differs"_s}},
        {.name = "nsec-shows-a-closer-name-than-the-wildcard",
            .damage =
                [](Setting &setting) {
                    const SignedZone zone = setting.served[0];
                    setting.edit = [zone](const Asked &one, Answer &answer) {
                        if (one.server > 0 && one.query.name == test::name(u"a.wild.example."_s)
                            && one.query.type == type::A)
                            fromWildcard(one, answer, zone);
                    };
                },
            .question = "a.wild.example.",
            .status = Status::Bogus,
            .codes = {u"chain.wildcard-name-exists"_s, u"chain.wildcard-unproven"_s}},
        {.name = "nsec-covers-the-wildcard-itself",
            .damage =
                [](Setting &setting) {
                    setting.atBoth([](SignedZone &zone) {
                        zone.set(u"*.wild.example."_s, type::NSEC) = {};
                        zone.set(u"a.wild.example."_s, type::NSEC) = {};
                        zone.put(setOf(test::name(u"tree.example."_s), type::NSEC, 300,
                            {nsecRdata(
                                test::name(u"www.example."_s), {type::TXT, type::RRSIG, type::NSEC})}));
                    });
                },
            .question = "x.wild.example.",
            .status = Status::Bogus,
            .codes = {u"chain.denial-wildcard-covered"_s, u"chain.wildcard-unproven"_s}},
        {.name = "nsec-covers-a-name-that-answers",
            .damage = nsecInstead(
                u"example."_s, u"x.example."_s, {type::NS, type::SOA, type::RRSIG, type::NSEC, type::DNSKEY}),
            .codes = {u"chain.denial-contradicts-name"_s}},
        {.name = "nsec-lacks-a-type-that-answers",
            .damage
            = nsecInstead(u"example."_s, u"alias.example."_s, {type::NS, type::SOA, type::RRSIG, type::NSEC}),
            .codes = {u"chain.denial-contradicts-type"_s}},
        {.name = "nsec-of-delegation-lists-ds",
            .given = unsignedDelegation,
            .damage = nsecOfDelegation({type::NS, type::DS, type::RRSIG, type::NSEC}),
            .status = Status::Bogus,
            .twin = Status::Insecure,
            .codes = {u"chain.denial-ds-at-cut"_s, u"chain.denial-type-present"_s, u"chain.ds-missing"_s}},
        {.name = "nsec-of-delegation-lists-soa",
            .given = unsignedDelegation,
            .damage = nsecOfDelegation({type::NS, type::SOA, type::RRSIG, type::NSEC}),
            .status = Status::Bogus,
            .twin = Status::Insecure,
            .codes = {u"chain.denial-soa-at-cut"_s, u"chain.ds-missing"_s}},
        {.name = "nsec-of-delegation-lacks-ns",
            .given = unsignedDelegation,
            .damage = nsecOfDelegation({type::RRSIG, type::NSEC}),
            .status = Status::Bogus,
            .twin = Status::Insecure,
            .codes = {u"chain.denial-no-ns-at-cut"_s, u"chain.ds-missing"_s}},
        {.name = "nsec-of-delegation-missing",
            .given = unsignedDelegation,
            .plan =
                [](Setting &setting) {
                    setting.edit = [](const Asked &one, Answer &answer) {
                        if (one.server == 0)
                            answer.remove(type::NSEC);
                    };
                },
            .status = Status::Bogus,
            .twin = Status::Insecure,
            .codes = {u"chain.denial-absent"_s, u"chain.ds-missing"_s}},
    };
}

} // namespace zonecase::faults
