// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/watch/watchwords.h"

#include "app/base/escape.h"
#include "app/finding/catalogue.h"
#include "app/watch/target.h"
#include "widgets/case/spanwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

QString watchWords(const char *text, int count = -1)
{
    return QCoreApplication::translate("WatchWords", text, nullptr, count);
}

/// "ministry.zz., bank.zz. and 3 more": never longer than a line.
QString subjectsText(QStringList subjects)
{
    constexpr qsizetype Most = 3;
    subjects.removeDuplicates();
    if (subjects.size() <= Most)
        return subjects.join(u", "_s);
    return watchWords(QT_TRANSLATE_NOOP("WatchWords", "%1 and %2 more"))
        .arg(QStringList(subjects.mid(0, Most)).join(u", "_s))
        .arg(subjects.size() - Most);
}

QString reasonText(timeline::Gap::Reason reason)
{
    using Reason = timeline::Gap::Reason;
    switch (reason) {
    case Reason::Asleep:
        return watchWords(QT_TRANSLATE_NOOP("WatchWords", "the machine slept"));
    case Reason::Died:
        return watchWords(QT_TRANSLATE_NOOP("WatchWords", "the watch had died"));
    case Reason::Ended:
        return watchWords(QT_TRANSLATE_NOOP("WatchWords", "the watch was ended"));
    case Reason::Unanswered:
        return watchWords(QT_TRANSLATE_NOOP("WatchWords", "there was no network"));
    case Reason::Late:
        return watchWords(QT_TRANSLATE_NOOP("WatchWords", "the watch could not keep up"));
    }
    Q_UNREACHABLE();
}

} // namespace

QString commandWord(const QString &command)
{
    if (command == u"chain"_s)
        return watchWords(QT_TRANSLATE_NOOP("WatchWords", "chain"));
    if (command == u"delegation"_s)
        return watchWords(QT_TRANSLATE_NOOP("WatchWords", "delegation"));
    return watchWords(QT_TRANSLATE_NOOP("WatchWords", "resolvers"));
}

QString planSentence(const WatchOrder &order, const QList<PlannedLook> &plan, const QStringList &effort)
{
    constexpr qint64 HourNs = 3'600'000'000'000;
    qint64 questions = 0;
    bool isKnown = true;
    QStringList servers;
    for (const PlannedLook &look : plan) {
        questions += look.questions;
        isKnown = isKnown && look.isKnown;
        servers += look.servers;
    }
    servers.removeDuplicates();
    const QLocale locale;
    const QString hourly = locale.toString(static_cast<qint64>(
        static_cast<double>(questions) * static_cast<double>(HourNs) / static_cast<double>(order.interval)));
    const QString pace = watchWords(QT_TRANSLATE_NOOP("WatchWords", "Every %1, give or take %2 per cent:"))
                             .arg(watch::durationText(order.interval))
                             .arg(static_cast<int>(order.jitter * 100 + 0.5));
    const QString count
        = (isKnown ? watchWords(QT_TRANSLATE_NOOP("WatchWords", "about %1 questions a round, %2 an hour."))
                   : watchWords(QT_TRANSLATE_NOOP("WatchWords", "at most %1 questions a round, %2 an hour.")))
              .arg(locale.toString(questions), hourly);
    const QString whom = servers.isEmpty()
        ? watchWords(QT_TRANSLATE_NOOP("WatchWords",
            "They go to the root servers, and to those that are found on the way; their operators see each "
            "look."))
        : watchWords(
            QT_TRANSLATE_N_NOOP("WatchWords",
                "They go to %n servers that are known, and to others that are found on the way; their "
                "operators see each look."),
            static_cast<int>(servers.size()));
    return QStringList{pace, count, whom,
        watchWords(QT_TRANSLATE_NOOP("WatchWords", "Up to %1 looks go on side by side. Of each: %2"))
            .arg(QString::number(watch::MostLooks), effort.join(u' ')),
        watchWords(QT_TRANSLATE_NOOP("WatchWords", "Nothing is asked before you start it."))}
        .join(u' ');
}

