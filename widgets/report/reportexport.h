// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/report/outline.h"

#include <QFuture>

namespace zonecase::widgets {

enum class ReportFormat
{
    Pdf,
    Html,
    Markdown,
    Odt
};

/// "pdf", "html", "md", "odt".
QString suffixOf(ReportFormat format);
/// The report as the bytes of a file.
Result<QByteArray> reportBytes(const report::Outline &outline, ReportFormat format);
/// The same beside the window, which goes on: to lay many pages out takes seconds.
QFuture<Result<QByteArray>> startReport(const report::Outline &outline, ReportFormat format);

} // namespace zonecase::widgets
