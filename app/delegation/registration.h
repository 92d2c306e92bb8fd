// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/instant.h"
#include "app/dns/name.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <optional>

namespace zonecase::delegation {

/// What a registry states of one domain at one time: an assumption of the run that is handed in with it, not
/// something that a server was asked.
struct Registration
{
    dns::Name domain;
    bool isFree = false; ///< the registry has no such domain
    QStringList status; ///< RDAP's words ("client transfer prohibited"), sorted
    QString registrar;
    QString registrarId; ///< IANA's number of it
    QMap<QString, Instant> events; ///< RDAP's words ("expiration"); of several alike the latest
    std::optional<QStringList> ns; ///< sorted
    std::optional<bool> isSigned; ///< the registry has DS data
    std::optional<QStringList> ds; ///< "TAG ALG DIGESTTYPE DIGEST", sorted
    std::optional<Instant> asOf; ///< when the registry's data was so, where it says
    bool isFromLab = false; ///< the registry is the lab's
    QString digest; ///< SHA-256 of the file that it was read from, in hex; empty in the lab

    bool has(const QString &word) const { return status.contains(word); }
    std::optional<Instant> event(const QString &action) const;

    QJsonObject toJson() const;
    static Result<Registration> fromJson(const QJsonObject &object);
    bool operator==(const Registration &) const = default;
};

/// A domain's way out of its holder's hands, by what a registration says as of an instant.
enum class RegistrationPhase
{
    Unknown, ///< nobody said anything
    Registered,
    Expiring, ///< its term ends within ExpiringDays
    Prolonged, ///< by the registry of its own accord: nobody has paid yet
    Overtaken, ///< the data is older than the end of the term that it names
    Held, ///< registered but not published
    Expired,
    Redemption, ///< deleted; only the former holder can restore it
    PendingDelete, ///< about to be open to everybody
    Free
};
constexpr int ExpiringDays = 30;
QString phaseText(RegistrationPhase phase); ///< "registered", "pending-delete"…
RegistrationPhase phaseFromText(QStringView text); ///< Unknown for any other
RegistrationPhase phaseOf(const Registration &registration, Instant at);
/// Whole days until the term ends, rounded down; negative once it has.
std::optional<qint64> daysLeft(const Registration &registration, Instant at);
/// Which of "transfer", "update" and "delete" nothing forbids.
QStringList missingLocks(const Registration &registration);

} // namespace zonecase::delegation
