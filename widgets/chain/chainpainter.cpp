// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chain/chainpainter.h"

#include "widgets/chain/chainwords.h"
#include "widgets/theme/signs.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

QFont titleFont(const QFont &font)
{
    QFont title = font;
    title.setWeight(QFont::DemiBold);
    return title;
}

/// Paints one scene; the pieces share the theme, the fonts and the metrics.
class ChainPainting
{
    Q_DECLARE_TR_FUNCTIONS(ChainPainting)

public:
    ChainPainting(QPainter &painter, const ChainScene &scene, const Theme &theme, const QFont &font)
        : m_painter(painter)
        , m_scene(scene)
        , m_theme(theme)
        , m_title(titleFont(font))
        , m_line(smallFont(font))
        , m_metrics(chainMetrics(font))
    { }

    void paintBand(int index, bool marked);
    void paintBox(int index, bool marked);
    void paintLink(int index, bool marked);
    void paintWord(int index, bool marked);

private:
    QColor colourOf(const ChainFact &fact) const
    {
        return m_theme.colour(fact.change == Change::Gone ? Role::Muted : fact.role);
    }
    void paintText(const QRectF &where, const QString &text, const QFont &font, Role role);
    void paintArrow(const QPainterPath &path, const QColor &colour);

    QPainter &m_painter;
    const ChainScene &m_scene;
    const Theme &m_theme;
    QFont m_title, m_line;
    ChainMetrics m_metrics;
};

void ChainPainting::paintText(const QRectF &where, const QString &text, const QFont &font, Role role)
{
    m_painter.setFont(font);
    m_painter.setPen(m_theme.colour(role));
    m_painter.drawText(where, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetricsF(font).elidedText(text, Qt::ElideRight, where.width()));
}

void ChainPainting::paintBand(int index, bool marked)
{
    const ChainBand &band = m_scene.graph.bands[index];
    const QRectF rect = m_scene.bands[index];
    m_painter.setPen(marked ? QPen(m_theme.colour(Role::Accent), 2) : QPen(Qt::NoPen));
    m_painter.setBrush(m_theme.colour(Role::Raised));
    m_painter.drawRect(rect);
    m_painter.fillRect(QRectF(rect.topLeft(), QSizeF(4, rect.height())), colourOf(band.fact));
    const double left = rect.left() + 4 + m_metrics.padding;
    const double width = m_metrics.gutter - 4 - 2 * m_metrics.padding;
    double y = rect.top() + m_metrics.bandPadding;
    const bool gone = band.fact.change == Change::Gone;
    const QString name = band.zone.isRoot() ? tr(". (root)") : plainName(band.zone);
    paintText({left, y, width, m_metrics.titleHeight}, name, m_title, gone ? Role::Muted : Role::Text);
    y += m_metrics.titleHeight + 2;
    paintStatus(m_painter, {left, y, m_metrics.sign, m_metrics.lineHeight},
        gone ? Role::NotAsked : band.fact.role, m_theme);
    const double words = left + m_metrics.sign + 5;
    paintText({words, y, width - m_metrics.sign - 5, m_metrics.lineHeight},
        gone ? tr("gone") : band.fact.word, m_line, gone ? Role::Muted : band.fact.role);
    y += m_metrics.lineHeight + 2;
    paintText({left, y, width, m_metrics.lineHeight},
        tr("%n server(s) asked", nullptr, static_cast<int>(band.servers.size())), m_line, Role::Muted);
    if (band.fact.change == Change::New || band.fact.change == Change::Changed)
        paintChangedCorner(m_painter, rect, m_theme);
}

void ChainPainting::paintBox(int index, bool marked)
{
    const ChainBox &box = m_scene.graph.boxes[index];
    const QRectF rect = m_scene.boxes[index];
    const bool gone = box.fact.change == Change::Gone;
    QPen pen(colourOf(box.fact), 1.2);
    if (gone || box.kind == BoxKind::MissingKey)
        pen.setDashPattern({3, 3});
    m_painter.setPen(pen);
    m_painter.setBrush(gone ? m_theme.colour(Role::Raised) : m_theme.colour(Role::Surface));
    m_painter.drawRoundedRect(rect, 3, 3);
    if (marked) {
        m_painter.setPen(QPen(m_theme.colour(Role::Accent), 2.4));
        m_painter.setBrush(m_theme.colour(Role::Selected));
        m_painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), 4, 4);
    }
    const QRectF inside
        = rect.adjusted(m_metrics.padding, m_metrics.padding, -m_metrics.padding, -m_metrics.padding);
    paintStatus(m_painter, {inside.left(), inside.top(), m_metrics.sign, m_metrics.titleHeight},
        gone ? Role::NotAsked : box.fact.role, m_theme);
    const double indent = m_metrics.sign + 6;
    paintText({inside.left() + indent, inside.top(), inside.width() - indent, m_metrics.titleHeight},
        box.title, m_title, gone ? Role::Muted : Role::Text);
    double y = inside.top() + m_metrics.titleHeight;
    const QStringList lines = shownLines(box);
    for (int i = 0; i < lines.size(); ++i, y += m_metrics.lineHeight)
        paintText({inside.left(), y, inside.width(), m_metrics.lineHeight}, lines[i], m_line,
            gone         ? Role::Muted
                : i == 0 ? box.fact.role
                         : Role::Muted);
    if (box.fact.change == Change::New || box.fact.change == Change::Changed)
        paintChangedCorner(m_painter, rect, m_theme);
}

