// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/dns/worker/certificates.h"
#include "app/dns/worker/dohsession.h"
#include "app/dns/worker/messagestream.h"
#include "app/dns/worker/networktry.h"

#include <optional>

class QSslSocket;

namespace zonecase::dns {

class SecureTry;

/// Where a connection over TLS leads, and with whom.
struct SecurePlace
{
    Endpoint to; ///< where it is reached
    Endpoint
        named; ///< as the resolver is known: the certificate must be for its address where there is no name
    Transport transport = Transport::Tls;
    Access access;

    bool operator==(const SecurePlace &) const = default;
    friend size_t qHash(const SecurePlace &place, size_t seed = 0)
    {
        return qHashMulti(seed, place.to, place.named, static_cast<int>(place.transport), place.access);
    }
};

/// One connection over TLS to a resolver, for as many questions at a time as there are (RFC 7766, 6.2.1.1;
/// RFC 7858; RFC 8484). Nothing is sent before its certificate has been checked and taken.
class SecureConnection : public QObject
{
public:
    /// Trust and clock must outlive it.
    SecureConnection(
        const SecurePlace &place, const IpAddress &from, const TrustStore &trust, const Clock &clock);
    ~SecureConnection() override;

    /// Takes new questions.
    bool isOpen() const { return m_state != State::Over && !m_spent; }
    /// Its handshake showed what is not taken: a wrong certificate, no HTTP/2. Whoever asks is told so at once.
    bool isRefused() const { return m_refused.has_value(); }
    /// The server closed it over several questions, or over one after others had their answers.
    bool leftSomeOut() const { return m_leftSomeOut; }
    void ask(SecureTry &asking);
    /// Nobody waits for its answer any more.
    void leave(SecureTry &asking);
    /// The same because it did not come in time; says what had come by then.
    Secured giveUp(SecureTry &asking, QByteArray &part);
    const IpAddress &source() const { return m_source; }

private:
    enum class State
    {
        Idle,
        Connecting,
        Handshaking,
        Ready,
        Over
    };
    void connectTo();
    void examine();
    void send(SecureTry &asking);
    void receive();
    void takeMessage(const QByteArray &message);
    void takeReplies();
    void flush();
    void lose();
    void hangUp();
    Secured seenBy(SecureTry &asking);
    void endAll(Failure failure, const QString &problem = {}, const QByteArray &response = {});

    SecurePlace m_place;
    IpAddress m_from;
    IpAddress m_source; ///< that the system chose
    const TrustStore &m_trust;
    const Clock &m_clock;
    std::unique_ptr<QSslSocket> m_socket;
    std::unique_ptr<DohSession> m_http;
    MessageStream m_messages;
    State m_state = State::Idle;
    bool m_spent = false; ///< was silent once: what is asked from now on is asked elsewhere
    Secured m_seen; ///< of the connection itself
    std::optional<Failure> m_refused; ///< for what the handshake showed
    const SecureTry *m_opener = nullptr; ///< for whom it was opened
    bool m_isChainTold = false;
    bool m_hasAnswered = false, m_leftSomeOut = false;
    QList<SecureTry *> m_waiting; ///< in the order in which they came
    QHash<qint32, SecureTry *> m_streams; ///< HTTP/2's
    QList<quint16> m_left; ///< ids whose answers may still come, and are of no use then
};

/// One message sent over a connection that others use too.
class SecureTry : public NetworkTry
{
public:
    SecureTry(const std::shared_ptr<SecureConnection> &connection, const QByteArray &query);
    ~SecureTry() override;

    const QByteArray &query() const { return m_query; }
    /// A response that came for it; taken if it answers the query.
    void take(const QByteArray &response, const Secured &seen);
    void end(Failure failure, const Secured &seen, const QByteArray &response = {});

protected:
    void send() override;
    void timeOut() override;

private:
    std::shared_ptr<SecureConnection> m_connection;
};

} // namespace zonecase::dns
