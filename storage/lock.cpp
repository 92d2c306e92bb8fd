// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lock.h"

#include <QFile>
#include <QMutex>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace zonecase::storage {

namespace {

// An open file description lock (Linux, POSIX 2024) on one byte far behind those that SQLite locks (2^30 to
// 2^30+511): no file beside the case, and the kernel gives it up when its holder dies.
constexpr off_t LockByte = off_t(1) << 62;

using FileKey = std::pair<quint64, quint64>;

// A process loses SQLite's own (POSIX) locks on a file as soon as it closes any descriptor of it. So a file
// that this process holds must never be opened and closed beside SQLite: this says which.
QMutex heldMutex;
std::set<FileKey> &held()
{
    static std::set<FileKey> keys;
    return keys;
}

FileKey keyOf(const struct stat &status)
{
    return {quint64(status.st_dev), quint64(status.st_ino)};
}

bool isHeld(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 && held().count(keyOf(status)) > 0;
}

struct flock lockOf(short type)
{
    struct flock lock = {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    lock.l_start = LockByte;
    lock.l_len = 1;
    return lock;
}

/// Locks the file that the path names now; -1 if it is taken, -2 if it cannot be opened, -3 if another took
/// its place.
int lockedDescriptor(const QString &path, struct stat &status)
{
    const QByteArray name = QFile::encodeName(path);
    const int descriptor = ::open(name.constData(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        return -2;
    struct flock lock = lockOf(F_WRLCK);
    struct stat now = {};
    const bool locked = ::fcntl(descriptor, F_OFD_SETLK, &lock) == 0;
    const bool same = locked && ::fstat(descriptor, &status) == 0 && ::stat(name.constData(), &now) == 0
        && keyOf(status) == keyOf(now);
    if (same)
        return descriptor;
    ::close(descriptor);
    return locked ? -3 : -1;
}

} // namespace

CaseLock::CaseLock(int descriptor, quint64 device, quint64 inode)
    : m_descriptor(descriptor)
    , m_device(device)
    , m_inode(inode)
{ }

Result<std::unique_ptr<CaseLock>> CaseLock::take(const QString &path)
{
    const QMutexLocker locker(&heldMutex);
    if (isHeld(path))
        return failure(Error::Code::Refused, u"This program has the case open already."_s);
    struct stat status = {};
    int descriptor = -3;
    for (int tries = 0; descriptor == -3 && tries < 8;
         ++tries) // a recovery may be moving a new file into place
        descriptor = lockedDescriptor(path, status);
    if (descriptor == -2)
        return failure(Error::Code::Storage, u"“%1” cannot be opened for writing."_s.arg(path));
    if (descriptor < 0)
        return failure(Error::Code::Refused, u"Another program has the case open."_s);
    const auto [device, inode] = keyOf(status);
    held().insert({device, inode});
    return std::unique_ptr<CaseLock>(new CaseLock(descriptor, device, inode));
}

bool CaseLock::isOurs(const QString &path)
{
    const QMutexLocker locker(&heldMutex);
    return isHeld(path);
}

bool CaseLock::isTaken(const QString &path)
{
    const QMutexLocker locker(&heldMutex);
    if (isHeld(path))
        return true;
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    struct flock lock = lockOf(F_RDLCK);
    const bool taken = ::fcntl(descriptor, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    ::close(descriptor);
    return taken;
}

CaseLock::~CaseLock()
{
    const QMutexLocker locker(&heldMutex);
    held().erase({m_device, m_inode});
    ::close(m_descriptor);
}

} // namespace zonecase::storage
