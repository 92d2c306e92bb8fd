// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/exporting.h"

#include <QFuture>

#include <functional>

namespace zonecase::widgets {

/// Writes what leaves the case into a file and enters it into custody with the digest of its bytes: what it
/// is, where to.
using FileExport = std::function<QFuture<Result<storage::Custody>>(
    const QString &item, const QString &path, const QByteArray &bytes)>;

} // namespace zonecase::widgets
