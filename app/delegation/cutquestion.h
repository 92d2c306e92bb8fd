// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace zonecase::delegation {

/// What one wants to know of a zone cut; each finding belongs to one of them.
enum class CutQuestion
{
    Served, ///< is it served?
    Same, ///< is it the same everywhere?
    Protected, ///< is it protected?
    Exposed, ///< is it exposed?
    Changed ///< what changed?
};

/// "served", "same", "protected", "exposed", "changed".
QString cutQuestionText(CutQuestion question);
/// All changes belong to Changed, what several runs show of a hijack to Exposed. What no list has (a run's own
/// troubles) bears on whether it is served.
CutQuestion cutQuestionOf(const QString &code);
/// The codes that a list assigns to the question, sorted; of Changed none, for their names tell.
QStringList codesOf(CutQuestion question);

} // namespace zonecase::delegation
