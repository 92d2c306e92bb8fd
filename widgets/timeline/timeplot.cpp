// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timeplot.h"

#include "app/timeline/eventsof.h"
#include "widgets/timeline/eventwords.h"
#include "widgets/timeline/ticks.h"

// QCustomPlot's header is written with the keywords that we have switched off.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define foreach Q_FOREACH
#define Q_FOREACH(variable, container) for (variable : container)
#include <qcustomplot.h>
#undef Q_FOREACH
#undef foreach
#undef slots
#undef signals

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

constexpr int AxisHeight = 40;
constexpr int TickRoom = 84;
constexpr double ZoomStep = 0.8;

/// Puts our ticks on the axis, whose keys are seconds since the window's start: so a double holds nanoseconds
/// in a window of weeks.
class UtcTicker : public QCPAxisTicker
{
public:
    void setTicks(const QList<Tick> &ticks, Instant origin)
    {
        m_ticks = ticks;
        m_origin = origin;
    }

    void generate(const QCPRange &, const QLocale &, QChar, int, QVector<double> &ticks,
        QVector<double> *subTicks, QVector<QString> *labels) override
    {
        ticks.clear();
        if (subTicks)
            subTicks->clear();
        if (labels)
            labels->clear();
        for (const Tick &tick : std::as_const(m_ticks)) {
            ticks << nanosecondsBetween(m_origin, tick.at) / 1e9;
            if (labels)
                *labels << (tick.day.isEmpty() ? QString(tick.label + u"\n "_s)
                                               : QString(tick.label + u'\n' + tick.day));
        }
    }

private:
    QList<Tick> m_ticks;
    Instant m_origin;
};

/// The lanes as a layer's content, so that they lie over the plot's grid.
class LaneLayer : public QCPLayerable
{
public:
    LaneLayer(QCustomPlot *plot, const LaneScene &scene)
        : QCPLayerable(plot, u"main"_s)
        , m_scene(scene)
    { }

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter *painter) override
    {
        const QWidget *owner = parentPlot()->parentWidget();
        painter->setFont(smallFont(owner->font()));
        paintLanes(*painter, m_scene, Theme::of(owner));
    }

private:
    const LaneScene &m_scene;
};

} // namespace

TimePlot::TimePlot(const CaseContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_plot(new QCustomPlot(this))
    , m_scene(std::make_unique<LaneScene>())
{
    setObjectName(u"timePlot"_s);
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(
        tr("Arrow up and down go from event to event, left and right move the time window, "
           "plus and minus zoom, 0 shows all, Home and End go to the first and last."));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setAccessibleName(tr("Picture of the timeline"));
    m_plot->axisRect()->setAutoMargins(QCP::msNone);
    m_plot->axisRect()->setupFullAxesBox(false);
    m_plot->yAxis->setVisible(false);
    m_plot->yAxis->grid()->setVisible(false);
    for (QCPAxis *axis : {m_plot->xAxis2, m_plot->yAxis2})
        axis->setVisible(false);
    m_plot->xAxis->setTicker(QSharedPointer<UtcTicker>::create());
    m_plot->xAxis->setSubTicks(false);
    m_plot->xAxis->grid()->setZeroLinePen(Qt::NoPen);
    new LaneLayer(m_plot, *m_scene); // owned by the plot
    connect(&m_context, &CaseContext::windowChanged, this, &TimePlot::draw);
    connect(&m_context, &CaseContext::displayZoneChanged, this, &TimePlot::draw);
    colour();
}

TimePlot::~TimePlot()
{
    delete m_plot; // it draws from the scene
}

QSize TimePlot::sizeHint() const
{
    return {720, 360};
}

QSize TimePlot::minimumSizeHint() const
{
    return {240, 160};
}

void TimePlot::setEvents(const QList<timeline::Event> &events)
{
    m_scene->events = events;
    m_scene->selected.clear();
    draw();
}

void TimePlot::setSelected(const QSet<qsizetype> &events)
{
    m_scene->selected = events;
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void TimePlot::colour()
{
    const Theme theme = Theme::of(this);
    m_plot->setBackground(QBrush(theme.colour(Role::Surface)));
    const QPen line(theme.colour(Role::Hairline));
    m_plot->xAxis->setBasePen(line);
    m_plot->xAxis->setTickPen(line);
    m_plot->xAxis->setTickLength(0, 4);
    m_plot->xAxis->setTickLabelColor(theme.colour(Role::Muted));
    m_plot->xAxis->setTickLabelFont(smallFont(font()));
    m_plot->xAxis->grid()->setPen(theme.tint(Role::Hairline, 0.6));
}

void TimePlot::measure()
{
    const QFontMetricsF metrics(smallFont(font()));
    double names = 0;
    for (const QString &lane : timeline::lanes())
        names = std::max(names, metrics.horizontalAdvance(laneName(lane)));
    const int left = static_cast<int>(names) + 22;
    const QMargins margins(left, 2, 14, AxisHeight);
    m_plot->axisRect()->setMargins(margins);
    m_scene->area = QRectF(rect().marginsRemoved(margins));
    m_scene->rowHeight = std::ceil(metrics.height()) + 6;
    m_scene->scale = {m_context.window(), m_scene->area.left(), std::max(m_scene->area.width(), 1.0)};
}

void TimePlot::draw()
{
    measure();
    LaneScene &scene = *m_scene;
    const QFontMetricsF metrics(smallFont(font()));
    const auto titleWidth = [&](const Mark &mark) {
        return std::ceil(metrics.horizontalAdvance(markTitle(scene, mark))) + 1;
    };
    scene.layOutLanes(
        aggregate(scene.events, scene.scale.window, static_cast<int>(scene.scale.width)), titleWidth);
    const auto offset = m_context.displayZone().offsetFromUtc(
        QDateTime::fromSecsSinceEpoch(scene.scale.window.from.seconds(), Qt::UTC));
    const int most = std::max(static_cast<int>(scene.scale.width) / TickRoom, 2);
    qSharedPointerCast<UtcTicker>(m_plot->xAxis->ticker())
        ->setTicks(ticksOf(scene.scale.window, most, offset), scene.scale.window.from);
    m_plot->xAxis->setRange(0, nanosecondsBetween(scene.scale.window.from, scene.scale.window.to) / 1e9);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

bool TimePlot::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = tip(help->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, this);
    return true;
}

/// Tool tips guess whether a text is markup; this one begins with a time, and angle brackets are taken out.
QString TimePlot::tip(QPointF point) const
{
    const PlacedMark *placed = m_scene->markAt(point);
    if (!placed)
        return {};
    if (placed->mark.count > 1)
        return tr("%n events; double-click to look closer", nullptr, static_cast<int>(placed->mark.count));
    const timeline::Event &event = m_scene->events[placed->mark.event];
    QString text = QString(eventTime(m_context, event) + u'\n' + event.title);
    return text.replace(u'<', u'‹').replace(u'>', u'›');
}

void TimePlot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_plot->setGeometry(rect());
    draw();
}

void TimePlot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        colour();
        draw();
    }
}

