// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace zonecase::dns {

// Digests over libcrypto, which uses the processor's instructions for them; QCryptographicHash computes them
// in portable C and was a seventh of what judging a recorded chain cost. Only for what links ldns, and so
// libcrypto, anyway.

QByteArray sha1(QByteArrayView bytes);
QByteArray sha256(QByteArrayView bytes);
QByteArray sha384(QByteArrayView bytes);

} // namespace zonecase::dns
