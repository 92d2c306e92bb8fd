// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/print/textdocument.h"

#include "app/base/escape.h"
#include "app/report/citations.h"
#include "app/report/tlp.h"
#include "app/report/words.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QTextCursor>
#include <QTextList>
#include <QTextTable>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace zonecase::report {

namespace {

constexpr int HeadingLevel = 2;
constexpr qreal BodyPoints = 9.5;

const QColor Ink(0x16, 0x19, 0x1d);
const QColor FaintInk(0x4f, 0x58, 0x63);
const QColor CiteInk(0x00, 0x5f, 0x4b);
const QColor MarkInk(0x5c, 0x42, 0x00);
const QColor MarkPaper(0xff, 0xf0, 0xc2);
const QColor Hairline(0xc9, 0xce, 0xd6);

/// Lengths of formats are pixels of a screen of 96 dots an inch; the layout scales them to its device itself.
qreal points(qreal count)
{
    return count * 96 / 72;
}

QStringList sansFamilies()
{
    return {u"Noto Sans"_s, u"DejaVu Sans"_s, u"sans-serif"_s};
}

QStringList monoFamilies()
{
    return {u"DejaVu Sans Mono"_s, u"Noto Sans Mono"_s, u"monospace"_s};
}

QTextCharFormat charFormat(Line::Style style, qreal points = BodyPoints)
{
    QTextCharFormat format;
    format.setFontFamilies(style == Line::Style::Mono ? monoFamilies() : sansFamilies());
    format.setFontPointSize(style == Line::Style::Mono ? points * 0.8 : points);
    format.setForeground(style == Line::Style::Faint ? FaintInk : Ink);
    if (style == Line::Style::Strong)
        format.setFontWeight(QFont::DemiBold);
    return format;
}

/// Builds a document with a cursor that always stands at its end.
class Builder
{
public:
    Builder(QTextDocument &document, const TextDocumentStyle &style)
        : m_cursor(&document)
        , m_style(style)
    {
        // One layout at the end instead of one an insertion: those of tables cost the square of their rows.
        m_cursor.beginEditBlock();
    }
    void finish() { m_cursor.endEditBlock(); }

    void addMarks(const Outline &outline);
    void addSection(const Section &section);

private:
    void startBlock(const QTextBlockFormat &format);
    void addBlock(const Block &block);
    void addParagraph(const Block &block);
    void addList(const Block &block);
    void addTable(const Block &block);
    void addFigure(const Figure &figure);
    void fillCell(QTextTableCell target, const Cell &lines);
    void addLine(QTextCursor &cursor, const Line &line);
    QTextCursor m_cursor;
    TextDocumentStyle m_style;
    bool m_blockIsFree = true; ///< the cursor stands in an empty block that nothing has claimed
    int m_figures = 0;
};

void Builder::startBlock(const QTextBlockFormat &format)
{
    if (m_blockIsFree) {
        m_cursor.setBlockFormat(format);
        m_cursor.setBlockCharFormat(charFormat(Line::Style::Plain));
    } else
        m_cursor.insertBlock(format, charFormat(Line::Style::Plain));
    m_blockIsFree = false;
}

void Builder::addMarks(const Outline &outline)
{
    QTextBlockFormat format;
    format.setAlignment(Qt::AlignRight);
    format.setTopMargin(points(6));
    startBlock(format);
    QTextCharFormat label = charFormat(Line::Style::Strong, 11);
    label.setBackground(Qt::black);
    label.setForeground(QColor(tlpColour(outline.tlp)));
    m_cursor.insertText(u'\u00a0' + escapedText(outline.tlp) + u'\u00a0', label);
    if (!outline.exercise)
        return;
    QTextCharFormat exercise = charFormat(Line::Style::Strong, 11);
    exercise.setBackground(QColor(0xf0, 0xb4, 0x29));
    m_cursor.insertText(u"\u00a0 "_s + exerciseMark(outline) + u" \u00a0"_s, exercise);
}

void Builder::addSection(const Section &section)
{
    const bool isCover = section.id == u"cover"_s;
    QTextBlockFormat format;
    format.setHeadingLevel(isCover ? 1 : HeadingLevel);
    format.setTopMargin(points(isCover ? 90 : 20));
    format.setBottomMargin(points(isCover ? 24 : 6));
    format.setPageBreakPolicy(QTextFormat::PageBreak_Auto);
    if (section.id == u"summary"_s || section.id == u"evidence"_s)
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    startBlock(format);
    m_cursor.insertText(escapedText(section.title), charFormat(Line::Style::Strong, isCover ? 26 : 15));
    for (const Block &block : section.blocks)
        addBlock(block);
}

void Builder::addBlock(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Paragraph:
        return addParagraph(block);
    case Block::Kind::List:
        return addList(block);
    case Block::Kind::Table:
        return addTable(block);
    case Block::Kind::Figure:
        return addFigure(block.figure);
    }
}

void Builder::addParagraph(const Block &block)
{
    QTextBlockFormat format;
    format.setBottomMargin(points(5));
    format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
    for (const Line &line : block.lines) {
        startBlock(format);
        addLine(m_cursor, line);
    }
}

