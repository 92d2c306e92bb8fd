// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/page.h"
#include "widgets/notes/notesdesk.h"
#include "widgets/notes/notesmodel.h"

#include <QTimer>

class QLabel;
class QListView;
class QPlainTextEdit;
class QPushButton;
class QStackedLayout;

namespace zonecase::widgets {

/// The analyst's notes: a list, and the chosen one beneath it, changed in place.
class NotesPage : public Page
{
    Q_OBJECT

public:
    NotesPage(CaseContext &context, NotesDesk &desk, QWidget *parent = nullptr);

    QString title() const override { return tr("Notes"); }
    QString stateSentence() const override;
    QString badge() const override;
    /// A new note about the selection, with the cursor in it.
    void writeNew(const Selection &about);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildEditor();
    void open(const QString &hexId);
    /// What was typed and not kept yet.
    void keep();
    void commit();
    void refresh();
    QString aboutText(const storage::Note &note) const;

    NotesDesk &m_desk;
    NotesModel m_model;
    QListView *m_list;
    QPlainTextEdit *m_text;
    QLabel *m_about;
    QPushButton *m_remove;
    QStackedLayout *m_layers;
    QTimer m_pause;
    QString m_open;
    QString m_seen; ///< the open note's text in the last snapshot
    QString m_wanted; ///< a note that was just written and is not in the snapshot yet
};

} // namespace zonecase::widgets
