// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/content.h"

#include <QHash>
#include <QSet>

namespace zonecase::report {

/// Which exhibit has which number, and which have been cited: what is cited stands in the appendix.
class Citations
{
public:
    explicit Citations(const QList<EvidenceRow> &evidence);

    /// Sorted numbers of these exchanges; what the case does not hold is counted in `missing`.
    struct Cited
    {
        QList<qint64> numbers;
        int missing = 0;
    };
    Cited cite(const QList<ExchangeId> &ids);
    const QSet<qint64> &cited() const { return m_cited; }

private:
    QHash<ExchangeId, qint64> m_numbers;
    QSet<qint64> m_cited;
};

/// First and last of a run of neighbouring numbers.
struct NumberRange
{
    qint64 first = 0, last = 0;
    bool operator==(const NumberRange &) const = default;
};
/// 3, 5, 6, 7 as 3–3, 5–7.
QList<NumberRange> ranges(const QList<qint64> &sorted);
/// "E3" or "E5–E7".
QString rangeText(const NumberRange &range);
/// "[E3, E5–E7]"; empty for none.
QString citationText(const QList<qint64> &sorted);

} // namespace zonecase::report
