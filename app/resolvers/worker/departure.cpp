// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/worker/departure.h"

#include "app/resolvers/worker/probe.h"
#include "app/resolvers/worker/steering.h"

#include <QSet>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::resolvers {

namespace {

constexpr int Apart = 1600; // milliseconds: some pools turn by the clock
constexpr int AtOnce = 10, OverTcp = 20; // repeats beside those that are put one after another

/// Without the parameter that carries keys, which are replaced by the hour (RFC 9460, 14.3.2: key 5).
QByteArray withoutEch(const QByteArray &data)
{
    constexpr qsizetype Priority = 2, Head = 4; // octets; of a parameter: its key and length
    constexpr int Ech = 5;
    qsizetype at = Priority;
    while (at < data.size() && data[at] != 0)
        at += 1 + static_cast<quint8>(data[at]);
    QByteArray kept = data.first(std::min(data.size(), at + 1));
    for (++at; at + Head <= data.size();) {
        const auto number = [&data](qsizetype i) {
            return static_cast<quint8>(data[i]) * 256 + static_cast<quint8>(data[i + 1]);
        };
        const qsizetype size = Head + number(at + 2);
        if (number(at) != Ech)
            kept += data.mid(at, size);
        at += size;
    }
    return kept;
}

/// What a record leads to: without what changes in a zone's ordinary life.
QByteArray weighed(const dns::Record &record)
{
    QByteArray data = record.canonicalRdata;
    constexpr qsizetype Numbers = 20; // octets: the serial and the timers
    if (record.type == dns::type::SOA)
        data.chop(Numbers);
    if (record.type == dns::type::HTTPS || record.type == dns::type::SVCB)
        data = withoutEch(data);
    return record.owner.toText().toUtf8() + ' ' + record.type.toText().toUtf8() + ' ' + data;
}

QSet<QByteArray> weighed(const Content &content)
{
    QSet<QByteArray> all;
    for (const dns::Record &record : content.records)
        all << weighed(record);
    return all;
}

bool leadsToTheSame(const Content &one, const Content &other)
{
    return one.rcode == other.rcode && weighed(one) == weighed(other);
}

bool isEmpty(const Content &content)
{
    return content.rcode == 0 && content.records.isEmpty();
}

bool isOfKeys(dns::RecordType type)
{
    return type == dns::type::DNSKEY || type == dns::type::CDNSKEY || type == dns::type::DS || type == dns::type::CDS;
}

/// It follows from names and keys, and leads nobody anywhere.
bool isOfProofs(dns::RecordType type)
{
    return type == dns::type::NSEC || type == dns::type::NSEC3 || type == dns::type::NSEC3PARAM;
}

/// What somebody answers for, and what the servers gave before anybody did: what came later is not made good by a later
/// run that was accepted.
class Vouched
{
public:
    explicit Vouched(const QList<EarlierContent> &earlier)
    {
        for (const EarlierContent &one : earlier) {
            if (!one.accepted)
                continue;
            m_contents << one.content;
            m_records += weighed(one.content);
            m_newest = &one;
        }
        for (const EarlierContent &one : earlier) {
            if (one.accepted || !m_newest)
                break;
            m_before += weighed(one.content);
        }
    }

    const EarlierContent *newest() const { return m_newest; }

    /// It was accepted, or is a choice of what was: of addresses or servers, for other sets say something as a whole.
    bool holds(const Content &content, dns::RecordType type) const
    {
        const bool isChoice = type == dns::type::A || type == dns::type::AAAA || type == dns::type::NS;
        const auto isSame = [&content](const Content &one) { return leadsToTheSame(one, content); };
        return std::any_of(m_contents.begin(), m_contents.end(), isSame) || (isChoice && isPart(content, type));
    }

    /// Each of its records was accepted.
    bool isPart(const Content &content, dns::RecordType type) const
    {
        return content.hasData(type) && m_records.contains(weighed(content));
    }

    /// The same of what one name on the way through aliases has.
    bool holdsPart(const Content &part, const dns::Name &name) const
    {
        if (!part.records.isEmpty())
            return m_records.contains(weighed(part));
        return std::any_of(m_contents.begin(), m_contents.end(), [&part, &name](const Content &one) {
            return one.rcode == part.rcode && one.ttlOf(name) < 0;
        });
    }

    bool sharesWith(const Content &content) const { return m_records.intersects(weighed(content)); }

    /// Each of its records was accepted, or given before that.
    bool wasDealt(const Content &content) const
    {
        const QSet<QByteArray> records = weighed(content);
        return !records.isEmpty() && (m_records + m_before).contains(records);
    }

private:
    QList<Content> m_contents;
    QSet<QByteArray> m_records, m_before;
    const EarlierContent *m_newest = nullptr;
};

/// The owner has added a key, or taken an address or some records away; none leads anybody elsewhere.
bool isOrdinary(const Content &content, dns::RecordType type, const Vouched &vouched)
{
    const bool isAddress = type == dns::type::A || type == dns::type::AAAA || type == dns::type::HTTPS
        || type == dns::type::SVCB;
    return (isAddress && isEmpty(content)) || vouched.isPart(content, type) || isOfProofs(type) || (isOfKeys(type) && vouched.sharesWith(content));
}

/// What single servers say when they are asked again.
class Turns
{
public:
    Turns(const Vouched &vouched, QList<ExchangeId> &evidence)
        : m_vouched(vouched)
        , m_evidence(evidence)
    { }

