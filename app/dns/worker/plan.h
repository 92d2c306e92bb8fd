// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/profile.h"

#include <QJsonObject>

namespace zonecase::dns {

/// The document "zonecase.plan/1": whom a run with this profile asks first, from where, and how often. Sends
/// nothing. The servers that the parent knows from its case are in the parameters' "known" (objects of name,
/// address, port, last_seen): they are listed with the time that they were seen. Its
/// "polls" (what resolvers will be asked) goes over as it is.
QByteArray planDocument(const Profile &profile, const QJsonObject &parameters = {});

} // namespace zonecase::dns
