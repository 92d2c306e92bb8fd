// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/print/pdf.h"

#include "app/report/print/pagemarks.h"
#include "app/report/print/textdocument.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QDateTime>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace zonecase::report {

namespace {

constexpr int Resolution = 300;

qreal millimetres(qreal count)
{
    return count * Resolution / 25.4;
}

QRectF bodyOf(const QRectF &paper)
{
    return paper.adjusted(millimetres(18), millimetres(25), -millimetres(18), -millimetres(21));
}

int pageOf(qreal y, qreal pageHeight)
{
    return static_cast<int>(y / pageHeight);
}

void breakBefore(const QTextBlock &block)
{
    QTextCursor cursor(block);
    QTextBlockFormat format;
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    cursor.mergeBlockFormat(format);
}

/// A heading at the foot of a page belongs to the next one, with what it is the heading of.
void keepHeadingsWithText(QTextDocument &document, qreal pageHeight)
{
    const QList<int> headings = headingBlocks(document);
    for (const int number : headings) {
        const QTextBlock block = document.findBlockByNumber(number);
        const qreal top = document.documentLayout()->blockBoundingRect(block).top();
        if (pageHeight - std::fmod(top, pageHeight) < pageHeight / 5)
            breakBefore(block);
    }
}

/// True if the row's cells do not all begin and end on one page.
bool isTorn(const QTextTable &table, int row, qreal pageHeight)
{
    const QAbstractTextDocumentLayout *layout = table.document()->documentLayout();
    int first = std::numeric_limits<int>::max();
    int last = 0;
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        const QRectF top = layout->blockBoundingRect(cell.firstCursorPosition().block());
        const QRectF bottom = layout->blockBoundingRect(cell.lastCursorPosition().block());
        first = std::min(first, pageOf(top.top(), pageHeight));
        last = std::max(last, pageOf(bottom.bottom() - 1, pageHeight));
    }
    return first != last;
}

/// Rows are not torn between pages. Each repair lays the document out again, so very long ones are left as
/// they are.
void keepRowsWhole(QTextDocument &document, qreal pageHeight)
{
    constexpr int LongestRepaired = 60;
    if (document.pageCount() > LongestRepaired)
        return;
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        for (int row = 1; table && row < table->rows(); ++row)
            if (isTorn(*table, row, pageHeight))
                for (int column = 0; column < table->columns(); ++column)
                    breakBefore(table->cellAt(row, column).firstCursorPosition().block());
    }
}

void drawPage(QPainter &painter, const QTextDocument &document, const QRectF &body, int page)
{
    const QRectF part(0, page * body.height(), body.width(), body.height());
    painter.save();
    painter.translate(body.left(), body.top() - part.top());
    painter.setClipRect(part);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = part;
    context.palette.setColor(QPalette::Text, Qt::black);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

/// QPdfWriter writes the wall clock as the file's date and lets nobody say another; the length stays, so that
/// the file's table of offsets holds.
QByteArray withDate(QByteArray pdf, Instant asOf)
{
    const QByteArray date
        = QDateTime::fromSecsSinceEpoch(asOf.seconds(), Qt::UTC).toString(u"yyyyMMddHHmmss"_s).toLatin1();
    for (const QByteArray &key : {QByteArray("/CreationDate (D:"), QByteArray("/ModDate (D:")}) {
        for (qsizetype at = pdf.indexOf(key); at >= 0; at = pdf.indexOf(key, at + 1)) {
            const qsizetype from = at + key.size();
            const qsizetype end = pdf.indexOf(')', from);
            const qsizetype zone = end - from - date.size();
            if (end < 0 || zone < 0 || zone > 7)
                continue;
            pdf.replace(
                from, end - from, QByteArray(date + QByteArray(zone > 1 ? "+00'00'" : "Z").first(zone)));
        }
    }
    return pdf;
}

} // namespace

QByteArray toPdf(const Outline &outline)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(Resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(outline.tlp + u" \u00b7 "_s + outline.number + u' ' + outline.title);
    writer.setCreator(u"Zonecase "_s + outline.version);
    const QRectF paper(0, 0, writer.width(), writer.height());
    const QRectF body = bodyOf(paper);

    const auto document = textDocumentOf(outline, {false, body.width() * 96 / Resolution, &writer});
    document->setPageSize(body.size());
    keepHeadingsWithText(*document, body.height());
    keepRowsWhole(*document, body.height());
    // Page breaks were added bit by bit. Only a layout from the start draws everything that follows them.
    document->markContentsDirty(0, document->characterCount());
    const int pages = document->pageCount();
    {
        QPainter painter(&writer);
        for (int page = 0; page < pages; ++page) {
            if (page > 0)
                writer.newPage();
            drawPage(painter, *document, body, page);
            drawMarks(painter, outline, paper, {page + 1, pages});
        }
    }
    return withDate(buffer.data(), outline.asOf);
}

} // namespace zonecase::report
