// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/probe/plan.h"

#include <QFrame>

class QLabel;
class QTreeWidget;

namespace zonecase::widgets {

/// The plan unfolded: each server that a run asks first, from which address and how fast, and who thereby
/// learns of us.
class PlanPanel : public QFrame
{
    Q_OBJECT

public:
    explicit PlanPanel(QWidget *parent = nullptr);
    void setPlan(const Plan &plan);
    void showUnder(QWidget *anchor);

protected:
    bool event(QEvent *event) override;

private:
    QLabel *m_words;
    QTreeWidget *m_servers;
};

} // namespace zonecase::widgets
