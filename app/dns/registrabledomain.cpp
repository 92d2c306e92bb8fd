// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/registrabledomain.h"

#include "app/base/instant.h"

#include <libpsl.h>

using namespace Qt::StringLiterals;

namespace zonecase::dns {

namespace {

/// Labels of the longest ancestor (or self) that is a public suffix.
int suffixLabels(const Name &name)
{
    int longest = 0;
    for (int labels = 1; labels <= name.labelCount(); ++labels) {
        const QByteArray text = name.ancestor(labels).toText().chopped(1).toLatin1();
        // An escaped octet is in no entry of the list, and its dots are no label's end.
        if (text.contains('\\'))
            return std::max(longest, 1);
        if (psl_is_public_suffix2(psl_builtin(), text.constData(), PSL_TYPE_ICANN) != 0)
            longest = labels;
    }
    return longest;
}

} // namespace

Name registrableDomain(const Name &name)
{
    const int suffix = suffixLabels(name);
    return suffix < name.labelCount() ? name.ancestor(suffix + 1) : Name();
}

bool isPublicSuffix(const Name &name)
{
    return suffixLabels(name) == name.labelCount();
}

QString suffixListEdition()
{
    const QString day = Instant::fromSeconds(psl_builtin_file_time()).toText().left(10);
    return day + u' ' + QString::fromLatin1(psl_builtin_sha1sum());
}

} // namespace zonecase::dns
