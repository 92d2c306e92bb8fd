// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overview/doorlist.h"

#include "widgets/theme/signs.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

void DoorModel::setDoors(const QList<Door> &doors)
{
    if (doors == m_doors)
        return;
    beginResetModel();
    m_doors = doors;
    endResetModel();
}

int DoorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_doors.size());
}

QVariant DoorModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_doors.size())
        return {};
    const Door &door = m_doors[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return door.text;
    case Qt::AccessibleTextRole:
        return QString(door.when + u' ' + door.text);
    case Qt::ToolTipRole:
        return door.text;
    case WhenRole:
        return door.when;
    case SeverityRole:
        return door.severity;
    case SignRole:
        return door.sign ? static_cast<int>(*door.sign) : -1;
    default:
        return {};
    }
}

namespace {

/// Time, sign, text, in columns that line up from row to row.
class DoorDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        ground.text.clear();
        ground.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);
        const Theme theme = Theme::of(option.palette);
        QRect rest = option.rect.adjusted(4, 0, -4, 0);
        const QString when = index.data(DoorModel::WhenRole).toString();
        if (!when.isEmpty()) {
            painter->setPen(theme.colour(Role::Muted));
            painter->drawText(rest, Qt::AlignVCenter, when);
            rest.setLeft(rest.left() + option.fontMetrics.horizontalAdvance(when) + 12);
        }
        const int severity = index.data(DoorModel::SeverityRole).toInt();
        const int sign = index.data(DoorModel::SignRole).toInt();
        if (severity >= 0) {
            const QRectF bar(rest.left(), rest.center().y() - 3, 32, 7);
            paintSeverity(*painter, bar, static_cast<finding::Severity>(severity), theme);
            rest.setLeft(rest.left() + 42);
        } else if (sign >= 0) {
            paintStatus(
                *painter, QRectF(rest.left(), rest.center().y() - 7, 15, 15), static_cast<Role>(sign), theme);
            rest.setLeft(rest.left() + 22);
        }
        painter->setPen(theme.colour(Role::Text));
        painter->drawText(rest, Qt::AlignVCenter,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, rest.width()));
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {200, option.fontMetrics.height() + 7};
    }
};

} // namespace

DoorList::DoorList(const QString &accessibleName, QWidget *parent)
    : QListView(parent)
{
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setModel(&m_model);
    setItemDelegate(new DoorDelegate(this));
    connect(this, &QListView::clicked, this,
        [this](const QModelIndex &index) { Q_EMIT chosen(m_model.door(index.row()).selection); });
    connect(this, &QListView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT chosen(m_model.door(index.row()).selection); });
}

void DoorList::setDoors(const QList<Door> &doors)
{
    m_model.setDoors(doors);
    setFixedHeight(sizeHint().height());
}

QSize DoorList::sizeHint() const
{
    return {320, std::max(1, m_model.rowCount()) * (fontMetrics().height() + 7) + 2};
}

} // namespace zonecase::widgets
