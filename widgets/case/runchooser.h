// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/casecontext.h"

#include <QComboBox>

namespace zonecase::widgets {

/// The runs of a command that a document came of, latest first, within the case's time window where someone
/// has set one. Follows the newest until someone chooses.
class RunChooser : public QComboBox
{
    Q_OBJECT

public:
    RunChooser(CaseContext &context, const QString &command, QWidget *parent = nullptr);

    /// Null while there is none; as long as the context's snapshot lives.
    const RunView *run() const;
    /// There are runs, but none of them lies in the time window.
    bool isAllOutside() const;
    /// The run of the same subject before the one shown, null for the first.
    const RunView *runBefore() const;
    /// False if it is none of these runs.
    bool showRun(const RunId &id);

Q_SIGNALS:
    /// Another run, or what is known of it has changed.
    void runShown();

private:
    void fill();
    QString textOf(const RunView &view) const;
    QList<const RunView *> inWindow() const;

    CaseContext &m_context;
    QString m_command;
    bool m_follows = true;
};

} // namespace zonecase::widgets
