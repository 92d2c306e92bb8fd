// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/facts/findinglist.h"

#include <QListView>

namespace zonecase::widgets {

/// What the comparison of two chains found, sentence by sentence, gravest first.
class ChangeList : public QListView
{
    Q_OBJECT

public:
    explicit ChangeList(QWidget *parent = nullptr);

    void setChanges(const QList<finding::Finding> &changes);
    /// -1: none.
    void showChange(int change);

Q_SIGNALS:
    /// The keys or a click came to it.
    void reached(int change);
    /// Enter or a click: show the proof.
    void chosen(int change);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    FindingRows m_rows;
};

} // namespace zonecase::widgets
