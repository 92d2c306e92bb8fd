// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/page.h"
#include "widgets/overview/doorlist.h"

class QLabel;
class QStackedLayout;
class QVBoxLayout;

namespace zonecase::widgets {

class ClockRows;

/// The page to show a minister: the sentence of the case, the clocks, what changed, what is unresolved, what
/// was noted.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(CaseContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Overview"); }
    QString stateSentence() const override;
    std::optional<Role> stateRole() const override;

private:
    void build();
    /// A list under its head; both are away while it has no line.
    struct Block
    {
        QWidget *whole = nullptr;
        DoorList *list = nullptr;
        void show(const QList<Door> &doors) const;
    };
    Block addList(QVBoxLayout *layout, const QString &head);
    void refresh();
    QList<Door> changes() const;
    QList<Door> unresolved() const;
    QList<Door> held() const;
    QList<Door> runs() const;
    QList<Door> notes() const;
    Door doorOf(const storage::StoredFinding &stored) const;

    ClockRows *m_clocks;
    Block m_changes;
    Block m_unresolved;
    Block m_held;
    Block m_runs;
    Block m_notes;
    QLabel *m_others;
    QStackedLayout *m_layers;
};

} // namespace zonecase::widgets
