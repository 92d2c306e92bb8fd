// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/app/casesession.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;

namespace zonecase::widgets {

class ProbeRow;
class TlpLabel;

/// The last line of the window: what is being asked, through which profile, how much is stored, who may see
/// it, and the zone that times are shown in.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(CaseSession &session, QWidget *parent = nullptr);

private:
    void build();
    void showProbes();
    void showCase();
    void showStored();
    void showVerified(const zonecase::storage::Verification &verification);
    void fillZones();

    CaseSession &m_session;
    QHBoxLayout *m_probes;
    QLabel *m_idle;
    QHash<quint64, ProbeRow *> m_rows; ///< by the probe's number
    QLabel *m_profile;
    QLabel *m_stored;
    QString m_chain; ///< what the last verification found
    TlpLabel *m_tlp;
    QComboBox *m_zone;
};

} // namespace zonecase::widgets
