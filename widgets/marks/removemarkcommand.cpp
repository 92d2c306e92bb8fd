// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/marks/removemarkcommand.h"

#include <QCoreApplication>

namespace zonecase::widgets {

RemoveMarkCommand::RemoveMarkCommand(CaseRecords &records, const storage::Indicator &mark)
    : QUndoCommand(QCoreApplication::translate("Marks", "take the mark back"))
    , m_records(records)
    , m_mark(mark)
{ }

void RemoveMarkCommand::redo()
{
    m_records.removeIndicator(m_mark.id);
}

void RemoveMarkCommand::undo()
{
    m_records.addIndicator(m_mark);
}

} // namespace zonecase::widgets
