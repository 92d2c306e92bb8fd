// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/worker/analysis.h"
#include "app/dns/worker/channel.h"
#include "app/dns/worker/holdingasker.h"

namespace zonecase::dns {

/// One job of a worker process, from reading it to its last word. Runs in the process's one event loop.
class WorkerSession : public QObject
{
public:
    /// Called with an exchange before its response is parsed, for tests of what happens when a parser dies.
    using BeforeParsing = std::function<void(const Exchange &)>;
    WorkerSession(const QList<Analysis> &analyses, int in, int out, const BeforeParsing &beforeParsing = {});

    /// Ends when the last word is said; returns the exit status.
    int run();

private:
    void handle(const message::ToWorker &message);
    void begin(const Job &job);
    void analyse(const Job &job);
    QCoro::Task<> probe(const Analysis &analysis, Job job);
    const Analysis *analysisOf(const QString &command) const;
    Answers &answersFor(const Job &job);
    Wanted counted(const Wanted &wanted);
    void parsing(const ExchangeId &id);
    void record(const Exchange &exchange);
    void finish(const QByteArray &document, const Run &run);
    void fail(const QString &why);

    QList<Analysis> m_analyses;
    Channel m_channel;
    BeforeParsing m_beforeParsing;
    std::optional<Answers> m_answers;
    QHash<ExchangeId, Exchange> m_exchanges; ///< kept for m_beforeParsing only
    Asker *m_asker = nullptr;
    HoldingAsker *m_holding = nullptr; ///< where the job asks for a word before it goes to unknown servers
    Run m_run;
    QSet<Query> m_wanted;
    qint64 m_progressed = 0; ///< when somebody was told last, by the steady clock
    bool m_begun = false;
    bool m_stopped = false;
};

} // namespace zonecase::dns
