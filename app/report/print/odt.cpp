// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/print/odt.h"

#include "app/report/print/textdocument.h"

#include <QBuffer>
#include <QDateTime>
#include <QTextDocumentWriter>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace zonecase::report {

namespace {

/// A ZIP file's notion of a moment: date in the upper, time in the lower half; two seconds are its grain.
quint32 dosTime(Instant time)
{
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(time.seconds(), Qt::UTC);
    const QDate date = moment.date();
    const QTime clock = moment.time();
    const auto part = [](int value, int shift) { return static_cast<quint32>(value) << shift; };
    return part(qBound(0, date.year() - 1980, 127), 25) | part(date.month(), 21) | part(date.day(), 16)
        | part(clock.hour(), 11) | part(clock.minute(), 5) | part(clock.second() / 2, 0);
}

template <typename T> T number(const QByteArray &zip, qsizetype at)
{
    return at >= 0 && at + qsizetype(sizeof(T)) <= zip.size() ? qFromLittleEndian<T>(zip.constData() + at)
                                                              : T(0);
}

void put(QByteArray &zip, qsizetype at, quint32 value)
{
    if (at >= 0 && at + 4 <= zip.size())
        qToLittleEndian(value, zip.data() + at);
}

/// Qt stamps each entry with the wall clock. APPNOTE.TXT 4.3.12 and 4.3.7: where the stamps stand.
QByteArray datedZip(QByteArray zip, Instant asOf)
{
    const qsizetype end = zip.lastIndexOf(QByteArray("PK\5\6", 4));
    if (end < 0)
        return zip;
    const quint32 stamp = dosTime(asOf);
    qsizetype at = number<quint32>(zip, end + 16);
    for (int left = number<quint16>(zip, end + 10); left > 0 && number<quint32>(zip, at) == 0x02014b50;
         --left) {
        put(zip, at + 12, stamp);
        put(zip, qsizetype(number<quint32>(zip, at + 42)) + 10, stamp);
        at += 46 + number<quint16>(zip, at + 28) + number<quint16>(zip, at + 30)
            + number<quint16>(zip, at + 32);
    }
    return zip;
}

} // namespace

Result<QByteArray> toOdt(const Outline &outline)
{
    const auto document = textDocumentOf(outline, {true, 640, nullptr});
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QTextDocumentWriter writer(&buffer, "odf");
    if (!writer.write(document.get()))
        return failure(Error::Code::Storage, u"The report could not be written as OpenDocument text."_s);
    return datedZip(buffer.data(), outline.asOf);
}

} // namespace zonecase::report
