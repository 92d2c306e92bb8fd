// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/worker/soa.h"

#include "app/delegation/serials.h"

#include <QtEndian>

namespace zonecase::delegation {

namespace {

/// The length of the uncompressed name that begins there, or -1.
qsizetype nameLength(const QByteArray &bytes, qsizetype at)
{
    for (qsizetype i = at; i < bytes.size(); i += static_cast<quint8>(bytes[i]) + 1)
        if (bytes[i] == '\0')
            return i + 1 - at;
    return -1;
}

} // namespace

std::optional<Soa> Soa::from(const dns::Record &record)
{
    constexpr qsizetype Numbers = 20;
    const QByteArray &rdata = record.rdata;
    const qsizetype first = nameLength(rdata, 0);
    const qsizetype second = first < 0 ? -1 : nameLength(rdata, first);
    if (second < 0 || rdata.size() != first + second + Numbers)
        return std::nullopt;
    const auto number
        = [&](qsizetype i) { return qFromBigEndian<quint32>(rdata.constData() + first + second + 4 * i); };
    return Soa{dns::Name::fromWire(QByteArrayView(rdata).first(first)).value_or(dns::Name()),
        dns::Name::fromWire(QByteArrayView(rdata).sliced(first, second)).value_or(dns::Name()), number(0),
        number(1), number(2), number(3), number(4)};
}

QString Soa::mailAddress() const
{
    const QList<QByteArray> labels = contact.labels();
    if (labels.isEmpty())
        return {};
    const QString domain = contact.parent().toText();
    return QString::fromLatin1(labels.first()) + u'@' + (domain.size() > 1 ? domain.chopped(1) : domain);
}

bool isNewer(quint32 serial, quint32 than)
{
    return isNewerSerial(serial, than);
}

} // namespace zonecase::delegation
