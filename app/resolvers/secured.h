// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/instant.h"
#include "app/base/result.h"

#include <QJsonObject>
#include <QStringList>

namespace zonecase::resolvers {

/// A certificate as a resolver showed it; its bytes are in the evidence.
struct ShownCertificate
{
    QString sha256; ///< hex
    QString subject, issuer;
    QStringList names; ///< that it is for
    Instant notBefore, notAfter;
    bool operator==(const ShownCertificate &) const = default;
};

/// What was seen of the connections to a resolver that is asked over TLS or HTTPS.
struct SecuredState
{
    QString version, cipher, protocol; ///< of the last connection; empty where none was agreed on
    bool verified = false; ///< each certificate that it showed was taken, and there was one
    int connections = 0; ///< handshakes that ended
    int questions = 0; ///< messages that were to go over them
    QStringList problems; ///< dns::Secured::problems of all of them, sorted
    QList<ShownCertificate> certificates; ///< chain after chain, the server's own first

    QJsonObject toJson() const;
    static Result<SecuredState> fromJson(const QJsonObject &object);
    bool operator==(const SecuredState &) const = default;
};

} // namespace zonecase::resolvers
