// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zonecase::widgets {

/// The domain name that was meant where something else was pasted: the host of a URL, the xn-- form of an
/// international name. Empty where what was typed is to be taken as it stands, or gives no name.
QString nameMeant(const QString &typed);

} // namespace zonecase::widgets
