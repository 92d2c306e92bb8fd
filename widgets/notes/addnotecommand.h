// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/caserecords.h"

#include <QUndoCommand>

namespace zonecase::widgets {

/// A note is written; undone, it is taken away again. Both stand in the journal.
class AddNoteCommand : public QUndoCommand
{
public:
    AddNoteCommand(CaseRecords &records, const storage::Note &note);
    void redo() override;
    void undo() override;

private:
    CaseRecords &m_records;
    storage::Note m_note;
};

} // namespace zonecase::widgets
