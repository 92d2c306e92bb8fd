// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/caserecords.h"

#include <QUndoCommand>

#include <optional>

namespace zonecase::widgets {

/// A run is accepted as the baseline; undone, the one that stood before stands again, or none.
class AcceptBaselineCommand : public QUndoCommand
{
public:
    AcceptBaselineCommand(
        CaseRecords &records, const std::optional<storage::Baseline> &before, const storage::Baseline &after);
    void redo() override;
    void undo() override;

private:
    CaseRecords &m_records;
    std::optional<storage::Baseline> m_before;
    storage::Baseline m_after;
};

} // namespace zonecase::widgets
