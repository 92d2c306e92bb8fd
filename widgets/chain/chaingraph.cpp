// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chain/chaingraph.h"

#include "widgets/chain/chainwords.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

enum Row { AnchorRow, SigningKeyRow, KeyRow, SetRow };

/// Builds the picture's content zone by zone; links are made once all boxes stand.
class ChainDescription
{
    Q_DECLARE_TR_FUNCTIONS(ChainDescription)

public:
    explicit ChainDescription(const dnssec::Chain &chain)
        : m_chain(chain)
    { }
    ChainGraph make();

private:
    using Zone = dnssec::ZoneState;

    void addBand(const Zone &zone);
    void addKeys(int band, const Zone &zone);
    void addStrands(int band);
    void addSets(int band, const Zone &zone);
    void linkAnchor(int band, const Zone &zone);
    void linkKeys(int band, const Zone &zone);
    void linkStrands(int band, const Zone &zone);
    void linkStrandSignatures(int parentBand, const Zone &child, const dnssec::Strand &strand, int box);
    void linkSets(const Zone &zone, int band);
    void linkAliases(const Zone &zone);

    int add(const ChainBox &box);
    void link(int from, int to, const ChainFact &fact, bool shapes = true);
    int keyBox(int band, int tag, int algorithm) const;
    int keyOrMissing(int band, int tag, int algorithm);
    QList<int> boxesOf(int band, BoxKind kind) const;
    QList<int> dataSigners(int band) const;
    int bandOf(const dns::Name &zone) const;
    QString zoneId(int band) const { return m_chain.zones[band].name.toText(); }
    bool signsKeySet(const Zone &zone, const dnssec::KeyState &key) const;
    const dnssec::SetState *dsSetOf(int parentBand, const dns::Name &child, const dnssec::Strand &strand) const;

    const dnssec::Chain &m_chain;
    ChainGraph m_graph;
    QHash<const dnssec::Strand *, int> m_strandBoxes;
    QHash<const dnssec::SetState *, int> m_setBoxes;
    QSet<const dnssec::SetState *> m_shownAsDs;
};

bool needsUnsignedBox(const dnssec::ZoneState &zone)
{
    const bool withoutDs = std::any_of(
        zone.strands.begin(), zone.strands.end(), [](const dnssec::Strand &strand) { return strand.ds.isEmpty(); });
    const bool unsignedSet = std::any_of(
        zone.sets.begin(), zone.sets.end(), [](const dnssec::SetState &set) { return set.signatures.isEmpty(); });
    return zone.keys.isEmpty() || (withoutDs && unsignedSet);
}

ChainGraph ChainDescription::make()
{
    for (const Zone &zone : m_chain.zones)
        addBand(zone);
    for (int band = 0; band < m_graph.bands.size(); ++band) {
        addKeys(band, m_chain.zones[band]);
        addStrands(band);
        addSets(band, m_chain.zones[band]);
    }
    for (int band = 0; band < m_graph.bands.size(); ++band) {
        const Zone &zone = m_chain.zones[band];
        linkAnchor(band, zone);
        linkStrands(band, zone);
        linkKeys(band, zone);
        linkSets(zone, band);
        linkAliases(zone);
    }
    return std::move(m_graph);
}

int ChainDescription::add(const ChainBox &box)
{
    ChainBox unique = box;
    for (int again = 2; m_graph.boxIndex(unique.id) >= 0; ++again)
        unique.id = box.id + u'#' + QString::number(again);
    m_graph.boxes << unique;
    return static_cast<int>(m_graph.boxes.size()) - 1;
}

void ChainDescription::link(int from, int to, const ChainFact &fact, bool shapes)
{
    if (from < 0 || to < 0 || from == to)
        return;
    ChainFact whole = fact;
    if (whole.evidence.isEmpty())
        whole.evidence = m_graph.boxes[to].fact.evidence;
    for (ChainLink &known : m_graph.links)
        if (known.from == from && known.to == to) {
            // RFC 4035, 5.2 and 5.3.3: one DS or signature that holds is enough.
            const QString both = known.fact.reason + u' ' + whole.reason;
            if (whole.role == Role::Secure)
                known.fact = whole;
            known.fact.reason = both;
            return;
        }
    m_graph.links << ChainLink{from, to, shapes, whole};
}

void ChainDescription::addBand(const Zone &zone)
{
    m_graph.bands << ChainBand{zone.name, zone.servers, bandFact(zone)};
}

bool ChainDescription::signsKeySet(const Zone &zone, const dnssec::KeyState &key) const
{
    return std::any_of(zone.keySignatures.begin(), zone.keySignatures.end(), [&key](const dnssec::SignatureState &s) {
        return s.keyTag == key.keyTag && s.algorithm == key.algorithm;
    });
}

