// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/registrations.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace zonecase::cli {

namespace {

/// "DOMAIN=FILE", unless a file of that whole name is there.
std::pair<dns::Name, QString> domainAndPath(const QString &text)
{
    const qsizetype at = text.indexOf(u'=');
    const Result<dns::Name> domain = dns::Name::fromText(text.left(at));
    if (at <= 0 || !domain || QFileInfo::exists(text))
        return {{}, text};
    return {*domain, text.sliced(at + 1)};
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

Result<QList<exchange::HandedFile>> registrationFiles(const QCommandLineParser &parser)
{
    const QStringList values = parser.values(u"rdap"_s);
    if (values.size() > exchange::MostHandedFiles)
        return failure(Error::Code::Malformed,
            u"--rdap can be given %1 times at most."_s.arg(exchange::MostHandedFiles));
    QList<exchange::HandedFile> files;
    for (const QString &value : values) {
        const auto [domain, path] = domainAndPath(value);
        const Result<exchange::HandedFile> file = exchange::readRegistrationFile(path, domain);
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

} // namespace zonecase::cli
