// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/worker/view.h"

namespace zonecase::delegation {

/// "answered", "not-asked", or the failure's text.
QString outcomeText(const dns::Answer &answer);
bool isAuthoritative(const dns::Answer &answer);
/// Something authoritative was said about the question: records, or that there are none.
bool isSettled(const dns::Answer &answer);
/// Records of the name and type in the answer section.
QList<dns::Record> answered(const dns::Answer &answer, const dns::Name &name, dns::RecordType type);
/// -1 for none.
qint64 lowestTtl(const QList<dns::Record> &records);

/// "TAG ALG DIGESTTYPE DIGEST", the digest in upper case.
QString dsText(const dns::Record &record);
/// "TAG ALG FLAGS".
QString keyText(const dns::Record &record);
/// "name/address" of an A or AAAA record.
QString glueText(const dns::Record &record);
QString nsText(const dns::Record &record);
std::optional<qint64> serialOf(const dns::Record &soa);
/// Each once, sorted.
QStringList sortedTexts(const QList<dns::Record> &records, QString (*text)(const dns::Record &));

/// Evidence of the answer into the row, sorted.
void addEvidence(ServerView &view, const dns::Answer &answer);
/// The same for one thing of the row alone.
void addProof(ServerView &view, const QString &thing, const QList<ExchangeId> &evidence);
/// The columns that both sides have.
void fillCommon(ServerView &view, const QString &side);
/// What the probes of a server of the zone tell: its names, TCP, what it lets strangers do.
void fillProbed(ServerView &view);

} // namespace zonecase::delegation
