// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/course.h"

#include "app/dns/worker/querymessage.h"

#include <algorithm>

namespace zonecase::dns {

namespace {

constexpr int FormatError = 1, NotImplemented = 4, BadVersion = 16, BadCookie = 23;

} // namespace

Course::Course(Transport transport, int timeoutMs, int tries, Form form)
    : m_step{transport, form != Form::Bare && form != Form::Chaos, timeoutMs}
    , m_form(form)
    // Silence is what a form that a server does not know is often met with: twice will do.
    , m_triesLeft(std::clamp(tries, 1, form == Form::Usual ? std::max(1, tries) : 2) - 1)
{ }

std::optional<Course::Step> Course::after(const Exchange &exchange)
{
    m_silent &= exchange.failure == Failure::Timeout;
    switch (exchange.failure) {
    case Failure::None:
        return afterAnswer(exchange);
    case Failure::Timeout:
        return afterSilence();
    case Failure::Refused:
        return m_triesLeft > 0 ? overTcp() : std::nullopt;
    case Failure::Closed: // a server may close after each answer, whatever else it was asked (RFC 7766, 6.2.3)
        return afterClosing(exchange);
    case Failure::Unreachable:
    case Failure::Malformed:
    case Failure::Mismatched:
    case Failure::Truncated:
    case Failure::NotSent:
    case Failure::Untrusted:
    case Failure::Tls:
    case Failure::Http:
        break;
    }
    return std::nullopt;
}

std::optional<Course::Step> Course::afterAnswer(const Exchange &exchange)
{
    const Glance seen = glance(exchange.response);
    const bool refusesEdns
        = seen.rcode == FormatError || seen.rcode == NotImplemented || seen.rcode == BadVersion;
    if (m_step.edns && refusesEdns && m_form == Form::Usual) {
        m_step.edns = false;
        return m_step;
    }
    if (seen.rcode == BadCookie && m_step.transport == Transport::Udp)
        return std::exchange(m_mayRetryCookie, false) ? m_step : overTcp();
    if (seen.truncated && m_step.transport == Transport::Udp && m_form != Form::SmallRoom) {
        m_truncated = true;
        return overTcp();
    }
    return std::nullopt;
}

std::optional<Course::Step> Course::afterSilence()
{
    if (m_triesLeft == 0 || m_truncated)
        return std::nullopt;
    --m_triesLeft;
    m_step.timeoutMs += m_step.timeoutMs / 2;
    if (m_triesLeft == 0 && m_form == Form::Usual && m_step.transport == Transport::Udp)
        m_step.transport = Transport::Tcp;
    return m_step;
}

std::optional<Course::Step> Course::afterClosing(const Exchange &exchange)
{
    if (!exchange.secured || !exchange.secured->reused || m_triesLeft == 0)
        return std::nullopt;
    --m_triesLeft;
    return m_step;
}

std::optional<Course::Step> Course::overTcp()
{
    if (m_step.transport != Transport::Udp) // and never out of TLS into the open
        return std::nullopt;
    m_step.transport = Transport::Tcp;
    m_triesLeft = 0;
    return m_step;
}

} // namespace zonecase::dns
