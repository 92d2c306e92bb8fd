// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/instant.h"
#include "app/dns/record.h"

#include <QHash>
#include <QMap>

#include <optional>

namespace zonecase::dnssec {

/// Trust anchors by zone: DS or DNSKEY records (RFC 4035, 4.4). May hold several zones; an empty map means none.
using Anchors = QMap<dns::Name, QList<dns::Record>>;

/// From lines in presentation format, or IANA's root-anchors.xml (RFC 9718) as of an instant: validFrom and validUntil.
Result<Anchors> parseAnchors(const QString &text, Instant at);

/// The same text as of many instants: what is valid at several of them is read once.
class AnchorsOverTime
{
public:
    explicit AnchorsOverTime(const QString &text)
        : m_text(text)
    { }
    Result<Anchors> at(Instant instant);
    /// Instants at which one begins or ceases to be valid, in order, each once; none for presentation format.
    QList<Instant> turns() const;

private:
    QString m_text;
    QHash<QString, Result<Anchors>> m_read; ///< by the lines that are valid
};

/// The deepest zone with an anchor at or above the name, if there is one.
std::optional<dns::Name> closestAnchor(const Anchors &anchors, const dns::Name &name);

/// The negative trust anchor (RFC 7646) that the name lies at or below, unless a trust anchor stands between them.
std::optional<dns::Name> negativeAnchorOver(
    const Anchors &anchors, const QList<dns::Name> &negative, const dns::Name &name);

} // namespace zonecase::dnssec