QString runningSentence(const CaseContext &context, const WatchDesk &desk)
{
    int looks = 0, changes = 0;
    qsizetype silent = 0, looking = 0;
    for (const WatchedThing &thing : desk.things()) {
        looks += thing.looks;
        changes += thing.changes;
        silent += thing.isUnanswered ? 1 : 0;
        looking += thing.isLooking ? 1 : 0;
    }
    QStringList parts{watchWords(QT_TRANSLATE_N_NOOP("WatchWords", "Watching since %1: %n looks,"), looks)
                          .arg(context.timeText(desk.began())),
        changes == 0 ? watchWords(QT_TRANSLATE_NOOP("WatchWords", "nothing new."))
                     : watchWords(QT_TRANSLATE_N_NOOP("WatchWords", "%n changes."), changes)};
    const std::optional<Instant> due = desk.nextDue();
    if (looking > 0)
        parts << watchWords(QT_TRANSLATE_NOOP("WatchWords", "It is looking now."));
    else if (due && *due > context.now())
        parts << watchWords(QT_TRANSLATE_NOOP("WatchWords", "The next look is at %1."))
                     .arg(context.clockText(*due));
    if (silent > 0)
        parts << watchWords(
            QT_TRANSLATE_N_NOOP("WatchWords",
                "Nobody answers for %n of them: look whether this machine has a network. It tries again "
                "by itself, and notes that it saw nothing."),
            static_cast<int>(silent));
    if (!desk.trouble().isEmpty())
        parts << watchWords(QT_TRANSLATE_NOOP("WatchWords", "What it sees cannot be stored yet: %1"))
                     .arg(desk.trouble());
    return parts.join(u' ');
}

QString gapsSentence(const CaseContext &context)
{
    constexpr qsizetype Most = 3;
    const QList<timeline::Gap> gaps = timeline::watchedOf(context.snapshot()->looks).gaps;
    if (gaps.isEmpty())
        return {};
    QStringList parts;
    for (auto gap = gaps.rbegin(); gap != gaps.rend() && parts.size() < Most; ++gap)
        parts << watchWords(QT_TRANSLATE_NOOP("WatchWords", "%1 (%2: %3)"))
                     .arg(spanWords(context, gap->from, gap->to).joined(), subjectsText(gap->subjects),
                         reasonText(gap->reason));
    const QString more = gaps.size() > Most ? u' '
            + watchWords(QT_TRANSLATE_N_NOOP("WatchWords", "%n more stand in the timeline."),
                static_cast<int>(gaps.size() - Most))
                                            : QString();
    return watchWords(QT_TRANSLATE_NOOP("WatchWords", "Nobody looked, which is no evidence of calm: %1."))
               .arg(parts.join(u"; "_s))
        + more;
}

QString foundTitle(const WatchFound &found)
{
    return watchWords(QT_TRANSLATE_NOOP("WatchWords", "%1 changed")).arg(found.subject);
}

QString foundSentence(const CaseContext &context, const WatchFound &found)
{
    const FromTo ends = spanWords(context, found.last, found.at);
    const QString when = watchWords(QT_TRANSLATE_NOOP("WatchWords", "%1 (%2) changed between %3 and %4."))
                             .arg(found.subject, commandWord(found.command), ends.from, ends.to);
    QStringList what = found.others;
    for (const finding::Finding &one : found.findings)
        what << escapedText(finding::sentence(one));
    if (what.isEmpty())
        return when;
    if (what.size() == 1)
        return when + u' ' + what.first();
    return when + u' ' + what.first() + u' '
        + watchWords(QT_TRANSLATE_N_NOOP("WatchWords", "%n more differences stand beside it."),
            static_cast<int>(what.size() - 1));
}

QString pastSentence(const CaseContext &context, const PastWatch &past)
{
    QStringList subjects;
    for (const dns::Job &target : past.order.targets)
        subjects << watch::watchedSubject(target.command, target.parameters).section(u' ', 0, 0);
    const QString what = subjectsText(subjects);
    return (past.brokeOff
            ? watchWords(QT_TRANSLATE_NOOP("WatchWords",
                "%1 was watched every %2; the record breaks off at %3, and nobody has looked since."))
            : watchWords(QT_TRANSLATE_NOOP("WatchWords",
                "%1 was watched every %2 until the case was closed, last at %3; nobody has looked since.")))
        .arg(what, watch::durationText(past.order.interval), context.timeText(past.last));
}

} // namespace zonecase::widgets
