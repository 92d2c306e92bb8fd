// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/networktry.h"

#include "app/base/clock.h"

#include <utility>

namespace zonecase::dns {

Wait::Wait()
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, this, [this] {
        timeOut();
        end();
    });
}

void Wait::start(int milliseconds)
{
    m_timer.start(milliseconds);
    begin();
}

void Wait::stop()
{
    m_stopped = !m_ended;
    end();
}

void Wait::end()
{
    if (m_ended)
        return;
    m_ended = true;
    m_timer.stop();
    m_over.ring();
}

void NetworkTry::begin()
{
    m_begun = monotonicNanoseconds();
    send();
}

void NetworkTry::succeed(const QByteArray &response)
{
    fail(Failure::None, response);
}

void NetworkTry::fail(Failure failure, const QByteArray &response)
{
    if (hasEnded())
        return;
    stopTheWatch();
    m_outcome.failure = failure;
    m_outcome.response = response;
    end();
}

void NetworkTry::stopTheWatch()
{
    if (!std::exchange(m_isTimed, true))
        m_outcome.duration = monotonicNanoseconds() - m_begun;
}

void NetworkTry::discard(const QString &reason, const QByteArray &datagram)
{
    ++m_outcome.discardedCount;
    if (m_outcome.discarded.size() < Exchange::MaxKept)
        m_outcome.discarded.append({reason, datagram});
}

} // namespace zonecase::dns
