// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace zonecase::widgets {

class CaseSession;
class MessageRows;
class ProbeBar;
class WatchPanel;
struct WatchFound;

/// The watch in a case's view: how it stands beside the probe bar, what it finds as a message there and on
/// the desktop, and the offer to go on with one that ended with the case.
class CaseWatch : public QObject
{
    Q_OBJECT

public:
    CaseWatch(CaseSession &session, ProbeBar &bar, MessageRows &messages, WatchPanel &panel, QObject *parent);

Q_SIGNALS:
    void pageRequested(const QString &page);

private:
    void tell(const zonecase::widgets::WatchFound &what);
    void showState();
    void offer();

    CaseSession &m_session;
    ProbeBar &m_bar;
    MessageRows &m_messages;
    WatchPanel &m_panel;
};

} // namespace zonecase::widgets
