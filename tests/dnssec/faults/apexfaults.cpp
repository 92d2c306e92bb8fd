// SPDX-License-Identifier: GPL-3.0-or-later
// What the child alone shows: NSEC3PARAM, a DS at its own apex, and the wish to be secured (RFC 9615).
#include "tests/dnssec/faults/fault.h"

#include "tests/support/messagebuilder.h"

using namespace Qt::StringLiterals;

namespace zonecase::faults {

namespace type = dns::type;

namespace {

const SigningKey Own(13, SigningKey::Ksk, "zz"), Foreign(13, SigningKey::Ksk, "foreign");

dns::Name child()
{
    return test::name(u"zz."_s);
}

void hashedSetting(Setting &setting)
{
    setting.zone.denial = ZonePlan::Denial::Nsec3;
}

/// Another NSEC3PARAM at the apex, signed.
Fault::Step declaring(const QByteArray &rdata)
{
    return [rdata](Setting &setting) {
        setting.atBoth(
            [&rdata](SignedZone &zone) { zone.put(setOf(zone.apex(), type::NSEC3PARAM, 0, {rdata})); });
    };
}

/// zz., an unsigned delegation of the root's to ns1.example.
void unsignedChild(Setting &setting)
{
    setting.below = setting.zone;
    setting.below->name = child();
    setting.below->keys.clear();
    setting.below->records = u"zz. 300 IN SOA ns1.example. host.example. 1 7200 3600 1209600 300\n"
                             "zz. 300 IN NS ns1.example.\nwww.zz. 300 IN A 203.0.113.7\n"_s;
}

void signedChild(Setting &setting)
{
    setting.below->keys = {Own};
}

/// The child wishes for its DS, and ns1.example. repeats this CDS set for it.
Fault::Step asking(const QList<QByteArray> &signalled)
{
    return [signalled](Setting &setting) {
        signedChild(setting);
        setting.below->more << setOf(child(), type::CDS, 300, {Own.dsRdata(child())});
        if (!signalled.isEmpty())
            setting.zone.more << setOf(
                test::name(u"_dsboot.zz._signal.ns1.example."_s), type::CDS, 300, signalled);
    };
}

void withoutDs(Setting &setting)
{
    setting.zone.hasDs = false;
    setting.zone.keys.clear();
}

} // namespace

QList<Fault> apexFaults()
{
    using dnssec::Status;
    const QByteArray wish = Own.dsRdata(child()), other = Foreign.dsRdata(child());
    return {
        {.name = "healthy-nsec3param", .given = hashedSetting},
        {.name = "nsec3param-missing",
            .given = hashedSetting,
            .plan = [](Setting &setting) { setting.zone.hasNsec3Param = false; },
            .codes = {u"chain.nsec3param-missing"_s}},
        {.name = "nsec3param-with-flags",
            .given = hashedSetting,
            .damage = declaring(nsec3ParamRdata(1, 1, 0, {})),
            .codes = {u"chain.nsec3param-flags"_s}},
        {.name = "nsec3param-of-unknown-algorithm",
            .given = hashedSetting,
            .damage = declaring(nsec3ParamRdata(2, 0, 0, {})),
            .codes = {u"chain.nsec3param-algorithm"_s, u"chain.nsec3param-differs"_s}},
        {.name = "nsec3param-of-other-iterations",
            .given = hashedSetting,
            .damage = declaring(nsec3ParamRdata(1, 0, 3, {})),
            .codes = {u"chain.nsec3param-differs"_s}},
        {.name = "nsec3param-of-another-salt",
            .given = hashedSetting,
            .damage = declaring(nsec3ParamRdata(1, 0, 0, "ab")),
            .codes = {u"chain.nsec3param-differs"_s}},
        {.name = "ds-at-the-child-only",
            .given = withoutDs,
            .plan =
                [](Setting &setting) {
                    setting.edit = [](const Asked &one, Answer &answer) {
                        const bool isApex = one.query.name == test::name(u"example."_s);
                        if (one.server > 0 && isApex && one.query.type == type::DS)
                            answer = {.answer = {setOf(one.query.name, type::DS, 300,
                                          {SigningKey(13, SigningKey::Ksk).dsRdata(one.query.name)})}};
                    };
                },
            .status = Status::Insecure,
            .twin = Status::Insecure,
            .codes = {u"chain.ds-at-child"_s}},
        {.name = "child-signed-without-ds",
            .given = unsignedChild,
            .plan = signedChild,
            .question = "www.zz.",
            .status = Status::Insecure,
            .twin = Status::Insecure,
            .codes = {u"chain.signed-without-ds"_s}},
        {.name = "child-can-be-secured",
            .given = unsignedChild,
            .plan = asking({wish}),
            .question = "www.zz.",
            .status = Status::Insecure,
            .twin = Status::Insecure,
            .codes = {u"chain.bootstrap-ready"_s, u"chain.signed-without-ds"_s}},
        {.name = "child-is-not-signalled",
            .given = unsignedChild,
            .plan = asking({}),
            .question = "www.zz.",
            .status = Status::Insecure,
            .twin = Status::Insecure,
            .codes = {u"chain.bootstrap-signal-missing"_s, u"chain.signed-without-ds"_s}},
        {.name = "child-is-signalled-by-one-server-only",
            .given = unsignedChild,
            .plan = asking({wish}),
            .damage =
                [](Setting &setting) {
                    ZonePlan old = setting.zone;
                    old.more.clear();
                    setting.served[1] = SignedZone(old);
                },
            .question = "www.zz.",
            .status = Status::Insecure,
            .twin = Status::Insecure,
            .codes = {u"chain.bootstrap-signal-missing"_s, u"chain.denial-contradicts-name"_s,
                u"chain.signed-without-ds"_s}},
        {.name = "child-is-signalled-otherwise",
            .given = unsignedChild,
            .plan = asking({other}),
            .question = "www.zz.",
            .status = Status::Insecure,
            .twin = Status::Insecure,
            .codes = {u"chain.bootstrap-signal-differs"_s, u"chain.signed-without-ds"_s}},
        {.name = "child-is-signalled-without-signature",
            .given = unsignedChild,
            .plan = asking({wish}),
            .damage =
                [](Setting &setting) {
                    setting.atBoth([](SignedZone &zone) {
                        zone.set(u"_dsboot.zz._signal.ns1.example."_s, type::CDS).signatures.clear();
                    });
                },
            .question = "www.zz.",
            .status = Status::Insecure,
            .twin = Status::Insecure,
            .codes = {u"chain.bootstrap-signal-unauthenticated"_s, u"chain.rrsig-missing"_s,
                u"chain.signed-without-ds"_s}},
        {.name = "child-has-name-servers-of-its-own-alone",
            .given = withoutDs,
            .plan =
                [](Setting &setting) {
                    setting.zone.keys = {Own};
                    setting.zone.more
                        << setOf(setting.zone.name, type::CDS, 300, {Own.dsRdata(setting.zone.name)});
                },
            .status = Status::Insecure,
            .twin = Status::Insecure,
            .codes = {u"chain.bootstrap-in-domain"_s, u"chain.signed-without-ds"_s}},
    };
}

} // namespace zonecase::faults
