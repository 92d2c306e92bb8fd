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

void unsignedZone(Cut &cut)
{
    cut.isSigned = false;
}

/// In the zone and in its delegation.
auto replaced(const QString &before, const QString &after)
{
    return [=](Cut &cut) {
        cut.zone.records.replace(before, after);
        cut.parent.records.replace(before, after);
    };
}

auto inDelegation(const QString &before, const QString &after)
{
    return [=](Cut &cut) { cut.parent.records.replace(before, after); };
}

auto inZone(const QString &before, const QString &after)
{
    return [=](Cut &cut) { cut.zone.records.replace(before, after); };
}

/// The second server's IPv4 address; it answers there.
auto movedTo(const QString &address)
{
    return [address](Cut &cut) {
        replaced(u"203.0.113.2"_s, address)(cut);
        cut.addresses[Cut::Ns2].replace(0, address);
    };
}

auto withoutLines(const QStringList &beginnings)
{
    return [beginnings](Cut &cut) {
        for (QString *records : {&cut.zone.records, &cut.parent.records}) {
            QStringList lines = records->split(u'\n');
            lines.removeIf([&beginnings](const QString &line) {
                return std::any_of(beginnings.begin(), beginnings.end(),
                    [&line](const QString &beginning) { return line.startsWith(beginning); });
            });
            *records = lines.join(u'\n');
        }
    };
}

const QStringList DelegationLines{u"ministry.zz. 300 IN NS"_s, u"ns1.ministry.zz."_s, u"ns2.ministry.zz."_s};

/// The parent has these lines in place of the delegation; its second server others, where there are some.
auto insteadOfDelegation(const QString &lines, const QString &atSecond = {})
{
    return [=](Cut &cut) {
        faults::ZonePlan plan = cut.parent;
        QStringList kept = plan.records.split(u'\n');
        kept.removeIf([](const QString &line) { return line.contains(u"ministry.zz."_s); });
        plan.records = kept.join(u'\n') + lines;
        cut.parentAt(Cut::A) = SignedZone(plan);
        plan.records = kept.join(u'\n') + (atSecond.isEmpty() ? lines : atSecond);
        cut.parentAt(Cut::B) = SignedZone(plan);
    };
}

auto says(const QList<int> &servers, const std::function<void(const Asked &, Answer &)> &by)
{
    return [=](Cut &cut) {
        cut.edit = [=](const Asked &asked, Answer &answer) {
            if (servers.contains(asked.server))
                by(asked, answer);
        };
    };
}

void silent(const Asked &, Answer &answer)
{
    answer.silent = true;
}

void refuses(const Asked &, Answer &answer)
{
    answer = {.rcode = 5, .authoritative = false};
}

/// Questions below this name are answered by the function, whoever is asked.
auto below(const QString &zone, const std::function<void(const Asked &, Answer &)> &by)
{
    return [=](Cut &cut) {
        cut.edit = [=](const Asked &asked, Answer &answer) {
            if (asked.query.name.isSubdomainOf(test::name(zone)))
                by(asked, answer);
        };
    };
}

