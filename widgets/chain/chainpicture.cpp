// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chain/chainpicture.h"

#include "app/base/escape.h"
#include "app/finding/catalogue.h"
#include "widgets/chain/chainpainter.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

constexpr double SmallestZoom = 0.2;
constexpr double LargestZoom = 4;
constexpr double Margin = 12;
constexpr double LegendMargin = 3;
// What fits only below these is scrolled rather than shrunk; up and down sooner than sideways.
constexpr double EasilyReadZoom = 0.85;
constexpr double ReadableZoom = 0.7;

} // namespace

ChainPicture::ChainPicture(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    describePictures();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Chain of trust"));
    setMinimumSize(320, 160);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setMouseTracking(true);
}

void ChainPicture::setGraph(const ChainGraph &graph)
{
    const QString was = m_current >= 0 ? m_scene.name(m_scene.order[m_current]) : QString();
    m_graph = graph;
    m_lit.clear();
    m_current = -1;
    layOut();
    for (int i = 0; i < m_scene.order.size() && !was.isNull(); ++i)
        if (m_scene.name(m_scene.order[i]) == was) {
            m_current = i;
            break;
        }
    m_hovered = -1;
    if (m_current < 0 && itemCount() > 0)
        showItem(firstToSee());
}

int ChainPicture::firstToSee() const
{
    for (int i = 0; i < itemCount(); ++i) {
        const ChainFact &fact = m_scene.fact(m_scene.order[i]);
        if (m_scene.order[i].kind == ChainItem::Kind::Band
            && (fact.role != Role::Secure || fact.change != Change::None))
            return i;
    }
    return itemCount() - 1;
}

void ChainPicture::layOut()
{
    m_scene = layoutChain(m_graph, chainMetrics(font()));
    if (m_fits)
        zoomToFit();
    fitScrollBars();
    viewport()->update();
}

void ChainPicture::zoomToFit()
{
    m_fits = true;
    const double wide = (viewport()->width() - 2 * Margin) / std::max(1.0, m_scene.size.width());
    const double high = (viewport()->height() - 2 * Margin) / std::max(1.0, m_scene.size.height());
    m_zoom = std::clamp(std::min({1.0, wide, std::max(high, EasilyReadZoom)}), ReadableZoom, 1.0);
    fitScrollBars();
    viewport()->update();
}

void ChainPicture::fitScrollBars()
{
    const QSizeF whole = m_scene.size * m_zoom + QSizeF(2 * Margin, 2 * Margin);
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setPageStep(viewport()->height());
    horizontalScrollBar()->setSingleStep(24);
    verticalScrollBar()->setSingleStep(24);
    horizontalScrollBar()->setRange(
        0, std::max(0, static_cast<int>(std::ceil(whole.width())) - viewport()->width()));
    verticalScrollBar()->setRange(
        0, std::max(0, static_cast<int>(std::ceil(whole.height())) - viewport()->height()));
}

QPointF ChainPicture::origin() const
{
    const double spare = viewport()->width() - m_scene.size.width() * m_zoom;
    return {
        std::max(Margin, spare / 2) - horizontalScrollBar()->value(), Margin - verticalScrollBar()->value()};
}

QPointF ChainPicture::toScene(const QPointF &inViewport) const
{
    return (inViewport - origin()) / m_zoom;
}

void ChainPicture::setZoom(double zoom, const QPointF &fixed)
{
    const QPointF stays = toScene(fixed);
    m_fits = false;
    m_zoom = std::clamp(zoom, SmallestZoom, LargestZoom);
    fitScrollBars();
    const QPointF moved = stays * m_zoom + origin() - fixed;
    horizontalScrollBar()->setValue(
        horizontalScrollBar()->value() + static_cast<int>(std::lround(moved.x())));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(std::lround(moved.y())));
    viewport()->update();
}

int ChainPicture::itemCount() const
{
    return static_cast<int>(m_scene.order.size());
}

