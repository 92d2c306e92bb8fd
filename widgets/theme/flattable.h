// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace zonecase::widgets {

/// A table as all our tables look: rows close together, hairlines in place of a grid, whole rows selected,
/// Enter and click open. Texts are shown as they are and end in an ellipsis.
class FlatTable : public QTableView
{
    Q_OBJECT

public:
    explicit FlatTable(const QString &accessibleName, QWidget *parent = nullptr);
    /// Makes a row current without telling that someone opened it.
    void showRow(int row);

Q_SIGNALS:
    /// The reader went to this row, by key or by click.
    void rowChosen(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;
    int sizeHintForRow(int row) const override;

private:
    bool m_quiet = false;
};

} // namespace zonecase::widgets
