// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chain/chainproof.h"

#include "app/dnssec/keys.h"
#include "widgets/chain/chainwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

struct ProofWords
{
    Q_DECLARE_TR_FUNCTIONS(ChainProof)
};

} // namespace

QStringList signatureProof(const dnssec::SignatureState &s, const QStringList &records)
{
    QStringList lines;
    if (s.covered.value != 0)
        lines << ProofWords::tr("covers: %1 %2").arg(s.owner.toText(), s.covered.toText());
    lines
        << ProofWords::tr("algorithm: %1 (%2)").arg(QString::number(s.algorithm), algorithmWord(s.algorithm));
    if (s.covered.value != 0)
        lines << ProofWords::tr("labels: %1, original TTL: %2 s").arg(s.labels).arg(s.originalTtl);
    lines << ProofWords::tr("expiration: %1").arg(s.expiration.toText())
          << ProofWords::tr("inception: %1").arg(s.inception.toText())
          << ProofWords::tr("key: %1, signer: %2").arg(QString::number(s.keyTag), s.signer.toText());
    for (const QString &record : records)
        lines << ProofWords::tr("over: %1").arg(record);
    if (!s.bytes.isEmpty())
        lines << ProofWords::tr("signature: %1").arg(s.bytes);
    return lines << ProofWords::tr("found: %1").arg(s.state);
}

QStringList digestProof(const dnssec::DsState &ds, const dnssec::ZoneState &zone)
{
    QStringList lines{
        ProofWords::tr("DS %1: %2 %3").arg(QString::number(ds.keyTag), digestWord(ds.digestType), ds.digest)};
    for (const dnssec::KeyState &key : zone.keys) {
        const QString digest = dnssec::digestOf(key, zone.name, ds.digestType);
        if (key.keyTag != ds.keyTag || key.algorithm != ds.algorithm || digest.isEmpty())
            continue;
        lines << ProofWords::tr("of key %1: %2 %3")
                     .arg(QString::number(key.keyTag), digestWord(ds.digestType), digest)
              << (digest == ds.digest.toLower() ? ProofWords::tr("the digests are equal")
                                                : ProofWords::tr("the digests differ"));
    }
    if (lines.size() == 1)
        lines << ProofWords::tr("no published key has this tag and algorithm");
    return lines;
}

QStringList keyProof(const dnssec::KeyState &key, const dnssec::ZoneState &zone)
{
    QStringList lines{
        ProofWords::tr("flags: %1, algorithm: %2 (%3)")
            .arg(QString::number(key.flags), QString::number(key.algorithm), algorithmWord(key.algorithm))};
    if (!key.publicKey.isEmpty())
        lines << ProofWords::tr("public key: %1").arg(key.publicKey);
    if (zone.keyTtl >= 0)
        lines << ProofWords::tr("TTL of the key set: %1 s").arg(zone.keyTtl);
    if (!key.servers.isEmpty())
        lines << ProofWords::tr("given by: %1").arg(key.servers.join(u", "_s));
    return lines;
}

} // namespace zonecase::widgets
