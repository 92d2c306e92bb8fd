// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/casecontext.h"
#include "widgets/case/caserecords.h"

#include <QObject>

class QUndoStack;

namespace zonecase::widgets {

/// Where notes are written, changed, cited into and taken away: every change goes through the undo stack.
class NotesDesk : public QObject
{
    Q_OBJECT

public:
    NotesDesk(CaseContext &context, CaseRecords &records, QUndoStack &stack, QObject *parent = nullptr);

    /// A new note about a selection (or about nothing), at the case's time and by its analyst.
    NoteId write(const QString &text, const Selection &about);
    void change(const NoteId &id, const QString &text);
    void remove(const NoteId &id);
    /// Cites a selection in the report: a note with its words and its references.
    NoteId cite(const Selection &selection, const QString &words);

private:
    storage::Note current(const NoteId &id) const;

    CaseContext &m_context;
    CaseRecords &m_records;
    QUndoStack &m_stack;
};

/// "exchange:…" for each message that proves it, and the selection's own reference in front.
QStringList referencesOf(const Selection &selection);

} // namespace zonecase::widgets
