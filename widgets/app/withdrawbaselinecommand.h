// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/caserecords.h"

#include <QUndoCommand>

namespace zonecase::widgets {

/// A baseline is withdrawn; undone, it stands again as it was accepted.
class WithdrawBaselineCommand : public QUndoCommand
{
public:
    WithdrawBaselineCommand(CaseRecords &records, const storage::Baseline &baseline);
    void redo() override;
    void undo() override;

private:
    CaseRecords &m_records;
    storage::Baseline m_baseline;
};

} // namespace zonecase::widgets
