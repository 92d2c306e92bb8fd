// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite.h"

#include <QStringList>

namespace zonecase::storage {

inline constexpr qint64 ApplicationId = 0x5A434153; ///< "ZCAS"
inline constexpr int SecuredFormat = 4; ///< the first that has the table secured
inline constexpr int FormatVersion = 4; ///< user_version

/// Makes the tables of a format in an empty database.
void createSchema(Connection &connection, int version = FormatVersion);
/// Adds what later formats have to the tables of an older one, up to ours.
void upgradeSchema(Connection &connection);
/// SHA-256 of the text that createSchema() runs; the journal's first row commits to it.
QByteArray schemaDigest(int version = FormatVersion);
/// The format that a file says it has; ours if it names none that ever was or will be.
int formatOf(Connection &connection);

/// How a file's tables differ from those that we make in its format. Nothing of the file's has been run to
/// find out.
struct SchemaDifference
{
    QStringList missing; ///< objects of ours that are not there
    QStringList foreign; ///< objects that are not ours, or not as we wrote them
    bool isNone() const { return missing.isEmpty() && foreign.isEmpty(); }
    /// Triggers and indexes that are gone change no answer: such a file can be read, and verified.
    bool isReadable() const;
};
SchemaDifference compareSchema(Connection &connection);

/// What a file says of itself in its first 100 bytes, read without SQLite.
struct FileHeader
{
    qint64 applicationId = 0;
    qint64 version = 0;
    bool isDatabase = false;
    bool isWal = false;
};
FileHeader headerOf(QByteArrayView firstBytes);

} // namespace zonecase::storage
