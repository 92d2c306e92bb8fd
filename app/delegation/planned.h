// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/name.h"

#include <QStringList>

namespace zonecase::delegation {

// What people write of a delegation that is to be tested before it is made, in the one form that a request
// has. Malformed has a sentence that says what is wrong.

/// A domain name as people write it: international labels in their own script or in ASCII (RFC 5891), dots of
/// other scripts, capital letters, space around it.
Result<dns::Name> nameFromPeople(const QString &text);

/// NAME or NAME/ADDR each; "name" or "name/address", each once, in the order given. A name alone that has an
/// address beside it says nothing more.
Result<QStringList> plannedServers(const QStringList &texts);

/// "TAG ALG DIGESTTYPE DIGEST" each, or with commas in place of the spaces; numbers within their octets, a
/// digest of the length that its type has (RFC 4034, 5.1; RFC 4509; RFC 6605). Each once, digits of the
/// digest in upper case.
Result<QStringList> plannedDs(const QStringList &texts);

} // namespace zonecase::delegation
