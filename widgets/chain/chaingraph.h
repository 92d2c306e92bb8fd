// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dnssec/chain.h"
#include "widgets/theme/theme.h"

#include <functional>

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
/// From the top of a band down, or from the left where the first three fit side by side.
enum ChainRow
{
    AnchorRow,
    SigningKeyRow, ///< keys that sign the key set
    KeyRow,
    SetRow
};
/// Between two runs: Gone is drawn as a ghost, New and Changed carry the triangle.
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
    QString was = {}; ///< the word of its state before, where that is another
    QList<int> changes = {}; ///< that are read here: indexes into the graph's, gravest first
    bool asked = true; ///< false for a ghost that the later run did not look for: not seen is not gone
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
    int row = 0; ///< a ChainRow
    QString title;
    QStringList lines;
    QString subject; ///< "owner/type", for the selection
    ChainFact fact;
    QStringList came = {}, left = {}; ///< lines of a changed box that are new, and those it no longer has
};

/// What vouches for what: DS for key, key for key, key for set, alias to its target.
struct ChainLink
{
    int from = 0, to = 0; ///< indexes of boxes
    bool shapes = true; ///< counts for the order of rows; aliases do not
    ChainFact fact;
};

/// What the comparison of two chains found, and its two or three words at its place in the picture; none
/// where the mark of the thing says it all.
struct ChainChange
{
    finding::Finding finding;
    QString word;
};

struct ChainGraph
{
    QList<ChainBand> bands;
    QList<ChainBox> boxes;
    QList<ChainLink> links;
    QList<ChainChange> changes; ///< between two chains: what was judged, gravest first, then each difference
    QStringList legend; ///< between two chains: what stands at the left, in the middle, at the right

    int boxIndex(const QString &id) const; ///< -1 where there is none
};

/// The picture's content, worked out from a document alone.
ChainGraph describeChain(const dnssec::Chain &chain);
/// An instant as it is shown.
using TimeWords = std::function<QString(Instant)>;
/// Two documents of one name on one picture, zone by zone: what is new, changed or gone since the earlier
/// one, and what that is judged to be. Looks `between` the two tell closer when it changed.
ChainGraph describeChange(const dnssec::Chain &before, const dnssec::Chain &now, const TimeWords &time,
    const QList<std::shared_ptr<const dnssec::Chain>> &between = {});

} // namespace zonecase::widgets
