// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/secureconnection.h"

#include "app/base/id.h"
#include "app/dns/profile.h"
#include "app/dns/worker/hostaddress.h"
#include "app/dns/worker/querymessage.h"

#include <QNetworkProxy>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::dns {

namespace {

constexpr qint64 ReadAtATime = 64 * 1024;
constexpr qsizetype MaxLeft = 1000;
constexpr auto Http2 = QLatin1StringView("h2");

/// As RFC 8446 and its forerunners call themselves.
QString versionText(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return u"TLSv1.2"_s;
    case QSsl::TlsV1_3:
        return u"TLSv1.3"_s;
    default:
        return u"unknown"_s;
    }
}

/// Certificates are ours to check, as of the clock of the profile and with every fault named. RFC
/// 9325, 3.1.1: TLS 1.2 at least. Only HTTP/2 is offered, for HTTP/1.1 would not be spoken.
QSslConfiguration configurationFor(Transport transport)
{
    QSslConfiguration configuration;
    configuration.setCaCertificates({});
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    if (transport == Transport::Https)
        configuration.setAllowedNextProtocols({QByteArray(Http2.data(), Http2.size())});
    return configuration;
}

QByteArray authorityOf(const SecurePlace &place)
{
    const QString address = place.named.address.isIPv6() ? u'[' + place.named.address.toText() + u']'
                                                         : place.named.address.toText();
    const QString host = place.access.name.isEmpty() ? address : place.access.name;
    const bool isUsual = place.named.port == portOf(Transport::Https);
    return (isUsual ? host : u"%1:%2"_s.arg(host).arg(place.named.port)).toLatin1();
}

quint16 idOf(const QByteArray &message)
{
    return message.size() < 2 ? quint16(0) : qFromBigEndian<quint16>(message.constData());
}

} // namespace

SecureConnection::SecureConnection(
    const SecurePlace &place, const IpAddress &from, const TrustStore &trust, const Clock &clock)
    : m_place(place)
    , m_from(from)
    , m_trust(trust)
    , m_clock(clock)
    , m_socket(std::make_unique<QSslSocket>())
{
    m_seen.access = place.access;
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setSslConfiguration(configurationFor(place.transport));
    m_socket->setReadBufferSize(2 * ReadAtATime);
    connect(m_socket.get(), &QSslSocket::connected, this, [this] {
        m_state = State::Handshaking;
        m_source = ipAddress(m_socket->localAddress());
    });
    connect(m_socket.get(), &QSslSocket::encrypted, this, [this] { examine(); });
    connect(m_socket.get(), &QSslSocket::readyRead, this, [this] { receive(); });
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, [this] { lose(); });
    connect(m_socket.get(), &QSslSocket::alertReceived, this,
        [this](QSsl::AlertLevel, QSsl::AlertType type, const QString &) {
            m_seen.alert = static_cast<int>(type);
        });
}

SecureConnection::~SecureConnection()
{
    hangUp();
}

/// With the alert that says so (RFC 8446, 6.1): an end without it is an error, over which dnsdist trips in somebody else's
/// handshake.
void SecureConnection::hangUp()
{
    m_socket->disconnect(this);
    if (m_socket->isEncrypted()) {
        m_socket->disconnectFromHost();
        m_socket->flush();
    }
    m_socket->abort();
}

void SecureConnection::ask(SecureTry &asking)
{
    if (m_state == State::Over)
        return asking.end(m_refused.value_or(Failure::Closed), seenBy(asking));
    m_waiting.append(&asking);
    if (m_state == State::Idle) {
        m_opener = &asking;
        connectTo();
    } else if (m_state == State::Ready) {
        send(asking);
        flush();
    }
}

void SecureConnection::connectTo()
{
    m_state = State::Connecting;
    if (m_from.bytes().size() == m_place.to.address.bytes().size())
        m_socket->bind(hostAddress(m_from));
    // The address in figures: nothing is looked up. An address goes into no server name indication (RFC 6066,
    // 3).
    const QString address = m_place.to.address.toText();
    const QString &name = m_place.access.name;
    m_socket->connectToHostEncrypted(
        address, m_place.to.port, name.isEmpty() ? m_place.named.address.toText() : name);
}

