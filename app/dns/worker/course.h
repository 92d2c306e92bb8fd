// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/exchange.h"

#include <optional>

namespace zonecase::dns {

/// How a question is put: what follows on what came of the try before. Decides alone, sends nothing.
class Course
{
public:
    struct Step
    {
        Transport transport = Transport::Udp;
        bool edns = true;
        int timeoutMs = 0;
        bool operator==(const Step &) const = default;
    };

    Course(Transport transport, int timeoutMs, int tries, Form form = Form::Usual);

    Step first() const { return m_step; }
    /// The next try, or none. Timeouts grow by half; the last try is over TCP; TC leads to TCP, a refusal of
    /// EDNS to one try without it, BADCOOKIE to one with the server's cookie (RFC 7873, 5.3) and then to TCP.
    /// Over TLS and HTTPS only silence is met with another try, and the end of a connection that had served before.
    std::optional<Step> after(const Exchange &exchange);
    /// True if each try so far ended in silence.
    bool wasSilent() const { return m_silent; }

private:
    std::optional<Step> afterAnswer(const Exchange &exchange);
    std::optional<Step> afterSilence();
    std::optional<Step> afterClosing(const Exchange &exchange);
    std::optional<Step> overTcp();

    Step m_step;
    Form m_form;
    int m_triesLeft;
    bool m_mayRetryCookie = true;
    bool m_truncated = false;
    bool m_silent = true;
};

} // namespace zonecase::dns
