// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/worker/signatures.h"

#include "app/lab/worker/convert.h"

#include <algorithm>

namespace zonecase::lab {

namespace {

constexpr qsizetype LabelsAt = 3; // RFC 4034, 3.1
constexpr qsizetype SignerAt = 18;

/// ldns asserts on what is not in shape; the lab's own records are, but a forged one need not be.
bool isShapedAsSignature(const dns::Record &signature)
{
    return signature.rdata.size() > SignerAt + 1;
}

dns::Name signerOf(const dns::Record &signature)
{
    const QByteArrayView rest = QByteArrayView(signature.rdata).sliced(SignerAt);
    qsizetype end = 0;
    while (end < rest.size() && rest[end] != 0)
        end += 1 + static_cast<quint8>(rest[end]);
    return end < rest.size() ? dns::Name::fromWire(rest.first(end + 1)).value_or(dns::Name()) : dns::Name();
}

} // namespace

bool isSignedBy(const dns::RRset &set, const dns::Name &zone, const QList<dns::Record> &keys, Instant now)
{
    const RrListHandle records = toLdns(set.records);
    for (const dns::Record &signature : set.signatures) {
        if (!isShapedAsSignature(signature) || signerOf(signature) != zone)
            continue;
        const RrHandle rrsig = toLdns(signature);
        for (const dns::Record &key : keys) {
            const RrHandle dnskey = toLdns(key);
            if (rrsig && dnskey
                && ldns_verify_rrsig_time(records.get(), rrsig.get(), dnskey.get(), time_t(now.seconds()))
                    == LDNS_STATUS_OK)
                return true;
        }
    }
    return false;
}

QList<dns::Record> keysOfDs(const QList<dns::Record> &ds, const QList<dns::Record> &keys)
{
    QList<dns::Record> matching;
    for (const dns::Record &key : keys) {
        const RrHandle dnskey = toLdns(key);
        const bool vouched = std::any_of(ds.begin(), ds.end(), [&dnskey](const dns::Record &one) {
            const RrHandle digest = toLdns(one);
            return digest && dnskey && ldns_rr_compare_ds(digest.get(), dnskey.get());
        });
        if (vouched)
            matching << key;
    }
    return matching;
}

int signedLabels(const dns::RRset &set)
{
    if (set.signatures.isEmpty() || !isShapedAsSignature(set.signatures.first()))
        return -1;
    return static_cast<quint8>(set.signatures.first().rdata[LabelsAt]);
}

} // namespace zonecase::lab
