// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zonecase {

/// Text of foreign origin made safe for a terminal, a label or a log line: control characters, bidirectional
/// overrides, zero-width and unassigned characters become \u{HEX}; the backslash stays, a line feed too if asked.
QString escapedText(QStringView text, bool keepLineFeeds = false);
/// escapedText(), then safe inside HTML text and attribute values.
QString escapedHtml(QStringView text);
/// escapedText(), then safe inside a Markdown paragraph or table cell.
QString escapedMarkdown(QStringView text);

} // namespace zonecase
