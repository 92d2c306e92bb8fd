// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/probe/comparisondesk.h"
#include "widgets/probe/network.h"
#include "widgets/theme/drawer.h"

class QLineEdit;
class QPushButton;

namespace zonecase::widgets {

class StatusLabel;

/// Where people say whom the comparisons of a case ask besides the profile's resolvers, and what the clock of
/// the blast is set for. What stands there holds as soon as it can be meant; nothing is asked for it.
class ComparisonPanel : public Drawer
{
    Q_OBJECT

public:
    ComparisonPanel(ComparisonDesk &desk, Network &network, QWidget *parent = nullptr);
    void open();

private:
    QWidget *buildResolvers();
    QWidget *buildBlast();
    void addPreset(const QString &name);
    void read();
    void tell();

    ComparisonDesk &m_desk;
    Network &m_network;
    QLineEdit *m_resolvers;
    QPushButton *m_presets;
    QLineEdit *m_bad;
    QLineEdit *m_withdrawn;
    StatusLabel *m_state;
    QString m_wrong; ///< why what is typed cannot be meant; empty if it can
};

} // namespace zonecase::widgets
