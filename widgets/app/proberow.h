// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/probestatus.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace zonecase::widgets {

/// A running probe in the status line: what it asks, how far it is, a button that stops it.
class ProbeRow : public QWidget
{
    Q_OBJECT

public:
    explicit ProbeRow(const ProbeStatus &probe, QWidget *parent = nullptr);
    void setStatus(const ProbeStatus &probe);

Q_SIGNALS:
    void stopRequested();

private:
    QLabel *m_label;
    QToolButton *m_stop;
};

} // namespace zonecase::widgets
