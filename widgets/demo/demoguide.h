// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/selection.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

namespace zonecase::widgets {

/// What has been done in the demo so far, as the guide sees it.
struct DemoFacts
{
    QString step; ///< the lab's
    QHash<QString, int> runs; ///< finished probes by the lab's step they were made in
    QString page; ///< that is open
    Selection selection;
    QString selectedCode; ///< of the selected finding
    int notes = 0; ///< with words in them
    bool exported = false;
};

/// What the guide says next, and the button that does it.
struct DemoStep
{
    QString text;
    QString button; ///< empty for what is done elsewhere
    QString action; ///< "probe", "page:chain", "step:t1", "note", "export"…
    std::function<bool(const DemoFacts &)> done;
};

/// The demo's guide: it goes on when what it asked for has been done, however it was done.
class DemoGuide : public QObject
{
    Q_OBJECT

public:
    explicit DemoGuide(QObject *parent = nullptr);

    void take(const DemoFacts &facts);
    int position() const { return m_position; }
    int count() const { return static_cast<int>(m_steps.size()); }
    bool isFinished() const { return m_position >= count(); }
    /// The step that is asked for now; the last once all is done.
    const DemoStep &step() const;
    void skip();

Q_SIGNALS:
    void advanced();

private:
    QList<DemoStep> m_steps;
    int m_position = 0;
};

/// The steps of the hijack of ministry.zz.
QList<DemoStep> demoSteps();

} // namespace zonecase::widgets
