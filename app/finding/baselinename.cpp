// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finding/baselinename.h"

using namespace Qt::StringLiterals;

namespace zonecase::finding {

QString baselineName(const QString &label, Instant at)
{
    const QString second = Instant::fromSeconds(at.seconds()).toText();
    return label.isEmpty() ? second : QString(label + u", " + second);
}

} // namespace zonecase::finding
