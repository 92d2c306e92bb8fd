// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace zonecase::widgets {

/// Draws a severity, given as an integer in a role, as its bar and its word.
class SeverityDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SeverityDelegate(int role, QObject *parent = nullptr);
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_role;
};

} // namespace zonecase::widgets
