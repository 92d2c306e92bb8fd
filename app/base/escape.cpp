// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/escape.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace zonecase {

namespace {

bool isHarmless(char32_t point)
{
    switch (QChar::category(point)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional overrides, zero-width joiners, tags
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

} // namespace

QString escapedText(QStringView text, bool keepLineFeeds)
{
    QString safe;
    safe.reserve(text.size());
    const QList<uint> points = text.toUcs4();
    for (const char32_t point : points) {
        if (isHarmless(point) || (keepLineFeeds && point == U'\n'))
            safe += QString::fromUcs4(&point, 1);
        else
            safe += u"\\u{%1}"_s.arg(static_cast<uint>(point), 0, 16);
    }
    return safe;
}

QString escapedHtml(QStringView text)
{
    return escapedText(text, true).toHtmlEscaped();
}

QString escapedMarkdown(QStringView text)
{
    QString safe;
    const QString plain = escapedText(text);
    for (const QChar letter : plain) {
        if (u"\\`*_{}[]()#+-.!|<>~&$^=:\"'@"_s.contains(letter))
            safe += u'\\';
        safe += letter;
    }
    return safe;
}

} // namespace zonecase
