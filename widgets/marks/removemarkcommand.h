// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/caserecords.h"

#include <QUndoCommand>

namespace zonecase::widgets {

/// A mark is taken back; undone, it stands again as it was made.
class RemoveMarkCommand : public QUndoCommand
{
public:
    RemoveMarkCommand(CaseRecords &records, const storage::Indicator &mark);
    void redo() override;
    void undo() override;

private:
    CaseRecords &m_records;
    storage::Indicator m_mark;
};

} // namespace zonecase::widgets
