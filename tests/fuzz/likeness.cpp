// SPDX-License-Identifier: GPL-3.0-or-later
// Server names that strangers chose, A-labels among them, set against each other: two names, one after the other.
#include "app/delegation/likeness.h"

#include <cstdlib>

using namespace zonecase;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *octets, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(octets), static_cast<qsizetype>(size));
    const qsizetype half = bytes.size() / 2;
    const Result<dns::Name> name = dns::Name::fromText(QString::fromLatin1(bytes.first(half)));
    const Result<dns::Name> known = dns::Name::fromText(QString::fromLatin1(bytes.sliced(half)));
    if (!name || !known)
        return 0;
    // Who imitates whom is not said: it is the same either way round, and no name imitates itself.
    if (delegation::likenessOf(*name, *known) != delegation::likenessOf(*known, *name)
        || delegation::likenessOf(*name, *name))
        std::abort();
    return 0;
}
