// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/casefileprivate.h"
#include "app/base/writetrouble.h"
#include "storage/files.h"
#include "storage/schema.h"

#include <SQLiteCpp/Backup.h>

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace zonecase::storage {

namespace {

constexpr int StrangerMillionSteps = 4000;

Result<FileHeader> checkedHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Storage, u"“%1” cannot be opened: %2."_s.arg(path, file.errorString()));
    const FileHeader header = headerOf(file.read(100));
    if (!header.isDatabase || header.applicationId != ApplicationId)
        return failure(Error::Code::Malformed, u"“%1” is not a Zonecase case file."_s.arg(path));
    if (header.version < 1)
        return failure(Error::Code::Malformed, u"“%1” has a format that was never released."_s.arg(path));
    return header;
}

/// Before the first query on a file's tables: they must be ours. What is only missing is told.
Result<QStringList> checkSchema(Connection &connection)
{
    return guarded([&]() -> Result<QStringList> {
        const SchemaDifference difference = compareSchema(connection);
        if (!difference.isReadable())
            return failure(Error::Code::Malformed,
                u"The tables of this file are not those that Zonecase makes (%1). It is not opened."_s.arg(
                    (difference.foreign + difference.missing).first().left(120)));
        return difference.missing;
    });
}

/// Tables of a later version may have more columns, and there may be more tables; a view in a table's place
/// is a trick.
Result<QStringList> checkNewerSchema(Connection &connection)
{
    const SchemaDifference difference = compareSchema(connection);
    for (const QString &object : difference.missing + difference.foreign)
        if (object.startsWith(u"view "_s)
            || (object.startsWith(u"table "_s) && difference.missing.contains(object)))
            return failure(Error::Code::Malformed,
                u"The case was made by a newer Zonecase, and this one cannot read its tables (%1)."_s.arg(
                    object.left(120)));
    return QStringList();
}

/// Brings what the companions hold into the file itself, and looks whether that is whole.
Result<void> fold(const QString &path)
{
    return guarded([&path]() -> Result<void> {
        Connection connection(path, Connection::Access::Write);
        connection.number("PRAGMA wal_checkpoint(TRUNCATE)");
        connection.execute("PRAGMA journal_mode = DELETE");
        Query check(connection, "PRAGMA quick_check(1)");
        if (check.step() && check.text(0) != u"ok"_s)
            return failure(Error::Code::Storage,
                u"The case was not closed the last time, and what is left of it is damaged (%1). Nothing was changed."_s
                    .arg(check.text(0)));
        return {};
    });
}

/// A reader beside the holder: it checkpoints, nobody else (SQLite 3.40 can lose a commit when two do).
std::unique_ptr<Connection> readerOf(const QString &path)
{
    auto reader = std::make_unique<Connection>(path, Connection::Access::Read);
    sqlite3_db_config(reader->database().getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    return reader;
}

Result<void> backUp(const QString &from, const QString &to)
{
    return guarded([&]() -> Result<void> {
        const auto source = readerOf(from);
        Connection target(to, Connection::Access::Create);
        SQLite::Backup(target.database(), source->database()).executeStep(-1);
        target.execute("PRAGMA journal_mode = DELETE");
        return {};
    });
}

QString holderText(Connection &connection)
{
    return guarded([&connection]() -> Result<QString> {
        Query query(connection, "SELECT process, analyst, since FROM holder WHERE one = 1");
        if (!query.step())
            return QString();
        return u"process %1 of %2 since %3"_s.arg(query.integer(0))
            .arg(query.text(1), query.instant(2).toText());
    }).value_or(QString());
}

/// The holder's own words about itself, as far as they can be read.
QString holderOf(const QString &path)
{
    return guarded([&path]() -> Result<QString> { return holderText(*readerOf(path)); }).value_or(QString());
}

/// A copy keeps the mark of write-ahead logging, but not the log.
void unmarkWal(const QString &path)
{
    QFile file(path);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.open(QIODevice::ReadWrite) && file.seek(18))
        file.write("\1\1", 2);
}

QString recoveringPath(const QString &path)
{
    return path + u".recovering"_s;
}

QString upgradingPath(const QString &path)
{
    return path + u".upgrading"_s;
}

} // namespace

