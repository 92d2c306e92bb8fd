// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zonecase::dns {

/// What a run may spend; reaching a limit is a finding with its number. Times in milliseconds.
struct Budget
{
    int queries = 1000;
    int queriesPerName = 200;
    int wallMs = 30'000;
    int referrals = 32;
    int aliases = 16;
    int serverNames = 13; ///< asked of one zone; the rest is listed as not asked
    int failedChecksPerRrset = 16;
    int failedChecks = 64;
    int analysisMs = 5'000; ///< CPU
    int keysPerTag = 4;
    int dsRecords = 8;
    int signatureChecks = 2'000; ///< of a chain, valid ones too; equal RRset, RRSIG and key count once
    int nsec3Hashes = 1'000; ///< names hashed in a chain, each name, salt and number of iterations once
    int nsec3Insecure = 150; ///< iterations above which NSEC3 counts as insecure (RFC 9276)
    int nsec3Refused = 500;

    bool operator==(const Budget &) const = default;
};

/// A limit by its member's name, as Run::limits has it ("queries", "wallMs"); -1 for a name that is none.
qint64 limitOf(const Budget &budget, const QString &name);

} // namespace zonecase::dns
