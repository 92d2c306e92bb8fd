// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/casesnapshot.h"

#include <QWidget>

class QGridLayout;

namespace zonecase::widgets {

/// The clocks of the case side by side: name, value in large figures, how it comes about. Each is a door to
/// its evidence.
class ClockRow : public QWidget
{
    Q_OBJECT

public:
    explicit ClockRow(QWidget *parent = nullptr);
    void setClocks(const QList<ClockFace> &clocks);

Q_SIGNALS:
    void chosen(int index);

private:
    QWidget *face(const ClockFace &clock, int index);

    QGridLayout *m_layout;
};

} // namespace zonecase::widgets
