// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/case/rundocument.h"

#include "app/delegation/change.h"
#include "app/dnssec/change.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

QList<finding::Finding> RunDocument::findings() const
{
    if (chain)
        return chain->findings;
    if (delegation)
        return delegation->findings;
    return comparison ? comparison->findings : QList<finding::Finding>();
}

QJsonObject RunDocument::toJson() const
{
    if (chain)
        return chain->toJson();
    if (delegation)
        return delegation->toJson();
    return comparison ? comparison->toJson() : QJsonObject();
}

template <typename Document> static Result<std::shared_ptr<const Document>> read(const QJsonObject &object)
{
    return Document::fromJson(object).map(
        [](const Document &document) { return std::make_shared<const Document>(document); });
}

Result<RunDocument> RunDocument::parse(const QString &command, const QByteArray &document)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(document, &error).object();
    if (error.error != QJsonParseError::NoError)
        return failure(
            Error::Code::Malformed, u"The run's document cannot be read: %1"_s.arg(error.errorString()));
    if (command == u"chain"_s)
        return read<dnssec::Chain>(object).map([](const auto &chain) { return RunDocument{chain, {}, {}}; });
    if (command == u"delegation"_s)
        return read<delegation::Delegation>(object).map([](const auto &delegation) {
            return RunDocument{{}, delegation, {}};
        });
    if (command == u"resolvers"_s)
        return read<resolvers::Comparison>(object).map([](const auto &comparison) {
            return RunDocument{{}, {}, comparison};
        });
    return failure(Error::Code::Malformed, u"“%1” is not a command with a document."_s.arg(command.left(40)));
}

static QString joined(const QJsonValue &list)
{
    QStringList texts;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &value : array)
        texts << value.toString();
    return texts.join(u' ');
}

QString subjectOf(const QString &command, const QJsonObject &parameters)
{
    if (command == u"delegation"_s)
        return parameters[u"zone"_s].toString();
    if (command == u"resolvers"_s)
        return QString(joined(parameters[u"names"_s]) + u' ' + joined(parameters[u"types"_s])).simplified();
    return QString(parameters[u"name"_s].toString() + u' ' + parameters[u"type"_s].toString()).simplified();
}

/// The document as if it had been made when what it says was last seen.
template <typename Document> static Document asSeen(const Document &document, std::optional<Instant> seen)
{
    Document dated = document;
    dated.at = std::max(dated.at, seen.value_or(dated.at));
    return dated;
}

QList<finding::Finding> changesSince(const RunDocument &before, const RunDocument &now,
    std::optional<Instant> seen, const delegation::CaseLooks &record,
    const std::shared_ptr<const dnssec::Chain> &lastGood)
{
    if (before.chain && now.chain) {
        const dnssec::Chain was = asSeen(*before.chain, seen);
        return dnssec::compareChains(was, *now.chain)
            + (lastGood ? dnssec::compareWithLastGood(*lastGood, was, *now.chain)
                        : QList<finding::Finding>());
    }
    // A test before a delegation is made says nothing of what is.
    const auto isPlan = [](const RunDocument &document) {
        const delegation::DelegationRequest &asked = document.delegation->request;
        return !asked.ns.isEmpty() || !asked.ds.isEmpty();
    };
    if (before.delegation && now.delegation && !isPlan(before) && !isPlan(now))
        return delegation::compareDelegations(asSeen(*before.delegation, seen), *now.delegation, record);
    return {};
}

} // namespace zonecase::widgets
