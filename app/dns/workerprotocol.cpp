// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/workerprotocol.h"

#include "app/dns/cborinteger.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamReader>
#include <QCborValue>
#include <QJsonDocument>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace zonecase::dns::message {

namespace {

constexpr auto Kind = QLatin1StringView("kind");
constexpr qsizetype LengthSize = 4;

tl::unexpected<Error> notUnderstood()
{
    return failure(Error::Code::Malformed, u"A message between the program and its worker is damaged."_s);
}

QCborArray addressArray(const QList<IpAddress> &addresses)
{
    QCborArray array;
    for (const IpAddress &address : addresses)
        array << address.bytes();
    return array;
}

Result<QList<IpAddress>> addressList(const QCborValue &value)
{
    QList<IpAddress> addresses;
    const QCborArray array = value.toArray();
    for (const QCborValue &entry : array) {
        const Result<IpAddress> address = IpAddress::fromBytes(entry.toByteArray());
        if (!address)
            return notUnderstood();
        addresses << *address;
    }
    return addresses;
}

QCborMap mapOf(const Job &job)
{
    QCborMap map{{Kind, u"job"_s}, {u"command"_s, job.command},
        {u"parameters"_s, QJsonDocument(job.parameters).toJson(QJsonDocument::Compact)},
        {u"profile"_s, job.profile.toCbor()}, {u"attempt"_s, job.attempt}};
    if (job.at)
        map[u"at"_s] = job.at->nanoseconds;
    if (job.recorded)
        map[u"recorded"_s] = job.recorded->toCbor();
    return map;
}

Result<ToWorker> jobFrom(const QCborMap &map)
{
    Job job;
    job.command = map[u"command"_s].toString();
    job.parameters = QJsonDocument::fromJson(map[u"parameters"_s].toByteArray()).object();
    const Result<Profile> profile = Profile::fromCbor(map[u"profile"_s].toByteArray());
    if (!profile)
        return tl::unexpected(profile.error());
    job.profile = *profile;
    job.attempt = static_cast<int>(cborInteger(map[u"attempt"_s], 1));
    if (const QCborValue at = map[u"at"_s]; at.isInteger())
        job.at = Instant{at.toInteger()};
    if (const QCborValue recorded = map[u"recorded"_s]; recorded.isByteArray()) {
        const Result<Transcript> transcript = Transcript::fromCbor(recorded.toByteArray());
        if (!transcript)
            return tl::unexpected(transcript.error());
        job.recorded = *transcript;
    }
    return job;
}

QCborMap mapOf(const Release &release)
{
    return {{Kind, u"release"_s}, {u"allowed"_s, addressArray(release.allowed)},
        {u"refused"_s, addressArray(release.refused)}};
}

Result<ToWorker> releaseFrom(const QCborMap &map)
{
    const Result<QList<IpAddress>> allowed = addressList(map[u"allowed"_s]);
    const Result<QList<IpAddress>> refused = addressList(map[u"refused"_s]);
    if (!allowed || !refused)
        return notUnderstood();
    return Release{*allowed, *refused};
}

QCborMap mapOf(const Started &started)
{
    return {{Kind, u"started"_s}, {u"run"_s, started.run.toCbor()}};
}

QCborMap mapOf(const Recorded &recorded)
{
    return {{Kind, u"exchange"_s}, {u"exchange"_s, recorded.exchange.toCbor()}};
}

QCborMap mapOf(const Parsing &parsing)
{
    return {{Kind, u"parsing"_s}, {u"id"_s, parsing.id.bytes()}};
}

QCborMap mapOf(const Progress &progress)
{
    return {{Kind, u"progress"_s}, {u"sent"_s, progress.sent}, {u"wanted"_s, progress.wanted},
        {u"what"_s, progress.what}};
}

QCborMap mapOf(const Held &held)
{
    QCborArray servers;
    for (const Server &server : held.servers)
        servers << QCborArray{server.name.wire(), server.endpoint.address.bytes(), server.endpoint.port};
    return {{Kind, u"held"_s}, {u"servers"_s, servers}};
}

QCborMap mapOf(const Finished &finished)
{
    return {{Kind, u"finished"_s}, {u"document"_s, finished.document}, {u"run"_s, finished.run.toCbor()}};
}

QCborMap mapOf(const Failed &failed)
{
    return {{Kind, u"failed"_s}, {u"code"_s, static_cast<int>(failed.error.code)},
        {u"detail"_s, failed.error.detail}};
}

Result<FromWorker> startedFrom(const QCborMap &map)
{
    return Run::fromCbor(map[u"run"_s].toByteArray()).map([](const Run &run) {
        return FromWorker(Started{run});
    });
}

Result<FromWorker> recordedFrom(const QCborMap &map)
{
    return Exchange::fromCbor(map[u"exchange"_s].toByteArray()).map([](const Exchange &exchange) {
        return FromWorker(Recorded{exchange});
    });
}

Result<FromWorker> parsingFrom(const QCborMap &map)
{
    const QByteArray bytes = map[u"id"_s].toByteArray();
    if (bytes.isEmpty())
        return Parsing{};
    return ExchangeId::fromBytes(bytes).map([](const ExchangeId &id) { return FromWorker(Parsing{id}); });
}

Result<FromWorker> heldFrom(const QCborMap &map)
{
    Held held;
    const QCborArray servers = map[u"servers"_s].toArray();
    for (const QCborValue &value : servers) {
        const QCborArray parts = value.toArray();
        const Result<Name> name = Name::fromWire(parts.at(0).toByteArray());
        const Result<IpAddress> address = IpAddress::fromBytes(parts.at(1).toByteArray());
        const qint64 port = cborInteger(parts.at(2), -1);
        if (!name || !address || port < 0 || port > 65535)
            return notUnderstood();
        held.servers.append({*name, {*address, static_cast<quint16>(port)}});
    }
    return held;
}

Result<FromWorker> finishedFrom(const QCborMap &map)
{
    const Result<Run> run = Run::fromCbor(map[u"run"_s].toByteArray());
    if (!run)
        return tl::unexpected(run.error());
    return Finished{map[u"document"_s].toByteArray(), *run};
}

Result<FromWorker> failedFrom(const QCborMap &map)
{
    const qint64 code = cborInteger(map[u"code"_s], -1);
    if (code < 0 || code > static_cast<int>(Error::Code::NotFound))
        return notUnderstood();
    return Failed{{static_cast<Error::Code>(code), map[u"detail"_s].toString()}};
}

Result<QCborMap> mapFrom(const QByteArray &bytes)
{
    QCborStreamReader reader(bytes);
    const QCborValue value = QCborValue::fromCbor(reader);
    if (reader.lastError() != QCborError::NoError || reader.currentOffset() != bytes.size() || !value.isMap())
        return notUnderstood();
    return value.toMap();
}

} // namespace

