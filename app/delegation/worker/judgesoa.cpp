// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/worker/row.h"
#include "app/delegation/worker/verdicts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

namespace {

// Zonemaster's bounds (ZONE02 to ZONE06), in seconds.
constexpr qint64 MinRefresh = 14'400, MinRetry = 3'600, MinExpire = 604'800, MinNegative = 300,
                 MaxNegative = 86'400;

void judgeTimes(const ServerView &child, Verdicts &verdicts)
{
    const Soa &soa = *child.soaFields;
    const auto say = [&](const QString &code, qint64 seconds, qint64 bound) {
        verdicts.addAt(child, code, {{u"seconds"_s, seconds}, {u"bound"_s, bound}}, child.soa.evidence);
    };
    if (soa.refresh < MinRefresh)
        say(u"delegation.refresh-short"_s, soa.refresh, MinRefresh);
    if (soa.retry < MinRetry)
        say(u"delegation.retry-short"_s, soa.retry, MinRetry);
    if (soa.retry >= soa.refresh)
        say(u"delegation.retry-not-below-refresh"_s, soa.retry, soa.refresh);
    if (soa.expire < MinExpire)
        say(u"delegation.expire-short"_s, soa.expire, MinExpire);
    else if (soa.expire < soa.refresh)
        say(u"delegation.expire-below-refresh"_s, soa.expire, soa.refresh);
    if (soa.minimum < MinNegative)
        say(u"delegation.negative-ttl-short"_s, soa.minimum, MinNegative);
    else if (soa.minimum > MaxNegative)
        say(u"delegation.negative-ttl-long"_s, soa.minimum, MaxNegative);
}

/// RFC 1035, 3.1 with RFC 952 and 1123, 2.1.
bool isHostName(const dns::Name &name)
{
    const QList<QByteArray> labels = name.labels();
    if (labels.isEmpty())
        return false;
    const auto isFine = [](const QByteArray &label) {
        const auto isAllowed
            = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
        return std::all_of(label.begin(), label.end(), isAllowed) && !label.startsWith('-')
            && !label.endsWith('-');
    };
    const QByteArray &top = labels.last();
    const bool isNumber = std::all_of(top.begin(), top.end(), [](char c) { return c >= '0' && c <= '9'; });
    return !isNumber && std::all_of(labels.begin(), labels.end(), isFine);
}

bool hasMisplacedHyphens(const QByteArray &label)
{
    return label.size() > 3 && label.mid(2, 2) == "--" && !label.startsWith("xn");
}

void judgeHostName(
    const dns::Name &name, const QString &code, const QList<ExchangeId> &evidence, Verdicts &verdicts)
{
    if (!name.isRoot() && !isHostName(name))
        verdicts.add(code, {{u"name"_s, name.toText()}}, evidence);
}

QString timesText(const Soa &soa)
{
    return u"%1 %2 %3 %4"_s.arg(soa.refresh).arg(soa.retry).arg(soa.expire).arg(soa.minimum);
}

/// Serials that lie further apart than any transfer takes tell of servers that do not follow one primary.
void judgeSpread(const QList<Saying> &serials, Verdicts &verdicts, const View &view)
{
    constexpr quint32 LongWayBehind = 1'000'000;
    for (const ServerView &child : view.children)
        for (const ServerView &other : view.children)
            if (child.soaFields && other.soaFields
                && isNewer(other.soaFields->serial, child.soaFields->serial)
                && other.soaFields->serial - child.soaFields->serial > LongWayBehind && serials.size() > 1) {
                verdicts.addAt(child, u"delegation.serial-far-behind"_s,
                    {{u"serial"_s, qint64(child.soaFields->serial)}},
                    child.soa.evidence + other.soa.evidence);
                break;
            }
}

/// What a server says of the apex, apart from SOA: equal serials must mean equal content (the .de fault of
/// 2010).
QStringList contentOf(const View &view, const ServerView &child)
{
    QStringList parts;
    for (const QString &name : child.state.ns.value_or(QStringList()))
        parts << u"NS "_s + name;
    for (const QString &key : child.state.dnskeyTags.value_or(QStringList()))
        parts << u"DNSKEY "_s + key;
    for (auto it = child.own.begin(); it != child.own.end(); ++it)
        for (const dns::IpAddress &address : it.value())
            parts << it.key().toText() + u'/' + address.toText();
    for (const dns::Answer *answer :
        {&child.probes.mx, &child.probes.txt, &child.probes.caa, &child.probes.cds})
        if (outcomeOf(*answer) == Outcome::Fine)
            for (const dns::Record &record : answer->message->answer)
                if (record.owner == view.request.zone && record.type != dns::type::RRSIG)
                    parts << record.type.toText() + u' ' + record.rdataText;
    parts.sort();
    return parts;
}

bool toldAlike(const ServerView &a, const ServerView &b)
{
    const auto told = [](const ServerView &child) {
        return QList<bool>{child.state.ns.has_value(), child.state.dnskeyTags.has_value(),
            outcomeOf(child.probes.mx) == Outcome::Fine, outcomeOf(child.probes.txt) == Outcome::Fine,
            outcomeOf(child.probes.caa) == Outcome::Fine, outcomeOf(child.probes.cds) == Outcome::Fine};
    };
    return told(a) == told(b) && a.own.keys() == b.own.keys();
}

void judgeEqualSerials(const View &view, Verdicts &verdicts)
{
    QMap<quint32, QList<const ServerView *>> bySerial;
    for (const ServerView &child : view.children)
        if (child.soaFields)
            bySerial[child.soaFields->serial] << &child;
    for (auto it = bySerial.begin(); it != bySerial.end(); ++it) {
        QList<Listing> listings;
        for (const ServerView *child : it.value())
            if (toldAlike(*child, *it.value().first()))
                listings << Listing{child, contentOf(view, *child), child->state.evidence};
        addDifference(verdicts, u"delegation.same-serial-other-content"_s, u"content"_s, listings,
            {{u"serial"_s, qint64(it.key())}});
    }
}

} // namespace

