// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verdict.h"

#include "app/base/escape.h"
#include "app/base/fromto.h"
#include "app/cli/wrap.h"
#include "app/delegation/aspect.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::cli {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

QString argument(const finding::Finding &one, const QString &key)
{
    const finding::Argument value = one.args.value(key);
    const auto *text = std::get_if<QString>(&value);
    return text ? escapedText(*text) : QString::number(std::get<qint64>(value));
}

/// To the second: whoever reads it at night needs no more.
QString time(const QString &text)
{
    const Result<Instant> at = Instant::fromText(text);
    return at ? Instant::fromSeconds(at->seconds()).toText() : text;
}

/// One kind of difference over all the servers that show it, since the first of them did.
struct Course
{
    QString before, after, lastGood, firstBad;
    QSet<QString> servers;

    bool isNone() const { return servers.isEmpty(); }
    QString since() const
    {
        const FromTo ends = fromTo(time(lastGood), time(firstBad));
        return lastGood == u"none"_s
            ? Words::tr("Since when is not known; it was first seen at %1.").arg(ends.to)
            : Words::tr("It happened some time after %1 and was seen by %2.").arg(ends.from, ends.to);
    }
};

/// What is said of a course, and since when: said once where it is the same for several.
struct Statement
{
    QString text, since;
};

QStringList written(const QList<Statement> &statements)
{
    QStringList all;
    for (qsizetype i = 0; i < statements.size(); ++i) {
        all << statements[i].text;
        if (i + 1 == statements.size() || statements[i + 1].since != statements[i].since)
            all << statements[i].since;
    }
    return all;
}

class Verdict
{
public:
    Verdict(const delegation::Delegation &state, const QList<finding::Finding> &findings)
        : m_state(state)
        , m_findings(findings)
    { }

    QStringList sentences() const
    {
        const finding::Finding *any = first(u"baseline."_s);
        if (!any)
            return {};
        const QString zone = escapedText(m_state.request.zone.toText());
        const QString baseline = argument(*any, u"baseline"_s);
        if (const finding::Finding *kept = first(u"baseline.kept"_s))
            return QStringList{Words::tr("%1 is as accepted (%2) at all %n servers that could be compared.",
                                   nullptr, int(std::get<qint64>(kept->args.value(u"count"_s))))
                                   .arg(zone, baseline)}
                + company();
        if (first(u"baseline.moved-in-order"_s))
            return QStringList{
                       Words::tr("%1 has moved since it was accepted (%2), and in order.").arg(zone, baseline)}
                + written(what()) + company();
        const QStringList differences = written(what());
        if (differences.isEmpty())
            return {Words::tr("%1 could not be compared with what was accepted (%2).").arg(zone, baseline)};
        return QStringList{Words::tr("%1 is not as accepted (%2).").arg(zone, baseline)} + differences + company()
            + QStringList{Words::tr("Who ordered it, the DNS does not say: ask the registry and the registrar for "
                                    "their transactions of that time.")};
    }

private:
    /// The first whose code begins so.
    const finding::Finding *first(const QString &code) const
    {
        const auto it = std::find_if(m_findings.begin(), m_findings.end(),
            [&code](const finding::Finding &one) { return one.code.startsWith(code); });
        return it == m_findings.end() ? nullptr : &*it;
    }

    Course course(const QStringList &codes) const
    {
        Course course;
        QSet<QString> after;
        for (const finding::Finding &one : m_findings) {
            if (!codes.contains(one.code))
                continue;
            for (const QString &server : argument(one, u"servers"_s).split(u", "_s))
                course.servers << server;
            after << argument(one, u"after"_s);
            if (course.firstBad.isEmpty() || argument(one, u"first_bad"_s) < course.firstBad) {
                course.before = argument(one, u"before"_s);
                course.firstBad = argument(one, u"first_bad"_s);
                course.lastGood = argument(one, u"last_good"_s);
            }
        }
        QStringList all(after.begin(), after.end());
        all.sort();
        course.after = all.join(u" / "_s);
        return course;
    }

    /// "3 of 4": how many show it, of those that speak of such things.
    QString share(const Course &course, delegation::Reader read) const
    {
        const auto told = std::count_if(m_state.servers.begin(), m_state.servers.end(),
            [read](const delegation::ServerState &row) { return read(row).has_value(); });
        return Words::tr("%1 of %2").arg(QString::number(course.servers.size()), QString::number(told));
    }

