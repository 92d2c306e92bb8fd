// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/transcript.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>

using namespace Qt::StringLiterals;

namespace zonecase::dns {

namespace {

constexpr auto TranscriptLabel = QLatin1StringView("zonecase.transcript/1");

tl::unexpected<Error> notATranscript(const QString &why)
{
    return failure(Error::Code::Malformed, u"This is not a transcript that can be read: "_s + why);
}

/// The next item as a byte string of at most `most` bytes; nothing if it is anything else.
Result<QByteArray> readBytes(QCborStreamReader &in, qsizetype most)
{
    if (!in.isByteArray() || !in.isLengthKnown() || in.length() > quint64(most))
        return notATranscript(u"a part is missing or too large."_s);
    QByteArray bytes;
    auto chunk = in.readByteArray();
    while (chunk.status == QCborStreamReader::Ok) {
        bytes += chunk.data;
        chunk = in.readByteArray();
    }
    if (chunk.status == QCborStreamReader::Error)
        return notATranscript(u"it is cut short."_s);
    return bytes;
}

} // namespace

QByteArray Transcript::toCbor() const
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.append(QCborKnownTags::Signature);
    out.startArray(quint64(2 + exchanges.size()));
    out.append(TranscriptLabel);
    const QByteArray head = run.toCbor();
    out.appendByteString(head.constData(), head.size());
    for (const Exchange &exchange : exchanges) {
        const QByteArray body = exchange.toCbor();
        out.appendByteString(body.constData(), body.size());
    }
    out.endArray();
    return bytes;
}

Result<Transcript> Transcript::fromCbor(const QByteArray &bytes)
{
    constexpr qsizetype MaxRun = 64 * 1024 * 1024;
    constexpr qsizetype MaxExchange = 1024 * 1024;
    QCborStreamReader in(bytes);
    if (!in.isTag() || in.toTag() != QCborKnownTags::Signature || !in.next() || !in.isArray() || !in.isLengthKnown()
        || !in.enterContainer() || !in.isString() || !in.isLengthKnown() || in.length() > 64)
        return notATranscript(u"it does not begin as one."_s);
    const auto label = in.readString();
    if (label.status != QCborStreamReader::Ok || label.data != TranscriptLabel
        || in.readString().status != QCborStreamReader::EndOfString)
        return notATranscript(u"it was written by another version, or by another program."_s);
    const Result<QByteArray> head = readBytes(in, MaxRun);
    const Result<Run> run = head ? Run::fromCbor(*head) : tl::unexpected(head.error());
    if (!run)
        return tl::unexpected(run.error());
    Transcript transcript{*run, {}};
    while (in.hasNext()) {
        const Result<QByteArray> body = readBytes(in, MaxExchange);
        const Result<Exchange> exchange = body ? Exchange::fromCbor(*body) : tl::unexpected(body.error());
        if (!exchange)
            return tl::unexpected(exchange.error());
        const qsizetype at = transcript.exchanges.size();
        if (at >= run->exchanges.size() || run->exchanges[at].bytes() != sha256(*body))
            return notATranscript(u"exchange %1 is not the one that its run names."_s.arg(at + 1));
        transcript.exchanges << *exchange;
    }
    if (in.lastError() != QCborError::NoError || transcript.exchanges.size() != run->exchanges.size())
        return notATranscript(u"it is cut short."_s);
    return transcript;
}

} // namespace zonecase::dns
