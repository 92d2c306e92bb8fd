// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/app/casesession.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace zonecase::widgets {

class LabBar;

/// The head of a case window: its number and title, the lab's controls while it plays, the menu of all
/// commands.
class CaseHead : public QWidget
{
    Q_OBJECT

public:
    explicit CaseHead(CaseSession &session, QWidget *parent = nullptr);
    LabBar *lab() const { return m_lab; }

Q_SIGNALS:
    void commandsRequested();

private:
    void showCase();
    void showLab();

    CaseSession &m_session;
    QLabel *m_title;
    LabBar *m_lab;
    QToolButton *m_commands;
};

} // namespace zonecase::widgets
