// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/delegation/damages.h"
#include "tests/support/messagebuilder.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using faults::Answer;
using faults::Asked;
using faults::SignedZone;
using test::Cut;
using test::Damage;

namespace {

namespace type = dns::type;

const QString Hidden = u"198.51.100.9"_s; // of a primary that is no name server

void unsignedZone(Cut &cut)
{
    cut.isSigned = false;
}

/// The registry's own zone is looked at.
void registry(Cut &cut)
{
    cut.request.zone = cut.parent.name;
}

void rootZone(Cut &cut)
{
    cut.request.zone = dns::Name();
}

/// In the zone and in its delegation.
auto replaced(const QString &before, const QString &after)
{
    return [=](Cut &cut) {
        cut.zone.records.replace(before, after);
        cut.parent.records.replace(before, after);
    };
}

auto added(const QString &lines)
{
    return [lines](Cut &cut) { cut.zone.records += lines; };
}

/// The zone under another name.
auto named(const QString &label)
{
    return [label](Cut &cut) {
        const QString zone = label + u".zz."_s;
        replaced(u"ministry.zz."_s, zone)(cut);
        for (Cut::Further &one : cut.further)
            one.plan.records.replace(u"ministry.zz."_s, zone);
        cut.zone.name = test::name(zone);
        cut.request.zone = cut.zone.name;
    };
}

/// The SOA record names this primary; these lines go along.
auto primary(const QString &name, const QString &lines)
{
    return [=](Cut &cut) {
        cut.zone.records.replace(u"SOA ns1.ministry.zz."_s, u"SOA "_s + name);
        cut.zone.records += lines;
    };
}

const QString HiddenName = u"hidden.ministry.zz."_s;

auto hidden(const QString &address = Hidden)
{
    return primary(HiddenName, u"hidden.ministry.zz. 300 IN A %1\n"_s.arg(address));
}

/// A primary that is no name server has the zone, as its servers have it.
void hiddenPrimary(Cut &cut)
{
    unsignedZone(cut);
    hidden()(cut);
    cut.further.append({{}, {Hidden}});
    cut.further.last().plan.name = cut.zone.name;
    cut.further.last().plan.records = cut.zone.records;
}

/// What that primary says of the zone's SOA record.
auto primarySays(const std::function<void(Answer &)> &by)
{
    return [by](Cut &cut) {
        cut.edit = [by](const Asked &asked, Answer &answer) {
            if (asked.query.server.endpoint.address.toText() == Hidden)
                by(answer);
        };
    };
}

QList<Damage> names()
{
    return {
        {.title = "zone with an underscore",
            .given = unsignedZone,
            .plan = named(u"mini_stry"_s),
            .changes = u"+mail-no-host-name +ns-no-host-name +primary-no-host-name +zone-no-host-name"_s},
        {.title = "zone begins with a hyphen",
            .given = unsignedZone,
            .plan = named(u"-ministry"_s),
            .changes = u"+mail-no-host-name +ns-no-host-name +primary-no-host-name +zone-no-host-name"_s},
        {.title = "zone ends with a hyphen",
            .given = unsignedZone,
            .plan = named(u"ministry-"_s),
            .changes = u"+mail-no-host-name +ns-no-host-name +primary-no-host-name +zone-no-host-name"_s},
        {.title = "zone with two hyphens",
            .given = unsignedZone,
            .plan = named(u"mi--nistry"_s),
            .changes = u"+hyphens-misplaced"_s},
        {.title = "zone with a hyphen inside",
            .given = unsignedZone,
            .plan = named(u"mini-stry"_s),
            .changes = {}},
        {.title = "encoded zone", .given = unsignedZone, .plan = named(u"xn--mnistry-9za"_s), .changes = {}},
        {.title = "name server with two hyphens",
            .given = unsignedZone,
            .plan = replaced(u"ns2."_s, u"ns--2."_s),
            .changes = u"+hyphens-misplaced +reverse-name-differs -reverse-names-match"_s},
        {.title = "name server with an underscore",
            .given = unsignedZone,
            .plan = replaced(u"ns2."_s, u"ns_2."_s),
            .changes = u"+ns-no-host-name +reverse-name-differs -reverse-names-match"_s},
        {.title = "name server in a number",
            .given = unsignedZone,
            .plan = replaced(u"NS ns2.ministry.zz."_s, u"NS ns2.10."_s),
            .changes
            = u"-enough-v4 -enough-v4-in-zone -enough-v6 -enough-v6-in-zone +few-v4 +few-v4-in-zone +few-v6 +few-v6-in-zone +ns-domain-gone +ns-no-host-name +ns-without-address"_s},
    };
}

QList<Damage> primaries()
{
    return {
        {.title = "primary with an underscore",
            .given = unsignedZone,
            .plan = primary(u"ns_1.ministry.zz."_s, u"ns_1.ministry.zz. 300 IN A 198.51.100.1\n"_s),
            .changes = u"+primary-hidden +primary-no-host-name"_s},
        {.title = "primary in a number",
            .given = unsignedZone,
            .plan = primary(u"ns1.10."_s, {}),
            .changes = u"+primary-hidden -primary-newest +primary-no-host-name +primary-without-address"_s},
        {.title = "primary with two hyphens",
            .given = unsignedZone,
            .plan = primary(u"ns--1.ministry.zz."_s, u"ns--1.ministry.zz. 300 IN A 198.51.100.1\n"_s),
            .changes = u"+hyphens-misplaced +primary-hidden"_s},
        {.title = "primary is hidden",
            .given = unsignedZone,
            .plan = hiddenPrimary,
            .changes = u"+primary-hidden"_s},
        {.title = "primary is silent",
            .given = hiddenPrimary,
            .harm = primarySays([](Answer &answer) { answer.silent = true; }),
            .changes = u"-primary-newest +primary-silent"_s},
        {.title = "primary refuses",
            .given = hiddenPrimary,
            .harm = primarySays([](Answer &answer) { answer = {.rcode = 5, .authoritative = false}; }),
            .changes = u"-primary-newest +primary-refuses"_s},
        {.title = "primary does not have the zone",
            .given = hiddenPrimary,
            .harm = primarySays([](Answer &answer) { answer.answer.clear(); }),
            .changes = u"-primary-newest +primary-without-soa"_s},
        {.title = "primary answers without authority",
            .given = hiddenPrimary,
            .harm = primarySays([](Answer &answer) { answer.authoritative = false; }),
            .changes = u"-primary-newest +primary-not-authoritative"_s},
        {.title = "primary has an older serial",
            .given = hiddenPrimary,
            .plan = [](Cut &cut) { cut.further.last().plan.records.replace(u" 7 14400"_s, u" 6 14400"_s); },
            .changes = u"+primary-behind -primary-newest"_s},
        {.title = "primary has no address",
            .given = unsignedZone,
            .plan = primary(HiddenName, {}),
            .changes = u"+primary-hidden -primary-newest +primary-without-address"_s},
        {.title = "primary is this machine",
            .given = unsignedZone,
            .plan = hidden(u"127.0.0.1"_s),
            .changes = u"+primary-hidden +primary-local-address -primary-newest"_s},
        {.title = "primary is an alias",
            .given = unsignedZone,
            .plan = primary(HiddenName, u"hidden.ministry.zz. 300 IN CNAME ns1.ministry.zz.\n"_s),
            .changes = u"+primary-alias +primary-hidden"_s},
        {.title = "primary is an alias elsewhere",
            .given = unsignedZone,
            .plan =
                [](Cut &cut) {
                    primary(u"alias.zz."_s, {})(cut);
                    cut.parent.records += u"alias.zz. 300 IN CNAME a.nic.zz.\n"_s;
                },
            .changes = u"+primary-alias +primary-hidden -primary-newest"_s},
    };
}

QList<Damage> mail()
{
    const QString host = u"mail.ministry.zz. 300 IN A 198.51.100.7\n"_s;
    return {
        {.title = "mail host is this machine",
            .given = unsignedZone,
            .plan = replaced(host, u"mail.ministry.zz. 300 IN A 127.0.0.1\n"_s),
            .changes = u"-contact-fine +contact-mail-local +contact-mail-unreachable"_s},
        {.title = "mail host is an alias",
            .given = unsignedZone,
            .plan = replaced(host,
                u"mail.ministry.zz. 300 IN CNAME post.ministry.zz.\npost.ministry.zz. 300 IN A 198.51.100.7\n"_s),
            .changes = u"-contact-fine +contact-mail-alias +contact-mail-unreachable +mail-alias"_s},
        {.title = "mail host with an underscore",
            .given = unsignedZone,
            .plan = replaced(u"mail.ministry.zz."_s, u"mail_1.ministry.zz."_s),
            .changes = u"+mail-no-host-name"_s},
        {.title = "mail host in a number",
            .given = unsignedZone,
            .plan = replaced(u"MX 10 mail.ministry.zz."_s, u"MX 10 mail.10."_s),
            .changes = u"-contact-fine +contact-mail-unreachable +mail-no-host-name"_s},
        {.title = "mail host with two hyphens",
            .given = unsignedZone,
            .plan = replaced(u"mail.ministry.zz."_s, u"ma--il.ministry.zz."_s),
            .changes = u"+hyphens-misplaced"_s},
        {.title = "the zone is an alias when asked for mail",
            .given = unsignedZone,
            .harm =
                [](Cut &cut) {
                    cut.edit = [](const Asked &asked, Answer &answer) {
                        if (asked.server == Cut::Ns2 && asked.query.type == type::MX)
                            answer.answer = {faults::setOf(
                                asked.query.name, type::CNAME, 300, {test::name(u"www.other.zz."_s).wire()})};
                    };
                },
            .changes = u"+apex-alias +mail-missing-at-server +same-serial-other-content"_s},
        {.title = "no mail, with a preference",
            .given = unsignedZone,
            .plan = replaced(u"MX 10 mail.ministry.zz."_s, u"MX 10 ."_s),
            .changes = u"+mail-null-preference -mail-targets"_s},
        {.title = "no mail",
            .given = unsignedZone,
            .plan = replaced(u"MX 10 mail.ministry.zz."_s, u"MX 0 ."_s),
            .changes = u"-mail-targets"_s},
        {.title = "no MX record",
            .given = unsignedZone,
            .plan = replaced(u"ministry.zz. 300 IN MX 10 mail.ministry.zz.\n"_s, {}),
            .changes = u"-contact-fine +contact-mail-unreachable +mail-missing -mail-targets"_s},
        {.title = "mail at the root",
            .given = rootZone,
            .plan = [](Cut &cut) { cut.root.records += u". 300 IN MX 10 a.root.\n"_s; },
            .changes = u"+mail-at-root"_s},
        {.title = "mail at a registry",
            .given = registry,
            .plan = [](Cut &cut) { cut.parent.records += u"zz. 300 IN MX 10 a.nic.zz.\n"_s; },
            .changes = u"+contact-fine -contact-mail-unreachable +mail-at-tld"_s},
        {.title = "no word on senders",
            .given = unsignedZone,
            .plan = replaced(u"ministry.zz. 300 IN TXT \"v=spf1 mx -all\"\n"_s, {}),
            .changes = u"-spf-fine +spf-missing"_s},
        {.title = "two words on senders",
            .given = unsignedZone,
            .plan = added(u"ministry.zz. 300 IN TXT \"v=spf1 -all\"\n"_s),
            .changes = u"-spf-fine +spf-several"_s},
        {.title = "no word on a registry's senders",
            .given =
                [](Cut &cut) {
                    registry(cut);
                    cut.parent.records += u"zz. 300 IN TXT \"v=spf1 -all\"\n"_s;
                },
            .plan = [](Cut &cut) { cut.parent.records.replace(u"v=spf1 -all"_s, u"something else"_s); },
            .changes = u"+spf-missing-registry -spf-null-registry"_s},
    };
}

QList<Damage> all()
{
    return names() + primaries() + mail();
}

} // namespace

/// What a zone says of itself: names, primary, mail, senders.
class ChecksZoneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsFaults_data();
    void findsFaults();
};

void ChecksZoneTest::findsFaults_data()
{
    addRows(all());
}

void ChecksZoneTest::findsFaults()
{
    checkRow(all());
}

QTEST_GUILESS_MAIN(ChecksZoneTest)
#include "tst_checkszone.moc"
