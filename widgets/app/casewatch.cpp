// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/app/casewatch.h"

#include "widgets/app/casesession.h"
#include "widgets/app/messagerows.h"
#include "widgets/probe/probebar.h"
#include "widgets/watch/watchpanel.h"
#include "widgets/watch/watchwords.h"

#include <algorithm>

namespace zonecase::widgets {

CaseWatch::CaseWatch(
    CaseSession &session, ProbeBar &bar, MessageRows &messages, WatchPanel &panel, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_bar(bar)
    , m_messages(messages)
    , m_panel(panel)
{
    const WatchDesk &watch = session.watch();
    connect(&watch, &WatchDesk::changed, this, &CaseWatch::showState);
    connect(&watch, &WatchDesk::failed, &messages, &MessageRows::addFailure);
    connect(&watch, &WatchDesk::found, this, &CaseWatch::tell);
    offer();
}

void CaseWatch::tell(const WatchFound &what)
{
    const QString sentence = foundSentence(m_session.context(), what);
    m_messages.addChange(sentence, [this, what] {
        m_session.context().select(Selection::ofRun(what.run));
        Q_EMIT pageRequested(what.command);
    });
    if (m_session.notifier())
        m_session.notifier()->notify(foundTitle(what), sentence);
}

void CaseWatch::showState()
{
    const WatchDesk &watch = m_session.watch();
    const QList<WatchedThing> &things = watch.things();
    const bool isLooking = std::any_of(
        things.begin(), things.end(), [](const WatchedThing &thing) { return thing.isLooking; });
    const std::optional<Instant> due = watch.nextDue();
    m_bar.setWatch(!watch.isRunning() ? tr("off")
            : isLooking || !due       ? tr("looking")
                                      : tr("next %1").arg(m_session.context().clockText(*due)));
}

/// A case that was watched says so, once; what the lab showed is not looked for anywhere else.
void CaseWatch::offer()
{
    const CaseSnapshot &snapshot = *m_session.context().snapshot();
    const std::optional<PastWatch> past = pastWatch(snapshot);
    if (!past || !past->isWanted || snapshot.readOnly
        || past->exercise != m_session.network().profile().exercise)
        return;
    m_messages.addOffer(pastSentence(m_session.context(), *past), tr("See the plan to go on"),
        [this, past = *past] { m_panel.offer(past); });
}

} // namespace zonecase::widgets
