// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

#include <variant>

namespace zonecase::finding {

enum class Severity { Info, Notice, Warning, Error, Critical };
/// "info", "notice", "warning", "error", "critical".
QString severityText(Severity severity);
Result<Severity> severityFromText(QStringView text);

/// What a finding is about: kind is "zone", "server", "rrset", "name", "resolver", "key", "run", "exchange"…
struct Subject
{
    QString kind;
    QString id; ///< a name, an address, "name/type", an id in hex
    bool operator==(const Subject &) const = default;
};

using Argument = std::variant<QString, qint64>;
using Arguments = QMap<QString, Argument>;

/// What an analysis says: a code of the catalogue, about something, with arguments, resting on exchanges. Never words.
struct Finding
{
    QString code; ///< "chain.signature-expired"
    Severity severity = Severity::Info;
    Subject subject;
    Arguments args;
    QList<ExchangeId> evidence; ///< sorted, without duplicates

    QJsonObject toJson() const; ///< with "text" in English
    static Result<Finding> fromJson(const QJsonObject &object);
    bool operator==(const Finding &) const = default;
};

/// Severity from the catalogue; evidence sorted. The code must be in the catalogue.
Finding make(const QString &code, const Subject &subject, const Arguments &args, QList<ExchangeId> evidence);

/// Findings that say the same (code, subject, arguments) become one with the evidence of all.
void unite(QList<Finding> &findings);
/// Errors first, then by code, subject, arguments: the order of every document.
void sort(QList<Finding> &findings);
bool isFailure(const QList<Finding> &findings); ///< any at error or above: exit status 1

} // namespace zonecase::finding