void Builder::addList(const Block &block)
{
    QTextListFormat bullets;
    bullets.setStyle(QTextListFormat::ListDisc);
    bullets.setIndent(1);
    QTextBlockFormat format;
    format.setBottomMargin(points(3));
    QTextList *items = nullptr;
    for (const Line &line : block.lines) {
        startBlock(format);
        if (items)
            items->add(m_cursor.block());
        else
            items = m_cursor.createList(bullets);
        addLine(m_cursor, line);
    }
}

void Builder::addTable(const Block &block)
{
    if (block.rows.isEmpty())
        return;
    QTextTableFormat format;
    QList<QTextLength> widths;
    for (const int width : block.widths)
        widths << QTextLength(QTextLength::PercentageLength, width);
    format.setColumnWidthConstraints(widths);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setBorder(0);
    format.setBorderCollapse(true);
    format.setCellPadding(points(3));
    format.setCellSpacing(0);
    format.setTopMargin(points(4));
    format.setBottomMargin(points(6));
    const int header = block.headers.isEmpty() ? 0 : 1;
    format.setHeaderRowCount(header);
    // A table cannot be the first thing of a frame: the block before it is made as low as it can be.
    QTextBlockFormat thin;
    thin.setLineHeight(1, QTextBlockFormat::FixedHeight);
    startBlock(thin);
    QTextCharFormat tiny;
    tiny.setFontPointSize(1);
    m_cursor.setBlockCharFormat(tiny);
    QTextTable *table = m_cursor.insertTable(
        static_cast<int>(block.rows.size()) + header, static_cast<int>(block.widths.size()), format);
    for (int column = 0; column < block.headers.size(); ++column)
        fillCell(table->cellAt(0, column), {Line{block.headers[column], Line::Style::Strong, {}, {}, 0}});
    for (int row = 0; row < block.rows.size(); ++row)
        for (int column = 0; column < block.rows[row].size(); ++column)
            fillCell(table->cellAt(row + header, column), block.rows[row][column]);
    m_cursor.movePosition(QTextCursor::End);
    m_blockIsFree = true;
}

void Builder::fillCell(QTextTableCell target, const Cell &lines)
{
    QTextTableCellFormat format = target.format().toTableCellFormat();
    format.setBottomBorder(points(0.5));
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(Hairline);
    target.setFormat(format);
    QTextCursor cursor = target.firstCursorPosition();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            cursor.insertBlock();
        addLine(cursor, lines[i]);
    }
}

void Builder::addLine(QTextCursor &cursor, const Line &line)
{
    cursor.insertText(escapedText(line.text), charFormat(line.style));
    if (!line.evidence.isEmpty()) {
        QTextCharFormat cite = charFormat(Line::Style::Plain, BodyPoints * 0.88);
        cite.setForeground(CiteInk);
        cursor.insertText(u' ' + citationText(line.evidence), cite);
    }
    if (!line.mark.isEmpty()) {
        QTextCharFormat mark = charFormat(Line::Style::Plain, BodyPoints * 0.88);
        mark.setForeground(MarkInk);
        mark.setBackground(MarkPaper);
        cursor.insertText(u" "_s, charFormat(Line::Style::Plain));
        cursor.insertText(escapedText(line.mark), mark);
    }
}

void Builder::addFigure(const Figure &figure)
{
    startBlock({});
    QImage image;
    if (image.loadFromData(figure.bytes)) {
        const QUrl url(u"figure:%1"_s.arg(++m_figures));
        m_cursor.document()->addResource(QTextDocument::ImageResource, url, image);
        QTextImageFormat format;
        format.setName(url.toString());
        const qreal width = m_style.textWidth > 0 ? m_style.textWidth : image.width();
        format.setWidth(width);
        format.setHeight(width * image.height() / qMax(1, image.width()));
        m_cursor.insertImage(format);
    } else {
        addLine(m_cursor,
            Line{{}, Line::Style::Plain, {}, translate("Report", "[the picture could not be read]"), 0});
    }
    QTextBlockFormat format;
    format.setBottomMargin(points(8));
    startBlock(format);
    m_cursor.insertText(escapedText(figure.caption), charFormat(Line::Style::Faint, BodyPoints * 0.92));
}

} // namespace

std::unique_ptr<QTextDocument> textDocumentOf(const Outline &outline, const TextDocumentStyle &style)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    if (style.device)
        document->documentLayout()->setPaintDevice(style.device);
    document->setDocumentMargin(0);
    QTextOption option = document->defaultTextOption();
    // Digests have no place to break; they must never run out of the page.
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);
    QFont font;
    font.setFamilies(sansFamilies());
    font.setPointSizeF(BodyPoints);
    document->setDefaultFont(font);
    document->setMetaInformation(QTextDocument::DocumentTitle,
        escapedText(QString(outline.tlp + u" \u00b7 "_s + outline.number + u' ' + outline.title)));
    Builder builder(*document, style);
    for (const Section &section : outline.sections) {
        if (style.marksInText)
            builder.addMarks(outline);
        builder.addSection(section);
    }
    if (style.marksInText)
        builder.addMarks(outline);
    builder.finish();
    return document;
}

QList<int> headingBlocks(const QTextDocument &document)
{
    QList<int> numbers;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() == HeadingLevel)
            numbers << block.blockNumber();
    return numbers;
}

} // namespace zonecase::report
