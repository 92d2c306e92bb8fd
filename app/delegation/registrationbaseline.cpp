// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/registrationbaseline.h"

#include "app/delegation/registrationchange.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

namespace {

/// What a look was told of a domain, set against the baseline.
struct ToldEarlier
{
    Instant at; ///< as of when the registry said so
    QString source; ///< "sha256:…" of the file, or "lab"
    RegistrationComparison against;

    const RegistrationDifference *differenceIn(Stated thing) const
    {
        const auto it = std::find_if(against.differences.begin(), against.differences.end(),
            [thing](const RegistrationDifference &one) { return one.of == thing; });
        return it == against.differences.end() ? nullptr : &*it;
    }
};

const Registration *registrationIn(const Look &look, const dns::Name &domain)
{
    const QList<Registration> &all = look.state->request.registrations;
    const auto it = std::find_if(
        all.begin(), all.end(), [&domain](const Registration &one) { return one.domain == domain; });
    return it == all.end() ? nullptr : &*it;
}

QString sourceOf(const Registration &stated)
{
    return stated.isFromLab ? u"lab"_s : QString(u"sha256:"_s + stated.digest);
}

/// One domain of the baseline over all looks since.
class Course
{
public:
    Course(const Look &baseline, const Registration &accepted, const QList<Look> &looks)
        : m_zone(baseline.zone())
        , m_domain(accepted.domain)
    {
        const Instant since = accepted.asOf.value_or(baseline.started);
        for (const Look &look : looks) {
            const Registration *stated = registrationIn(look, m_domain);
            const Instant at = stated ? stated->asOf.value_or(look.started) : look.started;
            // An older file than the accepted one tells nothing of what came after.
            m_isToldNow = stated && at >= since;
            if (m_isToldNow)
                m_told.append({at, sourceOf(*stated), compareStatements(accepted, *stated)});
        }
    }

    QList<finding::Finding> findings()
    {
        if (!m_isToldNow) {
            add(u"registration-untold"_s, {});
            return m_findings;
        }
        for (const RegistrationDifference &one : m_told.last().against.differences)
            addDifference(one);
        for (const Stated thing : m_told.last().against.alike)
            addHomecoming(thing);
        return m_findings;
    }

private:
    void add(const QString &what, finding::Arguments args)
    {
        args[u"domain"_s] = m_domain.toText();
        m_findings << finding::make(QString(u"baseline."_s + what), {u"zone"_s, m_zone.toText()}, args, {});
    }

    void addDifference(const RegistrationDifference &one)
    {
        ChangeWindow window{std::nullopt, m_told.last().at};
        for (auto it = m_told.rbegin(); it != m_told.rend() && !window.lastGood; ++it) {
            if (it->differenceIn(one.of))
                window.firstBad = it->at;
            else if (it->against.alike.contains(one.of))
                window.lastGood = it->at;
        }
        add(QString::fromLatin1(one.what),
            {{u"before"_s, one.before}, {u"after"_s, one.after}, {u"last_good"_s, window.lastGoodText()},
                {u"first_bad"_s, window.firstBad.toText()}, {u"source"_s, m_told.last().source}});
    }

    /// As accepted again, after it was not.
    void addHomecoming(Stated thing)
    {
        Instant firstGood = m_told.last().at;
        for (auto it = m_told.rbegin(); it != m_told.rend(); ++it) {
            if (const RegistrationDifference *was = it->differenceIn(thing))
                return add(u"registration-restored"_s,
                    {{u"before"_s, was->before}, {u"after"_s, was->after}, {u"last_bad"_s, it->at.toText()},
                        {u"first_good"_s, firstGood.toText()}, {u"source"_s, m_told.last().source}});
            if (it->against.alike.contains(thing))
                firstGood = it->at;
        }
    }

    dns::Name m_zone, m_domain;
    QList<ToldEarlier> m_told;
    bool m_isToldNow = false; ///< by the last look
    QList<finding::Finding> m_findings;
};

} // namespace

QList<finding::Finding> compareRegistrationsWithBaseline(const Look &baseline, const QList<Look> &looks)
{
    QList<finding::Finding> findings;
    for (const Registration &accepted : baseline.state->request.registrations)
        findings += Course(baseline, accepted, looks).findings();
    return findings;
}

} // namespace zonecase::delegation
