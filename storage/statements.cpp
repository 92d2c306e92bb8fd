// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/casefileprivate.h"
#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace zonecase::storage {

void CaseFile::Private::insertNote(const Note &note)
{
    Query(*connection, "INSERT INTO notes (id, written, author, text, refs) VALUES (?, ?, ?, ?, ?)", note.id,
        note.written, note.author, note.text, referencesText(note.references))
        .run();
}

void CaseFile::Private::insertEvent(const timeline::Event &event)
{
    Query(*connection,
        "INSERT INTO events (id, started, ended, accuracy, basis, lane, title, text, learned, refs, "
        "in_report)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        event.id, event.start, event.end, timeline::precisionText(event.precision),
        timeline::basisText(event.basis), event.lane, event.title, event.text, event.learned,
        referencesText(event.references), event.inReport)
        .run();
}

Result<void> CaseFile::Private::edit(
    const QString &action, const Entity &what, const QByteArray &key, const std::function<void()> &write)
{
    const bool isNew = action == u"added"_s;
    const QByteArray old = entityDigest(*connection, what, key);
    if (isNew != old.isEmpty())
        return failure(isNew ? Error::Code::Refused : Error::Code::NotFound,
            (isNew ? u"The case has the %1 %2 already."_s : u"The case has no %1 %2."_s)
                .arg(QString::fromLatin1(what.name), QString::fromLatin1(key.toHex())));
    write();
    journal(action, what, key, isNew ? std::optional<QByteArray>() : old);
    return {};
}

Result<NoteId> CaseFile::addNote(const Note &note)
{
    Note added = note;
    if (added.id.isNull())
        added.id = NoteId::random();
    return d
        ->change(u"notes"_s,
            [&] {
                return d->edit(u"added"_s, entity::Note, added.id.bytes(), [&] { d->insertNote(added); });
            })
        .map([&] { return added.id; });
}

Result<void> CaseFile::changeNote(const Note &note)
{
    return d->change(u"notes"_s, [&] {
        return d->edit(u"changed"_s, entity::Note, note.id.bytes(), [&] {
            Query(*d->connection,
                "UPDATE notes SET written = ?2, author = ?3, text = ?4, refs = ?5 WHERE id = ?1", note.id,
                note.written, note.author, note.text, referencesText(note.references))
                .run();
        });
    });
}

Result<void> CaseFile::removeNote(const NoteId &id)
{
    return d->change(u"notes"_s, [&] {
        return d->edit(u"removed"_s, entity::Note, id.bytes(),
            [&] { Query(*d->connection, "DELETE FROM notes WHERE id = ?", id).run(); });
    });
}

Result<void> CaseFile::addEvent(const timeline::Event &event)
{
    timeline::Event added = event;
    if (added.id.isNull())
        added.id = EventId::random();
    return d->change(u"events"_s,
        [&] { return d->edit(u"added"_s, entity::Event, added.id.bytes(), [&] { d->insertEvent(added); }); });
}

Result<void> CaseFile::changeEvent(const timeline::Event &event)
{
    return d->change(u"events"_s, [&] {
        return d->edit(u"changed"_s, entity::Event, event.id.bytes(), [&] {
            Query(*d->connection,
                "UPDATE events SET started = ?2, ended = ?3, accuracy = ?4, basis = ?5, lane = ?6, title = "
                "?7, text = ?8,"
                " learned = ?9, refs = ?10, in_report = ?11 WHERE id = ?1",
                event.id, event.start, event.end, timeline::precisionText(event.precision),
                timeline::basisText(event.basis), event.lane, event.title, event.text, event.learned,
                referencesText(event.references), event.inReport)
                .run();
        });
    });
}

Result<void> CaseFile::removeEvent(const EventId &id)
{
    return d->change(u"events"_s, [&] {
        return d->edit(u"removed"_s, entity::Event, id.bytes(),
            [&] { Query(*d->connection, "DELETE FROM events WHERE id = ?", id).run(); });
    });
}

Result<void> CaseFile::setInfo(const CaseInfo &info)
{
    CaseInfo next = info;
    next.id = d->info.id; // a case stays the case that it is: the journal's first row says so
    const Result<void> set = d->change(u"info"_s, [&] { return d->writeInfo(next); });
    if (set)
        d->info = next;
    return set;
}

Result<void> CaseFile::addCustody(const QString &action, const QString &item, const QString &reason)
{
    return d->change(u"custody"_s, [&]() -> Result<void> {
        d->insertCustody({d->clock.now(), d->info.analyst, action, item, reason});
        return {};
    });
}

QString CaseFile::exhibitItem(const QByteArray &bytes)
{
    return u"exhibit:"_s + QString::fromLatin1(sha256(bytes).toHex());
}

Result<void> CaseFile::addExhibit(const QByteArray &bytes, const QString &reason)
{
    return d->change(u"custody"_s, [&]() -> Result<void> {
        d->insertReceived(
            bytes, {d->clock.now(), d->info.analyst, u"received"_s, exhibitItem(bytes), reason});
        return {};
    });
}

void CaseFile::Private::insertReceived(const QByteArray &bytes, const CustodyEntry &entry)
{
    insertExhibit(bytes);
    insertCustody(entry);
}

void CaseFile::Private::insertCustody(const CustodyEntry &entry)
{
    const QByteArray id = randomBytes(16);
    Query(*connection, "INSERT INTO custody (id, at, actor, action, item, reason) VALUES (?, ?, ?, ?, ?, ?)",
        id, entry.at, entry.actor, entry.action, entry.item, entry.reason)
        .run();
    journal(entry.action, entity::Custody, id);
}

} // namespace zonecase::storage
