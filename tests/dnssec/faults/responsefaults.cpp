// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/dnssec/faults/fault.h"

#include "tests/dnssec/faults/wire.h"
#include "tests/support/messagebuilder.h"

using namespace Qt::StringLiterals;

namespace zonecase::faults {

namespace type = dns::type;

namespace {

using Edit = std::function<void(const Asked &, Answer &)>;

/// What the second of the zone's servers does; the first is right.
Fault::Step atSecond(const std::function<void(Answer &)> &change)
{
    return [change](Setting &setting) {
        setting.edit = [change](const Asked &one, Answer &answer) {
            if (one.server == 2)
                change(answer);
        };
    };
}

Fault::Step atSecond(const Edit &change)
{
    return [change](Setting &setting) {
        setting.edit = [change](const Asked &one, Answer &answer) {
            if (one.server == 2)
                change(one, answer);
        };
    };
}

Fault atOne(const char *name, const QStringList &codes, const std::function<void(Answer &)> &change)
{
    return {.name = name, .plan = atSecond(change), .codes = codes};
}

/// A name server record of somewhere else in place of an answer.
std::function<void(Answer &)> referringTo(const QString &zone)
{
    return [zone](Answer &answer) {
        answer = {.authoritative = false,
            .authority = {setOf(test::name(zone), type::NS, 3600, {test::name(u"ns.elsewhere."_s).wire()})}};
    };
}

void withoutSoa(Answer &answer)
{
    if (answer.answer.isEmpty())
        answer.remove(type::SOA);
}

Fault::Step withBelow(bool isDenied)
{
    return [isDenied](Setting &setting) {
        setting.below = setting.zone;
        setting.below->name = test::name(u"sub.example."_s);
        setting.below->keys.clear();
        setting.below->records
            = u"sub.example. 300 IN SOA ns1.example. host.example. 1 7200 3600 1209600 300\n"_s
            + u"sub.example. 300 IN NS ns1.example.\nwww.sub.example. 300 IN A 203.0.113.7\n"_s;
        if (!isDenied)
            setting.addRecords(u"sub.example. 300 IN TXT \"no delegation\"\n"_s);
    };
}

/// sub.example., signed, on the servers of example.
void signedBelow(Setting &setting)
{
    const SigningKey ksk(13, SigningKey::Ksk, "sub"), zsk(13, SigningKey::Zsk, "sub");
    withBelow(true)(setting);
    setting.below->keys = {ksk, zsk};
    setting.addRecords(u"sub.example. 300 IN NS ns1.example.\nsub.example. 300 IN NS ns2.example.\n"_s);
    setting.zone.more << setOf(setting.below->name, type::DS, 300, {ksk.dsRdata(setting.below->name)});
}

} // namespace

QList<Fault> responseFaults()
{
    using dnssec::Status;
    return {
        {.name = "answer-with-nxdomain",
            .plan = atSecond([](const Asked &one, Answer &answer) {
                if (one.query.type == type::A && one.query.name == test::name(u"www.example."_s))
                    answer.rcode = 3;
            }),
            .codes = {u"chain.answer-denied-by-rcode"_s, u"chain.set-aside"_s}},
        atOne("server-silent", {u"chain.set-aside"_s, u"run.server-silent"_s},
            [](Answer &answer) { answer.silent = true; }),
        atOne("server-malformed", {u"chain.set-aside"_s, u"run.server-silent"_s},
            [](Answer &answer) { answer.instead = QByteArray("\x84\0\0\1\0\1\0\0\0\0\7exam", 14); }),
        atOne("server-answers-another-question", {u"chain.set-aside"_s, u"run.server-silent"_s},
            [](Answer &answer) { answer.instead = QByteArray("\x84\0\0\1\0\0\0\0\0\0\3abc\0\0\1\0\1", 19); }),
        atOne("server-refuses", {u"chain.lame"_s, u"chain.set-aside"_s},
            [](Answer &answer) { answer = {.rcode = 5, .authoritative = false}; }),
        atOne("server-fails", {u"chain.lame"_s, u"chain.set-aside"_s},
            [](Answer &answer) { answer = {.rcode = 2, .authoritative = false}; }),
        atOne("server-without-authority", {u"chain.response-not-authoritative"_s},
            [](Answer &answer) { answer.authoritative = false; }),
        {.name = "referral-with-authority",
            .plan =
                [](Setting &setting) {
                    setting.edit = [](const Asked &one, Answer &answer) {
                        if (one.server == 0)
                            answer.authoritative = true;
                    };
                },
            .codes = {u"chain.response-referral-with-aa"_s}},
        atOne("referral-upward", {u"chain.lame"_s, u"chain.response-upward-referral"_s, u"chain.set-aside"_s},
            referringTo(u"."_s)),
        atOne("referral-to-itself",
            {u"chain.lame"_s, u"chain.response-self-referral"_s, u"chain.set-aside"_s},
            referringTo(u"example."_s)),
        {.name = "soa-missing-for-nxdomain",
            .plan = atSecond(withoutSoa),
            .question = "none.example.",
            .codes = {u"chain.soa-missing"_s}},
        {.name = "soa-missing-for-nodata",
            .plan = atSecond(withoutSoa),
            .type = type::MX,
            .codes = {u"chain.soa-missing"_s}},
        {.name = "soa-of-another-zone-for-nxdomain",
            .damage =
                [](Setting &setting) {
                    const dns::RRset other = *setting.signedRoot->find(dns::Name(), type::SOA);
                    atSecond([other](Answer &answer) {
                        if (dns::RRset *soa = answer.find(type::SOA); soa && answer.answer.isEmpty())
                            *soa = other;
                    })(setting);
                },
            .question = "none.example.",
            .codes = {u"chain.set-aside"_s, u"chain.soa-owner"_s}},
        {.name = "soa-of-another-zone-for-nodata",
            .damage =
                [](Setting &setting) {
                    const dns::RRset other = *setting.signedRoot->find(dns::Name(), type::SOA);
                    atSecond([other](Answer &answer) {
                        if (dns::RRset *soa = answer.find(type::SOA); soa && answer.answer.isEmpty())
                            *soa = other;
                    })(setting);
                },
            .type = type::MX,
            .codes = {u"chain.set-aside"_s, u"chain.soa-owner"_s}},
        {.name = "nxdomain-for-one-type-only",
            .plan =
                [](Setting &setting) {
                    setting.edit = [](const Asked &one, Answer &answer) {
                        if (one.server > 0 && one.query.name == test::name(u"www.example."_s)
                            && one.query.type == type::A) {
                            answer.signatures = false;
                        } else if (one.query.name == test::name(u"www.example."_s)
                            && one.query.type == type::DS) {
                            answer.rcode = 3;
                        }
                    };
                },
            .status = Status::Bogus,
            .codes = {u"chain.denial-name-not-covered"_s, u"chain.nxdomain-inconsistent"_s,
                u"chain.rrsig-missing"_s, u"chain.signature-missing"_s}},
        {.name = "nxdomain-above-an-existing-name",
            .plan =
                [](Setting &setting) {
                    setting.edit = [](const Asked &one, Answer &answer) {
                        if (one.server > 0 && one.query.name == test::name(u"deep.b.c.example."_s))
                            answer.signatures = false;
                        else if (one.server > 0 && one.query.name == test::name(u"c.example."_s))
                            answer.rcode = 3;
                    };
                },
            .question = "deep.b.c.example.",
            .status = Status::Bogus,
            .codes
            = {u"chain.nxdomain-above-existing"_s, u"chain.rrsig-missing"_s, u"chain.signature-missing"_s}},
        atOne("class-of-answer-is-chaos", {u"chain.answer-out-of-class"_s},
            [](Answer &answer) {
                answer.answer << setOf(test::name(u"www.example."_s), type::TXT, 0, {QByteArray("\1x")});
                answer.answer.last().records[0].recordClass = 3;
            }),
        atOne("class-of-authority-is-chaos", {u"chain.answer-out-of-class"_s},
            [](Answer &answer) {
                answer.authority << setOf(test::name(u"www.example."_s), type::TXT, 0, {QByteArray("\1x")});
                answer.authority.last().records[0].recordClass = 3;
            }),
        atOne("class-of-additional-is-chaos", {u"chain.answer-out-of-class"_s},
            [](Answer &answer) {
                dns::Record record
                    = setOf(test::name(u"www.example."_s), type::TXT, 0, {QByteArray("\1x")}).records[0];
                record.recordClass = 3;
                answer.foreign << record;
            }),
        {.name = "truncated-over-tcp-too",
            .plan = atSecond([](Answer &answer) { answer.truncated = true; }),
            .codes = {u"chain.response-truncated-over-tcp"_s, u"chain.set-aside"_s, u"run.server-silent"_s}},
        {.name = "healthy-truncated-over-udp",
            .plan = atSecond([](const Asked &one, Answer &answer) { answer.truncated = !one.isTcp; })},
        {.name = "zone-below-is-not-delegated-nxdomain",
            .plan = withBelow(true),
            .question = "www.sub.example.",
            .status = Status::Bogus,
            .codes = {u"chain.delegation-missing"_s, u"chain.denial-contradicts-name"_s,
                u"chain.nxdomain-above-existing"_s, u"chain.rrsig-missing"_s, u"chain.signature-missing"_s}},
        {.name = "zone-below-without-ds-at-one-server",
            .given = signedBelow,
            .damage =
                [](Setting &setting) {
                    ZonePlan old = setting.zone;
                    old.more.clear();
                    setting.served[1] = SignedZone(old);
                },
            .question = "www.sub.example.",
            .status = Status::Insecure,
            .codes = {u"chain.denial-contradicts-type"_s, u"chain.split"_s}},
        {.name = "key-of-nobody-at-one-server", // and none of the other is accused of lacking it, or its signatures
            .plan = atSecond([](const Asked &, Answer &answer) {
                for (dns::RRset &set : answer.answer)
                    if (set.type == type::DNSKEY)
                        set.records << setOf(set.owner, type::DNSKEY, set.ttl,
                            {SigningKey(15, SigningKey::Zsk, "of nobody").dnskeyRdata()}).records;
            }),
            .codes = {u"chain.ds-no-signature-by-key"_s, u"chain.rrsig-algorithm-missing"_s, u"chain.rrsig-invalid"_s,
                u"chain.sep-missing-for-algorithm"_s, u"chain.set-aside"_s}},
        {.name = "another-address-at-one-server",
            .damage =
                [](Setting &setting) {
                    ZonePlan other = setting.zone;
                    other.records.replace(u"A 203.0.113.1\n"_s, u"A 203.0.113.66\n"_s);
                    setting.served[1] = SignedZone(other);
                },
            .codes = {u"chain.answers-differ"_s}},
        {.name = "zone-below-is-not-delegated-nodata",
            .plan = withBelow(false),
            .question = "www.sub.example.",
            .status = Status::Bogus,
            .codes = {u"chain.delegation-missing"_s, u"chain.denial-contradicts-name"_s,
                u"chain.rrsig-missing"_s, u"chain.signature-missing"_s}},
    };
}

QList<Fault> ednsFaults()
{
    using dnssec::Status;
    const auto cookies = [](Setting &setting) {
        setting.cookies = true;
        setting.edit = [](const Asked &one, Answer &answer) {
            if (one.hasEdns)
                answer.cookie = clientCookie() + "12345678";
        };
    };
    const auto cookie = [cookies](const char *name, const QStringList &codes, const Edit &change) {
        return Fault{.name = name,
            .given = cookies,
            .plan =
                [change](Setting &setting) {
                    const Edit before = setting.edit;
                    setting.edit = [before, change](const Asked &one, Answer &answer) {
                        before(one, answer);
                        if (one.server == 2)
                            change(one, answer);
                    };
                },
            .codes = codes};
    };
    const auto refusing = [](int rcode) {
        return [rcode](const Asked &one, Answer &answer) {
            if (one.hasEdns)
                answer = {.rcode = rcode, .authoritative = false, .hasOpt = false};
        };
    };
    return {
        atOne("edns-ignored",
            {u"chain.edns-ignored"_s, u"chain.server-without-dnssec"_s, u"chain.set-aside"_s},
            [](Answer &answer) {
                answer.hasOpt = false;
                answer.signatures = false;
                answer.remove(type::NSEC);
            }),
        atOne("edns-without-opt", {u"chain.edns-no-opt"_s}, [](Answer &answer) { answer.hasOpt = false; }),
        {.name = "edns-refused-with-formerr",
            .plan = atSecond(refusing(1)),
            .codes = {u"chain.edns-refused"_s, u"chain.server-without-dnssec"_s, u"chain.set-aside"_s}},
        {.name = "edns-refused-with-notimp",
            .plan = atSecond(refusing(4)),
            .codes = {u"chain.edns-refused"_s, u"chain.server-without-dnssec"_s, u"chain.set-aside"_s}},
        {.name = "edns-refused-by-all",
            .plan =
                [refusing](Setting &setting) {
                    setting.edit = [refusing](const Asked &one, Answer &answer) {
                        if (one.server > 0)
                            refusing(1)(one, answer);
                    };
                },
            .status = Status::Bogus,
            .codes = {u"chain.dnskey-bogus"_s, u"chain.edns-refused"_s, u"chain.server-without-dnssec"_s}},
        {.name = "edns-badvers",
            .plan = atSecond([](const Asked &one, Answer &answer) {
                if (one.hasEdns)
                    answer = {.authoritative = false, .extendedRcode = 1};
            }),
            .codes = {u"chain.edns-badvers"_s, u"chain.edns-refused"_s, u"chain.server-without-dnssec"_s,
                u"chain.set-aside"_s}},
        atOne("edns-of-version-1", {u"chain.edns-version"_s}, [](Answer &answer) { answer.version = 1; }),
        atOne("edns-undefined-flags", {u"chain.edns-flags"_s}, [](Answer &answer) { answer.flags = 0x8040; }),
        atOne("edns-do-cleared",
            {u"chain.edns-do-cleared"_s, u"chain.server-without-dnssec"_s, u"chain.set-aside"_s},
            [](Answer &answer) {
                answer.flags = 0;
                answer.signatures = false;
                answer.remove(type::NSEC);
            }),
        {.name = "edns-unasked",
            .plan = atSecond([](const Asked &one, Answer &answer) {
                if (one.hasEdns)
                    answer = {.rcode = 1, .authoritative = false, .hasOpt = false};
                else
                    answer.hasOpt = true;
            }),
            .codes = {u"chain.edns-refused"_s, u"chain.edns-unasked"_s, u"chain.server-without-dnssec"_s,
                u"chain.set-aside"_s}},
        {.name = "healthy-cookies", .given = cookies},
        {.name = "cookie-unasked",
            .plan = atSecond([](const Asked &one, Answer &answer) {
                if (one.hasEdns)
                    answer.cookie = clientCookie() + "12345678";
            }),
            .codes = {u"chain.cookie-unasked"_s}},
        cookie("cookie-without-server-part", {u"chain.cookie-no-server-part"_s},
            [](const Asked &, Answer &answer) { answer.cookie = clientCookie(); }),
        cookie("cookie-of-wrong-length", {u"chain.cookie-length"_s},
            [](const Asked &, Answer &answer) { answer.cookie = clientCookie() + "123"; }),
        cookie("cookie-of-another-client", {u"chain.cookie-mismatch"_s},
            [](const Asked &, Answer &answer) { answer.strayCookie = true; }),
        cookie("cookie-missing-in-one-answer", {u"chain.cookie-missing"_s},
            [](const Asked &one, Answer &answer) {
                if (one.query.type == type::DNSKEY)
                    answer.cookie.clear();
            }),
    };
}

} // namespace zonecase::faults
