// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/dnssec/faults/serving.h"

#include "tests/dnssec/faults/wire.h"
#include "tests/support/messagebuilder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::faults {

namespace type = dns::type;

namespace {

const QString RootRecords = u". 3600 IN SOA a.root. host.root. 1 7200 3600 1209600 300\n"
                            ". 3600 IN NS a.root.\na.root. 3600 IN A 192.0.2.1\n"
                            "example. 3600 IN NS ns1.example.\nexample. 3600 IN NS ns2.example.\n"
                            "ns1.example. 3600 IN A 192.0.2.11\nns2.example. 3600 IN A 192.0.2.12\n"
                            "zz. 3600 IN NS ns1.example.\n"_s;

const QString ZoneRecords
    = u"example. 3600 IN SOA ns1.example. host.example. 1 7200 3600 1209600 300\n"
      "example. 3600 IN NS ns1.example.\nexample. 3600 IN NS ns2.example.\n"
      "ns1.example. 3600 IN A 192.0.2.11\nns2.example. 3600 IN A 192.0.2.12\n"
      "www.example. 300 IN A 203.0.113.1\nwww.example. 300 IN TXT \"here\"\n"
      "*.wild.example. 300 IN A 203.0.113.2\na.wild.example. 300 IN A 203.0.113.3\n"
      "deep.b.c.example. 300 IN A 203.0.113.4\n"
      "alias.example. 300 IN CNAME www.example.\n"
      "tree.example. 300 IN DNAME leaf.example.\nwww.leaf.example. 300 IN A 203.0.113.5\n"_s;

constexpr qsizetype MaxDatagram = 1232;

QString dsText(const QByteArray &rdata)
{
    return u"%1 %2 %3 %4"_s.arg(static_cast<quint8>(rdata[0]) << 8 | static_cast<quint8>(rdata[1]))
        .arg(static_cast<quint8>(rdata[2]))
        .arg(static_cast<quint8>(rdata[3]))
        .arg(QString::fromLatin1(rdata.mid(4).toHex()));
}

/// An answer being put together out of one zone.
class Answering
{
public:
    Answering(const SignedZone &zone, Answer &answer)
        : m_zone(zone)
        , m_answer(answer)
    { }

    void answer(dns::Name name, dns::RecordType asked)
    {
        for (int aliases = 0; aliases < 8; ++aliases) {
            const std::optional<dns::Name> cut = m_zone.cutAbove(name);
            if (cut && !(*cut == name && asked == type::DS))
                return refer(*cut);
            const std::optional<dns::Name> next = step(name, asked);
            if (!next || !next->isSubdomainOf(m_zone.apex()))
                return;
            name = *next;
        }
    }

private:
    static void put(QList<dns::RRset> &section, const dns::RRset *set)
    {
        if (set && !section.contains(*set))
            section << *set;
    }
    bool isHashed() const { return m_zone.plan().denial == ZonePlan::Denial::Nsec3; }
    bool isSigned() const { return !m_zone.plan().keys.isEmpty(); }
    QList<dns::RRset> &authority() { return m_answer.authority; }

    void refer(const dns::Name &cut)
    {
        m_answer.authoritative = false;
        const dns::RRset *ns = m_zone.find(cut, type::NS);
        put(authority(), ns);
        if (const dns::RRset *ds = m_zone.find(cut, type::DS))
            put(authority(), ds);
        else
            denyType(cut);
        for (const dns::Record &record : ns->records)
            for (const dns::RecordType family : {type::A, type::AAAA})
                put(m_answer.additional, m_zone.find(*dns::Name::fromWire(record.rdata), family));
    }

    dns::Name proveEncloser(const dns::Name &name)
    {
        dns::Name encloser = name.parent();
        while (encloser != m_zone.apex() && !m_zone.nsec3At(encloser))
            encloser = encloser.parent();
        put(authority(), m_zone.nsec3At(encloser));
        put(authority(), m_zone.nsec3Over(name.ancestor(encloser.labelCount() + 1)));
        return encloser;
    }

    void denyType(const dns::Name &name)
    {
        if (!isSigned())
            return;
        if (!isHashed())
            return put(authority(), m_zone.nsecFor(name));
        if (const dns::RRset *match = m_zone.nsec3At(name))
            return put(authority(), match);
        proveEncloser(name);
    }

    void denyName(const dns::Name &name)
    {
        if (!isSigned())
            return;
        const dns::Name wildcard = *m_zone.closestEncloser(name).child("*");
        if (!isHashed()) {
            put(authority(), m_zone.nsecFor(name));
            return put(authority(), m_zone.nsecFor(wildcard));
        }
        put(authority(), m_zone.nsec3Over(*proveEncloser(name).child("*")));
    }

