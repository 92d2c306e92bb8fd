// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finding/finding.h"

#include <span>

namespace zonecase::finding {

/// A code's entry: its default severity, the rule it rests on, and its words with %{argument} places. The sentences are
/// translated in context "Finding"; %{subject} is the subject's id.
struct CatalogueEntry
{
    const char *code;
    Severity severity;
    const char *rule; ///< "RFC 4035, 5.3.1", "" where there is none
    const char *sentence; ///< what was seen, QT_TRANSLATE_NOOP("Finding", …)
    const char *advice; ///< what to do next, likewise; "" where nothing is to be done
};

/// Every code, by topic file, in one list sorted by code.
std::span<const CatalogueEntry> catalogue();
/// Null for a code that is not in the catalogue.
const CatalogueEntry *entry(QStringView code);

/// The sentence in the reader's language, arguments escaped.
QString sentence(const Finding &finding);
QString advice(const Finding &finding);
/// The sentence in English, whatever translator is installed: for documents.
QString englishSentence(const Finding &finding);
/// Default severity's word in the reader's language.
QString severityWord(Severity severity);

} // namespace zonecase::finding
