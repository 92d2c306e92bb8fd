// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/labrun.h"

#include "app/base/escape.h"
#include "app/cli/casecontent.h"
#include "app/cli/changes.h"
#include "app/cli/command.h"
#include "app/cli/incase.h"
#include "app/cli/interrupt.h"
#include "app/cli/labplay.h"
#include "app/cli/options.h"
#include "app/cli/present.h"
#include "app/report/story.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace zonecase::cli {

namespace {

QString textOf(const dns::Outcome &outcome)
{
    if (outcome.run.command == u"chain"_s)
        return chainText(outcome.document);
    return outcome.run.command == u"delegation"_s ? delegationText(outcome.document)
                                                  : resolversText(outcome.document);
}

/// A play on its way into its case. Without a case of its own it is kept in one that goes with it.
class Play : public QObject
{
public:
    Play(const LabRunOptions &options, const lab::Scenario &scenario)
        : m_options(options)
        , m_scenario(scenario)
        , m_play(options.source, scenario, 1)
    {
        connect(&m_play, &LabPlay::played, this, &Play::keep);
        connect(&m_play, &LabPlay::finished, this, [this] { end(Good); });
        connect(&m_play, &LabPlay::failed, this,
            [this](const Error &error) { end(complain(error.detail, NotBegun)); });
        connect(&m_interrupt, &Interrupt::requested, this, [this] { end(FoundTrouble); });
    }

    int run()
    {
        if (const Result<void> opened = open(); !opened)
            return complain(opened.error().detail, NotBegun);
        m_play.start();
        return QCoreApplication::exec();
    }

private:
    Result<void> open()
    {
        const bool isNew = m_options.caseFile.isEmpty() || !QFileInfo::exists(m_options.caseFile);
        const QString path
            = m_options.caseFile.isEmpty() ? m_folder.filePath(u"play.zcase"_s) : m_options.caseFile;
        auto opened = isNew ? storage::CaseFile::create(path, info(), m_clock)
                            : storage::CaseFile::open(path, storage::CaseFile::Mode::Write, m_clock);
        if (!opened)
            return tl::unexpected(opened.error());
        m_case = std::move(*opened);
        return {};
    }

    storage::CaseInfo info() const
    {
        storage::CaseInfo info;
        info.id = CaseId::random();
        info.title = m_scenario.title;
        info.kind = u"exercise"_s;
        info.tlp = u"TLP:CLEAR"_s;
        info.opened = m_scenario.steps.constFirst().at;
        return info;
    }

    void keep(const PlayedRun &played)
    {
        const dns::Outcome &outcome = played.outcome;
        const QList<finding::Finding> findings = findingsOf(outcome.document);
        const QList<finding::Finding> changes
            = changesSinceLast(*m_case, outcome) + findingsInCase(*m_case, outcome);
        const Result<void> stored
            = m_case->addTranscript({outcome.run, played.exchanges}, outcome.document, findings + changes);
        if (!stored)
            return end(complain(u"The run could not be stored. "_s + stored.error().detail, NotBegun));
        m_runs << runObject(played, findings, changes);
        if (!m_options.json)
            printOut(u"%1  %2\n"_s.arg(escapedText(played.step), textOf(outcome).section(u'\n', 0, 0)));
    }

    static QJsonObject runObject(const PlayedRun &played, const QList<finding::Finding> &findings,
        const QList<finding::Finding> &changes)
    {
        QJsonArray codes;
        for (const finding::Finding &finding : findings + changes)
            if (!codes.contains(finding.code))
                codes << finding.code;
        const dns::Run &run = played.outcome.run;
        return {{u"step"_s, played.step}, {u"id"_s, run.id.toText()}, {u"command"_s, run.command},
            {u"started"_s, run.started.toText()}, {u"end"_s, dns::runEndText(run.end)},
            {u"exchanges"_s, played.exchanges.size()}, {u"codes"_s, codes}};
    }

    QStringList state() const
    {
        QStringList sentences;
        if (const Result<report::CaseContent> content = contentOf(*m_case))
            for (const report::Statement &statement : report::stateSentences(*content))
                sentences << statement.text;
        return sentences;
    }

    void end(int status)
    {
        m_play.disconnect(this);
        if (status == NotBegun)
            return QCoreApplication::exit(status);
        const QJsonObject document{{u"schema"_s, u"zonecase.lab-run/1"_s}, {u"scenario"_s, m_scenario.id},
            {u"case"_s, m_options.caseFile}, {u"runs"_s, m_runs},
            {u"state"_s, QJsonArray::fromStringList(state())}};
        if (m_options.json)
            printOut(QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented)));
        else
            printOut(u'\n' + state().join(u'\n') + u'\n');
        QCoreApplication::exit(status);
    }

    const LabRunOptions &m_options;
    const lab::Scenario &m_scenario;
    SystemClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<storage::CaseFile> m_case;
    Interrupt m_interrupt;
    LabPlay m_play;
    QJsonArray m_runs;
};

} // namespace

int runScenario(const LabRunOptions &options, const lab::Scenario &scenario)
{
    return Play(options, scenario).run();
}

} // namespace zonecase::cli
