// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/caserecords.h"

#include <QUndoCommand>

namespace zonecase::widgets {

/// A note's text or references become others. Typing on in the same note is one command.
class ChangeNoteCommand : public QUndoCommand
{
public:
    ChangeNoteCommand(CaseRecords &records, const storage::Note &before, const storage::Note &after);
    void redo() override;
    void undo() override;
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    CaseRecords &m_records;
    storage::Note m_before, m_after;
};

} // namespace zonecase::widgets
