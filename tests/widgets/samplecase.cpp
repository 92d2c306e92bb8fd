// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/samplecase.h"

#include "app/dnssec/change.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace zonecase::test {

namespace {

using dnssec::Status;

dns::Name name(const QString &text)
{
    return dns::Name::fromText(text).value();
}

template <typename T> T orEnd(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *result;
}

const QStringList Times{u"02:00:00"_s, u"02:03:40"_s, u"02:13:30"_s, u"02:58:30"_s};

dnssec::ZoneState zoneState(const QString &zone, Status status, const ExchangeId &evidence)
{
    dnssec::ZoneState state;
    state.name = name(zone);
    state.status = status;
    state.anchored = zone == u"."_s;
    state.servers = {u"a.nic.zz./203.0.113.10"_s};
    state.keys
        = {{20326, 13, 257, true, status == Status::Secure ? u"secure"_s : u"insecure"_s, state.servers}};
    state.evidence = {evidence};
    return state;
}

dnssec::Strand strand(int step, const ExchangeId &evidence)
{
    dnssec::Strand strand;
    const bool hasDs = step == 0 || step == 3;
    strand.servers = {u"a.nic.zz./203.0.113.10"_s, u"b.nic.zz./203.0.113.11"_s};
    strand.ns = step == 2 ? QStringList{u"ns1.parking.test."_s}
                          : QStringList{u"ns1.ministry.zz."_s, u"ns2.ministry.zz."_s};
    strand.nsTtl = 300;
    strand.dsTtl = hasDs ? 3600 : -1;
    if (hasDs)
        strand.ds = {{20326, 13, 2, u"ab"_s.repeated(32), u"matches"_s, strand.servers}};
    strand.dsProof = hasDs ? u"signed"_s : u"denied"_s;
    strand.status = hasDs ? Status::Secure : Status::Insecure;
    strand.evidence = {evidence};
    return strand;
}

} // namespace

Instant sampleTime(const QString &timeOfDay)
{
    return Instant::fromText(QString(u"2026-11-21T"_s + timeOfDay + u'Z')).value();
}

dns::Exchange numberedExchange(int number, Instant start)
{
    dns::Exchange exchange;
    exchange.vantage = u"V1"_s;
    exchange.profile = u"lab A1"_s;
    exchange.server = {name(u"a.nic.zz."_s), dns::Endpoint::fromText(u"203.0.113.10").value()};
    const QByteArray question = name(u"ministry.zz."_s).wire() + QByteArray("\0\1\0\1", 4);
    const QByteArray id = QByteArray(1, static_cast<char>(number >> 8)).append(static_cast<char>(number));
    exchange.query = id + QByteArray("\1\0\0\1\0\0\0\0\0\0", 10) + question;
    exchange.response = id + QByteArray("\x81\x80\0\1\0\0\0\0\0\0", 10) + question;
    exchange.start = start;
    exchange.duration = 1'500'000 + number;
    return exchange;
}

SampleRun sampleRun(int step)
{
    SampleRun sample;
    const Instant at = sampleTime(Times.at(step));
    for (int i = 0; i < 6; ++i)
        sample.exchanges << numberedExchange(step * 10 + i, {at.nanoseconds + i * 20'000'000});
    const Status status = step == 0 || step == 3 ? Status::Secure : Status::Insecure;
    sample.chain.request.name = name(u"ministry.zz."_s);
    sample.chain.at = at;
    sample.chain.status = status;
    sample.chain.rcode = u"NOERROR"_s;
    sample.chain.answer
        = {step == 2 ? u"ministry.zz. 300 IN A 198.51.100.66"_s : u"ministry.zz. 300 IN A 192.0.2.80"_s};
    sample.chain.zones = {zoneState(u"."_s, Status::Secure, sample.exchanges[0].id()),
        zoneState(u"zz."_s, Status::Secure, sample.exchanges[1].id()),
        zoneState(u"ministry.zz."_s, status, sample.exchanges[2].id())};
    sample.chain.zones[2].strands = {strand(step, sample.exchanges[3].id())};
    sample.chain.queries = 6;
    sample.run.id = RunId::fromBytes(sha256(Times.at(step).toUtf8()).first(16)).value();
    sample.run.command = u"chain"_s;
    sample.run.parameters = sample.chain.request.toJson();
    sample.run.profile.name = u"lab A1"_s;
    sample.run.profile.vantage = u"V1"_s;
    sample.run.profile.exercise = true;
    sample.run.version = u"0.1.0"_s;
    sample.run.started = at;
    sample.run.ended = at.plusSeconds(1);
    sample.run.end = dns::RunEnd::Complete;
    for (const dns::Exchange &exchange : sample.exchanges)
        sample.run.exchanges << exchange.id();
    return sample;
}

QByteArray documentOf(const dnssec::Chain &chain)
{
    return QJsonDocument(chain.toJson()).toJson(QJsonDocument::Indented);
}

void writeSampleCase(const QString &path)
{
    storage::CaseInfo info;
    info.id = CaseId::random();
    info.number = u"2026-007"_s;
    info.title = u"ministry.zz hijack"_s;
    info.kind = u"exercise"_s;
    info.tlp = u"TLP:AMBER"_s;
    info.analyst = u"Ana Lyst"_s;
    info.opened = sampleTime(u"01:59:00"_s);
    ManualClock clock(info.opened);
    const auto created = storage::CaseFile::create(path, info, clock);
    if (!created)
        qFatal("%s", qPrintable(created.error().detail));
    storage::CaseFile &file = **created;
    std::optional<dnssec::Chain> before;
    for (int step = 0; step < 4; ++step) {
        const SampleRun sample = sampleRun(step);
        clock.set(sample.run.started);
        orEnd(file.beginRun(sample.run));
        orEnd(file.addExchanges(sample.run.id, sample.exchanges));
        orEnd(file.finishRun(sample.run, documentOf(sample.chain),
            before ? dnssec::compareChains(*before, sample.chain) : QList<finding::Finding>()));
        before = sample.chain;
    }
    orEnd(file.addNote({NoteId::random(), sampleTime(u"02:15:00"_s), info.analyst,
        u"The registry confirms by phone that nobody asked for the change."_s, {}}));
    orEnd(file.addNote({NoteId::random(), sampleTime(u"02:20:00"_s), info.analyst,
        u"Both servers of .zz answered without DS at 02:03:40."_s,
        {u"exchange:"_s + sampleRun(1).exchanges[3].id().toText()}}));
}

void addManyExchanges(const QString &path, int count)
{
    SystemClock clock;
    const auto opened = storage::CaseFile::open(path, storage::CaseFile::Mode::Write, clock);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    dns::Run run = sampleRun(0).run;
    run.id = RunId::random();
    run.started = sampleTime(u"03:00:00"_s);
    run.exchanges.clear();
    orEnd((*opened)->beginRun(run));
    for (int from = 0; from < count; from += 5000) {
        QList<dns::Exchange> some;
        for (int i = from; i < std::min(count, from + 5000); ++i)
            some << numberedExchange(i, run.started.plusSeconds(i / 100));
        orEnd((*opened)->addExchanges(run.id, some));
    }
    run.end = dns::RunEnd::Complete;
    run.ended = run.started.plusSeconds(count / 100);
    orEnd((*opened)->finishRun(run, documentOf(sampleRun(0).chain), {}));
}

} // namespace zonecase::test
