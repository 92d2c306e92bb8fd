// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace zonecase::widgets {

/// What models of facts answer beside the words in DisplayRole.
enum FactRole {
    StateRole = Qt::UserRole + 1, ///< int: the Role whose shape stands in front
    ChangedRole, ///< bool: the triangle of what changed
    GoneRole, ///< bool: a ghost of an earlier run
    OddRole, ///< bool: not like its neighbours
    CountRole, ///< int: how many cells were folded into this one
    RecordRole, ///< bool: a record, an address: monospaced
    EvidenceRole, ///< QList<ExchangeId>
    SeverityRole, ///< int: finding::Severity
    FirstFreeRole
};

} // namespace zonecase::widgets
