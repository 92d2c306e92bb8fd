// SPDX-License-Identifier: GPL-3.0-or-later
// RDAP answers that somebody handed us as files.
#include "app/exchange/rdap.h"

#include <cstdlib>

using namespace zonecase;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *octets, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(octets), static_cast<qsizetype>(size));
    const Result<delegation::Registration> read = exchange::readRdap(bytes);
    if (!read)
        return 0;
    // What a run's parameters keep of it is all of it: an analysis works with nothing else.
    const Result<delegation::Registration> kept = delegation::Registration::fromJson(read->toJson());
    if (!kept || *kept != *read || read->domain.isRoot() || read->isFree)
        std::abort();
    const Instant at = Instant::fromSeconds(1'800'000'000);
    delegation::phaseOf(*read, at);
    delegation::daysLeft(*read, at);
    return 0;
}
