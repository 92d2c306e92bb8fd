// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/collect.h"

#include "app/dns/worker/bell.h"
#include "app/dns/worker/message.h"
#include "app/dns/worker/querymessage.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace zonecase::dns {

namespace {

constexpr int MaxUnderWay = 128; // sockets open at a time

class Collection
{
public:
    Collection(Asker &asker, Answers &answers, Wanted wanted, Asker::Sink sink, const Profile &profile, Due due)
        : m_asker(asker)
        , m_answers(answers)
        , m_wanted(std::move(wanted))
        , m_sink(std::move(sink))
        , m_profile(profile)
        , m_due(std::move(due))
        , m_clock(profile.clockOffset)
    {
        m_alarm.setSingleShot(true);
        m_alarm.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_alarm, &QTimer::timeout, &m_alarm, [this] { m_arrival.ring(); });
        m_asker.whenOver([this](const Error &why) {
            note(why);
            m_arrival.ring();
        });
        for (const Record &record : parseRecords(profile.rootHints).value_or(QList<Record>()))
            if (record.type == type::A || record.type == type::AAAA)
                m_trusted.insert(*IpAddress::fromBytes(record.rdata));
        for (const ResolverSpec &resolver : profile.resolvers)
            m_trusted.insert(resolver.server.endpoint.address);
    }

    ~Collection() { m_asker.whenOver({}); }
    Q_DISABLE_COPY_MOVE(Collection)

    /// Starts what is wanted, due and was not asked; false when nothing is under way or to come any more.
    bool proceed()
    {
        m_alarm.stop();
        startQueued();
        Instant next = Never;
        for (bool again = true; again && !m_over;) {
            next = {m_clock.now().nanoseconds + rest()};
            again = rest() <= 0;
            if (again) {
                next = enqueue();
                again = startQueued();
            }
        }
        const bool waits = next != Never && !m_over;
        if (waits)
            m_alarm.start(millisecondsUntil(next));
        return m_underWay > 0 || waits;
    }

    Bell &arrival() { return m_arrival; }
    const Collected &collected() const { return m_collected; }

private:
    static constexpr Instant Never{std::numeric_limits<qint64>::max()};

    /// Until the next analysis. Each is for as many answers as come in a multiple of the time that it takes: else a
    /// thousand answers make a thousand analyses of a thousand answers. Soon at first, for the way down from the root is
    /// found step by step; later the longer, the more there is to do already.
    qint64 rest() const
    {
        constexpr qint64 AtFirst = 100'000'000;
        if (m_underWay == 0)
            return 0;
        const qint64 times = m_analysis < AtFirst ? 1 : m_queue.isEmpty() ? 4 : 16;
        return m_analysisEnded + times * m_analysisCost - monotonicNanoseconds();
    }

    /// Looks what is wanted by now. What is due goes to the head of the queue, for it leads on; says when the first of the
    /// rest is.
    Instant enqueue()
    {
        Instant next = Never;
        const QList<Query> wanted = analysed();
        QList<Query> due;
        for (const Query &query : wanted) {
            if (m_asked.contains(query))
                continue;
            const Instant at = dueAt(query);
            if (at > m_clock.now()) {
                next = std::min(next, at);
                continue;
            }
            m_asked.insert(query);
            due << query;
        }
        m_queue = due + m_queue;
        return next;
    }

    /// As many as there is room for; true if for one of them there is an answer already.
    bool startQueued()
    {
        bool answered = false;
        while (!m_queue.isEmpty() && !m_over && m_underWay < MaxUnderWay)
            answered |= start(m_queue.takeFirst());
        return answered;
    }

