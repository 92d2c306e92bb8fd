// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/record.h"
#include "app/lab/scenario.h"

#include <map>
#include <memory>
#include <optional>

namespace zonecase::lab {

/// A zone as a server holds it: its sets by name and type, with their signatures, glue, and its chain of
/// denial.
class Zone
{
public:
    using Sets = std::map<dns::RecordType, dns::RRset>;

    /// Records into sets, then signed if the plan says so.
    static Result<std::shared_ptr<const Zone>> build(const ZonePlan &plan, const QList<dns::Record> &records);

    const dns::Name &apex() const { return m_apex; }
    Denial denial() const { return m_denial; }
    /// Null if there is no such set.
    const dns::RRset *find(const dns::Name &name, dns::RecordType type) const;
    /// Null if nothing stands at the name itself.
    const Sets *at(const dns::Name &name) const;
    /// True for empty non-terminals too.
    bool exists(const dns::Name &name) const;
    /// The highest delegation at or above the name, below the apex.
    std::optional<dns::Name> cutAbove(const dns::Name &name) const;
    /// The longest existing ancestor of a name that does not exist.
    dns::Name closestEncloser(const dns::Name &name) const;

    /// The NSEC that stands at the name or covers it.
    const dns::RRset *nsecFor(const dns::Name &name) const;
    /// The NSEC3 whose hash is that of the name, or null.
    const dns::RRset *nsec3At(const dns::Name &name) const;
    /// The NSEC3 that covers the name's hash.
    const dns::RRset *nsec3Covering(const dns::Name &name) const;
    const std::map<dns::Name, Sets> &nodes() const { return m_nodes; }
    const std::map<QByteArray, dns::RRset> &nsec3s() const { return m_nsec3; }

private:
    explicit Zone(const dns::Name &apex, Denial denial)
        : m_apex(apex)
        , m_denial(denial)
    { }
    friend class ZoneSigner;

    dns::Name m_apex;
    Denial m_denial;
    std::map<dns::Name, Sets> m_nodes;
    std::map<QByteArray, dns::RRset> m_nsec3; ///< by hash
};

/// RFC 5155 section 5, SHA-1, no salt, no further iterations (RFC 9276).
QByteArray nsec3Hash(const dns::Name &name);
/// RFC 4648 base32hex without padding, lower case.
QByteArray base32Hex(const QByteArray &bytes);

} // namespace zonecase::lab
