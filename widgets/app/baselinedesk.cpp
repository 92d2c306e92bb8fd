// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/app/baselinedesk.h"

#include "widgets/app/acceptbaselinecommand.h"
#include "widgets/app/withdrawbaselinecommand.h"

#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

BaselineDesk::BaselineDesk(CaseContext &context, CaseRecords &records, QUndoStack &stack, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_records(records)
    , m_stack(stack)
{ }

/// A run that says what is: a test before the delegation is made looks at what may come.
static bool saysWhatIs(const RunView &view)
{
    if (view.summary.end != dns::RunEnd::Complete)
        return false;
    if (view.delegation)
        return view.delegation->request.ns.isEmpty() && view.delegation->request.ds.isEmpty();
    return view.chain != nullptr;
}

QString BaselineDesk::accept(const RunId &run)
{
    const CaseSnapshot &snapshot = *m_context.snapshot();
    if (snapshot.readOnly)
        return tr("This case is open for reading only: its baselines cannot be changed.");
    const RunView *view = snapshot.run(run);
    if (!view)
        return tr(
            "Open the chain or the delegation: the probe that is shown there can be accepted as baseline.");
    if (!saysWhatIs(*view))
        return tr("This probe did not come to its end, or tests what is not delegated yet; it cannot be a "
                  "baseline.");
    if (snapshot.isBaseline(run))
        return tr("This probe is the baseline of %1 already.").arg(view->subject);
    const storage::Baseline *standing = snapshot.baselineOf(view->summary.command, view->subject);
    const storage::Baseline after{storage::BaselineId::random(), run, view->summary.command, view->subject,
        {}, snapshot.info.analyst, m_context.now()};
    m_stack.push(
        new AcceptBaselineCommand(m_records, standing ? std::optional(*standing) : std::nullopt, after));
    return tr("The probe of %1 is the baseline of %2 now; later probes say what differs from it.")
        .arg(m_context.timeText(view->summary.started), view->subject);
}

QString BaselineDesk::withdraw(const RunId &run)
{
    const CaseSnapshot &snapshot = *m_context.snapshot();
    if (snapshot.readOnly)
        return tr("This case is open for reading only: its baselines cannot be changed.");
    const RunView *view = snapshot.run(run);
    const storage::Baseline *standing
        = view ? snapshot.baselineOf(view->summary.command, view->subject) : nullptr;
    if (!standing)
        return tr("There is no baseline to withdraw.");
    m_stack.push(new WithdrawBaselineCommand(m_records, *standing));
    return tr("The baseline of %1 is withdrawn.").arg(view->subject);
}

} // namespace zonecase::widgets
