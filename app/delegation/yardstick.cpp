// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/yardstick.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

Yardstick::Yardstick(const Delegation &good, Reader read)
    : m_read(read)
{
    for (const ServerState &row : good.servers)
        if (const std::optional<Said> said = read(row)) {
            m_versions << said->texts;
            m_all.insert(said->texts.begin(), said->texts.end());
            if (!said->texts.empty())
                m_ttl = std::max(m_ttl, said->ttl);
            m_evidence += row.evidence;
        }
}

Texts Yardstick::before(const ServerState &row) const
{
    const std::optional<Said> said = m_read(row);
    return m_read == parentGlue && said ? ofNames(m_all, namesOf(said->texts)) : m_all;
}

Texts Yardstick::after(const ServerState &row) const
{
    const std::optional<Said> said = m_read(row);
    if (!said)
        return {};
    return m_read == parentGlue ? ofNames(said->texts, namesOf(m_all)) : said->texts;
}

Yardstick::Standing Yardstick::standingOf(const ServerState &row) const
{
    const auto known = m_judged.constFind(&row);
    return known != m_judged.cend() ? *known : *m_judged.insert(&row, judged(row));
}

Yardstick::Standing Yardstick::judged(const ServerState &row) const
{
    const std::optional<Said> said = m_read(row);
    if (!said || !isKnown())
        return Standing::Untold;
    if (m_versions.contains(said->texts))
        return Standing::Kept;
    if (m_read != parentGlue)
        return Standing::Departed;
    // Glue of other names is a change of the name servers, told as such.
    const Texts shared = after(row);
    if (shared.empty())
        return Standing::Untold;
    return before(row) == shared ? Standing::Kept : Standing::Departed;
}

namespace {

using RowStanding = Yardstick::Standing;

/// Before it was one of the zone's servers, a server could not show the zone as it is now: what the zone's
/// other servers said then bounds it. A parent's server that was not asked bounds nothing.
RowStanding beforeItServed(const Yardstick &yardstick, const Delegation &state, const QString &side)
{
    RowStanding standing = RowStanding::Untold;
    for (const ServerState &row : state.servers) {
        if (side != u"child"_s || row.side != side || yardstick.standingOf(row) == RowStanding::Untold)
            continue;
        if (yardstick.standingOf(row) == RowStanding::Departed)
            return RowStanding::Untold;
        standing = RowStanding::Kept;
    }
    return standing;
}

RowStanding standingIn(const Yardstick &yardstick, const Look &look, const ServerState &row)
{
    const ServerState *then = sameServer(*look.state, row);
    return then ? yardstick.standingOf(*then) : beforeItServed(yardstick, *look.state, row.side);
}

/// Backwards from the last look: the latest that stands otherwise than the last, and the earliest after it.
ChangeWindow windowBack(const Yardstick &yardstick, const QList<Look> &looks, const ServerState &row,
    RowStanding now, RowStanding other)
{
    ChangeWindow window{std::nullopt, looks.last().started};
    for (qsizetype i = looks.size() - 2; i >= 0; --i) {
        const RowStanding then = standingIn(yardstick, looks[i], row);
        if (then == other) {
            window.lastGood = looks[i].started;
            break;
        }
        if (then == now)
            window.firstBad = looks[i].started;
    }
    return window;
}

} // namespace

ChangeWindow windowOf(const Yardstick &yardstick, const QList<Look> &looks, const ServerState &row)
{
    return windowBack(yardstick, looks, row, RowStanding::Departed, RowStanding::Kept);
}

QList<Departure> departuresFrom(const Yardstick &yardstick, const QList<Look> &looks)
{
    QList<Departure> departures;
    for (const ServerState &row : looks.last().state->servers)
        if (yardstick.standingOf(row) == RowStanding::Departed)
            departures << Departure{
                &row, yardstick.before(row), yardstick.after(row), windowOf(yardstick, looks, row)};
    return departures;
}

QList<Homecoming> homecomingsTo(const Yardstick &yardstick, const QList<Look> &looks)
{
    QList<Homecoming> homecomings;
    for (const ServerState &row : looks.last().state->servers) {
        if (yardstick.standingOf(row) != RowStanding::Kept)
            continue;
        const ChangeWindow window
            = windowBack(yardstick, looks, row, RowStanding::Kept, RowStanding::Departed);
        if (window.lastGood)
            homecomings << Homecoming{&row, window};
    }
    return homecomings;
}

} // namespace zonecase::delegation
