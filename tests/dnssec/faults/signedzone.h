// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/dnssec/faults/signingkey.h"

#include "app/base/instant.h"

#include <map>
#include <optional>

namespace zonecase::faults {

/// How a zone is to be made.
struct ZonePlan
{
    dns::Name name;
    QString records; ///< presentation format, without DNSSEC
    QList<dns::RRset> more = {}; ///< what has no such format
    QList<SigningKey>
        keys; ///< none: not signed. Those with the SEP bit sign the DNSKEY set, the others all else
    QList<QByteArray>
        ds; ///< RDATA of the parent's DS set for the zone; made from the keys where empty and `hasDs`
    bool hasDs = true;
    enum class Denial
    {
        Nsec,
        Nsec3
    } denial
        = Denial::Nsec;
    bool optOut = false;
    int iterations = 0;
    QByteArray salt;
    bool hasNsec3Param = true; ///< where it is signed with NSEC3
    Instant inception, expiration;
};

/// What of a signature is to be other than it should.
struct Forgery
{
    std::optional<Instant> inception = {}, expiration = {};
    std::optional<int> labels = {}, tag = {}, algorithm = {};
    std::optional<quint32> originalTtl = {};
    std::optional<dns::Name> signer = {};
    bool broken = false; ///< one bit of the signature flipped
    qsizetype cut = 0; ///< octets taken off its end
};

/// A zone with its signatures and its chain of denial, to be served or damaged.
class SignedZone
{
public:
    explicit SignedZone(const ZonePlan &plan);
    const ZonePlan &plan() const { return m_plan; }
    const dns::Name &apex() const { return m_plan.name; }

    using Sets = std::map<dns::RecordType, dns::RRset>;
    std::map<dns::Name, Sets> nodes;
    std::map<QByteArray, dns::RRset> nsec3; ///< by hash

    dns::RRset &set(const QString &owner, dns::RecordType type);
    const dns::RRset *find(const dns::Name &owner, dns::RecordType type) const;
    bool exists(const dns::Name &name) const;
    std::optional<dns::Name> cutAbove(const dns::Name &name) const;
    dns::Name closestEncloser(const dns::Name &name) const;
    /// The NSEC at or over the name.
    const dns::RRset *nsecFor(const dns::Name &name) const;
    const dns::RRset *nsec3At(const dns::Name &name) const;
    const dns::RRset *nsec3Over(const dns::Name &name) const;
    QByteArray hashOf(const dns::Name &name) const;

    /// Puts records in place of a set, signed as the zone is.
    void put(const dns::RRset &set);
    /// Signs a set anew, wrongly where the forgery says so.
    void sign(dns::RRset &set, const Forgery &forgery = {}) const;
    void signAll(const Forgery &forgery);
    /// Signs with this key in place of the zone's own, or beside them.
    void signWith(dns::RRset &set, const SigningKey &key, const Forgery &forgery = {}) const;
    /// Every set that has signatures, NSEC3 records too.
    QList<dns::RRset *> signedSets();

private:
    void addNsec(quint32 ttl);
    void addNsec3(quint32 ttl);
    bool isAuthoritative(const dns::Name &name) const;
    QList<dns::RecordType> typesAt(const dns::Name &name) const;

    ZonePlan m_plan;
};

/// A set of one record of these octets.
dns::RRset setOf(const dns::Name &owner, dns::RecordType type, quint32 ttl, const QList<QByteArray> &rdata);
/// RDATA of an NSEC with these types.
QByteArray nsecRdata(const dns::Name &next, const QList<dns::RecordType> &types);
QByteArray nsec3Rdata(int algorithm, int flags, int iterations, const QByteArray &salt,
    const QByteArray &next, const QList<dns::RecordType> &types);
QByteArray nsec3ParamRdata(int algorithm, int flags, int iterations, const QByteArray &salt);
QByteArray base32Hex(const QByteArray &bytes);

} // namespace zonecase::faults
