// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace zonecase::test {

/// A table of autonomous systems (MMDB) of three networks: 192.0.2.0/24 is AS64500 “Example Net”,
/// 198.51.100.0/25 AS64501 “Other Net”; 203.0.113.0/24 is in it without a number.
QByteArray networkTable();
/// The path; empty where it cannot be written.
QString writeNetworkTable(const QString &path);

} // namespace zonecase::test
