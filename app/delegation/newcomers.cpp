// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/newcomers.h"

#include "app/delegation/likeness.h"
#include "app/delegation/move.h"
#include "app/delegation/serials.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

namespace {

Texts serverNamesIn(const Delegation &state)
{
    Texts names;
    for (const ServerState &row : state.servers)
        for (const Reader read : {parentNs, childNs})
            if (const std::optional<Said> said = read(row))
                names.insert(said->texts.begin(), said->texts.end());
    return names;
}

bool isNamedBy(const ServerState &row, const QString &name)
{
    const auto names = [&](Reader read) {
        const std::optional<Said> said = read(row);
        return said && said->texts.contains(name);
    };
    return names(parentNs) || names(childNs);
}

/// What a server of a zone should not do, and what it means of one that is new.
struct Exposure
{
    const char *seen, *meant;
};
constexpr Exposure Exposures[] = {
    {"delegation.answers-for-others", "hijack.new-server-answers-all"},
    {"delegation.recursion-open", "hijack.new-server-recurses"},
    {"delegation.transfer-open", "hijack.new-server-transfers"},
};

class Newcomers
{
public:
    Newcomers(const Look &reference, const QList<Look> &looks)
        : m_reference(reference)
        , m_looks(looks)
        , m_known(serverNamesIn(*reference.state))
    {
        // What was seen before that which counts as good is not new either.
        for (const Look &look : looks)
            if (look.started < reference.started)
                m_known.merge(serverNamesIn(*look.state));
        for (const QString &name : serverNamesIn(now()))
            if (!m_known.contains(name) && !isAnnounced(name, reference, looks))
                m_fresh.insert(name);
    }

    QList<finding::Finding> findings()
    {
        addNames();
        addImitations();
        addExposures();
        finding::sort(m_findings);
        return m_findings;
    }

private:
    const Delegation &now() const { return *m_looks.last().state; }

    void add(const QString &code, const finding::Arguments &args, const QList<ExchangeId> &evidence)
    {
        m_findings << finding::make(code, {u"zone"_s, m_reference.zone().toText()}, args, evidence);
    }

    /// From the last look without the name to the first with it.
    ChangeWindow windowOf(const QString &name) const
    {
        ChangeWindow window{std::nullopt, m_looks.last().started};
        for (qsizetype i = m_looks.size() - 2; i >= 0; --i) {
            const Texts names = serverNamesIn(*m_looks[i].state);
            if (names.contains(name)) {
                window.firstBad = m_looks[i].started;
            } else if (!names.empty()) {
                window.lastGood = m_looks[i].started;
                break;
            }
        }
        return window;
    }

    void addNames()
    {
        std::map<std::pair<Instant, QString>, Texts> groups;
        for (const QString &name : m_fresh) {
            const ChangeWindow window = windowOf(name);
            groups[{window.firstBad, window.lastGoodText()}].insert(name);
        }
        for (const auto &[key, names] : groups) {
            QStringList servers;
            QList<ExchangeId> evidence;
            for (const ServerState &row : now().servers)
                if (std::any_of(names.begin(), names.end(),
                        [&row](const QString &name) { return isNamedBy(row, name); })) {
                    servers << labelOf(row);
                    evidence += row.evidence;
                }
            add(u"hijack.new-server"_s,
                {{u"names"_s, joined(names)}, {u"servers"_s, servers.join(u", "_s)},
                    {u"last_good"_s, key.second}, {u"first_bad"_s, key.first.toText()}},
                evidence);
        }
    }

    /// The provider's known names differ in the same way: numbers and endings are how it names its servers.
    bool isHabit(Likeness likeness) const
    {
        if (likeness != Likeness::Digits && likeness != Likeness::Suffix)
            return false;
        for (const QString &a : m_known)
            for (const QString &b : m_known)
                if (a < b && likenessOf(nameOf(a), nameOf(b)) == likeness)
                    return true;
        return false;
    }

    static dns::Name nameOf(const QString &text) { return dns::Name::fromText(text).value_or(dns::Name()); }

    void addImitations()
    {
        for (const QString &name : m_fresh)
            for (const QString &known : m_known) {
                const std::optional<Likeness> likeness = likenessOf(nameOf(name), nameOf(known));
                if (!likeness || isHabit(*likeness))
                    continue;
                QList<ExchangeId> evidence;
                for (const ServerState &row : now().servers)
                    if (isNamedBy(row, name))
                        evidence += row.evidence;
                const ChangeWindow window = windowOf(name);
                add(u"hijack.look-alike-server"_s,
                    {{u"name"_s, name}, {u"known"_s, known}, {u"how"_s, likenessText(*likeness)},
                        {u"last_good"_s, window.lastGoodText()}, {u"first_bad"_s, window.firstBad.toText()}},
                    evidence);
                break;
            }
    }

