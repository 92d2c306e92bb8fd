// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/casecontext.h"

#include <QTimer>
#include <QWidget>

class QGridLayout;
class QLabel;
class QToolButton;

namespace zonecase::widgets {

/// Clocks of the case, one a line: name, value, how it comes about. Each name is a door to its evidence. What
/// runs down says how long it still does, by the case's clock, once a second while somebody sees it.
class ClockRows : public QWidget
{
    Q_OBJECT

public:
    explicit ClockRows(CaseContext &context, QWidget *parent = nullptr);
    void setClocks(const QList<ClockFace> &clocks);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Running ///< a clock that runs down
    {
        Instant until;
        QLabel *label;
        QToolButton *door;
    };

    void addRow(const ClockFace &clock, int row);
    void addCountdown(const ClockFace &clock, QWidget *cell, QToolButton *door);
    void choose(const ClockFace &clock);
    void tick();

    CaseContext &m_context;
    QGridLayout *m_grid;
    QList<ClockFace> m_clocks;
    QList<Running> m_running;
    QTimer m_second;
};

} // namespace zonecase::widgets
