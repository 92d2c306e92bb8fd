// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/casecontext.h"
#include "widgets/case/caserecords.h"

#include <QUndoCommand>

namespace zonecase::widgets {

/// Something is pinned to the timeline as an event; undone, the event is taken away.
class PinCommand : public QUndoCommand
{
public:
    PinCommand(CaseRecords &records, const timeline::Event &event);
    void redo() override;
    void undo() override;

private:
    CaseRecords &m_records;
    timeline::Event m_event;
};

/// The event that a selection becomes when it is pinned: at the time when it was seen.
timeline::Event pinnedEvent(const CaseContext &context, const Selection &selection, const QString &words);

} // namespace zonecase::widgets
