// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/secured.h"

#include <QHash>

#include <memory>

struct nghttp2_session;

namespace zonecase::dns {

/// HTTP/2's client side (RFC 9113) as DNS needs it (RFC 8484): bytes in, bytes out, no socket and no clock.
/// No redirect is followed, nothing is decoded, nothing pushed is taken, and what a server may send is
/// bounded.
class DohSession
{
public:
    /// What has come for a request.
    struct Reply
    {
        int status = 0;
        QString contentType, contentEncoding, location;
        qint64 age = 0;
        qint64 octets = 0; ///< of the body, kept or not
        QByteArray body; ///< at most MaxBody of it
        QStringList problems; ///< as Secured::problems has them
        bool refused = false; ///< the server had not begun with it (RFC 9113, 8.7)

        void tell(Secured &seen) const;
    };
    static constexpr qsizetype MaxBody = 65535; ///< no DNS message is longer
    static constexpr qsizetype MaxHeaders = 16 * 1024; ///< octets of a response's header fields
    static constexpr qsizetype MaxIdle
        = 256 * 1024; ///< octets that belong to no body, from one answer to the next

    /// The authority is what goes before the path in the URI (RFC 3986, 3.2).
    explicit DohSession(const QByteArray &authority);
    ~DohSession();

    /// The number of the stream on which it is asked; negative if there can be no more of them.
    qint32 request(const Access &access, const QByteArray &query);
    void cancel(qint32 stream);
    /// False when what came is not HTTP/2, or more than an answer needs, or the last: the connection is of no
    /// use then.
    bool receive(QByteArrayView bytes);
    /// What is to be sent now.
    QByteArray toSend();
    /// Those that have ended since the last call, by their streams.
    QHash<qint32, Reply> takeEnded();
    /// What has come so far.
    Reply replyOf(qint32 stream) const { return m_streams.value(stream).reply; }
    bool takesMore() const;

private:
    struct Stream
    {
        QByteArray query;
        qsizetype sent = 0;
        qsizetype headerOctets = 0;
        Reply reply;
    };
    struct Callbacks;
    void takeHeader(qint32 stream, const QByteArray &name, const QByteArray &value);
    void judgeHeaders(qint32 stream);
    void takeData(qint32 stream, QByteArrayView bytes);
    void end(qint32 stream, quint32 errorCode);
    void giveUp(qint32 stream, const QString &problem);
    void collect();

    QByteArray m_authority;
    nghttp2_session *m_session = nullptr;
    QHash<qint32, Stream> m_streams;
    QHash<qint32, Reply> m_ended;
    QByteArray m_out;
    qint64 m_idle = 0;
    bool m_goingAway = false;
};

} // namespace zonecase::dns
