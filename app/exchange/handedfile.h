// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/registration.h"
#include "app/exchange/asntable.h"

namespace zonecase::exchange {

/// A file that was handed in with a run, as it is and as it was understood.
struct HandedFile
{
    QByteArray bytes;
    QString reason; ///< what it is, for the custody entry
    delegation::Registration registration;
    bool operator==(const HandedFile &) const = default;
};
constexpr qsizetype MostHandedFiles = 32;

/// A registry's RDAP answer in a file. An answer “not found” does not say on what: `about` must. NotFound or
/// Malformed with a sentence.
Result<HandedFile> readRegistrationFile(const QString &path, const dns::Name &about = {});

/// Parameters of a delegation run with what the table says of the servers in its document.
Result<QJsonObject> withNetworks(
    const QJsonObject &parameters, const QByteArray &document, const AsnTable &table);

} // namespace zonecase::exchange
