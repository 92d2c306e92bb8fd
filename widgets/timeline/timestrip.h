// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/casecontext.h"
#include "widgets/timeline/timescale.h"

#include <QWidget>

#include <optional>

namespace zonecase::widgets {

/// All events of the case as a histogram over its whole time, and the window of all pages as a handle on it:
/// dragged it moves, dragged at an end it grows or shrinks.
class TimeStrip : public QWidget
{
    Q_OBJECT

public:
    explicit TimeStrip(CaseContext &context, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    /// The handle, for tests.
    QRectF handle() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Grip
    {
        From,
        To,
        Whole
    };
    struct Drag
    {
        Grip grip;
        double from; ///< where it was seized
        TimeWindow window; ///< as it was then
        TimeScale scale;
    };

    TimeScale scale() const;
    std::optional<Grip> gripAt(double x) const;
    void tell();
    void paintHistogram(QPainter &painter, const TimeScale &scale) const;
    bool moveByKey(const QKeyEvent &event);

    CaseContext &m_context;
    std::optional<Drag> m_drag;
};

} // namespace zonecase::widgets
