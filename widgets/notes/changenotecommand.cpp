// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notes/changenotecommand.h"

#include <QCoreApplication>

namespace zonecase::widgets {

ChangeNoteCommand::ChangeNoteCommand(
    CaseRecords &records, const storage::Note &before, const storage::Note &after)
    : QUndoCommand(QCoreApplication::translate("Notes", "change a note"))
    , m_records(records)
    , m_before(before)
    , m_after(after)
{ }

void ChangeNoteCommand::redo()
{
    m_records.changeNote(m_after);
}

void ChangeNoteCommand::undo()
{
    m_records.changeNote(m_before);
}

bool ChangeNoteCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = dynamic_cast<const ChangeNoteCommand *>(other);
    if (!next || next->m_after.id != m_after.id || next->m_after.references != m_after.references)
        return false;
    m_after = next->m_after;
    return true;
}

} // namespace zonecase::widgets