    void putSoa() { put(authority(), m_zone.find(m_zone.apex(), type::SOA)); }

    std::optional<dns::Name> step(const dns::Name &name, dns::RecordType asked)
    {
        for (int labels = m_zone.apex().labelCount(); labels < name.labelCount(); ++labels)
            if (const dns::RRset *dname = m_zone.find(name.ancestor(labels), type::DNAME))
                return redirect(name, *dname);
        if (m_zone.exists(name))
            return atNode(name, name, asked);
        const dns::Name wildcard = *m_zone.closestEncloser(name).child("*");
        if (m_zone.exists(wildcard))
            return atNode(wildcard, name, asked);
        m_answer.rcode = 3;
        putSoa();
        denyName(name);
        return {};
    }

    std::optional<dns::Name> redirect(const dns::Name &name, const dns::RRset &dname)
    {
        put(m_answer.answer, &dname);
        dns::Name target = *dns::Name::fromWire(dname.records.constFirst().rdata);
        const QList<QByteArray> labels = name.labels().mid(0, name.labelCount() - dname.owner.labelCount());
        for (qsizetype i = labels.size() - 1; i >= 0; --i)
            target = *target.child(labels[i]);
        const dns::RRset made = setOf(name, type::CNAME, dname.ttl, {target.wire()});
        put(m_answer.answer, &made);
        return target;
    }

    std::optional<dns::Name> atNode(const dns::Name &node, const dns::Name &name, dns::RecordType asked)
    {
        const dns::RRset *set = m_zone.find(node, asked);
        const dns::RRset *alias = asked == type::CNAME ? nullptr : m_zone.find(node, type::CNAME);
        const dns::RRset *found = set ? set : alias;
        if (node != name && isSigned() && !isHashed())
            put(authority(), m_zone.nsecFor(name));
        else if (node != name && isSigned() && found)
            put(authority(), m_zone.nsec3Over(name.ancestor(m_zone.closestEncloser(name).labelCount() + 1)));
        else if (node != name && isSigned())
            proveEncloser(name);
        if (!found) {
            putSoa();
            denyType(node);
            return {};
        }
        dns::RRset copy = *found;
        copy.owner = name;
        for (QList<dns::Record> *records : {&copy.records, &copy.signatures})
            for (dns::Record &record : *records)
                record.owner = name;
        put(m_answer.answer, &copy);
        return set ? std::nullopt : std::optional(*dns::Name::fromWire(found->records.constFirst().rdata));
    }

    const SignedZone &m_zone;
    Answer &m_answer;
};

dns::Exchange exchange(const Asked &asked, const QByteArray &query, const Answer &answer, Instant at)
{
    dns::Exchange exchange;
    exchange.vantage = u"test"_s;
    exchange.profile = u"test"_s;
    exchange.server = asked.query.server;
    exchange.transport = asked.isTcp ? dns::Transport::Tcp : dns::Transport::Udp;
    exchange.query = query;
    exchange.start = Instant{at.nanoseconds + (asked.hasEdns ? 0 : 2) + (asked.isTcp ? 1 : 0)};
    exchange.duration = 20'000'000;
    if (answer.strayCookie)
        exchange.discarded.append({u"cookie"_s, QByteArray("stray")});
    if (!answer.otherAddress.isEmpty())
        exchange.discarded.append({u"address "_s + answer.otherAddress, QByteArray("stray")});
    exchange.discardedCount = int(exchange.discarded.size());
    exchange.failure = answer.silent ? dns::Failure::Timeout : dns::Failure::None;
    if (!answer.silent)
        exchange.response = bytesOf(answer, asked, query);
    return exchange;
}

} // namespace

dns::RRset *Answer::find(dns::RecordType wanted)
{
    for (QList<dns::RRset> *section : {&answer, &authority})
        for (dns::RRset &set : *section)
            if (set.type == wanted)
                return &set;
    return nullptr;
}

void Answer::remove(dns::RecordType unwanted)
{
    for (QList<dns::RRset> *section : {&answer, &authority, &additional})
        section->removeIf([&](const dns::RRset &set) { return set.type == unwanted; });
}

