// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/casefile.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace zonecase::widgets {

/// What a new case is called, in a form on the page itself.
class NewCaseForm : public QWidget
{
    Q_OBJECT

public:
    explicit NewCaseForm(QWidget *parent = nullptr);
    /// Number, title, TLP and analyst; id and time are the maker's.
    storage::CaseInfo info() const;
    void begin(const QString &suggestedNumber, const QString &analyst);

Q_SIGNALS:
    void accepted(const zonecase::storage::CaseInfo &info);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    // In the order of the form: as they are made the Tab key goes through them.
    QLineEdit *m_title;
    QLineEdit *m_number;
    QComboBox *m_tlp;
    QLineEdit *m_analyst;
    QPushButton *m_create;
};

} // namespace zonecase::widgets
