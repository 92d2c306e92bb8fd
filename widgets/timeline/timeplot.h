// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/casecontext.h"
#include "widgets/timeline/lanepainter.h"

#include <QWidget>

#include <memory>
#include <optional>

class QCustomPlot;

namespace zonecase::widgets {

/// The picture of the timeline: lanes over a time axis. It shows a window and asks for another one; what is
/// selected it is told.
class TimePlot : public QWidget
{
    Q_OBJECT

public:
    explicit TimePlot(const CaseContext &context, QWidget *parent = nullptr);
    ~TimePlot() override;

    void setEvents(const QList<timeline::Event> &events);
    void setSelected(const QSet<qsizetype> &events);
    const LaneScene &scene() const { return *m_scene; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void windowWanted(const zonecase::widgets::TimeWindow &window);
    void wholeWanted();
    /// The place in the list that was given.
    void eventChosen(qsizetype event);
    /// One event on or back.
    void stepWanted(int step);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void colour();
    void measure();
    void draw();
    bool moveByKey(int key);
    void zoom(Instant anchor, double factor);
    Instant keyAnchor() const;
    QString tip(QPointF point) const;

    const CaseContext &m_context;
    QCustomPlot *m_plot;
    std::unique_ptr<LaneScene> m_scene;
    std::optional<QPointF> m_pressed;
    TimeWindow m_pressedWindow;
    bool m_dragging = false;
};

} // namespace zonecase::widgets