Result<void> CaseFile::Private::makeNew(const QString &file, const CaseInfo &about)
{
    path = file;
    auto taken = CaseLock::take(path);
    if (!taken)
        return tl::unexpected(taken.error());
    lock = std::move(*taken);
    readOnly = false;
    info = about;
    if (info.id.isNull())
        info.id = CaseId::random();
    if (info.opened == Instant())
        info.opened = clock.now();
    const Result<void> connected = guarded([this]() -> Result<void> {
        connection = std::make_unique<Connection>(path, Connection::Access::Write);
        return {};
    });
    const Result<void> made = connected ? change(u"info"_s,
                                  [this]() -> Result<void> {
                                      createSchema(*connection);
                                      journalRow(u"created"_s, u"case"_s, info.id.toText(), {},
                                          foundingDigest(info.id, FormatVersion));
                                      return writeInfo(info);
                                  })
                                        : connected;
    return made.and_then([this] { return becomeHolder(); });
}

Result<void> CaseFile::Private::openForWriting(const QString &file)
{
    auto taken = CaseLock::take(file);
    if (!taken) {
        const QString holder = taken.error().code == Error::Code::Refused ? holderOf(file) : QString();
        return failure(taken.error().code,
            holder.isEmpty() ? taken.error().detail : u"The case is held by %1."_s.arg(holder));
    }
    lock = std::move(*taken);
    path = file;
    const Result<FileHeader> header = checkedHeader(path);
    if (!header)
        return tl::unexpected(header.error());
    if (header->version > FormatVersion) {
        lock.reset();
        return openSnapshot(path);
    }
    removeEmptyCompanions(path);
    // What a holder leaves that is killed just after it put a copy in place.
    for (const QString &work : {recoveringPath(path), upgradingPath(path)})
        if (!QFileInfo::exists(work))
            removeEmptyCompanions(work);
    if (header->isWal || !companionsOf(path).isEmpty())
        if (const Result<void> recovered = recover(); !recovered)
            return recovered;
    const Result<QStringList> lacking = guarded([this]() -> Result<QStringList> {
        connection = std::make_unique<Connection>(path, Connection::Access::Write);
        return checkSchema(*connection);
    });
    if (!lacking)
        return tl::unexpected(lacking.error());
    if (!lacking->isEmpty()) { // still good for reading, and for verify()
        connection.reset();
        lock.reset();
        return openSnapshot(path);
    }
    readOnly = false;
    const Result<void> ready = readInfo().and_then(
        [&] { return header->version < FormatVersion ? upgrade(int(header->version)) : Result<void>(); });
    return ready.and_then([this] { return becomeHolder(); }).and_then([this] { return markDiedRuns(); });
}

/// What the case holds stays as it is: tables are added, and the journal says which format it goes on in.
Result<void> CaseFile::Private::upgrade(int from)
{
    const QString work = upgradingPath(path);
    const auto reopen = [this](const QString &file) {
        return guarded([&]() -> Result<void> {
            connection = std::make_unique<Connection>(file, Connection::Access::Write);
            return {};
        });
    };
    connection.reset();
    const Result<void> made
        = copyDatabase(path, work, false).and_then([&] { return reopen(work); }).and_then([this] {
              return change(u"info"_s, [this]() -> Result<void> {
                  upgradeSchema(*connection);
                  journalRow(u"upgraded"_s, u"format"_s, QString::number(FormatVersion), {},
                      foundingDigest(info.id, FormatVersion));
                  return {};
              });
          });
    connection.reset();
    auto next = made ? CaseLock::take(work) : tl::unexpected(made.error());
    const Result<void> moved = next ? moveIntoPlace(work, path) : tl::unexpected(next.error());
    if (!moved) {
        removeDatabase(work);
        return moved;
    }
    lock = std::move(*next);
    notes << u"The case had format %1; a copy was brought to format %2, and is now in its place."_s.arg(from)
                 .arg(FormatVersion);
    return reopen(path);
}

Result<void> CaseFile::Private::recover()
{
    const QString work = recoveringPath(path);
    const Result<void> folded = copyDatabase(path, work, true).and_then([&work] { return fold(work); });
    if (!folded) {
        removeDatabase(work);
        return folded;
    }
    auto next = CaseLock::take(work);
    if (!next)
        return tl::unexpected(next.error());
    if (const Result<void> moved = moveIntoPlace(work, path); !moved)
        return moved;
    lock = std::move(*next);
    const QString holder = holderOf(path);
    notes
        << u"The case was not closed the last time; it was recovered on a copy, which is now in its place."_s;
    if (!holder.isEmpty())
        notes << u"It was held by %1, which is gone."_s.arg(holder);
    return {};
}

