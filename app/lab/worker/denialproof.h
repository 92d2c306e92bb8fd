// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/record.h"

namespace zonecase::lab {

/// What NSEC or NSEC3 sets, whose signatures have been checked, prove (RFC 4035 section 5.4, RFC 5155 section
/// 8).
class DenialProof
{
public:
    explicit DenialProof(const QList<dns::RRset> &sets);

    /// The name exists but not this type, or a wildcard without the type stands for it.
    bool noType(const dns::Name &name, dns::RecordType type) const;
    /// Neither the name nor a wildcard for it exists.
    bool noName(const dns::Name &name) const;
    /// The name itself does not exist: what the expansion of a wildcard needs.
    bool nothingCloser(const dns::Name &name, int wildcardLabels) const;
    /// There is a delegation at the name, and it has no DS; or it lies in an opt-out span.
    bool insecureDelegation(const dns::Name &name) const;

private:
    struct Nsec
    {
        dns::Name owner, next;
        QList<dns::RecordType> types;
    };
    struct Nsec3
    {
        QByteArray owner, next; ///< hashes; the owner's as base32hex text
        bool optOut = false;
        QList<dns::RecordType> types;
    };
    static QList<dns::RecordType> typesOf(QByteArrayView bitmap);
    const Nsec *nsecAt(const dns::Name &name) const;
    const Nsec *nsecCovering(const dns::Name &name) const;
    const Nsec3 *nsec3At(const dns::Name &name) const;
    const Nsec3 *nsec3Covering(const dns::Name &name) const;
    /// The closest encloser that is proved for a name, with the next closer name covered.
    const Nsec3 *encloser(const dns::Name &name, dns::Name *found) const;

    QList<Nsec> m_nsec;
    QList<Nsec3> m_nsec3;
};

} // namespace zonecase::lab
