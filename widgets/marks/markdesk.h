// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/casecontext.h"
#include "widgets/case/caserecords.h"

#include <QObject>

class QUndoStack;

namespace zonecase::widgets {

/// Where servers are marked as an attacker's, by address or name, and that is taken back: every change goes
/// through the undo stack.
class MarkDesk : public QObject
{
    Q_OBJECT

public:
    MarkDesk(CaseContext &context, CaseRecords &records, QUndoStack &stack, QObject *parent = nullptr);

    /// By the case's analyst, at the case's time. What was done, or why it cannot be, in a sentence.
    Result<QString> mark(const QString &value, const QString &reason);
    Result<QString> takeBack(const storage::IndicatorId &id);

private:
    CaseContext &m_context;
    CaseRecords &m_records;
    QUndoStack &m_stack;
};

} // namespace zonecase::widgets
