// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/case/casecontext.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

CaseContext::CaseContext(std::shared_ptr<const Clock> clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_snapshot(std::make_shared<const CaseSnapshot>())
    , m_window(m_snapshot->extent(m_clock->now()))
{ }

void CaseContext::setSnapshot(const std::shared_ptr<const CaseSnapshot> &snapshot)
{
    Q_ASSERT(snapshot);
    m_snapshot = snapshot;
    Q_EMIT snapshotChanged();
    if (m_follows)
        applyWindow(m_snapshot->extent(now()));
}

void CaseContext::setWindow(const TimeWindow &window)
{
    m_follows = false;
    TimeWindow ordered{std::min(window.from, window.to), std::max(window.from, window.to)};
    if (ordered.to.nanoseconds - ordered.from.nanoseconds < 1000)
        ordered.to.nanoseconds = ordered.from.nanoseconds + 1000;
    applyWindow(ordered);
}

void CaseContext::showAll()
{
    m_follows = true;
    applyWindow(m_snapshot->extent(now()));
}

void CaseContext::applyWindow(const TimeWindow &window)
{
    if (window == m_window)
        return;
    m_window = window;
    Q_EMIT windowChanged(m_window);
}

void CaseContext::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_words = filter.simplified().split(u' ', Qt::SkipEmptyParts);
    Q_EMIT filterChanged(m_filter);
}

bool CaseContext::matches(QStringView text) const
{
    return std::all_of(m_words.begin(), m_words.end(),
        [text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

void CaseContext::select(const Selection &selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    Q_EMIT selectionChanged(m_selection);
}

void CaseContext::setDisplayZone(const QTimeZone &zone)
{
    if (!zone.isValid() || zone == m_zone)
        return;
    m_zone = zone;
    Q_EMIT displayZoneChanged();
}

static QDateTime inZone(Instant at, const QTimeZone &zone)
{
    return QDateTime::fromSecsSinceEpoch(at.seconds(), Qt::UTC).toTimeZone(zone);
}

QString CaseContext::timeText(Instant at, int decimals) const
{
    const QDateTime time = inZone(at, m_zone);
    QString text = time.toString(u"yyyy-MM-dd HH:mm:ss"_s);
    if (decimals > 0) {
        const qint64 rest = at.nanoseconds - at.seconds() * 1'000'000'000;
        text += u'.' + QString::number(rest).rightJustified(9, u'0').left(std::min(decimals, 9));
    }
    return text + u' ' + (m_zone == QTimeZone::utc() ? u"UTC"_s : m_zone.abbreviation(time));
}

QString CaseContext::clockText(Instant at) const
{
    return inZone(at, m_zone).toString(u"HH:mm:ss"_s);
}

void CaseContext::setClock(const std::shared_ptr<const Clock> &clock)
{
    Q_ASSERT(clock);
    m_clock = clock;
    Q_EMIT clockChanged();
}

void CaseContext::setProbes(const QList<ProbeStatus> &probes)
{
    if (probes == m_probes)
        return;
    m_probes = probes;
    Q_EMIT probesChanged();
}

} // namespace zonecase::widgets
