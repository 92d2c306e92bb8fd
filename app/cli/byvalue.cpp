// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/byvalue.h"

#include "app/base/escape.h"
#include "app/cli/present.h"
#include "app/cli/wrap.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::cli {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// What one run holds in memory, and what is lost with one that dies, stays small; what each run begins with (a process, the
// way down from the root, what resolvers are like) is spread over many pairs.
constexpr qsizetype PairsOfRun = 4000;
constexpr qsizetype NamesOfRun = 100;

QString safe(const QString &text)
{
    return escapedText(text);
}

/// So many of them, and how many more there are.
QString listed(const QStringList &all)
{
    constexpr qsizetype Shown = 20;
    const QString some = safe(all.mid(0, Shown).join(u", "_s));
    return all.size() <= Shown ? some
                               : Words::tr("%1 and %2 more").arg(some, QString::number(all.size() - Shown));
}

/// Names with the same of all but themselves stand together.
QString victimsText(const resolvers::RogueValue &value)
{
    QMap<QString, QStringList> groups;
    for (const resolvers::RogueName &one : value.names) {
        const QString right = safe(one.expected.join(u", "_s));
        const QString instead = one.against == u"baseline"_s ? Words::tr("instead of %1, which was accepted").arg(right)
                                                             : Words::tr("instead of %1, as the zone's servers say").arg(right);
        groups[instead] << one.name.toText() + u' ' + one.type.toText();
    }
    QString text;
    for (auto group = groups.begin(); group != groups.end(); ++group)
        text += wrapped(u"    "_s, u"%1: %2"_s.arg(group.key(), listed(group.value())));
    return text;
}

QString causesText(const resolvers::RogueValue &value)
{
    QMap<QString, int> causes;
    for (const resolvers::RogueName &one : value.names)
        for (auto cause = one.causes.begin(); cause != one.causes.end(); ++cause)
            causes[cause.key()] += cause.value();
    QStringList texts;
    for (auto cause = causes.begin(); cause != causes.end(); ++cause)
        texts << u"%1 (%2)"_s.arg(safe(cause.key())).arg(cause.value());
    return texts.join(u", "_s);
}

QString valueText(const resolvers::RogueValue &value)
{
    QString text = u"%1  %2\n"_s.arg(safe(value.value),
        Words::tr("names: %1, resolvers: %2, pairs: %3; seen from %4 to %5")
            .arg(QString::number(value.names.size()), QString::number(value.resolvers.size()), QString::number(value.pairs),
                toSecond(value.firstSeen), toSecond(value.lastSeen)));
    text += wrapped(u"    "_s, Words::tr("resolvers: %1").arg(listed(value.resolvers)));
    return text + victimsText(value) + u"    %1\n"_s.arg(Words::tr("cause: %1").arg(causesText(value)));
}

} // namespace

ByValue::ByValue(const resolvers::ComparisonRequest &request, const QJsonObject &parameters)
    : m_request(request)
    , m_parameters(parameters)
{
    QSet<dns::Name> known;
    m_request.names.removeIf([&known](const dns::Name &name) {
        const bool isAgain = known.contains(name);
        known.insert(name);
        return isAgain;
    });
    m_series.names = m_request.names;
    m_series.types = request.types;
}

qsizetype ByValue::namesEach() const
{
    const qsizetype pairsOfName = m_request.types.size() * m_parameters[u"resolvers"_s].toArray().size();
    return std::clamp<qsizetype>(PairsOfRun / std::max<qsizetype>(1, pairsOfName), 1, NamesOfRun);
}

int ByValue::runs() const
{
    return static_cast<int>((m_request.names.size() + namesEach() - 1) / namesEach());
}

QJsonObject ByValue::parametersFrom(qsizetype first) const
{
    resolvers::ComparisonRequest part = m_request;
    part.names = m_request.names.mid(first, namesEach());
    part.earlier.removeIf(
        [&part](const resolvers::EarlierVersion &version) { return !part.names.contains(version.name); });
    QJsonObject parameters = part.toJson();
    for (const QString &key : m_parameters.keys())
        if (!parameters.contains(key) || key == u"resolvers"_s)
            parameters[key] = m_parameters[key];
    return parameters;
}

