// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/worker/cause.h"

#include "app/resolvers/questionplan.h"
#include "app/resolvers/worker/departure.h"
#include "app/resolvers/worker/probe.h"
#include "app/resolvers/worker/steering.h"
#include "app/resolvers/worker/substitution.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::resolvers {

using dns::Answer;
using dns::Name;

namespace {

constexpr qint64 LongestRaised = 3600; // seconds: TTLs are lengthened by resolvers, but hardly beyond this
// What caches keep an answer for unless told otherwise, whatever its TTL: BIND a week (max-cache-ttl);
// Unbound, PowerDNS Recursor and Knot Resolver a day.
constexpr qint64 LongestKept = 604'800;

bool isWrong(const ResolverAnswer &row)
{
    return row.classed == u"differs"_s || row.classed == u"nxdomain"_s || row.classed == u"synthesised"_s
        || row.classed == u"servfail"_s || row.classed == u"error"_s || row.classed == u"unknown"_s;
}

bool holds(const QList<Version> &versions, const std::optional<Content> &content)
{
    return content && std::any_of(versions.begin(), versions.end(), [&content](const Version &version) {
        return version.content.key() == content->key();
    });
}

bool isSame(const std::optional<Content> &one, const std::optional<Content> &other)
{
    return one && other && one->key() == other->key();
}

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

/// Some of the zone's servers say it too, and it does not validate.
bool isBogusOne(const Question &question, const Content &content)
{
    return std::any_of(question.versions.begin(), question.versions.end(), [&content](const Version &version) {
        return !version.bogus.isEmpty() && version.content.key() == content.key();
    });
}

/// What the zone's servers said that departs, and said again.
QList<ExchangeId> evidenceOfForeign(const Question &question)
{
    QList<ExchangeId> evidence = question.departure->evidence;
    for (const Version &version : question.versions)
        if (question.departure->foreign.contains(version.content.key()))
            evidence += version.evidence;
    std::sort(evidence.begin(), evidence.end());
    evidence.erase(std::unique(evidence.begin(), evidence.end()), evidence.end());
    return evidence;
}

/// Looks into one answer: each step names one cause and its proof, or notes what it lacks.
class Inquiry
{
public:
    Inquiry(dns::Walk &walk, Authority &authority, const Matrix &matrix, const Question &question,
        qsizetype resolver, const Substitution &substitution, const QList<EarlierContent> &earlier)
        : m_walk(walk)
        , m_authority(authority)
        , m_matrix(matrix)
        , m_question(question)
        , m_cell(question.cells[resolver])
        , m_resolver(resolver)
        , m_state(matrix.resolvers[resolver])
        , m_substitution(substitution)
        , m_earlier(earlier)
        , m_known(givenToThisDay(earlier, question))
        , m_answer(walk.find(resolverQuery(m_state.spec, question.name, question.type)))
    { }

    Cause cause(bool mayProbe)
    {
        using Step = std::optional<Cause> (Inquiry::*)();
        for (const Step step :
            {&Inquiry::stale, &Inquiry::declared, &Inquiry::substituted, &Inquiry::unvalidated})
            if (const std::optional<Cause> found = (this->*step)())
                return *found;
        if (!m_cell.content)
            return unknown(u"operator"_s);
        if (m_question.versions.isEmpty())
            return unknown({});
        if (!mayProbe)
            return unknown(u"budget"_s);
        m_probed = probe(m_walk, m_state.spec, m_question);
        for (const Step step : {&Inquiry::keptBeyondItsEnd, &Inquiry::steered, &Inquiry::perhapsStale,
                 &Inquiry::landed, &Inquiry::poisoned, &Inquiry::injected})
            if (const std::optional<Cause> found = (this->*step)())
                return *found;
        return unknown({});
    }

private:
    Cause unknown(const QString &missing)
    {
        QStringList all = m_missing;
        if (!missing.isEmpty())
            all << missing;
        if (m_question.versions.isEmpty())
            all << u"authority"_s;
        if (m_earlier.isEmpty() && m_cell.content)
            all << u"earlier"_s;
        all.removeDuplicates();
        return Cause{u"unknown"_s, {}, all, {}, m_probed.evidence};
    }

