// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/caseview.h"

#include <QJsonObject>

#include <optional>

namespace zonecase::widgets {

/// What the inspector says of a selection: what it is, why we say it, what to do, and what proves it. Plain
/// text.
struct Explanation
{
    QString kind; ///< "Finding", "Message", …
    QString title;
    std::optional<finding::Severity> severity;
    QString sentence;
    QString advice;
    QString basis; ///< rule, time, vantage
    QList<ExchangeId> evidence;
    /// Findings and notes elsewhere that rest on the same messages or refer to the same thing.
    QList<Selection> elsewhere;
    QJsonObject json; ///< for the clipboard

    /// Everything as lines of text, for the clipboard.
    QString toText(const CaseSnapshot &snapshot) const;
};

Explanation explain(const CaseContext &context, const Selection &selection);
/// One line that names a selection in lists: the finding's sentence, the note's first line…
QString nameOf(const CaseContext &context, const Selection &selection);
/// "E12", or the id's first digits where the number is not known.
QString evidenceLabel(const CaseSnapshot &snapshot, const ExchangeId &id);

} // namespace zonecase::widgets
