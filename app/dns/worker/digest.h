// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace zonecase::dns {

// The digests of DNSSEC that are not zonecase::sha256(), over libcrypto, which uses the processor's instructions for them;
// QCryptographicHash computes them in portable C.

QByteArray sha1(QByteArrayView bytes);
QByteArray sha384(QByteArrayView bytes);

} // namespace zonecase::dns
