// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace zonecase::cli {

/// All checks at a zone cut with their codes, and how each profile weighs these: as text, or the document
/// "zonecase.delegation-checks/1".
QString checksText(const QString &profile);
QByteArray checksDocument();

/// What is wrong with a name given for a profile; empty for nothing.
QString wrongProfile(const QString &profile);
/// A delegation document as the profile weighs it, with its name; any other document as it is.
QByteArray weighedDocument(const QByteArray &document, const QString &profile);

} // namespace zonecase::cli
