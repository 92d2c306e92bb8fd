// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/filechooser.h"
#include "widgets/case/fileexport.h"
#include "widgets/case/page.h"
#include "widgets/chain/chaintext.h"

class QLabel;
class QSplitter;
class QStackedLayout;
class QTabWidget;

namespace zonecase::widgets {

class ChainFacts;
class ChainPicture;
class ChangeList;
class FactTable;
class RunSlider;

/// The chain of trust of a name, run by run and one run against another: the picture, what the comparison
/// found, and the same facts in a table.
class ChainPage : public Page
{
    Q_OBJECT

public:
    ChainPage(CaseContext &context, FileExport exportFile, FileChooser &chooser, QWidget *parent = nullptr);

    QString title() const override;
    QString stateSentence() const override;
    std::optional<Role> stateRole() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeContent();
    QWidget *makeDrawing();
    QWidget *makeLists();
    void connectPicture();
    void showRun();
    QList<std::shared_ptr<const dnssec::Chain>> looksAt(const RunView &run) const;
    void showChanges();
    void applyFilter();
    void select(int item);
    void selectChange(int change);
    void goToChange(int change);
    void markSelection();
    void tellReason(int item);
    void copyItem(int item);
    TimeWords timeWords() const;
    ChainCaption caption() const;
    void askWhereTo();
    void save(const QString &path);
    void tellExport(const QString &path, const Result<storage::Custody> &entered);

    FileExport m_export;
    FileChooser &m_files;
    RunSlider *m_runs = nullptr;
    ChainFacts *m_facts;
    ChainPicture *m_picture = nullptr;
    FactTable *m_table = nullptr;
    ChangeList *m_changes = nullptr;
    QTabWidget *m_lists = nullptr;
    QSplitter *m_halves = nullptr;
    QLabel *m_reason = nullptr; ///< of what the pointer or the keys are on, in one sentence
    QStackedLayout *m_stack;
    std::optional<RunView> m_earlier; ///< of two that are set against each other
    std::optional<RunView> m_shown; ///< the one, or the later of two
    QString m_shownIn; ///< the zone that times are shown in
    QString m_exportFailure; ///< what stands in the sentence until the next run is shown
};

} // namespace zonecase::widgets