void ChainDescription::addKeys(int band, const Zone &zone)
{
    if (zone.anchored)
        add({u"anchor|"_s + zoneId(band), BoxKind::Anchor, band, AnchorRow, tr("trust anchor"), {plainName(zone.name)},
            zone.name.toText() + u"/DNSKEY"_s, anchorFact(zone)});
    for (const dnssec::KeyState &key : zone.keys)
        add({u"key|%1|%2|%3"_s.arg(zoneId(band)).arg(key.keyTag).arg(key.algorithm), BoxKind::Key, band,
            signsKeySet(zone, key) ? SigningKeyRow : KeyRow, keyTitle(key), {algorithmWord(key.algorithm)},
            zone.name.toText() + u"/DNSKEY"_s, keyFact(key, zone)});
    if (needsUnsignedBox(zone) && zone.status != dnssec::Status::Secure)
        add({u"unsigned|"_s + zoneId(band), BoxKind::Unsigned, band, KeyRow,
            zone.keys.isEmpty() ? tr("no keys") : tr("data without signatures"), {plainName(zone.name)},
            zone.name.toText() + u"/DNSKEY"_s, unsignedFact(zone)});
}

static QString dsLine(const dnssec::DsState &ds)
{
    return u"%1 · %2 · %3"_s.arg(QString::number(ds.keyTag), algorithmWord(ds.algorithm), digestWord(ds.digestType));
}

static QString strandId(const dnssec::Strand &strand)
{
    QStringList parts;
    for (const dnssec::DsState &ds : strand.ds)
        parts << u"%1/%2/%3/%4"_s.arg(ds.keyTag).arg(ds.algorithm).arg(ds.digestType).arg(ds.digest);
    parts.sort();
    return parts.isEmpty() ? u"none"_s : parts.join(u',');
}

static QString shortNames(const QStringList &names)
{
    QStringList plain;
    for (const QString &name : names)
        plain << (name.endsWith(u'.') ? name.chopped(1) : name);
    return plain.join(u", "_s);
}

void ChainDescription::addStrands(int band)
{
    for (const Zone &zone : m_chain.zones) {
        if (zone.name.isRoot() || bandOf(zone.name.parent()) != band)
            continue;
        qsizetype all = 0;
        for (const dnssec::Strand &strand : zone.strands)
            all += strand.servers.size();
        for (const dnssec::Strand &strand : zone.strands) {
            QStringList lines;
            for (const dnssec::DsState &ds : strand.ds.first(std::min<qsizetype>(strand.ds.size(), 2)))
                lines << dsLine(ds);
            if (strand.ds.size() > 2)
                lines << tr("and %n more", nullptr, static_cast<int>(strand.ds.size()) - 2);
            lines << tr("NS %1").arg(shortNames(strand.ns));
            if (zone.strands.size() > 1)
                lines << tr("%1 of %2 servers").arg(strand.servers.size()).arg(all);
            const bool none = strand.ds.isEmpty();
            const QString title = (none ? tr("no DS for %1") : tr("DS %1")).arg(plainName(zone.name));
            m_strandBoxes[&strand] = add({u"ds|"_s + zone.name.toText() + u'|' + strandId(strand),
                none ? BoxKind::NoDs : BoxKind::DsSet, band, SetRow, title, lines, zone.name.toText() + u"/DS"_s,
                strandFact(strand, zone, all)});
        }
    }
}

const dnssec::SetState *ChainDescription::dsSetOf(
    int parentBand, const dns::Name &child, const dnssec::Strand &strand) const
{
    for (const dnssec::SetState &set : m_chain.zones[parentBand].sets) {
        const bool same = set.name == child
            && (strand.ds.isEmpty() ? set.kind == u"denial"_s : set.type == dns::type::DS && set.kind != u"denial"_s);
        const bool sameServers = set.servers.isEmpty() || strand.servers.isEmpty()
            || std::any_of(set.servers.begin(), set.servers.end(),
                [&strand](const QString &server) { return strand.servers.contains(server); });
        if (same && sameServers)
            return &set;
    }
    return nullptr;
}

static QStringList setLines(const dnssec::SetState &set)
{
    QStringList lines;
    if (set.kind == u"denial"_s)
        return {QCoreApplication::translate("ChainDescription", "proves what is not there")};
    for (const QString &record : set.records.first(std::min<qsizetype>(set.records.size(), 2)))
        lines << record;
    if (set.records.size() > 2)
        lines << QCoreApplication::translate(
            "ChainDescription", "and %n more", nullptr, static_cast<int>(set.records.size()) - 2);
    return lines;
}

static BoxKind kindOf(const dnssec::SetState &set)
{
    if (set.kind == u"denial"_s)
        return BoxKind::Denial;
    return set.kind == u"alias"_s ? BoxKind::Alias : BoxKind::Answer;
}

