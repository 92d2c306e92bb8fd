// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/record.h"

#include <QHash>

#include <optional>

namespace zonecase::dns {

/// EDNS as it stood in a message (RFC 6891).
struct Edns
{
    int version = 0;
    int payload = 0;
    bool dnssecOk = false;
    bool unknownFlags = false; ///< any flag but DO is set (RFC 6891, 6.1.4)
    struct Option
    {
        int code = 0;
        QByteArray bytes;
        bool operator==(const Option &) const = default;
    };
    QList<Option> options;
    bool operator==(const Edns &) const = default;
};

/// A parsed DNS message: plain values, so that what judges it needs no parser of its own.
struct Message
{
    quint16 id = 0;
    bool response = false, authoritative = false, truncated = false, recursionDesired = false,
         recursionAvailable = false, authenticData = false, checkingDisabled = false;
    int opcode = 0;
    int rcode = 0; ///< with EDNS's upper bits
    Name questionName;
    RecordType questionType;
    quint16 questionClass = 1;
    bool hasQuestion = false;
    QByteArray questionWire; ///< the name in it as it was sent, letter by letter
    QList<Record> answer, authority, additional; ///< without OPT; class IN only, others are dropped
    std::optional<Edns> edns;

    /// Records grouped into RRsets with their signatures, in order of first appearance. Signatures over what
    /// the section does not have are left out.
    static QList<RRset> rrsets(const QList<Record> &section);
    bool operator==(const Message &) const = default;
};

/// Refuses bytes that ldns must not see: pointers that do not go strictly backward, lengths and counts that
/// do not fit, RDATA not in its type's shape (empty RDATA too), an unknown NSEC3 hash algorithm stays allowed
/// but is never hashed.
Result<void> checkFraming(QByteArrayView message);
/// RDATA as it was written already, by type and octets. The servers of a zone say the same: each record is
/// spelt out once for all of them.
struct RdataForms
{
    QByteArray canonical;
    QString text;
};
using KnownRdata = QHash<std::pair<RecordType, QByteArray>, RdataForms>;

/// checkFraming(), then ldns. What is known of RDATA is taken from there and added to it.
Result<Message> parseMessage(const QByteArray &bytes, KnownRdata &known);
Result<Message> parseMessage(const QByteArray &bytes);
/// The same with records of every class, in the places that they have in the message: to show, not to judge.
Result<Message> parseWholeMessage(const QByteArray &bytes, KnownRdata &known);
Result<Message> parseWholeMessage(const QByteArray &bytes);

/// Records in presentation format, one a line, comments, blank lines and parentheses allowed: hints, anchors,
/// tests. A TTL that is left out counts as 3600. Malformed begins with "Line N: ".
Result<QList<Record>> parseRecords(QStringView lines);

} // namespace zonecase::dns
