// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/handedfile.h"
#include "widgets/case/caserecords.h"

#include <QObject>

#include <memory>

namespace zonecase::widgets {

/// What people hand to the delegation probes of a case beside the network: registries' RDAP answers, which
/// the case keeps, and a table that says in whose network an address lies.
class HandedIn : public QObject
{
    Q_OBJECT

public:
    struct Item
    {
        QString path;
        exchange::HandedFile file;
        bool operator==(const Item &) const = default;
    };

    explicit HandedIn(CaseRecords &records, QObject *parent = nullptr);

    const QList<Item> &items() const { return m_items; }
    /// In the order in which they came; of two on one domain both, the analysis takes the newer.
    QList<delegation::Registration> registrations() const;
    /// Reads it, keeps it in the case and hands it to each probe from now on. A sentence where it is no RDAP
    /// answer on a domain; then nothing has changed.
    Result<void> add(const QString &path, const dns::Name &about = {});
    /// From now on it is not handed to probes any more; the case keeps it.
    void remove(int index);

    /// An empty path: none. A sentence where it is no such table; the one in use stays.
    Result<void> useTable(const QString &path);
    QString tablePath() const { return m_tablePath; }
    /// Null while there is none.
    const std::shared_ptr<const exchange::AsnTable> &table() const { return m_table; }

Q_SIGNALS:
    void changed();
    /// Another table, or none, at someone's word.
    void tableChosen(const QString &path);

private:
    CaseRecords &m_records;
    QList<Item> m_items;
    QString m_tablePath;
    std::shared_ptr<const exchange::AsnTable> m_table;
};

} // namespace zonecase::widgets