Instant Setting::now()
{
    return Instant::fromSeconds(1'800'000'000);
}

Setting::Setting()
{
    constexpr qint64 Day = 86400;
    for (ZonePlan *plan : {&root, &zone}) {
        plan->inception = Instant::fromSeconds(now().seconds() - 7 * Day);
        plan->expiration = Instant::fromSeconds(now().seconds() + 21 * Day);
    }
    root.records = RootRecords;
    root.keys = {SigningKey(13, SigningKey::Ksk, "root")};
    zone.name = test::name(u"example."_s);
    zone.records = ZoneRecords;
    zone.keys = {SigningKey(13, SigningKey::Ksk), SigningKey(13, SigningKey::Zsk)};
}

void Setting::sign()
{
    QList<QByteArray> ds = zone.ds;
    for (const SigningKey &key : zone.keys)
        if (zone.ds.isEmpty() && zone.hasDs && (key.flags & 1))
            ds << key.dsRdata(zone.name);
    ZonePlan withDs = root;
    for (const QByteArray &rdata : std::as_const(ds))
        withDs.records += u"example. 3600 IN DS %1\n"_s.arg(dsText(rdata));
    signedRoot.emplace(withDs);
    served = {SignedZone(zone), SignedZone(zone)};
    if (below)
        signedBelow.emplace(*below);
}

QString Setting::address(int server)
{
    return server == 0 ? u"192.0.2.1"_s : server == 1 ? u"192.0.2.11"_s : u"192.0.2.12"_s;
}

void Setting::atBoth(const std::function<void(SignedZone &)> &damage)
{
    for (SignedZone &one : served)
        damage(one);
}

QString Setting::hints()
{
    return u"a.root. 3600 IN A 192.0.2.1\n"_s;
}

QString Setting::trustAnchor() const
{
    QString lines;
    for (const SigningKey &key : anchors.isEmpty() ? root.keys : anchors)
        lines += u". 3600 IN DS %1\n"_s.arg(dsText(key.dsRdata(root.name)));
    return lines;
}

QString Setting::trustedKeys() const
{
    QString lines;
    for (const SigningKey &key : anchors.isEmpty() ? root.keys : anchors)
        lines += u". 3600 IN DNSKEY %1 %2 %3 %4\n"_s.arg(key.flags)
                     .arg(key.protocol)
                     .arg(key.algorithm())
                     .arg(QString::fromLatin1(key.publicKey().toBase64()));
    return lines;
}

Answer answerFrom(const SignedZone &zone, const dns::Name &name, dns::RecordType asked)
{
    Answer answer;
    Answering(zone, answer).answer(name, asked);
    return answer;
}

Answer Setting::answer(const Asked &asked) const
{
    const dns::Query &query = asked.query;
    const SignedZone *from = asked.server == 0 ? &*signedRoot
        : asked.server < 3                     ? &served[asked.server - 1]
                                               : nullptr;
    if (asked.server > 0 && signedBelow && query.name.isSubdomainOf(signedBelow->apex())
        && !(query.type == type::DS && query.name == signedBelow->apex()))
        from = &*signedBelow;
    const bool isOurs = from && query.name.isSubdomainOf(from->apex())
        && !(query.type == type::DS && query.name == from->apex() && asked.server > 0);
    Answer answer
        = isOurs ? answerFrom(*from, query.name, query.type) : Answer{.rcode = 5, .authoritative = false};
    answer.signatures = asked.hasEdns;
    answer.hasOpt = asked.hasEdns;
    if (edit)
        edit(asked, answer);
    return answer;
}

QByteArray Setting::respond(const QByteArray &query, int server, bool isTcp) const
{
    const std::optional<Asked> asked = askedIn(query, server, isTcp);
    if (!asked)
        return {};
    const Answer given = answer(*asked);
    const QByteArray bytes = given.silent ? QByteArray() : bytesOf(given, *asked, query);
    if (isTcp || bytes.size() <= MaxDatagram)
        return bytes;
    Answer cut{.rcode = given.rcode,
        .authoritative = given.authoritative,
        .truncated = true,
        .hasOpt = given.hasOpt};
    return bytesOf(cut, *asked, query);
}

QList<dns::Exchange> Setting::ask(const dns::Query &query) const
{
    int server = 0;
    while (server < 3 && address(server) != query.server.endpoint.address.toText())
        ++server;
    return triesOf(
        {query, server}, [this](const Asked &asked) { return answer(asked); }, cookies, at.value_or(now()));
}

QList<dns::Exchange> triesOf(
    Asked asked, const std::function<Answer(const Asked &)> &answer, bool cookies, Instant at)
{
    QList<dns::Exchange> tries;
    for (int i = 0; i < 3; ++i) {
        const Answer given = answer(asked);
        tries << exchange(asked, queryBytes(asked, cookies), given, at);
        const bool refusesEdns = asked.hasEdns && asked.query.form == dns::Form::Usual
            && (given.rcode == 1 || given.rcode == 4 || given.extendedRcode == 1);
        if (refusesEdns)
            asked.hasEdns = false; // as the transport does
        else if (given.truncated && !asked.isTcp)
            asked.isTcp = true;
        else
            break;
    }
    return tries;
}

} // namespace zonecase::faults
