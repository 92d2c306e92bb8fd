// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QStringList>

namespace zonecase::storage {

/// Where the file really is: companions stand beside it there, not beside a link to it.
QString realPath(const QString &path);
/// "-wal", "-shm" and "-journal" beside a database, those that are there and not empty.
QStringList companionsOf(const QString &path);
/// The file and, if asked, its companions under another name.
Result<void> copyDatabase(const QString &from, const QString &to, bool withCompanions);
/// Puts one file in the place of another and takes the other's companions away; on the disk when it returns.
Result<void> moveIntoPlace(const QString &from, const QString &to);
/// What a killed program made and did not come to use.
void removeEmptyCompanions(const QString &path);
void removeDatabase(const QString &path);
Result<void> syncToDisk(const QString &path); ///< a file or a folder

} // namespace zonecase::storage
