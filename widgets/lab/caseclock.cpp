// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lab/caseclock.h"

#include <QMutexLocker>

namespace zonecase::widgets {

Instant CaseClock::now() const
{
    const QMutexLocker guard(&m_mutex);
    if (!m_lab)
        return SystemClock().now();
    const double passed = static_cast<double>(monotonicNanoseconds() - m_monotonic) * m_speed;
    return {m_anchor.nanoseconds + static_cast<qint64>(passed)};
}

void CaseClock::followLab(Instant at, double speed)
{
    const QMutexLocker guard(&m_mutex);
    m_lab = true;
    m_anchor = at;
    m_monotonic = monotonicNanoseconds();
    m_speed = speed;
}

void CaseClock::followSystem()
{
    const QMutexLocker guard(&m_mutex);
    m_lab = false;
}

bool CaseClock::isLab() const
{
    const QMutexLocker guard(&m_mutex);
    return m_lab;
}

} // namespace zonecase::widgets
