// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/app/statusline.h"

#include "widgets/app/proberow.h"
#include "widgets/theme/hairline.h"
#include "widgets/theme/theme.h"
#include "widgets/theme/tlplabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

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
    , m_idle(plainLabel(this))
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
    connect(&session, &CaseSession::verified, this, &StatusLine::showVerified);
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
    m_idle->setText(tr("No probe is running."));
    m_idle->setForegroundRole(QPalette::PlaceholderText);
    m_probes->addWidget(m_idle);
    m_probes->addStretch(1);
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
    const QList<ProbeStatus> &probes = m_session.context().probes();
    m_rows.removeIf([&probes](const std::pair<const quint64 &, ProbeRow *&> &row) {
        const bool gone = std::none_of(probes.begin(), probes.end(),
            [&row](const ProbeStatus &probe) { return probe.number == row.first; });
        if (gone)
            row.second->deleteLater();
        return gone;
    });
    for (const ProbeStatus &probe : probes) {
        ProbeRow *&row = m_rows[probe.number];
        if (!row) {
            row = new ProbeRow(probe, this);
            m_probes->insertWidget(m_probes->count() - 1, row);
            connect(row, &ProbeRow::stopRequested, this,
                [this, number = probe.number] { m_session.probes().stop(number); });
        }
        row->setStatus(probe);
    }
    m_idle->setVisible(probes.isEmpty());
}

void StatusLine::showCase()
{
    const dns::Profile &profile = m_session.network().profile();
    m_profile->setText(m_session.network().refusal().isEmpty() ? tr("%1, vantage %2").arg(profile.name, profile.vantage)
                                                               : tr("no lab: nothing is asked"));
    m_profile->setToolTip(profile.exercise ? tr("The lab inside the program: nothing leaves this machine")
                                           : tr("The network profile that probes go through"));
    m_tlp->setLabel(m_session.context().snapshot()->info.tlp);
    showStored();
}

void StatusLine::showStored()
{
    const CaseSnapshot &snapshot = *m_session.context().snapshot();
    QStringList parts{tr("%1 stored").arg(QLocale().toString(m_session.stored()))};
    if (snapshot.readOnly)
        parts << tr("read only");
    if (!m_chain.isEmpty())
        parts << m_chain;
    m_stored->setText(parts.join(u", "_s));
    m_stored->setToolTip(tr("Journal head %1").arg(snapshot.journalHead));
}

void StatusLine::showVerified(const storage::Verification &verification)
{
    m_chain = verification.isIntact()
        ? tr("chain intact")
        : tr("%n items damaged", nullptr, static_cast<int>(verification.damages.size()));
    showStored();
}

} // namespace zonecase::widgets
