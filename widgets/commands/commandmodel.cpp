// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/commands/commandmodel.h"

#include <QAction>
#include <QKeySequence>

#include <algorithm>

namespace zonecase::widgets {

CommandModel::CommandModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void CommandModel::setActions(const QList<QAction *> &actions)
{
    m_all.clear();
    for (QAction *action : actions)
        if (action->isEnabled() && !action->isSeparator() && !action->text().isEmpty())
            m_all << action;
    match();
}

void CommandModel::setTyped(const QString &typed)
{
    m_typed = typed.simplified();
    match();
}

static QString wordsOf(const QAction *action)
{
    return action->text().remove(QLatin1Char('&'));
}

/// 0: begins with it; 1: a word does; 2: every word typed occurs; -1: it does not match.
static int rank(const QString &words, const QString &typed)
{
    if (words.startsWith(typed, Qt::CaseInsensitive))
        return 0;
    if (words.contains(QString(QLatin1Char(' ') + typed), Qt::CaseInsensitive))
        return 1;
    const QStringList parts = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const bool all = std::all_of(parts.begin(), parts.end(),
        [&words](const QString &part) { return words.contains(part, Qt::CaseInsensitive); });
    return all ? 2 : -1;
}

void CommandModel::match()
{
    beginResetModel();
    m_matching.clear();
    for (const int wanted : {0, 1, 2})
        for (const QPointer<QAction> &action : m_all)
            if (action && rank(wordsOf(action), m_typed) == wanted)
                m_matching << action;
    endResetModel();
}

QAction *CommandModel::action(int row) const
{
    return row >= 0 && row < m_matching.size() ? m_matching[row].data() : nullptr;
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matching.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    const QAction *known = action(index.row());
    if (!known)
        return {};
    if (role == Qt::DisplayRole)
        return wordsOf(known);
    if (role == KeyRole)
        return known->shortcut().toString(QKeySequence::NativeText);
    return {};
}

} // namespace zonecase::widgets
