// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chain/chainlayout.h"

namespace zonecase::widgets {

/// What a picture that leaves the program says of itself.
struct ChainCaption
{
    QString sentence; ///< the page's
    QString source; ///< the case, and the runs that it shows
    QString tlp;
    bool exercise = false;
};

/// The caption as lines, EXERCISE first.
QStringList captionLines(const ChainCaption &caption);
/// One thing with all that is said of it: name and state, reason, changes, what it was worked out from.
QString itemText(const ChainScene &scene, const ChainItem &item);
/// The picture's facts as lines: zone, thing, state, reason; with tabs between.
QString chainText(const ChainScene &scene, const ChainCaption &caption = {});
/// The graph in the language of Graphviz.
QString chainDot(const ChainScene &scene, const ChainCaption &caption = {});

} // namespace zonecase::widgets
