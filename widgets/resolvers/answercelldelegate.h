// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/timewindow.h"

#include <QStyledItemDelegate>

namespace zonecase::widgets {

/// Draws a cell of the matrix: its cluster's letter in a disc, shape and word of what it is, the data, how
/// long it still lives, and a small time axis.
class AnswerCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    /// What of a cell's width is not for its text.
    static constexpr int Padding = 18;
    /// What the axes of all cells show.
    void setSpan(const TimeWindow &span) { m_span = span; }
    /// What a row needs, with a time axis or without.
    static int heightOf(const QFontMetrics &metrics, bool withAxis);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    TimeWindow m_span;
};

} // namespace zonecase::widgets
