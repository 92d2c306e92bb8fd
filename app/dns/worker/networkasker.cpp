// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/networkasker.h"

#include "app/dns/worker/framing.h"
#include "app/dns/worker/querymessage.h"

#include <QRandomGenerator>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace zonecase::dns {

namespace {

/// How long a run may ask: a tenth of its time is kept for the last analysis and the document, on a busy
/// machine too.
int askingMs(const Budget &budget)
{
    return budget.wallMs - budget.wallMs / 10;
}

constexpr qsizetype ClientCookieSize = 8;
constexpr int SilencesUntilImpatient = 2;

/// Keeps a wait where stop() finds it, for as long as it is waited for.
class Registered
{
public:
    Registered(QList<Wait *> &waits, Wait *wait)
        : m_waits(waits)
        , m_wait(wait)
    {
        m_waits.append(wait);
    }
    ~Registered() { m_waits.removeOne(m_wait); }
    Q_DISABLE_COPY_MOVE(Registered)

private:
    QList<Wait *> &m_waits;
    Wait *m_wait;
};

bool isLoopback(const IpAddress &address)
{
    return specialPurpose(address) == u"Loopback"_s;
}

} // namespace

NetworkAsker::NetworkAsker(const Profile &profile, const Clock &clock)
    : m_profile(profile)
    , m_clock(clock)
    , m_spending(profile.budget)
    , m_buckets(profile.burst, profile.ratePerSecond)
{
    m_wall.setSingleShot(true);
    QObject::connect(&m_wall, &QTimer::timeout, &m_wall, [this] {
        endAll(Error{Error::Code::OutOfBudget, u"wallMs"_s});
    });
    m_wall.start(askingMs(profile.budget));
}

NetworkAsker::~NetworkAsker() = default;

void NetworkAsker::stop()
{
    endAll(Error{Error::Code::Cancelled, u"The run was stopped."_s});
}

void NetworkAsker::endAll(const Error &why)
{
    if (!m_over)
        m_over = why;
    const QList<Wait *> waits = m_waits;
    for (Wait *wait : waits)
        wait->stop();
    tellOver(*m_over);
}

void NetworkAsker::remember(const QList<Exchange> &exchanges, qint64 elapsedNanoseconds)
{
    for (const Exchange &exchange : exchanges) {
        const Result<Frame> frame = frameMessage(exchange.query);
        if (exchange.failure == Failure::NotSent || !frame || frame->parts.isEmpty())
            continue;
        const Framed &question = frame->parts[0];
        const Result<Name> name
            = Name::fromWire(QByteArrayView(exchange.query).sliced(question.offset, question.ownerLength));
        m_spending.remember(name.value_or(Name()));
        if (const std::optional<Endpoint> to = reachedAt(exchange.server.endpoint))
            m_buckets.charge(
                to->address, m_clock.now().nanoseconds - exchange.start.nanoseconds, monotonicNanoseconds());
    }
    const qint64 left = askingMs(m_profile.budget) - elapsedNanoseconds / 1'000'000;
    m_wall.start(static_cast<int>(std::max<qint64>(0, left)));
}

void NetworkAsker::pauseWall(bool pause)
{
    if (pause && m_wall.isActive()) {
        m_wallLeft = m_wall.remainingTime();
        m_wall.stop();
    } else if (!pause && m_wallLeft >= 0) {
        m_wall.start(std::exchange(m_wallLeft, -1));
    }
}

QCoro::Task<Result<void>> NetworkAsker::ask(Query query, Sink sink)
{
    const Endpoint server = query.server.endpoint;
    const bool impatient = m_silences.value(server) >= SilencesUntilImpatient;
    Course course(query.transport, m_profile.timeoutMs, impatient ? 1 : m_profile.tries, query.form);
    std::optional<Course::Step> step = course.first();
    for (int attempt = 1; step; ++attempt) {
        const Result<Exchange> exchange = co_await tryOnce(query, *step, attempt);
        if (!exchange)
            co_return tl::unexpected(exchange.error());
        sink(*exchange);
        step = course.after(*exchange);
    }
    if (course.wasSilent() && query.form == Form::Usual)
        ++m_silences[server];
    co_return Result<void>();
}

QCoro::Task<Result<Exchange>> NetworkAsker::tryOnce(Query query, Course::Step step, int attempt)
{
    const std::optional<Endpoint> to = reachedAt(query.server.endpoint);
    Exchange exchange = begun(query, step, attempt);
    if (!to) {
        exchange.failure = Failure::NotSent;
        co_return exchange;
    }
    const Result<void> token = co_await takeToken(*to);
    if (!token)
        co_return tl::unexpected(token.error());
    const Result<void> spent = m_spending.spend(query.name);
    if (!spent)
        co_return tl::unexpected(spent.error());
    const Result<std::unique_ptr<NetworkTry>> made = co_await makeTry(query, step.transport, *to, exchange.query);
    if (!made)
        co_return tl::unexpected(made.error());
    NetworkTry &attemptMade = **made;
    const Registered registered(m_waits, &attemptMade);
    exchange.start = m_clock.now();
    attemptMade.start(step.timeoutMs);
    co_await attemptMade.over().wait();
    if (attemptMade.wasStopped())
        co_return tl::unexpected(*m_over);
    const NetworkTry::Outcome &outcome = attemptMade.outcome();
    exchange.response = outcome.response;
    exchange.failure = outcome.failure;
    exchange.discarded = outcome.discarded;
    exchange.discardedCount = outcome.discardedCount;
    exchange.duration = outcome.duration;
    exchange.secured = outcome.secured;
    if (*to == query.server.endpoint) // where the map leads elsewhere, our side of it says nothing
        exchange.source = outcome.source;
    keepCookie(exchange);
    co_return exchange;
}

