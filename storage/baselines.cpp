// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/casefileprivate.h"
#include "storage/rows.h"
#include "storage/schema.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace zonecase::storage {

namespace {

/// What a run can be the baseline of; nothing if it says nothing of a present state.
std::optional<QString> subjectIn(const dns::Run &run)
{
    const QJsonObject &asked = run.parameters;
    if (run.command == u"chain"_s)
        return QString(asked[u"name"_s].toString() + u' ' + asked[u"type"_s].toString()).trimmed();
    // A test before the delegation is made looks at what may come.
    const bool isPlan = !asked[u"ns"_s].toArray().isEmpty() || !asked[u"ds"_s].toArray().isEmpty();
    if (run.command == u"delegation"_s && !isPlan)
        return asked[u"zone"_s].toString();
    return std::nullopt;
}

Result<Baseline> readBaseline(const Query &row)
{
    const Result<BaselineId> id = BaselineId::fromBytes(row.bytes(0));
    const Result<RunId> run = RunId::fromBytes(row.bytes(1));
    if (!id || !run)
        return failure(Error::Code::Storage, u"A baseline in the case file is damaged."_s);
    return Baseline{*id, *run, row.text(2), row.text(3), row.text(4), row.text(5), row.instant(6)};
}

Result<Baseline> completed(Connection &connection, const Baseline &given)
{
    const Result<dns::Run> run = readRun(connection, given.run);
    if (!run)
        return tl::unexpected(run.error());
    const std::optional<QString> subject = subjectIn(*run);
    const bool isDocumented = Query(connection, "SELECT 1 FROM documents WHERE run = ?", given.run).step();
    if (!subject || !isDocumented || run->end != dns::RunEnd::Complete)
        return failure(Error::Code::Refused,
            u"The run %1 cannot be a baseline: a complete chain or delegation run can, which is no test "
            u"before "
            "the delegation is made."_s.arg(given.run.toText()));
    Baseline baseline = given;
    baseline.command = run->command;
    baseline.subject = *subject;
    if (baseline.id.isNull())
        baseline.id = BaselineId::random();
    return baseline;
}

} // namespace

Result<void> CaseFile::Private::removeBaseline(const BaselineId &id)
{
    return edit(u"removed"_s, entity::Baseline, id.bytes(),
        [&] { Query(*connection, "DELETE FROM baselines WHERE id = ?", id).run(); });
}

Result<void> CaseFile::Private::makeRoomFor(const Baseline &baseline)
{
    Result<BaselineId> standing;
    {
        Query query(*connection, "SELECT id FROM baselines WHERE command = ? AND subject = ?",
            baseline.command, baseline.subject);
        if (!query.step())
            return {};
        standing = BaselineId::fromBytes(query.bytes(0));
    }
    return standing ? removeBaseline(*standing) : tl::unexpected(standing.error());
}

Result<void> CaseFile::Private::insertBaseline(const Baseline &baseline)
{
    return edit(u"added"_s, entity::Baseline, baseline.id.bytes(), [&] {
        Query(*connection,
            "INSERT INTO baselines (id, run, command, subject, label, accepted_by, accepted)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            baseline.id, baseline.run, baseline.command, baseline.subject, baseline.label,
            baseline.acceptedBy, baseline.accepted)
            .run();
    });
}

Result<Baseline> CaseFile::acceptBaseline(const Baseline &baseline)
{
    Baseline stands;
    const Result<void> accepted = d->change(u"baselines"_s, [&]() -> Result<void> {
        const Result<Baseline> whole = completed(*d->connection, baseline);
        if (!whole)
            return tl::unexpected(whole.error());
        stands = *whole;
        return d->makeRoomFor(stands).and_then([&] { return d->insertBaseline(stands); });
    });
    return accepted.map([&] { return stands; });
}

Result<void> CaseFile::withdrawBaseline(const BaselineId &id)
{
    return d->change(u"baselines"_s, [&] { return d->removeBaseline(id); });
}

Result<QList<Baseline>> CaseFile::baselines() const
{
    return guarded([this]() -> Result<QList<Baseline>> {
        QList<Baseline> all;
        if (formatOf(*d->connection) < entity::Baseline.since)
            return all;
        Query query(*d->connection,
            "SELECT id, run, command, subject, label, accepted_by, accepted FROM baselines"
            " ORDER BY command, subject, number");
        while (query.step()) {
            const Result<Baseline> one = readBaseline(query);
            if (!one)
                return tl::unexpected(one.error());
            all << *one;
        }
        return all;
    });
}

} // namespace zonecase::storage
