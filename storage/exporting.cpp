// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/exporting.h"

#include "app/base/writetrouble.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSaveFile>

#include <functional>

using namespace Qt::StringLiterals;

namespace zonecase::storage {

namespace {

constexpr auto Exported = QLatin1StringView("exported");
constexpr auto Failed = QLatin1StringView("export failed");

/// Makes the entry, wherever the case is.
using Enter = std::function<Result<Custody>(QLatin1StringView action, const QString &where)>;

Enter into(CaseFile &file, const QString &item)
{
    return [&file, item](QLatin1StringView action, const QString &where) -> Result<Custody> {
        if (file.isReadOnly())
            return Custody::ReadOnly;
        return file.addCustody(action, item, where).map([] { return Custody::Journalled; });
    };
}

Enter into(const QString &casePath, const Clock &clock, const QString &item)
{
    return [casePath, &clock, item](QLatin1StringView action, const QString &where) -> Result<Custody> {
        if (!QFileInfo(casePath).isWritable()) // on a medium that takes nothing, say
            return Custody::ReadOnly;
        const auto opened = CaseFile::open(casePath, CaseFile::Mode::Write, clock);
        if (opened)
            return into(**opened, item)(action, where);
        if (opened.error().code != Error::Code::Refused)
            return tl::unexpected(opened.error());
        const auto held = CaseFile::open(casePath, CaseFile::Mode::Snapshot, clock);
        const QString actor = held ? (*held)->info().analyst : QString();
        return CaseFile::deliver(casePath, CustodyEntry{clock.now(), actor, action, item, where}).map([] {
            return Custody::Delivered;
        });
    };
}

QString placeOf(const QString &path)
{
    return QFileInfo(path).absoluteFilePath();
}

Result<Custody> write(const Enter &enter, const QString &path, const QByteArray &bytes)
{
    QSaveFile out(placeOf(path));
    const auto cannot = [&] {
        return failure(Error::Code::Storage, u"“%1” cannot be written: %2."_s.arg(path, writeTrouble(out)));
    };
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.flush())
        return cannot();
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    const QString where = placeOf(path) + u" sha256:"_s + QString::fromLatin1(digest);
    const Result<Custody> entered = enter(Exported, where);
    if (!entered || out.commit())
        return entered;
    const auto why = cannot();
    // The entry cannot be taken back; the next one says what became of it.
    const Result<Custody> noted = enter(Failed, where);
    return noted ? why : Result<Custody>(tl::unexpected(noted.error()));
}

} // namespace

QString custodyRemark(Custody custody)
{
    switch (custody) {
    case Custody::Journalled:
        return {};
    case Custody::Delivered:
        return u"The case is open elsewhere; the custody entry waits for its holder in the inbox."_s;
    case Custody::ReadOnly:
        return u"The case can only be read; the export stands in no journal."_s;
    }
    return {};
}

Result<Custody> exportFile(CaseFile &file, const QString &item, const QString &path, const QByteArray &bytes)
{
    return write(into(file, item), path, bytes);
}

Result<Custody> exportFile(const QString &casePath, const Clock &clock, const QString &item,
    const QString &path, const QByteArray &bytes)
{
    return write(into(casePath, clock, item), path, bytes);
}

Result<Custody> noteExport(CaseFile &file, const QString &item, const QString &path)
{
    return into(file, item)(Exported, placeOf(path));
}

Result<Custody> noteExport(
    const QString &casePath, const Clock &clock, const QString &item, const QString &path)
{
    return into(casePath, clock, item)(Exported, placeOf(path));
}

} // namespace zonecase::storage
