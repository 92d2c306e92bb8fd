// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/worker/zonekeys.h"

#include "app/base/id.h"
#include "app/lab/worker/convert.h"

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace zonecase::lab {

namespace {

constexpr quint16 ZoneKeyFlag = 256;
constexpr quint16 SecureEntryPoint = 1;

/// The private key is the digest of the seed: as good as random for a game, and the same each time.
KeyHandle keyFromSeed(const QByteArray &seed)
{
    const QByteArray file = "Private-key-format: v1.2\nAlgorithm: 13 (ECDSAP256SHA256)\nPrivateKey: "
        + sha256(seed).toBase64() + '\n';
    QByteArray bytes = file;
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> stream(
        fmemopen(bytes.data(), size_t(bytes.size()), "r"), &std::fclose);
    ldns_key *key = nullptr;
    if (!stream || ldns_key_new_frm_fp(&key, stream.get()) != LDNS_STATUS_OK)
        return nullptr;
    return KeyHandle(key);
}

std::shared_ptr<ldns_key_list> zoneKey(
    const dns::Name &zone, const QByteArray &seed, quint16 flags, Instant inception, Instant expiration)
{
    KeyHandle key = keyFromSeed(seed);
    if (!key)
        return nullptr;
    ldns_key_set_pubkey_owner(key.get(), toLdns(zone).release());
    ldns_key_set_flags(key.get(), flags);
    ldns_key_set_inception(key.get(), static_cast<uint32_t>(inception.seconds()));
    ldns_key_set_expiration(key.get(), static_cast<uint32_t>(expiration.seconds()));
    ldns_key_set_use(key.get(), 1);
    const RrHandle dnskey(ldns_key2rr(key.get()));
    if (!dnskey)
        return nullptr;
    ldns_key_set_keytag(key.get(), ldns_calc_keytag(dnskey.get()));
    const std::shared_ptr<ldns_key_list> list(ldns_key_list_new(), ldns_key_list_free);
    ldns_key_list_push_key(list.get(), key.release());
    return list;
}

dns::Record dnskeyRecord(const ldns_key_list *key, quint32 ttl)
{
    const RrHandle rr(ldns_key2rr(ldns_key_list_key(key, 0)));
    ldns_rr_set_ttl(rr.get(), ttl);
    return fromLdns(rr.get());
}

} // namespace

Result<ZoneKeys> ZoneKeys::make(
    const dns::Name &zone, const QString &seed, Instant inception, Instant expiration)
{
    const QByteArray base = seed.toUtf8() + '\0' + zone.wire();
    ZoneKeys keys;
    keys.m_zone = zone;
    keys.m_keySigning = zoneKey(zone, base + "ksk", ZoneKeyFlag | SecureEntryPoint, inception, expiration);
    keys.m_zoneSigning = zoneKey(zone, base + "zsk", ZoneKeyFlag, inception, expiration);
    if (!keys.m_keySigning || !keys.m_zoneSigning)
        return failure(Error::Code::Refused, u"No key could be made for %1."_s.arg(zone.toText()));
    return keys;
}

dns::RRset ZoneKeys::dnskeys(quint32 ttl) const
{
    dns::RRset set{m_zone, dns::type::DNSKEY, ttl, {}, {}};
    set.records = {dnskeyRecord(m_keySigning.get(), ttl), dnskeyRecord(m_zoneSigning.get(), ttl)};
    std::sort(set.records.begin(), set.records.end(),
        [](const dns::Record &a, const dns::Record &b) { return a.canonicalRdata < b.canonicalRdata; });
    return set;
}

dns::Record ZoneKeys::ds(quint32 ttl) const
{
    const RrHandle key(ldns_key2rr(ldns_key_list_key(m_keySigning.get(), 0)));
    const RrHandle rr(ldns_key_rr2ds(key.get(), LDNS_SHA256));
    ldns_rr_set_ttl(rr.get(), ttl);
    return fromLdns(rr.get());
}

dns::RRset ZoneKeys::sign(dns::RRset set) const
{
    const RrListHandle records = toLdns(set.records);
    ldns_key_list *keys = (set.type == dns::type::DNSKEY ? m_keySigning : m_zoneSigning).get();
    const RrListHandle signatures(ldns_sign_public(records.get(), keys));
    set.signatures.clear();
    for (size_t i = 0; signatures && i < ldns_rr_list_rr_count(signatures.get()); ++i)
        set.signatures << fromLdns(ldns_rr_list_rr(signatures.get(), i));
    return set;
}

} // namespace zonecase::lab
