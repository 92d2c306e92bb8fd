// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/worker/inquiry.h"

#include "app/resolvers/worker/departure.h"
#include "app/resolvers/worker/nat64.h"
#include "app/resolvers/worker/poisoning.h"
#include "app/resolvers/worker/steering.h"
#include "app/resolvers/worker/tworeplies.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::resolvers {

using dns::Name;

namespace {

QString addressesIn(const Content &content)
{
    QStringList addresses;
    for (const dns::Record &record : content.records)
        if (record.type == dns::type::A || record.type == dns::type::AAAA)
            addresses << record.rdataText;
    addresses.sort();
    return addresses.join(u' ');
}

bool isUnrelated(const Name &one, const Name &other)
{
    return !one.isSubdomainOf(other) && !other.isSubdomainOf(one);
}

/// The zones' own servers lead both names to one place too.
bool isOnePlace(const Question &one, const Question &other)
{
    for (const Version &version : one.versions)
        for (const Version &second : other.versions)
            for (const dns::Record &record : version.content.records)
                for (const dns::Record &beside : second.content.records)
                    if (record.type == beside.type && record.rdata == beside.rdata)
                        return true;
    return false;
}

/// Each step names one cause and its proof, or notes what it lacks.
class Inquiry
{
public:
    explicit Inquiry(Suspect suspect)
        : m_suspect(std::move(suspect))
    { }

    Cause cause(bool mayProbe)
    {
        if (!m_suspect.cell.content)
            return first({&Inquiry::declared, &Inquiry::unvalidated}).value_or(unknown(u"operator"_s));
        if (m_suspect.question.versions.isEmpty())
            return first({&Inquiry::saysStale, &Inquiry::declared}).value_or(unknown({}));
        if (!mayProbe)
            return first({&Inquiry::stale, &Inquiry::saysStale, &Inquiry::declared, &Inquiry::substituted})
                .value_or(unknown(u"budget"_s));
        m_suspect.probed = probe(m_suspect.walk, m_suspect.state.spec, m_suspect.question);
        // What an answer says of itself, whoever forges it can say too.
        return first(
            {&Inquiry::injected, &Inquiry::stale, &Inquiry::madeFromIPv4, &Inquiry::saysStale,
                &Inquiry::declared, &Inquiry::substituted, &Inquiry::keptBeyondItsEnd, &Inquiry::steered,
                &Inquiry::perhapsStale, &Inquiry::landed, &Inquiry::poisonous, &Inquiry::differsByTransport})
            .value_or(unknown({}));
    }

private:
    using Step = std::optional<Cause> (Inquiry::*)();

    std::optional<Cause> first(std::initializer_list<Step> steps)
    {
        for (const Step step : steps)
            if (const std::optional<Cause> found = (this->*step)())
                return found;
        return std::nullopt;
    }

    Cause unknown(const QString &lacking)
    {
        QStringList all = m_suspect.missing;
        if (!lacking.isEmpty())
            all << lacking;
        if (m_suspect.question.versions.isEmpty())
            all << u"authority"_s;
        if (m_suspect.earlier.isEmpty() && m_suspect.cell.content)
            all << u"earlier"_s;
        all.removeDuplicates();
        return Cause{u"unknown"_s, {}, all, {}, m_suspect.probed.evidence};
    }

    QList<ExtendedError> errors() const
    {
        return m_suspect.answer.message ? extendedErrors(*m_suspect.answer.message) : QList<ExtendedError>();
    }

    std::optional<QString> error(int from, int to) const
    {
        for (const ExtendedError &one : errors())
            if (one.code >= from && one.code <= to)
                return one.text.isEmpty() ? u"EDE %1"_s.arg(one.code)
                                          : u"EDE %1: %2"_s.arg(one.code).arg(one.text);
        return std::nullopt;
    }

    /// Of a zone that gives several answers in turn, the replies to a question that a network has doubled differ too.
    std::optional<Cause> injected()
    {
        const std::optional<Cause> found = twoReplies(m_suspect);
        const bool isZones = found && !steeringTo(*m_suspect.cell.content).proof.isEmpty();
        return isZones ? std::nullopt : found;
    }
    std::optional<Cause> madeFromIPv4() { return translated(m_suspect); }
    std::optional<Cause> poisonous() { return poisoned(m_suspect); }

    std::optional<Cause> differsByTransport()
    {
        if (!m_triedTransports)
            m_byTransport = transportsDiffer(m_suspect);
        m_triedTransports = true;
        return m_byTransport;
    }

    /// The zone's servers gave it when something else was accepted already, and nobody accepted this.
    bool isUnaccepted(const EarlierContent &version) const
    {
        return !version.accepted
            && std::any_of(m_suspect.earlier.begin(), m_suspect.earlier.end(),
                [&version](const EarlierContent &one) {
                    return one.accepted && one.seen.from <= version.seen.from
                        && one.content.key() != version.content.key();
                })
            && std::none_of(
                m_suspect.earlier.begin(), m_suspect.earlier.end(), [&version](const EarlierContent &one) {
                    return one.accepted && one.content.key() == version.content.key();
                });
    }

