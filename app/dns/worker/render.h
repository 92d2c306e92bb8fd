// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/transcript.h"
#include "app/dns/worker/answers.h"

#include <QJsonObject>

namespace zonecase::dns {

/// One message for people: {"text": as dig prints it, "hex": all octets, "fields": [{offset, length, label,
/// depth}]}. Where it is malformed, "text" ends with a sentence that says where and "fields" with what could
/// be read.
QJsonObject renderMessage(const QByteArray &message);

/// The document "zonecase.render/1": the messages of each exchange, in order. The guard is told before a
/// response is parsed; those that the run judged malformed are shown without parsing.
QByteArray renderDocument(const Transcript &transcript, const Answers::ParseGuard &guard);

} // namespace zonecase::dns
