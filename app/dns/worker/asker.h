// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/dns/run.h"

#include <qcorotask.h>

#include <functional>

namespace zonecase::dns {

/// Puts one question to one server until it is answered or the tries are used up, and hands over each
/// exchange the moment it ends, before anything parses it beyond its header and question.
class Asker
{
public:
    using Sink = std::function<void(const Exchange &)>;
    virtual ~Asker() = default;
    /// UDP with EDNS and cookies, back-off between tries, TCP after truncation or (last try) silence, without
    /// EDNS where EDNS is refused. Ends early when stopped. OutOfBudget if the run may send nothing more.
    virtual QCoro::Task<Result<void>> ask(Query query, Sink sink) = 0;
    /// Messages sent so far.
    virtual int sent() const = 0;
    virtual void stop() = 0;
    /// Told why when nothing more will be sent, though nobody may be waiting for an answer just then.
    using Over = std::function<void(const Error &)>;
    virtual void whenOver(const Over &told) { m_told = told; }

protected:
    void tellOver(const Error &why) const
    {
        if (m_told)
            m_told(why);
    }

private:
    Over m_told;
};

} // namespace zonecase::dns
