// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/look.h"

#include <array>

using namespace Qt::StringLiterals;

namespace zonecase::dns {

namespace {

constexpr std::array KindTexts{"begun", "ended", "kept", "unchanged", "unanswered", "slept", "clock-moved"};

} // namespace

QString lookKindText(Look::Kind kind)
{
    return QString::fromLatin1(KindTexts[size_t(kind)]);
}

Result<Look::Kind> lookKindFromText(QStringView text)
{
    for (size_t i = 0; i < KindTexts.size(); ++i)
        if (text == QLatin1StringView(KindTexts[i]))
            return Look::Kind(i);
    return failure(Error::Code::Malformed, u"No look of a watch is of the kind “%1”."_s.arg(text.left(80)));
}

QJsonObject Look::toJson() const
{
    // Nanoseconds as text: a JSON number is a double.
    QJsonObject object{{u"id"_s, id.toText()}, {u"at"_s, at.toText()}, {u"kind"_s, lookKindText(kind)},
        {u"span"_s, QString::number(span)}};
    if (!command.isEmpty())
        object[u"command"_s] = command;
    if (!subject.isEmpty())
        object[u"subject"_s] = subject;
    if (!run.isNull())
        object[u"run"_s] = run.toText();
    return object;
}

Result<Look> Look::fromJson(const QJsonObject &object)
{
    const Result<LookId> id = LookId::fromText(object[u"id"_s].toString());
    const Result<Instant> at = Instant::fromText(object[u"at"_s].toString());
    const Result<Kind> kind = lookKindFromText(object[u"kind"_s].toString());
    const QString run = object[u"run"_s].toString();
    const Result<RunId> kept = run.isEmpty() ? Result<RunId>(RunId()) : RunId::fromText(run);
    bool isNumber = false;
    const qint64 span = object[u"span"_s].toString().toLongLong(&isNumber);
    if (!id || !at || !kind || !kept || !isNumber)
        return failure(Error::Code::Malformed, u"That is no look of a watch."_s);
    return Look{*id, *at, *kind, object[u"command"_s].toString(), object[u"subject"_s].toString(), span, *kept};
}

} // namespace zonecase::dns