QString ChainPicture::itemName(int item) const
{
    const ChainItem &at = m_scene.order[item];
    const QString name = tr("%1, %2").arg(m_scene.name(at), stateText(m_scene.fact(at)));
    return m_lit.value(item) ? tr("%1, found").arg(name) : name;
}

QString ChainPicture::itemDescription(int item) const
{
    const ChainFact &fact = m_scene.fact(m_scene.order[item]);
    if (fact.changes.isEmpty())
        return fact.reason;
    return fact.reason + u' ' + finding::sentence(m_scene.graph.changes[fact.changes.first()].finding);
}

void ChainPicture::setLit(const QList<bool> &lit)
{
    m_lit = lit;
    viewport()->update();
}

QRect ChainPicture::itemRect(int item) const
{
    const QRectF rect = m_scene.rect(m_scene.order[item]);
    return QRectF(rect.topLeft() * m_zoom + origin() + viewport()->pos(), rect.size() * m_zoom)
        .toAlignedRect();
}

void ChainPicture::setCurrentItem(int item)
{
    if (item < 0 || item >= itemCount() || item == m_current)
        return;
    m_current = item;
    showItem(item);
    viewport()->update();
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(item);
    QAccessible::updateAccessibility(&focus);
    Q_EMIT currentChanged(item);
}

double ChainPicture::legendHeight() const
{
    return m_scene.legend.isEmpty() ? 0 : m_scene.legend.height() * m_zoom + 2 * LegendMargin;
}

void ChainPicture::showItem(int item)
{
    const QRect rect
        = itemRect(item).translated(-viewport()->pos()).adjusted(0, -static_cast<int>(legendHeight()), 0, 0);
    const auto reveal = [](QScrollBar *bar, int low, int high, int length) {
        if (low < 0 || high - low > length)
            bar->setValue(bar->value() + low - static_cast<int>(Margin));
        else if (high > length)
            bar->setValue(bar->value() + high - length + static_cast<int>(Margin));
    };
    if (m_scene.order[item].kind == ChainItem::Kind::Band) {
        reveal(verticalScrollBar(), rect.top(), rect.bottom(), viewport()->height());
        return;
    }
    reveal(horizontalScrollBar(), rect.left(), rect.right(), viewport()->width());
    reveal(verticalScrollBar(), rect.top(), rect.bottom(), viewport()->height());
}

int ChainPicture::itemAt(const QPointF &inViewport) const
{
    const QPointF at = toScene(inViewport);
    int link = -1, band = -1;
    QPainterPathStroker wide;
    wide.setWidth(9 / m_zoom);
    for (int i = 0; i < itemCount(); ++i) {
        const ChainItem &item = m_scene.order[i];
        switch (item.kind) {
        case ChainItem::Kind::Box:
            if (m_scene.boxes[item.index].contains(at))
                return i;
            break;
        case ChainItem::Kind::Link:
            if (m_scene.links[item.index].boundingRect().adjusted(-6, -6, 6, 6).contains(at)
                && wide.createStroke(m_scene.links[item.index]).contains(at))
                link = i;
            break;
        case ChainItem::Kind::Band:
            if (m_scene.bands[item.index].contains(at))
                band = i;
            break;
        }
    }
    return link >= 0 ? link : band;
}

int ChainPicture::boxBeyond(bool up) const
{
    const QPointF from = m_scene.rect(m_scene.order[m_current]).center();
    int best = -1;
    double nearest = 1e12;
    for (int i = 0; i < itemCount(); ++i) {
        if (m_scene.order[i].kind != ChainItem::Kind::Box)
            continue;
        const QPointF way = m_scene.rect(m_scene.order[i]).center() - from;
        const double down = up ? -way.y() : way.y();
        const double distance = down * 4 + std::abs(way.x());
        if (down > 8 && distance < nearest) {
            nearest = distance;
            best = i;
        }
    }
    return best;
}

