// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/story.h"

#include "app/base/escape.h"
#include "app/report/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::report {

namespace {

using What = Difference::What;

QList<ExchangeId> evidenceOf(const QList<Departure> &departures)
{
    QList<ExchangeId> all;
    for (const Departure &departure : departures)
        all += departure.difference.evidence;
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

QString oldName(What what)
{
    switch (what) {
    case What::Status:
        return {};
    case What::Ds:
        return translate("Report", "Old DS in caches until");
    case What::Ns:
        return translate("Report", "Old name servers in caches until");
    case What::Answer:
        return translate("Report", "Old answer in caches until");
    }
    return {};
}

QString oldKey(What what)
{
    switch (what) {
    case What::Status:
        return {};
    case What::Ds:
        return u"t_old_ds"_s;
    case What::Ns:
        return u"t_old_ns"_s;
    case What::Answer:
        return u"t_old_answer"_s;
    }
    return {};
}

ClockRow changeRow(const timeline::Course &course, const QList<ExchangeId> &evidence)
{
    return {u"t_change"_s, translate("Report", "Changed"), windowText(*course.change),
        translate("Report", "between the last look that showed the first state and the first that did not"),
        course.change->after, course.change->by, evidence};
}

ClockRow detectRow(const timeline::Course &course, const QList<ExchangeId> &evidence)
{
    return {u"t_detect"_s, translate("Report", "Detected"), timeTextBy(*course.detected),
        translate("Report", "end of the first run in this case that showed it"), {}, course.detected,
        evidence};
}

QList<ClockRow> oldDataRows(const QList<Departure> &departures)
{
    QList<ClockRow> rows;
    for (const Departure &departure : departures) {
        const Difference &d = departure.difference;
        if (d.what == What::Status || d.ttlBefore < 0)
            continue;
        const Instant until = timeline::heldUntil(departure.left, d.ttlBefore);
        rows << ClockRow{oldKey(d.what), oldName(d.what), timeTextBy(until),
            translate("Report", "gone by %1, plus its TTL of %2 s (%3)")
                .arg(timeTextBy(departure.left.by), QString::number(d.ttlBefore), d.zone.toText()),
            departure.left.by, until, d.evidence};
    }
    return rows;
}

QList<ClockRow> repairRows(const timeline::Course &course, const timeline::Clocks &clocks,
    const History &history, const QList<ExchangeId> &evidence)
{
    if (!course.repair)
        return {{u"t_authfix"_s, translate("Report", "Put right"), translate("Report", "not seen yet"),
            translate("Report", "the last look, at %1, still differs from the first")
                .arg(timeText(history.looks.last().at)),
            {}, {}, evidence}};
    QList<ClockRow> rows{{u"t_authfix"_s, translate("Report", "Put right"), windowText(*course.repair),
        translate("Report", "between the last look that differed from the first and the first that did not"),
        course.repair->after, course.repair->by, evidence}};
    if (clocks.tail)
        rows << ClockRow{u"t_tail"_s, translate("Report", "Wrong data in caches until"),
            timeTextBy(*clocks.tail),
            translate("Report", "put right by %1, plus the longest TTL of what was wrong, %2 s")
                .arg(timeTextBy(course.repair->by))
                .arg(course.badTtl),
            course.repair->by, clocks.tail, evidence};
    else
        rows << ClockRow{u"t_tail"_s, translate("Report", "Wrong data in caches until"),
            translate("Report", "not known"), translate("Report", "no TTL of what was wrong was recorded"),
            {}, {}, evidence};
    return rows;
}

void addSpan(QList<ClockRow> &rows, const QString &key, const QString &name,
    const std::optional<timeline::Span> &span, const QString &how, const QList<ExchangeId> &evidence)
{
    if (span)
        rows << ClockRow{key, name, spanText(*span), how, {}, {}, evidence};
}

timeline::Window toSeconds(const timeline::Window &window)
{
    timeline::Window whole{window.after, secondBy(window.by)};
    if (whole.after)
        whole.after = Instant::fromSeconds(whole.after->seconds());
    return whole;
}

/// The course with the times as they are written.
timeline::Course toSeconds(timeline::Course course)
{
    if (course.change)
        course.change = toSeconds(*course.change);
    if (course.repair)
        course.repair = toSeconds(*course.repair);
    if (course.detected)
        course.detected = secondBy(*course.detected);
    return course;
}

/// The first call that somebody logged: when a party who can act was reached, as far as the case knows.
void addContact(QList<ClockRow> &rows, const CaseContent &content)
{
    const timeline::Event *first = nullptr;
    for (const timeline::Event &event : content.events)
        if (event.lane == u"calls"_s && (!first || event.start < first->start))
            first = &event;
    if (first)
        rows << ClockRow{u"t_contact"_s, translate("Report", "First call logged"), timeText(first->start),
            escapedText(first->title), {}, first->start, {}};
}

} // namespace

QList<ClockRow> clocks(const CaseContent &content)
{
    QList<ClockRow> rows;
    const QList<History> histories = historiesOf(content);
    const timeline::Course course = histories.isEmpty() ? timeline::Course() : toSeconds(histories.first().course());
    if (course.change) {
        const QList<Departure> departures = histories.first().departures();
        const QList<ExchangeId> evidence = evidenceOf(departures);
        const timeline::Clocks clocks = timeline::clocksOf(course);
        rows << changeRow(course, evidence) << detectRow(course, evidence) << oldDataRows(departures)
             << repairRows(course, clocks, histories.first(), evidence);
        addSpan(rows, u"ttd"_s, translate("Report", "Time to detect"), clocks.timeToDetect,
            translate("Report", "from the change to its detection"), evidence);
        addSpan(rows, u"ttf"_s, translate("Report", "Time to fix"), clocks.timeToFix,
            translate("Report", "from the change until it was put right"), evidence);
        addSpan(rows, u"exposure"_s, translate("Report", "Total exposure"), clocks.exposure,
            translate("Report", "from the change until the last correct cache has let go"), evidence);
    }
    addContact(rows, content);
    return rows;
}

} // namespace zonecase::report