    void add(const dns::Name &name, const QList<Version> &said)
    {
        for (const Version &one : said) {
            m_evidence += one.evidence;
            QSet<QByteArray> key = weighed(one.content);
            key << QByteArray::number(one.content.rcode);
            auto &keys = m_said[{name, one.servers.first()}];
            if (!keys.contains(key))
                keys << key;
            if (m_vouched.holdsPart(one.content, name))
                m_hasVouched = true;
            else if (!m_vouched.wasDealt(one.content))
                addForeign(one);
        }
    }

    bool vary() const
    {
        return std::any_of(m_said.begin(), m_said.end(), [](const auto &keys) { return keys.size() > 1; });
    }
    bool haveVouched() const { return m_hasVouched; }
    bool haveForeign() const { return !m_foreign.isEmpty(); }
    /// Each once, with all its servers.
    const QList<Version> &foreign() const { return m_foreign; }

private:
    void addForeign(const Version &heard)
    {
        const auto known = std::find_if(m_foreign.begin(), m_foreign.end(),
            [&heard](const Version &one) { return one.content.key() == heard.content.key(); });
        if (known == m_foreign.end()) {
            m_foreign << heard;
            return;
        }
        known->evidence += heard.evidence;
        for (const QString &server : heard.servers)
            if (!known->servers.contains(server))
                known->servers << server;
    }

    const Vouched &m_vouched;
    QList<ExchangeId> &m_evidence;
    QMap<std::pair<dns::Name, QString>, QList<QSet<QByteArray>>> m_said;
    QList<Version> m_foreign;
    bool m_hasVouched = false;
};

/// The servers that depart, and the names on the way whose part does.
struct Doubt
{
    QStringList servers;
    QList<dns::Name> names;

    Doubt(const Question &question, const Departure &departure, const Vouched &vouched)
    {
        for (const Version &version : question.versions) {
            if (!departure.foreign.isEmpty() && !departure.foreign.contains(version.content.key()))
                continue;
            servers += version.servers;
            for (const dns::Name &name : namesIn(version.content, question.name))
                if (!names.contains(name) && !vouched.holdsPart(partOf(version.content, name), name))
                    names << name;
        }
        if (names.isEmpty())
            names << question.name;
    }
};

/// The resolvers have what was accepted, and none has what the servers say to us.
bool isSaidToUsAlone(const Question &question, const Departure &departure, const Vouched &vouched)
{
    bool hasVouched = false;
    for (const Cell &cell : question.cells) {
        if (!cell.content)
            continue;
        if (departure.foreign.contains(cell.content->key()))
            return false;
        hasVouched = hasVouched || vouched.holds(*cell.content, question.type);
    }
    return hasVouched;
}

std::optional<quint32> serialIn(const QList<Version> &said)
{
    constexpr qsizetype Numbers = 20; // octets, the serial first
    for (const Version &version : said)
        for (const dns::Record &record : version.content.records)
            if (record.type == dns::type::SOA && record.canonicalRdata.size() > Numbers)
                return qFromBigEndian<quint32>(record.canonicalRdata.right(Numbers).constData());
    return std::nullopt;
}

/// The servers that depart have an older version of the zone than those that say what was accepted: a transfer is due,
/// or they say so.
bool lagBehind(Authority &authority, const Question &question, const Departure &departure, const Doubt &doubt)
{
    const std::optional<dns::Name> zone = authority.zoneOf(question.name);
    if (!zone || doubt.names != QList<dns::Name>{question.name})
        return false;
    QStringList others;
    for (const Version &version : question.versions)
        if (!departure.foreign.contains(version.content.key()))
            others += version.servers;
    const std::optional<quint32> newest = serialIn(authority.saidBy(others, *zone, dns::type::SOA, 0));
    for (const QString &server : doubt.servers) {
        const std::optional<quint32> serial = serialIn(authority.saidBy({server}, *zone, dns::type::SOA, 0));
        // RFC 1982, 3.2
        if (!newest || !serial || static_cast<qint32>(*newest - *serial) <= 0)
            return false;
    }
    return true;
}

std::optional<Departure> changeOf(const Question &question, const QList<EarlierContent> &earlier)
{
    if (question.versions.size() != 1 || earlier.isEmpty())
        return std::nullopt;
    const Content &now = question.versions.first().content;
    if (std::any_of(earlier.begin(), earlier.end(),
            [&now](const EarlierContent &one) { return leadsToTheSame(one.content, now); }))
        return std::nullopt;
    return Departure{.standard = earlier.last().content, .foreign = {now.key()}};
}

/// A resolver has data that nobody accepted: the zone's servers may give them in turn with what somebody did.
bool isDoubted(const Question &question, const QList<EarlierContent> &earlier)
{
    const auto isForeign = [&](const Content &content) {
        return !content.records.isEmpty() && isUnvouched(earlier, content, question.type);
    };
    return !question.versions.isEmpty()
        && std::any_of(question.cells.begin(), question.cells.end(), [&isForeign](const Cell &cell) {
               return (cell.content && isForeign(*cell.content))
                   || std::any_of(cell.seen.begin(), cell.seen.end(), isForeign);
           });
}

} // namespace

