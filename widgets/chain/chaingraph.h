// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dnssec/chain.h"
#include "widgets/theme/theme.h"

namespace zonecase::widgets {

enum class BoxKind
{
    Anchor,
    Key,
    MissingKey,
    Unsigned,
    DsSet,
    NoDs,
    Answer,
    Denial,
    Alias
};
/// Against the run before: Gone is drawn as a ghost, New and Changed carry the triangle.
enum class Change
{
    None,
    New,
    Changed,
    Gone
};

/// What stands in the picture of a chain, with all that can be said of it in one sentence.
struct ChainFact
{
    Role role = Role::Indeterminate;
    QString word; ///< the state in one or two words
    QString reason; ///< one sentence
    QList<ExchangeId> evidence;
    Change change = Change::None;
    QStringList proof = {}; ///< what it was worked out from, line by line
    bool operator==(const ChainFact &) const = default;
};

/// A zone, from the anchor down.
struct ChainBand
{
    dns::Name zone;
    QStringList servers;
    ChainFact fact;
};

/// A key, a DS set, a set of records, a proof or an alias.
struct ChainBox
{
    QString id; ///< the same in two runs for the same thing
    BoxKind kind = BoxKind::Key;
    int band = 0;
    int row = 0; ///< from the top of the band: anchors, keys that sign the key set, other keys, sets
    QString title;
    QStringList lines;
    QString subject; ///< "owner/type", for the selection
    ChainFact fact;
};

/// What vouches for what: DS for key, key for key, key for set, alias to its target.
struct ChainLink
{
    int from = 0, to = 0; ///< indexes of boxes
    bool shapes = true; ///< counts for the order of rows; aliases do not
    ChainFact fact;
};

struct ChainGraph
{
    QList<ChainBand> bands;
    QList<ChainBox> boxes;
    QList<ChainLink> links;

    int boxIndex(const QString &id) const; ///< -1 where there is none
};

/// The picture's content, worked out from a document alone.
ChainGraph describeChain(const dnssec::Chain &chain);
/// The same, with what is new, changed or gone since an earlier document of this name.
ChainGraph describeChain(const dnssec::Chain &chain, const dnssec::Chain &before);

} // namespace zonecase::widgets
