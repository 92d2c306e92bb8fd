// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspector/hexlayout.h"

#include <algorithm>

namespace zonecase::widgets {

HexLayout HexLayout::fitting(int octets, double width, double letter, double line)
{
    HexLayout layout{octets, 16, letter, line};
    if (layout.size().width() > width)
        layout.perLine = 8;
    return layout;
}

QSizeF HexLayout::size() const
{
    return {textLeft() + letter * perLine, line * std::max(lines(), 1)};
}

QRectF HexLayout::hexCell(int octet) const
{
    const int column = octet % perLine;
    const double gap = column >= 8 ? letter : 0; // the line's two halves stand apart
    return {hexLeft() + letter * 3 * column + gap, line * (octet / perLine), letter * 2, line};
}

QRectF HexLayout::textCell(int octet) const
{
    return {textLeft() + letter * (octet % perLine), line * (octet / perLine), letter, line};
}

int HexLayout::octetAt(const QPointF &point) const
{
    const int row = static_cast<int>(point.y() / line);
    if (point.y() < 0 || row >= lines())
        return -1;
    for (int octet = row * perLine; octet < std::min((row + 1) * perLine, octets); ++octet)
        if (hexCell(octet).adjusted(-letter / 2, 0, letter / 2, 0).contains(point)
            || textCell(octet).contains(point))
            return octet;
    return -1;
}

} // namespace zonecase::widgets
