// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace zonecase::widgets {

/// A quiet table of facts: hairlines, no grid, plain text, Ctrl+C copies what is selected as lines with tabs.
class FactTable : public QTableView
{
    Q_OBJECT

public:
    explicit FactTable(const QString &name, QWidget *parent = nullptr); ///< the name is for readers of the screen
    /// The selected cells row by row, or the whole table if nothing is selected.
    QString textOfSelection() const;
    QString textOfAll() const;

public Q_SLOTS:
    void copySelection() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace zonecase::widgets
