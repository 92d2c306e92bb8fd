// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chain/chaingraph.h"

namespace zonecase::widgets {

// The words of two chains compared.

/// "new", "gone, was secure", "not asked, was secure", "was secure", "changed"; empty where nothing changed.
QString changeText(const ChainFact &fact);
/// An argument that is text; empty where it is none.
QString textArgument(const finding::Finding &finding, const QString &name);
/// What became of the name between the two, as findings: the comparison's, with a word for its place and the
/// instants as they are shown.
QList<ChainChange> wordChanges(const QList<finding::Finding> &changes, const TimeWords &time);
/// What stands at the left, in the middle and at the right of the picture.
QStringList legendOf(const dnssec::Chain &before, const dnssec::Chain &now, const TimeWords &time);
/// The sentence that opens the page: the gravest change with both times, and how much of the picture it
/// touched.
QString changeSentence(
    const dnssec::Chain &before, const dnssec::Chain &now, const ChainGraph &graph, const TimeWords &time);

} // namespace zonecase::widgets
