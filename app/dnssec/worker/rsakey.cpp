// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/worker/rsakey.h"

#include <QtEndian>

#include <bit>

namespace zonecase::dnssec {

std::optional<RsaKey> RsaKey::from(const QByteArray &publicKey)
{
    // One octet of length, or a zero octet and two.
    if (publicKey.size() < 4)
        return {};
    const bool isLong = publicKey[0] == '\0';
    const qsizetype at = isLong ? 3 : 1;
    const qsizetype length
        = isLong ? qFromBigEndian<quint16>(publicKey.constData() + 1) : static_cast<quint8>(publicKey[0]);
    if (length == 0 || at + length >= publicKey.size())
        return {};
    QByteArrayView modulus = QByteArrayView(publicKey).sliced(at + length);
    while (!modulus.isEmpty() && modulus.front() == '\0')
        modulus = modulus.sliced(1);
    const bool exponentIsOdd = publicKey[at + length - 1] & 1;
    if (modulus.isEmpty() || !(modulus.back() & 1) || !exponentIsOdd)
        return {};
    return RsaKey{(modulus.size() - 1) * 8 + std::bit_width(static_cast<quint8>(modulus.front()))};
}

} // namespace zonecase::dnssec
