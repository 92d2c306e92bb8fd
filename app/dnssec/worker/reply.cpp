// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/worker/reply.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace zonecase::dnssec {

namespace {

const dns::RRset *find(const QList<dns::RRset> &sets, const dns::Name &name, dns::RecordType type)
{
    const auto it = std::find_if(
        sets.begin(), sets.end(), [&](const dns::RRset &set) { return set.owner == name && set.type == type; });
    return it == sets.end() || it->isEmpty() ? nullptr : &*it;
}

dns::Name targetOf(const dns::RRset &alias)
{
    return dns::Name::fromWire(alias.records.constFirst().rdata).value_or(dns::Name());
}

void readRedirection(Reply &reply, const QList<dns::RRset> &answers, const dns::Name &name, dns::RecordType type)
{
    for (const dns::RRset &set : answers) {
        if (set.type != dns::type::DNAME || set.isEmpty() || set.owner == name || !name.isSubdomainOf(set.owner))
            continue;
        if (find(answers, name, type) && type != dns::type::CNAME)
            continue;
        const Result<dns::Name> target = substituted(name, set.owner, targetOf(set));
        const dns::RRset *synthesised = find(answers, name, dns::type::CNAME);
        reply.kind = Reply::Kind::Redirection;
        reply.set = set;
        reply.target = target.value_or(dns::Name());
        reply.overflows = !target;
        reply.malformedAlias = target && synthesised && targetOf(*synthesised) != *target;
        return;
    }
}

bool isSignature(const dns::Record &record)
{
    return record.type == dns::type::RRSIG;
}

/// RRsets of a section with their signatures, which some servers put into another section.
QList<dns::RRset> withSignatures(const QList<dns::Record> &section, const dns::Message &message)
{
    QList<dns::RRset> sets = dns::Message::rrsets(section);
    const bool lacksSome = std::any_of(sets.begin(), sets.end(),
        [](const dns::RRset &set) { return set.signatures.isEmpty() && !set.isEmpty(); });
    if (!lacksSome)
        return sets;
    QList<dns::Record> elsewhere;
    for (const QList<dns::Record> *other : {&message.answer, &message.authority, &message.additional})
        if (other != &section)
            std::copy_if(other->begin(), other->end(), std::back_inserter(elsewhere), isSignature);
    if (elsewhere.isEmpty())
        return sets;
    // Once for all of them: a message may hold thousands of sets.
    QList<dns::Record> wanting;
    for (const dns::RRset &set : std::as_const(sets))
        if (set.signatures.isEmpty())
            wanting += set.records;
    wanting += elsewhere;
    QHash<std::pair<dns::Name, dns::RecordType>, QList<dns::Record>> signatures;
    for (const dns::RRset &set : dns::Message::rrsets(wanting))
        if (!set.signatures.isEmpty())
            signatures[{set.owner, set.type}] = set.signatures;
    for (dns::RRset &set : sets)
        if (set.signatures.isEmpty())
            set.signatures = signatures.value({set.owner, set.type});
    return sets;
}

void readAnswer(Reply &reply, const dns::Message &message, const dns::Name &name, dns::RecordType type)
{
    const QList<dns::RRset> answers = withSignatures(message.answer, message);
    readRedirection(reply, answers, name, type);
    if (reply.kind == Reply::Kind::Redirection)
        return;
    if (const dns::RRset *set = find(answers, name, type)) {
        reply.kind = Reply::Kind::Answer;
        reply.set = *set;
    } else if (const dns::RRset *alias = find(answers, name, dns::type::CNAME)) {
        reply.kind = Reply::Kind::Alias;
        reply.set = *alias;
        reply.target = targetOf(*alias);
    }
}

/// A referral to a zone below ours on the way to the name, or no referral at all.
bool readReferral(Reply &reply, const QList<dns::RRset> &authority, const dns::Name &zone, const dns::Name &name)
{
    for (const dns::RRset &set : authority) {
        if (set.type != dns::type::NS || set.isEmpty() || set.owner == zone || !set.owner.isSubdomainOf(zone)
            || !name.isSubdomainOf(set.owner))
            continue;
        reply.kind = Reply::Kind::Referral;
        reply.cut = set.owner;
        reply.ns = set;
        for (const dns::Record &record : set.records)
            reply.nsNames << dns::Name::fromWire(record.rdata).value_or(dns::Name());
        if (const dns::RRset *ds = find(authority, set.owner, dns::type::DS))
            reply.ds = *ds;
        return true;
    }
    return false;
}

void readNegative(Reply &reply, const dns::Message &message, const QList<dns::RRset> &authority, const dns::Name &zone,
    const dns::Name &name)
{
    const bool hasSoa = std::any_of(
        authority.begin(), authority.end(), [](const dns::RRset &set) { return set.type == dns::type::SOA; });
    if (message.rcode == 0 && !hasSoa && readReferral(reply, authority, zone, name))
        return;
    const bool refersElsewhere = std::any_of(authority.begin(), authority.end(),
        [](const dns::RRset &set) { return set.type == dns::type::NS; });
    // Other types at the name: it exists, and the one asked for is not among them.
    const bool hasOthers = std::any_of(message.answer.begin(), message.answer.end(),
        [&name](const dns::Record &record) { return record.owner == name && record.type != dns::type::RRSIG; });
    if (!message.authoritative && !hasSoa && !hasOthers && (refersElsewhere || reply.denial.isEmpty())) {
        reply.kind = Reply::Kind::Lame;
        reply.why = refersElsewhere ? u"a referral that leads nowhere"_s : u"an empty answer without authority"_s;
        return;
    }
    reply.kind = message.rcode == 3 ? Reply::Kind::NameError : Reply::Kind::NoData;
}

} // namespace

