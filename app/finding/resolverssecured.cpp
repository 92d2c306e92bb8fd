// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finding/tables.h"

#include <array>

namespace zonecase::finding {

namespace {

// The subject is the resolver. Faults of the connection, not of what the resolver says: nothing was taken
// from it.
constexpr auto Entries = std::to_array<CatalogueEntry>({
    {"resolver.answer-unfinished", Severity::Warning, "RFC 7766, 8",
        QT_TRANSLATE_NOOP("Finding",
            "%{resolver} began an answer at %{time} and had sent %{octets} octets of it when the time was up "
            "or the connection "
            "was closed."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask again with a longer timeout. A server that always drips like this holds its clients up, and "
            "may mean to.")},
    {"resolver.certificate-expired", Severity::Error, "RFC 5280, 4.1.2.5",
        QT_TRANSLATE_NOOP("Finding",
            "At %{time} %{resolver} showed a certificate that had expired, or one of its issuers had: its "
            "own, for %{names}, "
            "is valid until %{until}. It was not asked."),
        QT_TRANSLATE_NOOP("Finding",
            "Tell its operator. Check your own clock first: it must be right for this to count. The "
            "certificate is kept.")},
    {"resolver.certificate-invalid", Severity::Error, "RFC 5280, 6.1",
        QT_TRANSLATE_NOOP("Finding",
            "At %{time} the certificate that %{resolver} showed for %{expected} did not pass: its "
            "signatures, its purpose or "
            "the strength of its keys are not good enough. It was not asked."),
        QT_TRANSLATE_NOOP("Finding",
            "Look at the certificates that were kept, and ask its operator which they should be.")},
    {"resolver.certificate-name", Severity::Error, "RFC 8310, 8.1",
        QT_TRANSLATE_NOOP("Finding",
            "At %{time} %{resolver} showed a certificate for %{names}, and it should be for %{expected}. It "
            "was not asked."),
        QT_TRANSLATE_NOOP("Finding",
            "See whether the name that you gave is right. If it is, somebody else may be answering at this "
            "address: look at who "
            "issued the certificate, and ask from another network.")},
    {"resolver.certificate-not-yet-valid", Severity::Error, "RFC 5280, 4.1.2.5",
        QT_TRANSLATE_NOOP("Finding",
            "At %{time} %{resolver} showed a certificate that was not valid yet, or one of its issuers was "
            "not: its own, for "
            "%{names}, is valid from %{from}. It was not asked."),
        QT_TRANSLATE_NOOP(
            "Finding", "Check your own clock first, then tell its operator. The certificate is kept.")},
    {"resolver.certificate-self-signed", Severity::Error, "RFC 8310, 8.1",
        QT_TRANSLATE_NOOP("Finding",
            "At %{time} %{resolver} showed a certificate that nobody but itself vouches for (SHA-256 "
            "%{sha256}). It was not "
            "asked."),
        QT_TRANSLATE_NOOP("Finding",
            "If the resolver is yours, name its certificate as an authority (--tls-ca). If not, somebody may "
            "stand between you "
            "and it: ask from another network and compare the digests.")},
    {"resolver.certificate-untrusted", Severity::Error, "RFC 8310, 8.1",
        QT_TRANSLATE_NOOP("Finding",
            "At %{time} %{resolver} showed a certificate from “%{issuer}”, whom this system does not trust "
            "(SHA-256 %{sha256}). "
            "It was not asked."),
        QT_TRANSLATE_NOOP("Finding",
            "If you trust that authority, name it (--tls-ca). If not, somebody may stand between you and the "
            "resolver: ask from "
            "another network and compare the digests.")},
    {"resolver.doh-downgrade", Severity::Error, "RFC 8484, 5.2",
        QT_TRANSLATE_NOOP("Finding",
            "%{resolver} did not agree to HTTP/2 at %{time}. It was not asked over the older HTTP."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask it from another network: if it agrees there, what stands between holds it back here. Else "
            "it is an old server.")},
    {"resolver.doh-encoding", Severity::Warning, "RFC 8484, 6",
        QT_TRANSLATE_NOOP("Finding",
            "%{resolver} sent its answer at %{time} in the encoding “%{encoding}”, which it was not asked "
            "for. It was not "
            "unpacked."),
        QT_TRANSLATE_NOOP("Finding",
            "What came is kept as it came. A small message that unpacks to a very large one is an attack on "
            "whoever unpacks it.")},
    {"resolver.doh-headers", Severity::Error, "RFC 9113, 10.5.1",
        QT_TRANSLATE_NOOP("Finding",
            "%{resolver} sent more header fields at %{time} than any answer needs; it was not heard out."),
        QT_TRANSLATE_NOOP("Finding", "Treat it as hostile or broken, and ask another resolver.")},
    {"resolver.doh-protocol", Severity::Warning, "RFC 9113, 5.4",
        QT_TRANSLATE_NOOP("Finding", "%{resolver} agreed to HTTP/2 and did not keep to it at %{time}."),
        QT_TRANSLATE_NOOP("Finding", "Ask it over TLS alone, and another resolver to compare.")},
    {"resolver.doh-redirect", Severity::Error, "RFC 8484, 5.1",
        QT_TRANSLATE_NOOP("Finding",
            "%{resolver} answered the question of %{time} with a redirect (HTTP status %{status}) to "
            "“%{location}”. It was not "
            "followed."),
        QT_TRANSLATE_NOOP("Finding",
            "See whether the path is right. If it is, somebody leads its clients elsewhere, to a login page "
            "or to a resolver of "
            "their own.")},
    {"resolver.doh-size", Severity::Error, "RFC 8484, 6",
        QT_TRANSLATE_NOOP("Finding",
            "%{resolver} was still sending at %{time} after %{octets} octets, and no DNS message is longer "
            "than 65535. It was "
            "not heard out."),
        QT_TRANSLATE_NOOP("Finding",
            "The first 65535 octets are kept. Treat it as hostile or broken, and ask another resolver.")},
    {"resolver.doh-status", Severity::Warning, "RFC 8484, 4.2.1",
        QT_TRANSLATE_NOOP("Finding",
            "%{resolver} answered the question of %{time} with the HTTP status %{status} and no DNS answer."),
        QT_TRANSLATE_NOOP("Finding",
            "See whether the path and the method are right. 429 asks for fewer questions, 5xx for "
            "patience.")},
    {"resolver.doh-type", Severity::Warning, "RFC 8484, 6",
        QT_TRANSLATE_NOOP("Finding",
            "What %{resolver} sent at %{time} is of the type “%{type}” and no DNS message; it was not taken "
            "for one."),
        QT_TRANSLATE_NOOP("Finding",
            "See whether the path is right. What came is kept: a page in it often says who stands in the "
            "way.")},
    {"resolver.tls-failed", Severity::Warning, "RFC 8446, 6.2",
        QT_TRANSLATE_NOOP(
            "Finding", "The TLS handshake with %{resolver} failed at %{time}. It was not asked."),
        QT_TRANSLATE_NOOP("Finding",
            "It may speak only versions older than TLS 1.2, not speak TLS at this port, or be kept from it. "
            "Ask from another "
            "network.")},
    {"resolver.tls-stalled", Severity::Warning, "RFC 8446, 2",
        QT_TRANSLATE_NOOP("Finding",
            "%{resolver} took the connection at %{time} and did not end the TLS handshake in time. It was "
            "not asked."),
        QT_TRANSLATE_NOOP("Finding",
            "Ask it over UDP, and from another network. Some networks let the connection through and swallow "
            "what follows.")},
});

} // namespace

std::span<const CatalogueEntry> resolverSecuredEntries()
{
    return Entries;
}

} // namespace zonecase::finding
