// SPDX-License-Identifier: GPL-3.0-or-later
// What comes out of a worker that a hostile message has taken over, and what goes into one.
#include "app/dns/workerprotocol.h"

#include <cstdlib>

using namespace zonecase;
using namespace zonecase::dns;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *octets, size_t size)
{
    message::Deframer deframer;
    deframer.append(QByteArray(reinterpret_cast<const char *>(octets), static_cast<qsizetype>(size)));
    for (QByteArray bytes = deframer.next(); !bytes.isNull(); bytes = deframer.next()) {
        if (const Result<message::FromWorker> from = message::fromWorkerFromCbor(bytes)) {
            const Result<message::FromWorker> again = message::fromWorkerFromCbor(message::toCbor(*from));
            if (!again || !(*again == *from))
                std::abort();
        }
        (void)message::toWorkerFromCbor(bytes);
    }
    return 0;
}
