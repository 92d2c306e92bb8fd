// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/networktry.h"
#include "app/dns/worker/querymessage.h"

#include <QRandomGenerator>
#include <QSocketNotifier>
#include <QtEndian>

#include <array>
#include <cerrno>
#include <cstring>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace zonecase::dns {

namespace {

constexpr int MaxDatagrams = 4096; // thrown away for one query before we stop listening

struct SocketAddress
{
    sockaddr_storage storage{};
    socklen_t size = 0;
    sockaddr *get() { return reinterpret_cast<sockaddr *>(&storage); }
};

SocketAddress socketAddress(const IpAddress &address, quint16 port)
{
    SocketAddress result;
    if (address.isIPv6()) {
        sockaddr_in6 six{};
        six.sin6_family = AF_INET6;
        six.sin6_port = qToBigEndian(port);
        std::memcpy(&six.sin6_addr, address.bytes().constData(), 16);
        std::memcpy(&result.storage, &six, sizeof six);
        result.size = sizeof six;
        return result;
    }
    sockaddr_in four{};
    four.sin_family = AF_INET;
    four.sin_port = qToBigEndian(port);
    std::memcpy(&four.sin_addr, address.bytes().constData(), 4);
    std::memcpy(&result.storage, &four, sizeof four);
    result.size = sizeof four;
    return result;
}

Endpoint endpointOf(const SocketAddress &from)
{
    const bool isSix = from.storage.ss_family == AF_INET6;
    const auto *bytes = reinterpret_cast<const char *>(&from.storage);
    const qsizetype address = isSix ? offsetof(sockaddr_in6, sin6_addr) : offsetof(sockaddr_in, sin_addr);
    const qsizetype port = isSix ? offsetof(sockaddr_in6, sin6_port) : offsetof(sockaddr_in, sin_port);
    return {IpAddress::fromBytes(QByteArray(bytes + address, isSix ? 16 : 4)).value_or(IpAddress()),
        qFromBigEndian<quint16>(bytes + port)};
}

/// The address that the system sends from to there; null if it cannot.
IpAddress sourceTowards(SocketAddress to)
{
    SocketAddress local;
    local.size = sizeof local.storage;
    const int guide = ::socket(to.storage.ss_family, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    const bool isKnown = guide >= 0 && ::connect(guide, to.get(), to.size) == 0
        && getsockname(guide, local.get(), &local.size) == 0;
    if (guide >= 0)
        close(guide);
    return isKnown ? endpointOf(local).address : IpAddress();
}

/// What ICMP says comes as an error of the socket's although it is not connected.
void wantErrors(int socket, bool isSix)
{
    const int on = 1;
    setsockopt(socket, isSix ? IPPROTO_IPV6 : IPPROTO_IP, isSix ? IPV6_RECVERR : IP_RECVERR, &on, sizeof on);
}

/// RFC 5452, 9.2: the port is as unforeseeable as we can make it; the kernel's own choice has fewer bits.
bool bindToRandomPort(int socket, const IpAddress &from)
{
    constexpr int FirstPort = 1024;
    constexpr int Attempts = 16;
    for (int i = 0; i < Attempts; ++i) {
        const auto port = static_cast<quint16>(QRandomGenerator::system()->bounded(FirstPort, 65536));
        SocketAddress local = socketAddress(from, port);
        if (bind(socket, local.get(), local.size) == 0)
            return true;
        if (errno != EADDRINUSE && errno != EACCES)
            return false;
    }
    return false;
}

Failure failureOf(int error)
{
    return error == ECONNREFUSED ? Failure::Refused : Failure::Unreachable;
}

} // namespace

UdpTry::UdpTry(const Endpoint &to, const IpAddress &from, const QByteArray &query, int lingerMs)
    : NetworkTry(to, from, query)
    , m_lingerMs(lingerMs)
{ }

UdpTry::~UdpTry()
{
    m_notifier.reset();
    if (m_socket >= 0)
        close(m_socket);
}

Failure UdpTry::open()
{
    const bool isSix = m_to.address.isIPv6();
    m_socket = ::socket(isSix ? AF_INET6 : AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_socket < 0)
        return Failure::Unreachable;
    const IpAddress from = m_from.isIPv6() == isSix && !m_from.isNull()
        ? m_from
        : sourceTowards(socketAddress(m_to.address, m_to.port));
    if (from.isNull() || !bindToRandomPort(m_socket, from))
        return Failure::Unreachable;
    wantErrors(m_socket, isSix);
    m_outcome.source = from;
    return Failure::None;
}

void UdpTry::send()
{
    if (const Failure failure = open(); failure != Failure::None) {
        fail(failure);
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] { receive(); });
    SocketAddress to = socketAddress(m_to.address, m_to.port);
    if (::sendto(m_socket, m_query.constData(), static_cast<size_t>(m_query.size()), 0, to.get(), to.size)
        < 0)
        fail(failureOf(errno));
}

/// Whoever answers first need not be who was asked: where that is the question, the other is waited for.
void UdpTry::take(const QByteArray &datagram)
{
    if (m_lingerMs == 0)
        return succeed(datagram);
    stopTheWatch();
    m_first = datagram;
    extend(m_lingerMs);
}

void UdpTry::timeOut()
{
    m_first ? succeed(*m_first) : NetworkTry::timeOut();
}

void UdpTry::receive()
{
    static thread_local std::array<char, 65536> buffer; // of that size each time it would cost more than the rest
    while (!hasEnded()) {
        SocketAddress from;
        from.size = sizeof from.storage;
        const ssize_t size = recvfrom(
            m_socket, buffer.data(), static_cast<size_t>(buffer.size()), 0, from.get(), &from.size);
        if (size < 0) {
            if (errno != EAGAIN && errno != EINTR)
                m_first ? succeed(*m_first) : fail(failureOf(errno)); // ICMP has told the kernel
            return;
        }
        const QByteArray datagram(buffer.data(), size);
        QString reason = mismatch(m_query, datagram);
        if (const Endpoint sender = endpointOf(from); reason.isNull() && sender != m_to)
            reason = u"address "_s + sender.toText(); // RFC 5452, 9.1
        if (reason.isNull() && m_first)
            reason = Further;
        if (reason.isNull())
            take(datagram);
        else
            discard(reason, datagram);
        if (m_outcome.discardedCount >= MaxDatagrams && m_first)
            succeed(*m_first);
        else if (m_outcome.discardedCount >= MaxDatagrams)
            fail(Failure::Mismatched);
    }
}

} // namespace zonecase::dns
