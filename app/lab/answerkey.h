// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finding/finding.h"
#include "app/lab/scenario.h"

namespace zonecase::lab {

/// What a probe found at a step. The command is that of the run, "change" for what differs from the baseline
/// step, and "exposure" for what follows from all steps together.
struct Seen
{
    QString step;
    QString command;
    finding::Finding finding;
};

/// How what was seen stands to the scenario's answer key, in lines "t1 change change.ds-removed zone
/// ministry.zz.".
struct KeyVerdict
{
    QStringList met;
    QStringList missing; ///< expected at this step and not seen
    QStringList unexpected; ///< seen where the key does not have it
    bool isRight() const { return missing.isEmpty() && unexpected.isEmpty(); }
};

/// Every row of the key must be seen at its steps and at no other; and nothing that is not in the key may be
/// seen at warning or above. What is below warning and not in the key is not judged.
KeyVerdict judgeByKey(const Scenario &scenario, const QList<Seen> &seen);

} // namespace zonecase::lab