    Cause proven(
        const QString &kind, const QString &proof, const QString &detail, QList<ExchangeId> evidence = {})
    {
        return Cause{kind, proof, {}, detail, std::move(evidence)};
    }

    QList<ExtendedError> errors() const
    {
        return m_answer.message ? extendedErrors(*m_answer.message) : QList<ExtendedError>();
    }

    std::optional<QString> error(int first, int last) const
    {
        for (const ExtendedError &one : errors())
            if (one.code >= first && one.code <= last)
                return one.text.isEmpty() ? u"EDE %1"_s.arg(one.code)
                                          : u"EDE %1: %2"_s.arg(one.code).arg(one.text);
        return std::nullopt;
    }

    bool wasTrueOnce() const
    {
        return m_cell.content
            && std::any_of(m_earlier.begin(), m_earlier.end(),
                [this](const EarlierContent &one) { return one.content.key() == m_cell.content->key(); });
    }

    /// It was the truth once, and this copy was taken in between two looks at which it was.
    std::optional<Cause> stale()
    {
        // RFC 8914, 4.4 and 4.20: the resolver says that it is. (Unbound says so of failures too.)
        for (const int code : {3, 19})
            if (const std::optional<QString> said = error(code, code); said && m_cell.content)
                return proven(u"serve-stale"_s, u"ede"_s, *said);
        const std::optional<Interval> &cached = m_cell.answer.cachedAt;
        for (const EarlierContent &version : m_earlier) {
            if (!m_cell.content || version.content.key() != m_cell.content->key())
                continue;
            if (cached && version.seen.from <= cached->from && cached->to <= version.seen.to)
                return proven(u"stale"_s, u"dating"_s, cached->from.toText() + u'/' + cached->to.toText());
        }
        return std::nullopt;
    }

    /// Nobody saw when the zone left it: the copy may be from before, or from after.
    std::optional<Cause> perhapsStale()
    {
        const std::optional<Interval> &cached = m_cell.answer.cachedAt;
        for (const EarlierContent &version : m_earlier) {
            if (version.content.key() != m_cell.content->key())
                continue;
            // What our own question fetched just now was not the truth then.
            if (cached && !m_cell.answer.filledByAsking && cached->from < version.until
                && version.since < cached->to)
                return proven(u"stale"_s, u"dating-possible"_s,
                    cached->from.toText() + u'/' + cached->to.toText(), m_probed.evidence);
            m_missing << u"dating"_s;
        }
        return std::nullopt;
    }

    /// RFC 8914, 4.16 to 4.19: the resolver says that it was told to; RFC 8020's neighbours: a zone of its
    /// own.
    std::optional<Cause> declared()
    {
        if (const std::optional<QString> said = error(15, 18))
            return proven(u"policy"_s, u"ede"_s, *said);
        if (!m_answer.message)
            return std::nullopt;
        for (const QList<dns::Record> *section :
            {&m_answer.message->authority, &m_answer.message->additional})
            for (const dns::Record &record : *section)
                if (record.type == dns::type::SOA && isUnrelated(record.owner, m_question.name)
                    && !isOnTheWay(record.owner))
                    return proven(u"policy"_s, u"foreign-soa"_s, record.owner.toText());
        return std::nullopt;
    }

    /// An alias leads into other zones.
    bool isOnTheWay(const Name &zone) const
    {
        const QList<dns::Record> &records = m_answer.message->answer;
        return std::any_of(records.begin(), records.end(), [&zone](const dns::Record &record) {
            return record.type == dns::type::CNAME && dns::targetOf(record).isSubdomainOf(zone);
        });
    }

    std::optional<Cause> substituted()
    {
        if (m_question.isDenied() && m_cell.content && !m_substitution.style.isEmpty())
            return proven(u"nxdomain-substitution"_s, u"names-nobody-has"_s,
                m_substitution.name + u' ' + m_substitution.answer, m_substitution.evidence);
        return std::nullopt;
    }

