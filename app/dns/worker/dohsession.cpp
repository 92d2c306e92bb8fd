// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/dohsession.h"

#include <nghttp2/nghttp2.h>

#include <algorithm>
#include <cstring>
#include <vector>

using namespace Qt::StringLiterals;

namespace zonecase::dns {

namespace {

constexpr int Ok = 200, FirstRedirect = 300, LastRedirect = 399, FirstFinal = 200;
constexpr qsizetype MaxAgeDigits = 10;
constexpr auto MessageType = QLatin1StringView("application/dns-message");

QString shortText(const QByteArray &value)
{
    return QString::fromLatin1(value.left(Secured::MaxText));
}

/// A media type apart from its parameters (RFC 9110, 8.3.1).
bool isMessageType(const QString &contentType)
{
    return contentType.section(u';', 0, 0).trimmed().compare(MessageType, Qt::CaseInsensitive) == 0;
}

nghttp2_nv field(const QByteArray &name, const QByteArray &value)
{
    // nghttp2 copies both and changes neither.
    auto *nameBytes = reinterpret_cast<uint8_t *>(const_cast<char *>(name.constData())); // NOLINT
    auto *valueBytes = reinterpret_cast<uint8_t *>(const_cast<char *>(value.constData())); // NOLINT
    return {nameBytes, valueBytes, size_t(name.size()), size_t(value.size()), NGHTTP2_NV_FLAG_NONE};
}

} // namespace

/// What nghttp2 calls: nothing may leave them but their status.
struct DohSession::Callbacks
{
    static DohSession &of(void *user) { return *static_cast<DohSession *>(user); }

    static QByteArray bytes(const uint8_t *data, size_t size)
    {
        return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
    }

    static int header(nghttp2_session *, const nghttp2_frame *frame, const uint8_t *name, size_t nameSize,
        const uint8_t *value, size_t valueSize, uint8_t, void *user)
    {
        of(user).takeHeader(frame->hd.stream_id, bytes(name, nameSize), bytes(value, valueSize));
        return 0;
    }

    static int frame(nghttp2_session *, const nghttp2_frame *frame, void *user)
    {
        if (frame->hd.type == NGHTTP2_GOAWAY)
            of(user).m_goingAway = true;
        if (frame->hd.type == NGHTTP2_HEADERS)
            of(user).judgeHeaders(frame->hd.stream_id);
        return 0;
    }

    static int data(nghttp2_session *, uint8_t, int32_t stream, const uint8_t *data, size_t size, void *user)
    {
        of(user).takeData(
            stream, QByteArrayView(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
        return 0;
    }

    static int closed(nghttp2_session *, int32_t stream, uint32_t errorCode, void *user)
    {
        of(user).end(stream, errorCode);
        return 0;
    }

    static ssize_t body(nghttp2_session *, int32_t stream, uint8_t *out, size_t size, uint32_t *flags,
        nghttp2_data_source *, void *user)
    {
        const auto found = of(user).m_streams.find(stream);
        if (found == of(user).m_streams.end())
            return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE;
        const qsizetype count = std::min(static_cast<qsizetype>(size), found->query.size() - found->sent);
        std::memcpy(out, found->query.constData() + found->sent, size_t(count));
        found->sent += count;
        if (found->sent == found->query.size())
            *flags |= NGHTTP2_DATA_FLAG_EOF;
        return count;
    }
};

void DohSession::Reply::tell(Secured &seen) const
{
    seen.httpStatus = status;
    seen.contentType = contentType;
    seen.contentEncoding = contentEncoding;
    seen.location = location;
    seen.age = age;
    seen.octets = octets;
    seen.problems += problems;
}

DohSession::DohSession(const QByteArray &authority)
    : m_authority(authority)
{
    nghttp2_session_callbacks *callbacks = nullptr;
    nghttp2_session_callbacks_new(&callbacks);
    nghttp2_session_callbacks_set_on_header_callback(callbacks, &Callbacks::header);
    nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, &Callbacks::frame);
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, &Callbacks::data);
    nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, &Callbacks::closed);
    nghttp2_session_client_new(&m_session, callbacks, this);
    nghttp2_session_callbacks_del(callbacks);
    const nghttp2_settings_entry settings[] = {{NGHTTP2_SETTINGS_ENABLE_PUSH, 0},
        {NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE, static_cast<uint32_t>(MaxHeaders)}};
    nghttp2_submit_settings(m_session, NGHTTP2_FLAG_NONE, settings, std::size(settings));
}

DohSession::~DohSession()
{
    nghttp2_session_del(m_session);
}

bool DohSession::takesMore() const
{
    return !m_goingAway && nghttp2_session_check_request_allowed(m_session) != 0;
}

