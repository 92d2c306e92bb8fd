// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/registrationchange.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

namespace {

QString listed(const QStringList &texts)
{
    return texts.isEmpty() ? u"none"_s : texts.join(u", "_s);
}

QString registrarOf(const Registration &registration)
{
    const QString id
        = registration.registrarId.isEmpty() ? QString() : u" ("_s + registration.registrarId + u')';
    const QString name = registration.registrar + id;
    return name.isEmpty() ? u"none"_s : name.trimmed();
}

/// Two statements on one domain, the older first, and what they make known.
class Pair
{
public:
    Pair(const Delegation &before, const Registration &old, const Delegation &now, const Registration &fresh)
        : m_before(before)
        , m_old(old)
        , m_now(now)
        , m_fresh(fresh)
    { }

    QList<finding::Finding> findings()
    {
        if (m_old.isFree || m_fresh.isFree) {
            compareExistence();
            return m_findings;
        }
        compareRegistrars();
        compareStatus();
        compareContent();
        compareTerms();
        return m_findings;
    }

private:
    void add(const QString &code, const QString &before, const QString &after)
    {
        const finding::Arguments args{{u"domain"_s, m_fresh.domain.toText()},
            {u"last_good"_s, m_old.asOf.value_or(m_before.at).toText()},
            {u"first_bad"_s, m_fresh.asOf.value_or(m_now.at).toText()}, {u"before"_s, before},
            {u"after"_s, after}};
        m_findings << finding::make(code, {u"zone"_s, m_now.request.zone.toText()}, args, {});
    }

    void compareExistence()
    {
        if (!m_old.isFree)
            add(u"change.registration-dropped"_s, registrarOf(m_old), u"none"_s);
        else if (!m_fresh.isFree)
            add(u"change.registration-new"_s, u"none"_s, registrarOf(m_fresh));
    }

    void compareRegistrars()
    {
        const bool isSame = m_old.registrarId.isEmpty() || m_fresh.registrarId.isEmpty()
            ? m_old.registrar == m_fresh.registrar
            : m_old.registrarId == m_fresh.registrarId;
        if (!isSame)
            add(u"change.registrar"_s, registrarOf(m_old), registrarOf(m_fresh));
    }

    void compareStatus()
    {
        if (m_old.status == m_fresh.status)
            return;
        const QStringList before = missingLocks(m_old), after = missingLocks(m_fresh);
        const bool isLoosened = std::any_of(
            after.begin(), after.end(), [&before](const QString &lock) { return !before.contains(lock); });
        // What is on its way out of its holder's hands has lost its locks by that.
        const bool isLapsing = m_fresh.has(u"pending delete"_s) || m_fresh.has(u"redemption period"_s);
        add(isLoosened && !isLapsing ? u"change.registration-unlocked"_s : u"change.registration-status"_s,
            listed(m_old.status), listed(m_fresh.status));
    }

    void compareContent()
    {
        if (m_old.ns && m_fresh.ns && *m_old.ns != *m_fresh.ns)
            add(u"change.registration-ns"_s, listed(*m_old.ns), listed(*m_fresh.ns));
        if (m_old.ds && m_fresh.ds && *m_old.ds != *m_fresh.ds)
            add(u"change.registration-ds"_s, listed(*m_old.ds), listed(*m_fresh.ds));
    }

    void compareTerms()
    {
        const auto born = m_old.event(u"registration"_s), bornAgain = m_fresh.event(u"registration"_s);
        if (born && bornAgain && *born != *bornAgain)
            return add(u"change.registration-again"_s, born->toText(), bornAgain->toText());
        const auto ended = m_old.event(u"expiration"_s), ends = m_fresh.event(u"expiration"_s);
        if (ended && ends && *ended != *ends)
            add(*ended < *ends ? u"change.registration-prolonged"_s : u"change.registration-shortened"_s,
                ended->toText(), ends->toText());
    }

    const Delegation &m_before;
    const Registration &m_old;
    const Delegation &m_now;
    const Registration &m_fresh;
    QList<finding::Finding> m_findings;
};

} // namespace

QList<finding::Finding> compareRegistrations(const Delegation &before, const Delegation &now)
{
    QList<finding::Finding> findings;
    for (const Registration &old : before.request.registrations)
        for (const Registration &fresh : now.request.registrations)
            if (old.domain == fresh.domain)
                findings += Pair(before, old, now, fresh).findings();
    return findings;
}

} // namespace zonecase::delegation
