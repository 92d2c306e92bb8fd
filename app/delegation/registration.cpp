// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/registration.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

namespace {

constexpr auto PhaseWords = std::to_array<std::pair<RegistrationPhase, QLatin1StringView>>({
    {RegistrationPhase::Unknown, "unknown"_L1},
    {RegistrationPhase::Registered, "registered"_L1},
    {RegistrationPhase::Expiring, "expiring"_L1},
    {RegistrationPhase::Prolonged, "prolonged"_L1},
    {RegistrationPhase::Overtaken, "overtaken"_L1},
    {RegistrationPhase::Held, "held"_L1},
    {RegistrationPhase::Expired, "expired"_L1},
    {RegistrationPhase::Redemption, "redemption"_L1},
    {RegistrationPhase::PendingDelete, "pending-delete"_L1},
    {RegistrationPhase::Free, "free"_L1},
});

QStringList textsOf(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list << item.toString();
    return list;
}

QJsonValue optionalTexts(const std::optional<QStringList> &list)
{
    return list ? QJsonValue(QJsonArray::fromStringList(*list)) : QJsonValue();
}

std::optional<QStringList> optionalTextsOf(const QJsonValue &value)
{
    return value.isArray() ? std::optional(textsOf(value)) : std::nullopt;
}

} // namespace

std::optional<Instant> Registration::event(const QString &action) const
{
    const auto found = events.find(action);
    return found == events.end() ? std::nullopt : std::optional(*found);
}

QJsonObject Registration::toJson() const
{
    QJsonObject times;
    for (auto it = events.begin(); it != events.end(); ++it)
        times[it.key()] = it->toText();
    return {{u"domain"_s, domain.toText()}, {u"free"_s, isFree},
        {u"status"_s, QJsonArray::fromStringList(status)}, {u"registrar"_s, registrar},
        {u"registrar_id"_s, registrarId}, {u"events"_s, times}, {u"ns"_s, optionalTexts(ns)},
        {u"signed"_s, isSigned ? QJsonValue(*isSigned) : QJsonValue()}, {u"ds"_s, optionalTexts(ds)},
        {u"as_of"_s, asOf ? QJsonValue(asOf->toText()) : QJsonValue()},
        {u"source"_s, isFromLab ? u"lab"_s : u"rdap"_s}, {u"sha256"_s, digest}};
}

Result<Registration> Registration::fromJson(const QJsonObject &object)
{
    const Result<dns::Name> domain = dns::Name::fromText(object[u"domain"_s].toString());
    if (!domain || domain->isRoot())
        return failure(Error::Code::Malformed, u"A registration is without its domain."_s);
    Registration registration;
    registration.domain = *domain;
    registration.isFree = object[u"free"_s].toBool();
    registration.status = textsOf(object[u"status"_s]);
    registration.registrar = object[u"registrar"_s].toString();
    registration.registrarId = object[u"registrar_id"_s].toString();
    const QJsonObject times = object[u"events"_s].toObject();
    for (auto it = times.begin(); it != times.end(); ++it) {
        const Result<Instant> at = Instant::fromText(it.value().toString());
        if (!at)
            return tl::unexpected(at.error());
        registration.events[it.key()] = *at;
    }
    registration.ns = optionalTextsOf(object[u"ns"_s]);
    if (object[u"signed"_s].isBool())
        registration.isSigned = object[u"signed"_s].toBool();
    registration.ds = optionalTextsOf(object[u"ds"_s]);
    if (const QString asOf = object[u"as_of"_s].toString(); !asOf.isEmpty()) {
        const Result<Instant> at = Instant::fromText(asOf);
        if (!at)
            return tl::unexpected(at.error());
        registration.asOf = *at;
    }
    registration.isFromLab = object[u"source"_s].toString() == u"lab"_s;
    registration.digest = object[u"sha256"_s].toString();
    return registration;
}

QString phaseText(RegistrationPhase phase)
{
    return std::find_if(PhaseWords.begin(), PhaseWords.end(), [phase](const auto &pair) {
        return pair.first == phase;
    })->second;
}

RegistrationPhase phaseFromText(QStringView text)
{
    const auto found = std::find_if(
        PhaseWords.begin(), PhaseWords.end(), [text](const auto &pair) { return pair.second == text; });
    return found == PhaseWords.end() ? RegistrationPhase::Unknown : found->first;
}

RegistrationPhase phaseOf(const Registration &registration, Instant at)
{
    if (registration.isFree)
        return RegistrationPhase::Free;
    // RFC 3915, 3.1: while it can be redeemed a domain is pending deletion too.
    if (registration.has(u"redemption period"_s) || registration.has(u"pending restore"_s))
        return RegistrationPhase::Redemption;
    if (registration.has(u"pending delete"_s))
        return RegistrationPhase::PendingDelete;
    const std::optional<Instant> ends = registration.event(u"expiration"_s);
    if (ends && *ends <= at)
        return registration.asOf && *registration.asOf < *ends ? RegistrationPhase::Overtaken
                                                               : RegistrationPhase::Expired;
    if (registration.has(u"client hold"_s) || registration.has(u"server hold"_s))
        return RegistrationPhase::Held;
    if (ends && *ends <= at.plusSeconds(ExpiringDays * 86'400))
        return RegistrationPhase::Expiring;
    return registration.has(u"auto renew period"_s) ? RegistrationPhase::Prolonged
                                                    : RegistrationPhase::Registered;
}

std::optional<qint64> daysLeft(const Registration &registration, Instant at)
{
    const std::optional<Instant> ends = registration.event(u"expiration"_s);
    if (!ends || registration.isFree)
        return std::nullopt;
    const qint64 seconds = ends->seconds() - at.seconds();
    return seconds < 0 ? (seconds - 86'399) / 86'400 : seconds / 86'400;
}

QStringList missingLocks(const Registration &registration)
{
    QStringList missing;
    for (const QString &what : {u"transfer"_s, u"update"_s, u"delete"_s}) {
        const QString forbidden = what + u" prohibited"_s;
        if (!registration.has(u"client "_s + forbidden) && !registration.has(u"server "_s + forbidden)
            && !registration.has(forbidden) && !registration.has(u"locked"_s))
            missing << what;
    }
    return missing;
}

} // namespace zonecase::delegation
