// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/dnssec/faults/serving.h"

#include "app/dnssec/chain.h"

namespace zonecase::faults {

/// One thing that is wrong, in a world that is right without it.
struct Fault
{
    using Step = std::function<void(Setting &)>;

    const char *name;
    Step given = {}; ///< what the healthy twin has too, before signing
    Step plan = {}; ///< the fault, before signing
    Step damage = {}; ///< the fault, after signing
    const char *question = "www.example.";
    dns::RecordType type = dns::type::A;
    dnssec::Status status = dnssec::Status::Secure;
    dnssec::Status twin = dnssec::Status::Secure; ///< of the healthy twin
    QStringList codes = {}; ///< all that the chain says, sorted

    /// The world with the fault, signed; and without it.
    Setting broken() const;
    Setting healthy() const;
};

/// All of them, topic by topic.
QList<Fault> signatureFaults();
QList<Fault> algorithmFaults();
QList<Fault> keyFaults();
QList<Fault> dsFaults();
QList<Fault> nsecFaults();
QList<Fault> nsec3Faults();
QList<Fault> apexFaults();
QList<Fault> childRecordFaults();
QList<Fault> aliasFaults();
QList<Fault> responseFaults();
QList<Fault> ednsFaults();
QList<Fault> allFaults();

/// The chain of a setting: asked until nothing is wanted.
dnssec::Chain chainOf(
    const Setting &setting, const QString &name, dns::RecordType type, const dns::Budget &budget = {});
/// The same with what the record proves as of other times.
dnssec::Chain chainOverTime(const Setting &setting, const QString &name, dns::RecordType type);

} // namespace zonecase::faults
