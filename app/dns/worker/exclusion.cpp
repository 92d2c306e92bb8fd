// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/exclusion.h"

#include <algorithm>

namespace zonecase::dns {

bool isExcluded(const QStringList &excluded, const Server &server)
{
    return std::any_of(excluded.begin(), excluded.end(), [&server](const QString &text) {
        if (const Result<Prefix> prefix = Prefix::fromText(text))
            return prefix->contains(server.endpoint.address);
        const Result<Name> name = Name::fromText(text);
        return name && server.name.isSubdomainOf(*name);
    });
}

} // namespace zonecase::dns