bool isUnvouched(const QList<EarlierContent> &earlier, const Content &content, dns::RecordType type)
{
    const Vouched vouched(earlier);
    return vouched.newest() && !vouched.holds(content, type) && !vouched.wasDealt(content);
}

std::optional<Departure> departureOf(const Question &question, const QList<EarlierContent> &earlier)
{
    const Vouched vouched(earlier);
    if (!vouched.newest())
        return changeOf(question, earlier);
    Departure departure{.standard = vouched.newest()->content, .accepted = true};
    bool areOrdinary = true, wereDealt = true;
    for (const Version &version : question.versions) {
        if (vouched.holds(version.content, question.type))
            continue;
        departure.foreign << version.content.key();
        areOrdinary = areOrdinary && isOrdinary(version.content, question.type, vouched);
        wereDealt = wereDealt && vouched.wasDealt(version.content);
    }
    if (departure.foreign.isEmpty()) {
        departure.isOpen = isDoubted(question, earlier);
        return departure.isOpen ? std::optional(departure) : std::nullopt;
    }
    departure.kind = !areOrdinary && wereDealt ? Departure::Kind::Return : Departure::Kind::Change;
    departure.isOpen = !areOrdinary && !wereDealt;
    return departure;
}

std::optional<Departure> settled(dns::Walk &walk, Authority &authority, const Question &question,
    const QList<EarlierContent> &earlier, Departure departure)
{
    const auto isAsking = [&walk, before = walk.wanted().size()] { return walk.wanted().size() > before; };
    const Vouched vouched(earlier);
    const Doubt doubt(question, departure, vouched);
    const Departure asBefore = departure;
    Turns turns(vouched, departure.evidence);
    const auto ask = [&](int repeat, int lingerMs) {
        for (const dns::Name &name : doubt.names)
            turns.add(name, authority.saidBy(doubt.servers, name, question.type, repeat, lingerMs));
    };
    // As many questions for one server as for two.
    const bool isOne = doubt.servers.size() == 1;
    ask(0, 0);
    for (int i = 0; i < (isOne ? 4 : 1); ++i)
        ask(Repeat::OfAuthority + AtOnce + i, 0);
    for (int i = 0; i < (isOne ? 3 : 2) && !isAsking(); ++i)
        ask(Repeat::OfAuthority + i, Apart);
    if (isAsking())
        return asBefore;
    if (departure.foreign.isEmpty() && !turns.haveForeign())
        return std::nullopt;
    if (departure.foreign.isEmpty()) {
        departure.kind = Departure::Kind::Mixture;
        departure.inTurn = turns.foreign();
        return departure;
    }
    if (turns.vary()) {
        if (turns.haveVouched() && !turns.haveForeign())
            return std::nullopt;
        departure.kind = turns.haveVouched() ? Departure::Kind::Mixture : Departure::Kind::Rotation;
        return departure;
    }
    if (departure.foreign.size() < question.versions.size()) {
        const bool isLag = lagBehind(authority, question, departure, doubt);
        departure.kind = isAsking() || isLag ? Departure::Kind::Change : Departure::Kind::Hijack;
        return departure;
    }
    departure.kind = Departure::Kind::Hijack;
    if (!isSaidToUsAlone(question, departure, vouched))
        return departure;
    bool isRightOverTcp = true;
    Version standardOverTcp{.content = departure.standard, .servers = doubt.servers, .evidence = {}, .ttls = {}};
    for (const dns::Name &name : doubt.names) {
        const QList<Version> said = authority.saidBy(
            doubt.servers, name, question.type, Repeat::OfAuthority + OverTcp, 0, dns::Transport::Tcp);
        isRightOverTcp = isRightOverTcp && !said.isEmpty();
        for (const Version &one : said) {
            departure.evidence += one.evidence;
            standardOverTcp.evidence += one.evidence;
            if (name == question.name && one.content.hasData(question.type))
                standardOverTcp.content = one.content;
            isRightOverTcp = isRightOverTcp && vouched.holdsPart(one.content, name);
        }
    }
    if (isAsking())
        return asBefore;
    if (isRightOverTcp) {
        departure.kind = Departure::Kind::Path;
        departure.overTcp << standardOverTcp;
    }
    return departure;
}

} // namespace zonecase::resolvers