    int millisecondsUntil(Instant at) const
    {
        constexpr qint64 Longest = 3'600'000;
        const qint64 left = (at.nanoseconds - m_clock.now().nanoseconds + 999'999) / 1'000'000;
        return static_cast<int>(std::clamp<qint64>(left, 0, Longest));
    }

    /// Worked out when it is first wanted, once.
    Instant dueAt(const Query &query)
    {
        if (!m_due)
            return {};
        auto at = m_dueAt.constFind(query);
        if (at == m_dueAt.cend())
            at = m_dueAt.insert(query, m_due(query, m_answers));
        return *at;
    }

    /// What is wanted now, with what it costs to find out counted: many answers make many analyses.
    QList<Query> analysed()
    {
        const qint64 begun = processorNanoseconds();
        const QList<Query> wanted = m_wanted(m_answers);
        m_analysisCost = processorNanoseconds() - begun;
        m_analysisEnded = monotonicNanoseconds();
        m_analysis += m_analysisCost;
        if (!wanted.isEmpty() && m_analysis > qint64(m_profile.budget.analysisMs) * 1'000'000)
            note({Error::Code::OutOfBudget, u"analysisMs"_s});
        return wanted;
    }

    /// True if there is an answer already: that nothing was sent.
    bool start(const Query &query)
    {
        const IpAddress &address = query.server.endpoint.address;
        if (address.isIPv4() ? !m_profile.ipv4 : !m_profile.ipv6)
            return false;
        if (!mayBeAsked(query.server.endpoint)) {
            record(notSent(query));
            return true;
        }
        ++m_underWay;
        askOne(query);
        return false;
    }

    QCoro::Task<> askOne(Query query)
    {
        // Tries of one question count together: after the first silence the analysis must not take it for the
        // last word.
        QList<Exchange> tries;
        const Asker::Sink keep = [this, &tries](const Exchange &exchange) {
            m_sink(exchange);
            tries << exchange;
        };
        const Result<void> done = co_await m_asker.ask(query, keep);
        for (const Exchange &exchange : std::as_const(tries))
            m_answers.add(exchange);
        if (!done)
            note(done.error());
        --m_underWay;
        m_arrival.ring();
    }

    void note(const Error &error)
    {
        if (error.code == Error::Code::OutOfBudget) {
            if (!m_collected.limits.contains(error.detail))
                m_collected.limits << error.detail;
            std::sort(m_collected.limits.begin(), m_collected.limits.end());
            m_over |= error.detail != u"queriesPerName"_s; // other names may still be asked
            if (m_collected.end == RunEnd::Complete)
                m_collected.end = RunEnd::OutOfBudget;
        } else if (error.code == Error::Code::Cancelled) {
            m_over = true;
            m_collected.end = RunEnd::Cancelled;
        }
    }

    bool mayBeAsked(const Endpoint &endpoint) const
    {
        const auto covers = [&endpoint](const Prefix &prefix) { return prefix.contains(endpoint.address); };
        return specialPurpose(endpoint.address).isNull() || m_profile.addresses.contains(endpoint)
            || m_trusted.contains(endpoint.address)
            || std::any_of(m_profile.allowed.cbegin(), m_profile.allowed.cend(), covers)
            || std::any_of(m_profile.publicInLab.cbegin(), m_profile.publicInLab.cend(), covers);
    }

    Exchange notSent(const Query &query) const
    {
        Exchange exchange;
        exchange.vantage = m_profile.vantage;
        exchange.profile = m_profile.name;
        exchange.server = query.server;
        exchange.transport = query.transport;
        if (isSecured(query.transport))
            exchange.secured.emplace().access = query.access;
        exchange.repeat = query.repeat;
        exchange.query = queryMessage(query, 0,
            query.form == Form::Bare || query.form == Form::Chaos
                ? std::nullopt
                : std::optional(QueryEdns{m_profile.ednsPayload, {}}));
        exchange.failure = Failure::NotSent;
        exchange.start = m_clock.now();
        return exchange;
    }

    void record(const Exchange &exchange)
    {
        m_sink(exchange);
        m_answers.add(exchange);
    }

    Asker &m_asker;
    Answers &m_answers;
    Wanted m_wanted;
    Asker::Sink m_sink;
    const Profile &m_profile;
    Due m_due;
    QHash<Query, Instant> m_dueAt;
    SystemClock m_clock;
    QTimer m_alarm; ///< for the next question that is not due yet
    QSet<IpAddress> m_trusted; ///< named by the profile itself, not by foreign data
    QSet<Query> m_asked; ///< or about to be
    Bell m_arrival;
    Collected m_collected;
    QList<Query> m_queue; ///< due, and waiting for room
    qint64 m_analysis = 0, m_analysisCost = 0; ///< nanoseconds of the processor's time: all, and the last
    qint64 m_analysisEnded = 0; ///< by the steady clock
    int m_underWay = 0;
    bool m_over = false;
};

} // namespace

QCoro::Task<Collected> collect(
    Asker &asker, Answers &answers, Wanted wanted, Asker::Sink sink, Profile profile, Due due)
{
    const qint64 begun = monotonicNanoseconds();
    Collection collection(asker, answers, std::move(wanted), std::move(sink), profile, std::move(due));
    while (collection.proceed())
        co_await collection.arrival().wait();
    Collected collected = collection.collected();
    collected.queries = asker.sent();
    collected.elapsed = monotonicNanoseconds() - begun;
    co_return collected;
}

} // namespace zonecase::dns
