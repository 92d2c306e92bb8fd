// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/event.h"

using namespace Qt::StringLiterals;

namespace zonecase::timeline {

QString precisionText(Precision precision)
{
    switch (precision) {
    case Precision::Exact: return u"exact"_s;
    case Precision::Second: return u"s"_s;
    case Precision::Minute: return u"min"_s;
    case Precision::Hour: return u"h"_s;
    case Precision::Day: return u"day"_s;
    case Precision::Before: return u"before"_s;
    case Precision::After: return u"after"_s;
    case Precision::Between: return u"between"_s;
    }
    return {};
}

Result<Precision> precisionFromText(QStringView text)
{
    for (int i = 0; i <= static_cast<int>(Precision::Between); ++i)
        if (text == precisionText(static_cast<Precision>(i)))
            return static_cast<Precision>(i);
    return failure(Error::Code::Malformed, u"“%1” is not a precision."_s.arg(text.left(40)));
}

QString basisText(Basis basis)
{
    switch (basis) {
    case Basis::Probe: return u"probe"_s;
    case Basis::Log: return u"log"_s;
    case Basis::Statement: return u"statement"_s;
    case Basis::Computed: return u"computed"_s;
    case Basis::Estimate: return u"estimate"_s;
    }
    return {};
}

Result<Basis> basisFromText(QStringView text)
{
    for (int i = 0; i <= static_cast<int>(Basis::Estimate); ++i)
        if (text == basisText(static_cast<Basis>(i)))
            return static_cast<Basis>(i);
    return failure(Error::Code::Malformed, u"“%1” is not a basis of an event."_s.arg(text.left(40)));
}

} // namespace zonecase::timeline
