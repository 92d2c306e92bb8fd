// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/rollover.h"

#include "app/dnssec/keys.h"
#include "app/dnssec/publishedkeys.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::dnssec {

namespace {

constexpr int SecureEntryPoint = 0x0001; // RFC 4034, 2.1.1

/// One side's keys, DS and signatures, ready to be set against the other side's.
struct Side
{
    Side(const Chain &chain, const ZoneState &state)
        : zone(state)
        , ds(dsOf(state))
        , sets(signedBy(chain, state))
    {
        keySets = publishedKeys(state);
        for (const Strand &strand : state.strands)
            if (strand.status == Status::Secure && isAccepted(strand.ds))
                strands << &strand;
        // What no DS of its own time accepts is broken by itself, whatever caches hold.
        if (!ds.isEmpty())
            keySets.removeIf([this](const PublishedKeys &keys) {
                return std::none_of(strands.begin(), strands.end(),
                    [&](const Strand *strand) { return keys.isAcceptedBy(strand->ds, zone.name); });
            });
    }

    bool has(const KeyState &key) const
    {
        return std::any_of(zone.keys.begin(), zone.keys.end(),
            [&key](const KeyState &own) { return identity(own) == identity(key); });
    }
    bool has(const DsState &other) const
    {
        return std::any_of(
            ds.begin(), ds.end(), [&other](const DsState &own) { return identity(own) == identity(other); });
    }
    bool has(const PublishedKeys &other) const
    {
        return std::any_of(keySets.begin(), keySets.end(),
            [&other](const PublishedKeys &own) { return own.isSameAs(other); });
    }
    bool gives(const QList<DsState> &other) const
    {
        return std::any_of(strands.begin(), strands.end(),
            [&other](const Strand *own) { return dsTexts(own->ds) == dsTexts(other); });
    }
    bool isAccepted(const QList<DsState> &by) const
    {
        return std::any_of(keySets.begin(), keySets.end(),
            [&](const PublishedKeys &keys) { return keys.isAcceptedBy(by, zone.name); });
    }
    /// Whether a key of a set that was accepted is this one.
    bool trusts(const KeyState &key) const
    {
        return std::any_of(keySets.begin(), keySets.end(),
            [&key](const PublishedKeys &keys) { return keys.canVerify(key); });
    }
    static bool holds(const SignatureState &signature) { return signature.state == u"valid"_s; }
    /// Several where keys share a tag: any of them may have made it (RFC 4034, 5.3.1).
    QList<KeyState> keysOf(const SignatureState &signature) const
    {
        return PublishedKeys{{}, zone.keys, {}}.keysOf(signature);
    }
    QStringList signersOf(const SignedSet &set) const
    {
        QStringList signers;
        for (const SignatureState &s : set.signatures)
            if (holds(s) && s.signer == zone.name)
                for (const KeyState &key : keysOf(s))
                    signers << identity(key);
        return signers;
    }
    bool signsData(const KeyState &key) const
    {
        return std::any_of(sets.begin(), sets.end(),
            [&](const SignedSet &set) { return signersOf(set).contains(identity(key)); });
    }
    QSet<int> algorithms() const
    {
        QSet<int> all;
        for (const KeyState &key : zone.keys)
            all.insert(key.algorithm);
        return all;
    }
    Holding heldKeys() const { return heldSet(zone.keyTtl, zone.keySignatures); }

    const ZoneState &zone;
    QList<DsState> ds;
    QList<SignedSet> sets;
    QList<PublishedKeys> keySets;
    QList<const Strand *> strands; ///< whose DS lead to keys
};

/// Whether none of the keys verifies the set; a set that nothing signs is not asked about.
bool isUnverifiable(const SignedSet &set, const Side &data, const PublishedKeys &keys)
{
    bool isSigned = false;
    for (const SignatureState &s : set.signatures) {
        const QList<KeyState> candidates
            = Side::holds(s) && s.signer == data.zone.name ? data.keysOf(s) : QList<KeyState>();
        isSigned = isSigned || !candidates.isEmpty();
        if (std::any_of(candidates.begin(), candidates.end(),
                [&keys](const KeyState &key) { return keys.canVerify(key); }))
            return false;
    }
    return isSigned;
}

/// Sets two sides of a zone against each other, as the caches of the world do while they change.
class KeyComparison
{
public:
    explicit KeyComparison(const ZonePair &pair)
        : m_pair(pair)
        , m_old(pair.before, pair.old)
        , m_new(pair.now, pair.fresh)
    {
        for (const KeyState &key : m_new.zone.keys)
            if (!m_old.has(key))
                m_added << key;
        for (const KeyState &key : m_old.zone.keys)
            if (!m_new.has(key))
                m_removed << key;
        for (const DsState &ds : m_new.ds)
            if (!m_old.has(ds))
                m_dsAdded << ds;
        for (const DsState &ds : m_old.ds)
            if (!m_new.has(ds))
                m_dsRemoved << ds;
    }

