// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finding/catalogue.h"

#include "app/base/escape.h"
#include "app/finding/tables.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
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

/// Puts arguments into the %{places} of a sentence; what is not known stays visible as it is written.
QString filled(const QString &pattern, const Finding &finding)
{
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

} // namespace

std::span<const CatalogueEntry> catalogue()
{
    static const std::vector<CatalogueEntry> all = [] {
        std::vector<CatalogueEntry> entries;
        for (const auto part :
            {dnssecEntries(), dnssecProofEntries(), dnssecResponseEntries(), dnssecTrustEntries(),
                delegationEntries(), delegationContentEntries(), delegationDenialEntries(),
                delegationRegistrationEntries(), delegationDnssecEntries(), delegationServerEntries(),
                delegationZoneEntries(), resolverEntries(), runEntries(), timelineEntries()})
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
    return known ? filled(translated(known->sentence), finding) : escapedText(finding.code);
}

QString advice(const Finding &finding)
{
    const CatalogueEntry *known = entry(finding.code);
    return known ? filled(translated(known->advice), finding) : QString();
}

QString englishSentence(const Finding &finding)
{
    const CatalogueEntry *known = entry(finding.code);
    return known ? filled(QString::fromUtf8(known->sentence), finding) : escapedText(finding.code);
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
