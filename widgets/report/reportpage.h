// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/outline.h"
#include "widgets/case/filechooser.h"
#include "widgets/case/fileexport.h"
#include "widgets/case/page.h"
#include "widgets/report/reportexport.h"

#include <QFuture>

#include <functional>

class QHBoxLayout;
class QLabel;
class QListWidget;
class QStackedLayout;

namespace zonecase::widgets {

class ReportPreview;

/// The report: its sections, its preview, and the files that it becomes. It is written anew from the case
/// each time that the page is looked at.
class ReportPage : public Page
{
    Q_OBJECT

public:
    using Load = std::function<QFuture<Result<report::CaseContent>>()>;
    using Figures = std::function<QList<report::Figure>()>;

    ReportPage(CaseContext &context, Load load, FileExport exportFile, FileChooser &chooser, QWidget *parent = nullptr);

    /// Pictures for the timeline's section, taken when they are needed.
    void setFigures(Figures figures) { m_figures = std::move(figures); }
    QString title() const override { return tr("Report"); }
    QString stateSentence() const override;
    void exportAs(ReportFormat format);
    bool isWritten() const { return m_written; }

Q_SIGNALS:
    void exported(const QString &path);
    void written();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void addExport(QHBoxLayout *row, const QString &label, ReportFormat format);
    void write();
    void take(const Result<report::CaseContent> &content);
    void save(const QString &path, ReportFormat format);
    void tellExport(const QString &path, const Result<storage::Custody> &entered);
    QString suggestedName(ReportFormat format) const;

    Load m_load;
    FileExport m_export;
    Figures m_figures;
    FileChooser &m_chooser;
    ReportPreview *m_preview;
    QListWidget *m_sections;
    QLabel *m_remark;
    QStackedLayout *m_layers;
    report::Outline m_outline;
    bool m_stale = true;
    bool m_written = false;
};

} // namespace zonecase::widgets
