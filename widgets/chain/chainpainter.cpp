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

QFont struckOut(QFont font, bool gone)
{
    font.setStrikeOut(gone);
    return font;
}

/// Paints one scene; the pieces share the theme, the fonts and the metrics.
class ChainPainting
{
    Q_DECLARE_TR_FUNCTIONS(ChainPainting)

public:
    ChainPainting(QPainter &painter, const ChainScene &scene, const Theme &theme, const QFont &font,
        bool focused = false)
        : m_painter(painter)
        , m_scene(scene)
        , m_theme(theme)
        , m_title(titleFont(font))
        , m_line(smallFont(font))
        , m_metrics(chainMetrics(font))
        , m_ring(focused ? 2.6 : 1.2)
    { }

    void paintLegend();
    void paintBand(int index, bool marked, bool lit);
    void paintBox(int index, bool marked, bool lit);
    void paintLink(int index, bool marked);
    void paintWord(int index, bool marked, bool lit);

private:
    QColor colourOf(const ChainFact &fact) const
    {
        return m_theme.colour(fact.change == Change::Gone ? Role::Muted : fact.role);
    }
    void paintText(const QRectF &where, const QString &text, const QFont &font, Role role);
    void paintTitle(const QRectF &where, const QString &title, const ChainFact &fact, bool lit);
    void paintLine(const QRectF &where, const ShownLine &line, const ChainFact &fact);
    void paintArrow(const QPainterPath &path, const QColor &colour);

    QPainter &m_painter;
    const ChainScene &m_scene;
    const Theme &m_theme;
    QFont m_title, m_line;
    ChainMetrics m_metrics;
    double m_ring; ///< around what is current: heavier where the keys are
};

void ChainPainting::paintText(const QRectF &where, const QString &text, const QFont &font, Role role)
{
    m_painter.setFont(font);
    m_painter.setPen(m_theme.colour(role));
    m_painter.drawText(where, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetricsF(font).elidedText(text, Qt::ElideRight, where.width()));
}

/// On the ground of what is lit only the title: the states' colours are not told apart well enough on it.
void ChainPainting::paintTitle(const QRectF &where, const QString &title, const ChainFact &fact, bool lit)
{
    const bool gone = fact.change == Change::Gone;
    if (lit)
        m_painter.fillRect(where, m_theme.colour(Role::Lit));
    paintText(where, title, struckOut(m_title, gone && fact.asked), gone && !lit ? Role::Muted : Role::Text);
}

void ChainPainting::paintLine(const QRectF &where, const ShownLine &line, const ChainFact &fact)
{
    const bool gone = fact.change == Change::Gone;
    QFont font = m_line;
    switch (line.kind) {
    case ShownLine::Kind::State:
        return paintText(where, line.text, font, gone ? Role::Muted : fact.role);
    case ShownLine::Kind::Plain:
        return paintText(where, line.text, font, Role::Muted);
    case ShownLine::Kind::Came:
        return paintText(where, line.text, font, Role::Text);
    case ShownLine::Kind::Left:
        font.setStrikeOut(true);
        return paintText(where, line.text, font, Role::Muted);
    case ShownLine::Kind::Change:
        break;
    }
    const QRectF bar(where.left(), where.center().y() - 3, m_metrics.severityWidth - 6, 6);
    paintSeverity(m_painter, bar, line.severity, m_theme);
    paintText(
        where.adjusted(m_metrics.severityWidth, 0, 0, 0), line.text, font, roleOfSeverity(line.severity));
}

/// Shapes as the things below have them: a dashed frame for what is gone, the triangle for what came.
void ChainPainting::paintLegend()
{
    const QStringList &texts = m_scene.graph.legend;
    if (m_scene.legend.isEmpty() || texts.size() != 3)
        return;
    const QRectF row = m_scene.legend;
    const QFontMetricsF metrics(m_line);
    const double side = row.height() - 4, gap = 6;
    const double starts[]
        = {row.left(), row.center().x() - (side + gap + metrics.horizontalAdvance(texts[1])) / 2,
            row.right() - side - gap - std::ceil(metrics.horizontalAdvance(texts[2])) - 1};
    for (int i = 0; i < 3; ++i) {
        const QRectF sign(starts[i], row.top() + 2, side, side);
        QPen pen(m_theme.colour(i == 0 ? Role::Muted : Role::Text), 1.2);
        if (i == 0)
            pen.setDashPattern({3, 3});
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(sign, 2, 2);
        if (i == 2)
            paintChangedCorner(m_painter, sign, m_theme);
        paintText({sign.right() + gap, row.top(), metrics.horizontalAdvance(texts[i]) + 2, row.height()},
            texts[i], m_line, i == 0 ? Role::Muted : Role::Text);
    }
}