Result<void> CaseFile::Private::openSnapshot(const QString &file)
{
    path = file;
    const bool held = CaseLock::isTaken(path);
    // A file that this process holds is read through SQLite only: see CaseLock.
    const Result<FileHeader> header
        = CaseLock::isOurs(path) ? FileHeader{ApplicationId, FormatVersion, true, true} : checkedHeader(path);
    if (!header)
        return tl::unexpected(header.error());
    copy = std::make_unique<QTemporaryDir>();
    const QString target = copy->filePath(u"snapshot.zcase"_s);
    const bool unclosed = !held && (header->isWal || !companionsOf(path).isEmpty());
    const Result<void> copied = unclosed
        ? copyDatabase(path, target, true).and_then([&target] { return fold(target); })
        : backUp(path, target);
    if (!copied)
        return copied;
    notes << u"This is a snapshot as of %1."_s.arg(Instant::fromSeconds(clock.now().seconds()).toText());
    if (held)
        notes << u"The case is held by %1."_s.arg(holderOf(path));
    if (unclosed)
        notes << u"The case was not closed the last time; the snapshot has what was recorded."_s;
    return openCopy(target).map([this] { connection->limitWork(0); });
}

Result<void> CaseFile::Private::openStranger(const QString &file)
{
    path = file;
    if (CaseLock::isTaken(path))
        return failure(Error::Code::Refused,
            u"The case is being written to. Take it for a stranger's when it is closed."_s);
    const Result<FileHeader> header = checkedHeader(path);
    if (!header)
        return tl::unexpected(header.error());
    if (header->version > FormatVersion)
        return failure(Error::Code::Malformed,
            u"“%1” was made by a newer Zonecase (format %2); a stranger's file is not opened on trust."_s
                .arg(path)
                .arg(header->version));
    for (const QString &companion : companionsOf(path))
        notes << u"“%1” was ignored."_s.arg(QFileInfo(companion).fileName());
    copy = std::make_unique<QTemporaryDir>();
    const QString target = copy->filePath(u"stranger.zcase"_s);
    if (const Result<void> copied = copyDatabase(path, target, false); !copied)
        return copied;
    unmarkWal(target);
    notes << u"The file was opened as a copy, for reading only."_s;
    return openCopy(target);
}

Result<void> CaseFile::Private::openCopy(const QString &file)
{
    const Result<QStringList> lacking = guarded([&]() -> Result<QStringList> {
        connection = std::make_unique<Connection>(file, Connection::Access::Read);
        connection->limitWork(StrangerMillionSteps);
        if (connection->number("PRAGMA user_version") <= FormatVersion)
            return checkSchema(*connection);
        notes << u"The case was made by a newer Zonecase; it is read only."_s;
        return checkNewerSchema(*connection);
    });
    if (!lacking)
        return tl::unexpected(lacking.error());
    for (const QString &object : *lacking)
        notes << u"The file lacks its “%1”; it is read only."_s.arg(object);
    return readInfo();
}

Result<std::unique_ptr<CaseFile>> CaseFile::create(
    const QString &path, const CaseInfo &info, const Clock &clock)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure(Error::Code::Storage, u"“%1” cannot be made: %2."_s.arg(path, writeTrouble(file)));
    file.close();
    auto d = std::make_unique<Private>(clock);
    const Result<void> made
        = d->makeNew(path, info).and_then([&path] { return syncToDisk(QFileInfo(path).absolutePath()); });
    if (!made) {
        d.reset();
        removeDatabase(path);
        return tl::unexpected(made.error());
    }
    return std::unique_ptr<CaseFile>(new CaseFile(std::move(d)));
}

Result<std::unique_ptr<CaseFile>> CaseFile::open(const QString &path, Mode mode, const Clock &clock)
{
    auto d = std::make_unique<Private>(clock);
    const QString real = realPath(path);
    if (const QFileInfo there(real); !there.exists() || there.isDir())
        return failure(Error::Code::Storage,
            there.isDir() ? u"“%1” is a folder, and no case file."_s.arg(path)
                          : u"“%1” cannot be opened: No such file or directory."_s.arg(path));
    Result<void> opened;
    switch (mode) {
    case Mode::Write:
        opened = d->openForWriting(real);
        break;
    case Mode::Snapshot:
        opened = d->openSnapshot(real);
        break;
    case Mode::Stranger:
        opened = d->openStranger(real);
        break;
    }
    if (!opened)
        return tl::unexpected(opened.error());
    std::unique_ptr<CaseFile> file(new CaseFile(std::move(d)));
    if (!file->isReadOnly())
        file->d->notes << file->takeInbox().value_or(QStringList{u"The inbox could not be read."_s});
    return file;
}

} // namespace zonecase::storage
