// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/casecontext.h"
#include "widgets/case/caserecords.h"

#include <QObject>

class QUndoStack;

namespace zonecase::widgets {

/// Where runs are accepted as good of what they looked at, and that is taken back: every change goes through
/// the undo stack.
class BaselineDesk : public QObject
{
    Q_OBJECT

public:
    BaselineDesk(CaseContext &context, CaseRecords &records, QUndoStack &stack, QObject *parent = nullptr);

    /// By the case's analyst, at the case's time. What was done, or why it cannot be, in a sentence.
    QString accept(const RunId &run);
    /// The baseline that the run is, or is set against.
    QString withdraw(const RunId &run);

private:
    CaseContext &m_context;
    CaseRecords &m_records;
    QUndoStack &m_stack;
};

} // namespace zonecase::widgets
