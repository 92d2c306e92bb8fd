// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notes/notesdesk.h"

#include "widgets/notes/addnotecommand.h"
#include "widgets/notes/changenotecommand.h"
#include "widgets/notes/removenotecommand.h"

#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

NotesDesk::NotesDesk(CaseContext &context, CaseRecords &records, QUndoStack &stack, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_records(records)
    , m_stack(stack)
{ }

storage::Note NotesDesk::current(const NoteId &id) const
{
    const storage::Note *note = m_context.snapshot()->note(id.toText());
    return note ? *note : storage::Note{};
}

NoteId NotesDesk::write(const QString &text, const Selection &about)
{
    storage::Note note;
    note.id = NoteId::random();
    note.written = m_context.now();
    note.author = m_context.snapshot()->info.analyst;
    note.text = text;
    note.references = referencesOf(about);
    m_stack.push(new AddNoteCommand(m_records, note));
    return note.id;
}

void NotesDesk::change(const NoteId &id, const QString &text)
{
    const storage::Note before = current(id);
    if (before.id.isNull() || before.text == text)
        return;
    storage::Note after = before;
    after.text = text;
    m_stack.push(new ChangeNoteCommand(m_records, before, after));
}

void NotesDesk::remove(const NoteId &id)
{
    const storage::Note note = current(id);
    if (!note.id.isNull())
        m_stack.push(new RemoveNoteCommand(m_records, note));
}

NoteId NotesDesk::cite(const Selection &selection, const QString &words)
{
    return write(words, selection);
}

QStringList referencesOf(const Selection &selection)
{
    QStringList references;
    if (const QString own = referenceOf(selection); !own.isEmpty())
        references << own;
    for (const ExchangeId &id : selection.evidence)
        if (const QString proof = u"exchange:"_s + id.toText(); !references.contains(proof))
            references << proof;
    return references;
}

} // namespace zonecase::widgets
