// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/files.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace zonecase::storage {

namespace {

const QStringList &suffixes()
{
    static const QStringList all{u"-wal"_s, u"-shm"_s, u"-journal"_s};
    return all;
}

} // namespace

QString realPath(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? path : real;
}

QStringList companionsOf(const QString &path)
{
    QStringList found;
    for (const QString &suffix : suffixes())
        if (QFileInfo(path + suffix).size() > 0)
            found << QString(path + suffix);
    return found;
}

Result<void> syncToDisk(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool done = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!done)
        return failure(Error::Code::Storage, u"“%1” cannot be written to the disk."_s.arg(path));
    return {};
}

Result<void> copyDatabase(const QString &from, const QString &to, bool withCompanions)
{
    removeDatabase(to);
    QStringList parts{QString()};
    // The shared memory is an index that SQLite makes anew; as another process left it, it could be wrong.
    if (withCompanions)
        parts << u"-wal"_s << u"-journal"_s;
    for (const QString &part : parts) {
        if (!part.isEmpty() && QFileInfo(from + part).size() == 0)
            continue;
        QFile file(from + part);
        if (!file.copy(to + part))
            return failure(
                Error::Code::Storage, u"“%1” cannot be copied: %2."_s.arg(from, file.errorString()));
        QFile::setPermissions(to + part, QFile::ReadOwner | QFile::WriteOwner);
    }
    return {};
}

Result<void> moveIntoPlace(const QString &from, const QString &to)
{
    if (const Result<void> synced = syncToDisk(from); !synced)
        return synced;
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return failure(Error::Code::Storage, u"“%1” cannot be put in place."_s.arg(to));
    // Should we die here, the old companions fit the new file still: what they hold is in it, and replaying
    // them twice is the same.
    // Of the file that was moved only empty ones can be left: SQLite lets an empty journal lie.
    for (const QString &suffix : suffixes()) {
        QFile::remove(to + suffix);
        QFile::remove(from + suffix);
    }
    return syncToDisk(QFileInfo(to).absolutePath());
}

void removeEmptyCompanions(const QString &path)
{
    for (const QString &suffix : suffixes())
        if (QFileInfo(path + suffix).size() == 0)
            QFile::remove(path + suffix);
}

void removeDatabase(const QString &path)
{
    QFile::remove(path);
    for (const QString &suffix : suffixes())
        QFile::remove(path + suffix);
}

} // namespace zonecase::storage
