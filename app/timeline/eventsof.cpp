// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/eventsof.h"

#include "app/finding/catalogue.h"
#include "app/timeline/eventid.h"
#include "app/timeline/exposure.h"

#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace zonecase::timeline {

namespace {

QString text(const finding::Finding &finding, const QString &key)
{
    const auto it = finding.args.find(key);
    if (it == finding.args.end())
        return {};
    if (const auto *number = std::get_if<qint64>(&it.value()))
        return QString::number(*number);
    return std::get<QString>(it.value());
}

std::optional<Instant> instant(const finding::Finding &finding, const QString &key)
{
    const Result<Instant> time = Instant::fromText(text(finding, key));
    return time ? std::optional(*time) : std::nullopt;
}

qint64 integer(const finding::Finding &finding, const QString &key, qint64 otherwise)
{
    bool isNumber = false;
    const qint64 value = text(finding, key).toLongLong(&isNumber);
    return isNumber ? value : otherwise;
}

/// Words of an event are a catalogue entry like those of a finding, so that they are translated in one place.
QString words(const char *code, const finding::Subject &subject, const finding::Arguments &args)
{
    return finding::sentence({QString::fromLatin1(code), finding::Severity::Info, subject, args, {}});
}

QStringList references(const Probe &probe, const KnownFinding &known)
{
    QStringList all{u"run:"_s + probe.run.toText()};
    if (!known.id.isNull())
        all << u"finding:"_s + known.id.toText();
    for (const ExchangeId &id : known.finding.evidence)
        all << u"exchange:"_s + id.toText();
    return all;
}

Event probeEvent(const Probe &probe)
{
    Event event;
    event.id = eventIdFrom({u"probe"_s, probe.run.toText()});
    event.start = probe.started;
    if (probe.end != dns::RunEnd::Running)
        event.end = probe.ended;
    event.basis = Basis::Probe;
    event.lane = u"probes"_s;
    const finding::Arguments args{{u"command"_s, probe.command}, {u"end"_s, dns::runEndText(probe.end)}};
    event.title = words("event.probe", {u"run"_s, probe.subject}, args);
    event.learned = probe.end == dns::RunEnd::Running ? probe.started : probe.ended;
    event.references = {u"run:"_s + probe.run.toText()};
    return event;
}

bool isChange(const finding::Finding &finding)
{
    return finding.code.startsWith(u"change."_s);
}

Event changeEvent(const Probe &probe, const KnownFinding &known)
{
    const finding::Finding &finding = known.finding;
    const Instant by = instant(finding, u"first_bad"_s).value_or(probe.started);
    const std::optional<Instant> after = instant(finding, u"last_good"_s);
    Event event;
    event.id = eventIdFrom({u"change"_s, finding.code, finding.subject.kind, finding.subject.id, by.toText(),
        after ? after->toText() : QString(), text(finding, u"before"_s), text(finding, u"after"_s)});
    event.start = after.value_or(by);
    event.end = by;
    event.precision = after ? Precision::Between : Precision::Before;
    event.basis = Basis::Probe;
    event.lane = u"changes"_s;
    event.title = finding::sentence(finding);
    event.text = finding::advice(finding);
    event.learned = probe.ended;
    event.references = references(probe, known);
    return event;
}

/// The type of what a change took away: on a short bar it is all that can be read. Empty where the code does not say.
QString typeOf(const QString &code)
{
    const auto of = [&code](std::initializer_list<const char *> codes) {
        return std::any_of(
            codes.begin(), codes.end(), [&code](const char *one) { return code == QLatin1StringView(one); });
    };
    if (of({"change.downgrade", "change.downgrade-unsupported", "change.ds-changed", "change.ds-removed"}))
        return u"DS"_s;
    if (of({"change.keys-changed", "change.keys-removed", "change.keys-replaced"}))
        return u"DNSKEY"_s;
    if (of({"change.ns-changed", "change.zone-ns-changed"}))
        return u"NS"_s;
    return {};
}

/// Until when caches may hold what the change took away; nothing where its TTL is not known.
std::optional<Event> tailEvent(const Probe &probe, const KnownFinding &known)
{
    const finding::Finding &finding = known.finding;
    const qint64 ttl = integer(finding, u"ttl"_s, -1);
    // What can be replayed until its signature ends is not held by a cache for that long.
    if (ttl <= 0 || finding.code.endsWith(u"replayable"_s))
        return std::nullopt;
    const Instant by = instant(finding, u"first_bad"_s).value_or(probe.started);
    const Instant until = heldUntil({instant(finding, u"last_good"_s), by}, ttl);
    Event event;
    event.id = eventIdFrom({u"tail"_s, finding.code, finding.subject.kind, finding.subject.id, by.toText(),
        until.toText(), text(finding, u"before"_s)});
    event.start = by;
    event.end = until;
    event.precision = Precision::Second;
    event.basis = Basis::Computed;
    event.lane = u"tail"_s;
    const QString type = typeOf(finding.code);
    event.title = words(type.isEmpty() ? "event.tail" : "event.tail-of", finding.subject,
        {{u"what"_s, type}, {u"before"_s, text(finding, u"before"_s)}, {u"until"_s, until.toText()},
            {u"ttl"_s, ttl}});
    event.learned = probe.ended;
    event.references = references(probe, known);
    return event;
}

/// A signature's validity is the same whoever saw it, so the run is no part of the id.
std::optional<Event> validityEvent(const Probe &probe, const KnownFinding &known)
{
    const finding::Finding &finding = known.finding;
    const std::optional<Instant> inception = instant(finding, u"inception"_s);
    const std::optional<Instant> expiration = instant(finding, u"expiration"_s);
    if (!inception || !expiration)
        return std::nullopt;
    Event event;
    event.id = eventIdFrom({u"validity"_s, finding.subject.kind, finding.subject.id, text(finding, u"tag"_s),
        inception->toText(), expiration->toText()});
    event.start = *inception;
    event.end = *expiration;
    event.precision = Precision::Second;
    event.basis = Basis::Computed;
    event.lane = u"validity"_s;
    event.title = words("event.validity", finding.subject,
        {{u"inception"_s, inception->toText()}, {u"expiration"_s, expiration->toText()}});
    event.learned = probe.ended;
    event.references = references(probe, known);
    return event;
}

/// "cached" and "expires" are a time each, or "FROM/TO" (ISO 8601 interval) where only bounds are known.
std::optional<std::pair<Instant, Instant>> interval(const finding::Finding &finding, const QString &key)
{
    const QStringList ends = text(finding, key).split(u'/');
    const Result<Instant> from = Instant::fromText(ends.first());
    const Result<Instant> to = Instant::fromText(ends.last());
    if (!from || !to || ends.size() > 2)
        return std::nullopt;
    return std::pair(*from, *to);
}

std::optional<Event> cacheEvent(const Probe &probe, const KnownFinding &known)
{
    const finding::Finding &finding = known.finding;
    const auto cached = interval(finding, u"cached"_s);
    const auto expires = interval(finding, u"expires"_s);
    if (!cached || !expires)
        return std::nullopt;
    Event event;
    event.id = eventIdFrom({u"cache"_s, finding.code, finding.subject.kind, finding.subject.id,
        cached->first.toText(), expires->second.toText(), text(finding, u"resolver"_s)});
    event.start = cached->first;
    event.end = expires->second;
    event.precision = Precision::Between;
    event.basis = Basis::Computed;
    event.lane = u"tail"_s;
    const QString resolver = text(finding, u"resolver"_s);
    event.title = words("event.cached", finding.subject,
        {{u"resolver"_s, resolver.isEmpty() ? finding.subject.id : resolver},
            {u"cached"_s, cached->first.toText()}, {u"expires"_s, expires->second.toText()}});
    event.text = finding::sentence(finding);
    event.learned = probe.ended;
    event.references = references(probe, known);
    return event;
}

void join(Event &kept, const Event &other)
{
    for (const QString &reference : other.references)
        if (!kept.references.contains(reference))
            kept.references << reference;
    kept.learned = std::min(kept.learned, other.learned);
}

bool isBefore(const Event &a, const Event &b)
{
    return std::tie(a.start, a.lane, a.title, a.id) < std::tie(b.start, b.lane, b.title, b.id);
}

QString runOf(const Event &event)
{
    return event.lane == u"probes"_s ? event.references.value(0) : QString();
}

} // namespace

