// SPDX-License-Identifier: GPL-3.0-or-later
// The whole analysis of a chain, out of a transcript that somebody sent. Mutations go to the messages inside,
// so that they pass the transcript's own checks; and since no mutation can sign, the analysis also runs as if
// every signature verified (what lies behind a signature is reached) and as if none did (nothing may be
// secure then).
#include "app/dns/transcript.h"
#include "app/dnssec/worker/analyse.h"

#include <QJsonDocument>

#include <cstdlib>
#include <random>

extern "C" size_t LLVMFuzzerMutate(uint8_t *octets, size_t size, size_t most);

using namespace zonecase;

namespace {

/// Within the times of the corpus's signatures.
const Instant At = Instant::fromSeconds(1'768'478'400);

Result<dns::Transcript> readTranscript(const uint8_t *octets, size_t size)
{
    return dns::Transcript::fromCbor(QByteArray(reinterpret_cast<const char *>(octets), qsizetype(size)));
}

bool always(const dns::RRset &, const dns::Record &, const dns::Record &)
{
    return true;
}

bool never(const dns::RRset &, const dns::Record &, const dns::Record &)
{
    return false;
}

dnssec::Chain chainOf(const dns::Transcript &transcript, dnssec::SignatureMemo memo)
{
    dns::Profile profile = transcript.run.profile;
    profile.budget = {};
    dns::Answers answers;
    for (const dns::Exchange &exchange : transcript.exchanges)
        answers.add(exchange);
    const auto request
        = dnssec::ChainRequest::fromJson(transcript.run.parameters).value_or(dnssec::ChainRequest());
    const dnssec::Chain chain = dnssec::analyseChain(request, answers, profile, At, memo).chain;
    const QJsonObject document = chain.toJson();
    const Result<dnssec::Chain> again = dnssec::Chain::fromJson(document);
    if (!again || again->toJson() != document)
        std::abort();
    return chain;
}

void mutateMessage(dns::Transcript &transcript, std::minstd_rand &random)
{
    dns::Exchange &exchange = transcript.exchanges[qsizetype(random() % size_t(transcript.exchanges.size()))];
    if (random() % 8 == 0) {
        exchange.response
            = transcript.exchanges[qsizetype(random() % size_t(transcript.exchanges.size()))].response;
    } else {
        const qsizetype size = exchange.response.size();
        constexpr qsizetype Room = 64;
        exchange.response.resize(size + Room);
        exchange.response.resize(qsizetype(LLVMFuzzerMutate(
            reinterpret_cast<uint8_t *>(exchange.response.data()), size_t(size), size_t(size + Room))));
    }
    // A reply to this question it stays, or nobody would read it.
    constexpr qsizetype Header = 12;
    const qsizetype echoed = std::min(exchange.query.size(), exchange.response.size());
    if (echoed > Header && random() % 4 != 0) {
        exchange.response.replace(0, 2, exchange.query.left(2));
        exchange.response.replace(4, 2, exchange.query.mid(4, 2));
    }
}

} // namespace

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *octets, size_t size, size_t most, unsigned int seed)
{
    std::minstd_rand random(seed);
    Result<dns::Transcript> transcript = readTranscript(octets, size);
    if (!transcript || transcript->exchanges.isEmpty() || random() % 64 == 0)
        return LLVMFuzzerMutate(octets, size, most);
    mutateMessage(*transcript, random);
    transcript->run.exchanges.clear();
    for (const dns::Exchange &exchange : std::as_const(transcript->exchanges))
        transcript->run.exchanges << exchange.id();
    const QByteArray bytes = transcript->toCbor();
    if (size_t(bytes.size()) > most)
        return size;
    std::copy(bytes.begin(), bytes.end(), octets);
    return size_t(bytes.size());
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *octets, size_t size)
{
    const Result<dns::Transcript> transcript = readTranscript(octets, size);
    if (!transcript)
        return 0;
    // One of the three for each input, the one that reaches furthest more often.
    switch (octets[size - 1] % 8) {
    case 0:
        if (chainOf(*transcript, dnssec::SignatureMemo(never)).status == dnssec::Status::Secure)
            std::abort();
        break;
    case 1:
        chainOf(*transcript, dnssec::SignatureMemo());
        break;
    default:
        chainOf(*transcript, dnssec::SignatureMemo(always));
    }
    return 0;
}
