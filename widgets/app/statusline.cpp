// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/app/statusline.h"

#include "widgets/theme/hairline.h"
#include "widgets/theme/theme.h"
#include "widgets/theme/tlplabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

static QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

StatusLine::StatusLine(CaseSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_probes(new QHBoxLayout)
    , m_profile(plainLabel(this))
    , m_stored(plainLabel(this))
    , m_tlp(new TlpLabel(this))
    , m_zone(new QComboBox(this))
{
    setObjectName(u"statusLine"_s);
    build();
    fillZones();
    connect(&session.context(), &CaseContext::probesChanged, this, &StatusLine::showProbes);
    connect(&session.context(), &CaseContext::snapshotChanged, this, &StatusLine::showCase);
    connect(&session.network(), &Network::profileChanged, this, &StatusLine::showCase);
    connect(&session, &CaseSession::storedChanged, this, &StatusLine::showStored);
    connect(m_zone, &QComboBox::currentIndexChanged, this,
        [this] { m_session.context().setDisplayZone(QTimeZone(m_zone->currentData().toByteArray())); });
    showProbes();
    showCase();
}

void StatusLine::build()
{
    setFont(smallFont(font()));
    m_zone->setObjectName(u"displayZone"_s);
    m_zone->setAccessibleName(tr("Zone that times are shown in"));
    m_zone->setToolTip(m_zone->accessibleName());
    m_zone->setFrame(false);
    m_zone->setMaximumWidth(200);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(10);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 2, 8, 2);
    layout->setSpacing(10);
    m_probes->setSpacing(10);
    layout->addLayout(m_probes, 1);
    for (QWidget *part : QList<QWidget *>{m_profile, m_stored, m_tlp, m_zone}) {
        if (part != m_zone && part != m_tlp)
            layout->addWidget(new Hairline(Qt::Vertical, this));
        layout->addWidget(part);
    }
}

void StatusLine::fillZones()
{
    m_zone->addItem(u"UTC"_s, QByteArray("UTC"));
    if (const QByteArray own = QTimeZone::systemTimeZoneId(); own != "UTC" && !own.isEmpty())
        m_zone->addItem(QString::fromLatin1(own), own);
    for (const char *id :
        {"Europe/Paris", "Africa/Nairobi", "Asia/Tokyo", "America/New_York", "Pacific/Auckland"})
        if (m_zone->findData(QByteArray(id)) < 0)
            m_zone->addItem(QString::fromLatin1(id), QByteArray(id));
}

void StatusLine::showProbes()
{
    while (QLayoutItem *item = m_probes->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const ProbeStatus &probe : m_session.context().probes()) {
        auto *label = plainLabel(this);
        label->setText(
            tr("◔ %1 %2 %3 of ≤ %4").arg(probe.command, probe.subject).arg(probe.sent).arg(probe.limit));
        label->setToolTip(probe.what);
        auto *stop = new QToolButton(this);
        stop->setText(tr("stop"));
        stop->setAutoRaise(true);
        stop->setFocusPolicy(Qt::StrongFocus);
        stop->setAccessibleName(tr("Stop the probe %1 %2").arg(probe.command, probe.subject));
        connect(stop, &QToolButton::clicked, this,
            [this, number = probe.number] { m_session.probes().stop(number); });
        m_probes->addWidget(label);
        m_probes->addWidget(stop);
    }
    if (m_session.context().probes().isEmpty()) {
        auto *label = plainLabel(this);
        label->setText(tr("No probe is running."));
        label->setForegroundRole(QPalette::PlaceholderText);
        m_probes->addWidget(label);
    }
    m_probes->addStretch(1);
}

void StatusLine::showCase()
{
    const dns::Profile &profile = m_session.network().profile();
    m_profile->setText(tr("%1, vantage %2").arg(profile.name, profile.vantage));
    m_profile->setToolTip(profile.exercise ? tr("The lab inside the program: nothing leaves this machine")
                                           : tr("The network profile that probes go through"));
    m_tlp->setLabel(m_session.context().snapshot()->info.tlp);
    showStored();
}

void StatusLine::showStored()
{
    const CaseSnapshot &snapshot = *m_session.context().snapshot();
    const QString count = QLocale().toString(m_session.stored());
    m_stored->setText(snapshot.readOnly ? tr("%1 stored, read only").arg(count) : tr("%1 stored").arg(count));
    m_stored->setToolTip(tr("Journal head %1").arg(snapshot.journalHead));
}

} // namespace zonecase::widgets
