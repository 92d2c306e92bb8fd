// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timestrip.h"

#include "widgets/case/spanwords.h"
#include "widgets/theme/theme.h"
#include "widgets/timeline/aggregate.h"
#include "widgets/timeline/eventwords.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

constexpr int Height = 36;
constexpr int SideMargin = 12;
constexpr int BarWidth = 4;
constexpr double GripReach = 6;
constexpr double LeastHandle = 6;
constexpr double StripZoomStep = 0.8;

} // namespace

TimeStrip::TimeStrip(CaseContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"timeStrip"_s);
    setAccessibleName(tr("Time window of all pages"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_context, &CaseContext::windowChanged, this, &TimeStrip::tell);
    connect(&m_context, &CaseContext::displayZoneChanged, this, &TimeStrip::tell);
    connect(&m_context, &CaseContext::snapshotChanged, this, qOverload<>(&QWidget::update));
    connect(&m_context, &CaseContext::filterChanged, this, qOverload<>(&QWidget::update));
    tell();
}

QSize TimeStrip::sizeHint() const
{
    return {240, Height};
}

/// The case's whole time, and more where the window reaches beyond it.
TimeScale TimeStrip::scale() const
{
    if (m_drag)
        return m_drag->scale;
    const TimeWindow whole = m_context.snapshot()->extent(m_context.now());
    return {united(whole, m_context.window()), SideMargin, std::max(width() - 2.0 * SideMargin, 1.0)};
}

QRectF TimeStrip::handle() const
{
    const TimeScale scale = this->scale();
    double left = std::clamp(scale.x(m_context.window().from), scale.left, scale.right());
    double right = std::clamp(scale.x(m_context.window().to), scale.left, scale.right());
    const double lacking = LeastHandle - (right - left);
    if (lacking > 0) {
        left -= lacking / 2;
        right += lacking / 2;
    }
    return {left, 3, right - left, Height - 6.0};
}

void TimeStrip::tell()
{
    const TimeWindow &window = m_context.window();
    const FromTo ends = spanWords(m_context, window.from, window.to);
    setAccessibleDescription(
        tr("%1 from %2 to %3. Left and right move it, with Shift its end; plus and minus zoom, 0 shows all.")
            .arg(spanText(window), ends.from, ends.to));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void TimeStrip::paintHistogram(QPainter &painter, const TimeScale &scale) const
{
    const Theme theme = Theme::of(this);
    const int parts = std::max(static_cast<int>(scale.width) / BarWidth, 1);
    const QList<qint64> counts = histogram(m_context.snapshot()->events, scale.window, parts);
    const qint64 highest = std::max<qint64>(*std::max_element(counts.begin(), counts.end()), 1);
    const double base = Height - 6;
    const double bar = scale.width / parts;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0)
            continue;
        // A root, so that single events are seen beside many.
        const double height
            = 3 + (Height - 16) * std::sqrt(static_cast<double>(counts[i]) / static_cast<double>(highest));
        const double x = scale.left + static_cast<double>(i) * bar;
        const bool isIn = m_context.window().overlaps(scale.at(x), scale.at(x + bar));
        painter.fillRect(QRectF(x, base - height, std::max(bar - 1, 1.0), height),
            theme.colour(isIn ? Role::Muted : Role::Hairline));
    }
}

void TimeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    painter.fillRect(rect(), theme.colour(Role::Raised));
    const TimeScale scale = this->scale();
    const QRectF handle = this->handle();
    painter.fillRect(handle, theme.colour(Role::Surface));
    paintHistogram(painter, scale);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(hasFocus() ? Role::Accent : Role::Muted), hasFocus() ? 2 : 1));
    painter.drawRoundedRect(handle.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(QPen(theme.colour(Role::Accent), 3, Qt::SolidLine, Qt::RoundCap));
    for (const double x : {handle.left(), handle.right()})
        painter.drawLine(QPointF(x, handle.center().y() - 5), QPointF(x, handle.center().y() + 5));
}

std::optional<TimeStrip::Grip> TimeStrip::gripAt(double x) const
{
    const QRectF handle = this->handle();
    const double toLeft = std::abs(x - handle.left());
    const double toRight = std::abs(x - handle.right());
    if (std::min(toLeft, toRight) <= GripReach
        && (handle.width() > 3 * GripReach || !handle.contains(x, handle.center().y())))
        return toLeft < toRight ? Grip::From : Grip::To;
    if (handle.left() < x && x < handle.right())
        return Grip::Whole;
    return std::nullopt;
}

void TimeStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    const double x = event->position().x();
    std::optional<Grip> grip = gripAt(x);
    if (!grip) {
        // Beside the handle: it comes here.
        const Instant middle = scale().at(x);
        m_context.setWindow(moved(movedTo(m_context.window(), middle), -0.5));
        grip = Grip::Whole;
    }
    m_drag = Drag{*grip, x, m_context.window(), scale()};
}

void TimeStrip::mouseMoveEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    if (!m_drag) {
        const std::optional<Grip> grip = gripAt(x);
        setCursor(!grip ? Qt::ArrowCursor : *grip == Grip::Whole ? Qt::OpenHandCursor : Qt::SizeHorCursor);
        return;
    }
    const Drag &drag = *m_drag;
    const double way = x - drag.from;
    const auto shifted = [&](Instant at) { return drag.scale.at(drag.scale.x(at) + way); };
    if (drag.grip == Grip::Whole)
        m_context.setWindow(movedTo(drag.window, shifted(drag.window.from)));
    else if (drag.grip == Grip::From)
        m_context.setWindow({shifted(drag.window.from), drag.window.to});
    else
        m_context.setWindow({drag.window.from, shifted(drag.window.to)});
}

void TimeStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_drag.reset();
    update();
}

void TimeStrip::mouseDoubleClickEvent(QMouseEvent *)
{
    m_drag.reset();
    m_context.showAll();
}

void TimeStrip::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().y() == 0 || m_drag)
        return;
    m_context.setWindow(zoomed(m_context.window(), scale().at(event->position().x()),
        std::pow(StripZoomStep, event->angleDelta().y() / 120.0)));
    event->accept();
}

bool TimeStrip::moveByKey(const QKeyEvent &event)
{
    const TimeWindow window = m_context.window();
    const TimeWindow whole = m_context.snapshot()->extent(m_context.now());
    const Instant middle = TimeScale{window, 0, 2}.at(1);
    const bool isEnd = event.modifiers() & Qt::ShiftModifier;
    switch (event.key()) {
    case Qt::Key_Left:
        m_context.setWindow(isEnd ? zoomed(window, window.from, 0.9) : moved(window, -0.1));
        return true;
    case Qt::Key_Right:
        m_context.setWindow(isEnd ? zoomed(window, window.from, 1.1) : moved(window, 0.1));
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_context.setWindow(zoomed(window, middle, StripZoomStep));
        return true;
    case Qt::Key_Minus:
        m_context.setWindow(zoomed(window, middle, 1 / StripZoomStep));
        return true;
    case Qt::Key_0:
        m_context.showAll();
        return true;
    case Qt::Key_Home:
        m_context.setWindow(movedTo(window, whole.from));
        return true;
    case Qt::Key_End:
        m_context.setWindow(moved(movedTo(window, whole.to), -1));
        return true;
    default:
        return false;
    }
}

void TimeStrip::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!isPlain || !moveByKey(*event))
        QWidget::keyPressEvent(event);
}

} // namespace zonecase::widgets
