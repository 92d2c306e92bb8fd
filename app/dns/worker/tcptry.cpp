// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/hostaddress.h"
#include "app/dns/worker/networktry.h"
#include "app/dns/worker/querymessage.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QtEndian>

namespace zonecase::dns {

TcpTry::TcpTry(const Endpoint &to, const IpAddress &from, const QByteArray &query)
    : NetworkTry(to, from, query)
    , m_socket(std::make_unique<QTcpSocket>())
{
    m_socket->setProxy(QNetworkProxy::NoProxy);
    QObject::connect(m_socket.get(), &QTcpSocket::connected, this, [this] {
        m_outcome.source = ipAddress(m_socket->localAddress());
        QByteArray framed(2, '\0');
        qToBigEndian(static_cast<quint16>(m_query.size()), framed.data());
        m_socket->write(framed + m_query);
    });
    QObject::connect(m_socket.get(), &QTcpSocket::readyRead, this, [this] { receive(); });
    QObject::connect(m_socket.get(), &QTcpSocket::errorOccurred, this, [this] { lose(); });
}

TcpTry::~TcpTry()
{
    m_socket->disconnect(this);
    m_socket->abort();
}

void TcpTry::send()
{
    if (m_from.bytes().size() == m_to.address.bytes().size())
        m_socket->bind(hostAddress(m_from));
    m_socket->connectToHost(hostAddress(m_to.address), m_to.port);
}

void TcpTry::receive()
{
    constexpr qsizetype Most = 2 + 65535;
    m_received += m_socket->read(Most - m_received.size());
    if (m_received.size() < 2)
        return;
    const qsizetype size = qFromBigEndian<quint16>(m_received.constData());
    if (m_received.size() < 2 + size)
        return;
    const QByteArray response = m_received.mid(2, size); // what follows was not asked for
    const QString reason = mismatch(m_query, response);
    if (reason.isNull())
        succeed(response);
    else
        fail(response.size() < 12 ? Failure::Malformed : Failure::Mismatched, response);
}

void TcpTry::lose()
{
    switch (m_socket->error()) {
    case QAbstractSocket::ConnectionRefusedError:
        return fail(Failure::Refused);
    case QAbstractSocket::RemoteHostClosedError:
        return fail(Failure::Closed);
    case QAbstractSocket::SocketTimeoutError:
        return fail(Failure::Timeout);
    default:
        return fail(Failure::Unreachable);
    }
}

} // namespace zonecase::dns