    std::optional<Cause> unvalidated()
    {
        if (m_cell.answer.classed != u"servfail"_s)
            return std::nullopt;
        const QList<ExtendedError> said = errors();
        if (const auto unreached = std::find_if(said.begin(), said.end(), saysUnreached);
            unreached != said.end())
            return proven(u"lame-authority"_s, u"ede"_s, *error(unreached->code, unreached->code));
        if (m_cell.recovered) {
            m_missing << u"lasting"_s;
            return std::nullopt;
        }
        if (m_cell.unchecked)
            return proven(u"broken-validation"_s, u"checking-disabled"_s,
                error(1, 12).value_or(shown(*m_cell.unchecked)));
        const QStringList lame = m_authority.lame(m_question.name, m_question.type);
        if (!lame.isEmpty())
            return proven(u"lame-authority"_s, u"servers"_s, lame.join(u", "_s));
        return std::nullopt;
    }

    /// RFC 8767, 4: what is past its end is given a TTL of 30 s each time.
    std::optional<Cause> keptBeyondItsEnd()
    {
        constexpr qint64 StaleTtl = 30;
        if (wasTrueOnce() && isFrozen() && m_cell.content->ttlOf(m_question.name) == StaleTtl)
            return proven(u"serve-stale"_s, u"frozen-ttl"_s, shown(*m_cell.content), m_probed.evidence);
        return std::nullopt;
    }

    std::optional<Cause> steered()
    {
        QList<QByteArray> subnets{subnetOption(m_state.spec.server.endpoint.address)};
        for (const QString &text : m_state.egress)
            if (const Result<dns::IpAddress> address = dns::IpAddress::fromText(text))
                if (!subnets.contains(subnetOption(*address)))
                    subnets << subnetOption(*address);
        const Steering steering
            = steeringOf(m_authority, *m_cell.content, m_question.name, m_question.type, subnets);
        if (steering.proof.isEmpty())
            return std::nullopt;
        return proven(u"steering"_s, steering.proof, shown(*m_cell.content), steering.evidence);
    }

    /// One place for names that have nothing to do with each other, and no sign of a cache.
    std::optional<Cause> landed()
    {
        const QString here = addressesIn(*m_cell.content);
        if (here.isEmpty() || !isFrozen())
            return std::nullopt;
        const std::optional<Name> zone = m_authority.zoneOf(m_question.name);
        for (const Question &other : m_matrix.questions) {
            const Cell &cell = other.cells[m_resolver];
            const std::optional<Name> otherZone = m_authority.zoneOf(other.name);
            const bool isLanding = cell.content && isWrong(cell.answer) && addressesIn(*cell.content) == here;
            if (isLanding && zone && otherZone && isUnrelated(*zone, *otherZone))
                return proven(u"policy"_s, u"landing"_s, here, m_probed.evidence + cell.answer.evidence);
        }
        if (!m_substitution.answer.isEmpty()
            && here.split(u' ').contains(m_substitution.answer.section(u' ', 1)))
            return proven(u"policy"_s, u"landing"_s, here, m_probed.evidence + m_substitution.evidence);
        return std::nullopt;
    }

    bool isFrozen() const
    {
        return isSame(m_probed.later, m_cell.content) && m_probed.laterBy >= 1
            && m_probed.later->ttlOf(m_question.name) == m_cell.content->ttlOf(m_question.name);
    }

    /// The TTL falls with the clock, and what is read without a look-up is the same.
    bool isCached() const { return fallsWithTheClock() && isSame(m_probed.cacheOnly, m_cell.content); }

    bool fallsWithTheClock() const
    {
        if (!isSame(m_probed.later, m_cell.content))
            return false;
        const auto fallen = static_cast<double>(
            m_cell.content->ttlOf(m_question.name) - m_probed.later->ttlOf(m_question.name));
        return fallen >= 1 && fallen >= m_probed.laterBy - 2 && fallen <= m_probed.laterBy + 2;
    }

