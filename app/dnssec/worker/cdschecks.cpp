// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/crypto.h"
#include "app/dnssec/worker/inspection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::dnssec {

namespace {

using KeyIds = QSet<std::pair<int, int>>; ///< key tag and algorithm

/// RFC 7344, 3: as the DS or DNSKEY record that it asks for.
dns::Record asked(dns::Record record)
{
    record.type = record.type == dns::type::CDS ? dns::type::DS : dns::type::DNSKEY;
    return record;
}

bool asksForDeletion(const dns::Record &record)
{
    return record.rdata.size() > 3 && record.rdata[record.type == dns::type::CDS ? 2 : 3] == '\0';
}

KeyIds idsOf(const QList<dns::Record> &records)
{
    KeyIds ids;
    for (const dns::Record &record : records) {
        if (const std::optional<Ds> ds = Ds::from(record))
            ids.insert({ds->keyTag, ds->algorithm});
        if (const std::optional<Dnskey> key = Dnskey::from(record))
            ids.insert({key->tag, key->algorithm});
    }
    return ids;
}

/// What one server says of the DS that it would like to have.
class ChildRecordCheck
{
public:
    ChildRecordCheck(const Scene &scene, Observations &observations, const KnownZone &zone, const Seen &seen)
        : m_scene(scene)
        , m_observations(observations)
        , m_zone(zone)
        , m_seen(seen)
        , m_set(seen.reply.set)
        , m_prefix(seen.query.type == dns::type::CDS ? u"chain.cds-"_s : u"chain.cdnskey-"_s)
    {
        for (const dns::Record &record : m_set.records)
            m_asked << asked(record);
    }

    bool deletes() const { return std::any_of(m_set.records.begin(), m_set.records.end(), asksForDeletion); }
    const QList<dns::Record> &wished() const { return m_asked; }

    void check()
    {
        if (!m_zone.ds.isEmpty() && !isSignedByKnownKey())
            add(m_prefix + u"signer"_s, {});
        if (deletes())
            return checkDeletion();
        if (m_zone.ds.isEmpty())
            return;
        if (idsOf(m_asked) != idsOf(m_zone.ds))
            add(m_prefix + u"differs-from-ds"_s, {});
        if (!anyKeyLeft())
            add(u"chain.cds-would-break"_s, {});
    }

private:
    void add(const QString &code, const finding::Arguments &args)
    {
        m_observations.add(code, {u"zone"_s, m_zone.name.toText()}, args, m_seen);
    }

    void checkDeletion()
    {
        const bool isCds = m_seen.query.type == dns::type::CDS;
        const QByteArray right = isCds ? QByteArray("\0\0\0\0\0", 5) : QByteArray("\0\0\3\0\0", 5);
        if (m_set.records.size() > 1)
            add(m_prefix + u"delete-multiple"_s, {});
        bool allRight = m_set.records.size() == 1;
        for (const dns::Record &record : m_set.records) {
            if (!asksForDeletion(record) || record.rdata == right)
                continue;
            add(m_prefix + u"delete-values"_s, {{u"value"_s, record.rdataText}});
            allRight = false;
        }
        // RFC 7344, 4.1: no parent heeds what such a key has not signed.
        if (allRight && !m_zone.ds.isEmpty() && isSignedByKnownKey())
            add(u"chain.cds-delete-requested"_s, {});
    }

    bool isInDs(const dns::Record &key) const
    {
        return std::any_of(m_zone.ds.begin(), m_zone.ds.end(), [&key](const dns::Record &record) {
            const std::optional<Ds> ds = Ds::from(record);
            return ds && ds->digestMatches(key);
        });
    }

    bool isSignedByKnownKey() const
    {
        for (const dns::Record &key : m_zone.keys) {
            const std::optional<Dnskey> fields = Dnskey::from(key);
            if (!fields || fields->isRevoked() || !isInDs(key))
                continue;
            for (const dns::Record &signature : m_set.signatures) {
                const std::optional<Rrsig> rrsig = Rrsig::from(signature);
                if (rrsig && rrsig->keyTag == fields->tag && rrsig->algorithm == fields->algorithm
                    && m_scene.verifies(m_set, signature, key))
                    return true;
            }
        }
        return false;
    }

