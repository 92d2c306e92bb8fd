// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/handedfile.h"

#include <QCommandLineParser>

namespace zonecase::cli {

void addRegistrationOptions(QCommandLineParser &parser);

/// Of --rdap [DOMAIN=]FILE, in their order.
Result<QList<exchange::HandedFile>> registrationFiles(const QCommandLineParser &parser);
/// Of --asn-database; null where it was not given.
Result<std::unique_ptr<exchange::AsnTable>> asnTable(const QCommandLineParser &parser);

/// Parameters of a delegation run with these before its own: what was handed in as a file counts more.
QJsonObject withRegistrations(const QJsonObject &parameters, const QList<delegation::Registration> &stated);

} // namespace zonecase::cli
