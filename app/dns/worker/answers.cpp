// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/answers.h"

#include "app/dns/worker/framing.h"
#include "app/dns/worker/querymessage.h"

#include <QtEndian>

#include <algorithm>
#include <optional>
#include <tuple>

namespace zonecase::dns {

namespace {

/// The EDNS of the query of a try.
enum class Asked
{
    WithoutEdns,
    Plain,
    DnssecOk
};

constexpr int FormErr = 1, NotImp = 4, BadVers = 16;

} // namespace

/// One try. Its response is read when it is first looked at.
struct Answers::Entry
{
    ExchangeId id;
    Exchange exchange;
    Asked asked = Asked::WithoutEdns;
    Query query;
    bool judgedMalformed = false;
    bool looked = false;
    std::shared_ptr<const Message> message;
    Failure failure = Failure::None;

    auto order() const
    {
        return std::tuple(exchange.start, exchange.attempt, exchange.transport, id.bytes());
    }

    void look(const ParseGuard &guard, KnownRdata &known)
    {
        if (looked)
            return;
        looked = true;
        failure = exchange.failure;
        if (failure != Failure::None)
            return;
        failure = Failure::Malformed;
        if (judgedMalformed)
            return;
        if (guard)
            guard(id);
        const Result<Message> parsed = query.form == Form::Chaos ? parseWholeMessage(exchange.response, known)
                                                                 : parseMessage(exchange.response, known);
        if (guard)
            guard({});
        if (!parsed || !parsed->response)
            return;
        if (!answersQuery(*parsed)) {
            failure = Failure::Mismatched;
            return;
        }
        failure = parsed->truncated && query.form != Form::SmallRoom ? Failure::Truncated : Failure::None;
        message = std::make_shared<const Message>(aged(*parsed));
    }

    /// RFC 8484, 5.1: what lay in an HTTP cache has had no time taken off its TTLs there.
    Message aged(Message response) const
    {
        const qint64 age = exchange.secured ? exchange.secured->age : 0;
        for (QList<Record> *section : {&response.answer, &response.authority, &response.additional})
            for (qsizetype i = 0; age > 0 && i < section->size(); ++i)
                (*section)[i].ttl = static_cast<quint32>(std::max<qint64>(0, qint64((*section)[i].ttl) - age));
        return response;
    }

    bool answersQuery(const Message &response) const
    {
        if (response.id != qFromBigEndian<quint16>(exchange.query.constData()) || response.opcode != 0)
            return false;
        if (!response.hasQuestion) // old servers leave it out of an error
            return response.rcode != 0 && response.rcode != 3;
        return response.questionName == query.name && response.questionType == query.type
            && response.questionClass == (query.form == Form::Chaos ? 3 : 1);
    }

    bool refusesEdns() const
    {
        return asked != Asked::WithoutEdns && query.form == Form::Usual && message
            && (message->rcode == FormErr || message->rcode == NotImp || message->rcode == BadVers);
    }

