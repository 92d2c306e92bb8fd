// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/delegation/questionmodel.h"

#include <QTreeView>

namespace zonecase::widgets {

/// The findings below their questions. Sentences are wrapped, so that they can be read where they stand; open
/// at first are the questions with a warning or worse.
class QuestionView : public QTreeView
{
    Q_OBJECT

public:
    QuestionView(const QString &accessibleName, QuestionModel &model, QWidget *parent = nullptr);
    /// Makes a finding current without telling that someone opened it; an invalid one takes the mark away.
    void showFinding(const QModelIndex &index);

Q_SIGNALS:
    /// The reader went to this finding, by key or by click.
    void findingChosen(const QModelIndex &index);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void openGrave();

    QuestionModel &m_questions;
    bool m_quiet = false;
};

} // namespace zonecase::widgets
