// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/worker/message.h"

namespace zonecase::dns {

/// The first lines that dig prints of a message of at least 12 octets.
QString headerText(const QByteArray &message);
/// What dig prints below them: OPT pseudosection, question, sections.
QString bodyText(const Message &message);

} // namespace zonecase::dns
