// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/exchange.h"
#include "app/dns/profile.h"

#include <QJsonObject>

#include <optional>

namespace zonecase::dns {

enum class RunEnd { Running, Complete, Cancelled, OutOfBudget, Died };
/// "running", "complete", "cancelled", "outofbudget", "died".
QString runEndText(RunEnd end);
Result<RunEnd> runEndFromText(QStringView text);

/// One probe: what was asked for, with what, and which exchanges came of it, in the order they were recorded.
struct Run
{
    RunId id;
    QString command; ///< "chain", "delegation", "resolvers"
    QJsonObject parameters; ///< of the command: strings, integers, arrays; see each command's request type
    Profile profile; ///< with the trust anchors and root hints used
    QString version; ///< of Zonecase
    std::optional<Instant> at; ///< as of when it was judged, if not as of its start
    Instant started;
    Instant ended;
    RunEnd end = RunEnd::Running;
    int queries = 0; ///< messages sent
    qint64 elapsed = 0; ///< nanoseconds, monotonic
    QList<ExchangeId> exchanges;
    QList<ExchangeId> malformed; ///< judged malformed because the worker died on them
    QList<QString> limits; ///< budgets that were reached, by the name of the Budget member
    QStringList held; ///< "name/address" of servers that were not asked because nobody gave the word; sorted

    QByteArray toCbor() const;
    static Result<Run> fromCbor(const QByteArray &bytes);
    /// As of when a document of it judges signatures, unless somebody asks for another time.
    Instant judgedAt() const { return at.value_or(started); }
    bool operator==(const Run &) const = default;
};

} // namespace zonecase::dns
