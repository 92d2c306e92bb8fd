// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/answerkey.h"

#include <QJsonObject>

namespace zonecase::cli {

/// How a scenario stands to its answer key. The tail counts as a row of it: "" where it is right or not part
/// of the key.
struct ScenarioVerdict
{
    QString scenario;
    lab::KeyVerdict key;
    QString wrongTail;
    bool isRight() const { return key.isRight() && wrongTail.isEmpty(); }
};

/// Plays the scenario and compares what is found at each step with its answer key: it is right if all of the
/// key was found, where it belongs, and nothing else at warning or above.
Result<ScenarioVerdict> checkScenario(const QString &source, const lab::Scenario &scenario);

/// A line for each row and one for the whole.
QString verdictText(const ScenarioVerdict &verdict);
/// "zonecase.lab-check/1"
QJsonObject checkDocument(const QList<ScenarioVerdict> &verdicts);

} // namespace zonecase::cli
