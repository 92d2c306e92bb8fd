// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/probe/handedin.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

HandedIn::HandedIn(CaseRecords &records, QObject *parent)
    : QObject(parent)
    , m_records(records)
{ }

QList<delegation::Registration> HandedIn::registrations() const
{
    QList<delegation::Registration> all;
    for (const Item &item : m_items)
        all << item.file.registration;
    return all;
}

Result<void> HandedIn::add(const QString &path, const dns::Name &about)
{
    if (m_items.size() >= exchange::MostHandedFiles)
        return failure(Error::Code::OutOfBudget,
            tr("%n files can be handed to a probe at most; take one out first.", nullptr,
                static_cast<int>(exchange::MostHandedFiles)));
    const Result<exchange::HandedFile> file = exchange::readRegistrationFile(path, about);
    if (!file)
        return failure(file.error().code,
            file.error().code == Error::Code::Malformed
                ? tr("It was not taken, for it is no RDAP answer on a domain. %1").arg(file.error().detail)
                : file.error().detail);
    const bool isThere = std::any_of(
        m_items.begin(), m_items.end(), [&file](const Item &item) { return item.file == *file; });
    if (isThere)
        return {};
    m_items.append({path, *file});
    m_records.addExhibit(file->bytes, file->reason);
    Q_EMIT changed();
    return {};
}

void HandedIn::remove(int index)
{
    if (index < 0 || index >= m_items.size())
        return;
    m_items.removeAt(index);
    Q_EMIT changed();
}

Result<void> HandedIn::useTable(const QString &path)
{
    std::shared_ptr<const exchange::AsnTable> table;
    if (!path.isEmpty()) {
        Result<std::unique_ptr<exchange::AsnTable>> opened = exchange::AsnTable::open(path);
        if (!opened)
            return failure(
                opened.error().code, tr("No table of networks was taken. %1").arg(opened.error().detail));
        table = std::move(*opened);
    }
    m_tablePath = path;
    m_table = table;
    Q_EMIT changed();
    Q_EMIT tableChosen(path);
    return {};
}

} // namespace zonecase::widgets
