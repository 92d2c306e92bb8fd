// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/network.h"

#include <memory>

struct MMDB_s;

namespace zonecase::exchange {

/// A table of autonomous systems in MaxMind's file format, as several publishers hand it out.
class AsnTable
{
public:
    /// NotFound or Malformed with a sentence.
    static Result<std::unique_ptr<AsnTable>> open(const QString &path);
    ~AsnTable();

    /// What the table says of these addresses, with its name, date and digest. Those that it does not have
    /// are in it with AS 0.
    Result<delegation::Networks> lookUp(QList<dns::IpAddress> addresses) const;

private:
    struct Close
    {
        void operator()(MMDB_s *table) const;
    };
    AsnTable() = default;
    std::unique_ptr<MMDB_s, Close> m_table;
    QString m_digest;
};

} // namespace zonecase::exchange
