// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolvers/secured.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace zonecase::resolvers {

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list << item.toString();
    return list;
}

QJsonObject certificateJson(const ShownCertificate &one)
{
    return {{u"sha256"_s, one.sha256}, {u"subject"_s, one.subject}, {u"issuer"_s, one.issuer},
        {u"names"_s, QJsonArray::fromStringList(one.names)}, {u"not_before"_s, one.notBefore.toText()},
        {u"not_after"_s, one.notAfter.toText()}};
}

} // namespace

QJsonObject SecuredState::toJson() const
{
    QJsonArray shown;
    for (const ShownCertificate &one : certificates)
        shown << certificateJson(one);
    return {{u"version"_s, version}, {u"cipher"_s, cipher}, {u"protocol"_s, protocol},
        {u"verified"_s, verified}, {u"connections"_s, connections}, {u"questions"_s, questions},
        {u"problems"_s, QJsonArray::fromStringList(problems)}, {u"certificates"_s, shown}};
}

Result<SecuredState> SecuredState::fromJson(const QJsonObject &object)
{
    SecuredState state;
    state.version = object[u"version"_s].toString();
    state.cipher = object[u"cipher"_s].toString();
    state.protocol = object[u"protocol"_s].toString();
    state.verified = object[u"verified"_s].toBool();
    state.connections = object[u"connections"_s].toInt();
    state.questions = object[u"questions"_s].toInt();
    state.problems = strings(object[u"problems"_s]);
    const QJsonArray shown = object[u"certificates"_s].toArray();
    for (const QJsonValue &one : shown) {
        const Result<Instant> from = Instant::fromText(one[u"not_before"_s].toString());
        const Result<Instant> to = Instant::fromText(one[u"not_after"_s].toString());
        if (!from || !to)
            return failure(Error::Code::Malformed, u"A certificate in a resolver comparison is damaged."_s);
        state.certificates.append({one[u"sha256"_s].toString(), one[u"subject"_s].toString(),
            one[u"issuer"_s].toString(), strings(one[u"names"_s]), *from, *to});
    }
    return state;
}

} // namespace zonecase::resolvers
