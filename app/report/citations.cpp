// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/citations.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::report {

Citations::Citations(const QList<EvidenceRow> &evidence)
{
    for (const EvidenceRow &row : evidence)
        m_numbers.insert(row.id, row.number);
}

Citations::Cited Citations::cite(const QList<ExchangeId> &ids)
{
    Cited cited;
    for (const ExchangeId &id : ids) {
        const auto it = m_numbers.constFind(id);
        if (it == m_numbers.constEnd())
            ++cited.missing;
        else
            cited.numbers << *it;
    }
    std::sort(cited.numbers.begin(), cited.numbers.end());
    cited.numbers.erase(std::unique(cited.numbers.begin(), cited.numbers.end()), cited.numbers.end());
    for (const qint64 number : std::as_const(cited.numbers))
        m_cited << number;
    return cited;
}

QList<NumberRange> ranges(const QList<qint64> &sorted)
{
    QList<NumberRange> all;
    for (const qint64 number : sorted) {
        if (!all.isEmpty() && all.last().last + 1 == number)
            all.last().last = number;
        else
            all << NumberRange{number, number};
    }
    return all;
}

QString rangeText(const NumberRange &range)
{
    if (range.first == range.last)
        return u"E%1"_s.arg(range.first);
    return u"E%1\u2013E%2"_s.arg(range.first).arg(range.last);
}

QString citationText(const QList<qint64> &sorted)
{
    QStringList texts;
    const QList<NumberRange> all = ranges(sorted);
    for (const NumberRange &range : all)
        texts << rangeText(range);
    return texts.isEmpty() ? QString() : QString(u'[' + texts.join(u", "_s) + u']');
}

} // namespace zonecase::report
