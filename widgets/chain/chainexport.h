// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "widgets/chain/chaintext.h"

#include <QFont>

namespace zonecase::widgets {

/// The picture as the bytes of a file, by the ending of its name: .svg, .png (at scale 2), .dot, .txt; under
/// its caption, in light colours. Error::Storage with a sentence otherwise.
Result<QByteArray> chainBytes(
    const ChainScene &scene, const ChainCaption &caption, const QFont &font, const QString &fileName);

} // namespace zonecase::widgets