QByteArray toCbor(const ToWorker &message)
{
    return std::visit([](const auto &one) { return QCborValue(mapOf(one)).toCbor(); }, message);
}

QByteArray toCbor(const FromWorker &message)
{
    return std::visit([](const auto &one) { return QCborValue(mapOf(one)).toCbor(); }, message);
}

Result<ToWorker> toWorkerFromCbor(const QByteArray &bytes)
{
    const Result<QCborMap> map = mapFrom(bytes);
    if (!map)
        return tl::unexpected(map.error());
    const QString kind = (*map)[Kind].toString();
    if (kind == u"job"_s)
        return jobFrom(*map);
    if (kind == u"release"_s)
        return releaseFrom(*map);
    return notUnderstood();
}

Result<FromWorker> fromWorkerFromCbor(const QByteArray &bytes)
{
    const Result<QCborMap> map = mapFrom(bytes);
    if (!map)
        return tl::unexpected(map.error());
    const QString kind = (*map)[Kind].toString();
    if (kind == u"started"_s)
        return startedFrom(*map);
    if (kind == u"exchange"_s)
        return recordedFrom(*map);
    if (kind == u"parsing"_s)
        return parsingFrom(*map);
    if (kind == u"progress"_s)
        return Progress{static_cast<int>(cborInteger((*map)[u"sent"_s])),
            static_cast<int>(cborInteger((*map)[u"wanted"_s])), (*map)[u"what"_s].toString()};
    if (kind == u"held"_s)
        return heldFrom(*map);
    if (kind == u"finished"_s)
        return finishedFrom(*map);
    if (kind == u"failed"_s)
        return failedFrom(*map);
    return notUnderstood();
}

QByteArray framed(const QByteArray &message)
{
    QByteArray length(LengthSize, '\0');
    qToBigEndian(static_cast<quint32>(message.size()), length.data());
    return length + message;
}

QByteArray Deframer::next()
{
    if (m_broken || m_bytes.size() - m_at < LengthSize)
        return {};
    const auto size = static_cast<qsizetype>(qFromBigEndian<quint32>(m_bytes.constData() + m_at));
    if (size == 0 || size > MaxSize) {
        m_broken = true;
        return {};
    }
    if (m_bytes.size() - m_at - LengthSize < size)
        return {};
    const QByteArray message = m_bytes.mid(m_at + LengthSize, size);
    m_at += LengthSize + size;
    // What was read goes when it is most of what is kept: each octet moves a bounded number of times.
    if (m_at > m_bytes.size() / 2) {
        m_bytes.remove(0, m_at);
        m_at = 0;
    }
    return message;
}

} // namespace zonecase::dns::message
