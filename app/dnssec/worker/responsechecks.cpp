// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/framing.h"
#include "app/dns/worker/querymessage.h"
#include "app/dnssec/worker/inspection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::dnssec {

namespace {

/// The owner of the first NS set in the authority section of an answer that is nothing but a referral.
std::optional<dns::Name> referredTo(const dns::Message &message)
{
    if (message.rcode != 0 || !message.answer.isEmpty())
        return {};
    for (const dns::Record &record : message.authority)
        if (record.type == dns::type::NS)
            return record.owner;
    return {};
}

void checkHeader(const Seen &seen, Observations &observations)
{
    const finding::Subject subject{u"name"_s, seen.query.name.toText()};
    const Reply &reply = seen.reply;
    const std::optional<dns::Name> referred = referredTo(*seen.message);
    // A DS question that a referral answers is another finding.
    const bool isReferral = reply.kind == Reply::Kind::Referral
        || (seen.query.type == dns::type::DS && referred == seen.query.name);
    if (reply.isUsable() && !isReferral && !reply.authoritative)
        observations.add(u"chain.response-not-authoritative"_s, subject, {}, seen);
    if (reply.kind == Reply::Kind::Answer && reply.rcode != 0)
        observations.add(
            u"chain.answer-denied-by-rcode"_s, subject, {{u"rcode"_s, dns::rcodeText(reply.rcode)}}, seen);
    if (reply.kind == Reply::Kind::Referral && reply.authoritative)
        observations.add(u"chain.response-referral-with-aa"_s, {u"zone"_s, reply.cut.toText()}, {}, seen);
    if (reply.kind != Reply::Kind::Lame || !referred)
        return;
    if (*referred == seen.zone)
        observations.add(u"chain.response-self-referral"_s, subject, {}, seen);
    else if (seen.zone.isSubdomainOf(*referred))
        observations.add(u"chain.response-upward-referral"_s, subject, {}, seen);
}

/// RFC 2308, 2: a denial comes with the SOA of the zone that denies.
void checkSoa(const Seen &seen, Observations &observations)
{
    const bool isReferralForDs
        = seen.query.type == dns::type::DS && referredTo(*seen.message) == seen.query.name;
    if (!seen.isNegative() || isReferralForDs)
        return;
    const finding::Subject subject{u"rrset"_s, setId(seen.query.name, seen.query.type)};
    const finding::Argument response
        = seen.reply.kind == Reply::Kind::NameError ? u"NXDOMAIN"_s : u"NODATA"_s;
    QStringList owners;
    for (const dns::Record &record : seen.message->authority) {
        if (record.type != dns::type::SOA)
            continue;
        if (seen.query.name.isSubdomainOf(record.owner) && record.owner.isSubdomainOf(seen.zone))
            return;
        owners << record.owner.toText();
    }
    if (owners.isEmpty())
        observations.add(u"chain.soa-missing"_s, subject, {{u"response"_s, response}}, seen);
    else
        observations.add(u"chain.soa-owner"_s, subject,
            {{u"response"_s, response}, {u"owner"_s, owners.constFirst()}}, seen);
}

void checkBytes(const Seen &seen, Observations &observations)
{
    const finding::Subject subject{u"name"_s, seen.query.name.toText()};
    for (const dns::Exchange &exchange : seen.tries) {
        const Result<dns::Frame> frame = dns::frameMessage(exchange.response);
        if (!frame)
            continue;
        if (exchange.transport == dns::Transport::Tcp && dns::glance(exchange.response).truncated)
            observations.add(u"chain.response-truncated-over-tcp"_s, subject, {}, seen);
        for (const dns::Framed &part : frame->parts) {
            if (part.section == dns::Section::Question || part.type == dns::type::OPT.value
                || part.recordClass == 1)
                continue;
            const QString section = part.section == dns::Section::Answer ? u"answer"_s
                : part.section == dns::Section::Authority                ? u"authority"_s
                                                                         : u"additional"_s;
            observations.add(u"chain.answer-out-of-class"_s, subject,
                {{u"class"_s, qint64(part.recordClass)}, {u"section"_s, section}}, seen);
        }
    }
}

/// RFC 4035, 3.1: a server of a signed zone that never gives a signature withholds them all. That is said
/// once.
void checkStripping(const Scene &scene, Observations &observations)
{
    for (const Seen &seen : scene.seen) {
        QSet<dns::Name> zones;
        for (const OwnedSet &owned : seen.owned)
            zones.insert(owned.zone->name);
        for (const dns::Name &zone : std::as_const(zones))
            if (scene.withholds(seen, zone))
                observations.add(u"chain.server-without-dnssec"_s, {u"zone"_s, zone.toText()}, {}, seen);
    }
}

} // namespace

void checkResponses(const Scene &scene, Observations &observations)
{
    for (const Seen &seen : scene.seen) {
        checkBytes(seen, observations);
        if (!seen.message)
            continue;
        checkHeader(seen, observations);
        checkSoa(seen, observations);
    }
    checkStripping(scene, observations);
}

void checkExistence(const Scene &scene, Observations &observations)
{
    for (const Seen &denied : scene.seen) {
        if (denied.reply.kind != Reply::Kind::NameError)
            continue;
        for (const Seen &other : scene.seen) {
            const bool exists = other.reply.kind == Reply::Kind::NoData
                || other.reply.kind == Reply::Kind::Answer || other.reply.kind == Reply::Kind::Alias;
            if (!exists || other.zone != denied.zone || !other.query.name.isSubdomainOf(denied.query.name))
                continue;
            if (other.query.name != denied.query.name)
                observations.add(u"chain.nxdomain-above-existing"_s, {u"name"_s, other.query.name.toText()},
                    {{u"ancestor"_s, denied.query.name.toText()}}, denied);
            else if (other.query.server == denied.query.server)
                observations.add(u"chain.nxdomain-inconsistent"_s, {u"name"_s, denied.query.name.toText()},
                    {{u"type"_s, denied.query.type.toText()}, {u"other"_s, other.query.type.toText()}},
                    denied);
        }
    }
}

} // namespace zonecase::dnssec
