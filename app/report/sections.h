// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/citations.h"
#include "app/report/outline.h"
#include "app/report/story.h"

namespace zonecase::report {

/// The report's sections, one function each, in the order of the outline. They cite as they go.
Section coverSection(const CaseContent &content, Citations &citations);
Section summarySection(const CaseContent &content, Citations &citations);
Section timelineSection(const CaseContent &content, const QList<Figure> &figures, Citations &citations);
Section changesSection(const CaseContent &content, Citations &citations);
Section findingsSection(const CaseContent &content, Citations &citations);
Section resolversSection(const CaseContent &content, Citations &citations);
Section requirementsSection(const CaseContent &content, Citations &citations);
Section notesSection(const CaseContent &content, Citations &citations);
Section unknownSection(const CaseContent &content, Citations &citations);
Section evidenceSection(const CaseContent &content, const Citations &citations, bool all);
Section verifySection(const CaseContent &content);

/// A line that cites, or is marked where there is nothing to cite.
Line proven(const QString &text, const QList<ExchangeId> &evidence, Citations &citations,
    Line::Style style = Line::Style::Plain);
/// The run's command and what it asked about: "chain ministry.zz. A".
QString runText(const ReportedRun &run);
/// Where it was asked from: the vantage, or the network profile where no vantage is known.
QString vantageOf(const ReportedRun &run);

} // namespace zonecase::report
