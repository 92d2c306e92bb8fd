// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/app/changesrow.h"

#include "widgets/theme/statuslabel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

ChangesRow::ChangesRow(QWidget *parent)
    : QWidget(parent)
    , m_label(new StatusLabel(this))
    , m_show(new QPushButton(tr("Show it"), this))
    , m_all(new QPushButton(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"watchChanges"_s);
    m_show->setObjectName(u"watchShowNewest"_s);
    m_all->setObjectName(u"watchShowAll"_s);
    m_all->setCheckable(true);
    m_list->setObjectName(u"watchChangeList"_s);
    m_list->setAccessibleName(tr("Changes that the watch found, the newest first"));
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_label, 1);
    head->addWidget(m_show, 0, Qt::AlignTop);
    head->addWidget(m_all, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(m_list);
    connect(m_show, &QPushButton::clicked, this, [this] { show(0); });
    connect(m_all, &QPushButton::toggled, this, &ChangesRow::refresh);
    connect(m_list, &QListWidget::itemActivated, this,
        [this](QListWidgetItem *item) { show(m_list->row(item)); });
}

void ChangesRow::add(const QString &sentence, const std::function<void()> &show)
{
    m_changes.prepend({sentence, show});
    m_list->insertItem(0, sentence);
    if (m_changes.size() > Most) {
        m_changes.removeLast();
        delete m_list->takeItem(Most);
    }
    refresh();
}

void ChangesRow::show(int row)
{
    const Change change = m_changes.takeAt(row);
    delete m_list->takeItem(row);
    refresh();
    change.show();
    if (m_changes.isEmpty())
        Q_EMIT emptied();
}

void ChangesRow::refresh()
{
    const int count = static_cast<int>(m_changes.size());
    if (count == 0)
        return;
    const QString &newest = m_changes.first().sentence;
    m_label->setState(
        Role::Changed, count == 1 ? newest : tr("%n changes. The newest: %1", nullptr, count).arg(newest));
    m_all->setText(tr("All %n", "button: list all changes", count));
    m_all->setVisible(count > 1);
    m_list->setVisible(count > 1 && m_all->isChecked());
    fitList();
}

/// As high as its first changes need at this width.
void ChangesRow::fitList()
{
    constexpr int MostShown = 5;
    int height = 2 * m_list->frameWidth();
    for (int row = 0; row < std::min(m_list->count(), MostShown); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(height);
}

void ChangesRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitList();
}

} // namespace zonecase::widgets
