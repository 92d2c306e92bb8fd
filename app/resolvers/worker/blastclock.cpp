// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/worker/blastclock.h"

#include "app/resolvers/worker/steering.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// How long a correct cache can go on: it may have asked the parent just before the withdrawal, then follow what it was
// told to the wrong servers until that runs out; at the last moment take their own NS records, which stand above the
// parent's (RFC 2181, 5.4.1), with the TTL that they give; and ask there at the last moment of that for the wrong answer.
// So the TTLs of the links add up. A resolver that goes by the parent's alone is done sooner, one that serves stale
// answers (RFC 8767) later.
namespace zonecase::resolvers {

namespace {

constexpr int ClockNoError = 0;
constexpr int ClockNameError = 3;

QString plain(QString value)
{
    while (value.endsWith(u'.'))
        value.chop(1);
    return value.toLower();
}

bool isAddress(const QString &value)
{
    return dns::IpAddress::fromText(value).has_value();
}

bool isDenialWord(const QString &value)
{
    return value == u"nxdomain"_s || value == u"nodata"_s;
}

void addAll(QList<ExchangeId> &proof, const QList<ExchangeId> &more)
{
    proof += more;
    std::sort(proof.begin(), proof.end());
    proof.erase(std::unique(proof.begin(), proof.end()), proof.end());
}

/// What is known of a set of wrong records: for how long it is given, and who has it until when.
struct Held
{
    bool isSeen = false;
    bool isDenial = false;
    qint64 ttl = -1;
    bool atLeast = false;
    QMap<QString, Instant> until; ///< by resolver
    QStringList endless;
    QList<ExchangeId> evidence;
};

class Clock
{
public:
    Clock(const ComparisonRequest &request, const Matrix &matrix)
        : m_request(request)
        , m_matrix(matrix)
    {
        for (const QString &value : request.bad)
            m_bad << plain(value);
    }

    Blast blast(const dns::Name &name, dns::RecordType type) const
    {
        Blast blast{.name = name, .type = type, .links = {}, .endless = {}};
        const Question *question = m_matrix.question(name, type);
        const dns::Name owner = question ? ownerOfWrong(*question) : name;
        const bool isCut = m_matrix.cuts.contains(owner);
        const Cut cut = m_matrix.cuts.value(owner);
        const bool isOfZone = isCut && owner == cut.zone;
        const Held ns = isCut ? held(cut.zone, dns::type::NS) : Held();
        const Held ds = isCut ? held(cut.zone, dns::type::DS) : Held();
        if (isCut && !(isOfZone && type == dns::type::DS))
            addWay(blast, cut, ns);
        if (question && !(isOfZone && (type == dns::type::NS || type == dns::type::DS)))
            addAnswer(blast, *question, owner, ns);
        if (ds.isSeen)
            addLink(blast, u"ds"_s, cut.zone, dns::type::DS, ds, nullptr);
        return blast;
    }

private:
    bool matches(const Content &content) const
    {
        if (content.rcode == ClockNameError && m_bad.contains(u"nxdomain"_s))
            return true;
        if (content.rcode == ClockNoError && content.records.isEmpty() && m_bad.contains(u"nodata"_s))
            return true;
        return std::any_of(content.records.begin(), content.records.end(),
            [this](const dns::Record &record) { return m_bad.contains(plain(record.rdataText)); });
    }

    /// Servers none of which is the zone's, by itself or by its parent: whoever asks them is led away, whatever they say.
    bool leadsAway(const Question &question, const Content &content) const
    {
        if (question.type != dns::type::NS || !content.hasData(dns::type::NS))
            return false;
        QList<dns::Name> own;
        for (const Version &version : question.versions)
            for (const dns::Record &record : version.content.records)
                if (record.type == dns::type::NS)
                    own << dns::targetOf(record);
        for (const Cut &cut : m_matrix.cuts)
            if (cut.zone == question.name)
                own += cut.ns;
        return !own.isEmpty()
            && std::none_of(content.records.begin(), content.records.end(), [&own](const dns::Record &record) {
                   return record.type == dns::type::NS && own.contains(dns::targetOf(record));
               });
    }

    bool isWrong(const Question &question, const Content &content) const
    {
        if (!m_bad.isEmpty())
            return matches(content) || leadsAway(question, content);
        const auto isSame = [&content](const Version &version) {
            return version.bogus.isEmpty() && version.content.key() == content.key();
        };
        return !question.versions.isEmpty() && !question.isUnproven()
            && std::none_of(question.versions.begin(), question.versions.end(), isSame);
    }

