// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/case/markable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

void add(QStringList &found, const QString &value)
{
    if (!value.isEmpty() && !found.contains(value))
        found << value;
}

/// "name/address", "name", "address"; a label that is no name of a server ("R1") is left out.
void addServer(QStringList &found, const QString &text)
{
    const qsizetype slash = text.lastIndexOf(u'/');
    if (const auto address = dns::IpAddress::fromText(text.sliced(slash + 1)))
        add(found, address->toText());
    const QString name = dns::IpAddress::fromText(text) ? QString() : text.left(slash);
    if (const auto parsed = dns::Name::fromText(name); parsed && name.contains(u'.'))
        add(found, parsed->toText());
}

/// Whom the finding is about stands before whom it was seen at.
void addFinding(QStringList &found, const finding::Finding &finding)
{
    if (finding.subject.kind == u"server"_s)
        addServer(found, finding.subject.id);
    for (const auto &key :
        {u"marked"_s, u"names"_s, u"name"_s, u"address"_s, u"addresses"_s, u"servers"_s, u"server"_s})
        if (const auto argument = finding.args.find(key); argument != finding.args.end())
            if (const auto *text = std::get_if<QString>(&argument.value()))
                for (const QString &one : text->split(u", "_s, Qt::SkipEmptyParts))
                    addServer(found, one);
}

/// What an answer leads to.
void addAddresses(QStringList &found, const QString &text)
{
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts))
        if (const auto address = dns::IpAddress::fromText(word.endsWith(u',') ? word.chopped(1) : word))
            add(found, address->toText());
}

/// Whom the message was put to: rows of the state table name it.
void addExchange(QStringList &found, const CaseSnapshot &snapshot, const ExchangeId &id)
{
    for (const RunView &view : snapshot.runs)
        if (view.delegation)
            for (const delegation::ServerState &row : view.delegation->servers)
                if (row.evidence.contains(id)) {
                    add(found, row.address.toText());
                    add(found, row.name.toText());
                }
}

} // namespace

QStringList markable(const QString &server)
{
    QStringList found;
    addServer(found, server);
    return found;
}

QStringList markable(const CaseSnapshot &snapshot, const Selection &selection)
{
    QStringList found;
    switch (selection.kind) {
    case Selection::Kind::Server:
        addServer(found, selection.id);
        break;
    case Selection::Kind::Finding:
        if (const storage::StoredFinding *stored = snapshot.finding(selection.id))
            addFinding(found, stored->finding);
        break;
    case Selection::Kind::Exchange:
        for (const ExchangeId &id : selection.evidence)
            addExchange(found, snapshot, id);
        break;
    case Selection::Kind::Record:
        addAddresses(found, selection.text);
        break;
    case Selection::Kind::Nothing:
    case Selection::Kind::Run:
    case Selection::Kind::Zone:
    case Selection::Kind::Event:
    case Selection::Kind::Note:
        break;
    }
    return found;
}

const storage::Indicator *markOf(const CaseSnapshot &snapshot, const QString &value)
{
    const auto it = std::find_if(snapshot.indicators.begin(), snapshot.indicators.end(),
        [&value](const storage::Indicator &one) { return one.value == value; });
    return it == snapshot.indicators.end() ? nullptr : &*it;
}

} // namespace zonecase::widgets