void judgeSoa(const View &view, Verdicts &verdicts)
{
    QList<Saying> primaries, contacts, times, serials;
    for (const ServerView &child : view.children) {
        if (!child.soaFields)
            continue;
        const Soa &soa = *child.soaFields;
        primaries << Saying{&child, soa.primary.toText(), child.soa.evidence};
        contacts << Saying{&child, soa.contact.toText(), child.soa.evidence};
        times << Saying{&child, timesText(soa), child.soa.evidence};
        serials << Saying{&child, QString::number(soa.serial), child.soa.evidence};
        judgeTimes(child, verdicts);
        if (answered(child.soa, view.request.zone, dns::type::SOA).size() > 1)
            verdicts.addAt(child, u"delegation.several-soa"_s, {}, child.soa.evidence);
    }
    addDisagreement(verdicts, u"delegation.primary-differs"_s, u"primary"_s, primaries, {});
    addDisagreement(verdicts, u"delegation.contact-differs"_s, u"contact"_s, contacts, {});
    addDisagreement(verdicts, u"delegation.times-differ"_s, u"times"_s, times, {});
    if (!primaries.isEmpty() && !verdicts.has(u"delegation.primary-differs"_s))
        verdicts.add(u"delegation.primary-agrees"_s, {{u"primary"_s, primaries.first().text}},
            primaries.first().evidence);
    judgeSpread(serials, verdicts, view);
    judgeEqualSerials(view, verdicts);
}

/// One of several servers that says otherwise in more than one respect is more than behind.
void judgeOddOneOut(const View &view, Verdicts &verdicts)
{
    constexpr qsizetype Several = 3;
    const QString alone = verdicts.aloneIn(
        {u"delegation.child-ns-differ"_s, u"delegation.keys-differ"_s, u"delegation.addresses-differ"_s,
            u"delegation.mail-differs"_s, u"delegation.spf-differs"_s, u"delegation.primary-differs"_s});
    QSet<dns::Name> names;
    for (const ServerView &child : view.children)
        if (child.soaFields)
            names << child.server.name;
    if (names.size() < Several || alone.isEmpty())
        return;
    for (const ServerView &child : view.children)
        if (child.server.name.toText() == alone)
            verdicts.addAt(child, u"delegation.one-server-differs"_s, {}, child.state.evidence);
}

namespace {

using Shown = QMap<dns::Name, QList<ExchangeId>>; ///< names, and what showed them

void judgeNamesShown(const Shown &names, const QString &code, Verdicts &verdicts)
{
    for (auto it = names.begin(); it != names.end(); ++it) {
        judgeHostName(it.key(), code, it.value(), verdicts);
        const QList<QByteArray> labels = it.key().labels();
        if (std::any_of(labels.begin(), labels.end(), hasMisplacedHyphens))
            verdicts.add(u"delegation.hyphens-misplaced"_s, {{u"name"_s, it.key().toText()}}, it.value());
    }
}

Shown serverNames(const View &view)
{
    Shown names;
    for (const QList<dns::Name> &side : {view.parentNs, view.childNs})
        for (const dns::Name &name : side)
            names[name] = view.pathEvidence();
    return names;
}

Shown primaries(const View &view)
{
    Shown names;
    for (const ServerView &child : view.children)
        if (child.soaFields)
            names[child.soaFields->primary] += child.soa.evidence;
    return names;
}

Shown mailHosts(const View &view)
{
    Shown names;
    for (const ServerView &child : view.children)
        if (outcomeOf(child.probes.mx) == Outcome::Fine)
            for (const dns::Record &record : answered(child.probes.mx, view.request.zone, dns::type::MX))
                if (record.rdata.size() > 2)
                    names[dns::Name::fromWire(QByteArrayView(record.rdata).sliced(2)).value_or(dns::Name())]
                        += child.probes.mx.evidence;
    return names;
}

} // namespace

void judgeSyntax(const View &view, Verdicts &verdicts)
{
    const dns::Name &zone = view.request.zone;
    if (!zone.isRoot() && !isHostName(zone))
        verdicts.add(u"delegation.zone-no-host-name"_s, {}, {});
    const QList<QByteArray> labels = zone.labels();
    if (std::any_of(labels.begin(), labels.end(), hasMisplacedHyphens))
        verdicts.add(u"delegation.hyphens-misplaced"_s, {{u"name"_s, zone.toText()}}, {});
    judgeNamesShown(serverNames(view), u"delegation.ns-no-host-name"_s, verdicts);
    judgeNamesShown(primaries(view), u"delegation.primary-no-host-name"_s, verdicts);
    judgeNamesShown(mailHosts(view), u"delegation.mail-no-host-name"_s, verdicts);
}

} // namespace zonecase::delegation
