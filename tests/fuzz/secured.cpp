// SPDX-License-Identifier: GPL-3.0-or-later
// What a resolver sends inside TLS, its certificate, and resolvers as people write them. The first octet
// chooses.
#include "app/dns/profile.h"
#include "app/dns/worker/certificates.h"
#include "app/dns/worker/dohsession.h"
#include "app/dns/worker/messagestream.h"

#include <cstdlib>

using namespace zonecase;
using namespace Qt::StringLiterals;

namespace {

void certificate(const QByteArray &bytes)
{
    static const dns::TrustStore store = *dns::TrustStore::make({});
    const Result<dns::CertificateFacts> facts = dns::readCertificate(bytes);
    if (facts && (facts->names.size() > dns::CertificateFacts::MaxNames || facts->subject.size() > 256))
        std::abort();
    // Nobody vouches for a stranger's bytes.
    const QStringList problems
        = store.problems({bytes, bytes}, u"dns.example"_s, {}, Instant::fromSeconds(1'800'000'000));
    if (problems.isEmpty())
        std::abort();
}

void http(const QByteArray &bytes)
{
    dns::DohSession session("dns.example");
    const qint32 stream
        = session.request({u"dns.example"_s, u"/dns-query"_s, dns::HttpMethod::Post}, "query");
    qsizetype sent = session.toSend().size();
    constexpr qsizetype Part = 50;
    for (qsizetype at = 0; at < bytes.size()
         && session.receive(QByteArrayView(bytes).sliced(at, std::min(Part, bytes.size() - at)));
         at += Part) {
        sent += session.toSend().size();
        if (session.replyOf(stream).body.size() > dns::DohSession::MaxBody)
            std::abort();
    }
    const auto ended = session.takeEnded();
    for (const dns::DohSession::Reply &reply : ended)
        if (reply.body.size() > dns::DohSession::MaxBody || reply.location.size() > dns::Secured::MaxText)
            std::abort();
    if (sent > 4096 + 4 * bytes.size()) // what is said back stays in proportion
        std::abort();
}

void messages(const QByteArray &bytes)
{
    dns::MessageStream stream;
    qsizetype taken = 0;
    for (const char octet : bytes) {
        const QList<QByteArray> whole = stream.take(QByteArray(1, octet));
        for (const QByteArray &message : whole)
            taken += dns::MessageStream::LengthSize + message.size();
    }
    if (taken + stream.left() != bytes.size())
        std::abort();
}

void spec(const QByteArray &bytes)
{
    const Result<dns::ResolverSpec> read = dns::ResolverSpec::fromText(QString::fromUtf8(bytes));
    if (!read)
        return;
    dns::Profile profile;
    profile.resolvers << *read;
    if (!dns::checkAccess(read->transport, read->access)
        || *dns::Profile::fromCbor(profile.toCbor()) != profile)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *octets, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(octets) + 1, static_cast<qsizetype>(size - 1));
    switch (octets[0] % 4) {
    case 0:
        certificate(bytes);
        break;
    case 1:
        http(bytes);
        break;
    case 2:
        messages(bytes);
        break;
    case 3:
        spec(bytes);
        break;
    }
    return 0;
}
