// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/dns/server.h"

#include "app/dns/worker/framing.h"
#include "tests/dns/wire.h"

#include <QNetworkDatagram>
#include <QTcpSocket>
#include <QtEndian>

namespace zonecase::test {

ScriptedServer::ScriptedServer()
{
    // UDP and TCP on one port, as a server has them: ask for a TCP port until UDP can have it too.
    do {
        m_tcp.close();
        m_tcp.listen(QHostAddress::LocalHost);
    } while (!m_udp.bind(QHostAddress::LocalHost, m_tcp.serverPort(), QAbstractSocket::DontShareAddress));
    connect(&m_udp, &QUdpSocket::readyRead, this, [this] { readUdp(); });
    connect(&m_tcp, &QTcpServer::newConnection, this, [this] { readTcp(); });
}

dns::Endpoint ScriptedServer::endpoint() const
{
    return {*dns::IpAddress::fromText(u"127.0.0.1"), m_udp.localPort()};
}

void ScriptedServer::readUdp()
{
    while (m_udp.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_udp.receiveDatagram();
        udpQueries << datagram.data();
        sourcePorts << static_cast<quint16>(datagram.senderPort());
        const QList<QByteArray> replies
            = onUdp ? onUdp(datagram.data(), int(udpQueries.size())) : QList<QByteArray>();
        for (const QByteArray &reply : replies)
            m_udp.writeDatagram(datagram.makeReply(reply));
    }
}

void ScriptedServer::readTcp()
{
    QTcpSocket *socket = m_tcp.nextPendingConnection();
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
        const QByteArray query = socket->readAll().mid(2);
        tcpQueries << query;
        const QList<QByteArray> parts = onTcp ? onTcp(query) : QList<QByteArray>();
        for (const QByteArray &part : parts) {
            socket->write(part);
            socket->flush();
        }
        if (closesTcp)
            socket->disconnectFromHost();
    });
}

QByteArray responseTo(const QByteArray &query, int moreFlags, const QList<QByteArray> &answer,
    const QList<QByteArray> &additional)
{
    WireMessage message;
    message.id = qFromBigEndian<quint16>(query.constData());
    message.flags = 0x8400 | moreFlags;
    const qsizetype size = *dns::nameLengthAt(query, 12, query.size(), false) + 4;
    message.question = query.mid(12, size);
    message.answer = answer;
    message.additional = additional;
    return message.bytes();
}

QByteArray framed(const QByteArray &message)
{
    return be16(static_cast<int>(message.size())) + message;
}

} // namespace zonecase::test
