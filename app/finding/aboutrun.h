// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/run.h"
#include "app/finding/finding.h"

namespace zonecase::finding {

/// A message that the worker died on, and the server it came from.
struct Death
{
    ExchangeId exchange;
    QString server;
};

/// Servers that were not asked because nobody gave the word.
QList<Finding> aboutHeld(const dns::Run &run);

/// The machine's date went another way than its steady clock while a run asked: somebody set it, or the machine slept. By 2 s at
/// least: less is an ordinary correction.
QList<Finding> aboutClock(const Subject &subject, const dns::Run &run);

/// What befell a run itself, whatever it was about: limits reached, stopped early, a date that was set, messages that
/// the worker died on.
QList<Finding> aboutRun(const Subject &subject, const dns::Run &run, const QList<Death> &deaths);

} // namespace zonecase::finding