    // All places of a sentence are filled in one call: a name may itself contain "%1".
    QList<Statement> what() const
    {
        using namespace delegation;
        // Without its final dot: the sentence has one.
        const QString parent = m_state.parent.isRoot() ? QString(u'.') : escapedText(m_state.parent.toText().chopped(1));
        QList<Statement> all;
        if (const Course c = course({u"baseline.delegation-gone"_s}); !c.isNone())
            all << Statement{Words::tr("It is not delegated any more at %1 servers of %2.").arg(share(c, parentNs), parent),
                c.since()};
        if (const Course c
            = course({u"baseline.ns-replaced"_s, u"baseline.ns-differs"_s, u"baseline.delegation-new"_s});
            !c.isNone())
            all << Statement{Words::tr("Its name servers are %1 and not %2, at %3 servers of %4.")
                                 .arg(c.after, c.before, share(c, parentNs), parent),
                c.since()};
        if (const Course c = course({u"baseline.glue-differs"_s}); !c.isNone())
            all << Statement{Words::tr("Its servers' addresses are %1 and not %2, at %3 servers of %4.")
                                 .arg(c.after, c.before, share(c, parentGlue), parent),
                c.since()};
        if (const Course c = course({u"baseline.ds-gone"_s}); !c.isNone())
            all << Statement{
                Words::tr("Its DS records are gone at %1 servers of %2.").arg(share(c, parentDs), parent), c.since()};
        if (const Course c = course({u"baseline.ds-differs"_s, u"baseline.ds-new"_s}); !c.isNone())
            all << Statement{
                Words::tr("Its DS records are others at %1 servers of %2.").arg(share(c, parentDs), parent), c.since()};
        return all + whatOfTheZone() + whatOfRegistrations();
    }

    /// The registries' statements; a term that was prolonged, or one that nobody told of, is no difference.
    QList<Statement> whatOfRegistrations() const
    {
        QList<Statement> all;
        for (const finding::Finding &one : m_findings) {
            const bool isOfThem = one.code.startsWith(u"baseline.registra"_s)
                && one.severity > finding::Severity::Info && one.code != u"baseline.registration-untold"_s;
            if (!isOfThem)
                continue;
            Course course;
            course.lastGood = argument(one, u"last_good"_s);
            course.firstBad = argument(one, u"first_bad"_s);
            all << Statement{Words::tr("The registration of %1 has “%2” and not “%3”.")
                                 .arg(argument(one, u"domain"_s), argument(one, u"after"_s), argument(one, u"before"_s)),
                course.since()};
        }
        return all;
    }

    QList<Statement> whatOfTheZone() const
    {
        using namespace delegation;
        QList<Statement> all;
        if (const Course c = course({u"baseline.keys-gone"_s, u"baseline.keys-replaced"_s}); !c.isNone())
            all << Statement{
                Words::tr("None of its keys is left at %1 servers of the zone.").arg(share(c, childKeys)), c.since()};
        if (const Course c = course({u"baseline.keys-differ"_s}); !c.isNone())
            all << Statement{
                Words::tr("Some of its keys are others at %1 servers of the zone.").arg(share(c, childKeys)), c.since()};
        if (const Course c = course({u"baseline.content-moved"_s, u"baseline.content-differs"_s}); !c.isNone())
            all << Statement{Words::tr("Mail, sender policy or certificate authorities are others at %1 servers of the "
                                       "zone.")
                                 .arg(share(c, childContent)),
                c.since()};
        // What the zone says of itself is worth a sentence where the parent still says what it said.
        const Course zoneNs = course({u"baseline.zone-ns-differs"_s});
        if (!zoneNs.isNone() && course({u"baseline.ns-replaced"_s, u"baseline.ns-differs"_s}).isNone())
            all << Statement{Words::tr("The zone itself names %1 and not %2, at %3 servers.")
                                 .arg(zoneNs.after, zoneNs.before, share(zoneNs, childNs)),
                zoneNs.since()};
        return all;
    }

    QStringList company() const
    {
        QStringList all, said;
        for (const finding::Finding &one : m_findings) {
            if (one.code == u"hijack.shared-target"_s) {
                said << argument(one, u"zones"_s).split(u", "_s);
                all << Words::tr("Touched too: %1, at the same time, to the same place (%2).")
                           .arg(argument(one, u"zones"_s), argument(one, u"targets"_s));
            }
        }
        for (const finding::Finding &one : m_findings)
            if (one.code == u"hijack.known-bad-address"_s && !said.contains(argument(one, u"other"_s)))
                all << Words::tr("%1 was led to the address %2 before.")
                           .arg(argument(one, u"other"_s), argument(one, u"address"_s));
        all.removeDuplicates();
        return all;
    }

    const delegation::Delegation &m_state;
    const QList<finding::Finding> &m_findings;
};

} // namespace

QString verdictText(const QByteArray &document, const QList<finding::Finding> &inCase)
{
    const auto state = delegation::Delegation::fromJson(QJsonDocument::fromJson(document).object());
    const QStringList sentences = state ? Verdict(*state, inCase).sentences() : QStringList();
    return sentences.isEmpty() ? QString() : wrapped(QString(), sentences.join(u' ')) + u'\n';
}

} // namespace zonecase::cli
