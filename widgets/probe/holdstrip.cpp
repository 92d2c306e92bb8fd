// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/probe/holdstrip.h"

#include "app/dns/servertext.h"
#include "widgets/theme/statuslabel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

HoldStrip::HoldStrip(quint64 probe, QWidget *parent)
    : QWidget(parent)
    , m_probe(probe)
    , m_label(new StatusLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->addWidget(m_label, 1);
    addButton(tr("Ask them"), u"holdAsk"_s, true);
    addButton(tr("Leave them out"), u"holdLeave"_s, false);
}

void HoldStrip::setServers(const QString &subject, const QList<dns::Server> &servers)
{
    m_addresses.clear();
    QStringList names;
    for (const dns::Server &server : servers) {
        m_addresses << server.endpoint.address;
        names << dns::serverText(server);
    }
    m_label->setState(Role::NotAsked,
        tr("%1 waits for your word: these servers were not in the plan and may be the suspect's own: %2")
            .arg(subject, names.join(u", "_s)));
}

void HoldStrip::addButton(const QString &label, const QString &name, bool allow)
{
    auto *button = new QPushButton(label, this);
    button->setObjectName(name);
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, allow] {
        Q_EMIT answered(m_probe, allow ? m_addresses : QList<dns::IpAddress>(),
            allow ? QList<dns::IpAddress>() : m_addresses);
        deleteLater();
    });
}

} // namespace zonecase::widgets
