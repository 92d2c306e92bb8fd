// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chain/chaindescription.h"

#include "app/dnssec/keys.h"
#include "widgets/chain/chainproof.h"
#include "widgets/chain/chainwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

static bool needsUnsignedBox(const dnssec::ZoneState &zone)
{
    const bool withoutDs = std::any_of(zone.strands.begin(), zone.strands.end(),
        [](const dnssec::Strand &strand) { return strand.ds.isEmpty(); });
    const bool unsignedSet = std::any_of(zone.sets.begin(), zone.sets.end(),
        [](const dnssec::SetState &set) { return set.signatures.isEmpty(); });
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
            const QStringList proof = known.fact.proof;
            if (whole.role == Role::Secure)
                known.fact = whole;
            known.fact.reason = both;
            known.fact.proof = proof + whole.proof;
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
    return std::any_of(
        zone.keySignatures.begin(), zone.keySignatures.end(), [&key](const dnssec::SignatureState &s) {
            return s.keyTag == key.keyTag && s.algorithm == key.algorithm;
        });
}

void ChainDescription::addKeys(int band, const Zone &zone)
{
    if (zone.anchored)
        add({u"anchor|"_s + zoneId(band), BoxKind::Anchor, band, AnchorRow, tr("trust anchor"),
            {plainName(zone.name)}, zone.name.toText() + u"/DNSKEY"_s, anchorFact(zone)});
    for (const dnssec::KeyState &key : zone.keys) {
        const int box = add({u"key|%1|%2|%3"_s.arg(zoneId(band)).arg(key.keyTag).arg(key.algorithm),
            BoxKind::Key, band, signsKeySet(zone, key) ? SigningKeyRow : KeyRow, keyTitle(key),
            {algorithmWord(key.algorithm)}, zone.name.toText() + u"/DNSKEY"_s, keyFact(key, zone)});
        m_graph.boxes[box].fact.proof = keyProof(key, zone);
    }
    if (needsUnsignedBox(zone) && zone.status != dnssec::Status::Secure)
        add({u"unsigned|"_s + zoneId(band), BoxKind::Unsigned, band, KeyRow,
            zone.keys.isEmpty() ? tr("no keys") : tr("data without signatures"), {plainName(zone.name)},
            zone.name.toText() + u"/DNSKEY"_s, unsignedFact(zone)});
}

static QString dsLine(const dnssec::DsState &ds)
{
    return u"%1 · %2 · %3"_s.arg(
        QString::number(ds.keyTag), algorithmWord(ds.algorithm), digestWord(ds.digestType));
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

/// Names side by side as far as a line of a box goes.
static QStringList nsLines(const QStringList &names)
{
    constexpr qsizetype LongestLine = 42;
    constexpr qsizetype MostLines = 3;
    QStringList lines;
    for (const QString &name : names) {
        const QString plain = shortNames({name});
        if (lines.isEmpty())
            lines << ChainDescription::tr("NS %1").arg(plain);
        else if (lines.last().size() + plain.size() < LongestLine)
            lines.last() += u", "_s + plain;
        else if (lines.size() < MostLines)
            lines << plain;
        else
            return lines << ChainDescription::tr("and more");
    }
    return lines;
}

static QStringList strandProof(const dnssec::Strand &strand)
{
    QStringList lines = strand.ds.isEmpty() ? strand.proof : dnssec::dsTexts(strand.ds);
    for (const dnssec::SignatureState &signature : strand.signatures)
        lines += signatureProof(signature);
    lines
        << QCoreApplication::translate("ChainDescription", "given by: %1").arg(strand.servers.join(u", "_s));
    if (!strand.glue.isEmpty())
        lines << QCoreApplication::translate("ChainDescription", "glue: %1").arg(strand.glue.join(u", "_s));
    return lines;
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
            lines += nsLines(strand.ns);
            if (zone.strands.size() > 1)
                lines << (strand.servers.size() > 1
                        ? tr("%1 of %2 servers").arg(strand.servers.size()).arg(all)
                        : tr("%1 of %2 servers: %3")
                              .arg(strand.servers.size())
                              .arg(all)
                              .arg(shortNames({strand.servers.value(0).section(u'/', 0, 0)})));
            const bool none = strand.ds.isEmpty();
            const QString title = (none ? tr("no DS for %1") : tr("DS %1")).arg(plainName(zone.name));
            m_strandBoxes[&strand] = add({u"ds|"_s + zone.name.toText() + u'|' + strandId(strand),
                none ? BoxKind::NoDs : BoxKind::DsSet, band, SetRow, title, lines,
                zone.name.toText() + u"/DS"_s, strandFact(strand, zone, all)});
            m_graph.boxes[m_strandBoxes[&strand]].fact.proof = strandProof(strand);
        }
    }
}

const dnssec::SetState *ChainDescription::dsSetOf(
    int parentBand, const dns::Name &child, const dnssec::Strand &strand) const
{
    for (const dnssec::SetState &set : m_chain.zones[parentBand].sets) {
        const bool same = set.name == child
            && (strand.ds.isEmpty() ? set.kind == u"denial"_s
                                    : set.type == dns::type::DS && set.kind != u"denial"_s);
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
        const QString content
            = set.type == dns::type::SOA || set.kind == u"denial"_s ? QString() : set.records.join(u',');
        m_setBoxes[&set]
            = add({u"set|%1|%2|%3|%4"_s.arg(zoneId(band), set.name.toText(), set.type.toText(), content),
                kindOf(set), band, SetRow, plainName(set.name) + u' ' + set.type.toText(), setLines(set),
                set.name.toText() + u'/' + set.type.toText(), setFact(set, zone)});
        ChainFact &fact = m_graph.boxes[m_setBoxes[&set]].fact;
        fact.proof = set.records;
        for (const dnssec::SignatureState &signature : set.signatures)
            fact.proof += signatureProof(signature);
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
    return add({id, BoxKind::MissingKey, band, SigningKeyRow, tr("key %1 missing").arg(tag),
        {algorithmWord(algorithm)}, zoneId(band) + u"/DNSKEY"_s,
        missingKeyFact(tag, algorithm, m_chain.zones[band].name)});
}

QList<int> ChainDescription::boxesOf(int band, BoxKind kind) const
{
    QList<int> found;
    for (int i = 0; i < m_graph.boxes.size(); ++i)
        if (m_graph.boxes[i].band == band && m_graph.boxes[i].kind == kind)
            found << i;
    return found;
}

} // namespace zonecase::widgets
