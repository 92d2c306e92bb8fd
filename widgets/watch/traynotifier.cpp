// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/watch/traynotifier.h"

#include "app/base/escape.h"
#include "widgets/theme/signs.h"

#include <QGuiApplication>
#include <QPalette>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

QString withoutMarkup(const QString &text)
{
    // Look-alikes rather than entities: a server that reads no markup would show those.
    return escapedText(text)
        .replace(u'<', QChar(0x2039))
        .replace(u'>', QChar(0x203A))
        .replace(u'&', QChar(0xFF06));
}

TrayNotifier::TrayNotifier() = default;
TrayNotifier::~TrayNotifier() = default;

void TrayNotifier::notify(const QString &title, const QString &text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_icon) // only now: who never watches has no icon in the tray
        m_icon = std::make_unique<QSystemTrayIcon>(
            statusIcon(Role::Changed, Theme::of(QGuiApplication::palette())));
    m_icon->show();
    m_icon->showMessage(withoutMarkup(title), withoutMarkup(text), QSystemTrayIcon::Warning);
}

} // namespace zonecase::widgets
