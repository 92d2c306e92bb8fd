// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/app/casehead.h"

#include "widgets/lab/labbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

CaseHead::CaseHead(CaseSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_lab(new LabBar(*session.clock(), this))
    , m_commands(new QToolButton(this))
{
    setObjectName(u"caseHead"_s);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_commands->setText(u"≡"_s);
    m_commands->setAutoRaise(true);
    m_commands->setFocusPolicy(Qt::StrongFocus);
    m_commands->setAccessibleName(tr("All commands"));
    m_commands->setToolTip(tr("All commands (Ctrl+K)"));
    m_lab->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_lab);
    layout->addSpacing(8);
    layout->addWidget(m_commands);
    connect(m_commands, &QToolButton::clicked, this, &CaseHead::commandsRequested);
    connect(m_lab, &LabBar::stepRequested, this, [this](const QString &step) {
        m_lab->setMoving(true);
        m_session.moveLab(step);
    });
    connect(m_lab, &LabBar::speedRequested, &m_session, &CaseSession::setLabSpeed);
    connect(&m_session, &CaseSession::labReady, this, &CaseHead::showLab);
    connect(&m_session, &CaseSession::labMoved, m_lab, &LabBar::setStep);
    connect(&m_session, &CaseSession::labFailed, m_lab, [this] { m_lab->setMoving(false); });
    connect(&m_session.context(), &CaseContext::snapshotChanged, this, &CaseHead::showCase);
    showCase();
    if (m_session.isLabReady())
        showLab();
}

void CaseHead::showLab()
{
    const QList<LabStep> steps = m_session.lab()->steps();
    m_lab->setScenario(m_session.lab()->title(), steps);
    m_lab->setStep(steps.isEmpty() ? QString() : steps.first().id);
    m_lab->show();
}

void CaseHead::showCase()
{
    const storage::CaseInfo &info = m_session.context().snapshot()->info;
    m_title->setText(QString(info.number + u' ' + info.title).simplified());
    m_title->setToolTip(m_session.context().snapshot()->path);
}

} // namespace zonecase::widgets
