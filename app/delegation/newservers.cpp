// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/newservers.h"

#include "app/dns/registrabledomain.h"

#include <functional>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

namespace {

using Rows = QList<const ServerState *>;

/// The delegated servers' rows that answered for themselves or were asked: those of names that the parent
/// gives.
Rows delegatedRows(const Delegation &document)
{
    std::set<QString> names;
    for (const ServerState &row : document.servers)
        if (row.side == u"parent"_s && row.ns && !(row.authoritative && !row.ns->isEmpty()))
            names.insert(row.ns->begin(), row.ns->end());
    Rows rows;
    for (const ServerState &row : document.servers)
        if (row.side == u"child"_s && names.contains(row.name.toText()))
            rows << &row;
    return rows;
}

/// What all rows of one kind have in common: nothing where one has another, or none.
std::optional<QString> common(const Rows &rows, const std::function<QString(const ServerState &)> &trait)
{
    std::optional<QString> shared;
    for (const ServerState *row : rows) {
        const QString own = trait(*row);
        if (own.isEmpty() || (shared && *shared != own))
            return std::nullopt;
        shared = own;
    }
    return shared;
}

Rows ofFamily(const Rows &rows, bool isIPv4)
{
    Rows some;
    for (const ServerState *row : rows)
        if (row->address.isIPv4() == isIPv4)
            some << row;
    return some;
}

int nameCount(const Rows &rows)
{
    std::set<QString> names;
    for (const ServerState *row : rows)
        names.insert(row->name.toText());
    return static_cast<int>(names.size());
}

class Arrivals
{
public:
    Arrivals(const Delegation &before, const Delegation &now)
        : m_before(before)
        , m_now(now)
        , m_old(delegatedRows(before))
    {
        std::set<dns::Name> known;
        for (const ServerState *row : std::as_const(m_old))
            known.insert(row->name);
        const Rows all = delegatedRows(now);
        for (const ServerState *row : all)
            if (!known.contains(row->name))
                m_new << row;
    }

    QList<finding::Finding> findings()
    {
        if (m_old.isEmpty() || nameCount(m_new) < 2)
            return {};
        for (const bool isIPv4 : {true, false})
            compare(u"change.new-servers-one-block"_s, u"prefix"_s, ofFamily(m_old, isIPv4),
                ofFamily(m_new, isIPv4),
                [](const Delegation &, const ServerState &row) { return blockOf(row.address); });
        compare(u"change.new-servers-one-network"_s, u"as"_s, m_old, m_new,
            [](const Delegation &document, const ServerState &row) {
                const Network *network
                    = document.request.networks ? document.request.networks->of(row.address) : nullptr;
                return network ? QString::number(network->as) : QString();
            });
        compare(u"change.new-servers-one-domain"_s, u"domain"_s, m_old, m_new,
            [](const Delegation &document, const ServerState &row) {
                const dns::Name domain = dns::registrableDomain(row.name);
                // A zone's servers in the zone itself hang on nobody else.
                return domain.isRoot() || row.name.isSubdomainOf(document.request.zone) ? QString()
                                                                                        : domain.toText();
            });
        return m_findings;
    }

private:
    using Trait = QString (*)(const Delegation &, const ServerState &);

    void compare(const QString &code, const QString &key, const Rows &old, const Rows &fresh, Trait trait)
    {
        if (nameCount(fresh) < 2)
            return;
        const auto now = common(fresh, [&](const ServerState &row) { return trait(m_now, row); });
        if (!now || common(old, [&](const ServerState &row) { return trait(m_before, row); }))
            return;
        QStringList servers;
        QList<ExchangeId> evidence;
        for (const ServerState *row : fresh) {
            servers << QString(row->name.toText() + u'/' + row->address.toText());
            evidence += row->evidence;
        }
        m_findings << finding::make(code, {u"zone"_s, m_now.request.zone.toText()},
            {{key, *now}, {u"servers"_s, servers.join(u", "_s)}, {u"last_good"_s, m_before.at.toText()},
                {u"first_bad"_s, m_now.at.toText()}},
            evidence);
    }

    const Delegation &m_before;
    const Delegation &m_now;
    Rows m_old, m_new;
    QList<finding::Finding> m_findings;
};

} // namespace

QList<finding::Finding> judgeNewServers(const Delegation &before, const Delegation &now)
{
    return Arrivals(before, now).findings();
}

} // namespace zonecase::delegation
