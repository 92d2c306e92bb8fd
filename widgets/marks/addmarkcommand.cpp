// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/marks/addmarkcommand.h"

#include <QCoreApplication>

namespace zonecase::widgets {

AddMarkCommand::AddMarkCommand(CaseRecords &records, const storage::Indicator &mark)
    : QUndoCommand(QCoreApplication::translate("Marks", "mark as an attacker's"))
    , m_records(records)
    , m_mark(mark)
{ }

void AddMarkCommand::redo()
{
    m_records.addIndicator(m_mark);
}

void AddMarkCommand::undo()
{
    m_records.removeIndicator(m_mark.id);
}

} // namespace zonecase::widgets
