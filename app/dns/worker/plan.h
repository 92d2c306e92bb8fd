// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/profile.h"

namespace zonecase::dns {

/// The document "zonecase.plan/1": whom a run with this profile asks first, from where, and how often. Sends
/// nothing.
QByteArray planDocument(const Profile &profile);

} // namespace zonecase::dns
