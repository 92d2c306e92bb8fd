// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/story.h"

#include "app/report/words.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::report {

namespace {

using dnssec::Status;
using What = Difference::What;

/// Times of one sentence: without their date where all fall on one day, which is then said once at the end.
class Times
{
public:
    /// A moment at which something was seen: never later than it was.
    QString at(Instant time) { return placed(time.seconds()); }
    /// A moment by which something had happened, to the nearest second: a TTL's grain.
    QString by(Instant time) { return placed(secondBy(time).seconds()); }

    QString written(QString text) const
    {
        QStringList days;
        for (const QDateTime &time : m_times)
            days << time.toString(u"yyyy-MM-dd"_s);
        days.removeDuplicates();
        const bool oneDay = days.size() == 1;
        for (qsizetype i = 0; i < m_times.size(); ++i)
            text.replace(
                placeholder(i), m_times[i].toString(oneDay ? u"HH:mm:ss"_s : u"yyyy-MM-dd HH:mm:ss"_s));
        if (m_times.isEmpty())
            return text;
        return oneDay ? translate("Report", "%1 (Times: %2, UTC.)").arg(text, days.first())
                      : translate("Report", "%1 (Times: UTC.)").arg(text);
    }

private:
    // Two characters that escaped text never contains, so that nothing from the network can stand for a time.
    static QString placeholder(qsizetype index) { return u"\u0001%1\u0002"_s.arg(index); }
    QString placed(qint64 seconds)
    {
        m_times << QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
        return placeholder(m_times.size() - 1);
    }
    QList<QDateTime> m_times;
};

/// RFC 4033, 5: the four words of a validator.
QString statusWord(Status status)
{
    switch (status) {
    case Status::Secure:
        return translate("Report", "secure");
    case Status::Insecure:
        return translate("Report", "insecure");
    case Status::Bogus:
        return translate("Report", "bogus");
    case Status::Indeterminate:
        return translate("Report", "indeterminate");
    }
    return {};
}

// All places of a sentence are filled in one call: a name may itself contain "%1".
QString subjectOf(const History &history)
{
    return history.type == dns::type::A ? history.name.toText()
                                        : QString(history.name.toText() + u' ' + history.type.toText());
}

QString splitSentence(const dnssec::Chain &chain)
{
    return chain.split ? translate("Report", "Its servers do not agree; the weakest path counts.")
                       : QString();
}

QString oneLook(const History &history, Times &times)
{
    const Look &look = history.looks.first();
    return translate(
        "Report", "%1 was %2 when it was asked for at %3. There is no earlier look to compare with.")
        .arg(subjectOf(history), statusWord(look.chain.status), times.at(look.at));
}

QString unchanged(const History &history, Times &times)
{
    return translate("Report", "%1 was %2 at each of %3 looks from %4 to %5.")
        .arg(subjectOf(history), statusWord(history.looks.last().chain.status),
            QString::number(history.looks.size()), times.at(history.looks.first().at),
            times.at(history.looks.last().at));
}

/// The last look before the status first left what it was.
qsizetype lastOfFirstStatus(const History &history)
{
    qsizetype last = 0;
    while (last + 1 < history.looks.size()
        && history.looks[last + 1].chain.status == history.looks[0].chain.status)
        ++last;
    return last;
}

QString turned(const History &history, Times &times)
{
    const Status first = history.looks.first().chain.status;
    const Status now = history.looks.last().chain.status;
    const qsizetype since = history.firstOfLastStatus();
    if (first == now && since == 0)
        return translate(
            "Report", "%1 is %2 as before, but what its servers say is another since %3 at the latest.")
            .arg(subjectOf(history), statusWord(now), times.by(history.looks[history.firstChanged()].at));
    if (first == now)
        return translate("Report", "%1 is %2 again since %3 at the latest, but not all is as it was before.")
            .arg(subjectOf(history), statusWord(now), times.by(history.looks[since].at));
    return translate("Report", "%1 was %2 when last seen so at %3 and is %4 since %5 at the latest.")
        .arg(subjectOf(history), statusWord(first), times.at(history.looks[lastOfFirstStatus(history)].at),
            statusWord(now), times.by(history.looks[since].at));
}

QString restored(const History &history, Times &times)
{
    const Look &back = history.looks[history.firstRestored()];
    const qsizetype left = lastOfFirstStatus(history) + 1;
    if (left >= history.looks.size())
        return translate("Report",
            "%1 is as it was first seen again since %2 at the latest; it was %3 all along, but "
            "its servers said something else by %4.")
            .arg(subjectOf(history), times.by(back.at), statusWord(back.chain.status),
                times.by(history.looks[history.firstChanged()].at));
    return translate("Report", "%1 is %2 again since %3 at the latest; from %4 at the latest it was %5.")
        .arg(subjectOf(history), statusWord(back.chain.status), times.by(back.at),
            times.by(history.looks[left].at), statusWord(history.looks[left].chain.status));
}

QString serversSentence(const Difference &d)
{
    if (d.what == What::Ds && d.gone)
        return translate("Report", "%1 of %2 servers of %3 give no DS record for %4 any more.")
            .arg(QString::number(d.servers), QString::number(d.asked), d.parent.toText(), d.zone.toText());
    if (d.what == What::Ds)
        return translate("Report", "%1 of %2 servers of %3 give another DS set for %4 than before.")
            .arg(QString::number(d.servers), QString::number(d.asked), d.parent.toText(), d.zone.toText());
    if (d.what == What::Ns)
        return translate("Report", "%1 of %2 servers of %3 delegate %4 to other name servers than before.")
            .arg(QString::number(d.servers), QString::number(d.asked), d.parent.toText(), d.zone.toText());
    return {};
}

QString heldSentence(const Departure &departure, Times &times)
{
    const Difference &d = departure.difference;
    if (d.ttlBefore < 0)
        return {};
    const QString until = times.by(timeline::heldUntil(departure.left, d.ttlBefore));
    switch (d.what) {
    case What::Status:
        return {};
    case What::Ds:
        return translate("Report", "Caches may hold the old DS until %1.").arg(until);
    case What::Ns:
        return translate("Report", "Caches may hold the old name servers until %1.").arg(until);
    case What::Answer:
        return translate("Report", "Caches may hold the old answer until %1.").arg(until);
    }
    return {};
}

QStringList changeSentences(const History &history, Times &times, QList<ExchangeId> &evidence)
{
    QStringList sentences;
    const QList<Difference> now = differencesBetween(history.looks.first().chain, history.looks.last().chain);
    for (const Difference &difference : now) {
        sentences << serversSentence(difference);
        evidence += difference.evidence;
    }
    const QList<Departure> departures = history.departures();
    for (const Departure &departure : departures)
        sentences << heldSentence(departure, times);
    return sentences;
}

QString tailSentence(const History &history, Times &times)
{
    const timeline::Clocks clocks = timeline::clocksOf(history.course());
    if (!clocks.tail)
        return translate("Report", "How long caches may hold what was wrong is not known.");
    return translate("Report", "Caches may hold what was wrong until %1.").arg(times.by(*clocks.tail));
}

QList<ExchangeId> firstChange(const History &history)
{
    QList<ExchangeId> all;
    const QList<Departure> departures = history.departures();
    for (const Departure &departure : departures)
        all += departure.difference.evidence;
    return all;
}

QList<ExchangeId> lookEvidence(const dnssec::Chain &chain)
{
    QList<ExchangeId> all;
    for (const dnssec::ZoneState &zone : chain.zones)
        all += zone.evidence;
    return all;
}

void unite(QList<ExchangeId> &evidence)
{
    std::sort(evidence.begin(), evidence.end());
    evidence.erase(std::unique(evidence.begin(), evidence.end()), evidence.end());
}

} // namespace

