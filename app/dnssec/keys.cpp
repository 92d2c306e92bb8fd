// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/keys.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace zonecase::dnssec {

namespace {

constexpr int Protocol = 3; // RFC 4034, 2.1.2

std::optional<QCryptographicHash::Algorithm> hashOf(int digestType)
{
    switch (digestType) {
    case 1:
        return QCryptographicHash::Sha1;
    case 2:
        return QCryptographicHash::Sha256;
    case 4:
        return QCryptographicHash::Sha384;
    default:
        return {};
    }
}

QByteArray rdataOf(const KeyState &key)
{
    QByteArray rdata(4, '\0');
    qToBigEndian(static_cast<quint16>(key.flags), rdata.data());
    rdata[2] = static_cast<char>(Protocol);
    rdata[3] = static_cast<char>(key.algorithm);
    return rdata + QByteArray::fromBase64(key.publicKey.toLatin1());
}

/// RFC 4034, appendix B; not that of algorithm 1, which no validator takes.
int keyTagOf(const QByteArray &rdata)
{
    quint32 sum = 0;
    for (qsizetype i = 0; i < rdata.size(); ++i)
        sum += static_cast<quint32>(static_cast<quint8>(rdata[i])) << (i % 2 ? 0 : 8);
    return static_cast<int>((sum + (sum >> 16)) & 0xffff);
}

/// "CDS 15240 13 2 8035…" as a DS; nothing for other lines. RFC 7344, 3.1: the same fields.
std::optional<DsState> dsOfCds(const QString &line)
{
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 5 || words[0] != u"CDS"_s)
        return {};
    return DsState{
        words[1].toInt(), words[2].toInt(), words[3].toInt(), words.mid(4).join(QString()).toLower(), {}, {}};
}

/// "CDNSKEY 257 3 13 mdss…" as a key; nothing for other lines. RFC 7344, 3.2: the same fields.
std::optional<KeyState> keyOfCdnskey(const QString &line)
{
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 5 || words[0] != u"CDNSKEY"_s)
        return {};
    KeyState key{0, words[3].toInt(), words[1].toInt(), false, {}, {}, words.mid(4).join(QString())};
    key.keyTag = keyTagOf(rdataOf(key));
    return key;
}

} // namespace

QString identity(const KeyState &key)
{
    return u"%1/%2"_s.arg(key.algorithm)
        .arg(key.publicKey.isEmpty() ? QString::number(key.keyTag) : key.publicKey);
}

QString identity(const DsState &ds)
{
    return u"%1/%2/%3/%4"_s.arg(ds.keyTag).arg(ds.algorithm).arg(ds.digestType).arg(ds.digest.toLower());
}

QString digestOf(const KeyState &key, const dns::Name &zone, int digestType)
{
    const std::optional<QCryptographicHash::Algorithm> hash = hashOf(digestType);
    if (!hash || key.publicKey.isEmpty())
        return {};
    const QByteArray input = zone.wire() + rdataOf(key);
    return QString::fromLatin1(QCryptographicHash::hash(input, *hash).toHex());
}

bool isDigestOf(const DsState &ds, const KeyState &key, const dns::Name &zone)
{
    if (ds.keyTag != key.keyTag || ds.algorithm != key.algorithm)
        return false;
    const QString digest = digestOf(key, zone, ds.digestType);
    return digest.isEmpty() || digest == ds.digest.toLower();
}

bool announces(const QStringList &cds, const DsState &ds, const QList<KeyState> &keys, const dns::Name &zone)
{
    for (const QString &line : cds)
        if (const std::optional<DsState> announced = dsOfCds(line);
            announced && identity(*announced) == identity(ds))
            return true;
        else if (const std::optional<KeyState> key = keyOfCdnskey(line); key && isDigestOf(ds, *key, zone))
            return true; // RFC 7344, 4: whether or not that key is published
    // The parent may make the digest itself, from the CDNSKEY or of another type.
    return std::any_of(keys.begin(), keys.end(),
        [&](const KeyState &key) { return isDigestOf(ds, key, zone) && announces(cds, key, zone); });
}

bool announces(const QStringList &cds, const KeyState &key, const dns::Name &zone)
{
    for (const QString &line : cds) {
        if (const std::optional<DsState> ds = dsOfCds(line); ds && isDigestOf(*ds, key, zone))
            return true;
        if (const std::optional<KeyState> announced = keyOfCdnskey(line);
            announced && identity(*announced) == identity(key))
            return true;
    }
    return false;
}

QStringList keyTexts(const QList<KeyState> &keys)
{
    QStringList texts;
    for (const KeyState &key : keys)
        texts << u"%1/%2"_s.arg(key.algorithm).arg(key.keyTag);
    texts.removeDuplicates();
    texts.sort();
    return texts;
}

QStringList dsTexts(const QList<DsState> &ds)
{
    QStringList texts;
    for (const DsState &one : ds)
        texts << u"%1 %2 %3 %4"_s.arg(one.keyTag).arg(one.algorithm).arg(one.digestType).arg(one.digest);
    texts.removeDuplicates();
    texts.sort();
    return texts;
}

} // namespace zonecase::dnssec