    /// The names on the way through aliases, as anybody tells it.
    static QList<dns::Name> way(const Question &question)
    {
        QList<dns::Name> names{question.name};
        const auto add = [&names, &question](const Content &content) {
            for (const dns::Name &one : namesIn(content, question.name))
                if (!names.contains(one))
                    names << one;
        };
        for (const Version &version : question.versions)
            add(version.content);
        for (const Cell &cell : question.cells)
            for (const Content &content : cell.seen)
                add(content);
        return names;
    }

    bool isLedAway(const Cut &cut) const
    {
        const auto isBad = [this](const dns::Record &record) { return m_bad.contains(plain(record.rdataText)); };
        const auto isBadName = [this](const dns::Name &ns) { return m_bad.contains(plain(ns.toText())); };
        return held(cut.zone, dns::type::NS).isSeen || std::any_of(cut.glue.begin(), cut.glue.end(), isBad)
            || std::any_of(cut.ns.begin(), cut.ns.end(), isBadName);
    }

    /// An honest alias stands for as long as it likes: what counts is the name on the way at which it goes wrong.
    dns::Name ownerOfWrong(const Question &question) const
    {
        for (const dns::Name &one : way(question))
            if (m_matrix.cuts.contains(one) && isLedAway(m_matrix.cuts.value(one)))
                return one;
        for (const Version &version : question.versions)
            if (isWrong(question, version.content))
                return ownerIn(question, version.content);
        for (const Cell &cell : question.cells)
            for (const Content &content : cell.seen)
                if (isWrong(question, content))
                    return ownerIn(question, content);
        return question.name;
    }

    dns::Name ownerIn(const Question &question, const Content &content) const
    {
        const QList<dns::Name> names = namesIn(content, question.name);
        for (const dns::Name &one : names) {
            const Content part = partOf(content, one);
            const bool isNamed = std::any_of(part.records.begin(), part.records.end(),
                [this](const dns::Record &record) { return m_bad.contains(plain(record.rdataText)); });
            bool hasRight = false, isRight = false;
            for (const Version &version : question.versions) {
                if (isWrong(question, version.content))
                    continue;
                hasRight = true;
                isRight = isRight || partOf(version.content, one).key() == part.key();
            }
            if (isNamed || (hasRight && !isRight))
                return one;
        }
        return names.last();
    }

    Held held(const dns::Name &name, dns::RecordType type) const
    {
        const Question *question = m_matrix.question(name, type);
        return question ? held(*question, name) : Held();
    }

    /// Of what the owner has, on the way from the question's name.
    Held held(const Question &question, const dns::Name &owner) const
    {
        Held held;
        for (const Version &version : question.versions)
            if (isWrong(question, version.content))
                note(held, question, version.content, ttlIn(question, version, owner), version.evidence);
        const bool isTold = held.ttl >= 0;
        for (qsizetype i = 0; i < question.cells.size(); ++i) {
            // What a resolver invents for any name is no copy that could run out.
            const bool invents = m_matrix.resolvers[i].synthesises.value_or(false);
            if (!invents || !m_bad.isEmpty())
                readCell(held, question, owner, question.cells[i], isTold);
        }
        return held;
    }

    static bool isDenial(const Question &question, const Content &content)
    {
        return content.records.isEmpty() || (content.rcode == ClockNameError && !content.hasData(question.type));
    }

    static qint64 ttlIn(const Content &content, const dns::Name &owner)
    {
        const qint64 ttl = content.ttlOf(owner);
        return ttl < 0 ? content.negativeTtl : ttl;
    }

    static qint64 ttlIn(const Question &question, const Version &version, const dns::Name &owner)
    {
        if (owner != question.name)
            return ttlIn(version.content, owner);
        return version.ttls.isEmpty() ? -1 : version.ttls.last();
    }

    static void note(Held &held, const Question &question, const Content &content, qint64 ttl,
        const QList<ExchangeId> &evidence)
    {
        held.isSeen = true;
        held.isDenial = held.isDenial || isDenial(question, content);
        held.ttl = std::max(held.ttl, ttl);
        addAll(held.evidence, evidence);
    }

