// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chain/chaingraph.h"

namespace zonecase::widgets {

// The words of the chain picture: titles, lines and one sentence of reason for each thing in it.

/// A name as people write it: without the final dot, but "." for the root.
QString plainName(const dns::Name &name);
/// The same for sentences, which a name that is a dot would end too early: "the root".
QString spokenName(const dns::Name &name);
/// "ECDSA P-256" (IANA DNS Security Algorithm Numbers), "algorithm 99" for what has no name.
QString algorithmWord(int algorithm);
/// "SHA-256", "digest 9".
QString digestWord(int digestType);

/// Of the key set: secure where one of its keys is, whatever other servers make of the zone.
dnssec::Status keySetStatus(const dnssec::ZoneState &zone);
QString keyTitle(const dnssec::KeyState &key);
ChainFact keyFact(const dnssec::KeyState &key, const dnssec::ZoneState &zone);
ChainFact missingKeyFact(int keyTag, int algorithm, const dns::Name &zone);
ChainFact anchorFact(const dnssec::ZoneState &zone);
ChainFact unsignedFact(const dnssec::ZoneState &zone);
ChainFact bandFact(const dnssec::ZoneState &zone);
ChainFact strandFact(const dnssec::Strand &strand, const dnssec::ZoneState &zone, qsizetype allServers);
ChainFact setFact(const dnssec::SetState &set, const dnssec::ZoneState &zone);

/// What a signature by a key of this state over a thing came to.
ChainFact signatureFact(const dnssec::SignatureState &signature, const QString &over, dnssec::Status of);
ChainFact dsFact(const dnssec::DsState &ds, const dns::Name &zone, dnssec::Status of);
ChainFact noDsFact(const dnssec::Strand &strand, const dnssec::ZoneState &zone);
ChainFact signedSomehowFact(const dns::Name &parent, const QString &what, dnssec::Status of);
ChainFact unsignedSetFact(const dnssec::SetState &set);
ChainFact aliasFact(const dns::Name &alias, const dns::Name &target, dnssec::Status of);

/// The sentence that opens the page: the verdict, until when it holds by the messages seen, and what ends it.
QString chainSentence(const dnssec::Chain &chain, const TimeWords &time);

} // namespace zonecase::widgets
