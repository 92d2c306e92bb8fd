// SPDX-License-Identifier: GPL-3.0-or-later
// Serves faults to other programs: a fault's name a line on standard input; when it is up, its question and
// the instant, its anchor as DS and as DNSKEY are a line each on standard output; “list” lists all faults.
// For a network namespace in which the addresses are ours.
#include "tests/dnssec/faults/fault.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUdpSocket>
#include <QtEndian>

#include <cstdio>
#include <iostream>
#include <string>
#include <thread>

using namespace Qt::StringLiterals;
using namespace zonecase::faults;

namespace {

class FaultServer : public QObject
{
public:
    explicit FaultServer(QObject *parent)
        : QObject(parent)
    {
        for (int server = 0; server < 3; ++server) {
            const QHostAddress address(Setting::address(server));
            auto *udp = new QUdpSocket(this);
            auto *tcp = new QTcpServer(this);
            if (!udp->bind(address, 53) || !tcp->listen(address, 53))
                qFatal("%s is not ours: %s", qPrintable(address.toString()), qPrintable(udp->errorString()));
            connect(udp, &QUdpSocket::readyRead, this, [this, udp, server] { readDatagrams(*udp, server); });
            connect(tcp, &QTcpServer::newConnection, this, [this, tcp, server] { accept(*tcp, server); });
        }
    }

    void play(const QString &name)
    {
        const QList<Fault> all = allFaults();
        QStringList names;
        for (const Fault &fault : all)
            names << QString::fromLatin1(fault.name);
        if (name == u"list"_s) {
            std::printf("%s\n", qPrintable(names.join(u' ')));
            std::fflush(stdout);
        }
        for (const Fault &fault : all) {
            if (QLatin1StringView(fault.name) != name)
                continue;
            m_setting = fault.broken();
            std::printf("%s %s %lld\n%s\n%s\n", fault.question, qPrintable(fault.type.toText()),
                static_cast<long long>(Setting::now().seconds()),
                qPrintable(m_setting->trustAnchor().trimmed()),
                qPrintable(m_setting->trustedKeys().trimmed()));
            std::fflush(stdout);
        }
    }

private:
    void readDatagrams(QUdpSocket &socket, int server)
    {
        while (socket.hasPendingDatagrams()) {
            QByteArray query(socket.pendingDatagramSize(), '\0');
            QHostAddress from;
            quint16 port = 0;
            socket.readDatagram(query.data(), query.size(), &from, &port);
            const QByteArray response = m_setting ? m_setting->respond(query, server, false) : QByteArray();
            if (!response.isEmpty())
                socket.writeDatagram(response, from, port);
        }
    }

    void accept(QTcpServer &listener, int server)
    {
        while (QTcpSocket *socket = listener.nextPendingConnection()) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, server] {
                while (socket->bytesAvailable() >= 2) {
                    const qint64 length = qFromBigEndian<quint16>(socket->peek(2).constData());
                    if (socket->bytesAvailable() < length + 2)
                        return;
                    const QByteArray query = socket->read(length + 2).mid(2);
                    const QByteArray response
                        = m_setting ? m_setting->respond(query, server, true) : QByteArray();
                    char size[2];
                    qToBigEndian(static_cast<quint16>(response.size()), size);
                    if (!response.isEmpty())
                        socket->write(QByteArray(size, 2) + response);
                }
            });
        }
    }

    std::optional<Setting> m_setting;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication program(argc, argv);
    FaultServer server(&program);
    std::thread reader([&program, &server] {
        std::string line;
        while (std::getline(std::cin, line)) {
            const QString name = QString::fromStdString(line);
            QMetaObject::invokeMethod(
                &server, [&server, name] { server.play(name); }, Qt::QueuedConnection);
        }
        QMetaObject::invokeMethod(&program, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    const int status = QCoreApplication::exec();
    reader.join();
    return status;
}
