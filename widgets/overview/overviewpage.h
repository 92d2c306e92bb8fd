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
    DoorList *addList(QVBoxLayout *layout, const QString &head);
    void refresh();
    QList<Door> changes() const;
    QList<Door> unresolved() const;
    QList<Door> runs() const;
    QList<Door> notes() const;
    Door doorOf(const storage::StoredFinding &stored) const;

    ClockRows *m_clocks;
    DoorList *m_changes = nullptr;
    DoorList *m_unresolved = nullptr;
    DoorList *m_runs = nullptr;
    DoorList *m_notes = nullptr;
    QLabel *m_others;
    QStackedLayout *m_layers;
};

} // namespace zonecase::widgets
