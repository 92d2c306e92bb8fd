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
#include <QTextLayout>
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

void breakBefore(const QTextBlock &block)
{
    QTextCursor cursor(block);
    QTextBlockFormat format;
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    cursor.mergeBlockFormat(format);
}

/// Makes a change and lays the document out once: each cell's format would else cost a layout of its own, and
/// after a page break only one from the start places and draws everything that follows it.
template <typename Change> void changeAndLayOut(QTextDocument &document, const Change &change)
{
    QTextCursor edit(&document);
    edit.beginEditBlock();
    change();
    document.markContentsDirty(0, document.characterCount());
    edit.endEditBlock();
}

/// A heading at the foot of a page belongs to the next one, with what it is the heading of.
void keepHeadingsWithText(QTextDocument &document, qreal pageHeight)
{
    const QList<int> headings = headingBlocks(document);
    for (const int number : headings) {
        const QTextBlock block = document.findBlockByNumber(number);
        const qreal top = document.documentLayout()->blockBoundingRect(block).top();
        if (pageHeight - std::fmod(top, pageHeight) >= pageHeight / 5)
            continue;
        changeAndLayOut(document, [&block] { breakBefore(block); });
    }
}

/// The page that a line of the block is on. The layout moves a line to the next page within its block, whose
/// own rectangle does not tell.
int pageOfLine(const QTextBlock &block, int line, qreal pageHeight)
{
    const qreal top = block.document()->documentLayout()->blockBoundingRect(block).top();
    const bool isThere = line >= 0 && line < block.layout()->lineCount();
    return static_cast<int>((top + (isThere ? block.layout()->lineAt(line).y() : 0)) / pageHeight);
}

/// True if the row's cells do not all begin and end on one page.
bool isTorn(const QTextTable &table, int row, qreal pageHeight)
{
    int first = std::numeric_limits<int>::max();
    int last = 0;
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        const QTextBlock end = cell.lastCursorPosition().block();
        first = std::min(first, pageOfLine(cell.firstCursorPosition().block(), 0, pageHeight));
        last = std::max(last, pageOfLine(end, end.layout()->lineCount() - 1, pageHeight));
    }
    return first != last;
}

/// Fills the page below a row, so that the next one begins on the next page. A page break in a cell would
/// cost a whole page, and padding above a cell is repeated on top of each page that the cell reaches.
void fillPageBelow(QTextTable &table, int row, qreal pageHeight)
{
    const QTextBlock next = table.cellAt(row + 1, 0).firstCursorPosition().block();
    const qreal top = table.document()->documentLayout()->blockBoundingRect(next).top();
    constexpr qreal ShortOfEnd = 9;
    const qreal scale = Resolution / 96.0; // paddings are pixels of 96 an inch
    const qreal rest = (pageHeight - std::fmod(top, pageHeight)) / scale;
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(row, column);
        QTextTableCellFormat format = cell.format().toTableCellFormat();
        // Short of the page's end by less than a line: this row's own last line counts the padding below it.
        format.setBottomPadding(table.format().cellPadding() + std::max(0.0, rest - ShortOfEnd));
        cell.setFormat(format);
    }
}

/// The paragraph or heading above a table; what stands right before it is only there to carry it.
QTextBlock introductionOf(const QTextTable &table)
{
    const QTextBlock carrier = table.document()->findBlock(table.firstPosition() - 1);
    const QTextBlock above = carrier.previous();
    const bool isText = above.isValid() && !above.text().isEmpty() && !QTextCursor(above).currentTable();
    return isText ? above : carrier;
}

/// A figure stands on one page, and below its heading. The layout moves its line to the next page within its
/// block, and leaves an edge of the picture behind.
void keepFiguresWhole(QTextDocument &document, qreal pageHeight)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextBlock::iterator content = block.begin();
        if (content.atEnd() || !content.fragment().charFormat().isImageFormat())
            continue;
        const QRectF place = document.documentLayout()->blockBoundingRect(block);
        const auto pageAt = [pageHeight](qreal y) { return static_cast<int>(y / pageHeight); };
        if (place.height() > 2 * pageHeight || pageAt(place.top()) == pageAt(place.bottom()))
            continue;
        const QTextBlock above = block.previous();
        const bool isHeading = above.isValid() && above.blockFormat().headingLevel() > 0;
        changeAndLayOut(document, [&] { breakBefore(isHeading ? above : block); });
    }
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
                changeAndLayOut(document, [table, row, pageHeight] {
                    // Below the header there is nothing to fill: the header repeats, so the table moves as a
                    // whole.
                    if (row == 1)
                        breakBefore(introductionOf(*table));
                    else
                        fillPageBelow(*table, row - 1, pageHeight);
                });
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
    keepFiguresWhole(*document, body.height());
    keepRowsWhole(*document, body.height());
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