void ChainDescription::addSets(int band, const Zone &zone)
{
    for (const Zone &child : m_chain.zones)
        if (!child.name.isRoot() && bandOf(child.name.parent()) == band)
            for (const dnssec::Strand &strand : child.strands)
                if (const dnssec::SetState *set = dsSetOf(band, child.name, strand))
                    m_shownAsDs << set;
    for (const dnssec::SetState &set : zone.sets) {
        if (m_shownAsDs.contains(&set))
            continue;
        // A serial that moves on is the same SOA; another address is another answer.
        const QString content = set.type == dns::type::SOA || set.kind == u"denial"_s ? QString() : set.records.join(u',');
        m_setBoxes[&set] = add({u"set|%1|%2|%3|%4"_s.arg(zoneId(band), set.name.toText(), set.type.toText(), content),
            kindOf(set), band, SetRow, plainName(set.name) + u' ' + set.type.toText(), setLines(set),
            set.name.toText() + u'/' + set.type.toText(), setFact(set, zone)});
    }
}

int ChainDescription::bandOf(const dns::Name &zone) const
{
    // The deepest zone of the chain at or above the name.
    int found = -1;
    for (int i = 0; i < m_chain.zones.size(); ++i)
        if (zone.isSubdomainOf(m_chain.zones[i].name)
            && (found < 0 || m_chain.zones[i].name.labelCount() > m_chain.zones[found].name.labelCount()))
            found = i;
    return found;
}

int ChainDescription::keyBox(int band, int tag, int algorithm) const
{
    return band < 0 ? -1 : m_graph.boxIndex(u"key|%1|%2|%3"_s.arg(zoneId(band)).arg(tag).arg(algorithm));
}

int ChainDescription::keyOrMissing(int band, int tag, int algorithm)
{
    const int known = keyBox(band, tag, algorithm);
    if (known >= 0 || band < 0)
        return known;
    const QString id = u"missing|%1|%2|%3"_s.arg(zoneId(band)).arg(tag).arg(algorithm);
    const int missing = m_graph.boxIndex(id);
    if (missing >= 0)
        return missing;
    return add({id, BoxKind::MissingKey, band, SigningKeyRow, tr("key %1 missing").arg(tag), {algorithmWord(algorithm)},
        zoneId(band) + u"/DNSKEY"_s, missingKeyFact(tag, algorithm, m_chain.zones[band].name)});
}

QList<int> ChainDescription::boxesOf(int band, BoxKind kind) const
{
    QList<int> found;
    for (int i = 0; i < m_graph.boxes.size(); ++i)
        if (m_graph.boxes[i].band == band && m_graph.boxes[i].kind == kind)
            found << i;
    return found;
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
                    tr("The trust anchor names key %1 of %2.").arg(QString::number(key.keyTag), plainName(zone.name)),
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
                    signatureFact(signature, tr("the key set with key %1").arg(key.keyTag), keySetStatus(zone)));
        }
    }
}

QList<int> ChainDescription::dataSigners(int band) const
{
    QList<int> signers;
    for (const dnssec::SetState &set : m_chain.zones[band].sets)
        for (const dnssec::SignatureState &signature : set.signatures)
            if (const int key = keyBox(band, signature.keyTag, signature.algorithm); key >= 0 && !signers.contains(key))
                signers << key;
    if (!signers.isEmpty())
        return signers;
    for (const int row : {int(KeyRow), int(SigningKeyRow)})
        for (const int key : boxesOf(band, BoxKind::Key))
            if (m_graph.boxes[key].row == row && (signers.isEmpty() || m_graph.boxes[signers.first()].row == row))
                signers << key;
    return signers;
}

void ChainDescription::linkStrandSignatures(
    int parentBand, const Zone &child, const dnssec::Strand &strand, int box)
{
    const QString over = strand.ds.isEmpty() ? tr("the proof that %1 has no DS").arg(plainName(child.name))
                                             : tr("the DS set of %1").arg(plainName(child.name));
    if (const dnssec::SetState *set = dsSetOf(parentBand, child.name, strand)) {
        for (const dnssec::SignatureState &signature : set->signatures)
            link(keyOrMissing(bandOf(signature.signer), signature.keyTag, signature.algorithm), box,
                signatureFact(signature, over, set->status));
        return;
    }
    if (strand.dsProof == u"missing"_s || strand.dsProof == u"unsigned"_s) {
        for (const int stub : boxesOf(parentBand, BoxKind::Unsigned))
            link(stub, box, noDsFact(strand, child));
        return;
    }
    // The document says that the parent's signature holds or not, not by which key: one line from its data key.
    const QList<int> signers = dataSigners(parentBand);
    if (!signers.isEmpty())
        link(signers.first(), box, signedSomehowFact(m_chain.zones[parentBand].name, over,
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
            link(box, keyOrMissing(band, ds.keyTag, ds.algorithm), dsFact(ds, zone.name, strand.status));
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
                signatureFact(signature, m_graph.boxes[box].title, set.status));
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

} // namespace

int ChainGraph::boxIndex(const QString &id) const
{
    for (int i = 0; i < boxes.size(); ++i)
        if (boxes[i].id == id)
            return i;
    return -1;
}

ChainGraph describeChain(const dnssec::Chain &chain)
{
    return ChainDescription(chain).make();
}

} // namespace zonecase::widgets
