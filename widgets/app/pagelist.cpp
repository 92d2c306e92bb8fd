// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/app/pagelist.h"

#include "widgets/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

constexpr int BadgeRole = Qt::UserRole;

/// Sign, name, and the count at the right; the open page has the accent at its edge.
class PageDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.palette);
        const bool open = option.state & QStyle::State_Selected;
        if (open) {
            painter->fillRect(option.rect, theme.colour(Role::Selected));
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                theme.colour(Role::Accent));
        } else if (option.state & QStyle::State_MouseOver) {
            painter->fillRect(option.rect, theme.colour(Role::Hover));
        }
        const QRect sign(option.rect.left() + 12, option.rect.center().y() - 7, 15, 15);
        qvariant_cast<QIcon>(index.data(Qt::DecorationRole)).paint(painter, sign);
        painter->setFont(option.font);
        painter->setPen(theme.colour(Role::Text));
        painter->drawText(option.rect.adjusted(36, 0, -8, 0), Qt::AlignVCenter, index.data().toString());
        painter->setFont(smallFont(option.font));
        painter->setPen(theme.colour(Role::Muted));
        painter->drawText(option.rect.adjusted(0, 0, -10, 0), Qt::AlignVCenter | Qt::AlignRight,
            index.data(BadgeRole).toString());
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(theme.colour(Role::Accent));
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {120, option.fontMetrics.height() + 12};
    }
};

} // namespace

PageList::PageList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"pageList"_s);
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setItemDelegate(new PageDelegate(this));
    viewport()->setBackgroundRole(QPalette::Window);
}

void PageList::setPages(const QList<Page *> &pages)
{
    m_pages = pages;
    clear();
    int key = 1;
    for (Page *page : pages) {
        auto *item = new QListWidgetItem(page->title(), this);
        item->setToolTip(tr("%1 (Ctrl+%2)").arg(page->title()).arg(key++));
        connect(page, &Page::stateChanged, this, &PageList::refresh);
    }
    refresh();
}

void PageList::refresh()
{
    for (int i = 0; i < count(); ++i) {
        item(i)->setIcon(m_pages[i]->icon());
        item(i)->setData(BadgeRole, m_pages[i]->badge());
    }
}

QSize PageList::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(u"People and tasks"_s) + 84, 300};
}

void PageList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        refresh();
    QListWidget::changeEvent(event);
}

} // namespace zonecase::widgets
