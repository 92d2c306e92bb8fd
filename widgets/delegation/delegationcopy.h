// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace zonecase::widgets {

/// What is copied of the delegation page: its sentence, where it comes from, the state table, the findings.
struct DelegationCopy
{
    QString sentence, source;
    QList<QStringList> table, findings; ///< the first row is the head

    QString asText() const;
    /// The table alone: a file of values has one table.
    QString asCsv() const;
    QString asMarkdown() const;
};

} // namespace zonecase::widgets
