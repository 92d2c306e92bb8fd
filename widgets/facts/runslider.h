// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/casecontext.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QSlider;

namespace zonecase::widgets {

/// Which runs of a command a page shows: the subject, a slider through its runs, and the other run that the shown one is
/// set against. Stays at the newest run until someone moves it back, and sets it against the accepted
/// baseline, else the last one that was secure, else the one before, until someone chooses. Runs outside the time window are marked in words.
class RunSlider : public QWidget
{
    Q_OBJECT

public:
    RunSlider(CaseContext &context, const QString &command, QWidget *parent = nullptr);

    /// Nothing where the case has no such run with a document.
    std::optional<RunView> run() const;
    /// The run of the same subject that it is set against, earlier or later; nothing where there is none or none is wished.
    std::optional<RunView> against() const;
    /// False if it is none of the runs of a subject here.
    bool showRun(const RunId &id);
    /// What the Tab key leaves it from.
    QWidget *lastControl() const;

Q_SIGNALS:
    void chosen();

private:
    void build();
    void takeSnapshot();
    void takeSubject();
    void tellRun();
    void fillAgainst();
    int shown() const;
    int lastGood() const; ///< before the shown one; -1 if there is none
    int baseline() const; ///< other than the shown one; -1 if there is none
    QString choice() const;
    QString runText(int run) const;
    QString placed(int run, const QString &text) const;

    CaseContext &m_context;
    QString m_command;
    QList<RunView> m_runs; ///< of the subject, oldest first
    bool m_follows = true; ///< stays at the newest run
    QString m_choice; ///< what someone chose to set it against; empty until then
    QComboBox *m_subject;
    QSlider *m_slider;
    QLabel *m_time;
    QComboBox *m_against;
};

} // namespace zonecase::widgets
