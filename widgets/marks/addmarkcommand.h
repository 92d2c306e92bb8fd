// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/caserecords.h"

#include <QUndoCommand>

namespace zonecase::widgets {

/// A server is marked as an attacker's; undone, it is not.
class AddMarkCommand : public QUndoCommand
{
public:
    AddMarkCommand(CaseRecords &records, const storage::Indicator &mark);
    void redo() override;
    void undo() override;

private:
    CaseRecords &m_records;
    storage::Indicator m_mark;
};

} // namespace zonecase::widgets