void TimePlot::wheelEvent(QWheelEvent *event)
{
    const QPoint turn = event->angleDelta();
    if (std::abs(turn.x()) > std::abs(turn.y()))
        Q_EMIT windowWanted(moved(m_context.window(), -turn.x() / 1200.0));
    else if (turn.y() != 0)
        zoom(m_scene->scale.at(event->position().x()), std::pow(ZoomStep, turn.y() / 120.0));
    event->accept();
}

void TimePlot::zoom(Instant anchor, double factor)
{
    Q_EMIT windowWanted(zoomed(m_context.window(), anchor, factor));
}

void TimePlot::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_pressed = event->position();
    m_pressedWindow = m_context.window();
    m_dragging = false;
}

void TimePlot::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed) {
        setCursor(m_scene->markAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    const double way = event->position().x() - m_pressed->x();
    if (!m_dragging && std::abs(way) < QApplication::startDragDistance())
        return;
    m_dragging = true;
    setCursor(Qt::ClosedHandCursor);
    Q_EMIT windowWanted(moved(m_pressedWindow, -way / m_scene->scale.width));
}

void TimePlot::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressed || event->button() != Qt::LeftButton)
        return;
    m_pressed.reset();
    setCursor(Qt::ArrowCursor);
    if (m_dragging)
        return;
    if (const PlacedMark *placed = m_scene->markAt(event->position()))
        Q_EMIT eventChosen(placed->mark.event);
}

void TimePlot::mouseDoubleClickEvent(QMouseEvent *event)
{
    const PlacedMark *placed = m_scene->markAt(event->position());
    if (!placed)
        return;
    const TimeWindow reach{placed->mark.from, placed->mark.to};
    const bool isMoment = nanosecondsBetween(reach.from, reach.to) < 1e6;
    Q_EMIT windowWanted(isMoment ? zoomed(m_context.window(), reach.from, 0.1)
                                 : zoomed(reach, m_scene->scale.at((placed->left + placed->right) / 2), 1.2));
}

Instant TimePlot::keyAnchor() const
{
    const TimeWindow &window = m_context.window();
    for (const qsizetype place : m_scene->selected)
        if (window.contains(m_scene->events[place].start))
            return m_scene->events[place].start;
    return m_scene->scale.at(m_scene->scale.left + m_scene->scale.width / 2);
}

bool TimePlot::moveByKey(int key)
{
    const TimeWindow &window = m_context.window();
    const TimeWindow whole = m_context.snapshot()->extent(m_context.now());
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(keyAnchor(), ZoomStep);
        return true;
    case Qt::Key_Minus:
        zoom(keyAnchor(), 1 / ZoomStep);
        return true;
    case Qt::Key_0:
        Q_EMIT wholeWanted();
        return true;
    case Qt::Key_Left:
        Q_EMIT windowWanted(moved(window, -0.1));
        return true;
    case Qt::Key_Right:
        Q_EMIT windowWanted(moved(window, 0.1));
        return true;
    case Qt::Key_Home:
        Q_EMIT windowWanted(movedTo(window, whole.from));
        return true;
    case Qt::Key_End:
        Q_EMIT windowWanted(moved(movedTo(window, whole.to), -1));
        return true;
    default:
        return false;
    }
}

void TimePlot::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isPlain && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        Q_EMIT stepWanted(event->key() == Qt::Key_Down ? 1 : -1);
    else if (!isPlain || !moveByKey(event->key()))
        QWidget::keyPressEvent(event);
}

void TimePlot::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_plot->xAxis->setBasePen(QPen(Theme::of(this).colour(Role::Accent), 2));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void TimePlot::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    colour();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace zonecase::widgets
