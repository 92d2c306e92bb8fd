// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/facts/facttable.h"

#include "app/base/escape.h"
#include "widgets/facts/factdelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

FactTable::FactTable(const QString &name, QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(name);
    setItemDelegate(new FactDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 9);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
}

static QString textOf(QModelIndexList indexes)
{
    std::sort(indexes.begin(), indexes.end());
    QString text;
    for (int i = 0; i < indexes.size(); ++i) {
        if (i > 0)
            text += indexes[i].row() == indexes[i - 1].row() ? u'\t' : u'\n';
        text += escapedText(indexes[i].data().toString()).replace(u'\n', u' ');
    }
    return text;
}

QString FactTable::textOfSelection() const
{
    const QModelIndexList selected = selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    return selected.isEmpty() ? textOfAll() : textOf(selected);
}

QString FactTable::textOfAll() const
{
    QModelIndexList all;
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        for (int column = 0; column < model()->columnCount(); ++column)
            all << model()->index(row, column);
    return textOf(all);
}

void FactTable::copySelection() const
{
    QGuiApplication::clipboard()->setText(textOfSelection());
}

void FactTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copySelection();
    QTableView::keyPressEvent(event);
}

} // namespace zonecase::widgets
