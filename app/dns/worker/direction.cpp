// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/direction.h"

#include <algorithm>

namespace zonecase::dns {

namespace {

constexpr int NoError = 0;
constexpr int NameError = 3;

bool isStrictlyBetween(const Name &cut, const Name &zone, const Name &target)
{
    return cut != zone && cut.isSubdomainOf(zone) && target.isSubdomainOf(cut);
}

/// A response may name thousands; which of them are kept must not hang on their order in it.
void keepSome(Direction &found)
{
    const auto byWire = [](const Name &a, const Name &b) { return a.wire() < b.wire(); };
    std::sort(found.ns.begin(), found.ns.end(), byWire);
    found.ns.erase(std::unique(found.ns.begin(), found.ns.end()), found.ns.end());
    found.nsCount = static_cast<int>(found.ns.size());
    found.ns = found.ns.mid(0, Direction::MaxKept);
    std::sort(found.ns.begin(), found.ns.end());
}

/// NS records of one owner and the addresses that came with them.
Direction cutAt(const Name &cut, const QList<Record> &section, const Message &message)
{
    Direction found;
    found.kind = Direction::Kind::Cut;
    found.cut = cut;
    for (const Record &record : section) {
        if (record.type != type::NS || record.owner != cut)
            continue;
        found.ns << targetOf(record);
        found.ttl = found.ttl < 0 ? record.ttl : std::min<qint64>(found.ttl, record.ttl);
    }
    keepSome(found);
    for (const Record &record : message.additional)
        if (!addressOf(record).isNull() && found.ns.contains(record.owner))
            found.glue << record;
    return found;
}

Direction plain(Direction::Kind kind)
{
    Direction found;
    found.kind = kind;
    return found;
}

Direction denialBy(const Name &zone)
{
    Direction found;
    found.kind = Direction::Kind::Denial;
    found.cut = zone;
    return found;
}

Direction fromAnswerSection(const Message &message, const Name &zone, const Name &target, RecordType type)
{
    if (!message.authoritative)
        return plain(Direction::Kind::Lame);
    const bool isCut = target != zone && type == type::NS
        && std::any_of(message.answer.begin(), message.answer.end(),
            [&target](const Record &record) { return record.type == type::NS && record.owner == target; });
    return isCut ? cutAt(target, message.answer, message) : plain(Direction::Kind::Answer);
}

/// The owner of the NS records of a referral; nothing if the authority section has none.
std::optional<Name> referralOwner(const Message &message, const Name &zone, const Name &target)
{
    std::optional<Name> owner;
    for (const Record &record : message.authority) {
        if (record.type != type::NS)
            continue;
        if (!owner || isStrictlyBetween(record.owner, zone, target))
            owner = record.owner;
    }
    return owner;
}

Direction fromAuthoritySection(const Message &message, const Name &zone, const Name &target)
{
    const auto soa = std::find_if(message.authority.begin(), message.authority.end(),
        [](const Record &record) { return record.type == type::SOA; });
    const std::optional<Name> owner = referralOwner(message, zone, target);
    if (owner && soa == message.authority.end()) {
        if (!isStrictlyBetween(*owner, zone, target) && !message.authoritative)
            return plain(Direction::Kind::Upward);
        if (!isStrictlyBetween(*owner, zone, target))
            return denialBy(zone);
        Direction found = cutAt(*owner, message.authority, message);
        found.referral = true;
        return found;
    }
    if (!message.authoritative)
        return plain(Direction::Kind::Lame);
    const Direction found = denialBy(soa == message.authority.end() ? zone : soa->owner);
    const bool isOnTheWay = found.cut.isSubdomainOf(zone) && target.isSubdomainOf(found.cut);
    return isOnTheWay ? found : plain(Direction::Kind::Upward);
}

} // namespace

Direction direction(const Answer &answer, const Name &zone, const Name &target, RecordType type)
{
    if (answer.state == Answer::State::NotAsked)
        return plain(Direction::Kind::NotAsked);
    if (answer.state == Answer::State::Failed || !answer.message)
        return plain(Direction::Kind::Failed);
    const Message &message = *answer.message;
    if (message.rcode != NoError && message.rcode != NameError)
        return plain(Direction::Kind::Refused);
    // A DNAME's owner stands above the target, so any answer counts, not only one that the target owns.
    if (!message.answer.isEmpty())
        return fromAnswerSection(message, zone, target, type);
    return fromAuthoritySection(message, zone, target);
}

Name targetOf(const Record &record)
{
    if (record.type == type::NS || record.type == type::CNAME || record.type == type::DNAME)
        return Name::fromWire(record.rdata).value_or(Name());
    return {};
}

IpAddress addressOf(const Record &record)
{
    if (record.type != type::A && record.type != type::AAAA)
        return {};
    return IpAddress::fromBytes(record.rdata).value_or(IpAddress());
}

} // namespace zonecase::dns
