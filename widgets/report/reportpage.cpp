// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/reportpage.h"
#include "widgets/case/whendone.h"

#include "widgets/report/reportpreview.h"
#include "widgets/theme/hairline.h"
#include "widgets/theme/roomydelegate.h"
#include "widgets/theme/teachpanel.h"
#include "widgets/theme/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

ReportPage::ReportPage(
    CaseContext &context, Load load, FileExport exportFile, FileChooser &chooser, QWidget *parent)
    : Page(context, parent)
    , m_load(std::move(load))
    , m_export(std::move(exportFile))
    , m_chooser(chooser)
    , m_preview(new ReportPreview(this))
    , m_sections(new QListWidget(this))
    , m_remark(new QLabel(this))
    , m_layers(new QStackedLayout(this))
{
    setObjectName(u"report"_s);
    build();
    connect(&context, &CaseContext::snapshotChanged, this, [this] {
        m_stale = true;
        if (isVisible())
            write();
    });
    connect(m_sections, &QListWidget::currentRowChanged, m_preview, &ReportPreview::showSection);
}

void ReportPage::build()
{
    m_sections->setObjectName(u"reportSections"_s);
    m_sections->setAccessibleName(tr("Sections of the report"));
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setItemDelegate(new RoomyDelegate(m_sections));
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    m_remark->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *sheet = new QWidget(this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 12, 8);
    addExport(row, tr("PDF…"), ReportFormat::Pdf);
    addExport(row, tr("HTML…"), ReportFormat::Html);
    addExport(row, tr("Markdown…"), ReportFormat::Markdown);
    addExport(row, tr("ODT…"), ReportFormat::Odt);
    row->addWidget(m_remark, 1);
    auto *split = new QSplitter(Qt::Horizontal, sheet);
    split->setChildrenCollapsible(false);
    split->addWidget(m_sections);
    split->addWidget(m_preview);
    split->setStretchFactor(1, 1);
    split->setSizes({150, 600});
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(new Hairline(Qt::Horizontal, sheet));
    layout->addWidget(split, 1);
    m_layers->addWidget(sheet);
    m_layers->addWidget(new TeachPanel(tr("The report writes itself from the case: summary, times, findings "
                                          "with evidence numbers, and the messages that "
                                          "prove them."),
        tr("Probe a name first: type it above and press Enter."), {}, this));
    m_layers->setCurrentIndex(1);
}

void ReportPage::addExport(QHBoxLayout *row, const QString &label, ReportFormat format)
{
    auto *button = new QPushButton(label, this);
    button->setObjectName(u"export-"_s + suffixOf(format));
    button->setAccessibleName(tr("Export the report as %1").arg(suffixOf(format)));
    button->setToolTip(button->accessibleName());
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, format] { exportAs(format); });
}

QString ReportPage::stateSentence() const
{
    const CaseSnapshot &snapshot = *context().snapshot();
    if (snapshot.runs.isEmpty())
        return tr("There is nothing to report yet.");
    return tr("Written from %n probes; journal head %1.", nullptr, static_cast<int>(snapshot.runs.size()))
        .arg(snapshot.journalHead.left(16));
}

void ReportPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        write();
}

void ReportPage::write()
{
    m_stale = false;
    const bool empty = context().snapshot()->runs.isEmpty() && context().snapshot()->notes.isEmpty();
    m_layers->setCurrentIndex(empty ? 1 : 0);
    if (!empty)
        whenDone(m_load(), this, [this](const Result<report::CaseContent> &content) { take(content); });
}

void ReportPage::take(const Result<report::CaseContent> &content)
{
    if (!content) {
        m_remark->setText(tr("The report could not be written: %1").arg(content.error().detail));
        return;
    }
    report::OutlineOptions options;
    if (m_figures)
        options.figures = m_figures();
    m_outline = report::outlineOf(*content, options);
    const int row = m_sections->currentRow();
    const QSignalBlocker quiet(m_sections);
    m_sections->clear();
    for (const report::Section &section : m_outline.sections)
        m_sections->addItem(section.title);
    m_sections->setCurrentRow(row);
    m_preview->setOutline(m_outline);
    m_written = true;
    Q_EMIT written();
}

QString ReportPage::suggestedName(ReportFormat format) const
{
    static const QRegularExpression odd(u"[^\\w.-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const storage::CaseInfo &info = context().snapshot()->info;
    const QString name = QString(info.number + u' ' + info.title).replace(odd, u" "_s).simplified();
    return name + u'.' + suffixOf(format);
}

void ReportPage::exportAs(ReportFormat format)
{
    if (!m_written)
        return;
    m_chooser.save(this, tr("Export the report"), suggestedName(format),
        tr("Report (*.%1)").arg(suffixOf(format)), [this, format](const QString &path) {
            if (!path.isEmpty())
                save(path, format);
        });
}

void ReportPage::save(const QString &path, ReportFormat format)
{
    m_remark->setText(tr("The report is being laid out…"));
    whenDone(startReport(m_outline, format), this, [this, path](const Result<QByteArray> &bytes) {
        if (!bytes)
            return tellExport(path, tl::unexpected(bytes.error()));
        whenDone(m_export(u"report"_s, path, *bytes), this,
            [this, path](const Result<storage::Custody> &entered) { tellExport(path, entered); });
    });
}

void ReportPage::tellExport(const QString &path, const Result<storage::Custody> &entered)
{
    if (!entered) {
        m_remark->setText(tr("The report could not be exported: %1").arg(entered.error().detail));
        return;
    }
    m_remark->setText(QString(tr("Exported: %1").arg(path) + u' ' + storage::custodyRemark(*entered)).trimmed());
    m_remark->setToolTip(m_remark->text());
    Q_EMIT exported(path);
}

} // namespace zonecase::widgets
