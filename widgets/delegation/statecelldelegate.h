// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace zonecase::widgets {

/// Draws a cell of the state table: its lines, how many say the same, the triangle and the word of what
/// stands out; a cell that says what the one above says as a faint ″.
class StateCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace zonecase::widgets
