// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/reportpreview.h"

#include "app/report/print/textdocument.h"
#include "widgets/theme/theme.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextOption>
#include <QAbstractTextDocumentLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

static constexpr int PaperMargin = 36;

ReportPreview::ReportPreview(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(u"reportPreview"_s);
    setAccessibleName(tr("Preview of the report"));
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // Paper is white, whatever the window's scheme.
    setPalette(Theme(Theme::Scheme::Light).palette());
}

ReportPreview::~ReportPreview()
{
    setDocument(nullptr);
}

void ReportPreview::setOutline(const report::Outline &outline)
{
    const int place = verticalScrollBar()->value();
    report::TextDocumentStyle style;
    style.marksInText = true;
    style.textWidth = std::max(400, viewport()->width() - 2 * PaperMargin);
    style.device = viewport();
    std::unique_ptr<QTextDocument> next = report::textDocumentOf(outline, style);
    next->setDocumentMargin(PaperMargin);
    setDocument(next.get());
    m_document = std::move(next);
    verticalScrollBar()->setValue(place);
}

void ReportPreview::showSection(int index)
{
    if (!m_document)
        return;
    const QList<int> blocks = report::headingBlocks(*m_document);
    const QTextBlock block = m_document->findBlockByNumber(blocks.value(index, 0));
    verticalScrollBar()->setValue(
        static_cast<int>(m_document->documentLayout()->blockBoundingRect(block).top()) - 8);
}

QVariant ReportPreview::loadResource(int, const QUrl &)
{
    return {};
}

} // namespace zonecase::widgets
