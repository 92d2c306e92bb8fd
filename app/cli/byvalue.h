// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "app/resolvers/roguevalues.h"

namespace zonecase::cli {

/// A comparison of many names at many resolvers, as a series of runs of some names each, and what is wrong in all of them
/// by its value. Each run is stored like any other; a series that is stopped keeps those that were made.
class ByValue
{
public:
    /// The parameters are those of the whole: the resolvers may be labels that only the profile knows.
    ByValue(const resolvers::ComparisonRequest &request, const QJsonObject &parameters);

    int runs() const;
    /// Of the first run.
    QJsonObject parameters() const { return parametersFrom(0); }
    /// Takes in what a run gave; says what comes next.
    std::optional<Session::Sequel> follow(const dns::Outcome &outcome);
    QByteArray document() const;
    QString text() const;

private:
    qsizetype namesEach() const;
    QJsonObject parametersFrom(qsizetype first) const;
    int limit(const dns::Profile &profile) const;

    resolvers::ComparisonRequest m_request;
    QJsonObject m_parameters;
    resolvers::Series m_series;
    qsizetype m_done = 0; ///< names
    int m_limit = 0; ///< messages that all runs together may send
};

} // namespace zonecase::cli
