// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/query.h"

namespace zonecase::dns {

/// How a server is named to people: by name and address, and by address alone where no name led to it, as none does to
/// a resolver.
QString serverText(const Server &server);

} // namespace zonecase::dns
