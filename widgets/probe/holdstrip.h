// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/query.h"

#include <QWidget>

namespace zonecase::widgets {

class StatusLabel;

/// A row that waits for the analyst's word: servers of the asked zone that were not in the plan may be the
/// suspect's own.
class HoldStrip : public QWidget
{
    Q_OBJECT

public:
    explicit HoldStrip(quint64 probe, QWidget *parent = nullptr);
    void setServers(const QString &subject, const QList<dns::Server> &servers);

Q_SIGNALS:
    void answered(quint64 probe, const QList<zonecase::dns::IpAddress> &allowed,
        const QList<zonecase::dns::IpAddress> &refused);

private:
    void addButton(const QString &label, const QString &name, bool allow);

    quint64 m_probe;
    StatusLabel *m_label;
    QList<dns::IpAddress> m_addresses;
};

} // namespace zonecase::widgets
