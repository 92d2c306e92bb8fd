// SPDX-License-Identifier: GPL-3.0-or-later
// A worker with one small analysis, which dies where a test wants it to.
#include "app/dns/worker/workersession.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>
#include <cstdlib>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::dns;

namespace {

QList<Query> questions(const Job &job)
{
    QList<Query> queries;
    const QJsonArray names = job.parameters[u"names"_s].toArray();
    for (const QJsonValue &name : names) {
        Query query;
        query.name = *Name::fromText(name.toString());
        query.type = type::A;
        query.server = job.profile.resolvers.constFirst().server;
        queries << query;
    }
    if (const QString child = job.parameters[u"child"_s].toString(); !child.isEmpty()) {
        Query query;
        query.name = *Name::fromText(u"child");
        query.type = type::A;
        query.server = {*Name::fromText(u"ns.ministry.zz"), *Endpoint::fromText(child)};
        queries << query;
    }
    return queries;
}

QString stateText(const Answer &answer)
{
    switch (answer.state) {
    case Answer::State::NotAsked:
        return u"not asked"_s;
    case Answer::State::Failed:
        return failureText(answer.failure);
    case Answer::State::Answered:
        return u"answered"_s;
    }
    return {};
}

Wanted wanted(const Job &job, Instant)
{
    return [job](const Answers &answers) {
        if (job.parameters.contains(u"never_ends"_s))
            for (;;)
                sleep(1);
        QList<Query> open;
        for (const Query &query : questions(job)) {
            const Answer answer = answers.find(query);
            if (answer.state == Answer::State::NotAsked && (query.server.name.isRoot() || open.isEmpty()))
                open << query;
            else if (answer.message && query.name.toText().startsWith(u"deadly-to-judge"_s))
                std::abort();
        }
        return open;
    };
}

QByteArray document(const Job &job, const Answers &answers, const Run &run, Instant at)
{
    QJsonObject states;
    for (const Query &query : questions(job))
        states[query.name.toText()] = stateText(answers.find(query));
    QJsonArray deaths;
    for (const ExchangeId &id : answers.malformed())
        deaths << id.toText();
    const QJsonObject object{{u"at"_s, at.toText()}, {u"deaths"_s, deaths}, {u"end"_s, runEndText(run.end)},
        {u"queries"_s, run.queries}, {u"states"_s, states}};
    return QJsonDocument(object).toJson();
}

void dieOnMarked(const Exchange &exchange)
{
    if (exchange.response.contains("\x0c"
                                   "abort-worker"))
        std::abort();
    if (exchange.response.contains("\x0b"
                                   "kill-worker"))
        raise(SIGKILL);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QList<Analysis> analyses{{"states", wanted, document}};
    return WorkerSession(analyses, STDIN_FILENO, STDOUT_FILENO, dieOnMarked).run();
}
