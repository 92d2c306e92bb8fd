// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/page.h"
#include "widgets/resolvers/matrixmodel.h"
#include "widgets/resolvers/traitsmodel.h"

class QLabel;
class QStackedLayout;

namespace zonecase::widgets {

class AnswerCellDelegate;
class ClockRows;
class FlatTable;
class RunChooser;

/// Who hands out which answer, and until when: the authority's first, then each resolver's, cell by cell;
/// what each resolver does to answers stands below, and above until when what is wrong can be served.
class ResolversPage : public Page
{
    Q_OBJECT

public:
    explicit ResolversPage(CaseContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Resolvers"); }
    QString stateSentence() const override;
    std::optional<Role> stateRole() const override;

private:
    QWidget *buildContent();
    QWidget *buildHead(QWidget *parent);
    void buildTables();
    const resolvers::Comparison *comparison() const;
    void showRun();
    void showRows();
    void showSpan();
    void fitRows();
    void chooseCell(const QModelIndex &index);
    void chooseResolver(int row);
    void selectResolver(const QString &label);
    void mark();
    void markCells();

    AnswerMatrix m_matrix; ///< all of the run, before the filter
    MatrixModel m_model;
    TraitsModel m_traits;
    RunChooser *m_runs;
    QLabel *m_span;
    ClockRows *m_blast;
    FlatTable *m_table;
    FlatTable *m_traitsTable;
    AnswerCellDelegate *m_delegate;
    QStackedLayout *m_layers;
    RunId m_shown;
    bool m_marking = false;
};

} // namespace zonecase::widgets
