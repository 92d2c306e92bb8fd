// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/exchange.h"
#include "app/dns/worker/bell.h"

#include <memory>
#include <optional>

class QSocketNotifier;
class QTcpSocket;

namespace zonecase::dns {

/// Something with an end in time that can be stopped before it; rings when it is over.
class Wait : public QObject
{
public:
    Wait();
    void start(int milliseconds);
    void stop(); ///< over at once, and for that reason
    bool wasStopped() const { return m_stopped; }
    Bell &over() { return m_over; }

protected:
    void end();
    void extend(int milliseconds) { m_timer.start(milliseconds); }
    bool hasEnded() const { return m_ended; }
    virtual void begin() { }
    virtual void timeOut() { }

private:
    QTimer m_timer;
    Bell m_over;
    bool m_ended = false;
    bool m_stopped = false;
};

/// One message sent to one place, and what came of it.
class NetworkTry : public Wait
{
public:
    struct Outcome
    {
        QByteArray response;
        Failure failure = Failure::None;
        QList<Discarded> discarded;
        int discardedCount = 0;
        IpAddress source; ///< that the system chose
        qint64 duration = 0;
        std::optional<Secured> secured;
    };
    NetworkTry(const Endpoint &to, const IpAddress &from, const QByteArray &query)
        : m_to(to)
        , m_from(from)
        , m_query(query)
    { }
    const Outcome &outcome() const { return m_outcome; }

protected:
    void begin() override;
    void timeOut() override { fail(Failure::Timeout); }
    virtual void send() = 0;
    void succeed(const QByteArray &response);
    void fail(Failure failure, const QByteArray &response = {});
    void discard(const QString &reason, const QByteArray &datagram);
    /// The time that the answer took, where its end is not ours.
    void stopTheWatch();

    Endpoint m_to;
    IpAddress m_from;
    QByteArray m_query;
    Outcome m_outcome;

private:
    qint64 m_begun = 0;
    bool m_isTimed = false;
};

/// Over a UDP socket on a random port. It is not connected: what comes from elsewhere is not taken, but kept,
/// for a server that answers from another address looks silent otherwise (RFC 2181, 4).
class UdpTry : public NetworkTry
{
public:
    /// Listens on for so long after the first answer.
    UdpTry(const Endpoint &to, const IpAddress &from, const QByteArray &query, int lingerMs = 0);
    ~UdpTry() override;

protected:
    void send() override;
    void timeOut() override;

private:
    void take(const QByteArray &datagram);
    Failure open();
    void receive();

    int m_socket = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    int m_lingerMs;
    std::optional<QByteArray> m_first; ///< while it listens on
};

/// Over a TCP connection of its own; lengths as in RFC 1035, 4.2.2.
class TcpTry : public NetworkTry
{
public:
    TcpTry(const Endpoint &to, const IpAddress &from, const QByteArray &query);
    ~TcpTry() override;

protected:
    void send() override;

private:
    void receive();
    void lose();

    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_received;
};

} // namespace zonecase::dns
