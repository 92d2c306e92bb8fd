// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notes/notesmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

NotesModel::NotesModel(const CaseContext &context, QObject *parent)
    : QAbstractListModel(parent)
    , m_context(context)
    , m_notes(context.snapshot()->notes)
{
    connect(&m_context, &CaseContext::snapshotChanged, this, &NotesModel::take);
}

void NotesModel::take()
{
    const QList<storage::Note> &now = m_context.snapshot()->notes;
    // From the back, so that the rows in front keep their numbers while some go.
    for (int row = static_cast<int>(m_notes.size()) - 1; row >= 0; --row) {
        const auto same = [this, row](const storage::Note &note) { return note.id == m_notes[row].id; };
        if (std::any_of(now.begin(), now.end(), same))
            continue;
        beginRemoveRows({}, row, row);
        m_notes.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < now.size(); ++row) {
        if (row >= m_notes.size() || m_notes[row].id != now[row].id) {
            if (rowOf(now[row].id.toText()) >= 0)
                continue; // stands elsewhere; order by time does not change
            beginInsertRows({}, row, row);
            m_notes.insert(row, now[row]);
            endInsertRows();
        } else if (m_notes[row] != now[row]) {
            m_notes[row] = now[row];
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

int NotesModel::rowOf(const QString &hexId) const
{
    for (int row = 0; row < m_notes.size(); ++row)
        if (m_notes[row].id.toText() == hexId)
            return row;
    return -1;
}

int NotesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_notes.size());
}

QVariant NotesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_notes.size())
        return {};
    const storage::Note &note = m_notes[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return QString(m_context.timeText(note.written) + u"   "_s + note.text.section(u'\n', 0, 0));
    case IdRole:
        return note.id.toText();
    case TextRole:
        return note.text;
    default:
        return {};
    }
}

} // namespace zonecase::widgets
