// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/casefile.h"
#include "widgets/start/recentcases.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QStackedLayout;

namespace zonecase::widgets {

class NewCaseForm;

/// Where the program begins: the cases that were open last, a new one, another file, the demo.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void setRecent(const QList<RecentCase> &cases);
    /// Unfolds the form.
    void beginNew(const QString &suggestedNumber, const QString &analyst);
    /// What went wrong when a case was opened; empty for nothing.
    void setRemark(const QString &remark);

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void demoRequested();
    void recentChosen(const QString &path);
    void caseDescribed(const zonecase::storage::CaseInfo &info);

private:
    QWidget *buildDoors();
    QWidget *buildRecent();

    QListWidget *m_recent;
    QLabel *m_none;
    QLabel *m_remark;
    NewCaseForm *m_form;
    QStackedLayout *m_left;
};

} // namespace zonecase::widgets
