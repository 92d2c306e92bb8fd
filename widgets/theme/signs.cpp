// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/signs.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

/// Shapes are drawn in a square of 16 units.
void shield(QPainter &painter)
{
    QPainterPath path;
    path.moveTo(8, 1);
    path.lineTo(14, 3.2);
    path.lineTo(14, 7.6);
    path.cubicTo(14, 11.4, 11.4, 13.9, 8, 15.2);
    path.cubicTo(4.6, 13.9, 2, 11.4, 2, 7.6);
    path.lineTo(2, 3.2);
    path.closeSubpath();
    painter.drawPath(path);
    painter.drawPolyline(QPolygonF{{5.1, 8.1}, {7.3, 10.3}, {11.2, 5.6}});
}

void openPadlock(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(2, 7.5, 9.5, 7), 1, 1);
    QPainterPath path;
    path.moveTo(9, 7.5);
    path.lineTo(9, 4.6);
    path.arcTo(QRectF(9, 1.6, 5.4, 5.8), 180, -180);
    path.lineTo(14.4, 6.4);
    painter.drawPath(path);
}

void brokenLink(QPainter &painter)
{
    painter.save();
    painter.translate(8, 8);
    painter.rotate(-45);
    for (const int side : {-1, 1}) {
        painter.save();
        painter.scale(side, 1);
        QPainterPath path;
        path.moveTo(2.6, -2.4);
        path.lineTo(4.6, -2.4);
        path.arcTo(QRectF(2.6, -2.4, 4.8, 4.8), 90, -180);
        path.lineTo(2.6, 2.4);
        painter.drawPath(path);
        painter.restore();
    }
    painter.restore();
    painter.drawLine(QPointF(6.2, 1.2), QPointF(7, 3.8));
    painter.drawLine(QPointF(1.2, 6.2), QPointF(3.8, 7));
    painter.drawLine(QPointF(9.8, 14.8), QPointF(9, 12.2));
    painter.drawLine(QPointF(14.8, 9.8), QPointF(12.2, 9));
}

void dashedQuestion(QPainter &painter)
{
    QPen pen = painter.pen();
    const QPen solid = pen;
    pen.setDashPattern({1.7, 1.5});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawEllipse(QRectF(1.2, 1.2, 13.6, 13.6));
    painter.setPen(solid);
    QPainterPath path;
    path.moveTo(5.9, 6.3);
    path.cubicTo(6, 3.6, 10.2, 3.6, 10.2, 6.2);
    path.cubicTo(10.2, 7.9, 8, 7.9, 8, 9.6);
    painter.drawPath(path);
    painter.setBrush(pen.color());
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPointF(8, 11.9), 0.9, 0.9);
}

void changedTriangle(QPainter &painter)
{
    painter.setBrush(painter.pen().color());
    painter.drawPolygon(QPolygonF{{2.5, 2.5}, {13.5, 2.5}, {13.5, 13.5}});
}

void hollowDot(QPainter &painter)
{
    painter.drawEllipse(QPointF(8, 8), 3.6, 3.6);
}

void paintShape(QPainter &painter, Role role)
{
    switch (role) {
    case Role::Secure:
        return shield(painter);
    case Role::Insecure:
        return openPadlock(painter);
    case Role::Bogus:
        return brokenLink(painter);
    case Role::Indeterminate:
        return dashedQuestion(painter);
    case Role::Changed:
        return changedTriangle(painter);
    case Role::NotAsked:
        return hollowDot(painter);
    case Role::Text:
    case Role::Muted:
    case Role::Hairline:
    case Role::Surface:
    case Role::Raised:
    case Role::Hover:
    case Role::Accent:
    case Role::AccentText:
    case Role::Selected:
    case Role::Lit:
    case Role::Exercise:
    case Role::ExerciseText:
        return;
    }
}

} // namespace

