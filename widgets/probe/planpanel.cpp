// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/probe/planpanel.h"

#include "widgets/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

PlanPanel::PlanPanel(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_words(new QLabel(this))
    , m_servers(new QTreeWidget(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_servers->setObjectName(u"planServers"_s);
    m_servers->setAccessibleName(tr("Servers that are asked first"));
    m_servers->setRootIsDecorated(false);
    m_servers->setUniformRowHeights(true);
    m_servers->setHeaderLabels({tr("Server"), tr("Address"), tr("As"), tr("Remark")});
    m_servers->setFont(monospaced(font()));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_servers);
    resize(740, 420);
}

static QString planSentence(const Plan &plan)
{
    QStringList sentences;
    sentences << (plan.source.isEmpty()
            ? PlanPanel::tr("A probe asks these servers first, from an address that the system chooses.")
            : PlanPanel::tr("A probe asks these servers first, from %1.").arg(plan.source));
    sentences << PlanPanel::tr(
        "Their operators, and those of each server found on the way, can see that we asked.");
    return (sentences + plan.effort).join(u' ');
}

static QString roleWord(const PlannedServer &server)
{
    if (server.role == u"root"_s)
        return PlanPanel::tr("root server");
    if (server.role != u"resolver"_s)
        return server.role;
    return server.transport == u"tls"_s ? PlanPanel::tr("resolver over TLS")
        : server.transport == u"https"_s ? PlanPanel::tr("resolver over HTTPS")
                                         : PlanPanel::tr("resolver");
}

static QString remarkOn(const PlannedServer &server)
{
    if (server.authentication.isEmpty())
        return server.special;
    const QString certificate = PlanPanel::tr("certificate for %1").arg(server.authentication);
    return server.special.isEmpty() ? certificate : QString(certificate + u"; "_s + server.special);
}

void PlanPanel::setPlan(const Plan &plan)
{
    m_words->setText(planSentence(plan));
    m_servers->clear();
    QList<PlannedServer> servers = plan.servers; // whom somebody chose stands before whom every probe asks
    std::stable_partition(servers.begin(), servers.end(),
        [](const PlannedServer &server) { return server.role == u"resolver"_s; });
    for (const PlannedServer &server : std::as_const(servers)) {
        const QString address
            = server.port == 53 ? server.address : u"%1@%2"_s.arg(server.address).arg(server.port);
        // A resolver has no name of its own.
        const QString name = server.name == u"."_s ? QString() : server.name;
        new QTreeWidgetItem(m_servers, {name, address, roleWord(server), remarkOn(server)});
    }
    m_servers->resizeColumnToContents(0);
    m_servers->resizeColumnToContents(1);
    m_servers->resizeColumnToContents(2);
}

void PlanPanel::showUnder(QWidget *anchor)
{
    move(anchor->mapToGlobal(QPoint(0, anchor->height())));
    show();
    m_servers->setFocus();
}

/// The case's own keys lie below it: until it is closed, what is pressed is meant for it.
bool PlanPanel::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    return QFrame::event(event);
}

} // namespace zonecase::widgets
