// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/worker/departure.h"

#include "app/resolvers/worker/probe.h"
#include "app/resolvers/worker/steering.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::resolvers {

namespace {

constexpr int OnceMore = 4; // times, each when the one before has been listened to
constexpr int Apart = 1600; // milliseconds: some pools turn by the clock

} // namespace

std::optional<Departure> departureOf(const Question &question, const QList<EarlierContent> &earlier)
{
    if (question.versions.size() != 1)
        return std::nullopt;
    const bool isVouched
        = std::any_of(earlier.begin(), earlier.end(), [](const EarlierContent &one) { return one.accepted; });
    const QString now = question.versions.first().content.key();
    const EarlierContent *standard = nullptr;
    for (const EarlierContent &one : earlier) {
        if (one.accepted != isVouched)
            continue;
        if (one.content.key() == now)
            return std::nullopt;
        standard = &one;
    }
    if (!standard)
        return std::nullopt;
    return Departure{Departure::Kind::Change, standard->content, isVouched, {}};
}

std::optional<Departure> settled(
    dns::Walk &walk, Authority &authority, const Question &question, Departure departure)
{
    if (!departure.accepted)
        return departure;
    const auto isAsking = [&walk, before = walk.wanted().size()] { return walk.wanted().size() > before; };
    const Steering dealt
        = steeringOf(authority, departure.standard, question.name, question.type, QList<QByteArray>());
    if (isAsking())
        return departure;
    if (!dealt.proof.isEmpty())
        return std::nullopt;
    const QList<dns::Name> names = namesIn(question.versions.first().content, question.name);
    QMap<dns::Name, QString> keys;
    departure.kind = Departure::Kind::Hijack;
    for (int i = 0; i < OnceMore; ++i) {
        for (const dns::Name &name : names) {
            for (const Version &version :
                authority.said(name, question.type, {}, Repeat::OfAuthority + i, Apart)) {
                departure.evidence += version.evidence;
                const QString key = keys.value(name, version.content.key());
                keys.insert(name, key);
                if (key != version.content.key())
                    departure.kind = Departure::Kind::Rotation;
            }
        }
        if (isAsking())
            return Departure{Departure::Kind::Change, departure.standard, true, {}};
    }
    return departure;
}

} // namespace zonecase::resolvers