void paintStatus(QPainter &painter, const QRectF &where, Role role, const Theme &theme)
{
    const double side = std::min(where.width(), where.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(where.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 16, side / 16);
    painter.setPen(QPen(theme.colour(role), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    paintShape(painter, role);
    painter.restore();
}

void paintStatus(QPainter &painter, const QRectF &where, Role role)
{
    const auto *widget = dynamic_cast<const QWidget *>(painter.device());
    paintStatus(painter, where, role, widget ? Theme::of(widget) : Theme(Theme::Scheme::Light));
}

void paintChangedCorner(QPainter &painter, const QRectF &where, const Theme &theme)
{
    const double side = std::min({where.width(), where.height(), 9.0});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Role::Changed));
    const QPointF corner = where.topRight();
    painter.drawPolygon(QPolygonF{corner, corner - QPointF(side, 0), corner + QPointF(0, side)});
    painter.restore();
}

Role roleOfStatus(QStringView status)
{
    if (status == u"secure")
        return Role::Secure;
    if (status == u"insecure")
        return Role::Insecure;
    if (status == u"bogus")
        return Role::Bogus;
    if (status == u"changed")
        return Role::Changed;
    if (status == u"not asked" || status == u"withheld")
        return Role::NotAsked;
    return Role::Indeterminate;
}

QString statusWord(Role role)
{
    switch (role) {
    case Role::Secure:
        return u"secure"_s;
    case Role::Insecure:
        return u"insecure"_s;
    case Role::Bogus:
        return u"bogus"_s;
    case Role::Indeterminate:
        return u"indeterminate"_s;
    case Role::Changed:
        return QCoreApplication::translate("Signs", "changed");
    case Role::NotAsked:
        return QCoreApplication::translate("Signs", "not asked");
    case Role::Text:
    case Role::Muted:
    case Role::Hairline:
    case Role::Surface:
    case Role::Raised:
    case Role::Hover:
    case Role::Accent:
    case Role::AccentText:
    case Role::Selected:
    case Role::Lit:
    case Role::Exercise:
    case Role::ExerciseText:
        break;
    }
    return {};
}

QIcon statusIcon(Role role, const Theme &theme)
{
    QIcon icon;
    for (const int side : {16, 32, 48}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintStatus(painter, QRectF(0, 0, side, side), role, theme);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

Role roleOfSeverity(finding::Severity severity)
{
    switch (severity) {
    case finding::Severity::Info:
    case finding::Severity::Notice:
        return Role::Muted;
    case finding::Severity::Warning:
        return Role::Changed;
    case finding::Severity::Error:
    case finding::Severity::Critical:
        return Role::Bogus;
    }
    return Role::Muted;
}

void paintSeverity(QPainter &painter, const QRectF &where, finding::Severity severity, const Theme &theme)
{
    const int filled = static_cast<int>(severity) + 1;
    const double gap = 1.5;
    const double step = (where.width() - 4 * gap) / 5;
    painter.save();
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 5; ++i) {
        painter.setBrush(theme.colour(i < filled ? roleOfSeverity(severity) : Role::Hairline));
        painter.drawRect(QRectF(where.left() + i * (step + gap), where.top(), step, where.height()));
    }
    painter.restore();
}

QColor tlpColour(QStringView label)
{
    // FIRST, Traffic Light Protocol 2.0: the colours stand on black.
    if (label == u"TLP:RED")
        return QColor(0xFF, 0x2B, 0x2B);
    if (label.startsWith(u"TLP:AMBER"))
        return QColor(0xFF, 0xC0, 0x00);
    if (label == u"TLP:GREEN")
        return QColor(0x33, 0xFF, 0x00);
    return QColor(0xFF, 0xFF, 0xFF);
}

QStringList tlpLabels()
{
    return {u"TLP:RED"_s, u"TLP:AMBER+STRICT"_s, u"TLP:AMBER"_s, u"TLP:GREEN"_s, u"TLP:CLEAR"_s};
}

void paintExercise(QPainter &painter, const QRectF &where, const Theme &theme)
{
    painter.save();
    painter.setClipRect(where);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(where, theme.colour(Role::Exercise));
    painter.setPen(QPen(theme.colour(Role::ExerciseText), 5));
    for (double x = where.left() - where.height(); x < where.right() + where.height(); x += 18)
        painter.drawLine(QPointF(x, where.bottom() + 4), QPointF(x + where.height() + 8, where.top() - 4));
    painter.restore();
}

} // namespace zonecase::widgets