/// The handshake is done and nothing is sent yet.
void SecureConnection::examine()
{
    m_seen.version = versionText(m_socket->sessionProtocol());
    m_seen.cipher = m_socket->sessionCipher().name();
    m_seen.protocol = QString::fromLatin1(m_socket->sslConfiguration().nextNegotiatedProtocol());
    const QList<QSslCertificate> shown = m_socket->peerCertificateChain().mid(0, Secured::MaxChain);
    for (const QSslCertificate &certificate : shown)
        m_seen.chain << certificate.toDer();
    if (!m_seen.chain.isEmpty())
        m_seen.certificate = sha256(m_seen.chain.constFirst());
    m_seen.problems
        = m_trust.problems(m_seen.chain, m_place.access.name, m_place.named.address, m_clock.now());
    const bool isTrusted = m_seen.problems.isEmpty();
    const bool isOverHttp = m_place.transport == Transport::Https;
    if (isOverHttp && m_seen.protocol != Http2)
        m_seen.problems << u"no-http2"_s;
    if (!m_seen.problems.isEmpty()) {
        m_refused = isTrusted ? Failure::Tls : Failure::Untrusted;
        return endAll(*m_refused);
    }
    m_state = State::Ready;
    if (isOverHttp)
        m_http = std::make_unique<DohSession>(authorityOf(m_place));
    const QList<SecureTry *> waiting = m_waiting;
    for (SecureTry *asking : waiting)
        if (m_state == State::Ready) // sending may show that the server has gone
            send(*asking);
    flush();
}

void SecureConnection::send(SecureTry &asking)
{
    if (!m_http) {
        QByteArray framed(MessageStream::LengthSize, '\0');
        qToBigEndian(static_cast<quint16>(asking.query().size()), framed.data());
        m_socket->write(framed + asking.query());
        m_socket->flush(); // in a record of its own: dnsdist 1.7 leaves unread what else is in one
        return;
    }
    const qint32 stream = m_http->takesMore() ? m_http->request(m_place.access, asking.query()) : -1;
    if (stream >= 0) {
        m_streams.insert(stream, &asking);
        return;
    }
    m_spent = true;
    m_waiting.removeOne(&asking);
    asking.end(Failure::Closed, seenBy(asking));
}

void SecureConnection::flush()
{
    if (m_http)
        m_socket->write(m_http->toSend());
}

void SecureConnection::receive()
{
    while (m_state == State::Ready && m_socket->bytesAvailable() > 0) {
        const QByteArray bytes = m_socket->read(ReadAtATime);
        if (!m_http) {
            const QList<QByteArray> messages = m_messages.take(bytes);
            for (const QByteArray &message : messages)
                takeMessage(message);
            continue;
        }
        const bool isHttp = m_http->receive(bytes);
        takeReplies();
        flush();
        if (!isHttp)
            endAll(Failure::Http, u"http-protocol"_s);
    }
}

/// An answer may overtake another (RFC 7766, 6.2.1.1), so it finds its question by its id. One that nobody
/// has asked for shows that the server cannot be relied on to tell them apart.
void SecureConnection::takeMessage(const QByteArray &message)
{
    if (m_state != State::Ready)
        return;
    const quint16 id = idOf(message);
    const auto isAnswered
        = [&message](const SecureTry *one) { return mismatch(one->query(), message).isNull(); };
    const auto isNumbered = [id](const SecureTry *one) { return idOf(one->query()) == id; };
    auto asked
        = std::find_if(m_waiting.begin(), m_waiting.end(), isAnswered); // ids are random: two may be equal
    if (asked == m_waiting.end())
        asked = std::find_if(m_waiting.begin(), m_waiting.end(), isNumbered);
    if (asked == m_waiting.end()) {
        if (!m_left.removeOne(id))
            endAll(message.size() < 12 ? Failure::Malformed : Failure::Mismatched, {}, message);
        return;
    }
    m_hasAnswered = true;
    SecureTry *asking = *asked;
    m_waiting.erase(asked);
    Secured seen = seenBy(*asking);
    seen.octets = message.size();
    asking->take(message, seen);
}

void SecureConnection::takeReplies()
{
    const QHash<qint32, DohSession::Reply> ended = m_http->takeEnded();
    for (auto reply = ended.cbegin(); reply != ended.cend(); ++reply) {
        SecureTry *asking = m_streams.take(reply.key());
        if (!asking)
            continue;
        m_waiting.removeOne(asking);
        Secured seen = seenBy(*asking);
        reply->tell(seen);
        if (reply->refused)
            asking->end(Failure::Closed, seen);
        else if (!reply->problems.isEmpty())
            asking->end(Failure::Http, seen, reply->body);
        else
            asking->take(reply->body, seen);
    }
    m_spent |= !m_http->takesMore();
}

