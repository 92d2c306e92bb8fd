// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/sections.h"

#include "app/base/escape.h"
#include "app/report/words.h"

using namespace Qt::StringLiterals;

namespace zonecase::report {

namespace {

using What = Difference::What;

QString whatText(const Difference &difference, const History &history)
{
    const QString zone = difference.zone.toText();
    switch (difference.what) {
    case What::Status:
        return translate("Report", "Validation of %1 %2").arg(zone, history.type.toText());
    case What::Ds:
        return translate("Report", "DS of %1 at %2").arg(zone, difference.parent.toText());
    case What::Ns:
        return translate("Report", "NS of %1 at %2").arg(zone, difference.parent.toText());
    case What::Answer:
        return translate("Report", "Answer to %1 %2").arg(zone, history.type.toText());
    }
    return {};
}

Cell values(const QStringList &records)
{
    Cell lines;
    for (const QString &record : records)
        lines << Line{escapedText(record), Line::Style::Mono, {}, {}, 0};
    if (lines.isEmpty())
        lines << Line{translate("Report", "none"), Line::Style::Faint, {}, {}, 0};
    return lines;
}

Cell times(const Departure &departure)
{
    const Difference &d = departure.difference;
    Cell lines = cell(windowText(departure.left));
    if (d.asked > 0)
        lines << Line{translate("Report", "%1 of %2 servers at first")
                          .arg(QString::number(d.servers), QString::number(d.asked)),
            Line::Style::Faint, {}, {}, 0};
    if (d.ttlBefore >= 0)
        lines << Line{translate("Report", "the old may be cached until %1")
                          .arg(timeTextBy(timeline::heldUntil(departure.left, d.ttlBefore))),
            Line::Style::Faint, {}, {}, 0};
    lines << Line{departure.back ? translate("Report", "as before again: %1").arg(windowText(*departure.back))
                                 : translate("Report", "not seen as before again"),
        Line::Style::Faint, {}, {}, 0};
    return lines;
}

QList<Cell> departureRow(const Departure &departure, const History &history, Citations &citations)
{
    const Difference &d = departure.difference;
    const Line what = proven(whatText(d, history), d.evidence, citations, Line::Style::Strong);
    return {{what}, values(d.before), values(d.now), times(departure)};
}

} // namespace

Section changesSection(const CaseContent &content, Citations &citations)
{
    Section section{u"changes"_s, translate("Report", "What changed"), {}};
    QList<QList<Cell>> rows;
    const QList<History> histories = historiesOf(content);
    for (const History &history : histories) {
        const QList<Departure> departures = history.departures();
        for (const Departure &departure : departures)
            rows << departureRow(departure, history, citations);
    }
    if (rows.isEmpty()) {
        section.blocks << paragraph(translate("Report", "No two looks at the same name and type differ."));
        return section;
    }
    section.blocks << paragraph(translate("Report",
        "Each row compares with the first look in this case. A change lies between two looks; when within "
        "them it happened is not known."))
                   << table({translate("Report", "What"), translate("Report", "Before"),
                                translate("Report", "After"), translate("Report", "When")},
                          {19, 23, 23, 35}, rows);
    return section;
}

} // namespace zonecase::report
