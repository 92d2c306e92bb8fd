// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/watch/pastwatch.h"

#include "app/watch/target.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

using Kind = dns::Look::Kind;

/// The newest run that looked at this; the record names the look, the run says what exactly was asked.
const RunView *newestRun(const CaseSnapshot &snapshot, const QString &command, const QString &subject)
{
    const RunView *newest = nullptr;
    for (const RunView &view : snapshot.runs)
        if (view.summary.command == command && !watch::isPlan(view.summary.parameters)
            && watch::watchedSubject(command, view.summary.parameters) == subject)
            newest = &view;
    return newest;
}

void addTarget(PastWatch &past, const CaseSnapshot &snapshot, const dns::Look &look)
{
    const RunView *run = newestRun(snapshot, look.command, look.subject);
    const bool isKnown
        = std::any_of(past.order.targets.begin(), past.order.targets.end(), [&look](const dns::Job &one) {
              return one.command == look.command
                  && watch::watchedSubject(one.command, one.parameters) == look.subject;
          });
    if (!run || isKnown)
        return;
    dns::Job job;
    job.command = look.command;
    job.parameters = run->summary.parameters;
    past.order.targets << job;
    past.exercise = past.exercise || run->summary.exercise;
}

/// The longest promise is the interval and its jitter.
void setPace(WatchOrder &order, qint64 promise)
{
    constexpr double Custom = 0.1; // of versions that did not note the interval
    constexpr double NsInSecond = 1e9;
    if (order.interval > 0)
        order.jitter
            = std::clamp(static_cast<double>(promise) / static_cast<double>(order.interval) - 1, 0.0, 0.5);
    else
        order.interval = std::llround(static_cast<double>(promise) / (1 + Custom) / NsInSecond)
            * static_cast<qint64>(NsInSecond);
}

} // namespace

std::optional<PastWatch> pastWatch(const CaseSnapshot &snapshot)
{
    std::optional<PastWatch> last, now;
    qint64 promise = 0;
    for (const dns::Look &look : snapshot.looks) {
        if (look.kind == Kind::Begun) {
            now = PastWatch();
            now->order.interval = look.span;
            now->brokeOff = now->isWanted = true;
            promise = 0;
        }
        if (!now)
            continue;
        if (look.kind == Kind::Ended) {
            now->brokeOff = false;
            now->isWanted = look.span != 0;
        }
        if (!look.subject.isEmpty()) {
            addTarget(*now, snapshot, look);
            now->last = look.at;
            promise = std::max(promise, look.span);
        }
        if (!now->order.targets
                 .isEmpty()) { // one that was cut off before its first look leaves the one before
            last = now;
            setPace(last->order, promise);
        }
    }
    return last && last->order.interval >= watch::LeastInterval ? last : std::nullopt;
}

} // namespace zonecase::widgets