QStringList lanes()
{
    return {u"changes"_s, u"probes"_s, u"gaps"_s, u"validity"_s, u"tail"_s, u"notes"_s, u"calls"_s};
}

QList<Event> eventsOf(const Probe &probe, const QList<KnownFinding> &findings)
{
    QList<Event> events{probeEvent(probe)};
    const auto add = [&events](const std::optional<Event> &event) {
        if (event)
            events << *event;
    };
    for (const KnownFinding &known : findings) {
        if (isChange(known.finding)) {
            events << changeEvent(probe, known);
            add(tailEvent(probe, known));
        }
        add(validityEvent(probe, known));
        add(cacheEvent(probe, known));
    }
    return merged(events);
}

Event eventOfNote(const NoteId &id, Instant written, const QString &author, const QString &text)
{
    Event event;
    event.id = eventIdFrom({u"note"_s, id.toText()});
    event.start = written;
    event.precision = Precision::Second;
    event.basis = Basis::Statement;
    event.lane = u"notes"_s;
    event.title = text.section(u'\n', 0, 0).left(120);
    event.text = author.isEmpty() ? text : QString(author + u": "_s + text);
    event.learned = written;
    event.references = {u"note:"_s + id.toText()};
    return event;
}

QList<Event> merged(const QList<Event> &events)
{
    QList<Event> kept;
    QHash<EventId, qsizetype> places;
    QSet<QString> storedRuns;
    const auto isOurs = [](const Event &e) { return e.id == eventIdFrom({u"probe"_s, runOf(e).mid(4)}); };
    for (const Event &event : events)
        if (!runOf(event).isEmpty() && !isOurs(event))
            storedRuns << runOf(event);
    for (const Event &event : events) {
        if (isOurs(event) && storedRuns.contains(runOf(event)))
            continue;
        const auto place = places.constFind(event.id);
        if (place != places.constEnd()) {
            join(kept[*place], event);
            continue;
        }
        places.insert(event.id, kept.size());
        kept << event;
    }
    std::sort(kept.begin(), kept.end(), isBefore);
    return kept;
}

} // namespace zonecase::timeline
