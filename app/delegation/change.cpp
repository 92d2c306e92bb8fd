// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/change.h"

#include "app/delegation/aspect.h"
#include "app/delegation/newservers.h"
#include "app/delegation/registrationchange.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

namespace {

using Rows = QList<const ServerState *>;

/// How one thing stood before, and the servers that say otherwise now, by what they say.
struct Difference
{
    Texts before;
    qint64 ttl = -1;
    QList<ExchangeId> evidence;
    std::map<Texts, Rows> after;
};

/// True where each of the document's servers that speaks of it says just that.
bool hasOnly(const Delegation &document, Reader read, const Texts &texts)
{
    bool known = false;
    for (const ServerState &row : document.servers)
        if (const std::optional<Said> said = read(row)) {
            known = true;
            if (said->texts != texts)
                return false;
        }
    return known;
}

Difference differenceOf(const Delegation &before, const Delegation &now, Reader read)
{
    Difference difference;
    bool known = false;
    QList<Texts> versions;
    for (const ServerState &row : before.servers)
        if (const std::optional<Said> said = read(row)) {
            known = true;
            versions << said->texts;
            difference.before.insert(said->texts.begin(), said->texts.end());
            if (!said->texts.empty())
                difference.ttl = std::max(difference.ttl, said->ttl);
            difference.evidence += row.evidence;
        }
    if (!known)
        return difference;
    for (const ServerState &row : now.servers)
        if (const std::optional<Said> said = read(row))
            // What any server said before is nothing new; that they differ is the document's own finding.
            if (!versions.contains(said->texts))
                difference.after[said->texts] << &row;
    return difference;
}

/// Findings of one comparison while they are made.
class Changes
{
public:
    Changes(const Delegation &before, const Delegation &now, const CaseLooks &record)
        : m_before(before)
        , m_now(now)
        , m_reference(record.referenceOf(now.request.zone))
        , m_isAccepted(m_reference && record.acceptanceOf(m_reference->run))
    { }

    void add(const QString &code, const Difference &difference, const Texts &old, const Texts &fresh,
        const Rows &rows, std::optional<finding::Severity> severity = std::nullopt)
    {
        QStringList servers;
        QList<ExchangeId> evidence = difference.evidence;
        for (const ServerState *row : rows) {
            servers << labelOf(*row);
            evidence += row->evidence;
        }
        const finding::Arguments args{{u"last_good"_s, m_before.at.toText()},
            {u"first_bad"_s, m_now.at.toText()}, {u"before"_s, joined(old)}, {u"after"_s, joined(fresh)},
            {u"ttl"_s, difference.ttl}, {u"servers"_s, servers.join(u", "_s)}};
        m_findings << finding::make(code, {u"zone"_s, m_now.request.zone.toText()}, args, evidence);
        if (severity)
            m_findings.last().severity = *severity;
    }

    /// True where the servers only say again what the reference has.
    bool addRestored(
        const char *what, const Difference &difference, Reader read, const Texts &fresh, const Rows &rows)
    {
        if (!m_reference || fresh.empty() || !hasOnly(*m_reference->state, read, fresh))
            return false;
        add(u"change.restored"_s, difference, difference.before, fresh, rows);
        weighRestored(m_findings.last(), QString::fromLatin1(what));
        for (const ServerState &row : m_reference->state->servers)
            if (read(row))
                m_findings.last().evidence += row.evidence;
        return true;
    }

    void addNs()
    {
        const Difference difference = differenceOf(m_before, m_now, parentNs);
        for (const auto &[fresh, rows] : difference.after) {
            if (addRestored("NS", difference, parentNs, fresh, rows))
                m_nsRestored = true;
            else if (fresh.empty())
                add(u"change.delegation-removed"_s, difference, difference.before, fresh, rows);
            else if (difference.before.empty())
                add(u"change.delegation-added"_s, difference, difference.before, fresh, rows);
            else
                add(u"change.ns-changed"_s, difference, difference.before, fresh, rows,
                    haveCommon(difference.before, fresh) ? std::nullopt
                                                         : std::optional(finding::Severity::Critical));
        }
    }

