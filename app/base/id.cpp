// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/id.h"

#include <QRandomGenerator>

#include <nettle/sha2.h>

using namespace Qt::StringLiterals;

namespace zonecase {

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return bytes;
}

QByteArray sha256(QByteArrayView bytes)
{
    sha256_ctx hash;
    sha256_init(&hash);
    sha256_update(&hash, static_cast<size_t>(bytes.size()), reinterpret_cast<const uint8_t *>(bytes.data()));
    QByteArray digest(SHA256_DIGEST_SIZE, Qt::Uninitialized);
    sha256_digest(&hash, SHA256_DIGEST_SIZE, reinterpret_cast<uint8_t *>(digest.data()));
    return digest;
}

Result<QByteArray> bytesFromHex(QStringView text, qsizetype size)
{
    const QByteArray latin = text.toLatin1();
    const QByteArray bytes = QByteArray::fromHex(latin);
    if (bytes.size() != size || bytes.toHex() != latin.toLower())
        return failure(Error::Code::Malformed, u"“%1” is not an identifier of %2 hexadecimal digits."_s
                                                   .arg(text.left(80)).arg(2 * size));
    return bytes;
}

} // namespace zonecase
