// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/baseline.h"

#include "app/delegation/move.h"
#include "app/delegation/registrationbaseline.h"
#include "app/finding/baselinename.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

namespace {

using finding::Severity;

/// A thing that is compared, and the codes for what can have become of it.
struct Matter
{
    Reader read;
    const char *what; ///< record types, as they are called everywhere
    const char *gone; ///< nothing is left of it
    const char *fresh; ///< there was none; null: then nothing is said
    const char *replaced; ///< nothing in common
    const char *differs;
};

constexpr Matter Matters[] = {
    {parentNs, "NS", "baseline.delegation-gone", "baseline.delegation-new", "baseline.ns-replaced",
        "baseline.ns-differs"},
    {parentDs, "DS", "baseline.ds-gone", "baseline.ds-new", "baseline.ds-differs", "baseline.ds-differs"},
    {parentGlue, "A, AAAA", "baseline.glue-differs", nullptr, "baseline.glue-differs",
        "baseline.glue-differs"},
    {childNs, "NS", "baseline.zone-ns-differs", nullptr, "baseline.zone-ns-differs",
        "baseline.zone-ns-differs"},
    // A zone that begins to be signed breaks nothing; the DS that follows is told.
    {childKeys, "DNSKEY", "baseline.keys-gone", nullptr, "baseline.keys-replaced", "baseline.keys-differ"},
    {childContent, "MX, TXT, CAA", "baseline.content-differs", "baseline.content-differs",
        "baseline.content-differs", "baseline.content-differs"},
};

class Comparison
{
public:
    Comparison(const Look &baseline, const AcceptedLook &acceptance, const QList<Look> &looks)
        : m_baseline(baseline)
        , m_looks(looks)
        , m_name(finding::baselineName(acceptance.label, baseline.started))
    { }

    QList<finding::Finding> findings()
    {
        for (const Matter &matter : Matters) {
            const Yardstick yardstick(*m_baseline.state, matter.read);
            addDepartures(matter, yardstick);
            addHomecomings(matter, yardstick);
            for (const ServerState &row : now().servers)
                note(row, yardstick.standingOf(row));
        }
        judgeTogether();
        addRegistrations();
        const bool isKept
            = std::none_of(m_findings.begin(), m_findings.end(), [](const finding::Finding &one) {
                  return one.severity > Severity::Info && one.code != u"baseline.registration-untold"_s;
              });
        if (isKept && !m_kept.isEmpty())
            add("baseline.kept", {{u"count"_s, qint64(m_kept.size())}}, m_keptEvidence);
        addUntold();
        finding::unite(m_findings);
        finding::sort(m_findings);
        return m_findings;
    }

private:
    using Standing = Yardstick::Standing;

    const Delegation &now() const { return *m_looks.last().state; }

    void add(const char *code, finding::Arguments args, const QList<ExchangeId> &evidence)
    {
        args[u"baseline"_s] = m_name;
        m_findings << finding::make(
            QString::fromLatin1(code), {u"zone"_s, m_baseline.zone().toText()}, args, evidence);
    }

    static const char *codeFor(const Matter &matter, const Departure &departure)
    {
        if (departure.after.empty())
            return matter.gone;
        if (departure.before.empty())
            return matter.fresh;
        return haveCommon(departure.before, departure.after) ? matter.differs : matter.replaced;
    }

    /// Servers that say the same since the same time are one finding.
    void addDepartures(const Matter &matter, const Yardstick &yardstick)
    {
        using Key = std::tuple<Texts, Texts, QString, Instant>;
        std::map<Key, QList<Departure>> groups;
        for (const Departure &one : departuresFrom(yardstick, m_looks))
            groups[{one.before, one.after, one.window.lastGoodText(), one.window.firstBad}] << one;
        for (const auto &[key, group] : groups) {
            const char *code = codeFor(matter, group.first());
            if (!code)
                continue;
            QStringList servers;
            QList<ExchangeId> evidence = yardstick.evidence();
            for (const Departure &one : group) {
                servers << labelOf(*one.row);
                evidence += one.row->evidence;
            }
            add(code,
                {{u"before"_s, joined(std::get<0>(key))}, {u"after"_s, joined(std::get<1>(key))},
                    {u"last_good"_s, std::get<2>(key)}, {u"first_bad"_s, std::get<3>(key).toText()},
                    {u"ttl"_s, yardstick.ttl()}, {u"servers"_s, servers.join(u", "_s)}},
                evidence);
        }
    }

