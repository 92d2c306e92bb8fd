// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/casesnapshot.h"

#include <QWidget>

class QGridLayout;

namespace zonecase::widgets {

/// The clocks of the case, one a line: name, value, how it comes about. Each name is a door to its evidence.
class ClockRows : public QWidget
{
    Q_OBJECT

public:
    explicit ClockRows(QWidget *parent = nullptr);
    void setClocks(const QList<ClockFace> &clocks);

Q_SIGNALS:
    void chosen(int index);

private:
    void addRow(const ClockFace &clock, int row);

    QGridLayout *m_grid;
    QList<ClockFace> m_clocks;
};

} // namespace zonecase::widgets
