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

/// Two statements on one domain, the older first, while they are compared.
class Pair
{
public:
    Pair(const Registration &old, const Registration &fresh)
        : m_old(old)
        , m_fresh(fresh)
    { }

    RegistrationComparison comparison()
    {
        compareExistence();
        if (m_old.isFree || m_fresh.isFree)
            return m_comparison;
        compareRegistrars();
        compareStatus();
        compareServers();
        compareProtection();
        compareTerms();
        return m_comparison;
    }

private:
    void add(Stated of, const char *what, const QString &before, const QString &after)
    {
        m_comparison.differences.append({of, what, before, after});
    }

    void compare(Stated of, bool isSame, const char *what, const QString &before, const QString &after)
    {
        if (isSame)
            m_comparison.alike << of;
        else
            add(of, what, before, after);
    }

    void compareExistence()
    {
        compare(Stated::Existence, m_old.isFree == m_fresh.isFree,
            m_fresh.isFree ? "registration-dropped" : "registration-new",
            m_old.isFree ? u"none"_s : registrarOf(m_old), m_fresh.isFree ? u"none"_s : registrarOf(m_fresh));
    }

    void compareRegistrars()
    {
        const bool isSame = m_old.registrarId.isEmpty() || m_fresh.registrarId.isEmpty()
            ? m_old.registrar == m_fresh.registrar
            : m_old.registrarId == m_fresh.registrarId;
        compare(Stated::Registrar, isSame, "registrar", registrarOf(m_old), registrarOf(m_fresh));
    }

    void compareStatus()
    {
        const QStringList before = missingLocks(m_old), after = missingLocks(m_fresh);
        const bool isLoosened = std::any_of(
            after.begin(), after.end(), [&before](const QString &lock) { return !before.contains(lock); });
        // What is on its way out of its holder's hands has lost its locks by that.
        const bool isLapsing = m_fresh.has(u"pending delete"_s) || m_fresh.has(u"redemption period"_s);
        compare(Stated::Status, m_old.status == m_fresh.status,
            isLoosened && !isLapsing ? "registration-unlocked" : "registration-status", listed(m_old.status),
            listed(m_fresh.status));
    }

    void compareServers()
    {
        if (m_old.ns && m_fresh.ns)
            compare(Stated::Servers, *m_old.ns == *m_fresh.ns, "registration-ns", listed(*m_old.ns),
                listed(*m_fresh.ns));
    }

    /// RFC 9083, 5.3: data on the DS may be left out where it is said whether there is any.
    void compareProtection()
    {
        const auto word = [](bool isSigned) { return isSigned ? u"some"_s : u"none"_s; };
        if (m_old.ds && m_fresh.ds)
            compare(Stated::Protection, *m_old.ds == *m_fresh.ds, "registration-ds", listed(*m_old.ds),
                listed(*m_fresh.ds));
        else if (m_old.isSigned && m_fresh.isSigned)
            compare(Stated::Protection, *m_old.isSigned == *m_fresh.isSigned, "registration-ds",
                word(*m_old.isSigned), word(*m_fresh.isSigned));
    }

    void compareTerms()
    {
        const auto born = m_old.event(u"registration"_s), bornAgain = m_fresh.event(u"registration"_s);
        if (born && bornAgain)
            compare(Stated::Beginning, *born == *bornAgain, "registration-again", born->toText(),
                bornAgain->toText());
        const auto ended = m_old.event(u"expiration"_s), ends = m_fresh.event(u"expiration"_s);
        // Of another registration the term says nothing.
        if (ended && ends && !(born && bornAgain && *born != *bornAgain))
            compare(Stated::Term, *ended == *ends,
                *ended < *ends ? "registration-prolonged" : "registration-shortened", ended->toText(),
                ends->toText());
    }

    const Registration &m_old;
    const Registration &m_fresh;
    RegistrationComparison m_comparison;
};

} // namespace

RegistrationComparison compareStatements(const Registration &old, const Registration &fresh)
{
    return Pair(old, fresh).comparison();
}

/// Whether the thing is again what the reference has. A domain that was let go does not come back.
static bool isRestored(Stated of, const Registration &fresh, const Delegation *reference)
{
    const bool comesBack = of == Stated::Registrar || of == Stated::Status || of == Stated::Servers
        || of == Stated::Protection;
    if (!comesBack || !reference)
        return false;
    const QList<Registration> &stated = reference->request.registrations;
    return std::any_of(stated.begin(), stated.end(), [&](const Registration &one) {
        return one.domain == fresh.domain && compareStatements(one, fresh).alike.contains(of);
    });
}

QList<finding::Finding> compareRegistrations(
    const Delegation &before, const Delegation &now, const Delegation *reference)
{
    QList<finding::Finding> findings;
    for (const Registration &old : before.request.registrations)
        for (const Registration &fresh : now.request.registrations) {
            if (old.domain != fresh.domain)
                continue;
            const finding::Arguments window{{u"domain"_s, fresh.domain.toText()},
                {u"last_good"_s, old.asOf.value_or(before.at).toText()},
                {u"first_bad"_s, fresh.asOf.value_or(now.at).toText()}};
            for (const RegistrationDifference &one : compareStatements(old, fresh).differences) {
                finding::Arguments args = window;
                args[u"before"_s] = one.before;
                args[u"after"_s] = one.after;
                if (isRestored(one.of, fresh, reference))
                    args[u"known"_s] = reference->at.toText();
                findings << finding::make(args.contains(u"known"_s)
                        ? u"change.registration-restored"_s
                        : QString(u"change."_s + QLatin1StringView(one.what)),
                    {u"zone"_s, now.request.zone.toText()}, args, {});
            }
        }
    return findings;
}

} // namespace zonecase::delegation
