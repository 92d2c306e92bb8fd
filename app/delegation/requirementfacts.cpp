// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/requirementfacts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

namespace {

QString serverText(const ServerState &row)
{
    return row.name.toText() + u'/' + row.address.toText();
}

void addNames(QStringList &names, const std::optional<QStringList> &set)
{
    for (const QString &server : set.value_or(QStringList()))
        if (const QString name = server.section(u'/', 0, 0); !names.contains(name))
            names << name;
}

} // namespace

RequirementFacts::RequirementFacts(const Delegation &document)
    : m_document(document)
{
    for (const ServerState &row : document.servers)
        (row.side == u"parent"_s ? m_parents : m_children) << &row;
}

QStringList RequirementFacts::delegatedNames() const
{
    QStringList names;
    addNames(names, m_document.sets.delNs);
    return names;
}

QStringList RequirementFacts::names() const
{
    QStringList names = delegatedNames();
    addNames(names, m_document.sets.zoneNs);
    return names;
}

QStringList RequirementFacts::ds() const
{
    QStringList all = m_document.request.ds;
    for (const ServerState *row : m_parents)
        all += row->ds.value_or(QStringList());
    all.removeDuplicates();
    return all;
}

bool RequirementFacts::saysNoDs() const
{
    return std::any_of(m_parents.begin(), m_parents.end(),
        [](const ServerState *row) { return row->ds && row->ds->isEmpty(); });
}

QList<ExchangeId> RequirementFacts::dsProof() const
{
    // Planned DS records come with no message; that they match a key of the zone is what was seen of them.
    return m_parents.isEmpty() ? evidenceOf({"ds-digest-fine", "ds-digest-deprecated", "signed"})
                               : proof({"ds"}, m_parents);
}

QList<finding::Finding> RequirementFacts::findings(Codes codes) const
{
    QList<finding::Finding> found;
    for (const finding::Finding &one : m_document.findings)
        if (std::any_of(codes.begin(), codes.end(),
                [&one](const char *code) { return one.code == u"delegation."_s + QLatin1StringView(code); }))
            found << one;
    return found;
}

bool RequirementFacts::has(const char *code) const
{
    return !findings({code}).isEmpty();
}

QList<ExchangeId> RequirementFacts::evidenceOf(Codes codes) const
{
    QList<ExchangeId> evidence;
    for (const finding::Finding &one : findings(codes))
        evidence += one.evidence;
    return evidence;
}

QList<ExchangeId> RequirementFacts::proof(std::initializer_list<const char *> things, const Rows &rows) const
{
    QList<ExchangeId> evidence;
    for (const ServerState *row : rows)
        for (const char *thing : things)
            evidence += row->proofOf(QString::fromLatin1(thing));
    return evidence;
}

QStringList RequirementFacts::serversWhere(const Says &says) const
{
    QStringList servers;
    for (const ServerState *row : m_children)
        if (says(*row))
            servers << serverText(*row);
    return servers;
}

RequirementFacts::Rows RequirementFacts::rowsOf(const QStringList &servers) const
{
    Rows rows = m_children;
    rows.removeIf([&servers](const ServerState *row) { return !servers.contains(serverText(*row)); });
    return rows;
}

finding::Arguments RequirementFacts::counted(finding::Arguments args) const
{
    args[u"count"_s] = qint64(m_children.size());
    return args;
}

finding::Arguments RequirementFacts::table() const
{
    return m_document.request.networks ? m_document.request.networks->about() : finding::Arguments();
}

finding::Finding RequirementFacts::because(
    const QString &reason, const finding::Arguments &args, const QList<ExchangeId> &evidence) const
{
    return finding::make(
        QString(u"requirement."_s + reason), {u"zone"_s, m_document.request.zone.toText()}, args, evidence);
}

std::optional<Requirement> RequirementFacts::against(Codes codes) const
{
    const QList<finding::Finding> found = findings(codes);
    if (found.isEmpty())
        return std::nullopt;
    return Requirement{{}, Standing::NotMet,
        because(u"speaks-against"_s, {{u"count"_s, qint64(found.size())}}, evidenceOf(codes)), found};
}

std::optional<Requirement> RequirementFacts::unlessEach(
    const QString &reason, const Says &says, finding::Arguments args) const
{
    if (m_children.isEmpty())
        return unknown(u"no-evidence"_s);
    const QStringList others = serversWhere([&says](const ServerState &row) { return !says(row); });
    if (others.isEmpty())
        return std::nullopt;
    args[u"servers"_s] = others.join(u", "_s);
    return unknown(reason, args);
}

Requirement RequirementFacts::met(
    const QString &reason, const finding::Arguments &args, const QList<ExchangeId> &evidence) const
{
    if (evidence.isEmpty())
        return unknown(u"no-evidence"_s);
    return {{}, Standing::Met, because(reason, args, evidence), {}};
}

Requirement RequirementFacts::metBy(const QString &reason, Codes codes) const
{
    const QList<finding::Finding> found = findings(codes);
    return found.isEmpty() ? unknown(u"no-evidence"_s)
                           : met(reason, found.constFirst().args, evidenceOf(codes));
}

Requirement RequirementFacts::metAtEachBy(const QString &reason, const char *code) const
{
    QStringList servers;
    for (const finding::Finding &one : findings({code})) {
        const finding::Argument named = one.args.value(u"servers"_s);
        if (const QString *text = std::get_if<QString>(&named))
            servers += text->split(u", "_s, Qt::SkipEmptyParts);
    }
    if (servers.isEmpty())
        return unknown(u"no-evidence"_s);
    if (const auto open = unlessEach(
            u"no-answer"_s, [&servers](const ServerState &row) { return servers.contains(serverText(row)); }))
        return *open;
    return met(reason, counted({{u"servers"_s, servers.join(u", "_s)}}), evidenceOf({code}));
}

Requirement RequirementFacts::notMet(const QString &reason, const finding::Arguments &args,
    const QList<ExchangeId> &evidence, Codes codes) const
{
    return {{}, Standing::NotMet, because(reason, args, evidence), findings(codes)};
}

Requirement RequirementFacts::unknown(const QString &reason, const finding::Arguments &args) const
{
    return {{}, Standing::Unknown, because(reason, args, {}), {}};
}

} // namespace zonecase::delegation
