// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/profile.h"

#include <QCommandLineParser>

namespace zonecase::cli {

/// --preset NAME: public resolvers by name, or their list.
void addPresetOption(QCommandLineParser &parser);
/// Those that --preset names, none twice; NotFound says which there are.
Result<QList<dns::ResolverSpec>> presetResolvers(const QCommandLineParser &parser);
/// Somebody asks which there are.
bool asksForPresets(const QCommandLineParser &parser);
/// Prints them, and asks nothing: as text, or the document "zonecase.resolver-presets/1".
int listPresets(bool json);

} // namespace zonecase::cli