    void readCell(
        Held &held, const Question &question, const dns::Name &owner, const Cell &cell, bool isTold) const
    {
        for (auto content = cell.seen.begin(); content != cell.seen.end(); ++content) {
            if (!isWrong(question, *content))
                continue;
            note(held, question, *content, -1, cell.answer.evidence);
            // Of what is served together, this part may run out sooner; of several copies the parts of one are known.
            const qint64 ofOwner = ttlIn(*content, owner);
            const bool isOne = cell.answer.copies.size() == 1;
            const qint64 sooner = ofOwner < 0 || !isOne ? 0 : std::max<qint64>(0, content->highestTtl() - ofOwner);
            for (CacheCopy copy : cell.answer.copies) {
                if (copy.cluster != question.letters.value(content.key()))
                    continue;
                if (copy.expiresAt)
                    copy.expiresAt->to = copy.expiresAt->to.plusSeconds(-sooner);
                readCopy(held, cell, copy, isTold || owner != question.name);
            }
            if (!isTold && owner != question.name) {
                held.atLeast = true;
                held.ttl = std::max(held.ttl, ofOwner);
            }
        }
    }

    static void readCopy(Held &held, const Cell &cell, const CacheCopy &copy, bool isTold)
    {
        const QString &resolver = cell.answer.resolver;
        if (copy.expiresAt)
            held.until[resolver] = std::max(held.until.value(resolver, copy.expiresAt->to), copy.expiresAt->to);
        else if (!held.endless.contains(resolver))
            held.endless << resolver;
        if (isTold)
            return;
        qint64 seen = copy.countedFrom;
        for (const Sighting &sighting : cell.sightings)
            seen = copy.countedFrom < 0 ? std::max(seen, sighting.remaining) : seen;
        held.atLeast = held.atLeast || copy.countedFrom < 0;
        held.ttl = std::max(held.ttl, seen);
    }

    /// From the parent to the wrong servers. Servers that are named as wrong were, though none is seen any more.
    void addWay(Blast &blast, const Cut &cut, Held ns) const
    {
        const bool isNamed = std::any_of(m_bad.begin(), m_bad.end(),
            [](const QString &value) { return !isAddress(value) && !isDenialWord(value); });
        qint64 glueTtl = -1;
        for (const dns::Record &record : cut.glue)
            if (m_bad.contains(plain(record.rdataText)))
                glueTtl = std::max<qint64>(glueTtl, record.ttl);
        if (!isNamed && !ns.isSeen && glueTtl < 0)
            return;
        const auto told = [&cut](qint64 ttl) { return Held{.isSeen = true, .ttl = ttl, .until = {}, .endless = {}, .evidence = cut.evidence}; };
        if (isNamed || ns.isSeen)
            addLink(blast, u"parent-ns"_s, cut.zone, dns::type::NS, told(cut.nsTtl), nullptr);
        if (glueTtl >= 0)
            addLink(blast, u"glue"_s, cut.zone, dns::type::A, told(glueTtl), nullptr);
        if (ns.ttl < 0) // theirs is not to be seen: the zone's own is the best guess
            guess(ns, m_matrix.question(cut.zone, dns::type::NS), cut.zone);
        const auto longest = std::max_element(blast.links.begin(), blast.links.end(),
            [](const BlastLink &a, const BlastLink &b) { return a.lasts < b.lasts; });
        const BlastLink before = *longest;
        addLink(blast, u"zone-ns"_s, cut.zone, dns::type::NS, ns, &before);
    }

    static void guess(Held &held, const Question *question, const dns::Name &owner)
    {
        held.atLeast = true;
        for (const Version &version : question ? question->versions : QList<Version>())
            held.ttl = std::max(held.ttl, ttlIn(*question, version, owner));
    }

    void addAnswer(Blast &blast, const Question &question, const dns::Name &owner, const Held &ns) const
    {
        Held answer = held(question, owner);
        const std::optional<BlastLink> way
            = blast.links.isEmpty() ? std::nullopt : std::optional(blast.links.last());
        if (!answer.isSeen && !way)
            return;
        if (answer.ttl < 0)
            guess(answer, &question, owner);
        // Who still goes to the wrong servers may fetch the answer there until the end of that.
        for (auto led = ns.until.begin(); led != ns.until.end() && answer.ttl >= 0; ++led) {
            const Instant until = led->plusSeconds(answer.ttl + 1);
            answer.until[led.key()] = std::max(answer.until.value(led.key(), until), until);
        }
        addLink(blast, answer.isDenial ? u"negative"_s : u"answer"_s, owner, question.type, answer,
            way ? &*way : nullptr);
    }

