// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/rdata.h"

#include "app/base/id.h"
#include "app/dns/worker/digest.h"

#include <QtEndian>

namespace zonecase::dns {

namespace {

quint8 octet(const QByteArray &bytes, qsizetype at)
{
    return static_cast<quint8>(bytes[at]);
}

quint16 word(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.constData() + at);
}

quint32 longWord(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

/// Octets of the uncompressed name that begins at `at`, with its final zero; 0 if it does not end.
qsizetype nameLength(const QByteArray &bytes, qsizetype at)
{
    qsizetype end = at;
    while (end < bytes.size() && octet(bytes, end) != 0)
        end += 1 + octet(bytes, end);
    return end < bytes.size() ? end + 1 - at : 0;
}

// RFC 4034, appendix B.
int keyTagOf(const QByteArray &rdata, int algorithm)
{
    if (algorithm == 1) // appendix B.1: RSA/MD5 takes it from the modulus
        return rdata.size() < 7 ? 0 : word(rdata, rdata.size() - 3);
    quint32 sum = 0;
    const qsizetype even = rdata.size() & ~qsizetype(1);
    for (qsizetype i = 0; i < even; i += 2)
        sum += word(rdata, i);
    if (even != rdata.size())
        sum += quint32(octet(rdata, even)) << 8;
    sum += sum >> 16 & 0xffff;
    return static_cast<int>(sum & 0xffff);
}

Instant near(quint32 serial, Instant at)
{
    // RFC 1982: the instant within 68 years of `at` whose low 32 bits are the serial.
    const auto distance = static_cast<qint32>(serial - static_cast<quint32>(at.seconds()));
    return Instant::fromSeconds(at.seconds() + distance);
}

QByteArray fromBase32Hex(const QByteArray &label)
{
    QByteArray bytes;
    quint32 buffer = 0;
    int bits = 0;
    for (const char c : label) {
        const int value = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'v' ? c - 'a' + 10 : -1;
        if (value < 0)
            return {};
        buffer = (buffer << 5 | static_cast<quint32>(value)) & 0xfff;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>(buffer >> bits & 0xff);
        }
    }
    // RFC 4648, 3.5 and 6: less than a letter is left over, and it is zero.
    const bool isWhole = bits < 5 && (buffer & ((1U << bits) - 1)) == 0;
    return isWhole ? bytes : QByteArray();
}

using Digest = QByteArray (*)(QByteArrayView);

Digest digestOf(int digestType)
{
    switch (digestType) {
    case 1: return sha1;
    case 2: return sha256;
    case 4: return sha384;
    default: return nullptr; // 3 is GOST R 34.11-94, deprecated by RFC 9558
    }
}

} // namespace

std::optional<Rrsig> Rrsig::from(const Record &record)
{
    const QByteArray &bytes = record.rdata;
    const qsizetype signerLength = bytes.size() > 18 ? nameLength(bytes, 18) : 0;
    const Result<Name> signer = Name::fromWire(bytes.mid(18, signerLength));
    if (record.type != type::RRSIG || signerLength == 0 || !signer)
        return {};
    return Rrsig{{word(bytes, 0)}, octet(bytes, 2), octet(bytes, 3), longWord(bytes, 4), longWord(bytes, 8),
        longWord(bytes, 12), word(bytes, 16), *signer};
}

/// RFC 4034, 3.1.5: the two are held against each other in serial number arithmetic, too. More than 68 years before the expiration
/// is after it; at 2^31 seconds RFC 1982 leaves it open, and Unbound refuses.
Instant Rrsig::inceptionNear(Instant at) const
{
    const qint64 life = static_cast<qint32>(expiration - inception);
    return expirationNear(at).plusSeconds(-life);
}

Instant Rrsig::expirationNear(Instant at) const
{
    return near(expiration, at);
}

std::optional<Dnskey> Dnskey::from(const Record &record)
{
    const QByteArray &bytes = record.rdata;
    if (record.type != type::DNSKEY || bytes.size() < 5)
        return {};
    return Dnskey{word(bytes, 0), octet(bytes, 2), octet(bytes, 3), keyTagOf(bytes, octet(bytes, 3))};
}

std::optional<Ds> Ds::from(const Record &record)
{
    const QByteArray &bytes = record.rdata;
    if (record.type != type::DS || bytes.size() < 5)
        return {};
    return Ds{word(bytes, 0), octet(bytes, 2), octet(bytes, 3), bytes.mid(4)};
}

bool Ds::hasKnownDigest() const
{
    return digestOf(digestType) != nullptr;
}

bool Ds::digestMatches(const Record &dnskey) const
{
    const Digest made = digestOf(digestType);
    return made != nullptr && made(QByteArray(dnskey.owner.wire() + dnskey.rdata)) == digest;
}

bool Ds::isMadeOf(const Record &dnskey) const
{
    const std::optional<Dnskey> key = Dnskey::from(dnskey);
    return key && key->isZoneKey() && !key->isRevoked() && key->protocol == 3 && key->tag == keyTag && key->algorithm == algorithm
        && digestMatches(dnskey);
}

bool TypeBitmap::has(RecordType type) const
{
    for (qsizetype at = 0; at + 2 <= m_windows.size(); at += 2 + octet(m_windows, at + 1)) {
        if (octet(m_windows, at) != type.value >> 8)
            continue;
        const int index = (type.value & 0xff) / 8;
        return index < octet(m_windows, at + 1) && at + 2 + index < m_windows.size()
            && octet(m_windows, at + 2 + index) & 0x80 >> (type.value & 7);
    }
    return false;
}

bool TypeBitmap::isPadded() const
{
    for (qsizetype at = 0; at + 2 <= m_windows.size(); at += 2 + octet(m_windows, at + 1)) {
        const qsizetype last = at + 1 + octet(m_windows, at + 1);
        if (last >= m_windows.size() || m_windows[last] == '\0')
            return true;
    }
    return false;
}

std::optional<Nsec> Nsec::from(const Record &record)
{
    const qsizetype length = nameLength(record.rdata, 0);
    const Result<Name> next = Name::fromWire(record.rdata.left(length));
    if (record.type != type::NSEC || length == 0 || !next)
        return {};
    return Nsec{record.owner, *next, TypeBitmap(record.rdata.mid(length))};
}

std::optional<Nsec3> Nsec3::from(const Record &record)
{
    const QByteArray &bytes = record.rdata;
    if (record.type != type::NSEC3 || bytes.size() < 6 || record.owner.isRoot())
        return {};
    const int saltLength = octet(bytes, 4);
    if (bytes.size() < 6 + saltLength || bytes.size() < 6 + saltLength + octet(bytes, 5 + saltLength))
        return {};
    const int hashLength = octet(bytes, 5 + saltLength);
    const QByteArray ownerHash = fromBase32Hex(record.owner.labels().constFirst());
    if (ownerHash.isEmpty())
        return {};
    return Nsec3{record.owner.parent(), ownerHash, octet(bytes, 0), octet(bytes, 1), word(bytes, 2),
        bytes.mid(5, saltLength), bytes.mid(6 + saltLength, hashLength),
        TypeBitmap(bytes.mid(6 + saltLength + hashLength))};
}

bool Nsec3::isUsable() const
{
    constexpr qsizetype Sha1Length = 20;
    return algorithm == 1 && flags <= 1 && ownerHash.size() == Sha1Length && nextHash.size() == Sha1Length;
}

} // namespace zonecase::dns
