// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/ldnshandle.h"
#include "app/dns/worker/message.h"

using namespace Qt::StringLiterals;

namespace zonecase::dns {

namespace {

constexpr qsizetype MaxEntry = 32'000; // letters of one record: 65535 octets of RDATA need not be typed
constexpr uint32_t DefaultTtl = 3600;
constexpr uint MaxTtl = 0x7fffffff; // RFC 2181, 8

/// One record, its parentheses and comments gone.
struct Entry
{
    QStringList tokens;
    bool ownerOmitted = false;
    int line = 0;
};

tl::unexpected<Error> wrong(int line, const QString &what)
{
    return failure(Error::Code::Malformed, u"Line %1: %2"_s.arg(line).arg(what));
}

/// Reads entries out of presentation format. ldns's own zone reader swallows records after an open
/// parenthesis.
class Tokenizer
{
public:
    explicit Tokenizer(QStringView text)
        : m_text(text)
    { }

    bool atEnd() const { return m_at >= m_text.size(); }

    /// The next entry; without tokens for a blank line.
    Result<Entry> next()
    {
        Entry entry;
        entry.line = m_line;
        entry.ownerOmitted = !atEnd() && (m_text[m_at] == u' ' || m_text[m_at] == u'\t');
        const qsizetype start = m_at;
        int depth = 0;
        while (!atEnd()) {
            const QChar letter = m_text[m_at];
            if (m_at - start > MaxEntry)
                return wrong(entry.line, u"this record is too long."_s);
            if (letter == u'\n' || letter == u'\r') {
                const bool ends = takeLineEnd() && depth == 0;
                if (ends)
                    return entry;
            } else if (letter == u' ' || letter == u'\t') {
                ++m_at;
            } else if (letter == u';') {
                skipComment();
            } else if (letter == u'(' || letter == u')') {
                depth += letter == u'(' ? 1 : -1;
                if (depth < 0 || depth > 1)
                    return wrong(m_line, u"a parenthesis has no partner."_s);
                ++m_at;
            } else if (const Result<QString> token = takeToken(); token) {
                entry.tokens << *token;
            } else {
                return tl::unexpected(token.error());
            }
        }
        if (depth > 0)
            return wrong(entry.line, u"the parenthesis that opens here is not closed."_s);
        return entry;
    }

private:
    bool takeLineEnd()
    {
        if (m_text[m_at] == u'\n')
            ++m_line;
        return m_text[m_at++] == u'\n';
    }

    void skipComment()
    {
        while (!atEnd() && m_text[m_at] != u'\n')
            ++m_at;
    }

    Result<QString> takeToken()
    {
        const qsizetype start = m_at;
        bool quoted = false;
        for (; !atEnd(); ++m_at) {
            const QChar letter = m_text[m_at];
            if (letter == u'\n' || (!quoted && u" \t();\r"_s.contains(letter)))
                break;
            if (letter.unicode() < 0x20 || letter.unicode() > 0x7e)
                return wrong(m_line, u"only printable ASCII may stand here; write others as \\DDD."_s);
            if (letter == u'\\') {
                if (++m_at >= m_text.size() || m_text[m_at] == u'\n')
                    return wrong(m_line, u"nothing follows the backslash."_s);
            } else if (letter == u'"') {
                quoted = !quoted;
            }
        }
        if (quoted)
            return wrong(m_line, u"a quotation mark has no partner."_s);
        return m_text.mid(start, m_at - start).toString();
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
};

bool isNumber(const QString &token)
{
    return !token.isEmpty()
        && std::all_of(token.begin(), token.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// TTL and class may stand in either order or be left out (RFC 1035, 5.1).
Result<void> checkTtl(const Entry &entry)
{
    for (qsizetype i = 1; i < std::min<qsizetype>(3, entry.tokens.size()); ++i) {
        const QString &token = entry.tokens[i];
        bool fits = false;
        if (isNumber(token) && (token.toUInt(&fits) > MaxTtl || !fits))
            return wrong(entry.line, u"a TTL goes up to 2147483647."_s);
        if (!isNumber(token) && RecordType::fromText(token))
            break;
        if (!isNumber(token) && token[0].isDigit())
            return wrong(entry.line, u"a TTL is a number of seconds."_s);
    }
    return {};
}

/// The record as an answer of a message, so that it passes the same checks as one from the network.
Result<QByteArray> messageWith(const ldns_rr *rr, int line)
{
    uint8_t *raw = nullptr;
    size_t size = 0;
    const ldns_status status = ldns_rr2wire(&raw, rr, LDNS_SECTION_ANSWER, &size);
    const std::unique_ptr<uint8_t, Freed<::free>> wire(raw);
    if (status != LDNS_STATUS_OK)
        return wrong(line, u"this record does not fit into a message."_s);
    QByteArray message = QByteArray::fromHex("000084000000000100000000");
    message.append(reinterpret_cast<const char *>(wire.get()), static_cast<qsizetype>(size));
    return message;
}

Result<Record> recordFrom(const Entry &entry)
{
    if (entry.tokens[0].startsWith(u'$'))
        return wrong(entry.line, u"directives are not understood here."_s);
    if (const Result<void> ttl = checkTtl(entry); !ttl)
        return tl::unexpected(ttl.error());
    ldns_rr *raw = nullptr;
    const QByteArray text = entry.tokens.join(u' ').toLatin1();
    const ldns_status status = ldns_rr_new_frm_str(&raw, text.constData(), DefaultTtl, nullptr, nullptr);
    const RecordHandle rr(raw);
    if (status != LDNS_STATUS_OK || !rr)
        return wrong(entry.line, u"%1."_s.arg(QLatin1StringView(ldns_get_errorstr_by_id(status))));
    const Result<QByteArray> message = messageWith(rr.get(), entry.line);
    const Result<Message> parsed = message ? parseMessage(*message) : tl::unexpected(message.error());
    if (!parsed || parsed->answer.size() != 1)
        return wrong(entry.line, parsed ? u"only class IN is understood here."_s : parsed.error().detail);
    return parsed->answer[0];
}

} // namespace

Result<QList<Record>> parseRecords(QStringView lines)
{
    QList<Record> records;
    Tokenizer tokenizer(lines);
    QString owner;
    while (!tokenizer.atEnd()) {
        Result<Entry> entry = tokenizer.next();
        if (!entry)
            return tl::unexpected(entry.error());
        if (entry->tokens.isEmpty())
            continue;
        if (entry->ownerOmitted) {
            if (owner.isEmpty())
                return wrong(entry->line, u"the first record needs an owner name."_s);
            entry->tokens.prepend(owner);
        }
        owner = entry->tokens[0];
        const Result<Record> record = recordFrom(*entry);
        if (!record)
            return tl::unexpected(record.error());
        records << *record;
    }
    return records;
}

} // namespace zonecase::dns
