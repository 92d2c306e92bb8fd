// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/outline.h"

#include <QTextDocument>

#include <memory>

namespace zonecase::report {

/// How a rich-text document is to look: on paper, marks are drawn on every page; in a flowing document they
/// are text.
struct TextDocumentStyle
{
    bool marksInText = false;
    qreal textWidth = 0; ///< pixels of 96 an inch, for pictures
    QPaintDevice *device = nullptr; ///< whose pixels; the screen's if null
};

/// The outline as a rich-text document, built block by block: no markup is ever parsed.
std::unique_ptr<QTextDocument> textDocumentOf(const Outline &outline, const TextDocumentStyle &style);
/// Blocks of this document that begin a section.
QList<int> headingBlocks(const QTextDocument &document);

} // namespace zonecase::report
