// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/app/caseactions.h"
#include "widgets/app/casesession.h"
#include "widgets/case/page.h"

#include <QWidget>

class QLineEdit;
class QStackedWidget;
class QVBoxLayout;

namespace zonecase::widgets {

class CaseDemo;
class CaseHead;
class CommandPalette;
class ComparisonPanel;
class ExerciseBand;
class HandedPanel;
class Inspector;
class MarksPanel;
class MessageRows;
class PageList;
class ProbeBar;
class StatusLabel;
class WatchPanel;

/// A case as one works on it: probe bar, pages, inspector, time strip, status line. It joins the parts and
/// knows none of their insides.
class CaseView : public QWidget
{
    Q_OBJECT

public:
    explicit CaseView(std::unique_ptr<CaseSession> session, QWidget *parent = nullptr);
    ~CaseView() override;

    CaseSession &session() { return *m_session; }
    const QList<Page *> &pages() const { return m_pages; }
    /// The page with its sentence above it, without what stands around it.
    QWidget *pageArea() const { return m_pageArea; }
    void showInspector(bool visible);
    void openPage(const QString &name);
    /// Stops what is running, lets it be stored as cancelled, and asks to be closed then.
    void leave();
    void beginDemo();
    /// A case that nobody on this machine is known to have made: it can be claimed.
    void offerOwnership();
    void probe(const ProbeRequest &request);
    /// The table of networks that was used last; said where it cannot be used any more.
    void useTable(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

Q_SIGNALS:
    void closeRequested();
    /// The reader says that this case is theirs.
    void claimed();

private:
    void build();
    QWidget *buildMiddle();
    QWidget *buildPageArea();
    void connectParts();
    void connectProbing();
    void addActions();
    void addPageActions();
    void addEvidenceActions();
    void showComparison();
    void showPage();
    void addBaselineActions();
    void showState();
    void showCase();
    void back();
    void cite();
    void pin();
    void note();
    void openMarks(const QStringList &values);
    void run(const QString &command);
    void openCommands();

    std::unique_ptr<CaseSession> m_session;
    CaseActions m_actions;
    QList<Page *> m_pages;
    ExerciseBand *m_band;
    CaseHead *m_head;
    ProbeBar *m_probeBar;
    MessageRows *m_messages;
    MarksPanel *m_marks;
    HandedPanel *m_handed;
    ComparisonPanel *m_comparison;
    WatchPanel *m_watch;
    PageList *m_pageList;
    StatusLabel *m_state;
    QLineEdit *m_filter;
    QStackedWidget *m_stack;
    QWidget *m_pageArea = nullptr;
    Inspector *m_inspector;
    CommandPalette *m_palette;
    QVBoxLayout *m_top = nullptr;
    CaseDemo *m_demo = nullptr;
    bool m_leaving = false;
};

} // namespace zonecase::widgets