void ChainPainting::paintArrow(const QPainterPath &path, const QColor &colour)
{
    const QPointF tip = path.pointAtPercent(1);
    const QPointF back = path.pointAtPercent(path.percentAtLength(std::max(0.0, path.length() - 8)));
    const double angle = std::atan2(tip.y() - back.y(), tip.x() - back.x());
    QPolygonF head{tip};
    for (const double side : {2.7, -2.7})
        head << tip + QPointF(7 * std::cos(angle + side), 7 * std::sin(angle + side));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawPolygon(head);
}

Qt::PenStyle styleOf(const ChainFact &fact)
{
    if (fact.change == Change::Gone || fact.role == Role::Indeterminate)
        return Qt::DotLine;
    return fact.role == Role::Secure ? Qt::SolidLine : Qt::DashLine;
}

void ChainPainting::paintLink(int index, bool marked)
{
    const ChainFact &fact = m_scene.graph.links[index].fact;
    const QPainterPath &path = m_scene.links[index];
    const QColor colour = marked ? m_theme.colour(Role::Accent) : colourOf(fact);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(colour,
        marked                            ? 3
            : fact.change == Change::Gone ? 1
                                          : 1.7,
        styleOf(fact), Qt::FlatCap));
    m_painter.drawPath(path);
    paintArrow(path, colour);
}

void ChainPainting::paintWord(int index, bool marked)
{
    const ChainFact &fact = m_scene.graph.links[index].fact;
    const bool speaks
        = fact.change != Change::Gone && (fact.role == Role::Bogus || fact.role == Role::Indeterminate);
    if (!speaks && !marked)
        return;
    const QFontMetricsF metrics(m_line);
    const double width = metrics.horizontalAdvance(fact.word) + m_metrics.sign + 12;
    QRectF pill({0, 0}, QSizeF(width, m_metrics.lineHeight + 2));
    pill.moveCenter(m_scene.links[index].pointAtPercent(0.5));
    m_painter.setPen(QPen(marked ? m_theme.colour(Role::Accent) : colourOf(fact), 1));
    m_painter.setBrush(m_theme.colour(Role::Surface));
    m_painter.drawRoundedRect(pill, 3, 3);
    paintStatus(m_painter, {pill.left() + 4, pill.top() + 2, m_metrics.sign - 2, pill.height() - 4},
        fact.role, m_theme);
    paintText(pill.adjusted(m_metrics.sign + 6, 0, 0, 0), fact.word, m_line, fact.role);
}

} // namespace

ChainMetrics chainMetrics(const QFont &font)
{
    const QFontMetricsF title(titleFont(font));
    const QFontMetricsF line(smallFont(font));
    ChainMetrics metrics;
    metrics.titleWidth
        = [title](const QString &text) { return std::ceil(title.horizontalAdvance(text)) + 1; };
    metrics.lineWidth = [line](const QString &text) { return std::ceil(line.horizontalAdvance(text)) + 1; };
    metrics.titleHeight = std::ceil(title.height()) + 2;
    metrics.lineHeight = std::ceil(line.height()) + 1;
    metrics.sign = std::ceil(title.ascent()) + 1;
    metrics.largestBox = 20 * title.averageCharWidth() + 120;
    metrics.gutter = 14 * title.averageCharWidth() + 60;
    return metrics;
}

void paintChain(QPainter &painter, const ChainScene &scene, const Theme &theme, const QFont &font,
    const ChainMarks &marks)
{
    painter.setRenderHint(QPainter::Antialiasing);
    ChainPainting painting(painter, scene, theme, font);
    const ChainItem current = marks.current >= 0 && marks.current < scene.order.size()
        ? scene.order[marks.current]
        : ChainItem{ChainItem::Kind::Band, -1};
    const auto is = [&current](ChainItem::Kind kind, int index) { return current == ChainItem{kind, index}; };
    for (int i = 0; i < scene.bands.size(); ++i)
        painting.paintBand(i, is(ChainItem::Kind::Band, i));
    for (int i = 0; i < scene.links.size(); ++i)
        painting.paintLink(i, is(ChainItem::Kind::Link, i));
    for (int i = 0; i < scene.boxes.size(); ++i)
        painting.paintBox(i, is(ChainItem::Kind::Box, i));
    for (int i = 0; i < scene.links.size(); ++i)
        painting.paintWord(i, is(ChainItem::Kind::Link, i));
}

} // namespace zonecase::widgets