    void addDs()
    {
        const Difference difference = differenceOf(m_before, m_now, parentDs);
        for (const auto &[fresh, rows] : difference.after) {
            const QString code = fresh.empty() ? u"change.ds-removed"_s
                : difference.before.empty()    ? u"change.ds-added"_s
                                               : u"change.ds-changed"_s;
            if (!addRestored("DS", difference, parentDs, fresh, rows))
                add(code, difference, difference.before, fresh, rows);
        }
    }

    /// Addresses of the names that both documents have glue for; other names are a change of the name
    /// servers.
    void addGlue()
    {
        const Difference difference = differenceOf(m_before, m_now, parentGlue);
        for (const auto &[fresh, rows] : difference.after) {
            const Texts old = ofNames(difference.before, namesOf(fresh));
            const Texts shared = ofNames(fresh, namesOf(difference.before));
            if (old != shared && !addRestored("glue", difference, parentGlue, fresh, rows))
                add(u"change.glue-changed"_s, difference, old, shared, rows);
        }
    }

    void addKeys()
    {
        const Difference difference = differenceOf(m_before, m_now, childKeys);
        for (const auto &[fresh, rows] : difference.after) {
            if (difference.before.empty())
                continue; // a zone that begins to be signed breaks nothing; the DS that follows is told
            const QString code = fresh.empty()         ? u"change.keys-removed"_s
                : haveCommon(difference.before, fresh) ? u"change.keys-changed"_s
                                                       : u"change.keys-replaced"_s;
            if (!addRestored("DNSKEY", difference, childKeys, fresh, rows))
                add(code, difference, difference.before, fresh, rows);
        }
    }

    void addZoneNs()
    {
        const Difference difference = differenceOf(m_before, m_now, childNs);
        for (const auto &[fresh, rows] : difference.after)
            if (!fresh.empty() && !difference.before.empty()
                && !addRestored("NS", difference, childNs, fresh, rows))
                add(u"change.zone-ns-changed"_s, difference, difference.before, fresh, rows);
    }

    /// Mail, senders and certificate authorities: moved together with the name servers they are a sign of a
    /// take-over.
    void addContent()
    {
        const bool serversMoved
            = std::any_of(m_findings.begin(), m_findings.end(), [](const finding::Finding &one) {
                  return one.code == u"change.ns-changed"_s || one.code == u"change.zone-ns-changed"_s
                      || one.code == u"change.glue-changed"_s;
              });
        const Difference difference = differenceOf(m_before, m_now, childContent);
        for (const auto &[fresh, rows] : difference.after)
            if (!addRestored("MX, SPF, CAA", difference, childContent, fresh, rows))
                add(serversMoved ? u"change.content-moved-with-servers"_s : u"change.content-changed"_s,
                    difference, difference.before, fresh, rows);
    }

    /// Servers that came back are none that nobody knows.
    void addNewServers()
    {
        if (!m_nsRestored)
            m_findings += judgeNewServers(m_before, m_now);
    }

    void addRegistrations()
    {
        m_findings += compareRegistrations(m_before, m_now, m_reference ? m_reference->state.get() : nullptr);
        for (finding::Finding &one : m_findings)
            if (m_isAccepted && one.code == u"change.registration-restored"_s)
                one.severity = finding::Severity::Notice;
    }

    QList<finding::Finding> findings()
    {
        finding::sort(m_findings);
        return m_findings;
    }

private:
    void weighRestored(finding::Finding &one, const QString &what) const
    {
        one.args[u"what"_s] = what;
        one.args[u"known"_s] = m_reference->state->at.toText();
        if (m_isAccepted)
            one.severity = finding::Severity::Notice;
    }

    const Delegation &m_before;
    const Delegation &m_now;
    const Look *m_reference; ///< null for none
    bool m_isAccepted, m_nsRestored = false;
    QList<finding::Finding> m_findings;
};

} // namespace

QList<finding::Finding> compareDelegations(
    const Delegation &before, const Delegation &now, const CaseLooks &record)
{
    if (before.request.zone != now.request.zone)
        return {};
    Changes changes(before, now, record);
    changes.addNs();
    changes.addDs();
    changes.addGlue();
    changes.addKeys();
    changes.addZoneNs();
    changes.addContent();
    changes.addNewServers();
    changes.addRegistrations();
    return changes.findings();
}

} // namespace zonecase::delegation
