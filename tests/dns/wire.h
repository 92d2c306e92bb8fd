// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/name.h"
#include "app/dns/query.h"

#include <QByteArray>

namespace zonecase::test {

inline QByteArray be16(int value)
{
    return QByteArray(1, static_cast<char>(value >> 8)) + static_cast<char>(value & 0xff);
}

inline QByteArray be32(quint32 value)
{
    return be16(static_cast<int>(value >> 16)) + be16(static_cast<int>(value & 0xffff));
}

inline QByteArray wireName(QStringView text)
{
    return dns::Name::fromText(text)->wire();
}

/// A record as it stands in a message, nothing checked.
inline QByteArray wireRecord(
    const QByteArray &owner, int type, const QByteArray &rdata, quint32 ttl = 300, int recordClass = 1)
{
    return owner + be16(type) + be16(recordClass) + be32(ttl) + be16(static_cast<int>(rdata.size())) + rdata;
}

/// A message of given flags whose records stand in `sections` (answer, authority, additional), nothing
/// checked.
struct WireMessage
{
    int id = 0x1234;
    int flags = 0x8400;
    QByteArray question;
    QList<QByteArray> answer, authority, additional;

    QByteArray bytes() const
    {
        return be16(id) + be16(flags) + be16(question.isEmpty() ? 0 : 1) + be16(int(answer.size()))
            + be16(int(authority.size())) + be16(int(additional.size())) + question + answer.join()
            + authority.join() + additional.join();
    }
};

inline QByteArray wireQuestion(QStringView name, dns::RecordType type)
{
    return wireName(name) + be16(type.value) + be16(1);
}

inline QByteArray wireEdns(
    bool dnssecOk, int payload = 1232, int extendedRcode = 0, const QByteArray &options = {})
{
    const quint32 ttl = (quint32(extendedRcode) << 24) | (dnssecOk ? 0x8000U : 0U);
    return wireRecord(QByteArray(1, '\0'), 41, options, ttl, payload);
}

} // namespace zonecase::test
