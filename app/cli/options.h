// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/workerclient.h"

#include <QCommandLineParser>

#include <optional>

namespace zonecase::cli {

/// The options that chain, delegation, resolvers and analyse share, as DESIGN lists them.
struct Options
{
    bool json = false;
    bool plan = false;
    bool inbox = true; ///< deliver to FILE.inbox/ where the case is held
    QString caseFile;
    QString transcriptFile;
    QString lab; ///< SCENARIO[@STEP]
    dns::Profile profile;
    /// What the command line says of the profile itself goes before what the lab's says.
    dns::Profile over(const dns::Profile &given) const;
    bool ownHints = false;
    bool ownAnchors = false;
    bool ownTimeout = false;
    bool ownVantage = false;
    std::optional<Instant> at;
};

/// Adds the shared options to a parser that has a command's own ones.
void addSharedOptions(QCommandLineParser &parser);
/// Reads them. Malformed with a sentence for what cannot be meant.
Result<Options> readOptions(const QCommandLineParser &parser);
/// Parses, prints help or what is wrong to stderr. Nothing: go on; else the exit status.
std::optional<int> parse(QCommandLineParser &parser, const QString &command, const QStringList &arguments);
/// Prints "zonecase-cli: sentence" to stderr, escaped; returns the status handed in.
/// A file that the command line names; refused where it is larger than such a file can be.
Result<QByteArray> contentsOf(const QString &path, qint64 most = 16 * 1024 * 1024);
int complain(const QString &sentence, int status);
/// To standard output; a character that would act on a terminal as a JSON escape, which in a document says the same.
void printOut(const QString &text);

} // namespace zonecase::cli
