// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/framing.h"
#include "app/dnssec/worker/inspection.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::dnssec {

namespace {

constexpr qsizetype HeaderSize = 12;
constexpr int FormErr = 1, NotImp = 4, BadVers = 16;
constexpr int CookieOption = 10;
constexpr quint32 DnssecOk = 0x8000, Undefined = 0x7fff;

/// The OPT record of a message, out of its bytes.
struct Opt
{
    int extendedRcode = 0; ///< its upper bits
    int version = 0;
    quint32 flags = 0;
    std::optional<QByteArray> cookie;

    static std::optional<Opt> of(const QByteArray &message)
    {
        const Result<dns::Frame> frame = dns::frameMessage(message);
        if (!frame || !frame->hasEdns)
            return {};
        for (const dns::Framed &part : frame->parts) {
            if (part.section != dns::Section::Additional || part.type != dns::type::OPT.value)
                continue;
            Opt opt{static_cast<int>(part.ttl >> 24) << 4, static_cast<int>(part.ttl >> 16 & 0xff),
                static_cast<quint32>(part.ttl & 0xffff), {}};
            const qsizetype end = part.rdataOffset + part.rdataLength;
            for (qsizetype at = part.rdataOffset; at + 4 <= end;) {
                const int code = qFromBigEndian<quint16>(message.constData() + at);
                const int length = qFromBigEndian<quint16>(message.constData() + at + 2);
                if (code == CookieOption)
                    opt.cookie = message.mid(at + 4, length);
                at += 4 + length;
            }
            return opt;
        }
        return {};
    }
};

bool hasSignature(const dns::Message &message)
{
    const auto isSignature = [](const dns::Record &record) { return record.type == dns::type::RRSIG; };
    return std::any_of(message.answer.begin(), message.answer.end(), isSignature)
        || std::any_of(message.authority.begin(), message.authority.end(), isSignature);
}

/// One try of one question.
class EdnsCheck
{
public:
    EdnsCheck(const Scene &scene, Observations &observations, const Seen &seen)
        : m_scene(scene)
        , m_observations(observations)
        , m_seen(seen)
    { }

    void check(const dns::Exchange &exchange, bool &gaveCookie)
    {
        for (const dns::Discarded &discarded : exchange.discarded)
            if (discarded.reason == u"cookie"_s)
                add(u"chain.cookie-mismatch"_s);
        if (exchange.response.size() < HeaderSize || exchange.failure == dns::Failure::Malformed)
            return;
        const std::optional<Opt> asked = Opt::of(exchange.query), answered = Opt::of(exchange.response);
        const int rcode = (exchange.response[3] & 0x0f) | (answered ? answered->extendedRcode : 0);
        if (asked && !answered)
            checkMissing(rcode);
        else if (asked && answered)
            checkOpt(*asked, *answered, rcode);
        else if (answered)
            add(u"chain.edns-unasked"_s);
        if (answered && answered->cookie)
            checkCookie(asked ? asked->cookie : std::nullopt, *answered->cookie);
        gaveCookie = gaveCookie || (answered && answered->cookie);
        if (asked && m_seen.ednsRefused && (rcode == FormErr || rcode == NotImp || rcode == BadVers))
            add(u"chain.edns-refused"_s, {{u"rcode"_s, dns::rcodeText(rcode)}});
    }

private:
    void add(const QString &code, const finding::Arguments &args = {})
    {
        m_observations.add(code, {u"zone"_s, m_seen.zone.toText()}, args, m_seen);
    }

    void checkMissing(int rcode)
    {
        if ((rcode != 0 && rcode != 3) || !m_seen.message)
            return;
        add(hasSignature(*m_seen.message) ? u"chain.edns-no-opt"_s : u"chain.edns-ignored"_s);
    }

    void checkOpt(const Opt &asked, const Opt &answered, int rcode)
    {
        if (rcode == BadVers)
            return add(u"chain.edns-badvers"_s, {{u"version"_s, qint64(answered.version)}});
        if (answered.version != asked.version)
            add(u"chain.edns-version"_s, {{u"version"_s, qint64(answered.version)}});
        if (answered.flags & Undefined)
            add(u"chain.edns-flags"_s,
                {{u"flags"_s, u"0x"_s + QString::number(answered.flags & Undefined, 16)}});
        // RFC 4035, 3.2.1: the bit comes back. Where the signatures come all the same it does no harm.
        const KnownZone *zone = m_scene.zone(m_seen.zone);
        if ((asked.flags & DnssecOk) && !(answered.flags & DnssecOk) && zone && zone->isSigned
            && m_seen.message && !hasSignature(*m_seen.message) && m_seen.reply.isUsable())
            add(u"chain.edns-do-cleared"_s);
    }

    void checkCookie(const std::optional<QByteArray> &sent, const QByteArray &given)
    {
        if (!sent)
            add(u"chain.cookie-unasked"_s);
        else if (given.size() == 8)
            add(u"chain.cookie-no-server-part"_s);
        else if (given.size() < 16 || given.size() > 40)
            add(u"chain.cookie-length"_s, {{u"length"_s, qint64(given.size())}});
    }

    const Scene &m_scene;
    Observations &m_observations;
    const Seen &m_seen;
};

/// RFC 7873, 5.2: who supports cookies answers each with one.
void checkMissingCookies(const Scene &scene, const QSet<dns::Server> &supporting, Observations &observations)
{
    for (const Seen &seen : scene.seen) {
        if (!supporting.contains(seen.query.server))
            continue;
        for (const dns::Exchange &exchange : seen.tries) {
            const std::optional<Opt> asked = Opt::of(exchange.query), answered = Opt::of(exchange.response);
            if (asked && asked->cookie && exchange.failure == dns::Failure::None
                && !(answered && answered->cookie))
                observations.add(u"chain.cookie-missing"_s, {u"zone"_s, seen.zone.toText()}, {}, seen);
        }
    }
}

} // namespace

void checkEdns(const Scene &scene, Observations &observations)
{
    QSet<dns::Server> supporting;
    for (const Seen &seen : scene.seen) {
        bool gaveCookie = false;
        for (const dns::Exchange &exchange : seen.tries)
            EdnsCheck(scene, observations, seen).check(exchange, gaveCookie);
        if (gaveCookie)
            supporting.insert(seen.query.server);
    }
    checkMissingCookies(scene, supporting, observations);
}

} // namespace zonecase::dnssec
