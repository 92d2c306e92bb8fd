// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/render.h"

#include "app/base/escape.h"
#include "app/report/citations.h"
#include "app/report/tlp.h"
#include "app/report/words.h"

using namespace Qt::StringLiterals;

namespace zonecase::report {

namespace {

constexpr auto Style = R"css(
:root { color-scheme: light; }
body { font: 10.5pt/1.45 "Noto Sans", "DejaVu Sans", sans-serif; color: #16191d; max-width: 52rem; margin: 0 auto; padding: 3.4rem 1.5rem 3rem; }
h1 { font-size: 2rem; line-height: 1.15; margin: 3rem 0 1.5rem; }
h2 { font-size: 1.25rem; margin: 2.4rem 0 .6rem; border-bottom: 1px solid #c9ced6; padding-bottom: .2rem; }
table { border-collapse: collapse; width: 100%; margin: .8rem 0; table-layout: fixed; font-variant-numeric: tabular-nums; }
th { text-align: left; font-weight: 600; border-bottom: 1.5px solid #5b6470; }
th, td { padding: .3rem .6rem .3rem 0; vertical-align: top; overflow-wrap: anywhere; }
tr + tr > td { border-top: 1px solid #e3e6ea; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
code { font: 9pt/1.4 "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
.faint { color: #4f5863; }
.cite { font-size: 8.5pt; color: #005f4b; text-decoration: none; }
.mark { background: #fff0c2; color: #5c4200; font-size: 8.5pt; padding: 0 .25rem; }
figure { margin: 1rem 0; break-inside: avoid; } figure img { max-width: 100%; border: 1px solid #e3e6ea; }
figcaption { color: #4f5863; font-size: 9pt; }
.band { position: fixed; left: 0; right: 0; padding: .25rem 1rem; font-weight: 700; font-size: 9pt; background: #000; display: flex; gap: 1rem; }
.band.top { top: 0; } .band.bottom { bottom: 0; }
.exercise { flex: 1; text-align: center; color: #000; letter-spacing: .25em;
  background: repeating-linear-gradient(135deg, #f0b429 0 14px, #ffe9b0 14px 28px); }
.space { flex: 1; }
.number { color: #fff; font-weight: 400; }
@page { size: A4; margin: 22mm 16mm 20mm; }
@media print { body { padding: 0; max-width: none; } section { break-before: auto; } #cover, #evidence { break-after: auto; }
  #evidence { break-before: page; } .band { -webkit-print-color-adjust: exact; print-color-adjust: exact; } .band.top { top: -18mm; } .band.bottom { bottom: -16mm; } }
)css";

QString tag(const QString &name, const QString &inner)
{
    return u'<' + name + u'>' + inner + u"</"_s + name + u'>';
}

QString citationHtml(const QList<qint64> &numbers)
{
    QStringList links;
    const QList<NumberRange> all = ranges(numbers);
    for (const NumberRange &range : all)
        links << u"<a class=\"cite\" href=\"#E%1\">%2</a>"_s.arg(
            QString::number(range.first), rangeText(range));
    return links.isEmpty() ? QString() : QString(u" ["_s + links.join(u", "_s) + u']');
}

QString lineHtml(const Line &line)
{
    QString text = escapedHtml(line.text);
    switch (line.style) {
    case Line::Style::Plain:
        break;
    case Line::Style::Strong:
        text = tag(u"strong"_s, text);
        break;
    case Line::Style::Mono:
        text = tag(u"code"_s, text);
        break;
    case Line::Style::Faint:
        text = u"<span class=\"faint\">"_s + text + u"</span>"_s;
        break;
    }
    if (line.anchor > 0)
        text = u"<span id=\"E%1\">"_s.arg(line.anchor) + text + u"</span>"_s;
    text += citationHtml(line.evidence);
    if (!line.mark.isEmpty())
        text += u" <span class=\"mark\">"_s + escapedHtml(line.mark) + u"</span>"_s;
    return text;
}

QString linesHtml(const QList<Line> &lines)
{
    QStringList all;
    for (const Line &line : lines)
        all << lineHtml(line);
    return all.join(u"<br>"_s);
}

QString tableHtml(const Block &block)
{
    QString html = u"<table><colgroup>"_s;
    for (const int width : block.widths)
        html += u"<col style=\"width:%1%\">"_s.arg(width);
    html += u"</colgroup>"_s;
    if (!block.headers.isEmpty()) {
        html += u"<thead><tr>"_s;
        for (const QString &header : block.headers)
            html += tag(u"th"_s, escapedHtml(header));
        html += u"</tr></thead>"_s;
    }
    html += u"<tbody>\n"_s;
    for (const QList<Cell> &row : block.rows) {
        html += u"<tr>"_s;
        for (const Cell &cell : row)
            html += tag(u"td"_s, linesHtml(cell));
        html += u"</tr>\n"_s;
    }
    return html + u"</tbody></table>\n"_s;
}

QString figureHtml(const Figure &figure)
{
    // As an image, not inline: a browser runs no script of an SVG that is an <img>.
    const QString type = figure.format == u"svg"_s ? u"image/svg+xml"_s : u"image/png"_s;
    return u"<figure><img alt=\"%1\" src=\"data:%2;base64,%3\"><figcaption>%1</figcaption></figure>\n"_s.arg(
        escapedHtml(figure.caption), type, QString::fromLatin1(figure.bytes.toBase64()));
}

QString blockHtml(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Paragraph:
        return tag(u"p"_s, linesHtml(block.lines)) + u'\n';
    case Block::Kind::List: {
        QString items;
        for (const Line &line : block.lines)
            items += tag(u"li"_s, lineHtml(line)) + u'\n';
        return tag(u"ul"_s, items) + u'\n';
    }
    case Block::Kind::Table:
        return tableHtml(block);
    case Block::Kind::Figure:
        return figureHtml(block.figure);
    }
    return {};
}

QString sectionHtml(const Section &section)
{
    const QString heading = section.id == u"cover"_s ? u"h1"_s : u"h2"_s;
    QString html
        = u"<section id=\"%1\">\n"_s.arg(section.id) + tag(heading, escapedHtml(section.title)) + u'\n';
    for (const Block &block : section.blocks)
        html += blockHtml(block);
    return html + u"</section>\n"_s;
}

QString bandHtml(const Outline &outline, const QString &place)
{
    const QString middle = outline.exercise
        ? u"<span class=\"exercise\">"_s + escapedHtml(exerciseMark(outline)) + u"</span>"_s
        : u"<span class=\"space\"></span>"_s;
    return u"<div class=\"band %1\"><span style=\"color:%2\">%3</span>"_s.arg(
               place, tlpColour(outline.tlp), escapedHtml(outline.tlp))
        + middle + u"<span class=\"number\">"_s + escapedHtml(outline.number) + u"</span></div>\n"_s;
}

} // namespace

QByteArray toHtml(const Outline &outline)
{
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"_s.arg(
        //: the language code of the translation, as HTML writes it
        translate("Report", "en"));
    // Whatever slipped through, a browser is told to load nothing.
    html += u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
            u"style-src "
            "'unsafe-inline'\">\n"_s;
    html += u"<meta name=\"viewport\" content=\"width=device-width\">\n"_s
        + tag(u"title"_s,
            escapedHtml(QString(outline.tlp + u" \u00b7 "_s + outline.number + u' ' + outline.title)))
        + u'\n' + u"<style>"_s + QString::fromLatin1(Style) + u"</style>\n</head>\n<body>\n"_s;
    html += bandHtml(outline, u"top"_s) + u"<main>\n"_s;
    for (const Section &section : outline.sections)
        html += sectionHtml(section);
    html += u"</main>\n"_s + bandHtml(outline, u"bottom"_s) + u"</body>\n</html>\n"_s;
    return html.toUtf8();
}

} // namespace zonecase::report