    /// In the cache, from whatever transport it is read, taken in when the zone's servers are known to have
    /// given other data, and with something that they would not have given to anybody: else it may be an old
    /// copy, or made for that network.
    std::optional<Cause> poisoned()
    {
        const bool isElsewhereSame
            = m_state.spec.transport != dns::Transport::Udp || isSame(m_probed.overTcp, m_cell.content);
        if (m_cell.content->records.isEmpty() || wasTrueOnce())
            return std::nullopt;
        if (!isCached() || !isElsewhereSame) {
            m_missing << u"caching"_s;
            return std::nullopt;
        }
        if (!m_known || !isTakenInSince(m_known->seen.from)) {
            m_missing << u"vantage"_s << (m_earlier.isEmpty() ? u"earlier"_s : u"history"_s);
            return std::nullopt;
        }
        const std::optional<std::pair<QString, QString>> sign = signOfForgery();
        if (sign)
            return proven(u"poisoned-cache"_s, sign->first, sign->second, m_probed.evidence);
        m_missing << u"vantage"_s;
        return std::nullopt;
    }

    /// Not only the copy is no older: the delegation by which it was fetched, itself a copy, led to the same
    /// servers. RFC 1034, 4.2.2: the servers that a zone has left may go on answering for whoever still asks
    /// them.
    bool isTakenInSince(Instant instant) const
    {
        const qint64 longest = m_state.ttlCap > 0 ? m_state.ttlCap : LongestKept;
        const qint64 left = m_cell.content->ttlOf(m_question.name);
        if (left > longest)
            return false;
        const Instant taken = m_cell.answer.cachedAt ? m_cell.answer.cachedAt->from
                                                     : m_cell.answer.asked.plusSeconds(left - longest);
        return instant <= taken.plusSeconds(-longest);
    }

    std::optional<std::pair<QString, QString>> signOfForgery()
    {
        const std::optional<Name> zone = m_authority.zoneOf(m_question.name);
        if (zone && !zone->isRoot())
            if (const QString foreign = foreignServers(*zone); !foreign.isEmpty())
                return std::pair(u"delegation"_s, foreign);
        const qint64 ttl = m_cell.content->ttlOf(m_question.name);
        qint64 highest = 0;
        for (const Version &version : m_question.versions)
            highest = std::max(highest, version.content.ttlOf(m_question.name));
        for (const qint64 earlier : m_known->ttls)
            highest = std::max(highest, earlier);
        if (ttl > std::max(highest, LongestRaised) && !raisesTtls())
            return std::pair(u"ttl-above"_s, u"%1 > %2"_s.arg(ttl).arg(highest));
        const bool isSigned = std::all_of(m_question.versions.begin(), m_question.versions.end(),
            [](const Version &version) { return version.isSigned; });
        const bool wasSigned = m_known->securedSince && isTakenInSince(*m_known->securedSince);
        if (isSigned && wasSigned && passesSignatures() && signedTtl(*m_answer.message, m_question.name) < 0)
            return std::pair(u"unsigned"_s, zone ? zone->toText() : QString());
        return std::nullopt;
    }

    /// The servers of the zone as the resolver has them, if none of them is the zone's.
    QString foreignServers(const Name &zone)
    {
        const Answer answer = m_walk.ask(resolverQuery(m_state.spec, zone, dns::type::NS));
        const std::optional<Content> content = zonecase::resolvers::contentOf(answer);
        if (!content || !content->hasData(dns::type::NS))
            return {};
        m_probed.evidence += answer.evidence;
        const QList<Name> own = m_authority.serverNames(m_question.name);
        for (const dns::Record &record : content->records)
            if (record.type == dns::type::NS && own.contains(dns::targetOf(record)))
                return {};
        return shown(*content);
    }

    bool raisesTtls() const
    {
        if (m_state.ttlFloor >= 0)
            return true;
        return std::any_of(
            m_matrix.questions.begin(), m_matrix.questions.end(), [this](const Question &question) {
                return question.cells[m_resolver].answer.notDated == u"ttl-raised"_s;
            });
    }

