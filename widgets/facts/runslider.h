// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/casecontext.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QSlider;

namespace zonecase::widgets {

/// Which run of a command a page shows: the subject, a slider through its runs, and whether what changed since the run
/// before is marked. Stays at the newest run until someone moves it back.
class RunSlider : public QWidget
{
    Q_OBJECT

public:
    RunSlider(CaseContext &context, const QString &command, QWidget *parent = nullptr);

    /// Nothing where the case has no such run with a document.
    std::optional<RunView> run() const;
    /// The run before it of the same subject, whether it is marked or not.
    std::optional<RunView> runBefore() const;
    bool marksChanges() const;

Q_SIGNALS:
    void chosen();

private:
    void takeSnapshot();
    void takeSubject();
    void tellRun();
    QString runText(const RunView &view) const;

    CaseContext &m_context;
    QString m_command;
    QList<RunView> m_runs; ///< of the subject, oldest first
    bool m_follows = true; ///< stays at the newest run
    QComboBox *m_subject;
    QSlider *m_slider;
    QLabel *m_time;
    QCheckBox *m_marks;
};

} // namespace zonecase::widgets
