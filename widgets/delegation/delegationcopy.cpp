// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegation/delegationcopy.h"

#include "app/base/escape.h"
#include "app/base/tabletext.h"

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

QString DelegationCopy::asText() const
{
    return escapedText(sentence) + u'\n' + escapedText(source) + u"\n\n"_s + tableAsText(table) + u'\n'
        + tableAsText(findings);
}

QString DelegationCopy::asCsv() const
{
    return tableAsCsv(table);
}

QString DelegationCopy::asMarkdown() const
{
    return u"**"_s + escapedMarkdown(sentence) + u"**\n\n"_s + escapedMarkdown(source) + u"\n\n"_s
        + tableAsMarkdown(table) + u'\n' + tableAsMarkdown(findings);
}

} // namespace zonecase::widgets
