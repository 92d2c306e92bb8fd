// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/tabletext.h"

#include "app/base/escape.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase {

namespace {

qsizetype columnsOf(const QList<QStringList> &rows)
{
    qsizetype columns = 0;
    for (const QStringList &row : rows)
        columns = std::max(columns, row.size());
    return columns;
}

/// Spreadsheets look past spaces and quotes, and take the full-width forms for the signs.
bool isFormula(QStringView text)
{
    static constexpr QStringView Signs = u"=+-@\uff1d\uff0b\uff0d\uff20|%";
    const auto first = std::find_if(text.begin(), text.end(),
        [](QChar letter) { return !letter.isSpace() && letter != u'"' && letter != u'\''; });
    return first != text.end() && Signs.contains(*first);
}

QString csvField(const QString &text)
{
    QString field = escapedText(text);
    if (isFormula(text))
        field.prepend(u'\'');
    const bool isQuoted = std::any_of(field.begin(), field.end(),
        [](QChar letter) { return u",;\"'"_s.contains(letter) || letter.isSpace(); });
    return isQuoted ? QString(u'"' + field.replace(u'"', u"\"\""_s) + u'"') : field;
}

} // namespace

QString tableAsText(const QList<QStringList> &rows)
{
    QList<qsizetype> widths(columnsOf(rows), 0);
    for (const QStringList &row : rows)
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], escapedText(row[i]).size());
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += escapedText(row[i]).leftJustified(widths[i]) + u"  "_s;
        text += line.trimmed().isEmpty()
            ? u"\n"_s
            : QString(line.left(line.lastIndexOf(line.trimmed().back()) + 1) + u'\n');
    }
    return text;
}

QString tableAsCsv(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList fields;
        for (const QString &cell : row)
            fields << csvField(cell);
        text += fields.join(u',') + u"\r\n"_s;
    }
    return text;
}

QString tableAsMarkdown(const QList<QStringList> &rows)
{
    QString text;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QStringList cells;
        for (const QString &cell : rows[i])
            cells << escapedMarkdown(cell);
        text += u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
        if (i == 0)
            text += u'|' + u" --- |"_s.repeated(rows[0].size()) + u'\n';
    }
    return text;
}

} // namespace zonecase
