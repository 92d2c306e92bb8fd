// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/wrap.h"

#include <algorithm>

namespace zonecase::cli {

QString wrapped(const QString &first, const QString &text)
{
    const qsizetype room = std::max<qsizetype>(20, TextWidth - first.size());
    const QString indent(first.size(), u' ');
    QString lines;
    QStringView rest(text);
    do {
        qsizetype length = rest.size();
        if (length > room) {
            const qsizetype space = rest.first(room + 1).lastIndexOf(u' ');
            length = space > 0 ? space : room;
        }
        lines += (lines.isEmpty() ? first : indent) + rest.first(length).toString() + u'\n';
        rest = rest.mid(length);
        while (rest.startsWith(u' '))
            rest = rest.mid(1);
    } while (!rest.isEmpty());
    return lines;
}

} // namespace zonecase::cli
