// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspector/renderer.h"

#include "widgets/case/whendone.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

Renderer::Renderer(CaseRecords &records, RunnerFactory runners, QObject *parent)
    : QObject(parent)
    , m_records(records)
    , m_runners(std::move(runners))
    , m_known(256)
{ }

void Renderer::render(const ExchangeId &id)
{
    m_wanted = id;
    if (const Known *known = m_known.object(id.bytes())) {
        const Known copy = *known; // a slot may push it out of the cache
        Q_EMIT rendered(copy.exchange, copy.messages);
        return;
    }
    whenDone(m_records.exchangesById({id}), this, [this, id](const Result<QList<dns::Exchange>> &found) {
        if (id != m_wanted)
            return;
        if (!found)
            Q_EMIT failed(id, found.error().detail);
        else if (found->isEmpty())
            Q_EMIT failed(id, tr("The case holds no such message."));
        else
            put(found->first());
    });
}

void Renderer::put(const dns::Exchange &exchange)
{
    dns::Job job;
    job.command = u"render"_s;
    job.recorded = dns::Transcript{};
    job.recorded->run.id = RunId::random(); // of no case; the worker wants a run that is whole
    job.recorded->run.command = job.command;
    job.recorded->run.version = QStringLiteral(ZONECASE_VERSION);
    job.recorded->run.started = exchange.start;
    job.recorded->run.ended = exchange.start;
    job.recorded->run.exchanges = {m_wanted};
    job.recorded->exchanges = {exchange};
    m_runner = m_runners();
    connect(m_runner.get(), &ProbeRunner::finished, this,
        [this, exchange](const Result<dns::Outcome> &outcome) { take(exchange, outcome); });
    m_runner->start(job);
}

void Renderer::take(const dns::Exchange &exchange, const Result<dns::Outcome> &outcome)
{
    // The runner is in the middle of its signal: it is let go of once that has returned.
    m_runner.release()->deleteLater();
    const ExchangeId id = m_wanted;
    if (!outcome) {
        Q_EMIT failed(id, outcome.error().detail);
        return;
    }
    const Result<QList<RenderedExchange>> messages = parseRendered(outcome->document);
    if (!messages || messages->isEmpty()) {
        Q_EMIT failed(id, messages ? tr("The message was not rendered.") : messages.error().detail);
        return;
    }
    m_known.insert(id.bytes(), new Known{exchange, messages->first()});
    Q_EMIT rendered(exchange, messages->first());
}

} // namespace zonecase::widgets
