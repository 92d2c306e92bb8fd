// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/app/withdrawbaselinecommand.h"

#include <QCoreApplication>

namespace zonecase::widgets {

WithdrawBaselineCommand::WithdrawBaselineCommand(CaseRecords &records, const storage::Baseline &baseline)
    : QUndoCommand(QCoreApplication::translate("Baselines", "withdraw the baseline"))
    , m_records(records)
    , m_baseline(baseline)
{ }

void WithdrawBaselineCommand::redo()
{
    m_records.withdrawBaseline(m_baseline.id);
}

void WithdrawBaselineCommand::undo()
{
    m_records.acceptBaseline(m_baseline);
}

} // namespace zonecase::widgets