    /// It was the truth once, and this copy was taken in between two looks at which it was.
    std::optional<Cause> stale()
    {
        const std::optional<Interval> &cached = m_suspect.cell.answer.cachedAt;
        for (const EarlierContent &version : m_suspect.earlier) {
            if (version.content.key() != m_suspect.cell.content->key())
                continue;
            if (cached && version.seen.from <= cached->from && cached->to <= version.seen.to)
                return proven(u"stale"_s, isUnaccepted(version) ? u"dating-unaccepted"_s : u"dating"_s,
                    cached->from.toText() + u'/' + cached->to.toText());
        }
        return std::nullopt;
    }

    /// RFC 8914, 4.4 and 4.20: the resolver says that it is. (Unbound says so of failures too.) Where the
    /// case knows what the zone gave for longer than copies are kept, it must have given this.
    std::optional<Cause> saysStale()
    {
        const std::optional<QString> staleAnswer = error(3, 3);
        const std::optional<QString> said = staleAnswer ? staleAnswer : error(19, 19);
        if (!said)
            return std::nullopt;
        if (m_suspect.wasTrueOnce())
            return proven(u"serve-stale"_s, u"ede"_s, *said);
        if (m_suspect.known
            && m_suspect.known->seen.from <= m_suspect.cell.answer.asked.plusSeconds(-LongestKept))
            return std::nullopt;
        if (const std::optional<Cause> other = differsByTransport())
            return other;
        return proven(u"serve-stale"_s, u"ede"_s, *said);
    }

    /// Nobody saw when the zone left it: the copy may be from before, or from after.
    std::optional<Cause> perhapsStale()
    {
        const std::optional<Interval> &cached = m_suspect.cell.answer.cachedAt;
        for (const EarlierContent &version : m_suspect.earlier) {
            if (version.content.key() != m_suspect.cell.content->key())
                continue;
            // What our own question fetched just now was not the truth then.
            if (cached && !m_suspect.cell.answer.filledByAsking && cached->from < version.until
                && version.since < cached->to)
                return proven(u"stale"_s,
                    isUnaccepted(version) ? u"dating-possible-unaccepted"_s : u"dating-possible"_s,
                    cached->from.toText() + u'/' + cached->to.toText(), m_suspect.probed.evidence);
            m_suspect.missing << u"dating"_s;
        }
        return std::nullopt;
    }

    /// RFC 8914, 4.5 and 4.16 to 4.19: the resolver says that it was told to, or forges it for reasons of policy; RFC 8020's
    /// neighbours: a zone of its own.
    std::optional<Cause> declared()
    {
        const std::optional<QString> forged = error(4, 4);
        const std::optional<QString> said = forged ? forged : error(15, 18);
        const std::optional<Name> zone = foreignZone();
        if (!said && !zone)
            return std::nullopt;
        if (const std::optional<Cause> other = m_suspect.cell.content ? differsByTransport() : std::nullopt)
            return other;
        return said ? proven(u"policy"_s, u"ede"_s, *said)
                    : proven(u"policy"_s, u"foreign-soa"_s, zone->toText());
    }

    std::optional<Name> foreignZone() const
    {
        if (!m_suspect.answer.message)
            return std::nullopt;
        for (const QList<dns::Record> *section :
            {&m_suspect.answer.message->authority, &m_suspect.answer.message->additional})
            for (const dns::Record &record : *section)
                if (record.type == dns::type::SOA && isUnrelated(record.owner, m_suspect.question.name)
                    && !isOnTheWay(record.owner))
                    return record.owner;
        return std::nullopt;
    }

    /// An alias leads into other zones.
    bool isOnTheWay(const Name &zone) const
    {
        const QList<dns::Record> &records = m_suspect.answer.message->answer;
        return std::any_of(records.begin(), records.end(), [&zone](const dns::Record &record) {
            return record.type == dns::type::CNAME && dns::targetOf(record).isSubdomainOf(zone);
        });
    }

    std::optional<Cause> substituted()
    {
        const Substitution &substitution = m_suspect.substitution;
        if (m_suspect.question.isDenied() && !substitution.style.isEmpty())
            return proven(u"nxdomain-substitution"_s, u"names-nobody-has"_s,
                substitution.name + u' ' + substitution.answer, substitution.evidence);
        return std::nullopt;
    }

    std::optional<Cause> unvalidated()
    {
        const Cell &cell = m_suspect.cell;
        const Question &question = m_suspect.question;
        if (cell.answer.classed != u"servfail"_s)
            return std::nullopt;
        const QList<ExtendedError> said = errors();
        if (const auto unreached = std::find_if(said.begin(), said.end(), saysUnreached);
            unreached != said.end())
            // That it reaches nobody is its own word; that the zone's servers answer, we see.
            return proven(question.versions.isEmpty() ? u"lame-authority"_s : u"unreached"_s, u"ede"_s,
                *error(unreached->code, unreached->code));
        if (cell.recovered) {
            m_suspect.missing << u"lasting"_s;
            return std::nullopt;
        }
        if (cell.unchecked && isForeign(*cell.unchecked))
            return proven(u"broken-validation"_s, u"foreign-data"_s, shown(*cell.unchecked));
        if (cell.unchecked)
            return proven(u"broken-validation"_s, u"checking-disabled"_s,
                error(1, 12).value_or(shown(*cell.unchecked)));
        const QStringList lame = m_suspect.authority.lame(question.name, question.type);
        if (!lame.isEmpty())
            return proven(u"lame-authority"_s, u"servers"_s, lame.join(u", "_s));
        return std::nullopt;
    }

