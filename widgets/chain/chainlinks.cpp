// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chain/chaindescription.h"

#include "app/dnssec/keys.h"
#include "widgets/chain/chainproof.h"
#include "widgets/chain/chainwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

static ChainFact proven(ChainFact fact, const QStringList &proof)
{
    fact.proof = proof;
    return fact;
}

void ChainDescription::linkAnchor(int band, const Zone &zone)
{
    if (!zone.anchored)
        return;
    const int anchor = m_graph.boxIndex(u"anchor|"_s + zoneId(band));
    for (const dnssec::KeyState &key : zone.keys)
        if (key.anchored)
            link(anchor, keyBox(band, key.keyTag, key.algorithm),
                {m_graph.boxes[keyBox(band, key.keyTag, key.algorithm)].fact.role, tr("matches"),
                    tr("The trust anchor names key %1 of %2.")
                        .arg(QString::number(key.keyTag), spokenName(zone.name)),
                    zone.evidence, Change::None});
}

void ChainDescription::linkKeys(int band, const Zone &zone)
{
    for (const dnssec::SignatureState &signature : zone.keySignatures) {
        const int signer = keyOrMissing(band, signature.keyTag, signature.algorithm);
        for (const dnssec::KeyState &key : zone.keys) {
            const int signedKey = keyBox(band, key.keyTag, key.algorithm);
            if (m_graph.boxes[signedKey].row == KeyRow)
                link(signer, signedKey,
                    proven(signatureFact(
                               signature, tr("the key set with key %1").arg(key.keyTag), keySetStatus(zone)),
                        signatureProof(signature)));
        }
    }
}

QList<int> ChainDescription::dataSigners(int band) const
{
    QList<int> signers;
    for (const dnssec::SetState &set : m_chain.zones[band].sets)
        for (const dnssec::SignatureState &signature : set.signatures)
            if (const int key = keyBox(band, signature.keyTag, signature.algorithm);
                key >= 0 && !signers.contains(key))
                signers << key;
    if (!signers.isEmpty())
        return signers;
    for (const int row : {int(KeyRow), int(SigningKeyRow)})
        for (const int key : boxesOf(band, BoxKind::Key))
            if (m_graph.boxes[key].row == row
                && (signers.isEmpty() || m_graph.boxes[signers.first()].row == row))
                signers << key;
    return signers;
}

void ChainDescription::linkStrandSignatures(
    int parentBand, const Zone &child, const dnssec::Strand &strand, int box)
{
    const QStringList records = strand.ds.isEmpty() ? strand.proof : dnssec::dsTexts(strand.ds);
    const QString over = strand.ds.isEmpty() ? tr("the proof that %1 has no DS").arg(plainName(child.name))
                                             : tr("the DS set of %1").arg(plainName(child.name));
    if (const dnssec::SetState *set = dsSetOf(parentBand, child.name, strand)) {
        for (const dnssec::SignatureState &signature : set->signatures)
            link(keyOrMissing(bandOf(signature.signer), signature.keyTag, signature.algorithm), box,
                proven(signatureFact(signature, over, set->status), signatureProof(signature, set->records)));
        return;
    }
    for (const dnssec::SignatureState &signature : strand.signatures)
        link(keyOrMissing(bandOf(signature.signer), signature.keyTag, signature.algorithm), box,
            proven(signatureFact(signature, over, m_chain.zones[parentBand].status),
                signatureProof(signature, records)));
    if (!strand.signatures.isEmpty())
        return;
    if (strand.dsProof == u"missing"_s || strand.dsProof == u"unsigned"_s) {
        for (const int stub : boxesOf(parentBand, BoxKind::Unsigned))
            link(stub, box, noDsFact(strand, child));
        return;
    }
    // The document says that the parent's signature holds or not, not by which key: one line from its data
    // key.
    const QList<int> signers = dataSigners(parentBand);
    if (!signers.isEmpty())
        link(signers.first(), box,
            signedSomehowFact(m_chain.zones[parentBand].name, over,
                strand.dsProof == u"bogus"_s ? dnssec::Status::Bogus : m_chain.zones[parentBand].status));
}

void ChainDescription::linkStrands(int band, const Zone &zone)
{
    const int parentBand = zone.name.isRoot() ? -1 : bandOf(zone.name.parent());
    for (const dnssec::Strand &strand : zone.strands) {
        const int box = m_strandBoxes.value(&strand, -1);
        if (box < 0 || parentBand < 0)
            continue;
        linkStrandSignatures(parentBand, zone, strand, box);
        for (const dnssec::DsState &ds : strand.ds)
            link(box, keyOrMissing(band, ds.keyTag, ds.algorithm),
                proven(dsFact(ds, zone.name, strand.status), digestProof(ds, zone)));
        if (!strand.ds.isEmpty())
            continue;
        QList<int> below = boxesOf(band, BoxKind::Unsigned);
        if (below.isEmpty())
            for (const int key : boxesOf(band, BoxKind::Key))
                if (m_graph.boxes[key].row == SigningKeyRow)
                    below << key;
        for (const int target : below)
            link(box, target, noDsFact(strand, zone));
    }
}

void ChainDescription::linkSets(const Zone &zone, int band)
{
    for (const dnssec::SetState &set : zone.sets) {
        const int box = m_setBoxes.value(&set, -1);
        if (box < 0)
            continue;
        for (const dnssec::SignatureState &signature : set.signatures)
            link(keyOrMissing(bandOf(signature.signer), signature.keyTag, signature.algorithm), box,
                proven(signatureFact(signature, m_graph.boxes[box].title, set.status),
                    signatureProof(signature, set.records)));
        if (set.signatures.isEmpty())
            for (const int stub : boxesOf(band, BoxKind::Unsigned))
                link(stub, box, unsignedSetFact(set));
    }
}

void ChainDescription::linkAliases(const Zone &zone)
{
    for (const dnssec::SetState &set : zone.sets) {
        if (set.kind != u"alias"_s || set.records.isEmpty())
            continue;
        const Result<dns::Name> target = dns::Name::fromText(set.records.first());
        for (const Zone &other : m_chain.zones)
            for (const dnssec::SetState &end : other.sets)
                if (target && end.name == *target && end.kind != u"denial"_s)
                    link(m_setBoxes.value(&set, -1), m_setBoxes.value(&end, -1),
                        aliasFact(set.name, *target, end.status), false);
    }
}

} // namespace zonecase::widgets