bool ChainPicture::walk(int key)
{
    if (itemCount() == 0)
        return false;
    const int last = itemCount() - 1;
    const auto goTo = [this](int item) {
        setCurrentItem(item);
        Q_EMIT reached(m_current);
        return true;
    };
    switch (key) {
    case Qt::Key_Right:
        return goTo(std::min(m_current + 1, last));
    case Qt::Key_Left:
        return goTo(std::max(m_current - 1, 0));
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(last);
    case Qt::Key_Up:
    case Qt::Key_Down:
        return goTo(m_current < 0 ? 0 : boxBeyond(key == Qt::Key_Up));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT activated(m_current);
        return true;
    default:
        return false;
    }
}

void ChainPicture::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && m_current >= 0) {
        Q_EMIT copyRequested(m_current);
        return;
    }
    const QPointF middle = QRectF(viewport()->rect()).center();
    const bool plain = !(event->modifiers() & (Qt::AltModifier | Qt::MetaModifier));
    if (plain && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal))
        return setZoom(m_zoom * 1.25, middle);
    if (plain && event->key() == Qt::Key_Minus)
        return setZoom(m_zoom / 1.25, middle);
    if (plain && event->key() == Qt::Key_0)
        return zoomToFit();
    if (plain && !(event->modifiers() & Qt::ControlModifier) && walk(event->key()))
        return;
    QAbstractScrollArea::keyPressEvent(event);
}

void ChainPicture::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        return setZoom(m_zoom * std::pow(1.0015, event->angleDelta().y()), event->position());
    QAbstractScrollArea::wheelEvent(event);
}

void ChainPicture::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    m_panning = false;
}

void ChainPicture::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & (Qt::LeftButton | Qt::MiddleButton)))
        return hover(itemAt(event->position()));
    if (!m_panning && (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_panning = true;
    const QPoint moved = event->pos() - m_pressed;
    m_pressed = event->pos();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
}

void ChainPicture::hover(int item)
{
    if (item == m_hovered)
        return;
    m_hovered = item;
    Q_EMIT hovered(item);
}

void ChainPicture::leaveEvent(QEvent *event)
{
    hover(-1);
    QAbstractScrollArea::leaveEvent(event);
}

void ChainPicture::mouseReleaseEvent(QMouseEvent *event)
{
    const int item = itemAt(event->position());
    if (m_panning || event->button() != Qt::LeftButton || item < 0)
        return;
    setCurrentItem(item);
    Q_EMIT activated(item);
}

bool ChainPicture::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int item = itemAt(help->pos());
    if (item < 0) {
        QToolTip::hideText();
        return true;
    }
    // Tool tips take what looks like HTML for HTML; escaped and wrapped it is what it says.
    const QString plain = itemName(item) + u": "_s + itemDescription(item);
    const QString text = u"<qt>%1</qt>"_s.arg(escapedHtml(plain));
    QToolTip::showText(help->globalPos(), text, viewport());
    return true;
}

void ChainPicture::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        layOut();
    QAbstractScrollArea::changeEvent(event);
}

void ChainPicture::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_current < 0)
        setCurrentItem(firstToSee());
    viewport()->update();
}

void ChainPicture::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void ChainPicture::resizeEvent(QResizeEvent *)
{
    if (m_fits)
        zoomToFit();
    fitScrollBars();
    if (m_current < 0 && itemCount() > 0)
        showItem(firstToSee());
}

void ChainPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Theme theme = Theme::of(this);
    painter.fillRect(viewport()->rect(), theme.colour(Role::Surface));
    painter.translate(origin());
    painter.scale(m_zoom, m_zoom);
    paintChain(painter, m_scene, theme, font(), {m_current, hasFocus(), m_lit});
    if (m_scene.legend.isEmpty() || verticalScrollBar()->value() == 0)
        return;
    painter.resetTransform(); // it stays where it can be read
    painter.fillRect(QRectF(0, 0, viewport()->width(), legendHeight()), theme.colour(Role::Surface));
    painter.translate(origin().x(), LegendMargin);
    painter.scale(m_zoom, m_zoom);
    paintChainLegend(painter, m_scene, theme, font());
}

} // namespace zonecase::widgets