QList<Damage> parents()
{
    return {
        {.title = "name is an alias at the parent",
            .given = unsignedZone,
            .harm = insteadOfDelegation(u"ministry.zz. 300 IN CNAME other.zz.\n"_s),
            .changes = u"-address-public -agrees -contact-fine -distinct-addresses "
                       "-distinct-addresses-in-zone -enough-servers -enough-servers-in-zone -enough-v4 "
                       "-enough-v4-in-zone -enough-v6 -enough-v6-in-zone -found -glue-agrees +is-alias "
                       "-mail-targets -no-ds -not-signed -primary-agrees -primary-newest -recursion-closed "
                       "-referral-fits -reverse-names-match -served -software-hidden -spf-fine -unsigned "
                       "-web-missing"_s},
        {.title = "name is an alias of different names",
            .given = unsignedZone,
            .harm = insteadOfDelegation(
                u"ministry.zz. 300 IN CNAME other.zz.\n"_s, u"ministry.zz. 300 IN CNAME evil.zz.\n"_s),
            .changes = u"-address-public -agrees +alias-differs -contact-fine -distinct-addresses "
                       "-distinct-addresses-in-zone -enough-servers -enough-servers-in-zone -enough-v4 "
                       "-enough-v4-in-zone -enough-v6 -enough-v6-in-zone -found -glue-agrees +is-alias "
                       "-mail-targets -no-ds -not-signed -primary-agrees -primary-newest -recursion-closed "
                       "-referral-fits -reverse-names-match -served -software-hidden -spf-fine -unsigned "
                       "-web-missing"_s},
        {.title = "name is not delegated",
            .given = unsignedZone,
            .harm = insteadOfDelegation({}),
            .changes = u"-address-public -agrees -contact-fine -distinct-addresses "
                       "-distinct-addresses-in-zone -enough-servers -enough-servers-in-zone -enough-v4 "
                       "-enough-v4-in-zone -enough-v6 -enough-v6-in-zone -found -glue-agrees -mail-targets "
                       "+not-found -not-signed -primary-agrees -primary-newest -recursion-closed "
                       "-referral-fits -reverse-names-match -served -software-hidden -spf-fine -unsigned "
                       "-web-missing"_s},
        {.title = "parent is silent",
            .given = unsignedZone,
            .harm = says({Cut::A, Cut::B}, silent),
            .changes = u"-address-public -agrees -contact-fine -distinct-addresses "
                       "-distinct-addresses-in-zone +ds-not-told -enough-servers -enough-servers-in-zone "
                       "-enough-v4 -enough-v4-in-zone -enough-v6 -enough-v6-in-zone -found -glue-agrees "
                       "-mail-targets -no-ds +no-way-down -not-signed -parent-found +parent-server-silent "
                       "-primary-agrees -primary-newest -recursion-closed -referral-fits "
                       "-reverse-names-match -served +server-on-the-way-broken -software-hidden -spf-fine "
                       "-unsigned -web-missing"_s},
        {.title = "one parent server is silent",
            .given = unsignedZone,
            .harm = says({Cut::B}, silent),
            .changes = u"+parent-server-silent"_s},
        {.title = "one parent server refuses",
            .given = unsignedZone,
            .harm = says({Cut::B}, refuses),
            .changes = u"+parent-server-lame"_s},
        {.title = "DS and delegation differ at one parent server",
            .harm =
                [](Cut &cut) {
                    test::put(cut.parentAt(Cut::B), u"ministry.zz. 300 IN NS ns1.ministry.zz.\n"_s);
                    cut.parentAt(Cut::B).nodes[cut.zone.name].erase(type::DS);
                },
            .changes = u"-agrees +ds-missing-at-server +parent-ds-differ +parent-ns-differ"_s},
    };
}

QList<Damage> addresses()
{
    return {
        {.title = "server at a private address",
            .given = unsignedZone,
            .plan = movedTo(u"10.0.0.2"_s),
            .changes = u"+address-local +reverse-name-missing -reverse-names-match +run.special-address"_s},
        {.title = "server at an address for benchmarks",
            .given = unsignedZone,
            .plan = movedTo(u"198.18.0.2"_s),
            .changes
            = u"+address-not-public +reverse-name-missing -reverse-names-match +run.special-address"_s},
        {.title = "servers at addresses for documentation",
            .given = unsignedZone,
            .plan = [](Cut &cut) { cut.profile.publicInLab.clear(); },
            .changes = u"+address-documentation -address-public +no-public-address +run.special-address"_s},
        {.title = "no name server has an address",
            .given = unsignedZone,
            .plan =
                [](Cut &cut) {
                    inDelegation(u"NS ns1.ministry.zz."_s, u"NS ns1.nowhere.zz."_s)(cut);
                    inDelegation(u"NS ns2.ministry.zz."_s, u"NS ns2.nowhere.zz."_s)(cut);
                },
            .changes
            = u"-address-public -agrees -contact-fine -distinct-addresses -distinct-addresses-in-zone -enough-servers-in-zone -enough-v4 -enough-v4-in-zone -enough-v6 -enough-v6-in-zone -glue-agrees -mail-targets +no-addresses +no-v4 +no-v6 +no-working-server -not-signed +ns-domain-gone +ns-without-address +one-domain -primary-agrees -primary-newest -recursion-closed -reverse-names-match -served -software-hidden -spf-fine -unsigned -web-missing"_s},
        {.title = "reverse name of another",
            .given = unsignedZone,
            .plan =
                [](Cut &cut) {
                    cut.further[0].plan.records.replace(u"PTR ns2.ministry.zz."_s, u"PTR host.other.zz."_s);
                },
            .changes = u"+reverse-name-differs -reverse-names-match"_s},
        {.title = "reverse name missing",
            .given = unsignedZone,
            .plan = [](Cut &cut) { cut.further[0].plan.records.replace(u"2.113.0.203"_s, u"3.113.0.203"_s); },
            .changes = u"+reverse-name-missing -reverse-names-match"_s},
        {.title = "reverse zone silent",
            .given = unsignedZone,
            .harm = below(u"in-addr.arpa."_s, silent),
            .changes = u"+reverse-name-unknown -reverse-names-match"_s},
        {.title = "two names at one address",
            .given = unsignedZone,
            .plan = movedTo(u"198.51.100.1"_s),
            .changes = u"-distinct-addresses -distinct-addresses-in-zone +reverse-name-differs "
                       "-reverse-names-match +same-address +same-address-in-zone"_s},
    };
}

