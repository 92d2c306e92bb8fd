// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/filechooser.h"
#include "widgets/probe/handedmodel.h"
#include "widgets/theme/drawer.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace zonecase::widgets {

class FlatTable;
class StatusLabel;

/// What is handed to delegation probes beside the network, chosen, seen and taken out.
class HandedPanel : public Drawer
{
    Q_OBJECT

public:
    HandedPanel(HandedIn &handed, FileChooser &chooser, QWidget *parent = nullptr);

    void open();
    /// Files that were dropped or chosen; those that are none are named, the others are taken all the same.
    void take(const QStringList &paths);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildFiles();
    QWidget *buildList();
    QWidget *buildTable();
    QPushButton *addButton(QWidget *row, const QString &name, const QString &text, const QString &tip);
    void chooseFiles();
    void chooseTable();
    void useTable(const QString &path);
    void takeOut();
    void tell(const QStringList &wrong);
    void showHanded();

    HandedIn &m_handed;
    FileChooser &m_chooser;
    HandedModel m_model;
    QLineEdit *m_about;
    StatusLabel *m_remark;
    FlatTable *m_table;
    QLabel *m_none;
    QLabel *m_networks;
    QPushButton *m_addFiles = nullptr;
    QPushButton *m_takeOut = nullptr;
    QPushButton *m_noTable = nullptr;
};

} // namespace zonecase::widgets
