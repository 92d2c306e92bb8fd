// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/eventwords.h"

#include "widgets/case/spanwords.h"
#include "widgets/timeline/timescale.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

struct EventWords
{
    Q_DECLARE_TR_FUNCTIONS(EventWords)
};

} // namespace

QString laneName(const QString &lane)
{
    if (lane == u"changes"_s)
        return EventWords::tr("Changes");
    if (lane == u"probes"_s)
        return EventWords::tr("Probes");
    if (lane == u"gaps"_s)
        return EventWords::tr("Not watched");
    if (lane == u"validity"_s)
        return EventWords::tr("Validity");
    if (lane == u"tail"_s)
        return EventWords::tr("In caches");
    if (lane == u"notes"_s)
        return EventWords::tr("Notes");
    if (lane == u"calls"_s)
        return EventWords::tr("Calls");
    return lane;
}

Role laneRole(const QString &lane)
{
    if (lane == u"changes"_s)
        return Role::Changed;
    if (lane == u"probes"_s)
        return Role::Accent;
    if (lane == u"validity"_s)
        return Role::Secure;
    if (lane == u"tail"_s)
        return Role::Indeterminate;
    return Role::Muted;
}

QString basisWord(timeline::Basis basis)
{
    switch (basis) {
    case timeline::Basis::Probe:
        return EventWords::tr("probe");
    case timeline::Basis::Log:
        return EventWords::tr("log");
    case timeline::Basis::Statement:
        return EventWords::tr("statement");
    case timeline::Basis::Computed:
        return EventWords::tr("computed");
    case timeline::Basis::Estimate:
        return EventWords::tr("estimate");
    }
    return {};
}

QString precisionWord(timeline::Precision precision)
{
    switch (precision) {
    case timeline::Precision::Exact:
        return EventWords::tr("exact");
    case timeline::Precision::Second:
        return EventWords::tr("to the second");
    case timeline::Precision::Minute:
        return EventWords::tr("to the minute");
    case timeline::Precision::Hour:
        return EventWords::tr("to the hour");
    case timeline::Precision::Day:
        return EventWords::tr("to the day");
    case timeline::Precision::Before:
        return EventWords::tr("not later");
    case timeline::Precision::After:
        return EventWords::tr("not earlier");
    case timeline::Precision::Between:
        return EventWords::tr("between");
    }
    return {};
}

QString eventTime(const CaseContext &context, const timeline::Event &event)
{
    const QString start = context.timeText(event.start);
    if (event.precision == timeline::Precision::Before)
        return EventWords::tr("by %1").arg(start);
    if (event.precision == timeline::Precision::After)
        return EventWords::tr("after %1").arg(start);
    if (!event.end)
        return start;
    const FromTo ends = spanWords(context, event.start, *event.end);
    if (event.precision == timeline::Precision::Between)
        return u'(' + ends.from + u", "_s + ends.to + u']';
    // Shorter than what the text can tell.
    return event.start.seconds() == event.end->seconds() ? start : ends.joined();
}

QString spanText(const TimeWindow &window)
{
    struct Unit
    {
        double nanoseconds;
        QString word;
    };
    const std::array<Unit, 6> units{{{86400e9, EventWords::tr("%1 d")}, {3600e9, EventWords::tr("%1 h")},
        {60e9, EventWords::tr("%1 min")}, {1e9, EventWords::tr("%1 s")}, {1e6, EventWords::tr("%1 ms")},
        {1e3, EventWords::tr("%1 µs")}}};
    double rest = nanosecondsBetween(window.from, window.to);
    QStringList parts;
    for (const Unit &unit : units) {
        const double count = std::floor(rest / unit.nanoseconds);
        rest -= count * unit.nanoseconds;
        if (count > 0)
            parts << unit.word.arg(static_cast<qint64>(count));
        else if (!parts.isEmpty())
            break;
        if (parts.size() == 2)
            break;
    }
    return parts.isEmpty() ? EventWords::tr("%1 µs").arg(0) : parts.join(u' ');
}

QList<ExchangeId> evidenceOf(const timeline::Event &event)
{
    QList<ExchangeId> evidence;
    for (const QString &reference : event.references) {
        if (!reference.startsWith(u"exchange:"_s))
            continue;
        const auto id = ExchangeId::fromText(QStringView(reference).mid(9));
        if (id)
            evidence << *id;
    }
    return evidence;
}

} // namespace zonecase::widgets
