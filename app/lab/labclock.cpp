// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/labclock.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::lab {

namespace {

constexpr double FastestSpeed = 10'000;

Instant systemNow()
{
    return SystemClock().now();
}

qint64 number(const QJsonObject &object, const QString &key)
{
    // Text, because a JSON number is a double and nanoseconds need 61 bits.
    return object[key].toString().toLongLong();
}

} // namespace

LabClock::LabClock(Instant lab)
    : m_lab(lab)
    , m_system(systemNow())
{ }

Instant LabClock::now() const
{
    const qint64 passed = systemNow().nanoseconds - m_system.nanoseconds;
    // Exact at speed 1, so that it agrees to the nanosecond with a clock that only adds the offset.
    return {m_lab.nanoseconds
        + (m_speed == 1 ? passed : static_cast<qint64>(static_cast<double>(passed) * m_speed))};
}

qint64 LabClock::offset() const
{
    if (m_speed == 1)
        return m_lab.nanoseconds - m_system.nanoseconds;
    return now().nanoseconds - systemNow().nanoseconds;
}

void LabClock::set(Instant lab)
{
    m_lab = lab;
    m_system = systemNow();
}

void LabClock::setSpeed(double factor)
{
    set(now());
    m_speed = std::clamp(factor, 0.0, FastestSpeed);
}

QJsonObject LabClock::toJson() const
{
    return {{u"lab_ns"_s, QString::number(m_lab.nanoseconds)},
        {u"system_ns"_s, QString::number(m_system.nanoseconds)}, {u"speed"_s, m_speed}};
}

LabClock LabClock::fromJson(const QJsonObject &object)
{
    LabClock clock;
    clock.m_lab = {number(object, u"lab_ns"_s)};
    clock.m_system = {number(object, u"system_ns"_s)};
    clock.m_speed = std::clamp(object[u"speed"_s].toDouble(1), 0.0, FastestSpeed);
    return clock;
}

} // namespace zonecase::lab
