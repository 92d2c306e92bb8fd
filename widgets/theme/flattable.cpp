// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/flattable.h"

#include "widgets/theme/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QScopedValueRollback>

namespace zonecase::widgets {

FlatTable::FlatTable(const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 7);
    verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 4);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void FlatTable::showRow(int row)
{
    if (!model() || row == currentIndex().row())
        return;
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    if (row < 0)
        selectionModel()->clear(); // the current row too, or it could not be chosen once more
    else
        setCurrentIndex(model()->index(row, 0));
}

void FlatTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_quiet && current.isValid() && current.row() != previous.row())
        Q_EMIT rowChosen(current.row());
}

void FlatTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    painter.setPen(Theme::of(this).tint(Role::Hairline, 0.7));
    for (int row = rowAt(0); row >= 0 && row < (model() ? model()->rowCount() : 0); ++row) {
        const int y = rowViewportPosition(row) + rowHeight(row) - 1;
        if (y > viewport()->height())
            break;
        painter.drawLine(0, y, viewport()->width(), y);
    }
}

int FlatTable::sizeHintForRow(int) const
{
    return fontMetrics().height() + 7;
}

} // namespace zonecase::widgets
