// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/app/pinning.h"

#include "widgets/notes/notesdesk.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

PinCommand::PinCommand(CaseRecords &records, const timeline::Event &event)
    : QUndoCommand(QCoreApplication::translate("Pinning", "pin to the timeline"))
    , m_records(records)
    , m_event(event)
{ }

void PinCommand::redo()
{
    m_records.addEvent(m_event);
}

void PinCommand::undo()
{
    m_records.removeEvent(m_event.id);
}

static Instant timeOf(const CaseContext &context, const Selection &selection)
{
    const CaseSnapshot &snapshot = *context.snapshot();
    if (const storage::StoredFinding *finding = snapshot.finding(selection.id))
        return finding->at;
    if (const timeline::Event *event = snapshot.event(selection.id))
        return event->start;
    if (const storage::Note *note = snapshot.note(selection.id))
        return note->written;
    if (const RunView *run = snapshot.run(selection.run))
        return run->summary.started;
    return context.now();
}

timeline::Event pinnedEvent(const CaseContext &context, const Selection &selection, const QString &words)
{
    timeline::Event event;
    event.id = EventId::random();
    event.start = timeOf(context, selection);
    event.basis = timeline::Basis::Statement;
    event.precision = timeline::Precision::Second;
    event.lane = u"notes"_s;
    event.title = words.section(u'\n', 0, 0).left(200);
    event.learned = context.now();
    event.references = referencesOf(selection);
    return event;
}

} // namespace zonecase::widgets
