// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zonecase::cli {

/// Columns that text for people keeps within.
constexpr qsizetype TextWidth = 100;

/// The text behind `first`, broken at spaces (long words anywhere) and continued under its own beginning;
/// ends with a line feed. The text must be escaped already.
QString wrapped(const QString &first, const QString &text);

} // namespace zonecase::cli
