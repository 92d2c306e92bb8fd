// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/probe/namemeant.h"

#include "app/dns/name.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

QString nameMeant(const QString &typed)
{
    const QString text = typed.trimmed();
    const bool isUrl = text.contains(u"://"_s);
    const bool isAscii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (!isUrl && isAscii)
        return {};
    const QString host = isUrl ? QUrl(text).host() : text;
    const QString ascii = QString::fromLatin1(QUrl::toAce(host));
    return dns::Name::fromText(ascii) ? ascii : QString();
}

} // namespace zonecase::widgets
