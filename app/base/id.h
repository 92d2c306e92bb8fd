// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QHash>

#include <compare>

namespace zonecase {

/// Random bytes from the system's generator.
QByteArray randomBytes(qsizetype count);
/// By nettle, which uses the processor's instructions for it: QCryptographicHash takes seven times as long (measured, 80 octets to 1 MB).
QByteArray sha256(QByteArrayView bytes);
Result<QByteArray> bytesFromHex(QStringView text, qsizetype size);

/// An identifier of its own kind: ids of different tags do not mix. Shown as lower-case hexadecimal.
template<typename Tag, qsizetype Size> class Id
{
public:
    static constexpr qsizetype ByteCount = Size;
    Id() = default;

    static Result<Id> fromBytes(const QByteArray &bytes)
    {
        if (bytes.size() != Size)
            return failure(Error::Code::Malformed, QStringLiteral("An identifier of this kind has %1 bytes.").arg(Size));
        return Id(bytes);
    }
    static Result<Id> fromText(QStringView text)
    {
        return bytesFromHex(text, Size).map([](const QByteArray &bytes) { return Id(bytes); });
    }
    static Id random() { return Id(randomBytes(Size)); }
    static Id ofContent(QByteArrayView content)
        requires(Size == 32)
    {
        return Id(sha256(content));
    }

    bool isNull() const { return m_bytes.isEmpty(); }
    const QByteArray &bytes() const { return m_bytes; }
    QString toText() const { return QString::fromLatin1(m_bytes.toHex()); }

    bool operator==(const Id &) const = default;
    bool operator<(const Id &other) const { return m_bytes < other.m_bytes; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_bytes, seed); }

private:
    explicit Id(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }
    QByteArray m_bytes;
};

/// SHA-256 of an exchange's canonical CBOR.
using ExchangeId = Id<struct ExchangeTag, 32>;
/// SHA-256 of an exhibit's bytes.
using ExhibitId = Id<struct ExhibitTag, 32>;
using RunId = Id<struct RunTag, 16>;
using CaseId = Id<struct CaseTag, 16>;
using FindingId = Id<struct FindingTag, 16>;
using EventId = Id<struct EventTag, 16>;
using NoteId = Id<struct NoteTag, 16>;

} // namespace zonecase
