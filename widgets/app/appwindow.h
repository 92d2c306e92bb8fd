// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/app/casesession.h"
#include "widgets/case/filechooser.h"
#include "widgets/start/recentcases.h"

#include <QMainWindow>

class QSettings;
class QStackedWidget;

namespace zonecase::widgets {

class CaseView;
class StartPage;

/// The program's window: the start page, or the case that is open.
class AppWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Settings and services are the entry's and outlive the window.
    AppWindow(const Services &services, QSettings &settings, QWidget *parent = nullptr);
    ~AppWindow() override;

    void openCase(const QString &path);
    /// Opens it to be worked on, known or not: its owner has said so.
    void openOwnCase(const QString &path);
    void createCase(const storage::CaseInfo &info);
    void playDemo();
    CaseView *caseView() const { return m_case; }
    StartPage *startPage() const { return m_start; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void connectStart();
    std::unique_ptr<CaseSession> makeSession();
    void showCase(std::unique_ptr<CaseSession> session);
    void remember();
    void showStart(const QString &remark);
    QString newCasePath(const QString &name) const;

    Services m_services;
    RecentCases m_recent;
    QSettings &m_settings;
    QStackedWidget *m_stack;
    StartPage *m_start;
    CaseView *m_case = nullptr;
    std::unique_ptr<CaseSession> m_opening;
    bool m_demo = false;
    bool m_stranger = false;
    QString m_path;
};

} // namespace zonecase::widgets
