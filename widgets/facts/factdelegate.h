// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace zonecase::widgets {

/// Paints a fact: its state's shape, its words as plain text, the triangle if it changed, "≠" if it is the odd one,
/// "×4" if it stands for four. Roles are those of FactRole.
class FactDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// The ground: surface, what is selected, a hairline below; the focus frame.
    static void paintGround(QPainter *painter, const QStyleOptionViewItem &option);
};

/// The "≠" in a ring that marks the odd one among equals.
void paintOdd(QPainter &painter, const QRectF &where, const QColor &colour);

} // namespace zonecase::widgets
