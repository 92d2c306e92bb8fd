// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/marks/markdesk.h"
#include "widgets/marks/marksmodel.h"
#include "widgets/theme/drawer.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace zonecase::widgets {

class FlatTable;
class StatusLabel;

/// What is marked in the case as an attacker's, and where one more is marked or a mark is taken back.
class MarksPanel : public Drawer
{
    Q_OBJECT

public:
    MarksPanel(CaseContext &context, MarkDesk &desk, QWidget *parent = nullptr);

    /// With what could be marked, the first of it at hand; the cursor stands where the next word is wanted.
    void open(const QStringList &values);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildForm();
    QWidget *buildList();
    void mark();
    void takeBack();
    void tell(const Result<QString> &done);
    void showMarks();

    MarkDesk &m_desk;
    MarksModel m_model;
    QComboBox *m_value;
    QLineEdit *m_reason;
    StatusLabel *m_remark;
    FlatTable *m_table;
    QLabel *m_none;
    QPushButton *m_takeBack;
};

} // namespace zonecase::widgets
