// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/casecontext.h"

#include <QAbstractListModel>

namespace zonecase::widgets {

/// The notes of a case, oldest first.
class NotesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        IdRole = Qt::UserRole,
        TextRole
    };

    explicit NotesModel(const CaseContext &context, QObject *parent = nullptr);
    const storage::Note &note(int row) const { return m_notes[row]; }
    int rowOf(const QString &hexId) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void take();

    const CaseContext &m_context;
    QList<storage::Note> m_notes;
};

} // namespace zonecase::widgets
