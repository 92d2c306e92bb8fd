// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/marks/markdesk.h"

#include "widgets/case/markable.h"
#include "widgets/marks/addmarkcommand.h"
#include "widgets/marks/removemarkcommand.h"

#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

MarkDesk::MarkDesk(CaseContext &context, CaseRecords &records, QUndoStack &stack, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_records(records)
    , m_stack(stack)
{ }

Result<QString> MarkDesk::mark(const QString &value, const QString &reason)
{
    const CaseSnapshot &snapshot = *m_context.snapshot();
    if (snapshot.readOnly)
        return failure(
            Error::Code::Refused, tr("This case is open for reading only: its marks cannot be changed."));
    storage::Indicator mark;
    const QString text = value.trimmed();
    if (const Result<dns::IpAddress> address = dns::IpAddress::fromText(text)) {
        mark.kind = u"address"_s;
        mark.value = address->toText();
    } else if (const Result<dns::Name> name = dns::Name::fromText(text); name && !text.isEmpty()) {
        mark.kind = u"name"_s;
        mark.value = name->toText();
    } else {
        return failure(
            Error::Code::Malformed, tr("“%1” is neither an address nor a name.").arg(text.left(80)));
    }
    if (markOf(snapshot, mark.value))
        return failure(Error::Code::Refused, tr("%1 is marked already.").arg(mark.value));
    mark.id = storage::IndicatorId::random();
    mark.reason = reason.trimmed().isEmpty() ? tr("no reason was given") : reason.trimmed();
    mark.markedBy = snapshot.info.analyst;
    mark.marked = m_context.now();
    m_stack.push(new AddMarkCommand(m_records, mark));
    return tr("%1 is marked as an attacker's; what was recorded of it says so now.").arg(mark.value);
}

Result<QString> MarkDesk::takeBack(const storage::IndicatorId &id)
{
    const CaseSnapshot &snapshot = *m_context.snapshot();
    if (snapshot.readOnly)
        return failure(
            Error::Code::Refused, tr("This case is open for reading only: its marks cannot be changed."));
    for (const storage::Indicator &mark : snapshot.indicators)
        if (mark.id == id) {
            const QString value = mark.value;
            m_stack.push(new RemoveMarkCommand(m_records, mark));
            return tr("The mark of %1 is taken back.").arg(value);
        }
    return failure(Error::Code::NotFound, tr("This mark is not there any more."));
}

} // namespace zonecase::widgets
