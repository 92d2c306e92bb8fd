// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/delegation.h"

namespace zonecase::widgets {

/// What became of the delegation since an earlier look.
struct SinceThen
{
    QString time; ///< of that look, as it is shown; empty: there is none
    QStringList codes; ///< of the changes found
};

/// "zz. and ministry.zz. name the same 2 servers at all 8 addresses that answered; DS at the parent; since
/// 02:00:00 the name servers changed; 1 of 8 servers gave no answer." State, then change, then detail.
QString delegationSentence(const delegation::Delegation &document, const SinceThen &since = {});

} // namespace zonecase::widgets
