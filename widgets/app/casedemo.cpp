// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/app/casedemo.h"

#include "widgets/lab/labbar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

CaseDemo::CaseDemo(CaseSession &session, LabBar &lab, QWidget *parent)
    : QObject(parent)
    , m_session(session)
    , m_lab(lab)
    , m_strip(new DemoStrip(m_guide, parent))
{
    connect(m_strip, &DemoStrip::actionRequested, this, &CaseDemo::act);
    connect(m_strip, &DemoStrip::closed, m_strip, &QWidget::hide);
    connect(&m_session.context(), &CaseContext::snapshotChanged, this, &CaseDemo::tell);
    connect(&m_session.context(), &CaseContext::selectionChanged, this, &CaseDemo::tell);
    connect(&m_session, &CaseSession::labMoved, this, &CaseDemo::tell);
    connect(&m_session.probes(), &ProbeSession::runFinished, this, [this] {
        ++m_runsByStep[m_lab.step()];
        tell();
    });
    connect(&m_session, &CaseSession::labReady, this, &CaseDemo::begin);
    if (m_session.isLabReady())
        begin();
    else
        m_session.startLab(u"A1"_s, u"t0"_s);
}

void CaseDemo::begin()
{
    // The guide speaks of steps: a clock that ran on while one reads would be at the next before it is asked
    // for.
    m_lab.setPlaying(false);
    tell();
}

void CaseDemo::setPage(const QString &page)
{
    m_page = page;
    tell();
}

void CaseDemo::setExported()
{
    m_exported = true;
    tell();
}

void CaseDemo::act(const QString &action)
{
    const QString what = action.section(u':', 0, 0);
    if (what == u"probe"_s)
        Q_EMIT probesRequested();
    else if (what == u"page"_s)
        Q_EMIT pageRequested(action.section(u':', 1));
    else if (what == u"step"_s)
        m_lab.goOn();
    else if (what == u"note"_s)
        Q_EMIT noteRequested();
}

void CaseDemo::tell()
{
    const CaseSnapshot &snapshot = *m_session.context().snapshot();
    DemoFacts facts;
    facts.step = m_lab.step();
    facts.runs = m_runsByStep;
    facts.page = m_page;
    facts.selection = m_session.context().selection();
    if (const storage::StoredFinding *finding = snapshot.finding(facts.selection.id))
        facts.selectedCode = finding->finding.code;
    facts.notes = static_cast<int>(std::count_if(snapshot.notes.begin(), snapshot.notes.end(),
        [](const storage::Note &note) { return !note.text.trimmed().isEmpty(); }));
    facts.exported = m_exported;
    m_guide.take(facts);
}

} // namespace zonecase::widgets
