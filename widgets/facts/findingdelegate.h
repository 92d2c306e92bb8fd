// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/facts/factdelegate.h"

namespace zonecase::widgets {

/// Paints a row of FindingRows whole in its sentence column: bar of steps, word, and the sentence below, wrapped.
class FindingDelegate : public FactDelegate
{
    Q_OBJECT

public:
    using FactDelegate::FactDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace zonecase::widgets
