// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/probe/planpanel.h"

#include "widgets/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

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
    resize(560, 380);
}

static QString planSentence(const Plan &plan)
{
    QStringList sentences;
    sentences << (plan.source.isEmpty()
            ? PlanPanel::tr("A probe asks these servers first, from an address that the system chooses.")
            : PlanPanel::tr("A probe asks these servers first, from %1.").arg(plan.source));
    sentences << PlanPanel::tr(
        "Their operators, and those of each server found on the way, can see that we asked.");
    if (plan.perSecond > 0)
        sentences << PlanPanel::tr("One server gets at most %1 queries at once and %2 a second after that.")
                         .arg(plan.burst)
                         .arg(plan.perSecond);
    if (plan.queries > 0)
        sentences << PlanPanel::tr("It ends after %n queries at most.", nullptr, plan.queries);
    return sentences.join(u' ');
}

static QString roleWord(const QString &role)
{
    if (role == u"root"_s)
        return PlanPanel::tr("root server");
    if (role == u"resolver"_s)
        return PlanPanel::tr("resolver");
    return role;
}

void PlanPanel::setPlan(const Plan &plan)
{
    m_words->setText(planSentence(plan));
    m_servers->clear();
    for (const PlannedServer &server : plan.servers) {
        const QString address
            = server.port == 53 ? server.address : u"%1@%2"_s.arg(server.address).arg(server.port);
        new QTreeWidgetItem(m_servers, {server.name, address, roleWord(server.role), server.special});
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
