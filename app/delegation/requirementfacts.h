// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/requirements.h"

#include <functional>
#include <initializer_list>

namespace zonecase::delegation {

/// What a delegation document shows, as the judges of requirements ask for it. Codes are given without their
/// "delegation.", reasons without their "requirement.".
class RequirementFacts
{
public:
    using Codes = std::initializer_list<const char *>;
    using Rows = QList<const ServerState *>;
    using Says = std::function<bool(const ServerState &)>;

    explicit RequirementFacts(const Delegation &document);

    const Rows &parents() const { return m_parents; }
    const Rows &children() const { return m_children; }
    QStringList delegatedNames() const;
    QStringList names() const; ///< of the delegation and of the zone
    QStringList ds() const; ///< at the parent, or as planned
    bool saysNoDs() const; ///< a server of the parent said that there is none
    QList<ExchangeId> dsProof() const;

    bool has(const char *code) const;
    QList<ExchangeId> evidenceOf(Codes codes) const;
    QList<ExchangeId> proof(std::initializer_list<const char *> things, const Rows &rows) const;
    QStringList serversWhere(const Says &says) const; ///< of the children
    Rows rowsOf(const QStringList &servers) const;
    /// `count`: how many addresses the zone's servers have.
    finding::Arguments counted(finding::Arguments args = {}) const;
    /// `table`, `built` and `source` of the table of networks that came with the run; none where none did.
    finding::Arguments table() const;

    /// Not met because of these findings; nothing where there are none.
    std::optional<Requirement> against(Codes codes) const;
    /// Cannot be told, because some server of the zone does not say so; nothing where each does. A zone
    /// without a server says nothing.
    std::optional<Requirement> unlessEach(
        const QString &reason, const Says &says, finding::Arguments args = {}) const;
    Requirement met(
        const QString &reason, const finding::Arguments &args, const QList<ExchangeId> &evidence) const;
    /// Met because of a finding of such a code, with its arguments; else it cannot be told.
    Requirement metBy(const QString &reason, Codes codes) const;
    /// The same, if each server of the zone is among those that findings of the code name.
    Requirement metAtEachBy(const QString &reason, const char *code) const;
    Requirement notMet(const QString &reason, const finding::Arguments &args,
        const QList<ExchangeId> &evidence, Codes codes = {}) const;
    Requirement unknown(const QString &reason, const finding::Arguments &args = {}) const;

private:
    QList<finding::Finding> findings(Codes codes) const;
    finding::Finding because(
        const QString &reason, const finding::Arguments &args, const QList<ExchangeId> &evidence) const;

    const Delegation &m_document;
    Rows m_parents, m_children;
};

} // namespace zonecase::delegation