    void addHomecomings(const Matter &matter, const Yardstick &yardstick)
    {
        std::map<std::pair<Instant, Instant>, QList<const ServerState *>> groups;
        for (const Homecoming &one : homecomingsTo(yardstick, m_looks))
            if (*one.window.lastGood > m_baseline.started)
                groups[{*one.window.lastGood, one.window.firstBad}] << one.row;
        for (const auto &[window, rows] : groups) {
            QStringList servers;
            QList<ExchangeId> evidence;
            for (const ServerState *row : rows) {
                servers << labelOf(*row);
                evidence += row->evidence;
            }
            add("baseline.restored",
                {{u"what"_s, QString::fromLatin1(matter.what)}, {u"servers"_s, servers.join(u", "_s)},
                    {u"last_bad"_s, window.first.toText()}, {u"first_good"_s, window.second.toText()}},
                evidence);
        }
    }

    void note(const ServerState &row, Standing standing)
    {
        if (standing != Standing::Untold)
            m_told << labelOf(row);
        if (standing == Standing::Kept && !m_kept.contains(labelOf(row))) {
            m_kept << labelOf(row);
            m_keptEvidence += row.evidence;
        }
    }

    bool has(const QStringList &codes) const
    {
        return std::any_of(m_findings.begin(), m_findings.end(),
            [&codes](const finding::Finding &one) { return codes.contains(one.code); });
    }

    /// What several findings mean together: content that moved with the servers, and a move in order.
    void judgeTogether()
    {
        const QStringList moved{u"baseline.ns-replaced"_s, u"baseline.ns-differs"_s,
            u"baseline.zone-ns-differs"_s, u"baseline.glue-differs"_s};
        if (!has(moved))
            return;
        const bool isInOrder = isMoveInOrder(m_baseline, m_looks);
        QList<ExchangeId> evidence;
        for (finding::Finding &one : m_findings) {
            if (one.code == u"baseline.content-differs"_s)
                one = finding::make(u"baseline.content-moved"_s, one.subject, one.args, one.evidence);
            if (isInOrder && one.severity > Severity::Notice)
                one.severity = Severity::Notice;
            evidence += one.evidence;
        }
        if (isInOrder)
            add("baseline.moved-in-order", {}, evidence);
    }

    /// Servers and DS are in the registration what they are in the DNS: part of a move. A registrar or a lock
    /// is not.
    void addRegistrations()
    {
        const bool isInOrder = has({u"baseline.moved-in-order"_s});
        for (finding::Finding one : compareRegistrationsWithBaseline(m_baseline, m_looks)) {
            one.args[u"baseline"_s] = m_name;
            if (isInOrder
                && (one.code == u"baseline.registration-ns"_s || one.code == u"baseline.registration-ds"_s))
                one.severity = Severity::Notice;
            m_findings << one;
        }
    }

    /// Those of the baseline that are still to be asked, and say nothing that can be compared.
    void addUntold()
    {
        QStringList servers;
        for (const ServerState &row : m_baseline.state->servers) {
            const bool isStillAsked = row.side == u"parent"_s || sameServer(now(), row);
            if (isStillAsked && saidSomething(row) && !m_told.contains(labelOf(row)))
                servers << labelOf(row);
        }
        servers.removeDuplicates();
        if (!servers.isEmpty())
            add("baseline.cannot-tell", {{u"servers"_s, servers.join(u", "_s)}}, {});
    }

    static bool saidSomething(const ServerState &row)
    {
        return std::any_of(std::begin(Matters), std::end(Matters),
            [&row](const Matter &matter) { return matter.read(row).has_value(); });
    }

    const Look &m_baseline;
    const QList<Look> &m_looks;
    QString m_name;
    QSet<QString> m_told, m_kept;
    QList<ExchangeId> m_keptEvidence;
    QList<finding::Finding> m_findings;
};

} // namespace

QList<finding::Finding> compareWithBaseline(
    const Look &baseline, const AcceptedLook &acceptance, const QList<Look> &looks)
{
    return Comparison(baseline, acceptance, looks).findings();
}

} // namespace zonecase::delegation
