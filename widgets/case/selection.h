// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace zonecase::widgets {

/// The one thing that is selected, on whatever page: the inspector says why and shows the proof, every page
/// marks it.
struct Selection
{
    enum class Kind
    {
        Nothing,
        Exchange,
        Finding,
        Run,
        Zone,
        Server,
        Record,
        Event,
        Note
    };

    Kind kind = Kind::Nothing;
    /// Exchange, Finding, Run, Event, Note: the id in hexadecimal. Zone: the name with final dot. Server:
    /// "name/address". Record: "owner/type" or the record's text.
    QString id;
    QList<ExchangeId> evidence; ///< the messages that prove it
    RunId run; ///< the run it was seen in, null where it belongs to none
    QString text; ///< one plain sentence for the inspector, where the id does not lead to one
    QString proof = {}; ///< what that was worked out from, plain lines

    bool isEmpty() const { return kind == Kind::Nothing; }
    bool operator==(const Selection &) const = default;

    static Selection exchange(const ExchangeId &id, const RunId &run = {});
    static Selection finding(const FindingId &id, const QList<ExchangeId> &evidence, const RunId &run);
    static Selection ofRun(const RunId &run);
    static Selection zone(const QString &name, const QList<ExchangeId> &evidence, const RunId &run);
    static Selection server(const QString &server, const QList<ExchangeId> &evidence, const RunId &run);
    static Selection record(const QString &record, const QList<ExchangeId> &evidence, const RunId &run);
    static Selection event(const EventId &id, const QList<ExchangeId> &evidence = {});
    static Selection note(const NoteId &id, const QList<ExchangeId> &evidence = {});
};

/// "exchange:HEX", "finding:HEX", "run:HEX", "event:HEX", "note:HEX": how notes and events refer to it; null
/// for the rest.
QString referenceOf(const Selection &selection);

} // namespace zonecase::widgets
