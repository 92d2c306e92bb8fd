// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/content.h"

#include <QByteArray>
#include <QStringList>

namespace zonecase::report {

/// A line of plain text with its citations. Renderers escape it; nothing in it is markup.
struct Line
{
    enum class Style
    {
        Plain,
        Strong,
        Mono,
        Faint
    };
    QString text;
    Style style = Style::Plain;
    QList<qint64> evidence; ///< numbers, sorted
    QString mark; ///< "[no evidence]" and the like; empty where all is proven
    qint64 anchor = 0; ///< the exhibit that is described here, so that citations lead to it
    bool operator==(const Line &) const = default;
};

using Cell = QList<Line>;

/// A picture that was handed in, and what it shows.
struct Figure
{
    QByteArray bytes;
    QString format; ///< "png", "svg"
    QString caption;
    QString fileName; ///< for Markdown: what to refer to; a data URI if empty
    bool operator==(const Figure &) const = default;
};

/// What sections are made of.
struct Block
{
    enum class Kind
    {
        Paragraph,
        List,
        Table,
        Figure
    };
    Kind kind = Kind::Paragraph;
    QList<Line> lines; ///< of a paragraph, or a list's items
    QStringList headers; ///< of a table; none for one of names and values
    QList<QList<Cell>> rows;
    QList<int> widths; ///< of the columns, in percent
    Figure figure;
    bool operator==(const Block &) const = default;
};

Block paragraph(const QString &text, Line::Style style = Line::Style::Plain);
Block paragraph(const Line &line);
Block list(const QList<Line> &items);
Block table(const QStringList &headers, const QList<int> &widths, const QList<QList<Cell>> &rows);
Cell cell(const QString &text, Line::Style style = Line::Style::Plain);

/// A part of the report. The id is for links and tests, the title for readers.
struct Section
{
    QString id; ///< "cover", "summary", "timeline", "changes", "findings", "resolvers", "requirements",
                ///< "notes", "unknown", "evidence", "verify"
    QString title;
    QList<Block> blocks;
    bool operator==(const Section &) const = default;
};

/// The report before it has a form: the same for all renderers.
struct Outline
{
    QString title, number, tlp, analyst, version;
    bool exercise = false;
    Instant asOf;
    QList<Section> sections;
    bool operator==(const Outline &) const = default;
};

struct OutlineOptions
{
    QList<Figure> figures; ///< for the timeline's section, in their order
    bool allEvidence = false; ///< list uncited exhibits too
};

/// Writes the case up: the sections in a fixed order, each statement with its evidence or a mark that it has
/// none.
Outline outlineOf(const CaseContent &content, const OutlineOptions &options = {});
/// "exercise" in capitals as it is printed on every page; empty for a true incident.
QString exerciseMark(const Outline &outline);

} // namespace zonecase::report
