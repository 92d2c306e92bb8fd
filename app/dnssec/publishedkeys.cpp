// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/publishedkeys.h"

#include "app/dnssec/keys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::dnssec {

namespace {

constexpr int Revoked = 0x0080; // RFC 5011, 7

bool isOf(const SignatureState &signature, const KeyState &key)
{
    return signature.keyTag == key.keyTag && signature.algorithm == key.algorithm;
}

/// The signature of a key that nothing vouches for yet is not checked.
bool mayHold(const SignatureState &signature)
{
    return signature.state == u"valid"_s || signature.state == u"no-key"_s;
}

/// By its digest: whoever wants to can make a key of any tag.
bool vouches(const DsState &ds, const KeyState &key, const dns::Name &zone)
{
    const bool isToldApart = key.publicKey.isEmpty() || !digestOf(key, zone, ds.digestType).isEmpty();
    return isToldApart && isDigestOf(ds, key, zone);
}

/// What makes a key set another one: its keys, their flags, and who signs it.
QStringList contentOf(const PublishedKeys &set)
{
    QStringList content;
    for (const KeyState &key : set.keys)
        content << identity(key) + u' ' + QString::number(key.flags);
    for (const SignatureState &s : set.signatures)
        if (mayHold(s))
            content << u"%1/%2"_s.arg(s.algorithm).arg(s.keyTag);
    content.sort();
    content.removeDuplicates();
    return content;
}

} // namespace

bool PublishedKeys::contains(const KeyState &key) const
{
    return std::any_of(keys.begin(), keys.end(),
        [&key](const KeyState &own) { return identity(own) == identity(key); });
}

bool PublishedKeys::canVerify(const KeyState &key) const
{
    return std::any_of(keys.begin(), keys.end(), [&key](const KeyState &own) {
        return identity(own) == identity(key) && !(own.flags & Revoked);
    });
}

QList<KeyState> PublishedKeys::keysOf(const SignatureState &signature) const
{
    QList<KeyState> candidates = keys;
    candidates.removeIf([&signature](const KeyState &key) { return !isOf(signature, key); });
    return candidates;
}

bool PublishedKeys::isAcceptedBy(const QList<DsState> &ds, const dns::Name &zone) const
{
    for (const DsState &one : ds)
        for (const KeyState &key : keys)
            if (one.state != u"unsupported"_s && !(key.flags & Revoked) && isDigestOf(one, key, zone)
                && std::any_of(signatures.begin(), signatures.end(),
                    [&key](const SignatureState &s) { return mayHold(s) && isOf(s, key); }))
                return true;
    return false;
}

bool PublishedKeys::isProvenBy(const QList<DsState> &ds, const dns::Name &zone) const
{
    return std::any_of(signatures.begin(), signatures.end(), [&](const SignatureState &s) {
        const QList<KeyState> candidates = keysOf(s);
        return s.state == u"valid"_s && candidates.size() == 1 && !(candidates.constFirst().flags & Revoked)
            && std::any_of(ds.begin(), ds.end(),
                [&](const DsState &one) { return vouches(one, candidates.constFirst(), zone); });
    });
}

bool PublishedKeys::isSameAs(const PublishedKeys &other) const
{
    return contentOf(*this) == contentOf(other);
}

bool PublishedKeys::isServedWith(const QStringList &others) const
{
    return servers.isEmpty() || others.isEmpty()
        || std::any_of(others.begin(), others.end(), [this](const QString &s) { return servers.contains(s); });
}

QList<PublishedKeys> publishedKeys(const ZoneState &zone)
{
    QStringList servers;
    for (const KeyState &key : zone.keys)
        servers += key.servers;
    servers.sort();
    servers.removeDuplicates();
    if (servers.isEmpty())
        return {{{}, zone.keys, zone.keySignatures}};
    QList<PublishedKeys> sets;
    for (const QString &server : std::as_const(servers)) {
        const auto isElsewhere
            = [&server](const auto &item) { return !item.servers.isEmpty() && !item.servers.contains(server); };
        PublishedKeys set{{server}, zone.keys, zone.keySignatures};
        set.keys.removeIf(isElsewhere);
        set.signatures.removeIf(isElsewhere);
        const auto same = std::find_if(
            sets.begin(), sets.end(), [&set](const PublishedKeys &other) { return other.isSameAs(set); });
        if (same == sets.end())
            sets << set;
        else
            same->servers << server;
    }
    return sets;
}

} // namespace zonecase::dnssec
