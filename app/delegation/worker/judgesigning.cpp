// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/worker/row.h"
#include "app/delegation/worker/verdicts.h"

#include "app/dns/worker/rdata.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

using dns::Answer;

namespace {

/// By IANA's registry of digest algorithms, "Use for DNSSEC Delegation".
QString digestCode(int digestType)
{
    if (digestType == 0)
        return u"delegation.ds-digest-not-for-ds"_s;
    if (digestType == 1 || digestType == 3)
        return u"delegation.ds-digest-deprecated"_s;
    if (digestType <= 6)
        return u"delegation.ds-digest-fine"_s;
    if (digestType <= 127 || digestType == 255)
        return u"delegation.ds-digest-unassigned"_s;
    return digestType <= 252 ? u"delegation.ds-digest-reserved"_s : u"delegation.ds-digest-private"_s;
}

/// By IANA's registry of DNSSEC algorithm numbers, "Use for DNSSEC Signing".
QString algorithmCode(int algorithm)
{
    switch (algorithm) {
    case 0:
    case 2:
    case 252:
        return u"delegation.key-algorithm-not-for-zones"_s;
    case 1:
    case 3:
    case 5:
    case 6:
    case 7:
    case 12:
        return u"delegation.key-algorithm-deprecated"_s;
    case 4:
    case 9:
    case 11:
    case 255:
        return u"delegation.key-algorithm-reserved"_s;
    case 10:
        return u"delegation.key-algorithm-not-recommended"_s;
    case 253:
    case 254:
        return u"delegation.key-algorithm-private"_s;
    default:
        break;
    }
    if (algorithm <= 17 || algorithm == 23)
        return u"delegation.key-algorithm-fine"_s;
    return algorithm <= 122 ? u"delegation.key-algorithm-unassigned"_s
                            : u"delegation.key-algorithm-reserved"_s;
}

void judgeDigestsAt(const ServerView &parent, const QList<dns::Record> &records, Verdicts &verdicts)
{
    QSet<int> tags, withSha256;
    for (const dns::Record &record : records) {
        const std::optional<dns::Ds> ds = dns::Ds::from(record);
        if (!ds)
            continue;
        tags << ds->keyTag;
        if (ds->digestType == 2)
            withSha256 << ds->keyTag;
        verdicts.addAt(parent, digestCode(ds->digestType),
            {{u"tag"_s, qint64(ds->keyTag)}, {u"digest"_s, qint64(ds->digestType)}}, parent.ds.evidence);
    }
    QList<int> missing = (tags - withSha256).values();
    std::sort(missing.begin(), missing.end());
    for (const int tag : std::as_const(missing))
        verdicts.addAt(
            parent, u"delegation.ds-sha256-missing"_s, {{u"tag"_s, qint64(tag)}}, parent.ds.evidence);
}

} // namespace

void judgeDigests(const View &view, Verdicts &verdicts)
{
    if (!view.plannedDs.isEmpty()) {
        ServerView planned;
        planned.isGiven = true;
        judgeDigestsAt(planned, view.plannedDs, verdicts);
        return;
    }
    QList<const ServerView *> with, without, failed;
    for (const ServerView &parent : view.parents) {
        if (parent.isGiven || parent.ds.state == Answer::State::NotAsked)
            continue;
        if (!isSettled(parent.ds) && parent.dsRecords.isEmpty())
            failed << &parent;
        else
            (parent.dsRecords.isEmpty() ? without : with) << &parent;
        judgeDigestsAt(parent, parent.dsRecords, verdicts);
    }
    for (const ServerView *parent : with.isEmpty() ? QList<const ServerView *>() : without)
        verdicts.addAt(*parent, u"delegation.ds-missing-at-server"_s, {}, parent->ds.evidence);
    for (const ServerView *parent :
        with.isEmpty() && without.isEmpty() ? failed : QList<const ServerView *>())
        verdicts.addAt(*parent, u"delegation.ds-not-told"_s, {}, parent->ds.evidence);
    if (with.isEmpty() && !without.isEmpty() && view.parentKnown)
        for (const ServerView *parent : without)
            verdicts.addAt(*parent, u"delegation.no-ds"_s, {}, parent->ds.evidence);
}