/// Who announces the servers' addresses, as asn.zz. has it.
auto announced(
    const QString &firstV4, const QString &secondV4, const QString &firstV6, const QString &secondV6)
{
    return [=](Cut &cut) {
        const QString zeros = u"0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0."_s;
        cut.isSigned = false;
        cut.request.announcements = test::name(u"asn.zz."_s);
        cut.parent.records += u"asn.zz. 300 IN NS a.nic.zz.\n"_s;
        QString lines
            = u"asn.zz. 3600 IN SOA a.nic.zz. host.zz. 1 14400 3600 1209600 300\nasn.zz. 300 IN NS a.nic.zz.\n"_s;
        for (const auto &[name, text] :
            {std::pair(u"1.100.51.198.origin.asn.zz."_s, firstV4),
                std::pair(u"2.113.0.203.origin.asn.zz."_s, secondV4),
                std::pair(QString(u"1."_s + zeros + u"1.0.0.0.8.b.d.0.1.0.0.2.origin6.asn.zz."_s), firstV6),
                std::pair(QString(u"2."_s + zeros + u"2.0.0.0.8.b.d.0.1.0.0.2.origin6.asn.zz."_s), secondV6)})
            if (!text.isEmpty())
                lines += name + u" 300 IN TXT \""_s + text + u"\"\n"_s;
        cut.further.append({{}, cut.addresses[Cut::A] + cut.addresses[Cut::B]});
        cut.further.last().plan.name = test::name(u"asn.zz."_s);
        cut.further.last().plan.records = lines;
    };
}

const auto Apart = announced(u"64500 | 198.51.100.0/24 | ZZ"_s, u"64501 | 203.0.113.0/24 | ZZ"_s,
    u"64500 | 2001:db8:1::/48 | ZZ"_s, u"64501 | 2001:db8:2::/48 | ZZ"_s);

void again(Cut &cut, const std::function<void(Cut &)> &announcements)
{
    cut.further.removeLast();
    cut.parent.records.remove(u"asn.zz. 300 IN NS a.nic.zz.\n"_s);
    announcements(cut);
}

QList<Damage> announcements()
{
    return {
        {.title = "one network for both",
            .given = Apart,
            .plan =
                [](Cut &cut) {
                    again(cut,
                        announced(u"64500 | 198.51.100.0/24 | ZZ"_s, u"64500 | 203.0.113.0/24 | ZZ"_s,
                            u"64500 | 2001:db8:1::/48 | ZZ"_s, u"64500 | 2001:db8:2::/48 | ZZ"_s));
                },
            .changes = u"+announced-one-as"_s},
        {.title = "one prefix for both",
            .given = Apart,
            .plan =
                [](Cut &cut) {
                    again(cut,
                        announced(u"64500 | 192.0.0.0/4 | ZZ"_s, u"64501 | 192.0.0.0/4 | ZZ"_s,
                            u"64500 | 2001:db8::/32 | ZZ"_s, u"64501 | 2001:db8::/32 | ZZ"_s));
                },
            .changes = u"-announced-apart-v4 -announced-apart-v6 +announced-same-v4 +announced-same-v6 "
                       "+announced-single-v4 +announced-single-v6"_s},
        {.title = "nobody announces one",
            .given = Apart,
            .plan =
                [](Cut &cut) {
                    again(cut,
                        announced(u"64500 | 198.51.100.0/24 | ZZ"_s, {}, u"64500 | 2001:db8:1::/48 | ZZ"_s,
                            u"64501 | 2001:db8:2::/48 | ZZ"_s));
                },
            .changes = u"+announcement-unknown"_s},
        {.title = "announcements cannot be looked up",
            .given = Apart,
            .harm = below(u"asn.zz."_s, refuses),
            .changes = u"-announced-apart-v4 -announced-apart-v6 +announcement-error"_s},
    };
}