Statement stateSentence(const History &history)
{
    Times times;
    Statement statement;
    QStringList sentences;
    const dnssec::Chain &last = history.looks.last().chain;
    if (history.firstChanged() < 0) {
        sentences << (history.looks.size() == 1 ? oneLook(history, times) : unchanged(history, times));
        statement.evidence = lookEvidence(last);
    } else if (history.firstRestored() >= 0) {
        sentences << restored(history, times) << tailSentence(history, times);
        statement.evidence = firstChange(history);
    } else {
        sentences << turned(history, times) << changeSentences(history, times, statement.evidence);
    }
    sentences << splitSentence(last);
    sentences.removeAll(QString());
    statement.text = times.written(sentences.join(u' '));
    unite(statement.evidence);
    return statement;
}

QList<Statement> stateSentences(const CaseContent &content)
{
    QList<Statement> all;
    const QList<History> histories = historiesOf(content);
    for (const History &history : histories)
        all << stateSentence(history);
    return all;
}

Statement stateSentence(const CaseContent &content)
{
    const QList<History> histories = historiesOf(content);
    if (histories.isEmpty())
        return {translate("Report",
                    "No chain of trust has been looked at to its end yet, so nothing is said of the state."),
            {}};
    return stateSentence(histories.first());
}

} // namespace zonecase::report
