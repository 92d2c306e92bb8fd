// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notes/removenotecommand.h"

#include <QCoreApplication>

namespace zonecase::widgets {

RemoveNoteCommand::RemoveNoteCommand(CaseRecords &records, const storage::Note &note)
    : QUndoCommand(QCoreApplication::translate("Notes", "remove a note"))
    , m_records(records)
    , m_note(note)
{ }

void RemoveNoteCommand::redo()
{
    m_records.removeNote(m_note.id);
}

void RemoveNoteCommand::undo()
{
    m_records.addNote(m_note);
}

} // namespace zonecase::widgets
