// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace zonecase::widgets {

/// The hatched band that says EXERCISE: across the window and every page that leaves the program.
class ExerciseBand : public QWidget
{
    Q_OBJECT

public:
    explicit ExerciseBand(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace zonecase::widgets