void ChainPainting::paintBand(int index, bool marked, bool lit)
{
    const ChainBand &band = m_scene.graph.bands[index];
    const QRectF rect = m_scene.bands[index];
    m_painter.setPen(marked ? QPen(m_theme.colour(Role::Accent), m_ring) : QPen(Qt::NoPen));
    m_painter.setBrush(m_theme.colour(Role::Raised));
    m_painter.drawRect(rect);
    m_painter.fillRect(QRectF(rect.topLeft(), QSizeF(4, rect.height())), colourOf(band.fact));
    const double left = rect.left() + 4 + m_metrics.padding;
    const double width = m_metrics.gutter - 4 - 2 * m_metrics.padding;
    double y = rect.top() + m_metrics.bandPadding;
    const bool gone = band.fact.change == Change::Gone;
    const QString name = band.zone.isRoot() ? tr(". (root)") : plainName(band.zone);
    paintTitle({left, y, width, m_metrics.titleHeight}, name, band.fact, lit);
    y += m_metrics.titleHeight + 2;
    paintStatus(m_painter, {left, y, m_metrics.sign, m_metrics.lineHeight},
        gone ? Role::NotAsked : band.fact.role, m_theme);
    const double words = left + m_metrics.sign + 5;
    paintLine({words, y, width - m_metrics.sign - 5, m_metrics.lineHeight},
        {ShownLine::Kind::State, stateText(band.fact)}, band.fact);
    y += m_metrics.lineHeight + 2;
    paintText({left, y, width, m_metrics.lineHeight},
        tr("%n server(s) asked", nullptr, static_cast<int>(band.servers.size())), m_line, Role::Muted);
    const QList<ShownLine> changes = changeLines(m_scene.graph, band.fact);
    for (const ShownLine &line : changes) {
        y += m_metrics.lineHeight + 2;
        paintLine({left, y, width, m_metrics.lineHeight}, line, band.fact);
    }
    if (band.fact.change == Change::New || band.fact.change == Change::Changed)
        paintChangedCorner(m_painter, rect, m_theme);
}

void ChainPainting::paintBox(int index, bool marked, bool lit)
{
    const ChainBox &box = m_scene.graph.boxes[index];
    const QRectF rect = m_scene.boxes[index];
    const bool gone = box.fact.change == Change::Gone;
    QPen pen(colourOf(box.fact), 1.2);
    if (gone || box.kind == BoxKind::MissingKey)
        pen.setDashPattern({3, 3});
    m_painter.setPen(pen);
    m_painter.setBrush(m_theme.colour(gone ? Role::Raised : Role::Surface));
    m_painter.drawRoundedRect(rect, 3, 3);
    if (marked) {
        m_painter.setPen(QPen(m_theme.colour(Role::Accent), m_ring));
        m_painter.setBrush(m_theme.colour(Role::Selected));
        m_painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), 4, 4);
    }
    const QRectF inside
        = rect.adjusted(m_metrics.padding, m_metrics.padding, -m_metrics.padding, -m_metrics.padding);
    paintStatus(m_painter, {inside.left(), inside.top(), m_metrics.sign, m_metrics.titleHeight},
        gone ? Role::NotAsked : box.fact.role, m_theme);
    const double indent = m_metrics.sign + 6;
    paintTitle({inside.left() + indent, inside.top(), inside.width() - indent, m_metrics.titleHeight},
        box.title, box.fact, lit);
    double y = inside.top() + m_metrics.titleHeight;
    const QList<ShownLine> lines = shownLines(m_scene.graph, box);
    for (const ShownLine &line : lines) {
        paintLine({inside.left(), y, inside.width(), m_metrics.lineHeight}, line, box.fact);
        y += m_metrics.lineHeight;
    }
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

void ChainPainting::paintWord(int index, bool marked, bool lit)
{
    const ChainFact &fact = m_scene.graph.links[index].fact;
    const bool speaks
        = fact.change != Change::Gone && (fact.role == Role::Bogus || fact.role == Role::Indeterminate);
    if (!speaks && !marked && !lit)
        return;
    const QFontMetricsF metrics(m_line);
    const double width = metrics.horizontalAdvance(fact.word) + m_metrics.sign + 12;
    QRectF pill({0, 0}, QSizeF(width, m_metrics.lineHeight + 2));
    pill.moveCenter(m_scene.links[index].pointAtPercent(0.5));
    m_painter.setPen(QPen(marked ? m_theme.colour(Role::Accent) : colourOf(fact), 1));
    m_painter.setBrush(m_theme.colour(lit ? Role::Lit : Role::Surface));
    m_painter.drawRoundedRect(pill, 3, 3);
    paintStatus(m_painter, {pill.left() + 4, pill.top() + 2, m_metrics.sign - 2, pill.height() - 4},
        fact.role, m_theme);
    paintText(pill.adjusted(m_metrics.sign + 6, 0, 0, 0), fact.word, m_line, lit ? Role::Text : fact.role);
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
    ChainPainting painting(painter, scene, theme, font, marks.focused);
    const ChainItem current = marks.current >= 0 && marks.current < scene.order.size()
        ? scene.order[marks.current]
        : ChainItem{ChainItem::Kind::Band, -1};
    const auto is = [&current](ChainItem::Kind kind, int index) { return current == ChainItem{kind, index}; };
    const auto isLit = [&](ChainItem::Kind kind, int index) {
        const qsizetype place = marks.lit.isEmpty() ? -1 : scene.order.indexOf(ChainItem{kind, index});
        return place >= 0 && marks.lit.value(place);
    };
    painting.paintLegend();
    for (int i = 0; i < scene.bands.size(); ++i)
        painting.paintBand(i, is(ChainItem::Kind::Band, i), isLit(ChainItem::Kind::Band, i));
    for (int i = 0; i < scene.links.size(); ++i)
        painting.paintLink(i, is(ChainItem::Kind::Link, i));
    for (int i = 0; i < scene.boxes.size(); ++i)
        painting.paintBox(i, is(ChainItem::Kind::Box, i), isLit(ChainItem::Kind::Box, i));
    for (int i = 0; i < scene.links.size(); ++i)
        painting.paintWord(i, is(ChainItem::Kind::Link, i), isLit(ChainItem::Kind::Link, i));
}

void paintChainLegend(QPainter &painter, const ChainScene &scene, const Theme &theme, const QFont &font)
{
    painter.setRenderHint(QPainter::Antialiasing);
    ChainPainting(painter, scene, theme, font).paintLegend();
}

} // namespace zonecase::widgets
