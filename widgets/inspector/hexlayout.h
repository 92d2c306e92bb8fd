// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>

#include <QList>

namespace zonecase::widgets {

/// Where octets stand in a dump of sixteen (or eight, where there is little room) a line: offset,
/// hexadecimal, text. A pure mapping both ways.
struct HexLayout
{
    int octets = 0;
    int perLine = 16;
    double letter = 8; ///< width of one letter
    double line = 16; ///< height of a line

    static HexLayout fitting(int octets, double width, double letter, double line);

    int lines() const { return (octets + perLine - 1) / perLine; }
    QSizeF size() const;
    double hexLeft() const { return letter * 6; }
    double textLeft() const { return hexLeft() + letter * (perLine * 3 + 1 + (perLine > 8 ? 1 : 0)); }
    /// The octet's two digits.
    QRectF hexCell(int octet) const;
    /// The octet's letter.
    QRectF textCell(int octet) const;
    /// The octet whose digits or letter stand at a point; -1 if none does.
    int octetAt(const QPointF &point) const;
};

} // namespace zonecase::widgets
