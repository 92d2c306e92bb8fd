// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/run.h"
#include "app/finding/finding.h"

#include <optional>

namespace zonecase::dnssec {

/// RFC 4033 section 5.
enum class Status
{
    Secure,
    Insecure,
    Bogus,
    Indeterminate
};
/// "secure", "insecure", "bogus", "indeterminate".
QString statusText(Status status);
Result<Status> statusFromText(QStringView text);
/// The one that counts when both stand in a chain: bogus, then indeterminate, insecure, secure.
Status weaker(Status a, Status b);

/// What a chain run is asked; Run::parameters in its JSON form.
struct ChainRequest
{
    dns::Name name;
    dns::RecordType type = dns::type::A;
    enum class Servers
    {
        Sample,
        All,
        One
    } servers
        = Servers::Sample;
    bool holdAtChild = false;
    QStringList exclude;

    QJsonObject toJson() const;
    static Result<ChainRequest> fromJson(const QJsonObject &object);
    bool operator==(const ChainRequest &) const = default;
};

/// A signature as it was judged: "valid", "expired", "premature", "invalid", "unknown-algorithm", "no-key",
/// "not-judged"…
struct SignatureState
{
    int keyTag = 0;
    int algorithm = 0;
    dns::Name signer;
    Instant inception, expiration;
    QString state;
    QStringList servers;
    // What it signs and with what bytes: with these anybody can check it (RFC 4034, 3.1.8.1).
    dns::Name owner = {};
    dns::RecordType covered = {};
    int labels = 0;
    qint64 originalTtl = 0;
    QString bytes = {}; ///< base64
    bool operator==(const SignatureState &) const = default;
};

/// A DNSKEY at an apex: "secure", "unsigned" (in the set, does not sign it), "revoked", "bogus", "insecure".
struct KeyState
{
    int keyTag = 0;
    int algorithm = 0;
    int flags = 0;
    bool anchored = false; ///< a DS or trust anchor vouches for it
    QString state;
    QStringList servers; ///< "name/address"
    QString publicKey = {}; ///< base64; with the algorithm it tells keys of one tag apart
    bool operator==(const KeyState &) const = default;
};

struct DsState
{
    int keyTag = 0;
    int algorithm = 0;
    int digestType = 0;
    QString digest; ///< hexadecimal
    QString state; ///< "matches", "no-key", "digest-mismatch", "unsupported"
    QStringList servers;
    bool operator==(const DsState &) const = default;
};

/// A set of records in the graph: an answer, a SOA, a denial proof ("NSEC", "NSEC3") or an alias.
struct SetState
{
    dns::Name name;
    dns::RecordType type;
    QString kind; ///< "answer", "alias", "denial"
    Status status = Status::Indeterminate;
    qint64 ttl = 0;
    QStringList records; ///< presentation format, RDATA only
    QList<SignatureState> signatures;
    QStringList servers;
    QList<ExchangeId> evidence;
    bool operator==(const SetState &) const = default;
};

/// Servers of the parent that told the same of this zone's delegation: one strand where the chain splits.
struct Strand
{
    QStringList servers; ///< of the parent
    QStringList ns; ///< names
    qint64 nsTtl = -1; ///< of the delegation, seconds; -1 if unknown
    QList<DsState> ds;
    qint64 dsTtl = -1; ///< of the DS set, or of the proof that there is none, seconds; -1 without either
    QString dsProof; ///< "signed", "denied", "opt-out", "missing", "bogus", "unsigned"
    Status status = Status::Indeterminate; ///< of the delegation on this strand
    QList<ExchangeId> evidence;
    QStringList glue = {}; ///< "name/address", sorted
    QStringList proof = {}; ///< the NSEC or NSEC3 records where there is no DS: "owner TYPE rdata"
    QList<SignatureState> signatures = {}; ///< over the DS set or the proof
    bool operator==(const Strand &) const = default;
};

/// A zone on the way from the anchor down.
struct ZoneState
{
    dns::Name name;
    Status status = Status::Indeterminate;
    bool anchored = false; ///< a trust anchor stands here
    QStringList servers; ///< "name/address" asked
    QList<Strand> strands; ///< how the parent's servers delegate it; one if they agree, none for the root
    QList<KeyState> keys;
    QList<SignatureState> keySignatures;
    QList<SetState> sets; ///< judged in this zone
    QList<ExchangeId> evidence;
    qint64 keyTtl = -1; ///< of the DNSKEY set, seconds; -1 if none was seen
    std::optional<QStringList> cds
        = {}; ///< "CDS rdata" and "CDNSKEY rdata", sorted; nothing where they were not asked for
    /// That hold over these; nothing in documents of before they were kept.
    std::optional<QList<SignatureState>> cdsSignatures = {};
    bool operator==(const ZoneState &) const = default;
};

/// Servers that led to the same end.
struct Path
{
    QStringList servers;
    Status status = Status::Indeterminate;
    QString rcode;
    QStringList answer;
    bool operator==(const Path &) const = default;
};

/// From `from` on the record proves this status, until the next span begins.
struct Span
{
    std::optional<Instant> from; ///< nothing: ever before
    Status status = Status::Indeterminate;
    bool operator==(const Span &) const = default;
};

/// A signature whose end ends the chain: after `last` it holds no more on any path.
struct EndingLink
{
    dns::Name zone; ///< the signer
    dns::Name owner;
    dns::RecordType covered;
    int keyTag = 0;
    int algorithm = 0;
    Instant last; ///< RRSIG expiration: the last second of validity (RFC 4034, 3.1.5)
    bool operator==(const EndingLink &) const = default;
};

/// What another kind of validator makes of the same answers.
struct PolicyVerdict
{
    QString name; ///< "rfc", "unbound", "bind", "no-sha1"
    Status status = Status::Indeterminate;
    QString reason; ///< in English; empty where it is as for the chain
    bool operator==(const PolicyVerdict &) const = default;
};

/// The document "zonecase.chain/1".
struct Chain
{
    ChainRequest request;
    Instant at;
    Status status = Status::Indeterminate;
    bool split = false;
    QList<Path> paths;
    QString rcode; ///< of the deciding path; empty if nothing answered
    QStringList answer; ///< "owner TTL IN TYPE rdata", with aliases, without RRSIG
    QList<ZoneState> zones; ///< from the anchor (or root) down, in the order met
    QList<finding::Finding> findings;
    int queries = 0;
    double elapsedMs = 0;
    QList<Span> spans
        = {}; ///< what the same messages prove as of other times, in time order; empty if not worked out
    QList<EndingLink> ends = {}; ///< what ends the span that `at` lies in; empty where nothing known does

    QList<PolicyVerdict> policies = {}; ///< in this order, each judged by its own limits and algorithms

    /// The instant from which the chain no longer has its status; nothing where no signature seen ends it.
    std::optional<Instant> until() const;

    QJsonObject toJson() const;
    static Result<Chain> fromJson(const QJsonObject &object);
    bool operator==(const Chain &) const = default;
};

} // namespace zonecase::dnssec
