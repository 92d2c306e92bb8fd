// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chain/chaingraph.h"

#include "widgets/chain/chaindescription.h"

namespace zonecase::widgets {

int ChainGraph::boxIndex(const QString &id) const
{
    for (int i = 0; i < boxes.size(); ++i)
        if (boxes[i].id == id)
            return i;
    return -1;
}

ChainGraph describeChain(const dnssec::Chain &chain)
{
    return ChainDescription(chain).make();
}

} // namespace zonecase::widgets
