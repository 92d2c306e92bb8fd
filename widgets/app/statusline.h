// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/app/casesession.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;

namespace zonecase::widgets {

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
    void fillZones();

    CaseSession &m_session;
    QHBoxLayout *m_probes;
    QLabel *m_profile;
    QLabel *m_stored;
    TlpLabel *m_tlp;
    QComboBox *m_zone;
};

} // namespace zonecase::widgets
