// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/casefile.h"

namespace zonecase::storage {

/// Where an export was entered. A case that is open for reading only has no journal of ours to stand in.
enum class Custody
{
    Journalled,
    Delivered, ///< to the inbox: the holder of the case takes the entry in
    ReadOnly
};

/// Writes what leaves a case into a file, whole or not at all, and enters it into custody first ("exported",
/// with the file and the digest of its bytes), so that no export exists that the journal does not name.
/// `item` is what was exported: "report", "run:HEX", "exchange:HEX". The one way for the window and the
/// command line.
Result<Custody> exportFile(CaseFile &file, const QString &item, const QString &path, const QByteArray &bytes);

/// The entry alone, before files that others write, such as a folder of "pictures".
Result<Custody> noteExport(CaseFile &file, const QString &item, const QString &path);

/// The same for a case that is not open here: opened for a moment, or, where somebody holds it, by its inbox.
Result<Custody> exportFile(const QString &casePath, const Clock &clock, const QString &item,
    const QString &path, const QByteArray &bytes);
Result<Custody> noteExport(
    const QString &casePath, const Clock &clock, const QString &item, const QString &path);

/// A sentence where an export did not simply go into the journal; empty where it did.
QString custodyRemark(Custody custody);

} // namespace zonecase::storage
