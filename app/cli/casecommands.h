// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/casefile.h"

#include <QCommandLineParser>

namespace zonecase::cli {

// What the commands of `zonecase-cli case` share, and those that have a file of their own.

Result<std::unique_ptr<storage::CaseFile>> openFor(const QString &path, storage::CaseFile::Mode mode);
int printDocument(const QJsonObject &document);
/// The one positional argument that every case command begins with; the status, if there is nothing more to do.
std::optional<int> parseCase(QCommandLineParser &parser, const QString &command, const QStringList &arguments);
/// The run that is named by its id, or the last of all that fit; NotFound says that there is none.
Result<storage::RunSummary> findRun(const storage::CaseFile &file, const QString &wanted,
    const std::function<bool(const storage::RunSummary &)> &fits);

int keepBaselines(const QStringList &arguments);
int listFindings(const QStringList &arguments);
int markServers(const QStringList &arguments);
int listShared(const QStringList &arguments);

} // namespace zonecase::cli