namespace {

struct Signing
{
    QList<const ServerView *> with, without, failed;
};

void judgeKeyAnswer(const View &view, const ServerView &child, Signing &signing, Verdicts &verdicts)
{
    switch (outcomeOf(child.keys)) {
    case Outcome::NotAsked:
        return;
    case Outcome::Silent:
        if (child.soaFields)
            verdicts.addAt(child, u"delegation.keys-not-told"_s, {}, child.keys.evidence);
        break;
    case Outcome::Refused:
        if (child.soaFields)
            verdicts.addAt(child, u"delegation.keys-refused"_s,
                {{u"rcode"_s, dns::rcodeText(child.keys.message->rcode)}}, child.keys.evidence);
        break;
    case Outcome::NotAuthoritative:
        if (child.soaFields)
            verdicts.addAt(child, u"delegation.keys-not-authoritative"_s, {}, child.keys.evidence);
        break;
    case Outcome::Fine: {
        const bool has = !answered(child.keys, view.request.zone, dns::type::DNSKEY).isEmpty();
        (has ? signing.with : signing.without) << &child;
        return;
    }
    }
    signing.failed << &child;
}

void judgeAlgorithms(const ServerView &child, Verdicts &verdicts)
{
    for (const dns::Record &record : child.keyRecords) {
        const std::optional<dns::Dnskey> key = dns::Dnskey::from(record);
        if (!key)
            continue;
        const finding::Arguments args{{u"tag"_s, qint64(key->tag)}, {u"algorithm"_s, qint64(key->algorithm)}};
        verdicts.addAt(child, algorithmCode(key->algorithm), args, child.keys.evidence);
        if (key->protocol != 3)
            verdicts.addAt(child, u"delegation.key-protocol"_s, args, child.keys.evidence);
    }
}

/// RFC 3110, 2: the exponent's length in one or three octets, then the exponent; the rest is the modulus.
int modulusBits(const dns::Record &record)
{
    const QByteArray key = record.rdata.mid(4);
    if (key.size() < 3)
        return 0;
    const auto octet = [&key](qsizetype i) { return static_cast<int>(static_cast<quint8>(key[i])); };
    qsizetype at = octet(0) != 0 ? 1 + octet(0) : 3 + (octet(1) << 8) + octet(2);
    while (at < key.size() && key[at] == '\0')
        ++at;
    if (at >= key.size())
        return 0;
    int top = 0;
    for (int first = octet(at); first != 0; first >>= 1)
        ++top;
    return static_cast<int>(key.size() - at - 1) * 8 + top;
}

void judgeSizes(const ServerView &child, Verdicts &verdicts)
{
    constexpr int Longest = 4096, Recommended = 2048;
    for (const dns::Record &record : child.keyRecords) {
        const std::optional<dns::Dnskey> key = dns::Dnskey::from(record);
        const bool isRsa = key
            && (key->algorithm == 5 || key->algorithm == 7 || key->algorithm == 8 || key->algorithm == 10);
        if (!isRsa)
            continue;
        const int bits = modulusBits(record);
        const int shortest = key->algorithm == 10 ? 1024 : 512;
        const finding::Arguments args{{u"tag"_s, qint64(key->tag)}, {u"bits"_s, qint64(bits)}};
        if (bits < shortest)
            verdicts.addAt(child, u"delegation.key-too-short"_s, args, child.keys.evidence);
        else if (bits < Recommended)
            verdicts.addAt(child, u"delegation.key-short"_s, args, child.keys.evidence);
        else if (bits > Longest)
            verdicts.addAt(child, u"delegation.key-too-long"_s, args, child.keys.evidence);
    }
}

} // namespace

void judgeSigning(const View &view, Verdicts &verdicts)
{
    Signing signing;
    for (const ServerView &child : view.children)
        judgeKeyAnswer(view, child, signing, verdicts);
    for (const ServerView *child : std::as_const(signing.with)) {
        verdicts.addAt(*child, u"delegation.keys-at-server"_s, {}, child->keys.evidence);
        judgeAlgorithms(*child, verdicts);
        judgeSizes(*child, verdicts);
    }
    const QString absent
        = signing.with.isEmpty() ? u"delegation.not-signed"_s : u"delegation.not-signed-at-server"_s;
    for (const ServerView *child : std::as_const(signing.without))
        verdicts.addAt(*child, absent, {}, child->keys.evidence);
    if (!signing.with.isEmpty() && signing.without.isEmpty())
        verdicts.add(u"delegation.keys-everywhere"_s, {}, signing.with.first()->keys.evidence);
    if (signing.with.isEmpty() && signing.without.isEmpty())
        for (const ServerView *child : std::as_const(signing.failed))
            verdicts.addAt(*child, u"delegation.no-keys-told"_s, {}, child->keys.evidence);
    const bool anyDs = std::any_of(view.parents.begin(), view.parents.end(),
        [](const ServerView &parent) { return !parent.dsRecords.isEmpty(); });
    if (!signing.with.isEmpty() && (anyDs || !view.plannedDs.isEmpty()))
        verdicts.add(u"delegation.signed-with-ds"_s, {}, signing.with.first()->keys.evidence);
}

} // namespace zonecase::delegation
