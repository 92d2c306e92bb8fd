// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/dnssec/faults/signedzone.h"

#include "app/dns/exchange.h"

#include <functional>

namespace zonecase::faults {

/// A response before it is bytes; everything that a server could do wrong has its place.
struct Answer
{
    int rcode = 0;
    bool authoritative = true;
    bool truncated = false;
    QList<dns::RRset> answer = {}, authority = {}, additional = {};
    QList<dns::Record> foreign = {}; ///< put at the end of the additional section, of whatever class
    bool hasOpt = true;
    int version = 0;
    int flags = 0x8000; ///< of EDNS
    int extendedRcode = 0;
    QByteArray cookie = {}; ///< content of a COOKIE option; none if empty
    QByteArray options = {}; ///< octets of further EDNS options
    bool recursionAvailable = false;
    bool signatures = true; ///< RRSIG records go along
    bool silent = false;
    bool lowersQuestion = false; ///< the question comes back in small letters
    QString otherAddress = {}; ///< an answer came from there, which was not taken
    bool strayCookie = false; ///< a datagram with somebody else's cookie came before
    QByteArray instead = {}; ///< bytes to send in place of all that, after the question's id

    /// The first set of this type in the answer or authority section; null if there is none.
    dns::RRset *find(dns::RecordType type);
    void remove(dns::RecordType type);
};

/// One question as it arrives.
struct Asked
{
    dns::Query query;
    int server = 0; ///< 0 the root's, 1 and 2 the zone's
    bool hasEdns = true;
    bool isTcp = false;
};

/// The story of a fault: two zones, the root and example., as they are planned, signed, and served by three
/// servers.
struct Setting
{
    Setting();

    ZonePlan root, zone;
    std::optional<ZonePlan> below; ///< served by the zone's servers as well
    bool cookies = false; ///< the asker sends one
    std::function<void(const Asked &, Answer &)> edit; ///< the last word on each response
    std::optional<Instant> at;
    QList<SigningKey> anchors; ///< in place of the root's keys

    // Set by sign(); a fault damages them.
    std::optional<SignedZone> signedRoot;
    QList<SignedZone> served; ///< the zone at servers 1 and 2
    std::optional<SignedZone> signedBelow;

    void sign();
    /// All tries that our own transport would make of a question.
    QList<dns::Exchange> ask(const dns::Query &query) const;
    /// What goes back for these bytes; empty for silence.
    QByteArray respond(const QByteArray &query, int server, bool isTcp) const;
    Answer answer(const Asked &asked) const;
    static QString address(int server);
    QString trustAnchor() const; ///< DS records
    QString trustedKeys() const; ///< the same as DNSKEY records
    static QString hints();
    static Instant now();
    /// Both versions of the zone.
    void atBoth(const std::function<void(SignedZone &)> &damage);
    /// Lines put after the zone's own.
    void addRecords(const QString &lines) { zone.records += lines; }
};

/// All tries that our own transport would make of a question, each answered by the function.
QList<dns::Exchange> triesOf(
    Asked asked, const std::function<Answer(const Asked &)> &answer, bool cookies, Instant at);

/// RFC 1034, 4.3.2 with RFC 4035, 3.1 and RFC 5155, 7.2.
Answer answerFrom(const SignedZone &zone, const dns::Name &name, dns::RecordType type);

} // namespace zonecase::faults
