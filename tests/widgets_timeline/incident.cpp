// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets_timeline/incident.h"

using namespace Qt::StringLiterals;

namespace zonecase::test {

Instant at(const QString &text)
{
    return Instant::fromText(text).value();
}

timeline::Event event(const QString &lane, const QString &title, const QString &start, const QString &end)
{
    timeline::Event event;
    event.id = EventId::fromBytes(sha256(QString(lane + title + start).toUtf8()).first(16)).value();
    event.lane = lane;
    event.title = title;
    event.start = at(start);
    if (!end.isEmpty())
        event.end = at(end);
    return event;
}

ExchangeId proof()
{
    return ExchangeId::ofContent("proof");
}

QList<timeline::Event> incident()
{
    timeline::Event change
        = event(u"changes"_s, u"The DS went"_s, u"2026-11-21T02:00:00Z"_s, u"2026-11-21T02:03:11Z"_s);
    change.precision = timeline::Precision::Between;
    change.references = {u"run:00"_s, QString(u"exchange:"_s + proof().toText())};
    return {event(u"probes"_s, u"chain ministry.zz."_s, u"2026-11-21T02:00:00Z"_s), change,
        event(u"tail"_s, u"Caches may hold the DS"_s, u"2026-11-21T02:03:11Z"_s, u"2026-11-21T03:03:11Z"_s),
        event(u"notes"_s, u"Registry called"_s, u"2026-11-21T02:20:00Z"_s)};
}

} // namespace zonecase::test
