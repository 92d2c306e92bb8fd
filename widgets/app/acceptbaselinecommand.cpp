// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/app/acceptbaselinecommand.h"

#include <QCoreApplication>

namespace zonecase::widgets {

AcceptBaselineCommand::AcceptBaselineCommand(
    CaseRecords &records, const std::optional<storage::Baseline> &before, const storage::Baseline &after)
    : QUndoCommand(QCoreApplication::translate("Baselines", "accept as baseline"))
    , m_records(records)
    , m_before(before)
    , m_after(after)
{ }

void AcceptBaselineCommand::redo()
{
    m_records.acceptBaseline(m_after);
}

void AcceptBaselineCommand::undo()
{
    if (m_before)
        m_records.acceptBaseline(*m_before);
    else
        m_records.withdrawBaseline(m_after.id);
}

} // namespace zonecase::widgets