    bool passesSignatures() const
    {
        const Answer root = m_walk.find(resolverQuery(m_state.spec, Name(), dns::type::SOA));
        return root.message && signedTtl(*root.message, Name()) >= 0;
    }

    /// The right answer comes too, behind the wrong one or over TCP: unless caches can be what differs.
    std::optional<Cause> injected()
    {
        const std::optional<Content> second = secondReply();
        const bool mayDiffer = isSame(m_probed.again, m_cell.content)
            && isSame(m_probed.later, m_cell.content) && holds(m_question.versions, m_probed.overTcp);
        if (!second && !mayDiffer)
            return std::nullopt;
        if (!showsCaches() && second)
            return proven(u"path-injection"_s, u"two-replies"_s, shown(*second), m_probed.evidence);
        if (!showsCaches() && alwaysDiffer())
            return proven(u"path-injection"_s, u"transports"_s, shown(*m_probed.overTcp), m_probed.evidence);
        m_missing << u"path"_s;
        return std::nullopt;
    }

    /// Other data than the first reply's, and one of them is the zone's.
    std::optional<Content> secondReply() const
    {
        constexpr int NameError = 3;
        for (const Content &further : m_probed.further) {
            const bool saysSomething = further.rcode == NameError || !further.records.isEmpty();
            const bool isOther = m_probed.again && further.key() != m_probed.again->key();
            if (saysSomething && isOther
                && (holds(m_question.versions, further) || holds(m_question.versions, m_probed.again)))
                return further;
        }
        return std::nullopt;
    }

    /// One that counts down, or keeps what has run out with RFC 8767's TTL; or several, one of which may have
    /// an old copy.
    bool showsCaches() const
    {
        constexpr qint64 StaleTtl = 30;
        return fallsWithTheClock() || m_cell.answer.caches > 1
            || m_cell.content->ttlOf(m_question.name) == StaleTtl;
    }

    /// Again and again in turn: behind one address may stand servers of which each has a cache of its own.
    bool alwaysDiffer()
    {
        constexpr int Turns = 2;
        bool always = true;
        for (int i = 0; i < Turns; ++i) {
            dns::Query query = resolverQuery(m_state.spec, m_question.name, m_question.type);
            query.repeat = Repeat::Transports + 2 * i;
            const Answer datagram = m_walk.ask(query);
            query.repeat = Repeat::Transports + 2 * i + 1;
            query.transport = dns::Transport::Tcp;
            const Answer stream = m_walk.ask(query);
            m_probed.evidence += datagram.evidence + stream.evidence;
            always = always && isSame(zonecase::resolvers::contentOf(datagram), m_cell.content)
                && holds(m_question.versions, zonecase::resolvers::contentOf(stream));
        }
        return always;
    }

    dns::Walk &m_walk;
    Authority &m_authority;
    const Matrix &m_matrix;
    const Question &m_question;
    const Cell &m_cell;
    qsizetype m_resolver;
    const ResolverState &m_state;
    const Substitution &m_substitution;
    const QList<EarlierContent> &m_earlier;
    const EarlierContent *m_known; ///< what the zone's servers said before and say now
    Answer m_answer;
    Probed m_probed;
    QStringList m_missing;
};

class Naming
{
public:
    Naming(const ComparisonRequest &request, dns::Walk &walk, const dns::Profile &profile, Matrix &matrix)
        : m_request(request)
        , m_walk(walk)
        , m_authority(walk, profile.budget)
        , m_matrix(matrix)
        , m_limits(ProbeLimits::of(profile.budget))
    { }

    /// Of a few names the servers are asked again.
    void settleDepartures()
    {
        int asked = 0;
        for (Question &question : m_matrix.questions)
            if (question.departure && question.departure->isOpen && asked++ < m_limits.inAll)
                settle(question);
    }

