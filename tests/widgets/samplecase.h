// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dnssec/chain.h"
#include "storage/casefile.h"

namespace zonecase::test {

/// What ministry.zz. looks like at a step of the hijack: 0 signed, 1 without DS, 2 with other servers, 3 as
/// before.
struct SampleRun
{
    dns::Run run;
    QList<dns::Exchange> exchanges;
    dnssec::Chain chain;
};
SampleRun sampleRun(int step);
QByteArray documentOf(const dnssec::Chain &chain);

/// Writes a case of four chain runs with their changes and two notes; ends the test program where it cannot.
void writeSampleCase(const QString &path);
/// Puts this many exchanges into a case that exists, as one run.
void addManyExchanges(const QString &path, int count);

/// An exchange that is told apart from the others by its number.
dns::Exchange numberedExchange(int number, Instant start);
Instant sampleTime(const QString &timeOfDay);

} // namespace zonecase::test
