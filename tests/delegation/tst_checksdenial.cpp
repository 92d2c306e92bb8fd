// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/delegation/damages.h"
#include "tests/support/messagebuilder.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using faults::Answer;
using faults::Asked;
using faults::Forgery;
using faults::SignedZone;
using faults::SigningKey;
using faults::ZonePlan;
using test::Cut;
using test::Damage;

namespace {

namespace type = dns::type;
constexpr qint64 Day = 86400;

void hash(ZonePlan &plan, int iterations = 0, const QByteArray &salt = {})
{
    plan.denial = ZonePlan::Denial::Nsec3;
    plan.iterations = iterations;
    plan.salt = salt;
    const char head[] = {1, 0, 0, static_cast<char>(iterations), static_cast<char>(salt.size())};
    plan.more = {faults::setOf(plan.name, type::NSEC3PARAM, 0, {QByteArray(head, sizeof head) + salt})};
}

void hashed(Cut &cut)
{
    hash(cut.zone);
}

/// The registry's own zone is looked at.
void registry(Cut &cut)
{
    cut.request.zone = cut.parent.name;
    cut.parent.keys = cut.zone.keys;
    hash(cut.parent);
    cut.parent.inception = cut.zone.inception;
    cut.parent.expiration = cut.zone.expiration;
}

/// Answers of the second server to this question.
auto answered(dns::RecordType asked, const std::function<void(Answer &)> &by)
{
    return [=](Cut &cut) {
        cut.edit = [=](const Asked &one, Answer &answer) {
            if (one.server == Cut::Ns2 && one.query.type == asked)
                by(answer);
        };
    };
}

auto without(const QList<dns::RecordType> &types)
{
    return [types](Answer &answer) {
        for (const dns::RecordType one : types)
            answer.remove(one);
    };
}

dns::RRset line(const QString &text)
{
    const dns::Record record = test::records(text).constFirst();
    return {record.owner, record.type, record.ttl, {record}, {}};
}

/// The SOA record of another zone in place of the zone's.
void wrongSoa(Answer &answer)
{
    answer.remove(type::SOA);
    answer.authority.prepend(line(u"zz. 300 IN SOA a.nic.zz. host.zz. 1 14400 3600 1209600 300"_s));
}

void refused(Answer &answer)
{
    answer = {.rcode = 5, .authoritative = false};
}

void silent(Answer &answer)
{
    answer.silent = true;
}

/// The NSEC record at the apex, or the NSEC3 record that stands for it, signed anew in this way.
void forge(SignedZone &zone, const Forgery &forgery)
{
    if (zone.plan().denial == ZonePlan::Denial::Nsec3)
        zone.sign(zone.nsec3[zone.hashOf(zone.apex())], forgery);
    else
        zone.sign(zone.nodes[zone.apex()][type::NSEC], forgery);
}

auto forged(const Forgery &forgery)
{
    return [=](Cut &cut) { forge(cut.zoneAt(Cut::Ns2), forgery); };
}

void unsignedProof(Cut &cut)
{
    SignedZone &zone = cut.zoneAt(Cut::Ns2);
    if (zone.plan().denial == ZonePlan::Denial::Nsec3)
        zone.nsec3[zone.hashOf(zone.apex())].signatures.clear();
    else
        zone.nodes[zone.apex()][type::NSEC].signatures.clear();
}

/// RDATA of the apex's NSEC3 record: flags and types as they are wanted.
auto nsec3With(int flags, const QList<dns::RecordType> &types)
{
    return [=](Cut &cut) {
        SignedZone &zone = cut.zoneAt(Cut::Ns2);
        dns::RRset &set = zone.nsec3[zone.hashOf(zone.apex())];
        const QByteArray next = set.records[0].rdata.mid(6, 20);
        set = faults::setOf(
            set.owner, type::NSEC3, set.ttl, {faults::nsec3Rdata(1, flags, 0, {}, next, types)});
        zone.sign(set);
    };
}

const QList<dns::RecordType> ApexTypes{
    type::NS, type::SOA, type::MX, type::TXT, type::RRSIG, type::DNSKEY, type::NSEC3PARAM};

/// The second server has the zone with the other kind of proof.
auto otherKindAtSecond(ZonePlan::Denial kind)
{
    return [kind](Cut &cut) {
        ZonePlan plan = cut.zone;
        plan.more.clear();
        plan.denial = kind;
        if (kind == ZonePlan::Denial::Nsec3)
            hash(plan);
        cut.zoneAt(Cut::Ns2) = SignedZone(plan);
    };
}

/// A second NSEC3 record beside the one that is due.
void anotherNsec3(Cut &cut)
{
    const SignedZone &zone = cut.zoneAt(Cut::Ns2);
    dns::RRset other;
    for (const auto &[hash, set] : zone.nsec3)
        if (hash != zone.hashOf(zone.apex()))
            other = set;
    answered(type::NSEC, [other](Answer &answer) { answer.authority << other; })(cut);
}

/// No proof in either answer.
void noProof(Cut &cut)
{
    cut.edit = [](const Asked &one, Answer &answer) {
        if (one.server == Cut::Ns2 && (one.query.type == type::NSEC || one.query.type == type::NSEC3PARAM))
            for (const dns::RecordType gone : {type::NSEC, type::NSEC3})
                answer.remove(gone);
    };
}

void answerBySoa(Answer &answer)
{
    answer = {.answer = {line(u"ministry.zz. 300 IN TXT \"nothing\""_s)}};
}

Instant inDays(qint64 days)
{
    return Instant::fromSeconds(faults::Setting::now().seconds() + days * Day);
}

QList<Damage> nsec()
{
    return {
        {.title = "NSEC: no proof", .harm = noProof, .changes = u"+denial-missing"_s},
        {.title = "NSEC: another answer than asked for",
            .harm = answered(type::NSEC, answerBySoa),
            .changes = u"+denial-answer-wrong +nsec-at-odds"_s},
        {.title = "NSEC3PARAM: another answer than asked for",
            .harm = answered(type::NSEC3PARAM, answerBySoa),
            .changes = u"+denial-answer-wrong +nsec-at-odds"_s},
        {.title = "NSEC: proof unsigned", .harm = unsignedProof, .changes = u"+denial-unsigned"_s},
        {.title = "NSEC: proof without SOA",
            .harm = answered(type::NSEC3PARAM, without({type::SOA})),
            .changes = u"+denial-without-soa"_s},
        {.title = "NSEC: proof with another SOA",
            .harm = answered(type::NSEC3PARAM, wrongSoa),
            .changes = u"+denial-wrong-soa"_s},
        {.title = "NSEC: signature early",
            .harm = forged({.inception = inDays(1)}),
            .changes = u"+denial-not-verified +denial-signature-early"_s},
        {.title = "NSEC: signature expired",
            .harm = forged({.expiration = inDays(-1)}),
            .changes = u"+denial-not-verified +denial-signature-expired"_s},
        {.title = "NSEC: signature wrong",
            .harm = forged({.broken = true}),
            .changes = u"+denial-not-verified +denial-signature-wrong"_s},
        {.title = "NSEC: signed by no key of the zone",
            .harm = forged({.tag = 1}),
            .changes = u"+denial-not-verified +denial-signature-without-key"_s},
        {.title = "NSEC: refused",
            .harm = answered(type::NSEC, refused),
            .changes = u"+denial-query-refused +nsec-at-odds +nsec-query-failed"_s},
        {.title = "one server has NSEC3",
            .harm = otherKindAtSecond(ZonePlan::Denial::Nsec3),
            .changes = u"+denial-kinds-differ -no-nsec3 +nsec3-hash-fine +nsec3-missing-at-server "
                       "+nsec3-no-iterations +nsec3-no-opt-out +nsec3-no-salt -uses-nsec"_s},
    };
}

QList<Damage> nsec3()
{
    return {
        {.title = "NSEC3 in place of NSEC",
            .plan = hashed,
            .changes = u"-no-nsec3 +nsec3-hash-fine +nsec3-no-iterations +nsec3-no-opt-out +nsec3-no-salt "
                       "-uses-nsec +uses-nsec3"_s},
        {.title = "NSEC3: proof unsigned",
            .given = hashed,
            .harm = unsignedProof,
            .changes = u"+denial-unsigned"_s},
        {.title = "NSEC3: proof without SOA",
            .given = hashed,
            .harm = answered(type::NSEC, without({type::SOA})),
            .changes = u"+denial-without-soa"_s},
        {.title = "NSEC3: proof with another SOA",
            .given = hashed,
            .harm = answered(type::NSEC, wrongSoa),
            .changes = u"+denial-wrong-soa"_s},
        {.title = "NSEC3: signature early",
            .given = hashed,
            .harm = forged({.inception = inDays(1)}),
            .changes = u"+denial-not-verified +denial-signature-early"_s},
        {.title = "NSEC3: signature wrong",
            .given = hashed,
            .harm = forged({.broken = true}),
            .changes = u"+denial-not-verified +denial-signature-wrong"_s},
        {.title = "NSEC3: a type is left out",
            .given = hashed,
            .harm = nsec3With(0, {type::NS, type::SOA, type::RRSIG, type::NSEC3PARAM}),
            .changes = u"+denial-types-wrong"_s},
        {.title = "NSEC3: types as they are",
            .given = hashed,
            .harm = nsec3With(0, ApexTypes),
            .changes = {}},
        {.title = "NSEC3: flag that means nothing",
            .given = hashed,
            .harm = nsec3With(0x40, ApexTypes),
            .changes = u"+nsec3-flag-unassigned +nsec3-flags-differ"_s},
        {.title = "NSEC3: two records",
            .given = hashed,
            .harm = anotherNsec3,
            .changes = u"+denial-several +nsec3-several"_s},
        {.title = "NSEC3: silent",
            .given = hashed,
            .harm = answered(type::NSEC, silent),
            .changes = u"+denial-query-silent +nsec-query-failed +nsec3-at-odds"_s},
        {.title = "NSEC3: one server has NSEC",
            .given = hashed,
            .harm = otherKindAtSecond(ZonePlan::Denial::Nsec),
            .changes = u"+denial-kinds-differ +nsec3-missing-at-server -uses-nsec3"_s},
        {.title = "NSEC3: opt-out",
            .given = hashed,
            .plan = [](Cut &cut) { cut.zone.optOut = true; },
            .changes = u"-nsec3-no-opt-out +nsec3-opt-out"_s},
        {.title = "NSEC3: opt-out of a registry",
            .given = registry,
            .plan = [](Cut &cut) { cut.parent.optOut = true; },
            .changes = u"-nsec3-no-opt-out +nsec3-opt-out-registry"_s},
        {.title = "NSEC3: salt",
            .given = hashed,
            .plan = [](Cut &cut) { hash(cut.zone, 0, "salt"); },
            .changes = u"-nsec3-no-salt +nsec3-salt"_s},
        {.title = "NSEC3: iterations",
            .given = hashed,
            .plan = [](Cut &cut) { hash(cut.zone, 7); },
            .changes = u"+nsec3-iterations -nsec3-no-iterations"_s},
    };
}

QList<Damage> all()
{
    return nsec() + nsec3();
}

} // namespace

/// How a zone proves what is not there: NSEC and NSEC3 without fault, and each fault alone.
class ChecksDenialTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsFaults_data();
    void findsFaults();
};

void ChecksDenialTest::findsFaults_data()
{
    addRows(all());
}

void ChecksDenialTest::findsFaults()
{
    checkRow(all());
}

QTEST_GUILESS_MAIN(ChecksDenialTest)
#include "tst_checksdenial.moc"
