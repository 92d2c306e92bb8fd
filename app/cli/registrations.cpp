// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/registrations.h"

#include "app/exchange/rdap.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace zonecase::cli {

namespace {

constexpr qsizetype MostFiles = 32;
constexpr qint64 LargestFile = 1'000'001; // one more than the reader takes, so that it says so

/// "DOMAIN=FILE", unless a file of that whole name is there.
std::pair<dns::Name, QString> domainAndPath(const QString &text)
{
    const qsizetype at = text.indexOf(u'=');
    const Result<dns::Name> domain = dns::Name::fromText(text.left(at));
    if (at <= 0 || !domain || QFileInfo::exists(text))
        return {{}, text};
    return {*domain, text.sliced(at + 1)};
}

Result<HandedFile> readFile(const QString &text)
{
    const auto [domain, path] = domainAndPath(text);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::NotFound, u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
    const QByteArray bytes = file.read(LargestFile);
    const Result<delegation::Registration> registration = exchange::readRdap(bytes, domain);
    if (!registration)
        return failure(registration.error().code, u"%1: %2"_s.arg(path, registration.error().detail));
    return HandedFile{bytes, u"RDAP answer on %1"_s.arg(registration->domain.toText()), *registration};
}

} // namespace

void addRegistrationOptions(QCommandLineParser &parser)
{
    parser.addOption({u"rdap"_s,
        u"What a registry's RDAP server said of the zone's domain or of a name server's, as a JSON file; may "
        u"be "
        "given several times. A file that says “not found” needs the DOMAIN. Which domains these are is told "
        "by "
        "the Public Suffix List that is built into libpsl."_s,
        u"[DOMAIN=]FILE"_s});
    parser.addOption({u"asn-database"_s,
        u"Say in whose networks the servers are, by this table (MMDB with autonomous systems)."_s,
        u"FILE"_s});
}

Result<QList<HandedFile>> registrationFiles(const QCommandLineParser &parser)
{
    const QStringList values = parser.values(u"rdap"_s);
    if (values.size() > MostFiles)
        return failure(Error::Code::Malformed, u"--rdap can be given %1 times at most."_s.arg(MostFiles));
    QList<HandedFile> files;
    for (const QString &value : values) {
        const Result<HandedFile> file = readFile(value);
        if (!file)
            return tl::unexpected(file.error());
        files << *file;
    }
    return files;
}

Result<std::unique_ptr<exchange::AsnTable>> asnTable(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"asn-database"_s))
        return std::unique_ptr<exchange::AsnTable>();
    return exchange::AsnTable::open(parser.value(u"asn-database"_s));
}

QJsonObject withRegistrations(const QJsonObject &parameters, const QList<delegation::Registration> &stated)
{
    QJsonArray all;
    for (const delegation::Registration &one : stated)
        all << one.toJson();
    const QJsonArray own = parameters[u"registrations"_s].toArray();
    for (const QJsonValue &one : own)
        all << one;
    QJsonObject completed = parameters;
    completed[u"registrations"_s] = all;
    return completed;
}

Result<QJsonObject> withNetworks(
    const QJsonObject &parameters, const QByteArray &document, const exchange::AsnTable &table)
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

} // namespace zonecase::cli
