// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/case/selection.h"

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

Selection Selection::exchange(const ExchangeId &id, const RunId &run)
{
    return {Kind::Exchange, id.toText(), {id}, run, {}};
}

Selection Selection::finding(const FindingId &id, const QList<ExchangeId> &evidence, const RunId &run)
{
    return {Kind::Finding, id.toText(), evidence, run, {}};
}

Selection Selection::ofRun(const RunId &run)
{
    return {Kind::Run, run.toText(), {}, run, {}};
}

Selection Selection::zone(const QString &name, const QList<ExchangeId> &evidence, const RunId &run)
{
    return {Kind::Zone, name, evidence, run, {}};
}

Selection Selection::server(const QString &server, const QList<ExchangeId> &evidence, const RunId &run)
{
    return {Kind::Server, server, evidence, run, {}};
}

Selection Selection::record(const QString &record, const QList<ExchangeId> &evidence, const RunId &run)
{
    return {Kind::Record, record, evidence, run, {}};
}

Selection Selection::event(const EventId &id, const QList<ExchangeId> &evidence)
{
    return {Kind::Event, id.toText(), evidence, {}, {}};
}

Selection Selection::note(const NoteId &id, const QList<ExchangeId> &evidence)
{
    return {Kind::Note, id.toText(), evidence, {}, {}};
}

QString referenceOf(const Selection &selection)
{
    switch (selection.kind) {
    case Selection::Kind::Exchange:
        return u"exchange:"_s + selection.id;
    case Selection::Kind::Finding:
        return u"finding:"_s + selection.id;
    case Selection::Kind::Run:
        return u"run:"_s + selection.id;
    case Selection::Kind::Event:
        return u"event:"_s + selection.id;
    case Selection::Kind::Note:
        return u"note:"_s + selection.id;
    case Selection::Kind::Nothing:
    case Selection::Kind::Zone:
    case Selection::Kind::Server:
    case Selection::Kind::Record:
        break;
    }
    return {};
}

} // namespace zonecase::widgets
