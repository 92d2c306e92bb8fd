// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finding/finding.h"

#include "app/finding/catalogue.h"

#include <QJsonArray>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace zonecase::finding {

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Info: return u"info"_s;
    case Severity::Notice: return u"notice"_s;
    case Severity::Warning: return u"warning"_s;
    case Severity::Error: return u"error"_s;
    case Severity::Critical: return u"critical"_s;
    }
    return {};
}

Result<Severity> severityFromText(QStringView text)
{
    for (int i = 0; i <= static_cast<int>(Severity::Critical); ++i)
        if (text == severityText(static_cast<Severity>(i)))
            return static_cast<Severity>(i);
    return failure(Error::Code::Malformed, u"“%1” is not a severity."_s.arg(text.left(40)));
}

QJsonObject Finding::toJson() const
{
    QJsonObject arguments;
    for (auto it = args.begin(); it != args.end(); ++it)
        arguments[it.key()] = std::holds_alternative<qint64>(it.value())
            ? QJsonValue(std::get<qint64>(it.value()))
            : QJsonValue(std::get<QString>(it.value()));
    QJsonArray proof;
    for (const ExchangeId &id : evidence)
        proof.append(id.toText());
    return {{u"code"_s, code}, {u"severity"_s, severityText(severity)},
        {u"subject"_s, QJsonObject{{u"kind"_s, subject.kind}, {u"id"_s, subject.id}}}, {u"args"_s, arguments},
        {u"evidence"_s, proof}, {u"text"_s, englishSentence(*this)}};
}

Result<Finding> Finding::fromJson(const QJsonObject &object)
{
    const Result<Severity> severity = severityFromText(object[u"severity"_s].toString());
    if (!severity)
        return tl::unexpected(severity.error());
    Finding finding{object[u"code"_s].toString(), *severity,
        {object[u"subject"_s][u"kind"_s].toString(), object[u"subject"_s][u"id"_s].toString()}, {}, {}};
    const QJsonObject arguments = object[u"args"_s].toObject();
    for (auto it = arguments.begin(); it != arguments.end(); ++it)
        finding.args[it.key()]
            = it.value().isDouble() ? Argument(it.value().toInteger()) : Argument(it.value().toString());
    const QJsonArray proof = object[u"evidence"_s].toArray();
    for (const QJsonValue &id : proof) {
        const Result<ExchangeId> exchange = ExchangeId::fromText(id.toString());
        if (!exchange)
            return tl::unexpected(exchange.error());
        finding.evidence << *exchange;
    }
    return finding;
}

namespace {

QList<ExchangeId> sorted(QList<ExchangeId> evidence)
{
    std::sort(evidence.begin(), evidence.end());
    evidence.erase(std::unique(evidence.begin(), evidence.end()), evidence.end());
    return evidence;
}

} // namespace

Finding make(const QString &code, const Subject &subject, const Arguments &args, QList<ExchangeId> evidence)
{
    const CatalogueEntry *known = entry(code);
    Q_ASSERT_X(known, "finding::make", qPrintable(code));
    return {code, known ? known->severity : Severity::Error, subject, args, sorted(std::move(evidence))};
}

void sort(QList<Finding> &findings)
{
    const auto key = [](const Finding &f) {
        return std::make_tuple(-static_cast<int>(f.severity), f.code, f.subject.kind, f.subject.id);
    };
    std::stable_sort(findings.begin(), findings.end(), [&key](const Finding &a, const Finding &b) {
        const auto left = key(a);
        const auto right = key(b);
        if (left != right)
            return left < right;
        return std::lexicographical_compare(a.args.keyValueBegin(), a.args.keyValueEnd(), b.args.keyValueBegin(),
            b.args.keyValueEnd(), [](const auto &x, const auto &y) {
                return std::tie(x.first, x.second) < std::tie(y.first, y.second);
            });
    });
}

void unite(QList<Finding> &findings)
{
    QList<Finding> united;
    for (const Finding &finding : findings) {
        const auto same = std::find_if(united.begin(), united.end(), [&finding](const Finding &other) {
            return other.code == finding.code && other.severity == finding.severity && other.subject == finding.subject
                && other.args == finding.args;
        });
        if (same == united.end())
            united << finding;
        else
            same->evidence = sorted(same->evidence + finding.evidence);
    }
    findings = united;
}

bool isFailure(const QList<Finding> &findings)
{
    return std::any_of(
        findings.begin(), findings.end(), [](const Finding &f) { return f.severity >= Severity::Error; });
}

} // namespace zonecase::finding
