// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace zonecase {

// A table as text that can be pasted; the first row is its head. What came from outside is escaped.

/// Columns padded with spaces; the last one is not.
QString tableAsText(const QList<QStringList> &rows);
/// RFC 4180. What a spreadsheet would take for a formula gets an apostrophe in front.
QString tableAsCsv(const QList<QStringList> &rows);
QString tableAsMarkdown(const QList<QStringList> &rows);

} // namespace zonecase
