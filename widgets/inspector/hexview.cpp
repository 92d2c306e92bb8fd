// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspector/hexview.h"

#include "widgets/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

static constexpr int Margin = 6;

HexView::HexView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(u"hexView"_s);
    setFont(monospaced(font()));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The message's octets in hexadecimal"));
}

void HexView::setMessage(const RenderedMessage &message)
{
    m_message = message;
    m_lit = -1;
    m_octet = -1;
    verticalScrollBar()->setValue(0);
    layOut();
}

void HexView::lightField(int index)
{
    m_lit = index >= 0 && index < m_message.fields.size() ? index : -1;
    if (m_lit >= 0) {
        const Field &field = m_message.fields[m_lit];
        setAccessibleDescription(field.label);
        const int top = static_cast<int>(m_layout.hexCell(field.offset).top());
        QScrollBar *bar = verticalScrollBar();
        if (top < bar->value() || top + m_layout.line > bar->value() + viewport()->height())
            bar->setValue(top - viewport()->height() / 3);
    }
    viewport()->update();
}

QSize HexView::sizeHint() const
{
    const QFontMetrics metrics(font());
    const HexLayout wide{128, 16, metrics.horizontalAdvance(u'0') * 1.0, metrics.height() * 1.0};
    return {static_cast<int>(wide.size().width()) + 2 * Margin, metrics.height() * 10};
}

void HexView::layOut()
{
    const QFontMetricsF metrics(font());
    m_layout = HexLayout::fitting(static_cast<int>(m_message.octets.size()), viewport()->width() - 2 * Margin,
        metrics.horizontalAdvance(u'0'), std::ceil(metrics.height()));
    const int height = static_cast<int>(m_layout.size().height()) + 2 * Margin;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(static_cast<int>(m_layout.line));
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    const int width = static_cast<int>(m_layout.size().width()) + 2 * Margin;
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    viewport()->update();
}

QPointF HexView::origin() const
{
    return {Margin - horizontalScrollBar()->value() * 1.0, Margin - verticalScrollBar()->value() * 1.0};
}

void HexView::paintLine(QPainter &painter, int row, const Field *lit) const
{
    const Theme theme = Theme::of(this);
    painter.setPen(theme.colour(Role::Muted));
    const int first = row * m_layout.perLine;
    painter.drawText(QRectF(0, m_layout.line * row, m_layout.letter * 5, m_layout.line), Qt::AlignVCenter,
        u"%1"_s.arg(first, 4, 16, QLatin1Char('0')));
    const int end = std::min(first + m_layout.perLine, m_layout.octets);
    for (int octet = first; octet < end; ++octet) {
        const auto value = static_cast<quint8>(m_message.octets[octet]);
        const QRectF cell = m_layout.hexCell(octet);
        const QRectF letter = m_layout.textCell(octet);
        if (lit && lit->covers(octet)) {
            const bool last = octet + 1 == end || !lit->covers(octet + 1);
            painter.fillRect(cell.adjusted(0, 0, last ? 0 : m_layout.letter, 0), theme.colour(Role::Lit));
            painter.fillRect(letter, theme.colour(Role::Lit));
        }
        painter.setPen(theme.colour(Role::Text));
        painter.drawText(cell, Qt::AlignVCenter, u"%1"_s.arg(value, 2, 16, QLatin1Char('0')));
        const bool printable = value > 0x20 && value < 0x7f;
        painter.setPen(theme.colour(printable ? Role::Text : Role::Muted));
        painter.drawText(
            letter, Qt::AlignVCenter, printable ? QString(QLatin1Char(static_cast<char>(value))) : u"·"_s);
    }
}

void HexView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setFont(font());
    painter.translate(origin());
    const Field *lit = m_lit >= 0 ? &m_message.fields[m_lit] : nullptr;
    const int top = std::max(0, static_cast<int>(-origin().y() / m_layout.line));
    const int bottom
        = std::min(m_layout.lines(), top + static_cast<int>(viewport()->height() / m_layout.line) + 2);
    for (int row = top; row < bottom; ++row)
        paintLine(painter, row, lit);
    if (hasFocus() && m_octet >= 0) {
        painter.setPen(Theme::of(this).colour(Role::Accent));
        painter.drawRect(m_layout.hexCell(m_octet).adjusted(-1, 0, 0, -1));
    }
}

void HexView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void HexView::mousePressEvent(QMouseEvent *event)
{
    choose(m_layout.octetAt(event->position() - origin()));
}

void HexView::keyPressEvent(QKeyEvent *event)
{
    int step = 0;
    switch (event->key()) {
    case Qt::Key_Left:
        step = -1;
        break;
    case Qt::Key_Right:
        step = 1;
        break;
    case Qt::Key_Up:
        step = -m_layout.perLine;
        break;
    case Qt::Key_Down:
        step = m_layout.perLine;
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    if (m_layout.octets > 0)
        choose(std::clamp(m_octet + step, 0, m_layout.octets - 1));
}

void HexView::choose(int octet)
{
    if (octet < 0)
        return;
    m_octet = octet;
    const int field = m_message.fieldAt(octet);
    lightField(field);
    Q_EMIT fieldChosen(field);
}

} // namespace zonecase::widgets
