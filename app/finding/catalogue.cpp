// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finding/catalogue.h"

#include "app/base/escape.h"
#include "app/finding/tables.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstring>
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

/// A text of the catalogue in the language of whoever reads it.
using Language = QString (*)(const char *);

QString failureWords(const QString &name, Language language)
{
    const auto known = std::find_if(Failures.begin(), Failures.end(),
        [&name](const auto &one) { return name == QLatin1StringView(one.first); });
    return known == Failures.end() ? escapedText(name) : language(known->second);
}

/// Puts arguments into the %{places} of a sentence; what is not known stays visible as it is written.
QString filled(const char *sentence, const Finding &finding, Language language)
{
    const QString pattern = language(sentence);
    QString text;
    qsizetype at = 0;
    while (at < pattern.size()) {
        const qsizetype open = pattern.indexOf(u"%{"_s, at);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(u'}', open);
        if (close < 0)
            return text + pattern.sliced(at);
        text += pattern.sliced(at, open - at);
        const QString key = pattern.sliced(open + 2, close - open - 2);
        const auto argument = finding.args.find(key);
        if (key == u"subject"_s)
            text += escapedText(finding.subject.id);
        else if (argument == finding.args.end())
            text += pattern.sliced(open, close - open + 1);
        else if (const auto *number = std::get_if<qint64>(&argument.value()))
            text += QString::number(*number);
        else if (key == u"failure"_s)
            text += failureWords(std::get<QString>(argument.value()), language);
        else
            text += readable(std::get<QString>(argument.value()));
        at = close + 1;
    }
    return text;
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
        for (const auto part :
            {dnssecEntries(), dnssecApexEntries(), dnssecProofEntries(), dnssecResponseEntries(),
                dnssecTrustEntries(), delegationEntries(), delegationContentEntries(),
                delegationDenialEntries(), delegationDnssecEntries(), delegationRegistrationEntries(),
                delegationServerEntries(), delegationZoneEntries(), requirementReasonEntries(),
                baselineEntries(), hijackEntries(), resolverEntries(), resolverSecuredEntries(), runEntries(), timelineEntries()})
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
