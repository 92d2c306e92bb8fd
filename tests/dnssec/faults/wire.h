// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/dnssec/faults/serving.h"

namespace zonecase::faults {

QByteArray queryBytes(const Asked &asked, bool withCookie);
/// What these bytes ask, as far as a server looks; nothing where they ask nothing.
std::optional<Asked> askedIn(const QByteArray &query, int server, bool isTcp);
/// The response as a server with the answer's faults writes it.
QByteArray bytesOf(const Answer &answer, const Asked &asked, const QByteArray &query);

/// The client cookie that every query with one carries.
QByteArray clientCookie();

} // namespace zonecase::faults
