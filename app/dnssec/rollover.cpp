// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/rollover.h"

#include "app/dnssec/keys.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::dnssec {

namespace {

constexpr int SecureEntryPoint = 0x0001; // RFC 4034, 2.1.1
constexpr int Revoked = 0x0080; // RFC 5011, 7

/// One side's keys, DS and signatures, ready to be set against the other side's.
struct Side
{
    Side(const Chain &chain, const ZoneState &state)
        : zone(state)
        , ds(dsOf(state))
        , sets(signedBy(chain, state))
    { }

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
    const KeyState *keyOf(const SignatureState &signature) const
    {
        for (const KeyState &key : zone.keys)
            if (key.keyTag == signature.keyTag && key.algorithm == signature.algorithm)
                return &key;
        return nullptr;
    }
    static bool holds(const SignatureState &signature) { return signature.state == u"valid"_s; }
    bool signsKeys(const KeyState &key) const
    {
        return std::any_of(
            zone.keySignatures.begin(), zone.keySignatures.end(), [&key](const SignatureState &s) {
                return holds(s) && s.keyTag == key.keyTag && s.algorithm == key.algorithm;
            });
    }
    bool signsData(const KeyState &key) const
    {
        for (const SignedSet &set : sets)
            for (const SignatureState &s : set.signatures)
                if (holds(s) && s.signer == zone.name && s.keyTag == key.keyTag
                    && s.algorithm == key.algorithm)
                    return true;
        return false;
    }
    QSet<int> algorithms() const
    {
        QSet<int> all;
        for (const KeyState &key : zone.keys)
            all.insert(key.algorithm);
        return all;
    }

    const ZoneState &zone;
    QList<DsState> ds;
    QList<SignedSet> sets;
};

/// Would a resolver that holds this DS set accept that key set?
bool accepts(const QList<DsState> &ds, const Side &keys)
{
    for (const DsState &one : ds)
        for (const KeyState &key : keys.zone.keys)
            if (!(key.flags & Revoked) && isDigestOf(one, key, keys.zone.name) && keys.signsKeys(key))
                return true;
    return false;
}

/// The set of `data` with the longest time-to-live that none of the keys verifies; nothing where all do.
const SignedSet *unverifiable(const Side &data, const Side &keys)
{
    const SignedSet *worst = nullptr;
    for (const SignedSet &set : data.sets) {
        bool verifies = false, isSigned = false;
        for (const SignatureState &s : set.signatures) {
            const KeyState *key = Side::holds(s) && s.signer == data.zone.name ? data.keyOf(s) : nullptr;
            isSigned = isSigned || key;
            verifies = verifies || (key && keys.has(*key));
        }
        if (isSigned && !verifies && (!worst || set.ttl > worst->ttl))
            worst = &set;
    }
    return worst;
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
        if (isReplaced()) {
            sayReplaced();
            return m_findings;
        }
        findEarlySteps();
        findUnannounced();
        if (m_findings.isEmpty())
            findSteps();
        return m_findings;
    }

private:
    void findClashes();
    bool isReplaced() const;
    void sayReplaced();
    void findEarlySteps();
    void findUnannounced();
    void findSteps();
    void findKeySteps();
    bool isAnnounced(const DsState &ds) const;
    bool signatureInCommon() const;
    void say(const QString &code, const QString &before, const QString &after, qint64 ttl,
        const QList<ExchangeId> &evidence = {});
    static QString list(const QList<KeyState> &keys) { return keyTexts(keys).join(u", "_s); }
    static QString list(const QList<DsState> &ds) { return dsTexts(ds).join(u", "_s); }

    const ZonePair &m_pair;
    Side m_old, m_new;
    QList<KeyState> m_added, m_removed;
    QList<DsState> m_dsAdded, m_dsRemoved;
    QList<finding::Finding> m_findings;
};

void KeyComparison::say(const QString &code, const QString &before, const QString &after, qint64 ttl,
    const QList<ExchangeId> &evidence)
{
    finding::Arguments args = m_pair.window(std::max<qint64>(ttl, 0));
    args[u"before"_s] = before;
    args[u"after"_s] = after;
    args[u"elapsed"_s] = m_pair.elapsed();
    m_findings << finding::make(
        code, m_pair.subject(), args, evidence.isEmpty() ? m_pair.evidence() : evidence);
}

/// Two keys of one tag and algorithm: every validator must try both (RFC 4034, 5.3.1; .ru, January 2024).
void KeyComparison::findClashes()
{
    for (const KeyState &key : m_added)
        for (const KeyState &other : m_old.zone.keys + m_new.zone.keys)
            if (other.keyTag == key.keyTag && other.algorithm == key.algorithm
                && identity(other) != identity(key)) {
                say(u"change.key-tag-clash"_s, list(m_old.zone.keys), list({key}), m_old.zone.keyTtl);
                return;
            }
}

bool KeyComparison::signatureInCommon() const
{
    for (const SignedSet &was : m_old.sets)
        for (const SignedSet &is : m_new.sets)
            for (const SignatureState &a : was.signatures)
                for (const SignatureState &b : is.signatures)
                    if (!a.bytes.isEmpty() && a.bytes == b.bytes)
                        return true;
    return false;
}

bool KeyComparison::isAnnounced(const DsState &ds) const
{
    for (const Side *side : {&m_old, &m_new})
        if (announces(side->zone.cds.value_or(QStringList()), ds, m_old.zone.keys + m_new.zone.keys,
                side->zone.name))
            return true;
    return false;
}

