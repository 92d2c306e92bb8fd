// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <memory>

namespace zonecase::storage {

/// The right to write to a case file: one holder on this machine, gone with the process that had it. Must
/// outlive every connection of this process to the file.
class CaseLock
{
public:
    /// Refused if it is taken, by this process or another.
    static Result<std::unique_ptr<CaseLock>> take(const QString &path);
    /// True if somebody has it. Never disturbs the holder.
    static bool isTaken(const QString &path);
    /// True if this process has it.
    static bool isOurs(const QString &path);
    ~CaseLock();
    CaseLock(const CaseLock &) = delete;
    CaseLock &operator=(const CaseLock &) = delete;

private:
    CaseLock(int descriptor, quint64 device, quint64 inode);
    int m_descriptor;
    quint64 m_device;
    quint64 m_inode;
};

} // namespace zonecase::storage