    /// At an address that none of the zone's servers had.
    QStringList freshServers() const
    {
        QStringList fresh;
        for (const ServerState &row : now().servers) {
            const bool wasThere = std::any_of(m_reference.state->servers.begin(),
                m_reference.state->servers.end(), [&row](const ServerState &then) {
                    return then.side == u"child"_s && then.address == row.address;
                });
            if (row.side == u"child"_s && !wasThere && !isAnnounced(row.name.toText(), m_reference, m_looks))
                fresh << labelOf(row);
        }
        return fresh;
    }

    void addExposures()
    {
        const QStringList fresh = freshServers();
        for (const finding::Finding &one : now().findings)
            for (const Exposure &exposure : Exposures) {
                if (one.code != QLatin1StringView(exposure.seen))
                    continue;
                QStringList servers;
                for (const QString &server : std::get<QString>(one.args[u"servers"_s]).split(u", "_s))
                    if (fresh.contains(server))
                        servers << server;
                finding::Arguments args = one.args;
                args[u"servers"_s] = servers.join(u", "_s);
                if (!servers.isEmpty())
                    add(QString::fromLatin1(exposure.meant), args, one.evidence);
            }
    }

    const Look &m_reference;
    const QList<Look> &m_looks;
    Texts m_known, m_fresh;
    QList<finding::Finding> m_findings;
};

/// What the servers of both looks say of one thing: who departed and who still says the same.
struct Parting
{
    QSet<dns::Name> departed, kept;
    QList<const ServerState *> rows; ///< that departed
    qint64 newestKept = -1; ///< serial
};

Parting partingOver(const Yardstick &yardstick, const Look &reference, const Delegation &now)
{
    Parting parting;
    for (const ServerState &row : now.servers) {
        const Yardstick::Standing standing = yardstick.standingOf(row);
        if (row.side != u"child"_s || !sameServer(*reference.state, row))
            continue;
        if (standing == Yardstick::Standing::Departed) {
            parting.departed << row.name;
            parting.rows << &row;
        } else if (standing == Yardstick::Standing::Kept) {
            parting.kept << row.name;
            if (row.serial && (parting.newestKept < 0 || isNewerSerial(*row.serial, parting.newestKept)))
                parting.newestKept = *row.serial;
        }
    }
    parting.kept -= parting.departed;
    return parting;
}

} // namespace

QList<finding::Finding> judgeNewcomers(const Look &reference, const QList<Look> &looks)
{
    if (looks.last().run == reference.run || isMoveInOrder(reference, looks))
        return {};
    return Newcomers(reference, looks).findings();
}

QList<finding::Finding> judgeOneThatDeparts(const Look &reference, const QList<Look> &looks)
{
    const Delegation &now = *looks.last().state;
    QList<finding::Finding> findings;
    for (const auto &[read, what] : {std::pair(&childNs, u"NS"_s), std::pair(&childKeys, u"DNSKEY"_s),
             std::pair(&childContent, u"MX, TXT, CAA"_s)}) {
        const Yardstick yardstick(*reference.state, read);
        const Parting parting = partingOver(yardstick, reference, now);
        if (parting.departed.size() != 1 || parting.kept.isEmpty())
            continue;
        const ServerState &row = *parting.rows.first();
        if (row.serial && parting.newestKept >= 0 && isNewerSerial(*row.serial, parting.newestKept))
            continue; // the zone changed, and the others have not got it yet
        const ChangeWindow window = windowOf(yardstick, looks, row);
        findings << finding::make(u"hijack.one-server-departs"_s, {u"zone"_s, reference.zone().toText()},
            {{u"servers"_s, labelOf(row)}, {u"what"_s, what}, {u"before"_s, joined(yardstick.before(row))},
                {u"after"_s, joined(yardstick.after(row))}, {u"count"_s, qint64(parting.kept.size())},
                {u"last_good"_s, window.lastGoodText()}, {u"first_bad"_s, window.firstBad.toText()}},
            row.evidence + yardstick.evidence());
    }
    return findings;
}

} // namespace zonecase::delegation
