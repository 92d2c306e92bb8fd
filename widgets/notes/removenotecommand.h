// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/caserecords.h"

#include <QUndoCommand>

namespace zonecase::widgets {

/// A note is taken away; undone, it stands there again as it was.
class RemoveNoteCommand : public QUndoCommand
{
public:
    RemoveNoteCommand(CaseRecords &records, const storage::Note &note);
    void redo() override;
    void undo() override;

private:
    CaseRecords &m_records;
    storage::Note m_note;
};

} // namespace zonecase::widgets
