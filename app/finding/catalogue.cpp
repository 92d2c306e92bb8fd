// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finding/catalogue.h"

#include "app/base/escape.h"
#include "app/base/fromto.h"
#include "app/finding/tables.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace zonecase::finding {

namespace {

bool before(const CatalogueEntry &a, const CatalogueEntry &b)
{
    return std::strcmp(a.code, b.code) < 0;
}

/// For people a time needs no more than its second; the argument keeps what was measured.
QString readable(const QString &value)
{
    static const QRegularExpression decimals(u"^(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d)\\.\\d+Z$"_s);
    const QRegularExpressionMatch match = decimals.match(value);
    return match.hasMatch() ? match.captured(1) + u'Z' : escapedText(value);
}

/// What came instead of an answer. "refused" alone would be read as the response code of that name.
constexpr auto Failures = std::to_array<std::pair<const char *, const char *>>({
    {"timeout", QT_TRANSLATE_NOOP("Finding", "no answer in time")},
    {"refused", QT_TRANSLATE_NOOP("Finding", "nobody listens there")},
    {"unreachable", QT_TRANSLATE_NOOP("Finding", "no way leads there")},
    {"closed", QT_TRANSLATE_NOOP("Finding", "the connection was closed")},
    {"malformed", QT_TRANSLATE_NOOP("Finding", "what came is no DNS message")},
    {"mismatched", QT_TRANSLATE_NOOP("Finding", "what came answers another question")},
    {"truncated", QT_TRANSLATE_NOOP("Finding", "only a part came")},
    {"untrusted", QT_TRANSLATE_NOOP("Finding", "its certificate was not taken")},
    {"tls", QT_TRANSLATE_NOOP("Finding", "no connection over TLS came about")},
    {"http", QT_TRANSLATE_NOOP("Finding", "what came over HTTPS is no answer")},
});

/// What separates a resolver's cause from others, and what would where nothing does; the shapes of names that
/// a resolver invents answers for.
constexpr auto Proofs = std::to_array<std::pair<const char *, const char *>>({
    {"ede", QT_TRANSLATE_NOOP("Finding", "the resolver says so itself")},
    {"dating", QT_TRANSLATE_NOOP("Finding", "the copy was taken in while that was the zone's answer")},
    {"dating-possible",
        QT_TRANSLATE_NOOP("Finding",
            "the copy may have been taken in while that was the zone's answer, but nobody saw when the zone "
            "left it")},
    {"dating-unaccepted", QT_TRANSLATE_NOOP("Finding", "the copy was taken in while they gave it")},
    {"dating-possible-unaccepted",
        QT_TRANSLATE_NOOP("Finding",
            "the copy may have been taken in while they gave it, but nobody saw when that ended")},
    {"embedded", QT_TRANSLATE_NOOP("Finding", "the zone's IPv4 addresses stand in it")},
    {"frozen-ttl", QT_TRANSLATE_NOOP("Finding", "its TTL stays at 30 s")},
    {"subnet", QT_TRANSLATE_NOOP("Finding", "the zone's servers give it for clients of that network")},
    {"rotation", QT_TRANSLATE_NOOP("Finding", "the zone's servers give it too when they are asked again")},
    {"foreign-soa",
        QT_TRANSLATE_NOOP("Finding", "the answer comes from a zone that is not on the way to the name")},
    {"landing",
        QT_TRANSLATE_NOOP("Finding",
            "names that have nothing to do with each other lead to one place, with a TTL that does not "
            "fall")},
    {"delegation",
        QT_TRANSLATE_NOOP(
            "Finding", "its cache has other servers for the zone, none of which is the zone's")},
    {"ttl-above", QT_TRANSLATE_NOOP("Finding", "it is to be kept for longer than the zone allows, as far as its servers tell us")},
    {"unsigned", QT_TRANSLATE_NOOP("Finding", "it lacks the signatures that the zone's answers have")},
    {"two-replies", QT_TRANSLATE_NOOP("Finding", "two different replies came to one question")},
    {"transports", QT_TRANSLATE_NOOP("Finding", "over TCP the same resolver gives the zone's own answer")},
    {"servers", QT_TRANSLATE_NOOP("Finding", "none of the zone's servers that were asked answers for it")},
});
constexpr auto Lacks = std::to_array<std::pair<const char *, const char *>>({
    {"earlier", QT_TRANSLATE_NOOP("Finding", "earlier answers of the zone in the case")},
    {"history",
        QT_TRANSLATE_NOOP("Finding",
            "answers of the zone's servers in the case from so long ago that no cache can have an older "
            "copy")},
    {"dating", QT_TRANSLATE_NOOP("Finding", "the time at which the copy was taken in")},
    {"caching", QT_TRANSLATE_NOOP("Finding", "a sign that the answer lies in a cache")},
    {"vantage",
        QT_TRANSLATE_NOOP(
            "Finding", "what the zone's servers say when they are asked from that resolver's network")},
    {"path",
        QT_TRANSLATE_NOOP("Finding",
            "what the same resolver says when it is asked from another network, or each server behind its "
            "address")},
    {"authority", QT_TRANSLATE_NOOP("Finding", "an answer of the zone's own servers")},
    {"acceptance",
        QT_TRANSLATE_NOOP("Finding", "the holder's word that this answer, too, which the zone's servers give, is theirs")},
    {"lasting", QT_TRANSLATE_NOOP("Finding", "a failure that lasts: it answered when it was asked again")},
    {"operator", QT_TRANSLATE_NOOP("Finding", "the operator's word on why it gives no answer")},
    {"budget", QT_TRANSLATE_NOOP("Finding", "room in the run's budget for more questions")},
    {"questions", QT_TRANSLATE_NOOP("Finding", "the answers to questions that the run did not come to")},
});
constexpr auto Shapes = std::to_array<std::pair<const char *, const char *>>({
    {"letters", QT_TRANSLATE_NOOP("Finding", "names of letters")},
    {"digits", QT_TRANSLATE_NOOP("Finding", "names of digits")},
    {"www", QT_TRANSLATE_NOOP("Finding", "names that begin with www")},
    {"two-labels", QT_TRANSLATE_NOOP("Finding", "names of two labels")},
    {"new-tld", QT_TRANSLATE_NOOP("Finding", "names under no top-level domain")},
    {"aaaa", QT_TRANSLATE_NOOP("Finding", "IPv6 addresses too")},
    {"txt", QT_TRANSLATE_NOOP("Finding", "text too")},
    {"without-dnssec", QT_TRANSLATE_NOOP("Finding", "questions without the DO bit")},
    {"without-edns", QT_TRANSLATE_NOOP("Finding", "questions without EDNS")},
    {"changing", QT_TRANSLATE_NOOP("Finding", "with changing addresses")},
    {"alias", QT_TRANSLATE_NOOP("Finding", "by an alias")},
    {"nodata", QT_TRANSLATE_NOOP("Finding", "with an empty answer")},
    {"ttl-0", QT_TRANSLATE_NOOP("Finding", "with a TTL of 0")},
});

/// A text of the catalogue in the language of whoever reads it.
using Language = QString (*)(const char *);

using Words = std::span<const std::pair<const char *, const char *>>;

QString wordsFor(Words words, const QString &name, Language language)
{
    const auto known = std::find_if(words.begin(), words.end(),
        [&name](const auto &one) { return name == QLatin1StringView(one.first); });
    return known == words.end() ? escapedText(name) : language(known->second);
}

QString eachInWords(Words words, const QString &names, Language language)
{
    QStringList all;
    for (const QString &name : names.split(u", "_s))
        all << wordsFor(words, name, language);
    return all.join(u"; "_s);
}

/// The words for an argument whose values are codes; nothing for other arguments.
std::optional<QString> codeInWords(const QString &key, const QString &value, Language language)
{
    if (key == u"failure"_s)
        return wordsFor(Failures, value, language);
    if (key == u"told_by"_s)
        return wordsFor(Proofs, value, language);
    if (key == u"lacks"_s)
        return eachInWords(Lacks, value, language);
    if (key == u"shapes"_s)
        return eachInWords(Shapes, value, language);
    return std::nullopt;
}

/// What stands for a place of a sentence; what is not known stays visible as it is written.
QString placed(const QString &key, const Finding &finding, Language language)
{
    const auto argument = finding.args.find(key);
    if (key == u"subject"_s)
        return escapedText(finding.subject.id);
    if (argument == finding.args.end())
        return u"%{"_s + key + u'}';
    if (const auto *number = std::get_if<qint64>(&argument.value()))
        return QString::number(*number);
    const QString &text = std::get<QString>(argument.value());
    return codeInWords(key, text, language).value_or(readable(text));
}

/// Puts arguments into the %{places} of a sentence. Two times with no more than a word between them are the
/// ends of one span.
QString filled(const char *sentence, const Finding &finding, Language language)
{
    constexpr qsizetype OneWord = 5; // " and "
    const QString pattern = language(sentence);
    QString text, last; // what was placed last is held back until it is known what stands beside it
    qsizetype at = 0;
    while (at < pattern.size()) {
        const qsizetype open = pattern.indexOf(u"%{"_s, at);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(u'}', open);
        if (close < 0)
            break;
        const QString between = pattern.sliced(at, open - at);
        const QString next = placed(pattern.sliced(open + 2, close - open - 2), finding, language);
        const FromTo ends = between.size() <= OneWord ? fromTo(last, next) : FromTo{last, next};
        text += ends.from + between;
        last = ends.to;
        at = close + 1;
    }
    return text + last + pattern.sliced(at);
}

QString translated(const char *text)
{
    return *text ? QCoreApplication::translate("Finding", text) : QString();
}

QString english(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

std::span<const CatalogueEntry> catalogue()
{
    static const std::vector<CatalogueEntry> all = [] {
        std::vector<CatalogueEntry> entries;
        for (const auto part : {dnssecEntries(), dnssecApexEntries(), dnssecProofEntries(),
                 dnssecResponseEntries(), dnssecTrustEntries(), delegationEntries(),
                 delegationContentEntries(), delegationDenialEntries(), delegationDnssecEntries(),
                 delegationRegistrationEntries(), delegationServerEntries(), delegationZoneEntries(),
                 requirementReasonEntries(), baselineEntries(), hijackEntries(), resolverEntries(),
                 resolverCauseEntries(), resolverSecuredEntries(), runEntries(), timelineEntries()})
            entries.insert(entries.end(), part.begin(), part.end());
        std::sort(entries.begin(), entries.end(), before);
        return entries;
    }();
    return all;
}

const CatalogueEntry *entry(QStringView code)
{
    const QByteArray latin = code.toLatin1();
    const auto all = catalogue();
    const auto it
        = std::lower_bound(all.begin(), all.end(), CatalogueEntry{latin.constData(), {}, "", "", ""}, before);
    return it != all.end() && latin == it->code ? &*it : nullptr;
}

QString sentence(const Finding &finding)
{
    const CatalogueEntry *known = entry(finding.code);
    return known ? filled(known->sentence, finding, translated) : escapedText(finding.code);
}

QString advice(const Finding &finding)
{
    const CatalogueEntry *known = entry(finding.code);
    return known ? filled(known->advice, finding, translated) : QString();
}

QString englishSentence(const Finding &finding)
{
    const CatalogueEntry *known = entry(finding.code);
    return known ? filled(known->sentence, finding, english) : escapedText(finding.code);
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return QCoreApplication::translate("Finding", "info");
    case Severity::Notice:
        return QCoreApplication::translate("Finding", "notice");
    case Severity::Warning:
        return QCoreApplication::translate("Finding", "warning");
    case Severity::Error:
        return QCoreApplication::translate("Finding", "error");
    case Severity::Critical:
        return QCoreApplication::translate("Finding", "critical");
    }
    return {};
}

} // namespace zonecase::finding
