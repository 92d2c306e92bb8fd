// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/query.h"

#include <QStringList>

namespace zonecase::dns {

/// Is the server one of those that are not to be asked: its name at or below one of these, or its address in one of these
/// blocks, as `--exclude` gives them?
bool isExcluded(const QStringList &excluded, const Server &server);

} // namespace zonecase::dns
