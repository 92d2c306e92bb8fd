// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/worker/listener.h"

#include <QNetworkDatagram>
#include <QTcpSocket>
#include <QTimer>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace zonecase::lab {

namespace {

constexpr int MostConnections = 64; ///< of one listener
constexpr int IdleMs = 10'000; // RFC 7766, 6.2.3: seconds, not minutes
constexpr int MostPorts = 50; ///< tries to find one port that is free for both transports
constexpr qsizetype LengthSize = 2;

} // namespace

Listener::Listener(Answerer answerer, QObject *parent)
    : QObject(parent)
    , m_answerer(std::move(answerer))
{
    connect(&m_udp, &QUdpSocket::readyRead, this, &Listener::readDatagrams);
    connect(&m_tcp, &QTcpServer::newConnection, this, &Listener::accept);
}

Result<quint16> Listener::listen(const QHostAddress &address, quint16 port)
{
    for (int tries = 0; tries < (port ? 1 : MostPorts); ++tries) {
        if (!m_udp.bind(address, port, QAbstractSocket::DontShareAddress))
            break;
        if (m_tcp.listen(address, m_udp.localPort()))
            return m_udp.localPort();
        m_udp.close();
    }
    return failure(Error::Code::Refused,
        u"The lab cannot listen at %1, port %2: %3."_s.arg(address.toString())
            .arg(port)
            .arg(m_udp.state() == QAbstractSocket::BoundState ? m_tcp.errorString() : m_udp.errorString()));
}

void Listener::readDatagrams()
{
    while (m_udp.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_udp.receiveDatagram();
        const QByteArray answer = m_answerer(datagram.data(), false);
        if (!answer.isEmpty())
            m_udp.writeDatagram(datagram.makeReply(answer));
    }
}

void Listener::accept()
{
    while (QTcpSocket *socket = m_tcp.nextPendingConnection()) {
        if (m_connections >= MostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_connections;
        auto *idle = new QTimer(socket);
        idle->setSingleShot(true);
        idle->start(IdleMs);
        connect(idle, &QTimer::timeout, socket, &QTcpSocket::abort);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, idle] {
            idle->start(IdleMs);
            readStream(socket);
        });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            --m_connections;
            socket->deleteLater();
        });
    }
}

void Listener::readStream(QTcpSocket *socket)
{
    while (socket->bytesAvailable() >= LengthSize) {
        const QByteArray head = socket->peek(LengthSize);
        const qsizetype length = qFromBigEndian<quint16>(head.constData());
        if (socket->bytesAvailable() < LengthSize + length)
            return;
        const QByteArray message = socket->read(LengthSize + length).sliced(LengthSize);
        const QByteArray answer = m_answerer(message, true);
        if (answer.isEmpty())
            return socket->abort();
        const quint16 size = qToBigEndian(static_cast<quint16>(answer.size()));
        socket->write(QByteArray(reinterpret_cast<const char *>(&size), LengthSize) + answer);
    }
}

} // namespace zonecase::lab
