// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/casefileprivate.h"
#include "storage/schema.h"

using namespace Qt::StringLiterals;

namespace zonecase::storage {

namespace {

/// The value as its kind writes it, so that one thing is not marked twice; nothing for what is of no kind.
std::optional<QString> written(const QString &kind, const QString &value)
{
    if (kind == u"address"_s)
        if (const Result<dns::IpAddress> address = dns::IpAddress::fromText(value))
            return address->toText();
    if (kind == u"name"_s)
        if (const Result<dns::Name> name = dns::Name::fromText(value))
            return name->toText();
    return std::nullopt;
}

} // namespace

Result<IndicatorId> CaseFile::addIndicator(const Indicator &indicator)
{
    Indicator added = indicator;
    const std::optional<QString> value = written(indicator.kind, indicator.value);
    if (!value)
        return failure(Error::Code::Malformed,
            u"“%1” is neither an address nor a name."_s.arg(indicator.value.left(80)));
    added.value = *value;
    if (added.id.isNull())
        added.id = IndicatorId::random();
    const Result<void> done = d->change(u"indicators"_s, [&]() -> Result<void> {
        if (Query(*d->connection, "SELECT 1 FROM indicators WHERE kind = ? AND value = ?", added.kind,
                added.value)
                .step())
            return failure(Error::Code::Refused, u"%1 is marked already."_s.arg(added.value));
        return d->edit(u"added"_s, entity::Indicator, added.id.bytes(), [&] {
            Query(*d->connection,
                "INSERT INTO indicators (id, kind, value, reason, marked_by, marked) VALUES (?, ?, ?, ?, ?, "
                "?)",
                added.id, added.kind, added.value, added.reason, added.markedBy, added.marked)
                .run();
        });
    });
    return done.map([&] { return added.id; });
}

Result<void> CaseFile::removeIndicator(const IndicatorId &id)
{
    return d->change(u"indicators"_s, [&] {
        return d->edit(u"removed"_s, entity::Indicator, id.bytes(),
            [&] { Query(*d->connection, "DELETE FROM indicators WHERE id = ?", id).run(); });
    });
}

Result<QList<Indicator>> CaseFile::indicators() const
{
    return guarded([this]() -> Result<QList<Indicator>> {
        QList<Indicator> all;
        if (formatOf(*d->connection) < entity::Indicator.since)
            return all;
        Query query(*d->connection,
            "SELECT id, kind, value, reason, marked_by, marked FROM indicators ORDER BY number");
        while (query.step()) {
            const Result<IndicatorId> id = IndicatorId::fromBytes(query.bytes(0));
            if (!id)
                return failure(Error::Code::Storage, u"An indicator in the case file is damaged."_s);
            all.append({*id, query.text(1), query.text(2), query.text(3), query.text(4), query.instant(5)});
        }
        return all;
    });
}

} // namespace zonecase::storage