    /// The zone's servers are not known to give it to anybody, or to have given it.
    bool isForeign(const Content &content)
    {
        const bool wasGiven = std::any_of(m_suspect.earlier.begin(), m_suspect.earlier.end(),
            [&content](const EarlierContent &one) { return one.content.key() == content.key(); });
        return !content.records.isEmpty() && !m_suspect.question.versions.isEmpty() && !wasGiven
            && !holds(m_suspect.question.versions, content) && steeringTo(content).proof.isEmpty();
    }

    /// RFC 8767, 4: what is past its end is given a TTL of 30 s each time.
    std::optional<Cause> keptBeyondItsEnd()
    {
        constexpr qint64 StaleTtl = 30;
        if (m_suspect.wasTrueOnce() && m_suspect.isFrozen()
            && m_suspect.cell.content->ttlOf(m_suspect.question.name) == StaleTtl)
            return proven(
                u"serve-stale"_s, u"frozen-ttl"_s, shown(*m_suspect.cell.content), m_suspect.probed.evidence);
        return std::nullopt;
    }

    Steering steeringTo(const Content &content)
    {
        QList<QByteArray> subnets{subnetOption(m_suspect.state.spec.server.endpoint.address)};
        for (const QString &text : m_suspect.state.egress)
            if (const Result<dns::IpAddress> address = dns::IpAddress::fromText(text))
                if (!subnets.contains(subnetOption(*address)))
                    subnets << subnetOption(*address);
        return steeringOf(
            m_suspect.authority, content, m_suspect.question.name, m_suspect.question.type, subnets);
    }

    std::optional<Cause> steered()
    {
        const Steering steering = steeringTo(*m_suspect.cell.content);
        if (steering.proof.isEmpty())
            return std::nullopt;
        // The zone's servers give it, and it may be theirs no more than they are the zone's.
        if (isUnvouched(m_suspect.earlier, *m_suspect.cell.content, m_suspect.question.type)) {
            m_suspect.missing << u"acceptance"_s;
            m_suspect.probed.evidence += steering.evidence;
            return unknown({});
        }
        return proven(u"steering"_s, steering.proof, shown(*m_suspect.cell.content), steering.evidence);
    }

    /// One place for names that have nothing to do with each other, and no sign of a cache.
    std::optional<Cause> landed()
    {
        const QString here = addressesIn(*m_suspect.cell.content);
        if (here.isEmpty() || !m_suspect.isFrozen())
            return std::nullopt;
        std::optional<Cause> landing;
        const std::optional<Name> zone = m_suspect.authority.zoneOf(m_suspect.question.name);
        for (const Question &other : m_suspect.matrix.questions) {
            const Cell &cell = other.cells[m_suspect.resolver];
            const std::optional<Name> otherZone = m_suspect.authority.zoneOf(other.name);
            const bool isLanding = cell.content && isWrong(cell.answer) && addressesIn(*cell.content) == here;
            if (isLanding && zone && otherZone && isUnrelated(*zone, *otherZone)
                && !isOnePlace(m_suspect.question, other)) {
                landing = proven(
                    u"policy"_s, u"landing"_s, here, m_suspect.probed.evidence + cell.answer.evidence);
                break;
            }
        }
        const QString invented = m_suspect.substitution.answer.section(u' ', 1);
        if (!landing && !invented.isEmpty() && here.split(u' ').contains(invented))
            landing = proven(
                u"policy"_s, u"landing"_s, here, m_suspect.probed.evidence + m_suspect.substitution.evidence);
        if (!landing)
            return std::nullopt;
        const std::optional<Cause> other = differsByTransport();
        return other ? other : landing;
    }

    Suspect m_suspect;
    bool m_triedTransports = false;
    std::optional<Cause> m_byTransport;
};

} // namespace

bool isWrong(const ResolverAnswer &row)
{
    return row.classed == u"differs"_s || row.classed == u"nxdomain"_s || row.classed == u"synthesised"_s
        || row.classed == u"servfail"_s || row.classed == u"error"_s || row.classed == u"unknown"_s;
}

Cause causeOf(Suspect suspect, bool mayProbe)
{
    Cause cause = Inquiry(std::move(suspect)).cause(mayProbe);
    std::sort(cause.evidence.begin(), cause.evidence.end());
    cause.evidence.erase(std::unique(cause.evidence.begin(), cause.evidence.end()), cause.evidence.end());
    return cause;
}

} // namespace zonecase::resolvers
