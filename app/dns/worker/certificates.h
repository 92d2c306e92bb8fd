// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/instant.h"
#include "app/dns/address.h"

#include <QStringList>

#include <memory>

namespace zonecase::dns {

/// What a certificate says of itself. Texts are a stranger's, in one line and never long.
struct CertificateFacts
{
    QString sha256; ///< of its bytes, hex
    QString subject, issuer;
    QStringList names; ///< that it is for: DNS names and addresses of its subjectAltName
    Instant notBefore, notAfter;

    static constexpr qsizetype MaxNames = 32;
    bool operator==(const CertificateFacts &) const = default;
};

/// Malformed if these bytes are no certificate.
Result<CertificateFacts> readCertificate(const QByteArray &der);

/// Whose certificates are taken: the authorities of the system, and more of them in PEM.
class TrustStore
{
public:
    /// Malformed where text that is there holds no certificate.
    static Result<TrustStore> make(const QString &morePem);
    /// What speaks against a server's chain, as Secured::problems names it; empty if it is to be taken. The
    /// certificate must be for the name, or for the address where there is none (RFC 8310, 8.1; RFC 6125).
    QStringList problems(
        const QList<QByteArray> &chain, const QString &name, const IpAddress &address, Instant at) const;

private:
    struct Store;
    explicit TrustStore(std::shared_ptr<const Store> store);
    std::shared_ptr<const Store> m_store;
};

} // namespace zonecase::dns
