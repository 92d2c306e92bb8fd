// SPDX-License-Identifier: GPL-3.0-or-later
// A message from the network: framing, ldns, RRsets, and what is shown of it.
#include "app/dns/worker/message.h"
#include "app/dns/worker/querymessage.h"
#include "app/dns/worker/render.h"

#include <cstdlib>

using namespace zonecase;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *octets, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(octets), static_cast<qsizetype>(size));
    const Result<dns::Message> message = dns::parseMessage(bytes);
    if (message && !dns::checkFraming(bytes))
        std::abort();
    dns::glance(bytes);
    dns::renderMessage(bytes);
    if (!message)
        return 0;
    for (const QList<dns::Record> *section : {&message->answer, &message->authority, &message->additional}) {
        for (const dns::Record &record : *section) {
            const QString text = record.toText();
            for (const QChar letter : text)
                if (letter.unicode() < 0x20 || letter.unicode() > 0x7e)
                    std::abort();
        }
        for (const dns::RRset &set : dns::Message::rrsets(*section))
            if (set.isEmpty() || !set.sameData(set))
                std::abort();
    }
    return 0;
}
