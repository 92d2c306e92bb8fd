// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/resolvers/blastfaces.h"

#include "widgets/facts/countdown.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

using resolvers::Blast;
using resolvers::BlastLink;
using resolvers::Comparison;

namespace {

QString blastWords(const char *text)
{
    return QCoreApplication::translate("BlastFaces", text);
}

QString utcText(Instant until)
{
    return QDateTime::fromSecsSinceEpoch(secondBy(until).seconds(), Qt::UTC)
        .toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
}

QString kindText(const QString &kind)
{
    if (kind == u"parent-ns"_s)
        return blastWords(QT_TRANSLATE_NOOP("BlastFaces", "the parent's NS records"));
    if (kind == u"glue"_s)
        return blastWords(QT_TRANSLATE_NOOP("BlastFaces", "the parent's glue"));
    if (kind == u"zone-ns"_s)
        return blastWords(QT_TRANSLATE_NOOP("BlastFaces", "the wrong servers' own NS records"));
    if (kind == u"ds"_s)
        return blastWords(QT_TRANSLATE_NOOP("BlastFaces", "the DS records"));
    if (kind == u"negative"_s)
        return blastWords(QT_TRANSLATE_NOOP("BlastFaces", "the negative answer"));
    return blastWords(QT_TRANSLATE_NOOP("BlastFaces", "the answer"));
}

QString ownerText(const BlastLink &link)
{
    return link.owner.toText() + u' ' + link.type.toText();
}

QString ttlText(const BlastLink &link)
{
    if (link.ttl < 0)
        return blastWords(QT_TRANSLATE_NOOP("BlastFaces", "its TTL is not known"));
    return (link.atLeast ? blastWords(QT_TRANSLATE_NOOP("BlastFaces", "TTL at least %1 s"))
                         : blastWords(QT_TRANSLATE_NOOP("BlastFaces", "TTL %1 s")))
        .arg(link.ttl);
}

ClockFace sampledFace(const BlastLink &link)
{
    return {u"blast_sampled"_s, blastWords(QT_TRANSLATE_NOOP("BlastFaces", "Resolvers that were asked")),
        utcText(*link.sampledUntil),
        blastWords(QT_TRANSLATE_NOOP("BlastFaces", "%1 is the last of them that may serve %2 (%3, %4)"))
            .arg(link.resolver, ownerText(link), kindText(link.kind), ttlText(link)),
        link.evidence, secondBy(*link.sampledUntil)};
}

/// "NS 86400 + NS 3600 + A 300": the analysis added it up.
QString sumOf(const Comparison &document, const Blast &blast)
{
    const QString subject = blast.name.toText() + u'/' + blast.type.toText();
    for (const finding::Finding &finding : document.findings) {
        const auto sum = finding.args.constFind(u"links"_s);
        if (finding.code.startsWith(u"resolver.blast-"_s) && finding.subject.id == subject
            && sum != finding.args.constEnd() && std::holds_alternative<QString>(*sum))
            return std::get<QString>(*sum);
    }
    return {};
}

ClockFace correctFace(const Comparison &document, const Blast &blast, const BlastLink &link)
{
    const QString sum = sumOf(document, blast);
    if (!link.correctUntil)
        return {u"blast_correct"_s, blastWords(QT_TRANSLATE_NOOP("BlastFaces", "Any correct cache")),
            blastWords(QT_TRANSLATE_NOOP("BlastFaces", "%1 s after the withdrawal")).arg(link.lasts),
            blastWords(
                QT_TRANSLATE_NOOP("BlastFaces",
                    "%1 until %2 is gone, TTLs one after another: %3 s; since when no server gives it is not "
                    "known to this comparison"))
                .arg(ownerText(link), kindText(link.kind), sum),
            link.evidence};
    const bool atLeast = std::any_of(blast.links.begin(), blast.links.end(),
        [](const BlastLink &one) { return one.atLeast || one.lasts < 0; });
    return {u"blast_correct"_s,
        atLeast ? blastWords(QT_TRANSLATE_NOOP("BlastFaces", "Any correct cache, at the least"))
                : blastWords(QT_TRANSLATE_NOOP("BlastFaces", "Any correct cache")),
        utcText(*link.correctUntil),
        blastWords(
            QT_TRANSLATE_NOOP("BlastFaces", "%1 (%2): withdrawn at %3, then TTLs one after another: %4 s"))
            .arg(ownerText(link), kindText(link.kind), utcText(*document.request.withdrawn), sum),
        link.evidence, secondBy(*link.correctUntil)};
}

/// Where the comparison was not told what is wrong: what differs from the zone's own servers.
QList<ClockFace> differingFaces(const Comparison &document)
{
    const resolvers::ResolverAnswer *last = nullptr;
    for (const resolvers::ResolverAnswer &answer : document.answers)
        if (answer.classed == u"differs"_s && answer.expiresAt
            && (!last || last->expiresAt->to < answer.expiresAt->to))
            last = &answer;
    if (!last)
        return {};
    const QString ttl = last->originalTtl >= 0
        ? blastWords(QT_TRANSLATE_NOOP("BlastFaces", "TTL %1 s")).arg(last->originalTtl)
        : blastWords(QT_TRANSLATE_NOOP("BlastFaces", "%1 s were left of its TTL")).arg(last->ttl);
    return {{u"blast_differs"_s,
        blastWords(QT_TRANSLATE_NOOP("BlastFaces", "What differs, in caches that were asked")),
        utcText(last->expiresAt->to),
        blastWords(
            QT_TRANSLATE_NOOP("BlastFaces", "%1 is the last of them that may serve its answer for %2 (%3)"))
            .arg(last->resolver, QString(last->name.toText() + u' ' + last->type.toText()), ttl),
        last->evidence, secondBy(last->expiresAt->to)}};
}

} // namespace

QList<ClockFace> blastFaces(const Comparison &document)
{
    const BlastLink *sampled = nullptr, *correct = nullptr;
    const Blast *lasting = nullptr;
    QStringList endless;
    for (const Blast &blast : document.blast) {
        if (const BlastLink *link = blast.lastSampled();
            link && (!sampled || *sampled->sampledUntil < *link->sampledUntil))
            sampled = link;
        if (const BlastLink *link = blast.lastCorrect(); link && (!correct || correct->lasts < link->lasts)) {
            correct = link;
            lasting = &blast;
        }
        endless += blast.endless;
    }
    endless.removeDuplicates();
    QList<ClockFace> faces;
    if (sampled)
        faces << sampledFace(*sampled);
    if (correct)
        faces << correctFace(document, *lasting, *correct);
    if (!endless.isEmpty())
        faces << ClockFace{u"blast_endless"_s,
            blastWords(QT_TRANSLATE_NOOP("BlastFaces", "No end to be told")), endless.join(u", "_s),
            blastWords(QT_TRANSLATE_NOOP("BlastFaces",
                "they serve it, and its TTL does not say for how long: ask their operators to flush the "
                "name")),
            {}};
    return faces.isEmpty() ? differingFaces(document) : faces;
}

} // namespace zonecase::widgets
