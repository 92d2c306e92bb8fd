// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "widgets/lab/labcontrol.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace zonecase::widgets {

/// The lab's controls in the head of the window: which scenario, what its clock says, a step back or on, play
/// and pause.
class LabBar : public QWidget
{
    Q_OBJECT

public:
    explicit LabBar(const Clock &clock, QWidget *parent = nullptr);

    void setScenario(const QString &title, const QList<LabStep> &steps);
    void setStep(const QString &id);
    /// Lets the lab's clock run, or stand still.
    void setPlaying(bool playing);
    void setMoving(bool moving);
    bool isPlaying() const { return m_playing; }
    QString step() const { return m_step; }
    void goBack();
    void goOn();
    void togglePlaying();

Q_SIGNALS:
    void stepRequested(const QString &id);
    void speedRequested(double speed);

private:
    qsizetype place() const;
    void refresh();
    void tick();

    const Clock &m_clock;
    QList<LabStep> m_steps;
    QString m_step;
    bool m_playing = true;
    bool m_moving = false;
    QTimer m_second;
    QLabel *m_title;
    QLabel *m_time;
    QLabel *m_stepLabel;
    QToolButton *m_back;
    QToolButton *m_on;
    QToolButton *m_play;
};

} // namespace zonecase::widgets