QCoro::Task<Result<std::unique_ptr<NetworkTry>>> NetworkAsker::makeTry(
    Query query, Transport transport, Endpoint to, QByteArray message)
{
    if (transport == Transport::Udp)
        co_return std::make_unique<UdpTry>(to, m_profile.source, message, query.lingerMs);
    if (transport == Transport::Tcp)
        co_return std::make_unique<TcpTry>(to, m_profile.source, message);
    const SecurePlace place{to, query.server.endpoint, transport, query.access};
    // Whoever showed a wrong certificate is not tried again in this run: the next question would meet the same.
    const auto isOpen = [this, &place] {
        return m_connections.contains(place) && (m_connections[place]->isOpen() || m_connections[place]->isRefused());
    };
    // RFC 7766, 6.2.4: a server may close when it likes. Who does so over waiting questions gets one a connection.
    if (m_connections.contains(place) && m_connections[place]->leftSomeOut())
        m_oneEach.insert(place);
    // A handshake costs the server more than a question: it takes a token of its own.
    if (!isOpen() || m_oneEach.contains(place)) {
        const Result<void> token = co_await takeToken(to);
        if (!token)
            co_return tl::unexpected(token.error());
    }
    if (m_oneEach.contains(place))
        co_return std::make_unique<SecureTry>(openConnection(place), message);
    if (!isOpen()) // nobody else has opened one meanwhile
        m_connections.insert(place, openConnection(place));
    co_return std::make_unique<SecureTry>(m_connections[place], message);
}

std::shared_ptr<SecureConnection> NetworkAsker::openConnection(const SecurePlace &place)
{
    if (!m_trust) // authorities that cannot be read vouch for nobody
        m_trust = TrustStore::make(m_profile.tlsAuthorities).or_else([](const Error &) { return TrustStore::make({}); }).value();
    return std::make_shared<SecureConnection>(place, m_profile.source, *m_trust, m_clock);
}

QCoro::Task<Result<void>> NetworkAsker::takeToken(Endpoint to)
{
    const qint64 wait = m_over ? 0 : m_buckets.take(to.address, monotonicNanoseconds());
    if (wait > 0) {
        Wait pause;
        const Registered registered(m_waits, &pause);
        pause.start(static_cast<int>((wait + 999'999) / 1'000'000));
        co_await pause.over().wait();
    }
    if (m_over)
        co_return tl::unexpected(*m_over);
    co_return Result<void>();
}

std::optional<Endpoint> NetworkAsker::reachedAt(const Endpoint &endpoint) const
{
    const auto mapped = m_profile.addresses.constFind(endpoint);
    if (mapped != m_profile.addresses.cend())
        return *mapped;
    const bool familyIsOff = endpoint.address.isIPv4() ? !m_profile.ipv4 : !m_profile.ipv6;
    const bool wouldLeaveTheLab = m_profile.exercise && !isLoopback(endpoint.address);
    if (familyIsOff || wouldLeaveTheLab)
        return std::nullopt;
    return endpoint;
}

Exchange NetworkAsker::begun(const Query &query, const Course::Step &step, int attempt)
{
    Exchange exchange;
    exchange.vantage = m_profile.vantage;
    exchange.profile = m_profile.name;
    exchange.source = m_profile.source;
    exchange.server = query.server;
    exchange.transport = step.transport;
    exchange.attempt = attempt;
    exchange.repeat = query.repeat;
    std::optional<QueryEdns> edns;
    const bool isCovered = isSecured(step.transport);
    if (isCovered)
        exchange.secured.emplace().access = query.access;
    if (step.edns) // a connection needs no cookie (RFC 7873, 5.2.3)
        edns = QueryEdns{m_profile.ednsPayload, isCovered ? QByteArray() : cookieFor(query.server.endpoint), isCovered};
    // RFC 8484, 4.1: always 0 over HTTPS, where the stream tells the questions apart.
    const bool isNumbered = step.transport != Transport::Https;
    const auto id = isNumbered ? static_cast<quint16>(QRandomGenerator::system()->bounded(65536)) : quint16(0);
    exchange.query = queryMessage(query, id, edns);
    exchange.start = m_clock.now();
    return exchange;
}

QByteArray NetworkAsker::cookieFor(const Endpoint &server)
{
    QByteArray &cookie = m_cookies[server];
    if (cookie.isEmpty())
        cookie = randomBytes(ClientCookieSize);
    return cookie;
}

void NetworkAsker::keepCookie(const Exchange &exchange)
{
    const QByteArray theirs
        = exchange.failure == Failure::None ? glance(exchange.response).cookie : QByteArray();
    // RFC 7873, 4: 8 octets of the client's and 8 to 32 of the server's.
    const bool fits = theirs.size() >= ClientCookieSize + 8 && theirs.size() <= ClientCookieSize + 32;
    if (fits
        && theirs.left(ClientCookieSize) == m_cookies.value(exchange.server.endpoint).left(ClientCookieSize))
        m_cookies[exchange.server.endpoint] = theirs;
}

} // namespace zonecase::dns
