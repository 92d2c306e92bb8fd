// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/casefileprivate.h"
#include "storage/schema.h"

using namespace Qt::StringLiterals;

namespace zonecase::storage {

namespace {

Result<dns::Look> readLook(const Query &row)
{
    const Result<dns::LookId> id = dns::LookId::fromBytes(row.bytes(0));
    const Result<dns::Look::Kind> kind = dns::lookKindFromText(row.text(2));
    const QByteArray run = row.bytes(6);
    const Result<RunId> kept = run.isEmpty() ? Result<RunId>(RunId()) : RunId::fromBytes(run);
    if (!id || !kind || !kept)
        return failure(Error::Code::Storage, u"A look of a watch in the case file is damaged."_s);
    return dns::Look{*id, row.instant(1), *kind, row.text(3), row.text(4), row.integer(5), *kept};
}

} // namespace

Result<void> CaseFile::Private::insertLooks(const QList<dns::Look> &looks)
{
    for (const dns::Look &look : looks) {
        if (Query(*connection, "SELECT 1 FROM looks WHERE id = ?", look.id).step())
            continue;
        const std::optional<QByteArray> run = look.run.isNull() ? std::nullopt : std::optional(look.run.bytes());
        const Result<void> added = edit(u"added"_s, entity::Look, look.id.bytes(), [&] {
            Query(*connection,
                "INSERT INTO looks (id, at, kind, command, subject, span, run) VALUES (?, ?, ?, ?, ?, ?, ?)", look.id,
                look.at, dns::lookKindText(look.kind), look.command, look.subject, look.span, run)
                .run();
        });
        if (!added)
            return added;
    }
    return {};
}

Result<void> CaseFile::addLooks(const QList<dns::Look> &looks)
{
    return d->change(u"looks"_s, [&] { return d->insertLooks(looks); });
}

Result<QList<dns::Look>> CaseFile::looks() const
{
    return guarded([this]() -> Result<QList<dns::Look>> {
        QList<dns::Look> all;
        if (formatOf(*d->connection) < entity::Look.since)
            return all;
        Query query(*d->connection, "SELECT id, at, kind, command, subject, span, run FROM looks ORDER BY number");
        while (query.step()) {
            const Result<dns::Look> one = readLook(query);
            if (!one)
                return tl::unexpected(one.error());
            all << *one;
        }
        return all;
    });
}

} // namespace zonecase::storage
