// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/registration.h"

namespace zonecase::exchange {

/// Reads an RDAP answer about a domain (RFC 9083) as a server sent it: a domain object, or the error 404,
/// which says that there is no such domain and does not name it: `about` must then. Strict with what it takes
/// and blind for the rest; size, depth and counts are bounded. Malformed says in a sentence what is wrong.
Result<delegation::Registration> readRdap(const QByteArray &bytes, const dns::Name &about = {});

} // namespace zonecase::exchange
