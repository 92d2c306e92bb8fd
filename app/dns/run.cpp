// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/run.h"

#include "app/dns/cborinteger.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace zonecase::dns {

namespace {

// A CBOR array of 14 items: label, id, command, parameters (canonical JSON), profile (its CBOR), version, started,
// ended, end, queries, elapsed, exchange ids, ids judged malformed, limits. Two more where
// there is something to say: as of when it was judged (null: its start), servers that were held. The others keep the
// form, and so the digest, that they always had.
constexpr auto RunLabel = QLatin1StringView("zonecase.run/1");
constexpr qsizetype RunFieldCount = 14;
constexpr qsizetype AtField = 14;
constexpr qsizetype HeldField = 15;

template<typename T> QCborArray idArray(const QList<T> &ids)
{
    QCborArray array;
    for (const T &id : ids)
        array << id.bytes();
    return array;
}

Result<QList<ExchangeId>> idList(const QCborArray &array)
{
    QList<ExchangeId> ids;
    for (const QCborValue &value : array) {
        const Result<ExchangeId> id = ExchangeId::fromBytes(value.toByteArray());
        if (!id)
            return tl::unexpected(id.error());
        ids << *id;
    }
    return ids;
}

QCborArray textArray(const QStringList &texts)
{
    QCborArray array;
    for (const QString &text : texts)
        array << text;
    return array;
}

QStringList textList(const QCborArray &array)
{
    QStringList texts;
    for (const QCborValue &value : array)
        texts << value.toString();
    return texts;
}

/// There is one way to write a run: an optional item only where it says something.
bool isWhole(const QCborArray &fields)
{
    switch (fields.size()) {
    case RunFieldCount: return true;
    case RunFieldCount + 1: return fields.at(AtField).isInteger();
    case RunFieldCount + 2:
        return (fields.at(AtField).isInteger() || fields.at(AtField).isNull())
            && !fields.at(HeldField).toArray().isEmpty();
    default: return false;
    }
}

} // namespace

QString runEndText(RunEnd end)
{
    switch (end) {
    case RunEnd::Running: return u"running"_s;
    case RunEnd::Complete: return u"complete"_s;
    case RunEnd::Cancelled: return u"cancelled"_s;
    case RunEnd::OutOfBudget: return u"outofbudget"_s;
    case RunEnd::Died: return u"died"_s;
    }
    return {};
}

Result<RunEnd> runEndFromText(QStringView text)
{
    for (int i = 0; i <= static_cast<int>(RunEnd::Died); ++i)
        if (text == runEndText(static_cast<RunEnd>(i)))
            return static_cast<RunEnd>(i);
    return failure(Error::Code::Malformed, u"“%1” is no end of a run."_s.arg(text.left(40)));
}

QByteArray Run::toCbor() const
{
    QCborArray fields{RunLabel, id.bytes(), command, QJsonDocument(parameters).toJson(QJsonDocument::Compact),
        profile.toCbor(), version, started.nanoseconds, ended.nanoseconds, runEndText(end), queries, elapsed,
        idArray(exchanges), idArray(malformed), textArray(limits)};
    if (at || !held.isEmpty())
        fields << (at ? QCborValue(at->nanoseconds) : QCborValue(nullptr));
    if (!held.isEmpty())
        fields << textArray(held);
    return QCborValue(fields).toCbor();
}

Result<Run> Run::fromCbor(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborArray fields = QCborValue::fromCbor(bytes, &error).toArray();
    if (error.error != QCborError::NoError || fields[0].toString() != RunLabel
        || !isWhole(fields))
        return failure(Error::Code::Malformed, u"A run is not in the form that this version writes."_s);
    const Result<RunId> id = RunId::fromBytes(fields[1].toByteArray());
    const Result<Profile> profile = Profile::fromCbor(fields[4].toByteArray());
    const Result<RunEnd> end = runEndFromText(fields[8].toString());
    const Result<QList<ExchangeId>> exchanges = idList(fields[11].toArray());
    const Result<QList<ExchangeId>> malformed = idList(fields[12].toArray());
    if (!id || !profile || !end || !exchanges || !malformed)
        return failure(Error::Code::Malformed, u"A run's record is damaged."_s);
    Run run;
    run.id = *id;
    run.command = fields[2].toString();
    run.parameters = QJsonDocument::fromJson(fields[3].toByteArray()).object();
    run.profile = *profile;
    run.version = fields[5].toString();
    if (fields.at(AtField).isInteger())
        run.at = Instant{cborInteger(fields.at(AtField))};
    run.held = textList(fields.at(HeldField).toArray());
    run.started = {cborInteger(fields[6])};
    run.ended = {cborInteger(fields[7])};
    run.end = *end;
    run.queries = static_cast<int>(cborInteger(fields[9]));
    run.elapsed = cborInteger(fields[10]);
    run.exchanges = *exchanges;
    run.malformed = *malformed;
    run.limits = textList(fields[13].toArray());
    return run;
}

} // namespace zonecase::dns
