// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dnssec/worker/seen.h"

namespace zonecase::dnssec {

/// NSEC and NSEC3 records of one zone in one message as they are, signed or not: to tell which part of a
/// proof is missing. What a proof is worth is Denial's to judge.
class DenialRecords
{
public:
    DenialRecords(const dns::Name &zone, const QList<dns::RRset> &sets, const dns::Budget &budget);

    const QList<Nsec> &nsecs() const { return m_nsec; }
    bool hasNsec() const { return !m_nsec.isEmpty(); }
    bool hasNsec3() const { return !m_nsec3.isEmpty(); }
    bool isEmpty() const { return m_nsec.isEmpty() && m_nsec3.isEmpty(); }
    /// False where hashing would cost more than the budget allows, or where the records do not fit together.
    bool canHash() const { return m_canHash; }

    const Nsec *nsecAt(const dns::Name &name) const;
    const Nsec *nsecOver(const dns::Name &name) const;
    const Nsec3 *nsec3At(const dns::Name &name) const;
    const Nsec3 *nsec3Over(const dns::Name &name) const;
    /// The longest ancestor that an NSEC3 record matches.
    std::optional<dns::Name> encloser(const dns::Name &name) const;
    /// The longest ancestor that the NSEC record over the name shows to exist.
    static dns::Name encloserOf(const Nsec &over, const dns::Name &name);

private:
    QByteArray hashed(const dns::Name &name) const;

    dns::Name m_zone;
    QList<Nsec> m_nsec;
    QList<Nsec3> m_nsec3;
    bool m_canHash = false;
    mutable QHash<dns::Name, QByteArray> m_hashes;
};

} // namespace zonecase::dnssec
