// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

class QCoreApplication;

namespace zonecase {

/// Gives the application the words of the locale's language, and Qt's own beside them. English is what the
/// sources say, its plurals excepted; a language that does not ship leaves it at that.
void installTranslations(QCoreApplication &application, const QLocale &locale = QLocale::system());

} // namespace zonecase
