// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/badvalue.h"

#include "app/dns/address.h"
#include "app/dns/name.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::resolvers {

namespace {

/// "203.0.113" is an address with a part missing, and no server.
bool endsInDigits(const QString &text)
{
    const QString last = text.split(u'.', Qt::SkipEmptyParts).value(text.count(u'.') - (text.endsWith(u'.') ? 1 : 0));
    return std::all_of(last.begin(), last.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

Result<QString> badValueFromText(const QString &text)
{
    const QString upper = text.toUpper();
    if (upper == u"NXDOMAIN"_s || upper == u"NODATA"_s)
        return upper;
    if (const Result<dns::IpAddress> address = dns::IpAddress::fromText(text))
        return address->toText();
    if (text.contains(u' '))
        return text.simplified();
    if (const Result<dns::Name> name = dns::Name::fromText(text); name && !endsInDigits(text))
        return name->toText();
    return failure(Error::Code::Malformed,
        u"“%1” is no address, no server name, and neither NXDOMAIN nor NODATA."_s.arg(text.left(80)));
}

} // namespace zonecase::resolvers
