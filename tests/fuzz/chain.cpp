// SPDX-License-Identifier: GPL-3.0-or-later
// The whole analysis of a chain, out of a transcript that somebody sent. Mutations go to the messages inside,
// so that they pass the transcript's own checks; and since no mutation can sign, the analysis also runs as if
// every signature verified (what lies behind a signature is reached) and as if none did (nothing may be
// secure then).
#include "app/dns/transcript.h"
#include "app/dnssec/worker/analyse.h"

#include <QJsonDocument>
#include <QtEndian>

#include <array>
#include <cstdlib>
#include <random>

extern "C" size_t LLVMFuzzerMutate(uint8_t *octets, size_t size, size_t most);

using namespace zonecase;

namespace {

/// Within the times of the corpus's signatures.
const Instant At = Instant::fromSeconds(1'768'478'400);

/// What was read or made last. What the mutator makes is run, and mutated again: it need not be read each
/// time (fuzz_transcript sees to it that it would come out the same).
struct
{
    QByteArray bytes;
    dns::Transcript transcript;
} last;

Result<dns::Transcript> readTranscript(const uint8_t *octets, size_t size)
{
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(octets), qsizetype(size));
    if (bytes == last.bytes)
        return last.transcript;
    const Result<dns::Transcript> transcript = dns::Transcript::fromCbor(bytes);
    if (transcript)
        last = {QByteArray(bytes.constData(), bytes.size()), *transcript};
    return transcript;
}

bool always(const dns::RRset &, const dns::Record &, const dns::Record &)
{
    return true;
}

bool never(const dns::RRset &, const dns::Record &, const dns::Record &)
{
    return false;
}

/// Differs from one record to the next, and is the same for the same: what is done with it depends on nothing
/// else.
struct Choice
{
    explicit Choice(const dns::Transcript &transcript)
    {
        for (const ExchangeId &id : transcript.run.exchanges)
            m_bits ^= qFromLittleEndian<quint32>(id.bytes().constData());
    }
    bool oneIn(quint32 count) { return take(count) == 0; }
    quint32 take(quint32 count)
    {
        const quint32 choice = m_bits % count;
        m_bits /= count;
        return choice;
    }

private:
    quint32 m_bits = 0;
};

/// Signatures as they are, all good, all bad. Most of a record is left as it was by a mutation, and so are
/// most of its signatures: they are checked once for many runs.
enum Verification
{
    Real,
    Always,
    Never
};

dns::SignatureMemo &memoOf(Verification verification)
{
    constexpr int MostRuns = 4096;
    static int runs = 0;
    static std::array<dns::SignatureMemo, 3> memos;
    if (runs++ % MostRuns == 0)
        memos = {dns::SignatureMemo(), dns::SignatureMemo(always), dns::SignatureMemo(never)};
    return memos[verification];
}

/// As a document and back again it is the same.
void bringAcross(const dnssec::Chain &chain)
{
    const QJsonObject document = chain.toJson();
    const Result<dnssec::Chain> again = dnssec::Chain::fromJson(document);
    if (!again || again->toJson() != document)
        std::abort();
}

dnssec::Chain chainOf(const dns::Transcript &transcript, Verification verification, Choice &choice)
{
    dns::SignatureMemo &memo = memoOf(verification);
    dns::Profile profile = transcript.run.profile;
    profile.budget = {};
    dns::Answers answers;
    for (qsizetype i = 0; i < transcript.exchanges.size(); ++i)
        answers.add(transcript.exchanges[i], transcript.run.exchanges[i]);
    const auto request
        = dnssec::ChainRequest::fromJson(transcript.run.parameters).value_or(dnssec::ChainRequest());
    const dnssec::Chain chain = choice.oneIn(8)
        ? dnssec::analyseOverTime(request, answers, profile, At, memo)
        : dnssec::analyseChain(request, answers, profile, At, memo).chain;
    if (choice.oneIn(16))
        bringAcross(chain);
    return chain;
}

/// Returns which exchange it changed.
qsizetype mutateMessage(dns::Transcript &transcript, std::minstd_rand &random)
{
    const qsizetype changed = qsizetype(random() % size_t(transcript.exchanges.size()));
    dns::Exchange &exchange = transcript.exchanges[changed];
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
    return changed;
}

} // namespace

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *octets, size_t size, size_t most, unsigned int seed)
{
    std::minstd_rand random(seed);
    Result<dns::Transcript> transcript = readTranscript(octets, size);
    if (!transcript || transcript->exchanges.isEmpty() || random() % 64 == 0)
        return LLVMFuzzerMutate(octets, size, most);
    const qsizetype changed = mutateMessage(*transcript, random);
    transcript->run.exchanges[changed] = transcript->exchanges[changed].id();
    const QByteArray bytes = transcript->toCbor();
    if (size_t(bytes.size()) > most)
        return size;
    std::copy(bytes.begin(), bytes.end(), octets);
    last = {bytes, *transcript};
    return size_t(bytes.size());
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *octets, size_t size)
{
    const Result<dns::Transcript> transcript = readTranscript(octets, size);
    if (!transcript)
        return 0;
    // One of the three for each input, the one that reaches furthest more often.
    Choice choice(*transcript);
    switch (choice.take(8)) {
    case 0:
        if (chainOf(*transcript, Never, choice).status == dnssec::Status::Secure)
            std::abort();
        break;
    case 1:
        chainOf(*transcript, Real, choice);
        break;
    default:
        chainOf(*transcript, Always, choice);
    }
    return 0;
}
