// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/fakes.h"

#include <QPromise>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::test {

namespace {

template <typename T> QFuture<Result<T>> answered(const Result<T> &answer)
{
    QPromise<Result<T>> promise;
    QFuture<Result<T>> future = promise.future();
    promise.start();
    promise.addResult(answer);
    promise.finish();
    return future;
}

QFuture<Result<void>> done()
{
    return answered<void>({});
}

} // namespace

FakeRunner *FakeRunners::last(const QString &command) const
{
    FakeRunner *found = nullptr;
    for (const QPointer<FakeRunner> &runner : made)
        if (FakeRunner *alive = runner.data(); alive != nullptr && alive->job.command == command)
            found = alive;
    return found;
}

void FakeLab::start(const QString &, const QString &)
{
    at = Instant::fromText(u"2026-11-21T02:00:00Z").value();
    Q_EMIT ready(profile());
}

void FakeLab::goTo(const QString &step)
{
    at = at.plusSeconds(600);
    Q_EMIT moved(step, profile());
}

dns::Profile FakeLab::profile() const
{
    dns::Profile profile;
    profile.name = u"lab A1"_s;
    profile.vantage = u"V1"_s;
    profile.exercise = true;
    profile.resolvers
        = {{u"R1"_s, {{}, dns::Endpoint::fromText(u"192.0.2.53").value()}, dns::Transport::Udp}};
    return profile;
}

QList<widgets::LabStep> FakeLab::steps() const
{
    return {{u"t0"_s, u"All well"_s}, {u"t1"_s, u"The DS leaves"_s}, {u"t2"_s, u"The NS move"_s},
        {u"t3"_s, u"All back"_s}};
}

QFuture<Result<QList<storage::ExchangeRow>>> FakeRecords::exchanges(
    const storage::Filter &, qint64 afterSequence, int limit)
{
    QList<storage::ExchangeRow> page;
    for (const storage::ExchangeRow &row : rows)
        if (row.sequence > afterSequence && page.size() < limit)
            page << row;
    return answered<QList<storage::ExchangeRow>>(page);
}

QFuture<Result<QList<dns::Exchange>>> FakeRecords::exchangesById(const QList<ExchangeId> &ids)
{
    QList<dns::Exchange> found;
    for (const auto &[run, exchange] : added)
        if (ids.contains(exchange.id()))
            found << exchange;
    return answered<QList<dns::Exchange>>(found);
}

QFuture<Result<QByteArray>> FakeRecords::document(const RunId &)
{
    return answered<QByteArray>(failure(Error::Code::NotFound, {}));
}

QFuture<Result<dns::Transcript>> FakeRecords::transcript(const RunId &)
{
    return answered<dns::Transcript>(failure(Error::Code::NotFound, {}));
}

QFuture<Result<void>> FakeRecords::addNote(const storage::Note &note)
{
    notes << note;
    return done();
}

QFuture<Result<void>> FakeRecords::changeNote(const storage::Note &note)
{
    for (storage::Note &known : notes)
        if (known.id == note.id)
            known = note;
    return done();
}

QFuture<Result<void>> FakeRecords::removeNote(const NoteId &id)
{
    notes.removeIf([&id](const storage::Note &note) { return note.id == id; });
    return done();
}

QFuture<Result<void>> FakeRecords::addEvent(const timeline::Event &event)
{
    events << event;
    return done();
}

QFuture<Result<void>> FakeRecords::removeEvent(const EventId &id)
{
    events.removeIf([&id](const timeline::Event &event) { return event.id == id; });
    return done();
}

QFuture<Result<void>> FakeRecords::acceptBaseline(const storage::Baseline &baseline)
{
    baselines.removeIf([&baseline](const storage::Baseline &one) {
        return one.command == baseline.command && one.subject == baseline.subject;
    });
    baselines << baseline;
    return done();
}

QFuture<Result<void>> FakeRecords::withdrawBaseline(const storage::BaselineId &id)
{
    baselines.removeIf([&id](const storage::Baseline &one) { return one.id == id; });
    return done();
}

QFuture<Result<void>> FakeRecords::addIndicator(const storage::Indicator &indicator)
{
    indicators << indicator;
    return done();
}

QFuture<Result<void>> FakeRecords::removeIndicator(const storage::IndicatorId &id)
{
    indicators.removeIf([&id](const storage::Indicator &one) { return one.id == id; });
    return done();
}

QFuture<Result<void>> FakeRecords::addExhibit(const QByteArray &bytes, const QString &reason)
{
    exhibits.append({bytes, reason});
    return done();
}

QFuture<Result<void>> FakeRecords::addTranscript(
    const dns::Transcript &transcript, const QByteArray &document, const QList<finding::Finding> &findings)
{
    if (!trouble.isEmpty())
        return answered<void>(failure(Error::Code::Storage, trouble));
    finished.append({transcript.run, document, findings});
    return done();
}

QFuture<Result<void>> FakeRecords::addLooks(const QList<dns::Look> &noted)
{
    if (!trouble.isEmpty())
        return answered<void>(failure(Error::Code::Storage, trouble));
    looks += noted;
    return done();
}

void FakeRecords::addExchange(const RunId &run, const dns::Exchange &exchange)
{
    added.append({run, exchange});
}

void FakeRecords::finishRun(
    const dns::Run &run, const QByteArray &document, const QList<finding::Finding> &findings)
{
    finished.append({run, document, findings});
}

} // namespace zonecase::test
