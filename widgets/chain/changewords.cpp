// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chain/changewords.h"

#include "app/finding/catalogue.h"
#include "widgets/chain/chainwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

struct ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(ChainChange)
};

QString wordOf(const finding::Finding &finding)
{
    static const QHash<QString, const char *> words{
        {u"change.answer"_s, QT_TRANSLATE_NOOP("ChainChange", "another answer")},
        {u"change.answer-at-servers"_s, QT_TRANSLATE_NOOP("ChainChange", "another answer at some servers")},
        {u"change.broken"_s, QT_TRANSLATE_NOOP("ChainChange", "broken")},
        {u"change.chain-replaced"_s, QT_TRANSLATE_NOOP("ChainChange", "replaced, validates")},
        {u"change.denial-replayable"_s, QT_TRANSLATE_NOOP("ChainChange", "replayable until %1")},
        {u"change.downgrade"_s, QT_TRANSLATE_NOOP("ChainChange", "downgrade")},
        {u"change.ds-unannounced"_s, QT_TRANSLATE_NOOP("ChainChange", "DS not announced")},
        {u"change.ds-without-key"_s, QT_TRANSLATE_NOOP("ChainChange", "DS for a key not seen")},
        {u"change.key-tag-clash"_s, QT_TRANSLATE_NOOP("ChainChange", "key tag clash")},
        {u"change.key-unannounced"_s, QT_TRANSLATE_NOOP("ChainChange", "key not announced")},
        {u"change.replayable"_s, QT_TRANSLATE_NOOP("ChainChange", "replayable until %1")},
        {u"change.secured"_s, QT_TRANSLATE_NOOP("ChainChange", "secured")}};
    if (finding.code.startsWith(u"change.step-"))
        return ChangeWords::tr("roll step, fits");
    if (finding.code.startsWith(u"change.too-early-"))
        return ChangeWords::tr("too early, hurts until %1").arg(textArgument(finding, u"until"_s));
    if (finding.code.startsWith(u"change.downgrade-"_s))
        return ChangeWords::tr("downgrade");
    const char *word = words.value(finding.code);
    if (!word)
        return {};
    const QString text = ChangeWords::tr(word);
    return text.contains(u"%1"_s) ? text.arg(textArgument(finding, u"until"_s)) : text;
}

finding::Finding withTimes(finding::Finding finding, const TimeWords &time)
{
    for (const QString &name : {u"last_good"_s, u"first_bad"_s, u"until"_s, u"signed"_s})
        if (const Result<Instant> at = Instant::fromText(textArgument(finding, name)))
            finding.args[name] = time(*at);
    return finding;
}

QString countSentence(const ChainGraph &graph)
{
    int came = 0, left = 0, changed = 0;
    const auto count = [&](const auto &things) {
        for (const auto &thing : things) {
            came += thing.fact.change == Change::New;
            left += thing.fact.change == Change::Gone && thing.fact.asked;
            changed += thing.fact.change == Change::Changed;
        }
    };
    count(graph.bands);
    count(graph.boxes);
    return came + left + changed == 0
        ? QString()
        : ChangeWords::tr("In the picture %1 came, %2 left, %3 changed.")
              .arg(QString::number(came), QString::number(left), QString::number(changed));
}

} // namespace

QString textArgument(const finding::Finding &finding, const QString &name)
{
    const finding::Argument value = finding.args.value(name);
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

QString changeText(const ChainFact &fact)
{
    switch (fact.change) {
    case Change::None:
        break;
    case Change::New:
        return ChangeWords::tr("new");
    case Change::Changed:
        return fact.was.isEmpty() ? ChangeWords::tr("changed") : ChangeWords::tr("was %1").arg(fact.was);
    case Change::Gone:
        return (fact.asked ? ChangeWords::tr("gone, was %1") : ChangeWords::tr("not asked, was %1"))
            .arg(fact.was);
    }
    return {};
}

QList<ChainChange> wordChanges(const QList<finding::Finding> &changes, const TimeWords &time)
{
    QList<ChainChange> worded;
    for (const finding::Finding &change : changes) {
        const finding::Finding told = withTimes(change, time);
        worded.append({told, wordOf(told)});
    }
    return worded;
}

QStringList legendOf(const dnssec::Chain &before, const dnssec::Chain &now, const TimeWords &time)
{
    return {ChangeWords::tr("only at %1").arg(time(before.at)), ChangeWords::tr("at both"),
        ChangeWords::tr("only at %1").arg(time(now.at))};
}

QString changeSentence(
    const dnssec::Chain &before, const dnssec::Chain &now, const ChainGraph &graph, const TimeWords &time)
{
    const QString counts = countSentence(graph);
    const auto judged = std::find_if(graph.changes.begin(), graph.changes.end(),
        [](const ChainChange &change) { return change.finding.severity >= finding::Severity::Notice; });
    if (judged != graph.changes.end())
        return QString(finding::sentence(judged->finding) + u' ' + counts).trimmed();
    const QString name = plainName(now.request.name) + u' ' + now.request.type.toText();
    const QString after = dnssec::statusText(now.status);
    if (before.status != now.status)
        return QString(ChangeWords::tr("%1 was %2 at %3 and is %4 at %5.")
                           .arg(name, dnssec::statusText(before.status), time(before.at), after, time(now.at))
            + u' ' + counts)
            .trimmed();
    if (counts.isEmpty() && graph.changes.isEmpty())
        return ChangeWords::tr("%1 is %2 at %4 as it was at %3: nothing changed.")
            .arg(name, after, time(before.at), time(now.at));
    return QString(ChangeWords::tr("%1 is %2 at %4 as it was at %3, by other records.")
                       .arg(name, after, time(before.at), time(now.at))
        + u' ' + counts)
        .trimmed();
}

} // namespace zonecase::widgets