/// What this one saw of the connection. The certificates go with the first that ends and has seen them.
Secured SecureConnection::seenBy(SecureTry &asking)
{
    Secured seen = m_seen;
    seen.reused = m_opener != &asking;
    if (std::exchange(m_isChainTold, m_isChainTold || !seen.chain.isEmpty()))
        seen.chain.clear();
    return seen;
}

void SecureConnection::leave(SecureTry &asking)
{
    if (m_opener == &asking)
        m_opener = nullptr; // a later one may come to lie at the same address
    if (!m_waiting.removeOne(&asking))
        return;
    if (m_http)
        m_http->cancel(m_streams.key(&asking, -1));
    m_streams.removeIf([&asking](const auto &stream) { return stream.value() == &asking; });
    if (m_left.size() < MaxLeft)
        m_left << idOf(asking.query());
    if (m_spent && m_waiting.isEmpty() && m_state != State::Over) {
        m_state = State::Over;
        hangUp();
    } else if (m_state == State::Ready) {
        flush();
    }
}

Secured SecureConnection::giveUp(SecureTry &asking, QByteArray &part)
{
    Secured seen = seenBy(asking);
    if (m_state == State::Handshaking) {
        seen.problems << u"tls-stalled"_s;
    } else if (m_http) {
        const DohSession::Reply reply = m_http->replyOf(m_streams.key(&asking, -1));
        reply.tell(seen);
        part = reply.body;
        if (reply.status != 0)
            seen.problems << u"unfinished"_s;
    } else if (m_messages.left() > 0) {
        seen.octets = m_messages.left();
        seen.problems << u"unfinished"_s;
    }
    m_spent = true;
    leave(asking);
    return seen;
}

void SecureConnection::lose()
{
    const QAbstractSocket::SocketError error = m_socket->error();
    if (m_state == State::Connecting)
        return endAll(
            error == QAbstractSocket::ConnectionRefusedError ? Failure::Refused : Failure::Unreachable);
    if (m_state == State::Handshaking) {
        const bool noneInCommon = m_seen.alert == static_cast<int>(QSsl::AlertType::NoApplicationProtocol);
        return endAll(Failure::Tls, noneInCommon ? u"no-http2"_s : u"tls-failed"_s);
    }
    receive(); // what came before the end
    endAll(Failure::Closed, m_messages.left() > 0 ? u"unfinished"_s : QString());
}

/// The connection is of no use any more, and why.
void SecureConnection::endAll(Failure failure, const QString &problem, const QByteArray &response)
{
    if (m_state == State::Over)
        return;
    m_state = State::Over;
    // A reset on its heels may have taken the one answer along.
    m_leftSomeOut = failure == Failure::Closed && m_waiting.size() >= (m_hasAnswered ? 1 : 2);
    const QList<SecureTry *> waiting = std::exchange(m_waiting, {});
    for (SecureTry *asking : waiting) {
        Secured seen = seenBy(*asking);
        QByteArray bytes = response;
        if (const qint32 stream = m_streams.key(asking, -1); m_http && stream >= 0) {
            const DohSession::Reply reply = m_http->replyOf(stream);
            reply.tell(seen);
            bytes = reply.body;
            if (failure == Failure::Closed && reply.status != 0)
                seen.problems << u"unfinished"_s;
        }
        if (!problem.isEmpty())
            seen.problems << problem;
        asking->end(failure, seen, bytes);
    }
    m_streams.clear();
    hangUp();
}

SecureTry::SecureTry(const std::shared_ptr<SecureConnection> &connection, const QByteArray &query)
    : NetworkTry({}, {}, query)
    , m_connection(connection)
{ }

SecureTry::~SecureTry()
{
    m_connection->leave(*this);
}

void SecureTry::send()
{
    m_connection->ask(*this);
}

void SecureTry::timeOut()
{
    QByteArray part;
    const Secured seen = m_connection->giveUp(*this, part);
    end(Failure::Timeout, seen, part);
}

void SecureTry::take(const QByteArray &response, const Secured &seen)
{
    if (mismatch(m_query, response).isNull())
        end(Failure::None, seen, response);
    else
        end(response.size() < 12 ? Failure::Malformed : Failure::Mismatched, seen, response);
}

void SecureTry::end(Failure failure, const Secured &seen, const QByteArray &response)
{
    m_outcome.secured = seen;
    m_outcome.source = m_connection->source();
    fail(failure, response);
}

} // namespace zonecase::dns
