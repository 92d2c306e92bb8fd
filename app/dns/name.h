// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <compare>

namespace zonecase::dns {

/// An absolute domain name (RFC 9499), in lower case: names compare as RFC 4034 section 6.1 orders them.
class Name
{
public:
    /// The root.
    Name() = default;

    /// Presentation format (RFC 1035 section 5.1) with or without the final dot; \DDD and \X are understood.
    static Result<Name> fromText(QStringView text);
    /// Uncompressed wire format, the whole of it.
    static Result<Name> fromWire(QByteArrayView wire);

    /// Presentation format in ASCII with the final dot; all that is not a printable letter is \DDD.
    QString toText() const;
    const QByteArray &wire() const { return m_wire; }

    bool isRoot() const { return m_wire.size() == 1; }
    /// Labels without the root's: "a.zz." has 2.
    int labelCount() const;
    QList<QByteArray> labels() const;
    /// The name without its leftmost label; the root's parent is the root.
    Name parent() const;
    /// The ancestor (or self) that keeps this many labels from the right.
    Name ancestor(int labels) const;
    /// The name with a label put in front; Malformed if it grows too long.
    Result<Name> child(QByteArrayView label) const;
    /// True for the name itself too.
    bool isSubdomainOf(const Name &other) const;
    bool isWildcard() const { return m_wire.startsWith("\1*"); }
    /// The deepest name that is an ancestor of (or equal to) both.
    Name commonAncestor(const Name &other) const;

    bool operator==(const Name &) const = default;
    /// Canonical DNS name order, RFC 4034 section 6.1.
    std::strong_ordering operator<=>(const Name &other) const;
    friend size_t qHash(const Name &name, size_t seed = 0) { return qHash(name.m_wire, seed); }

private:
    explicit Name(const QByteArray &wire)
        : m_wire(wire)
    {
    }
    QByteArray m_wire = QByteArray(1, '\0');
};

} // namespace zonecase::dns
