// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/case/casesnapshot.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

template <typename List>
static auto byHexId(const List &list, const QString &hexId) -> decltype(&list.front())
{
    const auto it = std::find_if(
        list.begin(), list.end(), [&hexId](const auto &item) { return item.id.toText() == hexId; });
    return it == list.end() ? nullptr : &*it;
}

const RunView *CaseSnapshot::run(const RunId &id) const
{
    const auto it = std::find_if(
        runs.begin(), runs.end(), [&id](const RunView &view) { return view.summary.id == id; });
    return it == runs.end() ? nullptr : &*it;
}

const storage::StoredFinding *CaseSnapshot::finding(const QString &hexId) const
{
    return byHexId(findings, hexId);
}

const storage::Note *CaseSnapshot::note(const QString &hexId) const
{
    return byHexId(notes, hexId);
}

const timeline::Event *CaseSnapshot::event(const QString &hexId) const
{
    return byHexId(events, hexId);
}

QList<const RunView *> CaseSnapshot::runsOf(const QString &command, const QString &subject) const
{
    QList<const RunView *> found;
    for (const RunView &view : runs)
        if (view.summary.command == command && (subject.isEmpty() || view.subject == subject))
            found << &view;
    return found;
}

const RunView *CaseSnapshot::latest(const QString &command) const
{
    const QList<const RunView *> all = runsOf(command);
    return all.isEmpty() ? nullptr : all.last();
}

const storage::Baseline *CaseSnapshot::baselineOf(const QString &command, const QString &subject) const
{
    const auto it = std::find_if(baselines.begin(), baselines.end(),
        [&](const storage::Baseline &one) { return one.command == command && one.subject == subject; });
    return it == baselines.end() ? nullptr : &*it;
}

bool CaseSnapshot::isBaseline(const RunId &id) const
{
    return std::any_of(
        baselines.begin(), baselines.end(), [&id](const storage::Baseline &one) { return one.run == id; });
}

qint64 CaseSnapshot::evidenceNumber(const ExchangeId &id) const
{
    for (const RunView &view : runs)
        if (view.numbers)
            if (const qint64 number = view.numbers->value(id))
                return number;
    return 0;
}

TimeWindow CaseSnapshot::extent(Instant now) const
{
    QList<Instant> times;
    for (const RunView &view : runs)
        times << view.summary.started << std::max(view.summary.started, view.summary.ended);
    // Signatures are valid for weeks: an incident of an hour would be a dash between them.
    for (const timeline::Event &event : events)
        if (event.lane != u"validity"_s)
            times << event.start << event.end.value_or(event.start);
    for (const storage::Note &note : notes)
        times << note.written;
    if (times.isEmpty())
        return {now.plusSeconds(-1800), now.plusSeconds(1800)};
    const auto [first, last] = std::minmax_element(times.begin(), times.end());
    const qint64 room = std::max<qint64>((last->nanoseconds - first->nanoseconds) / 20, 60'000'000'000);
    return {{first->nanoseconds - room}, {last->nanoseconds + room}};
}

} // namespace zonecase::widgets