    /// RFC 7344, 4.1: if the set became the DS set, would a key still be vouched for?
    bool anyKeyLeft() const
    {
        return std::any_of(m_zone.keys.begin(), m_zone.keys.end(), [this](const dns::Record &key) {
            return std::any_of(m_asked.begin(), m_asked.end(), [&key](const dns::Record &wish) {
                const std::optional<Ds> ds = Ds::from(wish);
                return ds ? ds->digestMatches(key) : wish.rdata == key.rdata;
            });
        });
    }

    const Scene &m_scene;
    Observations &m_observations;
    const KnownZone &m_zone;
    const Seen &m_seen;
    const dns::RRset &m_set;
    QString m_prefix;
    QList<dns::Record> m_asked;
};

/// RFC 7344, 4: if both are there they stand for the same keys.
bool agree(const ChildRecordCheck &cds, const ChildRecordCheck &cdnskey)
{
    if (cds.deletes() || cdnskey.deletes())
        return cds.deletes() == cdnskey.deletes();
    const auto matches = [](const dns::Record &wish, const dns::Record &key) {
        const std::optional<Ds> ds = Ds::from(wish);
        return ds && (!ds->hasKnownDigest() || ds->digestMatches(key));
    };
    const QList<dns::Record> wishes = cds.wished(), keys = cdnskey.wished();
    return std::all_of(wishes.begin(), wishes.end(), [&](const dns::Record &wish) {
        return std::any_of(
            keys.begin(), keys.end(), [&](const dns::Record &key) { return matches(wish, key); });
    }) && std::all_of(keys.begin(), keys.end(), [&](const dns::Record &key) {
        return std::any_of(
            wishes.begin(), wishes.end(), [&](const dns::Record &wish) { return matches(wish, key); });
    });
}

/// RFC 9615, 4.2: all servers must have the same.
void compareServers(const QList<const Seen *> &replies, Observations &observations)
{
    QMap<QString, QList<const Seen *>> values;
    for (const Seen *seen : replies) {
        QStringList texts;
        for (const dns::Record &record : seen->reply.set.records)
            texts << record.rdataText;
        texts.sort();
        values[texts.isEmpty() ? u"-"_s : texts.join(u"; "_s)] << seen;
    }
    if (values.size() < 2)
        return;
    for (auto it = values.begin(); it != values.end(); ++it)
        for (const Seen *seen : it.value())
            observations.add(u"chain.cds-differs-by-server"_s, {u"zone"_s, seen->query.name.toText()},
                {{u"type"_s, seen->query.type.toText()}, {u"value"_s, it.key()}}, *seen);
}

} // namespace

void checkChildRecords(const Scene &scene, Observations &observations)
{
    for (const KnownZone &zone : scene.zones) {
        QMap<dns::RecordType, QList<const Seen *>> replies;
        for (const Seen &seen : scene.seen) {
            const bool isWish = seen.query.type == dns::type::CDS || seen.query.type == dns::type::CDNSKEY;
            if (isWish && seen.query.name == zone.name && seen.zone == zone.name
                && (seen.reply.kind == Reply::Kind::Answer || seen.reply.kind == Reply::Kind::NoData))
                replies[seen.query.type] << &seen;
        }
        for (const QList<const Seen *> &ofType : std::as_const(replies)) {
            compareServers(ofType, observations);
            for (const Seen *seen : ofType)
                if (seen->reply.kind == Reply::Kind::Answer)
                    ChildRecordCheck(scene, observations, zone, *seen).check();
        }
        for (const Seen *cds : std::as_const(replies[dns::type::CDS]))
            for (const Seen *cdnskey : std::as_const(replies[dns::type::CDNSKEY]))
                if (cds->query.server == cdnskey->query.server && cds->reply.kind == Reply::Kind::Answer
                    && cdnskey->reply.kind == Reply::Kind::Answer
                    && !agree(ChildRecordCheck(scene, observations, zone, *cds),
                        ChildRecordCheck(scene, observations, zone, *cdnskey)))
                    observations.add(
                        u"chain.cds-differs-from-cdnskey"_s, {u"zone"_s, zone.name.toText()}, {}, *cds);
    }
}

} // namespace zonecase::dnssec