Result<dns::Name> substituted(const dns::Name &name, const dns::Name &from, const dns::Name &to)
{
    const QList<QByteArray> labels = name.labels().mid(0, name.labelCount() - from.labelCount());
    Result<dns::Name> result = to;
    for (qsizetype i = labels.size() - 1; i >= 0 && result; --i)
        result = result->child(labels[i]);
    return result;
}

Reply readReply(const dns::Answer &answer, const dns::Server &server, const dns::Name &zone, const dns::Name &name,
    dns::RecordType type)
{
    Reply reply;
    reply.server = server;
    reply.evidence = answer.evidence;
    if (answer.state != dns::Answer::State::Answered) {
        reply.why = dns::failureText(answer.failure);
        return reply;
    }
    const dns::Message &message = *answer.message;
    reply.authoritative = message.authoritative;
    reply.rcode = message.rcode;
    const bool isTooLong = message.rcode == 6; // YXDOMAIN: a DNAME makes too long a name (RFC 6672, 2.2)
    if (message.rcode != 0 && message.rcode != 3 && !isTooLong) {
        reply.kind = Reply::Kind::Lame;
        reply.why = dns::rcodeText(message.rcode);
        return reply;
    }
    const QList<dns::RRset> authority = withSignatures(message.authority, message);
    for (const dns::RRset &set : authority)
        if (set.type == dns::type::SOA || set.type == dns::type::NSEC || set.type == dns::type::NSEC3)
            reply.denial << set;
    for (const dns::Record &record : message.additional)
        if (record.type == dns::type::A || record.type == dns::type::AAAA)
            reply.glue << record;
    for (const dns::Record &record : message.answer)
        if (record.type != dns::type::RRSIG)
            reply.answerText << record.toText();
    readAnswer(reply, message, name, type);
    if (reply.kind == Reply::Kind::Silent)
        readNegative(reply, message, authority, zone, name);
    // Asked for a DS, a parent may refer and put it, or its denial, beside the referral.
    if (type == dns::type::DS && reply.kind == Reply::Kind::Referral && reply.cut == name
        && (!reply.ds.isEmpty() || !reply.denial.isEmpty())) {
        reply.kind = reply.ds.isEmpty() ? Reply::Kind::NoData : Reply::Kind::Answer;
        reply.set = reply.ds;
    }
    if (isTooLong && reply.kind != Reply::Kind::Redirection) {
        reply.kind = Reply::Kind::Lame;
        reply.why = dns::rcodeText(message.rcode);
    }
    return reply;
}

} // namespace zonecase::dnssec
