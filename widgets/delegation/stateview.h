// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/delegation/columnwidths.h"
#include "widgets/delegation/statemodel.h"
#include "widgets/theme/flattable.h"

namespace zonecase::widgets {

/// The state table on the screen: its columns share the width there is, so that it never scrolls sideways;
/// those in which nobody says anything are not shown.
class StateView : public FlatTable
{
    Q_OBJECT

public:
    StateView(const QString &accessibleName, StateModel &model, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    ColumnRoom roomOf(int column) const;
    void takeRows();
    void fitColumns();

    StateModel &m_states;
};

} // namespace zonecase::widgets
