// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chain/chaingraph.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace zonecase::widgets {

/// Builds the picture's content zone by zone; links are made once all boxes stand.
class ChainDescription
{
    Q_DECLARE_TR_FUNCTIONS(ChainDescription)

public:
    explicit ChainDescription(const dnssec::Chain &chain)
        : m_chain(chain)
    { }
    ChainGraph make();

private:
    using Zone = dnssec::ZoneState;

    void addBand(const Zone &zone);
    void addKeys(int band, const Zone &zone);
    void addStrands(int band);
    void addSets(int band, const Zone &zone);
    void linkAnchor(int band, const Zone &zone);
    void linkKeys(int band, const Zone &zone);
    void linkStrands(int band, const Zone &zone);
    void linkStrandSignatures(int parentBand, const Zone &child, const dnssec::Strand &strand, int box);
    void linkSets(const Zone &zone, int band);
    void linkAliases(const Zone &zone);

    int add(const ChainBox &box);
    void link(int from, int to, const ChainFact &fact, bool shapes = true);
    int keyBox(int band, int tag, int algorithm) const;
    int keyOrMissing(int band, int tag, int algorithm);
    QList<int> boxesOf(int band, BoxKind kind) const;
    QList<int> dataSigners(int band) const;
    int bandOf(const dns::Name &zone) const;
    QString zoneId(int band) const { return m_chain.zones[band].name.toText(); }
    bool signsKeySet(const Zone &zone, const dnssec::KeyState &key) const;
    const dnssec::SetState *dsSetOf(
        int parentBand, const dns::Name &child, const dnssec::Strand &strand) const;

    const dnssec::Chain &m_chain;
    ChainGraph m_graph;
    QHash<const dnssec::Strand *, int> m_strandBoxes;
    QHash<const dnssec::SetState *, int> m_setBoxes;
    QSet<const dnssec::SetState *> m_shownAsDs;
};

} // namespace zonecase::widgets
