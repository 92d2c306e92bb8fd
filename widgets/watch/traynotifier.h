// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/watch/notifier.h"

#include <memory>

class QSystemTrayIcon;

namespace zonecase::widgets {

/// The desktop's notifications, where it has a tray; nothing happens where it has none.
class TrayNotifier : public Notifier
{
public:
    TrayNotifier();
    ~TrayNotifier() override;
    void notify(const QString &title, const QString &text) override;

private:
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

/// Desktops read markup in a notification's text, some of them links and pictures: nothing is left that could
/// be any.
QString withoutMarkup(const QString &text);

} // namespace zonecase::widgets
