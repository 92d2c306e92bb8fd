// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/tlp.h"

using namespace Qt::StringLiterals;

namespace zonecase::report {

QString tlpColour(const QString &label)
{
    if (label == u"TLP:RED"_s)
        return u"#FF2B2B"_s;
    if (label == u"TLP:AMBER"_s || label == u"TLP:AMBER+STRICT"_s)
        return u"#FFC000"_s;
    if (label == u"TLP:GREEN"_s)
        return u"#33FF00"_s;
    return u"#FFFFFF"_s;
}

} // namespace zonecase::report
