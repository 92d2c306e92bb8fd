// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/requirements.h"

namespace zonecase::report {

/// "met", "not met", "cannot tell", and the sign that stands before the word.
QString standingWord(delegation::Standing standing);
QString standingSign(delegation::Standing standing);
/// Whose list it is, and what it is called.
QString requirementListTitle(const QString &list);
/// "15 requirements: 12 met, 1 not met, 2 cannot be told."
QString requirementsSentence(const QList<delegation::Requirement> &requirements);

/// The document "zonecase.requirements/1", in English whatever the reader's language.
QJsonObject requirementsDocument(const QString &list, const delegation::Delegation &document);

} // namespace zonecase::report