    /// How much a try decides: 0 nothing, 1 a refusal of EDNS, 2 an answer.
    int weight() const
    {
        if (!message || failure != Failure::None)
            return 0;
        return refusesEdns() ? 1 : 2;
    }
};

namespace {

/// What all tries of a question have in common, however they were sent.
Query groupOf(Query query)
{
    query.dnssecOk = false;
    query.transport = Transport::Udp;
    query.server.name = Name();
    query.form = Form::Usual;
    query.lingerMs = 0;
    return query;
}

/// What a try asked, out of its own query bytes. Framing is enough for that: ldns sees responses only.
struct Asking
{
    Query query;
    Asked asked = Asked::WithoutEdns;
};

std::optional<Asking> askingOf(const Exchange &exchange)
{
    const QByteArray &bytes = exchange.query;
    const Result<Frame> frame = frameMessage(bytes);
    const bool isQuery = frame && !frame->parts.isEmpty() && frame->parts[0].section == Section::Question
        && (bytes[2] & 0xf8) == 0 && (frame->parts[0].recordClass == 1 || frame->parts[0].recordClass == 3);
    if (!isQuery)
        return std::nullopt;
    const Framed &question = frame->parts[0];
    const Result<Name> name
        = Name::fromWire(QByteArrayView(bytes).sliced(question.offset, question.ownerLength));
    if (!name)
        return std::nullopt;
    Asking asking;
    for (const Framed &part : frame->parts)
        if (part.section != Section::Question && part.type == type::OPT.value)
            asking.asked = (part.ttl & 0x8000) != 0 ? Asked::DnssecOk : Asked::Plain; // RFC 6891, 6.1.3
    asking.query.name = *name;
    asking.query.type = {question.type};
    asking.query.server = exchange.server;
    asking.query.recursionDesired = (bytes[2] & 0x01) != 0;
    asking.query.checkingDisabled = (bytes[3] & 0x10) != 0;
    asking.query.repeat = exchange.repeat;
    asking.query.form = formOf(bytes);
    if (exchange.secured)
        asking.query.access = exchange.secured->access;
    asking.query.subnet = subnetOf(bytes);
    return asking;
}

/// Does a try count for a question? One without EDNS is the retry of one with it, whichever that was.
template <typename Entries> bool hasEdns(const Entries &entries, Asked asked)
{
    return std::any_of(
        entries.cbegin(), entries.cend(), [asked](const auto &entry) { return entry->asked == asked; });
}

/// The tries that count for a question, in order. Over UDP that includes what was asked over TCP after it; a
/// question that was only asked over TCP is not one over UDP.
template <typename Entries> Entries triesFor(const Entries &all, const Query &query)
{
    Entries entries = all;
    const Form form = query.form == Form::Bare ? Form::Usual : query.form;
    entries.removeIf([form](const auto &entry) { return entry->query.form != form; });
    if (query.form == Form::Bare || query.form == Form::Chaos) {
        entries.removeIf([&query](const auto &entry) {
            return entry->asked != Asked::WithoutEdns || entry->exchange.transport != query.transport;
        });
        return entries;
    }
    const Asked wanted = query.dnssecOk ? Asked::DnssecOk : Asked::Plain;
    const bool bareCounts
        = hasEdns(entries, wanted) || !hasEdns(entries, query.dnssecOk ? Asked::Plain : Asked::DnssecOk);
    Entries tries;
    bool fits = false;
    for (const auto &entry : entries) {
        const Transport transport = entry->exchange.transport;
        const bool asAsked = entry->asked == wanted || (bareCounts && entry->asked == Asked::WithoutEdns);
        const bool asSent = transport == query.transport
            || (query.transport == Transport::Udp && transport == Transport::Tcp);
        if (asAsked && asSent)
            tries << entry;
        fits |= asAsked && transport == query.transport;
    }
    return fits ? tries : Entries();
}

} // namespace

Answers::Answers(ParseGuard guard)
    : m_guard(std::move(guard))
{ }

void Answers::add(const Exchange &exchange, const ExchangeId &id)
{
    const std::optional<Asking> asking = askingOf(exchange);
    if (!asking)
        return;
    QList<std::shared_ptr<Entry>> &entries = m_entries[groupOf(asking->query)];
    const bool known
        = std::any_of(entries.cbegin(), entries.cend(), [&id](const auto &entry) { return entry->id == id; });
    if (known)
        return;
    auto entry = std::make_shared<Entry>();
    entry->id = id;
    entry->exchange = exchange;
    entry->query = asking->query;
    entry->asked = asking->asked;
    entry->judgedMalformed = m_malformed.contains(id);
    const auto place = std::upper_bound(entries.begin(), entries.end(), entry,
        [](const auto &a, const auto &b) { return a->order() < b->order(); });
    entries.insert(place, entry);
}

void Answers::setMalformed(const QList<ExchangeId> &ids)
{
    m_malformed.unite(QSet<ExchangeId>(ids.begin(), ids.end()));
    for (const QList<std::shared_ptr<Entry>> &entries : std::as_const(m_entries)) {
        for (const std::shared_ptr<Entry> &entry : entries) {
            if (!m_malformed.contains(entry->id))
                continue;
            entry->judgedMalformed = true;
            entry->looked = false;
            entry->message.reset();
        }
    }
}

Answer Answers::find(const Query &query) const
{
    QList<std::shared_ptr<Entry>> tries = triesFor(m_entries.value(groupOf(query)), query);
    Answer answer;
    if (tries.isEmpty())
        return answer;
    for (const std::shared_ptr<Entry> &entry : tries) {
        entry->look(m_guard, m_known);
        answer.truncatedOverUdp
            |= entry->failure == Failure::Truncated && entry->exchange.transport == Transport::Udp;
        for (const Discarded &one : entry->exchange.discarded)
            if (one.reason.startsWith(QLatin1StringView("address ")))
                answer.otherAddress = one.reason.mid(8);
    }
    // A question is put again without EDNS only where EDNS is refused. What else was asked without it was
    // asked to see how that is taken, and says nothing of this question.
    const auto withEdns = [](int weight) {
        return [weight](const auto &entry) {
            return entry->asked != Asked::WithoutEdns && (weight < 0 || entry->weight() == weight);
        };
    };
    const auto any = [&tries](const auto &is) { return std::any_of(tries.cbegin(), tries.cend(), is); };
    if (query.form == Form::Usual && any(withEdns(-1)) && (any(withEdns(2)) || !any(withEdns(1))))
        tries.removeIf([](const auto &entry) { return entry->asked == Asked::WithoutEdns; });
    // The first of the weightiest; where none has an answer, the last try tells why.
    auto deciding = std::max_element(
        tries.begin(), tries.end(), [](const auto &a, const auto &b) { return a->weight() < b->weight(); });
    const bool answered = (*deciding)->weight() > 0;
    if (!answered)
        deciding = std::prev(tries.end());
    std::rotate(deciding, std::next(deciding), tries.end());
    const Entry &entry = *tries.last();
    answer.state = answered ? Answer::State::Answered : Answer::State::Failed;
    answer.failure = entry.failure;
    answer.message = answered ? entry.message : nullptr;
    for (const std::shared_ptr<Entry> &one : std::as_const(tries))
        answer.evidence << one->id;
    answer.start = entry.exchange.start;
    answer.duration = entry.exchange.duration;
    answer.transport = entry.exchange.transport;
    answer.ednsRefused = answered && entry.asked == Asked::WithoutEdns;
    if (m_careful && answered && m_guard)
        m_guard(entry.id);
    return answer;
}

QList<Exchange> Answers::tries(const Query &query) const
{
    QList<Exchange> exchanges;
    for (const std::shared_ptr<Entry> &entry : triesFor(m_entries.value(groupOf(query)), query))
        if (!entry->judgedMalformed)
            exchanges << entry->exchange;
    return exchanges;
}

QList<std::shared_ptr<const Message>> Answers::further(const Query &query) const
{
    QList<std::shared_ptr<const Message>> messages;
    for (const std::shared_ptr<Entry> &entry : triesFor(m_entries.value(groupOf(query)), query)) {
        if (entry->judgedMalformed)
            continue;
        for (const Discarded &one : std::as_const(entry->exchange.discarded)) {
            if (one.reason != Further)
                continue;
            if (m_guard)
                m_guard(entry->id);
            const Result<Message> parsed = parseMessage(one.bytes);
            if (m_guard)
                m_guard({});
            if (parsed)
                messages << std::make_shared<const Message>(*parsed);
        }
    }
    return messages;
}

QList<Query> Answers::queries() const
{
    QSet<Query> found;
    for (const QList<std::shared_ptr<Entry>> &entries : m_entries) {
        for (const std::shared_ptr<Entry> &entry : entries) {
            Query query = entry->query;
            query.transport = entry->exchange.transport;
            for (const bool dnssecOk : {true, false}) {
                query.dnssecOk = dnssecOk;
                Query overUdp = query;
                overUdp.transport = Transport::Udp;
                const bool follows
                    = query.transport == Transport::Tcp && !triesFor(entries, overUdp).isEmpty();
                if (!follows && !triesFor(entries, query).isEmpty())
                    found << query;
            }
        }
    }
    QList<Query> sorted(found.begin(), found.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

QList<ExchangeId> Answers::malformed() const
{
    QList<ExchangeId> ids(m_malformed.begin(), m_malformed.end());
    std::sort(ids.begin(), ids.end());
    return ids;
}

QString Answers::serverOf(const ExchangeId &id) const
{
    for (const auto &entries : m_entries)
        for (const std::shared_ptr<Entry> &entry : entries)
            if (entry->id == id)
                return entry->exchange.server.name.toText() + u'/' + entry->exchange.server.endpoint.toText();
    return {};
}

} // namespace zonecase::dns