qint32 DohSession::request(const Access &access, const QByteArray &query)
{
    const bool isGet = access.method == HttpMethod::Get;
    QByteArray path = access.path.toLatin1();
    if (isGet) // RFC 8484, 4.1.1: without padding
        path += (path.contains('?') ? "&dns=" : "?dns=")
            + query.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QByteArray length = QByteArray::number(query.size());
    const QByteArray type(MessageType.data(), MessageType.size());
    // No user agent, cookie or language: nothing that tells one who asks from another (RFC 8484, 8.2).
    const QList<std::pair<QByteArray, QByteArray>> fields{{":method", isGet ? "GET" : "POST"},
        {":scheme", "https"}, {":authority", m_authority}, {":path", path}, {"accept", type},
        {"accept-encoding", "identity"}, {"content-type", type}, {"content-length", length}};
    std::vector<nghttp2_nv> sent;
    for (const auto &[name, value] : fields)
        if (!isGet || !name.startsWith("content-"))
            sent.push_back(field(name, value));
    nghttp2_data_provider body{};
    body.read_callback = &Callbacks::body;
    const qint32 stream = nghttp2_submit_request(
        m_session, nullptr, sent.data(), sent.size(), isGet ? nullptr : &body, nullptr);
    if (stream >= 0)
        m_streams[stream].query = query;
    return stream;
}

void DohSession::cancel(qint32 stream)
{
    if (m_streams.remove(stream) > 0)
        nghttp2_submit_rst_stream(m_session, NGHTTP2_FLAG_NONE, stream, NGHTTP2_CANCEL);
}

bool DohSession::receive(QByteArrayView bytes)
{
    m_idle += bytes.size();
    const auto *data = reinterpret_cast<const uint8_t *>(bytes.data());
    const bool isTaken = nghttp2_session_mem_recv(m_session, data, size_t(bytes.size())) == bytes.size();
    collect(); // its last word, where it ends the connection: only after that it says that it wants no more
    return isTaken && m_idle <= MaxIdle && nghttp2_session_want_read(m_session) != 0;
}

void DohSession::collect()
{
    const uint8_t *data = nullptr;
    for (ssize_t size = 0; (size = nghttp2_session_mem_send(m_session, &data)) > 0;)
        m_out.append(reinterpret_cast<const char *>(data), size);
}

QByteArray DohSession::toSend()
{
    collect();
    return std::exchange(m_out, {});
}

QHash<qint32, DohSession::Reply> DohSession::takeEnded()
{
    return std::exchange(m_ended, {});
}

void DohSession::takeHeader(qint32 stream, const QByteArray &name, const QByteArray &value)
{
    const auto found = m_streams.find(stream);
    if (found == m_streams.end())
        return;
    found->headerOctets += name.size() + value.size() + 32; // as HPACK counts a field (RFC 7541, 4.1)
    if (found->headerOctets > MaxHeaders)
        return giveUp(stream, u"http-headers"_s);
    Reply &reply = found->reply;
    if (name == ":status")
        reply.status = value.toInt();
    else if (name == "content-type")
        reply.contentType = shortText(value);
    else if (name == "content-encoding")
        reply.contentEncoding = shortText(value);
    else if (name == "location")
        reply.location = shortText(value);
    else if (name == "age" && value.size() <= MaxAgeDigits)
        reply.age = std::max<qint64>(0, value.toLongLong());
}

/// Once, when the header fields of the response are whole; trailers are of no account.
void DohSession::judgeHeaders(qint32 stream)
{
    const auto found = m_streams.find(stream);
    if (found == m_streams.end() || found->reply.status < FirstFinal || !found->reply.problems.isEmpty())
        return;
    Reply &reply = found->reply;
    if (reply.status >= FirstRedirect && reply.status <= LastRedirect)
        reply.problems << u"http-redirect"_s;
    else if (reply.status != Ok)
        reply.problems << u"http-status"_s;
    else if (!reply.contentEncoding.isEmpty()
        && reply.contentEncoding.compare(u"identity"_s, Qt::CaseInsensitive) != 0)
        reply.problems << u"http-encoding"_s;
    else if (!isMessageType(reply.contentType))
        reply.problems << u"http-type"_s;
}

void DohSession::takeData(qint32 stream, QByteArrayView bytes)
{
    const auto found = m_streams.find(stream);
    if (found == m_streams.end())
        return;
    m_idle -= bytes.size(); // what is bounded by itself
    found->reply.octets += bytes.size();
    found->reply.body += bytes.first(std::min(bytes.size(), MaxBody - found->reply.body.size()));
    if (found->reply.octets > MaxBody)
        giveUp(stream, u"http-size"_s);
}

void DohSession::giveUp(qint32 stream, const QString &problem)
{
    Stream given = m_streams.take(stream);
    given.reply.problems << problem;
    m_ended.insert(stream, given.reply);
    nghttp2_submit_rst_stream(m_session, NGHTTP2_FLAG_NONE, stream, NGHTTP2_CANCEL);
}

void DohSession::end(qint32 stream, quint32 errorCode)
{
    if (!m_streams.contains(stream))
        return;
    Reply reply = m_streams.take(stream).reply;
    reply.refused = errorCode == NGHTTP2_REFUSED_STREAM;
    if (reply.refused || errorCode == NGHTTP2_NO_ERROR)
        m_idle = 0;
    else
        reply.problems << u"http-protocol"_s;
    if (!reply.refused && reply.status == 0 && reply.problems.isEmpty())
        reply.problems << u"http-protocol"_s;
    m_ended.insert(stream, reply);
}

} // namespace zonecase::dns
