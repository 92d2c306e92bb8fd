// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/commands/commandpalette.h"

#include "widgets/theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

/// The command's words, its key at the right in small print.
class CommandDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->save();
        painter->setFont(smallFont(option.font));
        painter->setPen(Theme::of(option.palette).colour(Role::Muted));
        painter->drawText(option.rect.adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter,
            index.data(CommandModel::KeyRole).toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 6);
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_typed(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setObjectName(u"commandPalette"_s);
    setFrameShape(QFrame::StyledPanel);
    m_typed->setObjectName(u"commandTyped"_s);
    m_typed->setPlaceholderText(tr("what would you like to do?"));
    m_typed->setAccessibleName(tr("Command"));
    m_typed->installEventFilter(this);
    m_list->setObjectName(u"commandList"_s);
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_typed);
    layout->addWidget(m_list);
    connect(m_typed, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_model.setTyped(typed);
        m_list->setCurrentIndex(m_model.index(0));
    });
    connect(m_typed, &QLineEdit::returnPressed, this, [this] { give(m_list->currentIndex().row()); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { give(index.row()); });
}

void CommandPalette::open(const QList<QAction *> &actions)
{
    m_typed->clear();
    m_model.setTyped({});
    m_model.setActions(actions);
    m_list->setCurrentIndex(m_model.index(0));
    const QWidget *window = parentWidget()->window();
    resize(std::min(520, window->width() - 40), std::min(420, window->height() - 80));
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, 60)));
    show();
    m_typed->setFocus();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(8);
        return true;
    case Qt::Key_PageUp:
        step(-8);
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void CommandPalette::step(int by)
{
    const int last = m_model.rowCount() - 1;
    if (last >= 0)
        m_list->setCurrentIndex(m_model.index(std::clamp(m_list->currentIndex().row() + by, 0, last)));
}

void CommandPalette::give(int row)
{
    const QPointer<QAction> action = m_model.action(row);
    hide();
    if (action)
        action->trigger();
}

} // namespace zonecase::widgets
