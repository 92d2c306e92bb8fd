// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/crypto.h"

#include "app/dns/worker/digest.h"

#include <ldns/ldns.h>

#include <memory>

namespace zonecase::dns {

namespace {

template<auto free> struct Freed
{
    template<typename T> void operator()(T *object) const { free(object); }
};
using LdnsRecord = std::unique_ptr<ldns_rr, Freed<ldns_rr_free>>;
using LdnsRecords = std::unique_ptr<ldns_rr_list, Freed<ldns_rr_list_deep_free>>;
using LdnsBorrowed = std::unique_ptr<ldns_rr_list, Freed<ldns_rr_list_free>>;

LdnsRecord toLdns(const Record &record)
{
    QByteArray wire = record.owner.wire();
    const auto append16 = [&wire](quint16 value) {
        wire += static_cast<char>(value >> 8);
        wire += static_cast<char>(value & 0xff);
    };
    append16(record.type.value);
    append16(record.recordClass);
    append16(static_cast<quint16>(record.ttl >> 16));
    append16(static_cast<quint16>(record.ttl & 0xffff));
    append16(static_cast<quint16>(record.rdata.size()));
    wire += record.rdata;
    ldns_rr *rr = nullptr;
    size_t at = 0;
    const ldns_status status = ldns_wire2rr(
        &rr, reinterpret_cast<const uint8_t *>(wire.constData()), size_t(wire.size()), &at, LDNS_SECTION_ANSWER);
    LdnsRecord parsed(status == LDNS_STATUS_OK ? rr : nullptr);
    return parsed;
}

} // namespace

bool isSupportedAlgorithm(int algorithm)
{
    // RFC 8624 and 9904: DSA, RSA/MD5 and GOST must not be used to validate; 5 and 7 still may.
    return algorithm == 5 || algorithm == 7 || algorithm == 8 || algorithm == 10 || (algorithm >= 13 && algorithm <= 16);
}

bool verifySignature(const RRset &set, const Record &rrsig, const Record &dnskey)
{
    const LdnsRecords records(ldns_rr_list_new());
    for (const Record &record : set.records) {
        LdnsRecord rr = toLdns(record);
        if (!rr || !ldns_rr_list_push_rr(records.get(), rr.get()))
            return false;
        rr.release();
    }
    const LdnsRecord signature = toLdns(rrsig);
    const LdnsRecord key = toLdns(dnskey);
    const LdnsBorrowed keys(ldns_rr_list_new());
    const LdnsBorrowed good(ldns_rr_list_new());
    if (!signature || !key || !ldns_rr_list_push_rr(keys.get(), key.get()))
        return false;
    return ldns_verify_rrsig_keylist_notime(records.get(), signature.get(), keys.get(), good.get()) == LDNS_STATUS_OK;
}

QByteArray nsec3Hash(const Name &name, int iterations, const QByteArray &salt)
{
    QByteArray hash = sha1(QByteArray(name.wire() + salt));
    for (int i = 0; i < iterations; ++i)
        hash = sha1(QByteArray(hash + salt));
    return hash;
}

} // namespace zonecase::dns