    QList<finding::Finding> run()
    {
        findClashes();
        if (sayReplaced())
            return m_findings;
        findEarlyKeys();
        findEarlyDs();
        findEarlySigner();
        findEarlyRemoval();
        findUnannounced();
        if (m_findings.isEmpty())
            findSteps();
        return m_findings;
    }

private:
    void findClashes();
    bool sayReplaced();
    void findEarlyKeys();
    void findEarlyDs();
    void findEarlySigner();
    void findEarlyRemoval();
    void findUnannounced();
    void findSteps();
    void findKeySteps();
    QStringList lacking(const KeyState &key) const;
    bool isByOldDs(const ZoneState &zone, bool unknown) const;
    QStringList announced() const;
    bool isAnnounced(const DsState &ds) const;
    bool isAnnounced(const KeyState &key) const;
    bool isReplaced(const PublishedKeys &keys) const;
    bool isOldOwners(const PublishedKeys &keys) const;
    bool isOwnersStill() const;
    bool signsIn(const PublishedKeys &keys, bool anew) const;
    bool isTooEarly(qint64 ttl) const { return m_pair.elapsed() < ttl; }
    void say(const QString &code, const QString &before, const QString &after, const Holding &held);
    static QString list(const QList<KeyState> &keys) { return keyTexts(keys).join(u", "_s); }
    static QString list(const QList<DsState> &ds) { return dsTexts(ds).join(u", "_s); }

