// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/id.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

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
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return hash.result();
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
