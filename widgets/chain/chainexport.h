// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "widgets/chain/chainlayout.h"

#include <QFont>

namespace zonecase::widgets {

/// The picture's facts as lines: zone, thing, state, reason; with tabs between.
QString chainText(const ChainScene &scene);
/// The graph in the language of Graphviz.
QString chainDot(const ChainScene &scene);
/// Writes by the name's ending: .svg, .png (at scale 2), .dot, .txt. Error::Storage with a sentence
/// otherwise.
Result<void> exportChain(const ChainScene &scene, const Theme &theme, const QFont &font, const QString &path);

} // namespace zonecase::widgets