    const ZonePair &m_pair;
    Side m_old, m_new;
    QList<KeyState> m_added, m_removed;
    QList<DsState> m_dsAdded, m_dsRemoved;
    QList<finding::Finding> m_findings;
};

void KeyComparison::say(
    const QString &code, const QString &before, const QString &after, const Holding &held)
{
    finding::Arguments args = m_pair.window({std::max<qint64>(held.ttl, 0), held.signedUntil});
    args[u"before"_s] = before;
    args[u"after"_s] = after;
    args[u"elapsed"_s] = m_pair.elapsed();
    m_findings << finding::make(code, m_pair.subject(), args, m_pair.evidence());
}

/// Two keys of one tag and algorithm: every validator must try both (RFC 4034, 5.3.1; .ru, January 2024).
void KeyComparison::findClashes()
{
    for (const KeyState &key : m_added)
        for (const KeyState &other : m_old.zone.keys + m_new.zone.keys)
            if (other.keyTag == key.keyTag && other.algorithm == key.algorithm
                && identity(other) != identity(key)) {
                say(u"change.key-tag-clash"_s, list(m_old.zone.keys), list(QList<KeyState>{key}), m_old.heldKeys());
                return;
            }
}

/// Whether keys that were trusted before sign data beside this key set, `anew` with signatures made since. A signature of a tag
/// that others have too proves nothing.
bool KeyComparison::signsIn(const PublishedKeys &keys, bool anew) const
{
    for (const SignedSet &set : m_new.sets)
        for (const SignatureState &s : keys.isServedWith(set.servers) ? set.signatures : QList<SignatureState>()) {
            const QList<KeyState> candidates = keys.keysOf(s);
            if (Side::holds(s) && s.signer == m_new.zone.name && !candidates.isEmpty()
                && (!anew || s.inception > m_pair.before.at)
                && std::all_of(candidates.begin(), candidates.end(),
                    [this](const KeyState &key) { return m_old.trusts(key); }))
                return true;
        }
    return false;
}

/// Whether whoever had the keys before put this key set there: an old key signs it, or has signed data since.
bool KeyComparison::isOldOwners(const PublishedKeys &keys) const
{
    return keys.isProvenBy(m_old.ds, m_new.zone.name) || signsIn(keys, true);
}

bool KeyComparison::isOwnersStill() const
{
    return std::all_of(m_new.keySets.begin(), m_new.keySets.end(),
        [this](const PublishedKeys &keys) { return isOldOwners(keys); });
}

/// RFC 7344, 4.1: CDS records are signed with a key that the DS of the time names. By the DS of before, so that whoever takes a zone
/// over does not announce himself. A document without the signatures has been read by whoever made it.
bool KeyComparison::isByOldDs(const ZoneState &zone, bool unknown) const
{
    if (!zone.cdsSignatures)
        return unknown;
    const PublishedKeys signing{{}, zone.keys, *zone.cdsSignatures};
    if (!m_old.ds.isEmpty())
        return signing.isProvenBy(m_old.ds, m_old.zone.name);
    // An anchor's zone has none: its keys vouch for themselves.
    return std::any_of(signing.signatures.begin(), signing.signatures.end(), [&](const SignatureState &signature) {
        const QList<KeyState> candidates = signing.keysOf(signature);
        return candidates.size() == 1 && m_old.trusts(candidates.constFirst());
    });
}

QStringList KeyComparison::announced() const
{
    QStringList lines;
    if (isByOldDs(m_old.zone, true))
        lines += m_old.zone.cds.value_or(QStringList());
    if (isByOldDs(m_new.zone, isOwnersStill()))
        lines += m_new.zone.cds.value_or(QStringList());
    return lines;
}

bool KeyComparison::isAnnounced(const DsState &ds) const
{
    return announces(announced(), ds, m_old.zone.keys + m_new.zone.keys, m_old.zone.name);
}

bool KeyComparison::isAnnounced(const KeyState &key) const
{
    return announces(announced(), key, m_old.zone.name);
}

/// Whether nothing leads from the old trust to this key set. Old keys that are published beside but sign nothing are no such
/// thing: anybody can publish them.
bool KeyComparison::isReplaced(const PublishedKeys &keys) const
{
    QList<DsState> vouching = m_new.ds;
    vouching.removeIf([&](const DsState &ds) { return !keys.isAcceptedBy({ds}, m_new.zone.name); });
    const auto isKnown = [&](const DsState &ds) {
        return m_old.has(ds) || isAnnounced(ds)
            || std::any_of(keys.keys.begin(), keys.keys.end(), [&](const KeyState &key) {
                   return isDigestOf(ds, key, m_new.zone.name) && m_old.trusts(key);
               });
    };
    return !m_old.ds.isEmpty() && !vouching.isEmpty() && !keys.isProvenBy(m_old.ds, m_new.zone.name)
        && !signsIn(keys, false) && std::none_of(vouching.begin(), vouching.end(), isKnown);
}

bool KeyComparison::sayReplaced()
{
    qsizetype count = 0;
    for (const PublishedKeys &keys : m_new.keySets) {
        if (!isReplaced(keys))
            continue;
        ++count;
        // RFC 7583, 3.3: the new DS is to be waited for as long as the old one lives, the new key as long as
        // the old set.
        const qint64 shortest
            = std::max<qint64>(dsTtlOf(m_old.zone), 0) + std::max<qint64>(m_old.zone.keyTtl, 0);
        say(u"change.chain-replaced"_s, list(m_old.zone.keys), list(keys.keys), heldDs(m_old.zone));
        m_findings.last().args[u"shortest"_s] = shortest;
        m_findings.last().args[u"servers"_s]
            = (keys.servers.isEmpty() ? m_new.zone.servers : keys.servers).join(u", "_s);
        // Between two looks far apart a whole roll may have gone by in good order; then nothing of the old is left.
        const bool isWhole = m_new.keySets.size() == 1
            && std::none_of(
                m_old.ds.begin(), m_old.ds.end(), [this](const DsState &ds) { return m_new.has(ds); });
        if (m_pair.elapsed() >= shortest && isWhole)
            m_findings.last().severity = finding::Severity::Warning;
    }
    return count > 0;
}

// What a cache took in before the change is used together with what it fetches after it, and the other way round.
// Each pair of sets that servers gave must validate, or the old one must have had the time to leave the caches between
// the two looks.

void KeyComparison::findEarlyKeys()
{
    for (const Strand *strand : std::as_const(m_old.strands))
        for (const PublishedKeys &keys : std::as_const(m_new.keySets))
            if (!m_old.has(keys) && !keys.isAcceptedBy(strand->ds, m_new.zone.name)
                && isTooEarly(strand->dsTtl)) {
                say(u"change.too-early-keys"_s, list(strand->ds), list(keys.keys),
                    heldSet(strand->dsTtl, strand->signatures));
                return;
            }
}

void KeyComparison::findEarlyDs()
{
    for (const Strand *strand : std::as_const(m_new.strands))
        for (const PublishedKeys &keys : std::as_const(m_old.keySets))
            if (!m_old.gives(strand->ds) && !keys.isAcceptedBy(strand->ds, m_old.zone.name)
                && isTooEarly(m_old.zone.keyTtl)) {
                say(u"change.too-early-ds"_s, list(keys.keys), list(strand->ds), m_old.heldKeys());
                return;
            }
}

void KeyComparison::findEarlySigner()
{
    // Signed as data were before, it fails with the same keys as these did.
    const auto isAsBefore = [this](const SignedSet &set) {
        const QStringList signers = m_new.signersOf(set);
        return std::any_of(m_old.sets.begin(), m_old.sets.end(), [&](const SignedSet &was) {
            const QStringList then = m_old.signersOf(was);
            return !then.isEmpty() && std::all_of(then.begin(), then.end(),
                [&signers](const QString &signer) { return signers.contains(signer); });
        });
    };
    for (const SignedSet &set : std::as_const(m_new.sets))
        for (const PublishedKeys &keys : std::as_const(m_old.keySets)) {
            if (!isTooEarly(m_old.zone.keyTtl) || !isUnverifiable(set, m_new, keys) || isAsBefore(set))
                continue;
            const QStringList signers = m_new.signersOf(set);
            QList<KeyState> signing = m_new.zone.keys;
            signing.removeIf([&signers](const KeyState &key) { return !signers.contains(identity(key)); });
            say(u"change.too-early-signer"_s, list(keys.keys), list(signing), m_old.heldKeys());
            m_findings.last().args[u"what"_s] = set.id();
            return;
        }
}

void KeyComparison::findEarlyRemoval()
{
    const SignedSet *worst = nullptr;
    const PublishedKeys *left = nullptr;
    for (const SignedSet &set : std::as_const(m_old.sets))
        for (const PublishedKeys &keys : std::as_const(m_new.keySets))
            if (!m_old.has(keys) && isTooEarly(set.ttl) && isUnverifiable(set, m_old, keys)
                && (!worst || set.ttl > worst->ttl)) {
                worst = &set;
                left = &keys;
            }
    if (!worst)
        return;
    const QStringList signers = m_old.signersOf(*worst);
    QList<KeyState> gone = m_old.zone.keys;
    gone.removeIf([&](const KeyState &key) { return !signers.contains(identity(key)) || left->canVerify(key); });
    say(u"change.too-early-removal"_s, list(gone), list(left->keys), heldSet(worst->ttl, worst->signatures));
    m_findings.last().args[u"what"_s] = worst->id();
}

/// A key or DS that came unannounced. What is measured is that and no more: an operator
/// who does without CDS rolls like that, and so does somebody who prepares to take the zone over.
void KeyComparison::findUnannounced()
{
    const bool asked = m_old.zone.cds || m_new.zone.cds;
    QList<DsState> published, withoutKey;
    QList<KeyState> unknown;
    for (const DsState &ds : m_dsAdded) {
        const bool isPublished = std::any_of(m_new.zone.keys.begin(), m_new.zone.keys.end(),
            [&](const KeyState &key) { return isDigestOf(ds, key, m_new.zone.name); });
        // Another digest of a key that was vouched for before brings no stranger in.
        const bool isOld
            = std::any_of(m_new.zone.keys.begin(), m_new.zone.keys.end(), [&](const KeyState &key) {
                  return isDigestOf(ds, key, m_new.zone.name)
                      && std::any_of(m_old.ds.begin(), m_old.ds.end(),
                          [&](const DsState &was) { return isDigestOf(was, key, m_new.zone.name); });
              });
        if (!isOld && !isAnnounced(ds) && (!isPublished || (asked && !m_old.ds.isEmpty())))
            (isPublished ? published : withoutKey) << ds;
    }
    for (const KeyState &key : m_added) {
        const bool hasDs = std::any_of(m_new.ds.begin(), m_new.ds.end(),
            [&](const DsState &ds) { return isDigestOf(ds, key, m_new.zone.name); });
        // With a DS, that one speaks for it.
        if ((key.flags & SecureEntryPoint) && asked && !hasDs && !isAnnounced(key))
            unknown << key;
    }
    if (!published.isEmpty())
        say(u"change.ds-unannounced"_s, list(m_old.ds), list(published), heldDs(m_old.zone));
    if (!withoutKey.isEmpty())
        say(u"change.ds-without-key"_s, list(m_old.ds), list(withoutKey), heldDs(m_old.zone));
    if (!unknown.isEmpty())
        say(u"change.key-unannounced"_s, list(m_old.zone.keys), list(unknown), m_old.heldKeys());
}

/// The servers that do not publish the key.
QStringList KeyComparison::lacking(const KeyState &key) const
{
    QStringList servers;
    for (const PublishedKeys &keys : m_new.keySets)
        if (!keys.contains(key))
            servers += keys.servers;
    servers.sort();
    return servers;
}

void KeyComparison::findKeySteps()
{
    QList<KeyState> published, partly, signing, retired;
    for (const KeyState &key : m_added) {
        const bool isEverywhere = std::all_of(m_new.keySets.begin(), m_new.keySets.end(),
            [&key](const PublishedKeys &keys) { return keys.contains(key); });
        const bool isSigning = m_new.signsData(key) && !(key.flags & SecureEntryPoint);
        if (isSigning && !isTooEarly(m_old.zone.keyTtl))
            signing << key;
        else
            (isEverywhere ? published : partly) << key;
    }
    for (const KeyState &key : m_new.zone.keys)
        if (m_old.has(key) && m_new.signsData(key) && !m_old.signsData(key))
            signing << key;
    for (const KeyState &key : m_removed)
        retired << key;
    if (!published.isEmpty()) // RFC 6781, 4.1.1.1 and 4.1.2
        say(u"change.step-key-published"_s, list(m_old.zone.keys), list(published), m_old.heldKeys());
    if (!partly.isEmpty()) {
        say(u"change.step-key-partly"_s, list(m_old.zone.keys), list(partly), {});
        m_findings.last().args[u"servers"_s] = lacking(partly.constFirst()).join(u", "_s);
    }
    if (!signing.isEmpty())
        say(u"change.step-key-signs"_s, list(m_old.zone.keys), list(signing), m_old.heldKeys());
    if (!retired.isEmpty())
        say(u"change.step-key-retired"_s, list(retired), list(m_new.zone.keys), m_old.heldKeys());
}

void KeyComparison::findSteps()
{
    if (m_old.algorithms() != m_new.algorithms() && !m_old.zone.keys.isEmpty() && !m_new.zone.keys.isEmpty())
        say(u"change.step-algorithm"_s, list(m_old.zone.keys), list(m_new.zone.keys), m_old.heldKeys());
    else
        findKeySteps();
    if (!m_dsAdded.isEmpty()) // RFC 6781, 4.1.2: double-DS, or the swap after a double signature
        say(u"change.step-ds-added"_s, list(m_old.ds), list(m_dsAdded), heldDs(m_old.zone));
    if (!m_dsRemoved.isEmpty())
        say(u"change.step-ds-retired"_s, list(m_dsRemoved), list(m_new.ds), heldDs(m_old.zone));
}

} // namespace

QList<finding::Finding> compareKeys(const ZonePair &pair)
{
    const bool hasKeys = !pair.old.keys.isEmpty() && !pair.fresh.keys.isEmpty();
    return hasKeys && pair.bothSecure() ? KeyComparison(pair).run() : QList<finding::Finding>();
}

} // namespace zonecase::dnssec
