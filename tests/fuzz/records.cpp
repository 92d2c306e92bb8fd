// SPDX-License-Identifier: GPL-3.0-or-later
// Records as text: root hints and trust anchors that somebody handed us.
#include "app/dns/worker/message.h"

#include <cstdlib>

using namespace zonecase;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *octets, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(octets), static_cast<qsizetype>(size));
    const Result<QList<dns::Record>> records = dns::parseRecords(QString::fromUtf8(bytes));
    if (!records)
        return 0;
    for (const dns::Record &record : *records)
        if (record.ttl > 0x7fffffff || record.recordClass != 1)
            std::abort();
    return 0;
}
