// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <coroutine>
#include <utility>

namespace zonecase::dns {

/// What one coroutine waits for and others ring. It goes on from the event loop, never inside the call that
/// rang, so that whoever rang may be destroyed by it. A bell that has rung stays so until somebody waited for
/// it.
class Bell
{
public:
    void ring()
    {
        if (std::exchange(m_rung, true) || !m_waiting)
            return;
        QTimer::singleShot(0, &m_context, [this] {
            if (const std::coroutine_handle<> waiting = std::exchange(m_waiting, nullptr))
                waiting.resume();
        });
    }

    /// co_await bell.wait()
    struct Waiting
    {
        Bell *bell;
        bool await_ready() const { return std::exchange(bell->m_rung, false); }
        void await_suspend(std::coroutine_handle<> waiting) const { bell->m_waiting = waiting; }
        void await_resume() const { bell->m_rung = false; }
    };
    Waiting wait() { return {this}; }

private:
    QObject m_context;
    std::coroutine_handle<> m_waiting;
    bool m_rung = false;
};

} // namespace zonecase::dns
