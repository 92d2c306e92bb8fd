// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/casefileprivate.h"
#include "storage/files.h"
#include "storage/rows.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace zonecase::storage {

namespace {

constexpr qint64 MaxTranscript = 1024 * 1024 * 1024;

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

} // namespace

Result<QString> CaseFile::deliver(const QString &casePath, const dns::Transcript &transcript)
{
    const QString folder = inboxOf(realPath(casePath));
    if (!QDir().mkpath(folder))
        return failure(Error::Code::Storage, u"The inbox “%1” cannot be made."_s.arg(folder));
    const QString path = folder + u'/' + transcript.run.id.toText() + u".zct"_s;
    const QByteArray bytes = transcript.toCbor();
    QSaveFile file(path); // written beside, synced, renamed: the holder sees all of it or nothing
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::Code::Storage, u"“%1” cannot be written: %2."_s.arg(path, file.errorString()));
    return syncToDisk(folder).map([&path] { return path; });
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
        return QString(u"The transcript %1 in the inbox was set aside: %2"_s.arg(name, why));
    });
}

Result<QString> CaseFile::Private::takeOne(const QString &file)
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
    const QStringList files = folder.entryList({u"*.zct"_s}, QDir::Files | QDir::NoSymLinks, QDir::Name);
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
