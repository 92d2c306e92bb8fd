// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/casefileprivate.h"
#include "app/base/writetrouble.h"
#include "storage/files.h"
#include "storage/rows.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace zonecase::storage {

namespace {

constexpr qint64 MaxTranscript = 1024 * 1024 * 1024;
constexpr qint64 MaxEntry = 4 * 1024 * 1024; // a file that was handed to us may lie in it

QString inboxOf(const QString &casePath)
{
    return casePath + u".inbox"_s;
}

Result<dns::Transcript> readTranscript(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > MaxTranscript)
        return failure(Error::Code::Malformed, u"it cannot be read"_s);
    return dns::Transcript::fromCbor(file.readAll());
}

Result<QByteArray> readEntry(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > MaxEntry)
        return failure(Error::Code::Malformed, u"it cannot be read"_s);
    return file.readAll();
}

/// Nothing where a part is missing: an entry that does not say who did what and when is none.
Result<CustodyEntry> entryFrom(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const Result<Instant> at = Instant::fromText(object[u"at"_s].toString());
    const CustodyEntry entry{at.value_or(Instant()), object[u"actor"_s].toString(),
        object[u"action"_s].toString(), object[u"item"_s].toString(), object[u"reason"_s].toString()};
    if (!at || entry.action.isEmpty() || entry.item.isEmpty())
        return failure(Error::Code::Malformed, u"it is no custody entry."_s);
    return entry;
}

Result<QList<dns::Look>> looksFrom(const QByteArray &bytes)
{
    const QJsonArray array = QJsonDocument::fromJson(bytes).array();
    QList<dns::Look> looks;
    for (const QJsonValue &value : array) {
        const Result<dns::Look> look = dns::Look::fromJson(value.toObject());
        if (!look)
            return tl::unexpected(look.error());
        looks << *look;
    }
    if (looks.isEmpty())
        return failure(Error::Code::Malformed, u"it holds no look of a watch."_s);
    return looks;
}

QByteArray exhibitFrom(const QByteArray &bytes)
{
    const QString text = QJsonDocument::fromJson(bytes)[u"exhibit"_s].toString();
    return QByteArray::fromBase64(text.toLatin1());
}

QByteArray textOf(const CustodyEntry &entry, const QByteArray &exhibit = {})
{
    QJsonObject object{{u"at"_s, entry.at.toText()}, {u"actor"_s, entry.actor}, {u"action"_s, entry.action},
        {u"item"_s, entry.item}, {u"reason"_s, entry.reason}};
    if (!exhibit.isEmpty())
        object[u"exhibit"_s] = QString::fromLatin1(exhibit.toBase64());
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<QString> leave(const QString &casePath, const QString &name, const QByteArray &bytes)
{
    const QString folder = inboxOf(realPath(casePath));
    if (!QDir().mkpath(folder))
        return failure(Error::Code::Storage, u"The inbox “%1” cannot be made."_s.arg(folder));
    const QString path = folder + u'/' + name;
    QSaveFile file(path); // written beside, synced, renamed: the holder sees all of it or nothing
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::Code::Storage, u"“%1” cannot be written: %2."_s.arg(path, writeTrouble(file)));
    return syncToDisk(folder).map([&path] { return path; });
}

} // namespace

Result<QString> CaseFile::deliver(const QString &casePath, const dns::Transcript &transcript)
{
    return leave(casePath, transcript.run.id.toText() + u".zct"_s, transcript.toCbor());
}

Result<void> CaseFile::deliver(const QString &casePath, const CustodyEntry &entry)
{
    return deliver(casePath, entry, {});
}

Result<void> CaseFile::deliver(const QString &casePath, const CustodyEntry &entry, const QByteArray &exhibit)
{
    return leave(casePath, RunId::random().toText() + u".custody"_s, textOf(entry, exhibit))
        .map([](const QString &) {});
}

Result<void> CaseFile::deliver(const QString &casePath, const QList<dns::Look> &looks)
{
    QJsonArray array;
    for (const dns::Look &look : looks)
        array << look.toJson();
    return leave(casePath, RunId::random().toText() + u".looks"_s, QJsonDocument(array).toJson(QJsonDocument::Compact))
        .map([](const QString &) {});
}

