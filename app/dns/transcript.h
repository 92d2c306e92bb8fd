// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/run.h"

namespace zonecase::dns {

/// A run with its exchanges: a .zct file, whole in itself.
struct Transcript
{
    Run run;
    QList<Exchange> exchanges;

    /// CBOR: tag 55799, array of "zonecase.transcript/1", the run, and the exchanges, each as a byte string.
    QByteArray toCbor() const;
    /// Malformed where the bytes are not such a file or an exchange does not match its id in the run.
    static Result<Transcript> fromCbor(const QByteArray &bytes);
    bool operator==(const Transcript &) const = default;
};

} // namespace zonecase::dns
