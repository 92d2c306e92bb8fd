// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/writetrouble.h"

#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace zonecase {

constexpr qint64 Nothing = 4096; // less than a block is nothing

QString writeTrouble(const QFileDevice &file)
{
    const QStorageInfo disk(QFileInfo(file.fileName()).absolutePath());
    // QSaveFile forgets what the system said ("Unknown error"), the disk does not.
    const bool isFull = file.error() == QFileDevice::ResourceError
        || (disk.isValid() && !disk.isReadOnly() && disk.bytesAvailable() < Nothing);
    return isFull ? u"the disk is full"_s : file.errorString();
}

} // namespace zonecase
