// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/exchange.h"
#include "app/dns/worker/message.h"

namespace zonecase::test {

/// A response for tests: sections in presentation format, one record a line.
struct Response
{
    int rcode = 0;
    bool authoritative = true;
    bool recursionAvailable = false;
    bool authenticData = false;
    QString answer = {}, authority = {}, additional = {};
    QByteArray options = {}; ///< of EDNS, as on the wire
};

/// Records of presentation lines; ends the program where a line is wrong, for a test must not run on less
/// than it says.
QList<dns::Record> records(const QString &lines);
dns::Name name(const QString &text);
dns::Server server(const QString &name, const QString &address);

QByteArray queryBytes(const dns::Query &query, quint16 id = 0x1234);
QByteArray responseBytes(const dns::Query &query, const Response &response, quint16 id = 0x1234);
QByteArray responseBytes(const dns::Query &query, const Response &response, const QList<dns::Record> &answer,
    const QList<dns::Record> &authority, const QList<dns::Record> &additional, quint16 id = 0x1234);

/// One try that got this response, or failed in this way.
dns::Exchange exchange(const dns::Query &query, const QByteArray &response, Instant start);
dns::Exchange failedExchange(const dns::Query &query, dns::Failure failure, Instant start);

} // namespace zonecase::test
