// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/print/pagemarks.h"

#include "app/base/escape.h"
#include "app/report/tlp.h"
#include "app/report/words.h"

using namespace Qt::StringLiterals;

namespace zonecase::report {

namespace {

qreal millimetres(const QPainter &painter, qreal count)
{
    return count * painter.device()->logicalDpiX() / 25.4;
}

QFont markFont(qreal points, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"DejaVu Sans"_s, u"sans-serif"_s});
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}

/// FIRST, TLP 2.0: the label in its colour on black, right-aligned, at least 12 points.
void drawLabel(QPainter &painter, const QString &label, const QRectF &line)
{
    painter.setFont(markFont(12, QFont::Bold));
    const QFontMetricsF metrics(painter.font(), painter.device());
    const qreal width = metrics.horizontalAdvance(label) + millimetres(painter, 4);
    const QRectF box(line.right() - width, line.top(), width, line.height());
    painter.fillRect(box, Qt::black);
    painter.setPen(QColor(tlpColour(label)));
    painter.drawText(box, Qt::AlignCenter, label);
}

void drawHatching(QPainter &painter, const QRectF &band)
{
    painter.fillRect(band, QColor(0xff, 0xe9, 0xb0));
    painter.setClipRect(band);
    const qreal step = band.height();
    for (qreal x = band.left() - step; x < band.right(); x += 2 * step) {
        const QPointF corners[] = {{x, band.bottom()}, {x + step, band.bottom()}, {x + 2 * step, band.top()},
            {x + step, band.top()}};
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0xf0, 0xb4, 0x29));
        painter.drawPolygon(corners, 4);
    }
    painter.setClipping(false);
}

void drawExercise(QPainter &painter, const Outline &outline, const QRectF &band)
{
    painter.save();
    drawHatching(painter, band);
    painter.setFont(markFont(10, QFont::Bold));
    const QString word = exerciseMark(outline);
    const QFontMetricsF metrics(painter.font(), painter.device());
    const qreal width = metrics.horizontalAdvance(word) + millimetres(painter, 8);
    const QRectF plate(band.center().x() - width / 2, band.top(), width, band.height());
    painter.fillRect(plate, QColor(0xff, 0xe9, 0xb0));
    painter.setPen(Qt::black);
    painter.drawText(plate, Qt::AlignCenter, word);
    painter.restore();
}

} // namespace

void drawMarks(QPainter &painter, const Outline &outline, const QRectF &paper, PageNumber number)
{
    const auto mm = [&painter](qreal count) { return millimetres(painter, count); };
    if (outline.exercise)
        drawExercise(painter, outline, QRectF(paper.left(), paper.top(), paper.width(), mm(7)));
    const QRectF head(paper.left() + mm(18), paper.top() + mm(10.5), paper.width() - mm(36), mm(7));
    const QRectF foot(head.left(), paper.bottom() - mm(14), head.width(), head.height());
    painter.save();
    const QString label = escapedText(outline.tlp);
    drawLabel(painter, label, head);
    drawLabel(painter, label, foot);
    painter.setPen(QColor(0x4f, 0x58, 0x63));
    painter.setFont(markFont(8.5, QFont::Normal));
    const QFontMetricsF metrics(painter.font(), painter.device());
    const QString title = escapedText(QString(outline.number + u" \u00b7 "_s + outline.title));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(title, Qt::ElideRight, head.width() * 0.7));
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter,
        translate("Report", "Page %1 of %2").arg(number.page).arg(number.of) + u" \u00b7 "_s
            + translate("Report", "as of %1").arg(timeTextBy(outline.asOf)));
    painter.restore();
}

} // namespace zonecase::report