QList<Damage> sets()
{
    return {
        {.title = "one server",
            .given = unsignedZone,
            .plan = withoutLines({u"ministry.zz. 300 IN NS ns2."_s, u"ns2.ministry.zz."_s}),
            .changes = u"-enough-servers -enough-servers-in-zone -enough-v4 -enough-v4-in-zone -enough-v6 "
                       "-enough-v6-in-zone +few-servers +few-servers-in-zone +few-v4 +few-v4-in-zone "
                       "+few-v6 +few-v6-in-zone"_s},
        {.title = "one server in the delegation",
            .given = unsignedZone,
            .plan = inDelegation(u"ministry.zz. 300 IN NS ns2.ministry.zz.\n"_s, {}),
            .changes = u"-agrees -enough-servers -enough-v4 -enough-v6 +few-servers +few-v4 +few-v6 "
                       "+ns-only-at-child"_s},
        {.title = "one IPv4 address",
            .given = unsignedZone,
            .plan = withoutLines({u"ns2.ministry.zz. 300 IN A "_s}),
            .changes = u"-enough-v4 -enough-v4-in-zone +few-v4 +few-v4-in-zone"_s},
        {.title = "one IPv6 address",
            .given = unsignedZone,
            .plan = withoutLines({u"ns2.ministry.zz. 300 IN AAAA "_s}),
            .changes = u"-enough-v6 -enough-v6-in-zone +few-v6 +few-v6-in-zone"_s},
        {.title = "no IPv6 address",
            .given = unsignedZone,
            .plan = withoutLines({u"ns1.ministry.zz. 300 IN AAAA "_s, u"ns2.ministry.zz. 300 IN AAAA "_s}),
            .changes = u"-enough-v6 -enough-v6-in-zone +no-v6 +no-v6-in-zone"_s},
        {.title = "no name server in common",
            .given = unsignedZone,
            .plan =
                [](Cut &cut) {
                    inZone(u"NS ns1."_s, u"NS x1."_s)(cut);
                    inZone(u"NS ns2."_s, u"NS x2."_s)(cut);
                    cut.zone.records
                        += u"x1.ministry.zz. 300 IN A 198.51.100.1\nx2.ministry.zz. 300 IN A 203.0.113.2\n"_s;
                },
            .changes = u"-agrees -enough-v6-in-zone +no-v6-in-zone +ns-disjoint +ns-only-at-child "
                       "+ns-only-at-parent +primary-hidden +reverse-name-differs -reverse-names-match"_s},
        {.title = "name servers differ",
            .given = unsignedZone,
            .harm =
                [](Cut &cut) {
                    test::put(cut.zoneAt(Cut::Ns2), u"ministry.zz. 300 IN NS ns2.ministry.zz.\n"_s);
                },
            .changes = u"-agrees +child-ns-differ +same-serial-other-content"_s},
        {.title = "a name server does not exist",
            .given = unsignedZone,
            .plan = replaced(u"NS ns2.ministry.zz."_s, u"NS ns2.nowhere.zz."_s),
            .changes
            = u"-enough-v4 -enough-v4-in-zone -enough-v6 -enough-v6-in-zone +few-v4 +few-v4-in-zone +few-v6 +few-v6-in-zone +ns-domain-gone +ns-without-address"_s},
        {.title = "a name server cannot be looked up",
            .given = unsignedZone,
            .plan =
                [](Cut &cut) {
                    replaced(u"NS ns2.ministry.zz."_s, u"NS ns2.lost.zz."_s)(cut);
                    cut.parent.records
                        += u"lost.zz. 300 IN NS ns.lost.zz.\nns.lost.zz. 300 IN A 203.0.113.99\n"_s;
                },
            .changes = u"-enough-v4 -enough-v4-in-zone -enough-v6 -enough-v6-in-zone +few-v4 "
                       "+few-v4-in-zone +few-v6 +few-v6-in-zone +ns-not-found"_s},
        {.title = "glue of another address",
            .given = unsignedZone,
            .plan = inDelegation(u"A 203.0.113.2"_s, u"A 203.0.113.66"_s),
            .changes = u"-glue-agrees +glue-differs +glue-incomplete +glue-stale +reverse-name-missing "
                       "-reverse-names-match"_s},
        {.title = "glue missing",
            .given = unsignedZone,
            .plan =
                [](Cut &cut) {
                    inDelegation(u"ns2.ministry.zz. 300 IN A 203.0.113.2\n"_s, {})(cut);
                    inDelegation(u"ns2.ministry.zz. 300 IN AAAA 2001:db8:2::2\n"_s, {})(cut);
                },
            .changes = u"+glue-missing"_s},
    };
}

QList<Damage> all()
{
    return parents() + addresses() + announcements() + sets();
}

} // namespace

/// The cut itself: parents, names, addresses, announcements; without fault, and each fault alone.
class ChecksCutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsFaults_data();
    void findsFaults();
};

void ChecksCutTest::findsFaults_data()
{
    addRows(all());
}

void ChecksCutTest::findsFaults()
{
    checkRow(all());
}

QTEST_GUILESS_MAIN(ChecksCutTest)
#include "tst_checkscut.moc"
