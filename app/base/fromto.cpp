// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/fromto.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace zonecase {

QString FromTo::joined() const
{
    return from + u" – "_s + to;
}

FromTo fromTo(const QString &from, const QString &to)
{
    static const QRegularExpression form(
        u"^(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?)(Z| \\S+)$"_s);
    const QRegularExpressionMatch first = form.match(from), last = form.match(to);
    if (!first.hasMatch() || !last.hasMatch() || first.captured(3) != last.captured(3))
        return {from, to};
    const QString zone = first.captured(3);
    return {zone == u"Z"_s ? from : from.chopped(zone.size()),
        first.captured(1) == last.captured(1) ? last.captured(2) + zone : to};
}

} // namespace zonecase
