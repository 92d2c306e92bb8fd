// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chain/changelist.h"

#include "app/base/escape.h"
#include "widgets/facts/findingdelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QSignalBlocker>

namespace zonecase::widgets {

ChangeList::ChangeList(QWidget *parent)
    : QListView(parent)
{
    setObjectName(QStringLiteral("chainChanges"));
    setAccessibleName(tr("What changed between the two runs"));
    setFrameShape(QFrame::NoFrame);
    setModel(&m_rows);
    setModelColumn(FindingRows::SentenceColumn);
    setItemDelegate(new FindingDelegate(this));
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &now) { Q_EMIT reached(now.row()); });
    connect(this, &QListView::activated, this, [this](const QModelIndex &at) { Q_EMIT chosen(at.row()); });
    connect(this, &QListView::clicked, this, [this](const QModelIndex &at) { Q_EMIT chosen(at.row()); });
}

void ChangeList::setChanges(const QList<finding::Finding> &changes)
{
    m_rows.setFindings(changes);
}

void ChangeList::showChange(int change)
{
    const QSignalBlocker quiet(this);
    const QModelIndex at = m_rows.index(change, FindingRows::SentenceColumn);
    setCurrentIndex(at);
    if (at.isValid())
        scrollTo(at);
    else
        clearSelection();
}

void ChangeList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // sentences wrap to the new width
}

void ChangeList::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy) || !currentIndex().isValid())
        return QListView::keyPressEvent(event);
    QGuiApplication::clipboard()->setText(
        escapedText(currentIndex().data(Qt::AccessibleTextRole).toString()));
}

} // namespace zonecase::widgets
