// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notes/addnotecommand.h"

#include <QCoreApplication>

namespace zonecase::widgets {

AddNoteCommand::AddNoteCommand(CaseRecords &records, const storage::Note &note)
    : QUndoCommand(QCoreApplication::translate("Notes", "write a note"))
    , m_records(records)
    , m_note(note)
{ }

void AddNoteCommand::redo()
{
    m_records.addNote(m_note);
}

void AddNoteCommand::undo()
{
    m_records.removeNote(m_note.id);
}

} // namespace zonecase::widgets
