// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zonecase::widgets {

/// Who tells the desktop, beside the window, that a watch found something: the system's tray, or a test.
class Notifier
{
public:
    virtual ~Notifier() = default;
    /// Both are shown as they are, whatever a server may have written into them.
    virtual void notify(const QString &title, const QString &text) = 0;
};

} // namespace zonecase::widgets