bool KeyComparison::isReplaced() const
{
    const bool nothingLeft = m_added.size() == m_new.zone.keys.size()
        && m_removed.size() == m_old.zone.keys.size() && m_dsAdded.size() == m_new.ds.size()
        && m_dsRemoved.size() == m_old.ds.size();
    return nothingLeft && !m_added.isEmpty() && !m_removed.isEmpty() && !m_dsAdded.isEmpty()
        && !m_dsRemoved.isEmpty() && !signatureInCommon()
        && std::none_of(
            m_dsAdded.begin(), m_dsAdded.end(), [this](const DsState &ds) { return isAnnounced(ds); });
}

void KeyComparison::sayReplaced()
{
    // RFC 7583, 3.3: the new DS is to be waited for as long as the old one lives, the new key as long as the
    // old set.
    const qint64 shortest = std::max<qint64>(dsTtlOf(m_old.zone), 0) + std::max<qint64>(m_old.zone.keyTtl, 0);
    say(u"change.chain-replaced"_s, list(m_old.zone.keys), list(m_new.zone.keys), dsTtlOf(m_old.zone));
    m_findings.last().args[u"shortest"_s] = shortest;
    // Between two looks far apart a whole roll may have gone by in good order.
    if (m_pair.elapsed() >= shortest)
        m_findings.last().severity = finding::Severity::Warning;
}

/// What a cache took in before the change is used together with what it fetches after it, and the other way
/// round. Each pair must validate, or one side must have had the time to leave the caches between the two
/// looks.
void KeyComparison::findEarlySteps()
{
    const auto isTooEarly = [this](qint64 ttl) { return m_pair.elapsed() < ttl; };
    const qint64 dsTtl = dsTtlOf(m_old.zone), keyTtl = m_old.zone.keyTtl;
    if (!m_old.ds.isEmpty() && !m_removed.isEmpty() && !accepts(m_old.ds, m_new) && isTooEarly(dsTtl))
        say(u"change.too-early-keys"_s, list(m_old.ds), list(m_new.zone.keys), dsTtl);
    if (!m_dsAdded.isEmpty() && !accepts(m_new.ds, m_old) && isTooEarly(keyTtl))
        say(u"change.too-early-ds"_s, list(m_old.zone.keys), list(m_new.ds), keyTtl);
    if (const SignedSet *set = unverifiable(m_new, m_old); set && !m_added.isEmpty() && isTooEarly(keyTtl)) {
        say(u"change.too-early-signer"_s, list(m_old.zone.keys), list(m_added), keyTtl);
        m_findings.last().args[u"what"_s] = set->id();
    }
    if (const SignedSet *set = unverifiable(m_old, m_new);
        set && !m_removed.isEmpty() && isTooEarly(set->ttl)) {
        say(u"change.too-early-removal"_s, list(m_removed), list(m_new.zone.keys), set->ttl);
        m_findings.last().args[u"what"_s] = set->id();
    }
}

/// A key or DS that stands beside the old ones unannounced. What is measured is that and no more: an operator
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
        bool isKnown
            = !(key.flags & SecureEntryPoint) || !asked || hasDs; // with a DS, that one speaks for it
        for (const Side *side : {&m_old, &m_new})
            isKnown = isKnown || announces(side->zone.cds.value_or(QStringList()), key, side->zone.name);
        if (!isKnown)
            unknown << key;
    }
    if (!published.isEmpty())
        say(u"change.ds-unannounced"_s, list(m_old.ds), list(published), dsTtlOf(m_old.zone));
    if (!withoutKey.isEmpty())
        say(u"change.ds-without-key"_s, list(m_old.ds), list(withoutKey), dsTtlOf(m_old.zone));
    if (!unknown.isEmpty())
        say(u"change.key-unannounced"_s, list(m_old.zone.keys), list(unknown), m_old.zone.keyTtl);
}

void KeyComparison::findKeySteps()
{
    QList<KeyState> published, signing, retired;
    for (const KeyState &key : m_added)
        (m_new.signsData(key) && !(key.flags & SecureEntryPoint) ? signing : published) << key;
    for (const KeyState &key : m_new.zone.keys)
        if (m_old.has(key) && m_new.signsData(key) && !m_old.signsData(key))
            signing << key;
    for (const KeyState &key : m_removed)
        retired << key;
    if (!published.isEmpty()) // RFC 6781, 4.1.1.1 and 4.1.2
        say(u"change.step-key-published"_s, list(m_old.zone.keys), list(published), m_old.zone.keyTtl);
    if (!signing.isEmpty())
        say(u"change.step-key-signs"_s, list(m_old.zone.keys), list(signing), m_old.zone.keyTtl);
    if (!retired.isEmpty())
        say(u"change.step-key-retired"_s, list(retired), list(m_new.zone.keys), m_old.zone.keyTtl);
}

void KeyComparison::findSteps()
{
    if (m_old.algorithms() != m_new.algorithms() && !m_old.zone.keys.isEmpty() && !m_new.zone.keys.isEmpty())
        say(u"change.step-algorithm"_s, list(m_old.zone.keys), list(m_new.zone.keys), m_old.zone.keyTtl);
    else
        findKeySteps();
    if (!m_dsAdded.isEmpty()) // RFC 6781, 4.1.2: double-DS, or the swap after a double signature
        say(u"change.step-ds-added"_s, list(m_old.ds), list(m_dsAdded), dsTtlOf(m_old.zone));
    if (!m_dsRemoved.isEmpty())
        say(u"change.step-ds-retired"_s, list(m_dsRemoved), list(m_new.ds), dsTtlOf(m_old.zone));
}

} // namespace

QList<finding::Finding> compareKeys(const ZonePair &pair)
{
    const bool hasKeys = !pair.old.keys.isEmpty() && !pair.fresh.keys.isEmpty();
    return hasKeys && pair.bothSecure() ? KeyComparison(pair).run() : QList<finding::Finding>();
}

} // namespace zonecase::dnssec
