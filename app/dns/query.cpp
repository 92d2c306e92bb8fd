// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/query.h"

using namespace Qt::StringLiterals;

namespace zonecase::dns {

QString transportText(Transport transport)
{
    switch (transport) {
    case Transport::Udp: return u"udp"_s;
    case Transport::Tcp: return u"tcp"_s;
    case Transport::Tls: return u"tls"_s;
    case Transport::Https: return u"https"_s;
    }
    return {};
}

Result<Transport> transportFromText(QStringView text)
{
    for (const Transport transport : {Transport::Udp, Transport::Tcp, Transport::Tls, Transport::Https})
        if (text == transportText(transport))
            return transport;
    return failure(Error::Code::Malformed, u"“%1” is not a transport."_s.arg(text.left(40)));
}

} // namespace zonecase::dns
