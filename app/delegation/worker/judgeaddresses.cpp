// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/worker/origin.h"
#include "app/delegation/worker/row.h"
#include "app/delegation/worker/verdicts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

using dns::IpAddress;
using dns::Name;

namespace {

QString reachOf(const IpAddress &address, const dns::Profile &profile)
{
    const bool isOurs = std::any_of(profile.publicInLab.begin(), profile.publicInLab.end(),
        [&address](const dns::Prefix &prefix) { return prefix.contains(address); });
    const QString registry = isOurs ? QString() : dns::specialPurpose(address);
    if (registry.isEmpty())
        return u"delegation.address-public"_s;
    if (registry.startsWith("Documentation"_L1))
        return u"delegation.address-documentation"_s;
    for (const char *local : {"Private-Use", "Loopback", "Link", "Unique-Local", "Shared Address Space"})
        if (registry.startsWith(QLatin1StringView(local)))
            return u"delegation.address-local"_s;
    return u"delegation.address-not-public"_s;
}

void judgeReach(const View &view, const dns::Profile &profile, Verdicts &verdicts)
{
    for (const ServerView &child : view.children)
        verdicts.addAt(child, reachOf(child.server.endpoint.address, profile), {}, view.pathEvidence());
    if (view.children.isEmpty() && !view.parentNs.isEmpty())
        verdicts.add(u"delegation.no-addresses"_s, {}, view.pathEvidence());
    else if (!view.children.isEmpty() && !verdicts.has(u"delegation.address-public"_s))
        verdicts.add(u"delegation.no-public-address"_s, {}, view.pathEvidence());
}

QStringList targets(const Lookup &reverse)
{
    QStringList names;
    for (const dns::Record &record : reverse.records)
        names << Name::fromWire(record.rdata).value_or(Name()).toText();
    return names;
}

void judgeReverse(const View &view, Verdicts &verdicts)
{
    bool allMatch = !view.children.isEmpty();
    for (const ServerView &child : view.children) {
        const Lookup reverse = view.reverse.value(child.server.endpoint.address);
        if (reverse.state == Lookup::State::Pending) {
            allMatch = false;
            continue;
        }
        const QStringList names = targets(reverse);
        if (names.contains(child.server.name.toText()))
            continue;
        allMatch = false;
        if (reverse.state == Lookup::State::Found)
            verdicts.addAt(child, u"delegation.reverse-name-differs"_s, {{u"name"_s, names.join(u' ')}},
                reverse.evidence);
        else if (reverse.state == Lookup::State::None)
            verdicts.addAt(child, u"delegation.reverse-name-missing"_s, {}, reverse.evidence);
        else
            verdicts.addAt(child, u"delegation.reverse-name-unknown"_s, {}, reverse.evidence);
    }
    if (allMatch)
        verdicts.add(u"delegation.reverse-names-match"_s, {}, {});
}

} // namespace

void judgeAddresses(const View &view, const dns::Profile &profile, Verdicts &verdicts)
{
    judgeReach(view, profile, verdicts);
    judgeReverse(view, verdicts);
}

namespace {

/// Servers of one family by what announces them.
struct Family
{
    QMap<QString, QList<const ServerView *>> byPrefix, byAs;
    int servers = 0;
    QList<ExchangeId> evidence;
};

void judgeFamily(const Family &family, const QString &suffix, Verdicts &verdicts)
{
    for (auto it = family.byPrefix.begin(); it != family.byPrefix.end(); ++it)
        for (const ServerView *server : it.value())
            verdicts.addAt(*server,
                QString((it.value().size() > 1 ? u"delegation.announced-same-"_s
                                               : u"delegation.announced-apart-"_s)
                    + suffix),
                it.value().size() > 1 ? finding::Arguments{{u"prefix"_s, it.key()}} : finding::Arguments(),
                family.evidence);
    if (family.byPrefix.size() == 1 && family.byPrefix.first().size() == family.servers)
        verdicts.add(QString(u"delegation.announced-single-"_s + suffix),
            {{u"prefix"_s, family.byPrefix.firstKey()}}, family.evidence);
    if (family.byAs.size() == 1 && family.byAs.first().size() == family.servers)
        verdicts.add(u"delegation.announced-one-as"_s, {{u"as"_s, family.byAs.firstKey()}}, family.evidence);
}

} // namespace

void judgeAnnouncements(const View &view, Verdicts &verdicts)
{
    if (view.request.announcements.isRoot())
        return;
    Family v4, v6;
    for (const ServerView &child : view.children) {
        const IpAddress &address = child.server.endpoint.address;
        const Lookup announced = view.announced.value(address);
        Family &family = address.isIPv4() ? v4 : v6;
        ++family.servers;
        const std::optional<Origin> origin = originOf(announced);
        if (origin) {
            family.byPrefix[origin->prefix] << &child;
            family.byAs[origin->as] << &child;
            family.evidence += announced.evidence;
        } else if (announced.state == Lookup::State::None) {
            verdicts.addAt(child, u"delegation.announcement-unknown"_s, {}, announced.evidence);
        } else if (announced.state != Lookup::State::Pending) {
            verdicts.addAt(child, u"delegation.announcement-error"_s, {}, announced.evidence);
        }
    }
    judgeFamily(v4, u"v4"_s, verdicts);
    judgeFamily(v6, u"v6"_s, verdicts);
}

} // namespace zonecase::delegation
