// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/case/caserecords.h"
#include "widgets/case/filechooser.h"
#include "widgets/lab/labcontrol.h"
#include "widgets/probe/proberunner.h"

#include <QPointer>

#include <functional>

namespace zonecase::test {

/// A runner under the test's hands: it does nothing but what it is told to tell.
class FakeRunner : public widgets::ProbeRunner
{
    Q_OBJECT

public:
    using ProbeRunner::ProbeRunner;
    void start(const dns::Job &given) override { job = given; }
    void cancel() override { cancelled = true; }
    void release(const QList<dns::IpAddress> &yes, const QList<dns::IpAddress> &no) override
    {
        allowed = yes;
        refused = no;
    }

    dns::Job job;
    bool cancelled = false;
    QList<dns::IpAddress> allowed, refused;
};

/// Hands out runners and remembers them; those that have finished are gone (null).
struct FakeRunners
{
    QList<QPointer<FakeRunner>> made;
    widgets::RunnerFactory factory()
    {
        return [this] {
            auto runner = std::make_unique<FakeRunner>();
            made << runner.get();
            return runner;
        };
    }
    FakeRunner *last(const QString &command) const;
};

/// A lab that moves when it is asked to, at once.
class FakeLab : public widgets::LabControl
{
    Q_OBJECT

public:
    using LabControl::LabControl;
    void start(const QString &scenario, const QString &step) override;
    void goTo(const QString &step) override;
    void setSpeed(double factor) override { speed = factor; }
    void stop() override { Q_EMIT ended(); }
    Instant now() const override { return at; }
    dns::Profile profile() const override;
    QString title() const override { return QStringLiteral("lab A1"); }
    QList<widgets::LabStep> steps() const override;
    QStringList probes() const override { return {QStringLiteral("webmail.ministry.zz.")}; }

    Instant at;
    double speed = 1;
};

/// Records in memory: what came is kept in lists, what is asked for is answered from them.
class FakeRecords : public widgets::CaseRecords
{
    Q_OBJECT

public:
    using CaseRecords::CaseRecords;
    QFuture<Result<QList<storage::ExchangeRow>>> exchanges(
        const storage::Filter &filter, qint64 afterSequence, int limit) override;
    QFuture<Result<QList<dns::Exchange>>> exchangesById(const QList<ExchangeId> &ids) override;
    QFuture<Result<QByteArray>> document(const RunId &run) override;
    QFuture<Result<dns::Transcript>> transcript(const RunId &run) override;
    QFuture<Result<void>> addNote(const storage::Note &note) override;
    QFuture<Result<void>> changeNote(const storage::Note &note) override;
    QFuture<Result<void>> removeNote(const NoteId &id) override;
    QFuture<Result<void>> addEvent(const timeline::Event &event) override;
    QFuture<Result<void>> removeEvent(const EventId &id) override;
    QFuture<Result<void>> acceptBaseline(const storage::Baseline &baseline) override;
    QFuture<Result<void>> withdrawBaseline(const storage::BaselineId &id) override;
    QFuture<Result<void>> addIndicator(const storage::Indicator &indicator) override;
    QFuture<Result<void>> removeIndicator(const storage::IndicatorId &id) override;
    QFuture<Result<void>> addExhibit(const QByteArray &bytes, const QString &reason) override;
    QFuture<Result<void>> addTranscript(const dns::Transcript &transcript, const QByteArray &document,
        const QList<finding::Finding> &findings) override;
    QFuture<Result<void>> addLooks(const QList<dns::Look> &noted) override;
    void beginRun(const dns::Run &run) override { begun << run; }
    void addExchange(const RunId &run, const dns::Exchange &exchange) override;
    void finishRun(
        const dns::Run &run, const QByteArray &document, const QList<finding::Finding> &findings) override;

    struct Finished
    {
        dns::Run run;
        QByteArray document;
        QList<finding::Finding> findings;
    };
    QList<storage::ExchangeRow> rows;
    QList<dns::Run> begun;
    QList<std::pair<RunId, dns::Exchange>> added;
    QList<Finished> finished;
    QList<storage::Note> notes;
    QList<timeline::Event> events;
    QList<storage::Baseline> baselines;
    QList<storage::Indicator> indicators;
    QList<std::pair<QByteArray, QString>> exhibits;
    QList<dns::Look> looks;
    QString trouble; ///< of the disk: nothing of a watch can be stored while it is set
};

/// Answers at once with what the test has set.
class FakeChooser : public widgets::FileChooser
{
public:
    void open(QWidget *, const QString &, const QString &, const Answer &given) override { given(answer); }
    void openSeveral(QWidget *, const QString &, const QString &, const Answers &given) override
    {
        given(answers);
    }
    void save(
        QWidget *, const QString &, const QString &suggestion, const QString &, const Answer &given) override
    {
        suggested = suggestion;
        given(answer);
    }
    QString answer;
    QStringList answers;
    QString suggested;
};

} // namespace zonecase::test