/// Set by somebody, or as for one run of all.
int ByValue::limit(const dns::Profile &profile) const
{
    resolvers::ComparisonRequest whole = m_request;
    whole.resolvers = m_series.resolvers;
    return whole.fitted(profile).queries;
}

std::optional<Session::Sequel> ByValue::follow(const dns::Outcome &outcome)
{
    const auto comparison
        = resolvers::Comparison::fromJson(QJsonDocument::fromJson(outcome.document).object());
    const int before = m_series.found.counts().asked;
    if (comparison)
        m_series.found.add(*comparison);
    if (m_series.runs.isEmpty()) {
        m_series.started = outcome.run.started;
        m_series.resolvers = comparison ? comparison->request.resolvers : QList<dns::ResolverSpec>();
        dns::Profile usual = outcome.run.profile;
        usual.budget = dns::Budget();
        const int fitted = comparison ? comparison->request.fitted(usual).queries : 0;
        const bool isSet = outcome.run.profile.budget.queries != fitted;
        m_limit = isSet ? outcome.run.profile.budget.queries : limit(usual);
        m_series.planned = static_cast<int>(
            m_series.names.size() * m_series.types.size() * m_series.resolvers.size());
    }
    m_series.queries += outcome.run.queries;
    m_series.elapsedMs
        = static_cast<double>((outcome.run.ended.nanoseconds - m_series.started.nanoseconds) / 1000) / 1000;
    const QString end = dns::runEndText(outcome.run.end);
    if (m_series.runs.isEmpty() || m_series.end == u"complete"_s)
        m_series.end = end;
    m_series.runs << resolvers::SeriesRun{
        outcome.run.id, end, m_series.found.counts().asked - before, outcome.run.queries};
    m_done += namesEach();
    const bool isOver = outcome.run.end == dns::RunEnd::Cancelled || m_done >= m_series.names.size();
    if (isOver)
        return std::nullopt;
    const int left = m_limit - m_series.queries;
    if (left <= 0)
        m_series.end = dns::runEndText(dns::RunEnd::OutOfBudget);
    return left > 0 ? std::optional(Session::Sequel{parametersFrom(m_done), left}) : std::nullopt;
}

QByteArray ByValue::document() const
{
    return QJsonDocument(m_series.toJson()).toJson(QJsonDocument::Indented);
}

QString ByValue::text() const
{
    const resolvers::PairCounts &counts = m_series.found.counts();
    QString text;
    const QList<resolvers::RogueValue> values = m_series.found.values();
    for (const resolvers::RogueValue &value : values)
        text += valueText(value);
    if (values.isEmpty())
        text += Words::tr("No answer is wrong among those that could be compared.") + u'\n';
    if (counts.passing > 0) {
        QStringList passing;
        for (auto value = m_series.found.passing().begin(); value != m_series.found.passing().end(); ++value)
            passing << escapedText(value.key());
        text += wrapped(QString(),
            Words::tr("%n of the older versions came and went: before and after them the zone's servers gave what they give "
                      "now, and nobody accepted any of it (%1). If they were an attacker's, users are still led there.",
                nullptr, counts.passing)
                .arg(passing.join(u", "_s)));
    }
    text += u'\n' + wrapped(QString(),
        Words::tr("%1 of %2 pairs were asked: %3 as they should be, %4 wrong or not explained, %5 an older version, %6 steered, %7 in part, %8 "
                  "without an answer, %9 with nothing to hold them against.")
            .arg(QString::number(counts.asked), QString::number(m_series.planned), QString::number(counts.same),
                QString::number(counts.rogue), QString::number(counts.old), QString::number(counts.steered),
                QString::number(counts.partial), QString::number(counts.failed), QString::number(counts.notCompared)));
    if (m_series.end != u"complete"_s)
        text += Words::tr("Not all of it went as planned (%1); what was found all the same stands above.").arg(m_series.end) + u'\n';
    return text + Words::tr("messages: %1, runs: %2; begun at %3")
                      .arg(QString::number(m_series.queries), QString::number(m_series.runs.size()), toSecond(m_series.started)) + u'\n';
}

} // namespace zonecase::cli
