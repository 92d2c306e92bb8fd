// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/address.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QUdpSocket>

#include <functional>

class QTcpSocket;

namespace zonecase::lab {

/// UDP and TCP on one port of one address, for one fictional server.
class Listener : public QObject
{
    Q_OBJECT

public:
    /// A message and whether it came over TCP; the answer, or nothing to keep silent.
    using Answerer = std::function<QByteArray(const QByteArray &message, bool tcp)>;

    explicit Listener(Answerer answerer, QObject *parent = nullptr);
    /// Port 0: any that is free for both transports.
    Result<quint16> listen(const QHostAddress &address, quint16 port);

private:
    void readDatagrams();
    void accept();
    void readStream(QTcpSocket *socket);

    Answerer m_answerer;
    QUdpSocket m_udp;
    QTcpServer m_tcp;
    int m_connections = 0;
};

} // namespace zonecase::lab
