// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/servertext.h"

using namespace Qt::StringLiterals;

namespace zonecase::dns {

QString serverText(const Server &server)
{
    const QString address = server.endpoint.toText();
    return server.name.isRoot() ? address : u"%1 %2"_s.arg(server.name.toText(), address);
}

} // namespace zonecase::dns
