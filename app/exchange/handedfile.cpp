// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/handedfile.h"

#include "app/exchange/rdap.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace zonecase::exchange {

constexpr qint64 MostRead = 1'000'001; // one more than the reader takes, so that it says so

Result<HandedFile> readRegistrationFile(const QString &path, const dns::Name &about)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::NotFound, u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
    const QByteArray bytes = file.read(MostRead);
    const Result<delegation::Registration> registration = readRdap(bytes, about);
    if (!registration)
        return failure(registration.error().code, u"%1: %2"_s.arg(path, registration.error().detail));
    return HandedFile{bytes, u"RDAP answer on %1"_s.arg(registration->domain.toText()), *registration};
}

Result<QJsonObject> withNetworks(
    const QJsonObject &parameters, const QByteArray &document, const AsnTable &table)
{
    QList<dns::IpAddress> addresses;
    const QJsonArray servers = QJsonDocument::fromJson(document)[u"servers"_s].toArray();
    for (const QJsonValue &server : servers)
        if (const auto address = dns::IpAddress::fromText(server[u"address"_s].toString()))
            addresses << *address;
    const Result<delegation::Networks> networks = table.lookUp(addresses);
    if (!networks)
        return tl::unexpected(networks.error());
    QJsonObject completed = parameters;
    completed[u"networks"_s] = networks->toJson();
    return completed;
}

} // namespace zonecase::exchange
