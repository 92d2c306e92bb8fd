// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dnssec/chain.h"

#include <QMap>

namespace zonecase::dnssec {

/// The answer in one text, or its response code where it has no records.
QString answerText(const QString &rcode, const QStringList &answer);

/// What a name's servers answer in ways that hold: each answer with the servers on its ways. A resolver may get any of them.
/// Where no way holds, what the chain goes by; empty where nothing answered.
QMap<QString, QStringList> variantsIn(const Chain &chain);

} // namespace zonecase::dnssec
