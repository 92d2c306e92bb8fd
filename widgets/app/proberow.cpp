// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/app/proberow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace zonecase::widgets {

ProbeRow::ProbeRow(const ProbeStatus &probe, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_stop(new QToolButton(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setMinimumWidth(80); // three of them must not widen the window
    m_stop->setText(tr("stop"));
    m_stop->setAutoRaise(true);
    m_stop->setFocusPolicy(Qt::StrongFocus);
    m_stop->setAccessibleName(tr("Stop the probe %1 %2").arg(probe.command, probe.subject));
    m_stop->setToolTip(m_stop->accessibleName());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_label);
    layout->addWidget(m_stop);
    connect(m_stop, &QToolButton::clicked, this, &ProbeRow::stopRequested);
    setStatus(probe);
}

void ProbeRow::setStatus(const ProbeStatus &probe)
{
    m_label->setText(
        tr("◔ %1 %2 %3 of ≤ %4").arg(probe.command, probe.subject).arg(probe.sent).arg(probe.limit));
    m_label->setToolTip(probe.what);
}

} // namespace zonecase::widgets
