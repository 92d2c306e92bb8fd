// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/watched.h"

#include "app/finding/catalogue.h"
#include "app/timeline/eventid.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace zonecase::timeline {

namespace {

/// A look takes its time, and so does waiting for one's turn.
constexpr qint64 ToleranceNs = 60'000'000'000;

bool isLate(const dns::Look &last, const dns::Look &look, qint64 moved)
{
    return look.at.nanoseconds - moved > last.at.nanoseconds + last.span + ToleranceNs;
}

QString watchedWords(const char *code, const finding::Subject &subject, const finding::Arguments &args)
{
    return finding::sentence({QString::fromLatin1(code), finding::Severity::Info, subject, args, {}});
}

/// To the second: nobody reads nine decimals at night.
QString secondText(Instant at)
{
    return Instant::fromSeconds(at.seconds()).toText();
}

Event eventOf(const Stretch &stretch)
{
    Event event;
    event.id = eventIdFrom({u"watched"_s, stretch.command, stretch.subject, stretch.from.toText()});
    event.start = stretch.from;
    event.end = stretch.to;
    event.basis = Basis::Probe;
    event.lane = u"probes"_s;
    event.title = watchedWords("event.watched", {u"run"_s, stretch.command + u' ' + stretch.subject},
        {{u"count"_s, qint64(stretch.looks)}, {u"from"_s, secondText(stretch.from)}, {u"to"_s, secondText(stretch.to)}});
    event.learned = stretch.to;
    event.inReport = false;
    return event;
}

const char *codeOf(Gap::Reason reason)
{
    switch (reason) {
    case Gap::Reason::Asleep:
        return "event.gap-asleep";
    case Gap::Reason::Died:
        return "event.gap-died";
    case Gap::Reason::Ended:
        return "event.gap-ended";
    case Gap::Reason::Unanswered:
        return "event.gap-unanswered";
    case Gap::Reason::Late:
        return "event.gap-late";
    }
    Q_UNREACHABLE();
}

Event eventOf(const Gap &gap)
{
    Event event;
    event.id = eventIdFrom({u"gap"_s, gapReasonText(gap.reason), gap.from.toText(), gap.to.toText()});
    event.start = gap.from;
    event.end = gap.to;
    event.basis = Basis::Probe;
    event.lane = u"gaps"_s;
    // A list of names reads in any language; the whole of it stands in the event's text.
    constexpr qsizetype Shown = 3;
    const QString subject = QStringList(gap.subjects.mid(0, Shown)).join(u", "_s)
        + (gap.subjects.size() > Shown ? u", … (%1)"_s.arg(gap.subjects.size()) : QString());
    event.title = watchedWords(codeOf(gap.reason), {u"watch"_s, subject},
        {{u"count"_s, qint64(gap.subjects.size())}, {u"from"_s, secondText(gap.from)}, {u"to"_s, secondText(gap.to)}});
    event.text = gap.subjects.join(u", "_s);
    event.learned = gap.to;
    return event;
}

} // namespace

QString gapReasonText(Gap::Reason reason)
{
    switch (reason) {
    case Gap::Reason::Asleep:
        return u"asleep"_s;
    case Gap::Reason::Died:
        return u"died"_s;
    case Gap::Reason::Ended:
        return u"ended"_s;
    case Gap::Reason::Unanswered:
        return u"unanswered"_s;
    case Gap::Reason::Late:
        return u"late"_s;
    }
    Q_UNREACHABLE();
}

void WatchReader::note(const dns::Look &look, Since &since)
{
    using Kind = dns::Look::Kind;
    since.slept = since.slept || look.kind == Kind::Slept;
    since.ended = since.ended || look.kind == Kind::Ended;
    since.begun = since.begun || look.kind == Kind::Begun;
    if (look.kind == Kind::ClockMoved)
        since.moved += look.span;
}

Gap::Reason WatchReader::reasonOf(const Since &since)
{
    if (since.slept)
        return Gap::Reason::Asleep;
    if (since.begun)
        return since.ended ? Gap::Reason::Ended : Gap::Reason::Died;
    return since.unanswered ? Gap::Reason::Unanswered : Gap::Reason::Late;
}

std::optional<Gap> WatchReader::add(const dns::Look &look)
{
    if (look.subject.isEmpty()) {
        for (Since &since : m_open)
            note(look, since);
        return std::nullopt;
    }
    const Key key{look.subject, look.command};
    Since &since = m_open[key];
    if (look.kind == dns::Look::Kind::Unanswered) {
        since.unanswered = true;
        return std::nullopt;
    }
    QList<Stretch> &known = m_stretches[key];
    std::optional<Gap> gap;
    if (since.last && isLate(*since.last, look, since.moved))
        gap = Gap{since.last->at, look.at, reasonOf(since), {look.subject}};
    // Two stretches meet where the clock was set: what lies between is no longer a length of time.
    if (gap || known.isEmpty() || since.moved != 0)
        known.append({look.command, look.subject, look.at, look.at, 0});
    known.last().to = look.at;
    ++known.last().looks;
    since = {look};
    if (gap)
        m_gaps << *gap;
    return gap;
}

Watched WatchReader::watched() const
{
    Watched watched;
    for (const QList<Stretch> &one : m_stretches)
        watched.stretches += one;
    watched.gaps = joined(m_gaps);
    return watched;
}

QList<Gap> joined(QList<Gap> gaps)
{
    std::sort(gaps.begin(), gaps.end(), [](const Gap &a, const Gap &b) {
        return std::tie(a.reason, a.from, a.to, a.subjects) < std::tie(b.reason, b.from, b.to, b.subjects);
    });
    QList<Gap> all;
    for (const Gap &gap : std::as_const(gaps)) {
        if (!all.isEmpty() && all.last().reason == gap.reason && gap.from <= all.last().to) {
            all.last().to = std::max(all.last().to, gap.to);
            all.last().subjects += gap.subjects;
        } else {
            all << gap;
        }
    }
    for (Gap &gap : all) {
        gap.subjects.sort();
        gap.subjects.removeDuplicates();
    }
    std::sort(all.begin(), all.end(), [](const Gap &a, const Gap &b) {
        return std::tie(a.from, a.to, a.reason) < std::tie(b.from, b.to, b.reason);
    });
    return all;
}

Watched watchedOf(const QList<dns::Look> &looks)
{
    WatchReader reader;
    for (const dns::Look &look : looks)
        reader.add(look);
    return reader.watched();
}

QList<Event> eventsOf(const Watched &watched)
{
    QList<Event> events;
    for (const Stretch &stretch : watched.stretches)
        if (stretch.looks > 1)
            events << eventOf(stretch);
    for (const Gap &gap : watched.gaps)
        events << eventOf(gap);
    return events;
}

} // namespace zonecase::timeline
