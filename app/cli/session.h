// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "app/cli/word.h"
#include "app/lab/labclient.h"
#include "app/resolvers/comparison.h"
#include "storage/casefile.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace zonecase::cli {

/// One probe from the command line: the lab if asked for, the worker, the case, the transcript, the document.
class Session : public QObject
{
    Q_OBJECT

public:
    /// Turns a document into text made for people.
    using Render = std::function<QString(const QByteArray &document)>;
    Session(const Options &options, const dns::Job &job, Render render);
    ~Session() override;

    /// Print, instead of the chain's document alone, what changed since this one (`--against`).
    void compareWith(const QByteArray &earlier) { m_earlier = earlier; }
    /// Keep this file in the case as it was handed in, and why.
    void keepFile(const QByteArray &bytes, const QString &reason) { m_files.append({bytes, reason}); }
    /// Once all is collected the run's parameters are completed with what can be said of what was found, by
    /// something that is not of the network; the document is then worked out anew.
    using Complete = std::function<Result<QJsonObject>(const QJsonObject &parameters, const QByteArray &document)>;
    void completeWith(const Complete &complete) { m_complete = complete; }
    /// Print this of the document under --json, instead of it.
    void reshapeWith(std::function<QByteArray(const QByteArray &document)> reshape) { m_reshape = std::move(reshape); }
    /// Print a delegation as this profile weighs it; what is recorded stays as the analysis says it.
    void weighBy(const QString &profile) { m_severityProfile = profile; }
    /// The next run of a series.
    struct Sequel
    {
        QJsonObject parameters;
        int queries; ///< that it may send at the most
    };
    /// Says what comes after a run that is stored, by what it gave; nothing: that was all.
    using Follow = std::function<std::optional<Sequel>(const dns::Outcome &outcome)>;
    /// Make a series of runs, and print this at its end, instead of each run's document.
    void followWith(Follow follow, std::function<QString()> summary)
    {
        m_follow = std::move(follow);
        m_summary = std::move(summary);
    }
    /// Runs the event loop until the document is printed; returns the exit status.
    int run();

private:
    void begin();
    void startWorker(const dns::Profile &profile);
    QString nameResolvers(const dns::Profile &profile);
    Result<void> openCase();
    Result<void> keepFiles();
    void keep(const dns::Exchange &exchange);
    void flush();
    void finish(const Result<dns::Outcome> &outcome);
    void workOut(const dns::Outcome &outcome);
    QString outputOf(const QByteArray &document);
    void replay(const dns::Run &run);
    Result<void> record(const dns::Outcome &outcome, const QList<finding::Finding> &findings);
    Result<void> writeTranscript(const dns::Outcome &outcome);
    void planQuestions(const resolvers::ComparisonRequest &request);
    void goOn(const Sequel &sequel);
    void giveUp(const QString &why);
    void end(int status);

    Options m_options;
    dns::Job m_job;
    dns::Profile m_given; ///< the lab's, or the command line's
    dns::Profile m_usual; ///< the run's, with limits that are not yet fitted to what resolvers are asked
    Render m_render;
    std::function<QByteArray(const QByteArray &document)> m_reshape;
    SystemClock m_clock;
    std::unique_ptr<storage::CaseFile> m_case;
    std::unique_ptr<lab::LabClient> m_lab;
    std::unique_ptr<dns::WorkerClient> m_worker;
    QList<dns::Exchange> m_exchanges;
    QList<dns::Exchange> m_unstored;
    QList<finding::Finding> m_changes; ///< since the last run of the same subject in the case
    QList<finding::Finding> m_inCase; ///< against the baseline, and over several runs
    QList<std::pair<QByteArray, QString>> m_files;
    Complete m_complete; ///< until it has been done
    QByteArray m_earlier; ///< a chain document to set this run against
    QString m_severityProfile;
    Follow m_follow;
    std::function<QString()> m_summary;
    QTimer m_commit;
    Word m_word;
    RunId m_run;
    QString m_trouble;
    bool m_deliver = false;
    bool m_replays = false; ///< the document is worked out again, by a worker that sends nothing
    bool m_gaveUp = false; ///< … from no exchange at all
    bool m_foundTrouble = false; ///< in this run or one before it
    bool m_isStopped = false; ///< somebody has interrupted it
    bool m_isBetween = false; ///< two runs of a series
    int m_most = 0; ///< messages that a later run of a series may send
    qsizetype m_judgedMalformed = 0;
};

/// Path of this very program, which is the worker and the lab too.
QString ownProgram();

} // namespace zonecase::cli
