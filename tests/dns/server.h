// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/query.h"

#include <QObject>
#include <QTcpServer>
#include <QUdpSocket>

#include <functional>

namespace zonecase::test {

/// A server on loopback, on ports of the system's choice, that does as a test tells it. Null handlers stay
/// silent.
class ScriptedServer : public QObject
{
public:
    /// Datagrams to send back, in order.
    using UdpHandler = std::function<QList<QByteArray>(const QByteArray &query, int number)>;
    /// Octets to send back, as they are: with their length in front or with whatever is to be there.
    using TcpHandler = std::function<QList<QByteArray>(const QByteArray &query)>;

    ScriptedServer();

    UdpHandler onUdp;
    TcpHandler onTcp;
    bool closesTcp = false; ///< after what it sent
    QList<QByteArray> udpQueries, tcpQueries;
    QList<quint16> sourcePorts;

    dns::Endpoint endpoint() const;
    dns::Server server() const { return {dns::Name(), endpoint()}; }
    void stopTcp() { m_tcp.close(); }

private:
    void readUdp();
    void readTcp();

    QUdpSocket m_udp;
    QTcpServer m_tcp;
};

/// A response to the query, with the question that it has. Flags: QR and AA, and these.
QByteArray responseTo(const QByteArray &query, int moreFlags = 0, const QList<QByteArray> &answer = {},
    const QList<QByteArray> &additional = {});
/// With its length in front.
QByteArray framed(const QByteArray &message);

} // namespace zonecase::test
