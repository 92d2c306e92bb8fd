// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/worker/row.h"

#include "app/dns/worker/rdata.h"

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
    const std::optional<dns::Ds> ds = dns::Ds::from(record);
    if (!ds)
        return record.rdataText;
    return u"%1 %2 %3 %4"_s.arg(ds->keyTag)
        .arg(ds->algorithm)
        .arg(ds->digestType)
        .arg(QString::fromLatin1(ds->digest.toHex().toUpper()));
}

QString keyText(const dns::Record &record)
{
    const std::optional<dns::Dnskey> key = dns::Dnskey::from(record);
    return key ? u"%1 %2 %3"_s.arg(key->tag).arg(key->algorithm).arg(key->flags) : record.rdataText;
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

static void addSorted(QList<ExchangeId> &known, const QList<ExchangeId> &ids)
{
    for (const ExchangeId &id : ids) {
        const auto at = std::lower_bound(known.begin(), known.end(), id);
        if (at == known.end() || *at != id)
            known.insert(at, id);
    }
}

void addEvidence(ServerView &view, const Answer &answer)
{
    addSorted(view.state.evidence, answer.evidence);
}

void addProof(ServerView &view, const QString &thing, const QList<ExchangeId> &evidence)
{
    if (!evidence.isEmpty())
        addSorted(view.state.proofs[thing], evidence);
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
    addProof(view, u"ns"_s, view.ns.evidence);
    addProof(view, u"soa"_s, view.soa.evidence);
    addProof(view, u"ds"_s, view.ds.evidence);
    addProof(view, u"dnskey"_s, view.keys.evidence);
}

void fillProbed(ServerView &view)
{
    const Probes &probes = view.probes;
    ServerState &state = view.state;
    state.serverId = serverIdOf(probes);
    state.software = softwareOf(probes);
    state.tcp = askedOutcome(probes.overTcp);
    state.recursion = recursionOf(probes);
    state.transfer = transferOf(probes);
    addProof(view, u"server_id"_s, probes.serverId.evidence + probes.hostname.evidence);
    addProof(view, u"software"_s, probes.versionBind.evidence + probes.versionServer.evidence);
    addProof(view, u"tcp"_s, probes.overTcp.evidence);
    addProof(view, u"recursion"_s,
        state.recursion.isEmpty() ? QList<ExchangeId>()
                                  : probes.elsewhere.evidence + probes.recursive.evidence);
    addProof(view, u"transfer"_s, probes.transfer.evidence);
}

} // namespace zonecase::delegation
