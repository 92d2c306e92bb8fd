// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/registration.h"
#include "app/exchange/asntable.h"

#include <QCommandLineParser>

namespace zonecase::cli {

void addRegistrationOptions(QCommandLineParser &parser);

/// A file that was handed in with the run, as it is and as it was understood.
struct HandedFile
{
    QByteArray bytes;
    QString reason; ///< what it is, for the custody entry
    delegation::Registration registration;
};
/// Of --rdap [DOMAIN=]FILE, in their order.
Result<QList<HandedFile>> registrationFiles(const QCommandLineParser &parser);
/// Of --asn-database; null where it was not given.
Result<std::unique_ptr<exchange::AsnTable>> asnTable(const QCommandLineParser &parser);

/// Parameters of a delegation run with these before its own: what was handed in as a file counts more.
QJsonObject withRegistrations(const QJsonObject &parameters, const QList<delegation::Registration> &stated);
/// … and with what the table says of the servers in its document.
Result<QJsonObject> withNetworks(
    const QJsonObject &parameters, const QByteArray &document, const exchange::AsnTable &table);

} // namespace zonecase::cli
