// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/render.h"

#include "app/base/escape.h"
#include "app/report/citations.h"
#include "app/report/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::report {

namespace {

/// A code span: backslashes mean nothing in it, so only what ends it or a table's cell must go.
QString codeSpan(const QString &text)
{
    QString safe = escapedText(text);
    safe.replace(u'`', u'\'').replace(u'|', u"\\|"_s);
    return safe.isEmpty() ? QString() : QString(u'`' + safe + u'`');
}

QString lineMarkdown(const Line &line)
{
    QString text = escapedMarkdown(line.text);
    switch (line.style) {
    case Line::Style::Plain:
        break;
    case Line::Style::Strong:
        text = text.isEmpty() ? text : QString(u"**"_s + text + u"**"_s);
        break;
    case Line::Style::Mono:
        text = codeSpan(line.text);
        break;
    case Line::Style::Faint:
        text = text.isEmpty() ? text : QString(u'*' + text + u'*');
        break;
    }
    if (!line.evidence.isEmpty())
        text += u' ' + escapedMarkdown(citationText(line.evidence));
    if (!line.mark.isEmpty())
        text += u" **"_s + escapedMarkdown(line.mark) + u"**"_s;
    return text;
}

QString cellMarkdown(const Cell &cell)
{
    QStringList lines;
    for (const Line &line : cell)
        lines << lineMarkdown(line);
    return lines.join(u"<br>"_s);
}

QString rowMarkdown(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

QString tableMarkdown(const Block &block)
{
    QStringList headers, rules;
    for (qsizetype i = 0; i < block.widths.size(); ++i) {
        headers << escapedMarkdown(block.headers.value(i));
        rules << u"---"_s;
    }
    QString text = rowMarkdown(headers) + rowMarkdown(rules);
    for (const QList<Cell> &row : block.rows) {
        QStringList cells;
        for (const Cell &cell : row)
            cells << cellMarkdown(cell);
        text += rowMarkdown(cells);
    }
    return text + u'\n';
}

QString figureMarkdown(const Figure &figure)
{
    const QString type = figure.format == u"svg"_s ? u"image/svg+xml"_s : u"image/png"_s;
    const QString target = figure.fileName.isEmpty()
        ? QString(u"data:"_s + type + u";base64,"_s + QString::fromLatin1(figure.bytes.toBase64()))
        : QString(u'<' + escapedText(figure.fileName).remove(u'<').remove(u'>') + u'>');
    return u"!["_s + escapedMarkdown(figure.caption) + u"]("_s + target + u")\n\n"_s;
}

QString blockMarkdown(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Paragraph: {
        QStringList lines;
        for (const Line &line : block.lines)
            lines << lineMarkdown(line);
        return lines.join(u"  \n"_s) + u"\n\n"_s;
    }
    case Block::Kind::List: {
        QString items;
        for (const Line &line : block.lines)
            items += u"- "_s + lineMarkdown(line) + u'\n';
        return items + u'\n';
    }
    case Block::Kind::Table:
        return tableMarkdown(block);
    case Block::Kind::Figure:
        return figureMarkdown(block.figure);
    }
    return {};
}

/// Markdown has no pages; the marks stand at both ends and before every section.
QString marks(const Outline &outline)
{
    const QString exercise = exerciseMark(outline);
    return u"**"_s + escapedMarkdown(outline.tlp)
        + (exercise.isEmpty() ? QString() : QString(u" \u00b7 "_s + escapedMarkdown(exercise))) + u"**\n\n"_s;
}

} // namespace

QByteArray toMarkdown(const Outline &outline)
{
    QString text;
    for (const Section &section : outline.sections) {
        text += marks(outline) + (section.id == u"cover"_s ? u"# "_s : u"## "_s)
            + escapedMarkdown(section.title) + u"\n\n"_s;
        for (const Block &block : section.blocks)
            text += blockMarkdown(block);
    }
    text += marks(outline);
    return text.trimmed().append(u'\n').toUtf8();
}

} // namespace zonecase::report
