// SPDX-License-Identifier: GPL-3.0-or-later
// Files that somebody sent: transcripts and what they are made of, and profiles.
#include "app/dns/transcript.h"

#include <cstdlib>

using namespace zonecase;

namespace {

// What was read is written and read again as the same.
template <typename T> void bringAcross(const Result<T> &value)
{
    if (!value)
        return;
    const Result<T> again = T::fromCbor(value->toCbor());
    if (!again || !(*again == *value))
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *octets, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(octets), static_cast<qsizetype>(size));
    bringAcross(dns::Transcript::fromCbor(bytes));
    bringAcross(dns::Exchange::fromCbor(bytes));
    bringAcross(dns::Run::fromCbor(bytes));
    bringAcross(dns::Profile::fromCbor(bytes));
    (void)dns::Profile::fromToml(bytes);
    return 0;
}
