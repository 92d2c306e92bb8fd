// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/resolvers/resolverssentence.h"

#include "widgets/facts/countdown.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

using resolvers::Comparison;
using resolvers::ResolverAnswer;

namespace {

QString sentenceWords(const char *text)
{
    return QCoreApplication::translate("ResolversSentence", text);
}

/// "R1", "R2 and R3", "7 of them".
QString named(const QStringList &labels)
{
    if (labels.size() > 4)
        return sentenceWords(QT_TRANSLATE_NOOP("ResolversSentence", "%1 of them")).arg(labels.size());
    if (labels.size() == 1)
        return labels.first();
    return sentenceWords(QT_TRANSLATE_NOOP("ResolversSentence", "%1 and %2"))
        .arg(labels.mid(0, labels.size() - 1).join(u", "_s), labels.last());
}

QString numberOf(const QStringList &questions)
{
    return sentenceWords(QT_TRANSLATE_NOOP("ResolversSentence", "%1 names and types")).arg(questions.size());
}

/// Who agrees matters less than how many do.
QString counted(const QStringList &labels)
{
    return labels.size() > 2 ? QString::number(labels.size()) : named(labels);
}

/// What is wrong with the authority itself: whoever agrees with it is no better off.
struct Doubt
{
    QLatin1StringView code;
    const char *words; ///< %1: "name type", several
};
constexpr Doubt Doubts[] = {
    {"resolver.cause-authority-hijack"_L1,
        QT_TRANSLATE_NOOP("ResolversSentence", "the zone's own servers do not say what was accepted about %1")},
    {"resolver.cause-authority-hijack-some"_L1,
        QT_TRANSLATE_NOOP("ResolversSentence", "some of the zone's own servers do not say what was accepted about %1")},
    {"resolver.own-path"_L1,
        QT_TRANSLATE_NOOP("ResolversSentence",
            "what reaches us over UDP from the zone's own servers is not what was accepted about %1")},
    {"resolver.authority-mixes"_L1,
        QT_TRANSLATE_NOOP("ResolversSentence", "the zone's own servers mix what was never accepted into what they say about %1")},
    {"resolver.authority-rotates"_L1,
        QT_TRANSLATE_NOOP("ResolversSentence", "the zone's own servers give several answers about %1 in turn, and not what was accepted")},
    {"resolver.authority-unproven"_L1,
        QT_TRANSLATE_NOOP("ResolversSentence", "what the zone's own servers say about %1 does not validate")},
    {"resolver.authority-bogus"_L1,
        QT_TRANSLATE_NOOP("ResolversSentence", "what some of the zone's own servers say about %1 does not validate")},
    {"resolver.parents-differ"_L1,
        QT_TRANSLATE_NOOP("ResolversSentence", "the parent's servers do not agree on the servers of %1")}};

QStringList doubts(const Comparison &document)
{
    QStringList clauses;
    for (const Doubt &doubt : Doubts) {
        QStringList about;
        for (const finding::Finding &one : document.findings)
            if (one.code == doubt.code)
                about << QString(one.subject.id).replace(u'/', u' ');
        about.removeDuplicates();
        if (!about.isEmpty())
            clauses << sentenceWords(doubt.words).arg(about.size() > 4 ? numberOf(about) : named(about));
    }
    return clauses;
}

/// What a resolver did, as one of few sentenceWords; "same" first.
QString deed(const ResolverAnswer &answer)
{
    if (answer.cause && answer.cause->kind == u"authority-hijack"_s)
        return u"repeats"_s;
    if (answer.rcode == u"REFUSED"_s || answer.outcome == u"refused"_s)
        return u"refused"_s;
    if (answer.classed == u"error"_s)
        return answer.rcode;
    return answer.classed;
}

QString said(const QString &deed, const QStringList &who)
{
    const bool one = who.size() == 1;
    const auto pick
        = [one](const char *single, const char *several) { return sentenceWords(one ? single : several); };
    if (deed == u"same"_s)
        return pick(QT_TRANSLATE_NOOP("ResolversSentence", "%1 agrees with the authority"),
            QT_TRANSLATE_NOOP("ResolversSentence", "%1 agree with the authority"))
            .arg(counted(who));
    if (deed == u"repeats"_s)
        return pick(QT_TRANSLATE_NOOP("ResolversSentence", "%1 repeats it"),
            QT_TRANSLATE_NOOP("ResolversSentence", "%1 repeat it"))
            .arg(named(who));
    if (deed == u"differs"_s)
        return pick(QT_TRANSLATE_NOOP("ResolversSentence", "%1 gives another answer"),
            QT_TRANSLATE_NOOP("ResolversSentence", "%1 give another answer"))
            .arg(named(who));
    if (deed == u"nxdomain"_s)
        return pick(QT_TRANSLATE_NOOP("ResolversSentence", "%1 says that there is no such name"),
            QT_TRANSLATE_NOOP("ResolversSentence", "%1 say that there is no such name"))
            .arg(named(who));
    if (deed == u"refused"_s)
        return pick(QT_TRANSLATE_NOOP("ResolversSentence", "%1 refuses"),
            QT_TRANSLATE_NOOP("ResolversSentence", "%1 refuse"))
            .arg(named(who));
    if (deed == u"no-answer"_s)
        return pick(QT_TRANSLATE_NOOP("ResolversSentence", "%1 does not answer"),
            QT_TRANSLATE_NOOP("ResolversSentence", "%1 do not answer"))
            .arg(named(who));
    if (deed == u"synthesised"_s)
        return pick(QT_TRANSLATE_NOOP("ResolversSentence", "%1 invents an answer"),
            QT_TRANSLATE_NOOP("ResolversSentence", "%1 invent an answer"))
            .arg(named(who));
    if (deed == u"not-cached"_s)
        return pick(QT_TRANSLATE_NOOP("ResolversSentence", "%1 has it not in its cache"),
            QT_TRANSLATE_NOOP("ResolversSentence", "%1 have it not in their caches"))
            .arg(named(who));
    if (deed == u"unknown"_s)
        return sentenceWords(QT_TRANSLATE_NOOP("ResolversSentence", "no authority to compare %1 with"))
            .arg(named(who));
    return pick(QT_TRANSLATE_NOOP("ResolversSentence", "%1 answers %2"),
        QT_TRANSLATE_NOOP("ResolversSentence", "%1 answer %2"))
        .arg(named(who), deed == u"servfail"_s ? u"SERVFAIL"_s : deed);
}

/// Each resolver under what it did; for several questions under each thing it did, and under "same" only if it
/// agrees in all of them.
QStringList clauses(const Comparison &document)
{
    QStringList deeds{u"repeats"_s, u"same"_s, u"differs"_s};
    QMap<QString, QStringList> who;
    for (const ResolverAnswer &answer : document.answers) {
        const QString done = deed(answer);
        if (!deeds.contains(done))
            deeds << done;
        if (!who[done].contains(answer.resolver))
            who[done] << answer.resolver;
    }
    who[u"same"_s].removeIf([&who](const QString &resolver) {
        return std::any_of(who.keyValueBegin(), who.keyValueEnd(), [&resolver](const auto &other) {
            return other.first != u"same"_s && other.second.contains(resolver);
        });
    });
    QStringList clauses;
    for (const QString &done : std::as_const(deeds))
        if (!who[done].isEmpty())
            clauses << said(done, who[done]);
    return clauses;
}

QString lastOtherAnswer(const Comparison &document, const std::function<QString(Instant)> &timeText)
{
    std::optional<Instant> last;
    for (const ResolverAnswer &answer : document.answers)
        if (answer.classed == u"differs"_s && answer.expiresAt)
            last = std::max(last.value_or(answer.expiresAt->to), answer.expiresAt->to);
    return last
        ? sentenceWords(QT_TRANSLATE_NOOP("ResolversSentence", "what differs is gone from caches by %1"))
              .arg(timeText(secondBy(*last)))
        : QString();
}

QString asked(const Comparison &document)
{
    QStringList questions;
    for (const ResolverAnswer &answer : document.answers)
        questions << answer.name.toText() + u' ' + answer.type.toText();
    questions.removeDuplicates();
    const QString about = questions.size() == 1 ? questions.first() : numberOf(questions);
    return (document.resolvers.size() == 1
            ? sentenceWords(QT_TRANSLATE_NOOP("ResolversSentence", "%1 resolver asked about %2"))
            : sentenceWords(QT_TRANSLATE_NOOP("ResolversSentence", "%1 resolvers asked about %2")))
        .arg(QString::number(document.resolvers.size()), about);
}

} // namespace

bool isAuthorityInDoubt(const Comparison &document)
{
    return !doubts(document).isEmpty();
}

QString resolversSentence(const Comparison &document, const std::function<QString(Instant)> &timeText)
{
    if (document.answers.isEmpty())
        return sentenceWords(QT_TRANSLATE_NOOP("ResolversSentence", "No resolver was asked."));
    QStringList parts = doubts(document) + clauses(document);
    const QString last = lastOtherAnswer(document, timeText);
    if (!last.isEmpty())
        parts << last;
    QStringList inventors;
    for (const resolvers::ResolverState &resolver : document.resolvers)
        if (resolver.synthesises.value_or(false))
            inventors << resolver.spec.label;
    if (!inventors.isEmpty())
        parts << (inventors.size() == 1 ? sentenceWords(QT_TRANSLATE_NOOP(
                      "ResolversSentence", "%1 invents answers for names that do not exist"))
                                        : sentenceWords(QT_TRANSLATE_NOOP("ResolversSentence",
                                            "%1 invent answers for names that do not exist")))
                     .arg(named(inventors));
    return QString(asked(document) + u": "_s + parts.join(u"; "_s) + u'.');
}

} // namespace zonecase::widgets
