// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/dnssec/faults/fault.h"

#include "tests/support/messagebuilder.h"

using namespace Qt::StringLiterals;

namespace zonecase::faults {

namespace type = dns::type;

namespace {

const SigningKey Current(13, SigningKey::Ksk), Next(13, SigningKey::Ksk, "next");

dns::Name apex()
{
    return test::name(u"example."_s);
}

Fault::Step wishing(const QList<QByteArray> &cds, const QList<QByteArray> &cdnskey)
{
    return [=](Setting &setting) {
        setting.zone.more.clear();
        if (!cds.isEmpty())
            setting.zone.more << setOf(apex(), type::CDS, 300, cds);
        if (!cdnskey.isEmpty())
            setting.zone.more << setOf(apex(), type::CDNSKEY, 300, cdnskey);
    };
}

Fault::Step fine()
{
    return wishing({Current.dsRdata(apex())}, {Current.dnskeyRdata()});
}

/// CDS and CDNSKEY are the key signing key's to sign (RFC 7344, 4.1).
void byKeySigningKey(Setting &setting)
{
    setting.atBoth([](SignedZone &zone) {
        for (const dns::RecordType wish : {type::CDS, type::CDNSKEY})
            if (zone.find(apex(), wish))
                zone.signWith(zone.nodes[apex()][wish], zone.plan().keys[0]);
    });
}

QByteArray octets(const QList<int> &values)
{
    QByteArray bytes;
    for (const int value : values)
        bytes += static_cast<char>(value);
    return bytes;
}

const QByteArray NoCds = octets({0, 0, 0, 0, 0}), NoCdnskey = octets({0, 0, 3, 0, 0});

} // namespace

QList<Fault> childRecordFaults()
{
    const QByteArray cds = Current.dsRdata(apex()), nextCds = Next.dsRdata(apex());
    const QByteArray key = Current.dnskeyRdata(), nextKey = Next.dnskeyRdata();
    const auto fault = [](const char *name, const QStringList &codes, const Fault::Step &plan) {
        return Fault{.name = name, .plan = plan, .damage = byKeySigningKey, .codes = codes};
    };
    return {
        {.name = "healthy-cds", .plan = fine(), .damage = byKeySigningKey},
        fault("cds-other-than-cdnskey",
            {u"chain.cdnskey-differs-from-ds"_s, u"chain.cds-differs-from-cdnskey"_s,
                u"chain.cds-would-break"_s},
            wishing({cds}, {nextKey})),
        fault("cds-other-than-ds", {u"chain.cds-differs-from-ds"_s}, wishing({cds, nextCds}, {})),
        fault("cdnskey-other-than-ds", {u"chain.cdnskey-differs-from-ds"_s}, wishing({}, {key, nextKey})),
        fault("cds-would-break", {u"chain.cds-differs-from-ds"_s, u"chain.cds-would-break"_s},
            wishing({nextCds}, {})),
        fault("cdnskey-would-break", {u"chain.cdnskey-differs-from-ds"_s, u"chain.cds-would-break"_s},
            wishing({}, {nextKey})),
        fault("cds-asks-for-deletion", {u"chain.cds-delete-requested"_s}, wishing({NoCds}, {})),
        fault("cds-deletion-beside-others", {u"chain.cds-delete-multiple"_s}, wishing({NoCds, cds}, {})),
        fault("cds-deletion-with-wrong-values", {u"chain.cds-delete-values"_s},
            wishing({octets({0, 1, 0, 0, 0})}, {})),
        fault("cdnskey-asks-for-deletion", {u"chain.cds-delete-requested"_s}, wishing({}, {NoCdnskey})),
        fault("cdnskey-deletion-beside-others", {u"chain.cdnskey-delete-multiple"_s},
            wishing({}, {NoCdnskey, key})),
        fault("cdnskey-deletion-with-wrong-values", {u"chain.cdnskey-delete-values"_s},
            wishing({}, {octets({1, 1, 3, 0, 0})})),
        fault("cds-asks-for-deletion-and-cdnskey-does-not",
            {u"chain.cds-delete-requested"_s, u"chain.cds-differs-from-cdnskey"_s}, wishing({NoCds}, {key})),
        {.name = "cds-not-signed-by-key-in-ds", .plan = wishing({cds}, {}), .codes = {u"chain.cds-signer"_s}},
        {.name = "cdnskey-not-signed-by-key-in-ds",
            .plan = wishing({}, {key}),
            .codes = {u"chain.cdnskey-signer"_s}},
        {.name = "cds-differs-by-server",
            .plan = wishing({cds}, {}),
            .damage =
                [nextCds](Setting &setting) {
                    ZonePlan other = setting.zone;
                    other.more = {setOf(apex(), type::CDS, 300, {nextCds})};
                    setting.served[1] = SignedZone(other);
                    byKeySigningKey(setting);
                },
            .codes
            = {u"chain.cds-differs-by-server"_s, u"chain.cds-differs-from-ds"_s, u"chain.cds-would-break"_s}},
        {.name = "cdnskey-differs-by-server",
            .plan = wishing({}, {key}),
            .damage =
                [nextKey](Setting &setting) {
                    ZonePlan other = setting.zone;
                    other.more = {setOf(apex(), type::CDNSKEY, 300, {nextKey})};
                    setting.served[1] = SignedZone(other);
                    byKeySigningKey(setting);
                },
            .codes = {u"chain.cdnskey-differs-from-ds"_s, u"chain.cds-differs-by-server"_s,
                u"chain.cds-would-break"_s}},
    };
}

QList<Fault> aliasFaults()
{
    using dnssec::Status;
    const auto lines = [](const QString &records) {
        return Fault::Step([records](Setting &setting) { setting.addRecords(records); });
    };
    const auto synthesised = [](const std::function<void(dns::RRset &)> &change) {
        return Fault::Step([change](Setting &setting) {
            setting.edit = [change](const Asked &one, Answer &answer) {
                if (one.server > 0 && one.query.name == test::name(u"www.tree.example."_s))
                    for (dns::RRset &set : answer.answer)
                        if (set.type == type::CNAME)
                            change(set);
            };
        });
    };
    return {
        {.name = "healthy-cname", .question = "alias.example."},
        {.name = "healthy-dname", .question = "www.tree.example."},
        {.name = "cname-beside-data",
            .plan =
                [](Setting &setting) {
                    setting.addRecords(
                        u"both.example. 300 IN CNAME www.example.\nboth.example. 300 IN A 203.0.113.9\n"_s);
                },
            .damage =
                [](Setting &setting) {
                    const SignedZone zone = setting.served[0];
                    setting.edit = [zone](const Asked &one, Answer &answer) {
                        if (one.query.name == test::name(u"both.example."_s) && one.query.type == type::A
                            && one.server > 0)
                            answer.answer << *zone.find(one.query.name, type::CNAME);
                    };
                },
            .question = "both.example.",
            .codes = {u"chain.cname-beside-data"_s}},
        {.name = "cname-beside-data-in-nsec",
            .plan = lines(u"both.example. 300 IN CNAME www.example.\nboth.example. 300 IN TXT \"x\"\n"_s),
            .question = "botha.example.",
            .codes = {u"chain.cname-beside-data"_s}},
        {.name = "cname-twice",
            .plan
            = lines(u"two.example. 300 IN CNAME www.example.\ntwo.example. 300 IN CNAME ns1.example.\n"_s),
            .question = "two.example.",
            .codes = {u"chain.cname-multiple"_s}},
        {.name = "cname-loop",
            .plan
            = lines(u"one.example. 300 IN CNAME two.example.\ntwo.example. 300 IN CNAME one.example.\n"_s),
            .question = "one.example.",
            .status = Status::Indeterminate,
            .codes = {u"chain.alias-loop"_s}},
        {.name = "cname-to-itself",
            .plan = lines(u"self.example. 300 IN CNAME self.example.\n"_s),
            .question = "self.example.",
            .status = Status::Indeterminate,
            .codes = {u"chain.alias-loop"_s}},
        {.name = "dname-without-cname",
            .plan =
                [](Setting &setting) {
                    setting.edit = [](const Asked &, Answer &answer) { answer.remove(type::CNAME); };
                },
            .question = "www.tree.example.",
            .codes = {u"chain.dname-no-cname"_s}},
        {.name = "dname-cname-of-ttl-zero",
            .plan = synthesised([](dns::RRset &set) { set.ttl = 0; }),
            .question = "www.tree.example.",
            .codes = {u"chain.dname-ttl-zero"_s}},
        {.name = "dname-cname-of-other-ttl",
            .plan = synthesised([](dns::RRset &set) { set.ttl = 60; }),
            .question = "www.tree.example.",
            .codes = {u"chain.dname-ttl-differs"_s}},
        {.name = "dname-cname-of-other-target",
            .plan = synthesised([](dns::RRset &set) {
                set = setOf(set.owner, type::CNAME, set.ttl, {test::name(u"ns1.example."_s).wire()});
            }),
            .question = "www.tree.example.",
            .status = Status::Bogus,
            .codes = {u"chain.dname-mismatch"_s}},
        {.name = "dname-unsigned",
            .damage =
                [](Setting &setting) {
                    setting.atBoth([](SignedZone &zone) {
                        zone.set(u"tree.example."_s, type::DNAME).signatures.clear();
                    });
                },
            .question = "www.tree.example.",
            .status = Status::Bogus,
            .codes = {u"chain.rrsig-missing"_s, u"chain.signature-missing"_s}},
    };
}

} // namespace zonecase::faults