    void run()
    {
        for (qsizetype i = 0; i < m_matrix.resolvers.size(); ++i)
            m_substitutions << tried(i);
        for (qsizetype i = 0; i < m_matrix.questions.size(); ++i)
            name(m_matrix.questions[i]);
        if (m_walk.wanted().isEmpty())
            return;
        for (Question &question : m_matrix.questions) // the run may end before they are put
            for (Cell &cell : question.cells)
                if (cell.answer.cause && cell.answer.cause->kind == u"unknown"_s)
                    cell.answer.cause->missing << u"questions"_s;
    }

private:
    void settle(Question &question)
    {
        const QList<EarlierContent> earlier = earlierContents(m_request.earlier, question);
        question.departure = settled(m_walk, m_authority, question, earlier, *question.departure);
        if (question.departure && question.departure->kind == Departure::Kind::Path)
            question.versions = question.departure->overTcp + question.versions;
        for (Cell &cell : question.cells)
            if (!cell.looks.isMiss)
                cell.answer.classed = classOf(question, cell);
    }

    Substitution tried(qsizetype resolver)
    {
        ResolverState &state = m_matrix.resolvers[resolver];
        const bool isInventor = state.synthesises.value_or(false);
        const Question *doubtful = nullptr;
        for (const Question &question : m_matrix.questions) {
            const Cell &cell = question.cells[resolver];
            if (!doubtful && cell.content && (question.isDenied() || isInventor))
                doubtful = &question;
        }
        if (!doubtful)
            return {};
        const std::optional<Name> zone = m_authority.zoneOf(doubtful->name);
        if (!zone)
            return {};
        const Substitution found = substitutionOf(m_walk, m_authority, state.spec, *zone);
        if (!found.style.isEmpty())
            state.synthesises = true;
        state.inventionStyle = found.style;
        if (!found.style.isEmpty() && !m_matrix.inventions[resolver].content) {
            m_matrix.inventions[resolver].found = found.answer;
            m_matrix.inventions[resolver].foundFor = found.name;
            m_matrix.inventions[resolver].evidence += found.evidence;
        }
        m_matrix.inventions[resolver].isWildcards = found.isWildcards && found.style.isEmpty();
        return found;
    }

    void name(Question &question)
    {
        const QList<EarlierContent> earlier = earlierContents(m_request.earlier, question);
        std::optional<Cause> hijack;
        if (question.departure && question.departure->kind == Departure::Kind::Hijack)
            hijack = Cause{u"authority-hijack"_s, u"baseline"_s, {}, shown(question.departure->standard),
                evidenceOfForeign(question)};
        int looked = 0;
        for (qsizetype i = 0; i < question.cells.size(); ++i) {
            ResolverAnswer &row = question.cells[i].answer;
            const std::optional<Content> &content = question.cells[i].content;
            const bool isWithThem = hijack && content && question.departure->foreign.contains(content->key());
            if (isWithThem)
                row.cause = hijack;
            if (!isWrong(row) || isWithThem)
                continue;
            if (content && (question.isUnproven() || isBogusOne(question, *content))) {
                row.cause = Cause{u"unknown"_s, {}, {u"authority"_s}, {}, {}};
                continue;
            }
            const bool mayProbe = looked < m_limits.ofName && m_looked < m_limits.inAll;
            row.cause = Inquiry(m_walk, m_authority, m_matrix, question, i, m_substitutions[i], earlier)
                            .cause(mayProbe);
            const bool wasProbed = mayProbe && question.cells[i].content.has_value();
            looked += wasProbed;
            m_looked += wasProbed;
        }
    }

    const ComparisonRequest &m_request;
    dns::Walk &m_walk;
    Authority m_authority;
    Matrix &m_matrix;
    ProbeLimits m_limits;
    QList<Substitution> m_substitutions; ///< one a resolver
    int m_looked = 0;
};

} // namespace

void nameCauses(
    const ComparisonRequest &request, dns::Walk &walk, const dns::Profile &profile, Matrix &matrix)
{
    for (Question &question : matrix.questions)
        question.departure = departureOf(question, earlierContents(request.earlier, question));
    if (!walk.wanted().isEmpty())
        return; // what is still under way may yet agree
    Naming naming(request, walk, profile, matrix);
    naming.settleDepartures();
    if (!request.cacheOnly)
        naming.run();
}

} // namespace zonecase::resolvers