    void addLink(Blast &blast, const QString &kind, const dns::Name &owner, dns::RecordType type, const Held &held,
        const BlastLink *before) const
    {
        BlastLink link{.kind = kind, .owner = owner, .type = type, .ttl = held.ttl, .atLeast = held.atLeast};
        if (held.ttl >= 0 && (!before || before->lasts >= 0))
            link.lasts = held.ttl + (before ? before->lasts : 0);
        // A copy is served until its last second is over: one more for each that may follow another.
        const int copies = !before ? 1 : before->kind == u"zone-ns"_s ? 3 : 2;
        if (m_request.withdrawn && link.lasts >= 0)
            link.correctUntil = m_request.withdrawn->plusSeconds(link.lasts + copies);
        for (auto until = held.until.begin(); until != held.until.end(); ++until) {
            if (link.sampledUntil && *link.sampledUntil >= *until)
                continue;
            link.sampledUntil = *until;
            link.resolver = until.key();
        }
        link.evidence = held.evidence;
        for (const QString &resolver : held.endless)
            if (!blast.endless.contains(resolver))
                blast.endless << resolver;
        blast.links << link;
    }

    const ComparisonRequest &m_request;
    const Matrix &m_matrix;
    QStringList m_bad;
};

/// "NS 86400 + NS 3600 + A 300": what adds up to the link's time.
QString sumOf(const Blast &blast, const BlastLink &last)
{
    QStringList parts;
    qint64 left = last.lasts;
    for (auto link = blast.links.rbegin(); link != blast.links.rend(); ++link) {
        const bool isNext = parts.isEmpty() ? &*link == &last : left > 0 && link->lasts == left;
        if (!isNext)
            continue;
        parts.prepend(link->type.toText() + u' ' + QString::number(link->ttl));
        left -= link->ttl;
    }
    return parts.join(u" + "_s);
}

bool isAtLeast(const Blast &blast)
{
    return std::any_of(blast.links.begin(), blast.links.end(),
        [](const BlastLink &link) { return link.atLeast || link.lasts < 0; });
}

QList<ExchangeId> evidenceOf(const Blast &blast)
{
    QList<ExchangeId> evidence;
    for (const BlastLink &link : blast.links)
        addAll(evidence, link.evidence);
    return evidence;
}

void judgeCorrect(const ComparisonRequest &request, const Blast &blast, const finding::Subject &subject,
    QList<finding::Finding> &findings)
{
    const BlastLink *last = blast.lastCorrect();
    if (!last)
        return;
    finding::Arguments args{{u"seconds"_s, last->lasts}, {u"links"_s, sumOf(blast, *last)}};
    if (last->correctUntil) {
        args[u"until"_s] = last->correctUntil->toText();
        args[u"withdrawn"_s] = request.withdrawn->toText();
    }
    const QString code = !last->correctUntil ? (isAtLeast(blast) ? u"resolver.blast-lasts-at-least"_s : u"resolver.blast-lasts"_s)
        : isAtLeast(blast)                   ? u"resolver.blast-at-least"_s
                                             : u"resolver.blast-ends"_s;
    findings << finding::make(code, subject, args, evidenceOf(blast));
}

} // namespace

QList<Blast> blastOf(const ComparisonRequest &request, const Matrix &matrix)
{
    const Clock clock(request, matrix);
    QList<Blast> blasts;
    for (const dns::Name &name : request.names)
        for (const dns::RecordType type : request.types)
            blasts << clock.blast(name, type);
    return blasts;
}

QList<finding::Finding> judgeBlast(const ComparisonRequest &request, const QList<Blast> &blasts)
{
    QList<finding::Finding> findings;
    for (const Blast &blast : blasts) {
        const finding::Subject subject{u"rrset"_s, blast.name.toText() + u'/' + blast.type.toText()};
        if (const BlastLink *last = blast.lastSampled())
            findings << finding::make(u"resolver.blast-sampled"_s, subject,
                {{u"resolver"_s, last->resolver}, {u"until"_s, last->sampledUntil->toText()},
                    {u"records"_s, last->owner.toText() + u'/' + last->type.toText()}},
                evidenceOf(blast));
        judgeCorrect(request, blast, subject, findings);
        if (!blast.endless.isEmpty())
            findings << finding::make(u"resolver.blast-endless"_s, subject,
                {{u"resolvers"_s, blast.endless.join(u", "_s)}}, evidenceOf(blast));
        if (blast.links.isEmpty() && blast.endless.isEmpty())
            findings << finding::make(u"resolver.blast-none"_s, subject, {}, {});
    }
    return findings;
}

} // namespace zonecase::resolvers
