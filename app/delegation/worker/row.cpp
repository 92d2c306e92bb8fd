// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/worker/row.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

using dns::Answer;

namespace {

int octet(const QByteArray &bytes, qsizetype at)
{
    return static_cast<quint8>(bytes[at]);
}

int number(const QByteArray &bytes, qsizetype at)
{
    return (octet(bytes, at) << 8) + octet(bytes, at + 1);
}

std::optional<QCryptographicHash::Algorithm> hashOf(int digestType)
{
    switch (digestType) {
    case 1:
        return QCryptographicHash::Sha1;
    case 2:
        return QCryptographicHash::Sha256;
    case 4:
        return QCryptographicHash::Sha384;
    default:
        return std::nullopt;
    }
}

} // namespace

QString outcomeText(const Answer &answer)
{
    switch (answer.state) {
    case Answer::State::NotAsked:
        return u"not-asked"_s;
    case Answer::State::Failed:
        return dns::failureText(answer.failure);
    case Answer::State::Answered:
        return u"answered"_s;
    }
    return {};
}

bool isAuthoritative(const Answer &answer)
{
    return answer.state == Answer::State::Answered && answer.message && answer.message->authoritative;
}

bool isSettled(const Answer &answer)
{
    return isAuthoritative(answer) && (answer.message->rcode == 0 || answer.message->rcode == 3);
}

QList<dns::Record> answered(const Answer &answer, const dns::Name &name, dns::RecordType type)
{
    QList<dns::Record> found;
    if (answer.message)
        for (const dns::Record &record : answer.message->answer)
            if (record.owner == name && record.type == type)
                found << record;
    return found;
}

qint64 lowestTtl(const QList<dns::Record> &records)
{
    qint64 lowest = -1;
    for (const dns::Record &record : records)
        lowest = lowest < 0 ? record.ttl : std::min<qint64>(lowest, record.ttl);
    return lowest;
}

QString dsText(const dns::Record &record)
{
    const std::optional<DsFields> ds = dsFields(record);
    if (!ds)
        return record.rdataText;
    return u"%1 %2 %3 %4"_s.arg(ds->keyTag)
        .arg(ds->algorithm)
        .arg(ds->digestType)
        .arg(QString::fromLatin1(ds->digest.toHex().toUpper()));
}

QString keyText(const dns::Record &record)
{
    if (record.rdata.size() < 4)
        return record.rdataText;
    return u"%1 %2 %3"_s.arg(keyTag(record)).arg(octet(record.rdata, 3)).arg(number(record.rdata, 0));
}

QString glueText(const dns::Record &record)
{
    return record.owner.toText() + u'/' + dns::addressOf(record).toText();
}

QString nsText(const dns::Record &record)
{
    return dns::targetOf(record).toText();
}

std::optional<qint64> serialOf(const dns::Record &soa)
{
    // RFC 1035, 3.3.13: two names, then five numbers of four octets; the serial is the first of them.
    constexpr qsizetype Numbers = 20;
    if (soa.rdata.size() < Numbers)
        return std::nullopt;
    const QByteArray numbers = soa.rdata.last(Numbers);
    return (static_cast<qint64>(number(numbers, 0)) << 16) + number(numbers, 2);
}

QStringList sortedTexts(const QList<dns::Record> &records, QString (*text)(const dns::Record &))
{
    QStringList list;
    for (const dns::Record &record : records)
        list << text(record);
    list.removeDuplicates();
    list.sort();
    return list;
}

int keyTag(const dns::Record &key)
{
    const QByteArray &rdata = key.rdata;
    constexpr int RsaMd5 = 1; // appendix B.1: the tag is part of the modulus
    if (rdata.size() > 6 && octet(rdata, 3) == RsaMd5)
        return number(rdata, rdata.size() - 3);
    quint32 sum = 0;
    for (qsizetype i = 0; i < rdata.size(); ++i)
        sum += static_cast<quint32>(octet(rdata, i)) << (i % 2 == 0 ? 8 : 0);
    return static_cast<int>((sum + (sum >> 16)) & 0xffff);
}

std::optional<DsFields> dsFields(const dns::Record &ds)
{
    if (ds.rdata.size() < 4)
        return std::nullopt;
    return DsFields{number(ds.rdata, 0), octet(ds.rdata, 2), octet(ds.rdata, 3), ds.rdata.mid(4)};
}

bool isSupported(const DsFields &ds)
{
    return hashOf(ds.digestType).has_value();
}

bool matches(const DsFields &ds, const dns::Record &key)
{
    constexpr int ZoneKey = 0x0100;
    const auto hash = hashOf(ds.digestType);
    if (!hash || key.rdata.size() < 4 || octet(key.rdata, 3) != ds.algorithm || keyTag(key) != ds.keyTag
        || (number(key.rdata, 0) & ZoneKey) == 0)
        return false;
    const QByteArray hashed = key.owner.wire() + key.rdata;
    return QCryptographicHash::hash(hashed, *hash) == ds.digest;
}

void addEvidence(ServerView &view, const Answer &answer)
{
    for (const ExchangeId &id : answer.evidence) {
        QList<ExchangeId> &known = view.state.evidence;
        const auto at = std::lower_bound(known.begin(), known.end(), id);
        if (at == known.end() || *at != id)
            known.insert(at, id);
    }
}

void fillCommon(ServerView &view, const QString &side)
{
    view.state.side = side;
    view.state.name = view.server.name;
    view.state.address = view.server.endpoint.address;
    view.state.outcome = outcomeText(view.ns);
    if (view.ns.message)
        view.state.rcode = dns::rcodeText(view.ns.message->rcode);
    view.state.authoritative = isAuthoritative(view.ns);
    if (view.ns.state == Answer::State::Answered) {
        view.state.rttMs = static_cast<double>(view.ns.duration / 1000) / 1000;
        view.state.transport = dns::transportText(view.ns.transport);
    }
    for (const Answer *answer : {&view.ns, &view.soa, &view.ds, &view.keys})
        addEvidence(view, *answer);
}

} // namespace zonecase::delegation
