// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "widgets/case/casesnapshot.h"
#include "widgets/case/probestatus.h"
#include "widgets/case/selection.h"
#include "widgets/case/timewindow.h"

#include <QObject>
#include <QTimeZone>

#include <memory>

namespace zonecase::widgets {

/// The one object that all pages of a case share: one time window, one filter, one selection, the case as it
/// stands, the zone that times are shown in, the probes under way. Pages never talk to each other, only to
/// this.
class CaseContext : public QObject
{
    Q_OBJECT

public:
    explicit CaseContext(std::shared_ptr<const Clock> clock, QObject *parent = nullptr);

    /// Never null.
    const std::shared_ptr<const CaseSnapshot> &snapshot() const { return m_snapshot; }
    void setSnapshot(const std::shared_ptr<const CaseSnapshot> &snapshot);

    const TimeWindow &window() const { return m_window; }
    /// A window that ends before it starts is turned around; none is shorter than a microsecond.
    void setWindow(const TimeWindow &window);
    /// Follows the case's extent until someone sets a window of their own.
    bool followsExtent() const { return m_follows; }
    void showAll();

    const QString &filter() const { return m_filter; }
    void setFilter(const QString &filter);
    /// True where no filter is set, or each of its words occurs in the text, in any case.
    bool matches(QStringView text) const;

    const Selection &selection() const { return m_selection; }
    void select(const Selection &selection);
    void clearSelection() { select({}); }

    const QTimeZone &displayZone() const { return m_zone; }
    void setDisplayZone(const QTimeZone &zone);
    /// "2026-11-21 02:03:11 UTC" in the display zone; with decimals where asked. Always with the zone.
    QString timeText(Instant at, int decimals = 0) const;
    /// "02:03:11", for columns and axes whose head names day and zone.
    QString clockText(Instant at) const;

    /// The case's clock: the lab's while it plays, else the system's.
    Instant now() const { return m_clock->now(); }
    void setClock(const std::shared_ptr<const Clock> &clock);

    const QList<ProbeStatus> &probes() const { return m_probes; }
    void setProbes(const QList<ProbeStatus> &probes);

    // What a page may ask of the window without knowing it.
    void requestProbe(const zonecase::widgets::ProbeRequest &request) { Q_EMIT probeRequested(request); }
    /// By the page's object name: "overview", "chain", "delegation", "resolvers", "evidence", "timeline",
    /// "findings", …
    void requestPage(const QString &page) { Q_EMIT pageRequested(page); }

Q_SIGNALS:
    void snapshotChanged();
    void windowChanged(const zonecase::widgets::TimeWindow &window);
    void filterChanged(const QString &filter);
    void selectionChanged(const zonecase::widgets::Selection &selection);
    void displayZoneChanged();
    void clockChanged();
    void probesChanged();
    void probeRequested(const zonecase::widgets::ProbeRequest &request);
    void pageRequested(const QString &page);

private:
    void applyWindow(const TimeWindow &window);

    std::shared_ptr<const Clock> m_clock;
    std::shared_ptr<const CaseSnapshot> m_snapshot;
    TimeWindow m_window;
    bool m_follows = true;
    QString m_filter;
    QStringList m_words;
    Selection m_selection;
    QTimeZone m_zone = QTimeZone::utc();
    QList<ProbeStatus> m_probes;
};

} // namespace zonecase::widgets