Result<QString> CaseFile::Private::setAside(const QString &file, const QString &why)
{
    // Kept under a name that is not looked at again; what it holds may still be of use to a person.
    const QString name = QFileInfo(file).fileName();
    return change(u"custody"_s, [&]() -> Result<void> {
        journalRow(u"set aside"_s, u"inbox"_s, name, {}, {});
        return {};
    }).map([&] {
        QFile::rename(file, file + u".set-aside"_s);
        return QString(u"“%1” in the inbox was set aside: %2"_s.arg(name, why));
    });
}

Result<QString> CaseFile::Private::takeOne(const QString &file)
{
    if (file.endsWith(u".looks"_s))
        return takeLooks(file);
    return file.endsWith(u".zct"_s) ? takeTranscript(file) : takeCustody(file);
}

Result<QString> CaseFile::Private::takeLooks(const QString &file)
{
    const Result<QByteArray> bytes = readEntry(file);
    const Result<QList<dns::Look>> looks = bytes.and_then(looksFrom);
    if (!looks)
        return setAside(file, looks.error().detail);
    const Result<void> taken = change(u"looks"_s, [&]() -> Result<void> {
        journalRow(u"taken in"_s, u"inbox"_s, QFileInfo(file).fileName(), {}, sha256(*bytes));
        return insertLooks(*looks);
    });
    if (!taken)
        return tl::unexpected(taken.error());
    QFile::remove(file); // after the commit; should we die in between, what it says is found to be known
    return QString(u"%1 looks of a watch were taken in from the inbox."_s.arg(looks->size()));
}

Result<QString> CaseFile::Private::takeCustody(const QString &file)
{
    const Result<QByteArray> bytes = readEntry(file);
    const Result<CustodyEntry> entry = bytes.and_then(entryFrom);
    if (!entry)
        return setAside(file, entry.error().detail);
    const QByteArray exhibit = exhibitFrom(*bytes);
    if (!exhibit.isEmpty() && entry->item != exhibitItem(exhibit))
        return setAside(file, u"the file in it is not the one that the entry is about."_s);
    const Result<void> taken = change(u"custody"_s, [&]() -> Result<void> {
        journalRow(
            u"taken in"_s, u"inbox"_s, QFileInfo(file).fileName(), {}, sha256(textOf(*entry, exhibit)));
        if (exhibit.isEmpty())
            insertCustody(*entry);
        else
            insertReceived(exhibit, *entry);
        return {};
    });
    if (!taken)
        return tl::unexpected(taken.error());
    QFile::remove(
        file); // after the commit; should we die in between, it stands there twice rather than never
    return QString(u"A custody entry (%1 %2) was taken in from the inbox."_s.arg(entry->action, entry->item));
}

Result<QString> CaseFile::Private::takeTranscript(const QString &file)
{
    const Result<dns::Transcript> transcript = readTranscript(file);
    if (!transcript)
        return setAside(file, transcript.error().detail);
    const dns::Run &run = transcript->run;
    const Result<dns::Run> known = guarded([&] { return readRun(*connection, run.id); });
    if (known && known->toCbor() != run.toCbor())
        return setAside(file, u"the case has another run of the same id."_s);
    if (!known) {
        const Result<void> taken = change(u"runs"_s, [&]() -> Result<void> {
            journalRow(
                u"taken in"_s, u"inbox"_s, QFileInfo(file).fileName(), {}, sha256(transcript->toCbor()));
            return insertTranscript(*transcript);
        });
        if (!taken)
            return tl::unexpected(taken.error());
    }
    QFile::remove(file); // after the commit; should we die in between, it is found to be known
    return QString(u"The run %1 (%2) was taken in from the inbox."_s.arg(run.id.toText(), run.command));
}

Result<QStringList> CaseFile::takeInbox()
{
    if (d->readOnly)
        return failure(Error::Code::Refused, u"This case is open for reading only."_s);
    QStringList taken;
    const QDir folder(inboxOf(d->path));
    const QStringList files
        = folder.entryList({u"*.zct"_s, u"*.custody"_s, u"*.looks"_s}, QDir::Files | QDir::NoSymLinks, QDir::Name);
    for (const QString &file : files) {
        const Result<QString> one = d->takeOne(folder.filePath(file));
        if (!one)
            return tl::unexpected(one.error());
        taken << *one;
    }
    QDir().rmdir(folder.path()); // stays if something lies in it still
    return taken;
}

} // namespace zonecase::storage
