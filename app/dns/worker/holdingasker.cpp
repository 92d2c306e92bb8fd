// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/holdingasker.h"

#include "app/dns/worker/message.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::dns {

namespace {

struct Seen
{
    QHash<Name, int> hosts; ///< labels of the highest zone that a host is named for as a server
    QHash<Name, QSet<IpAddress>> addresses;

    void take(const QList<Record> &records)
    {
        for (const Record &record : records) {
            if (record.type == type::A || record.type == type::AAAA) {
                addresses[record.owner].insert(*IpAddress::fromBytes(record.rdata));
            } else if (record.type == type::NS) {
                const Name host = Name::fromWire(record.rdata).value_or(Name());
                const int labels = record.owner.labelCount();
                hosts[host] = std::min(hosts.value(host, labels), labels);
            }
        }
    }
};

} // namespace

QSet<IpAddress> serversBelowTopLevel(const Answers &answers)
{
    Seen seen;
    const QList<Query> queries = answers.queries();
    for (const Query &query : queries) {
        const Answer answer = answers.find(query);
        if (!answer.message)
            continue;
        seen.take(answer.message->answer);
        seen.take(answer.message->authority);
        seen.take(answer.message->additional);
    }
    QSet<IpAddress> above;
    QSet<IpAddress> below;
    for (auto host = seen.hosts.cbegin(); host != seen.hosts.cend(); ++host)
        (*host <= 1 ? above : below).unite(seen.addresses.value(host.key()));
    return below.subtract(above);
}

HoldingAsker::HoldingAsker(NetworkAsker &asker, const Answers &answers, const Profile &profile,
    const QSet<IpAddress> &known, const Announce &announce)
    : m_asker(asker)
    , m_answers(answers)
    , m_known(known)
    , m_announce(announce)
{
    const QList<Record> hints = parseRecords(profile.rootHints).value_or(QList<Record>());
    for (const Record &record : hints)
        if (record.type == type::A || record.type == type::AAAA)
            m_known.insert(*IpAddress::fromBytes(record.rdata));
    for (const ResolverSpec &resolver : profile.resolvers)
        m_known.insert(resolver.server.endpoint.address);
}

QCoro::Task<Result<void>> HoldingAsker::ask(Query query, Sink sink)
{
    const IpAddress address = query.server.endpoint.address;
    while (!m_stopped && mustHold(address)) {
        if (!m_announced.contains(address)) {
            m_announced.insert(address);
            m_announce({query.server});
        }
        Bell bell;
        m_waiting.append(&bell);
        m_asker.pauseWall(m_asking == 0);
        co_await bell.wait();
        m_waiting.removeOne(&bell);
    }
    if (m_refused.contains(address) && !m_stopped) {
        m_left.insert(query.server.name.toText() + u'/' + address.toText());
        co_return Result<void>(); // as if nobody had wanted it
    }
    ++m_asking;
    m_asker.pauseWall(false);
    const Result<void> done = co_await m_asker.ask(query, sink);
    --m_asking;
    m_asker.pauseWall(m_asking == 0 && !m_waiting.isEmpty());
    co_return done;
}

bool HoldingAsker::mustHold(const IpAddress &address) const
{
    if (m_known.contains(address) || m_refused.contains(address))
        return false;
    return m_announced.contains(address) || serversBelowTopLevel(m_answers).contains(address);
}

void HoldingAsker::release(const QList<IpAddress> &allowed, const QList<IpAddress> &refused)
{
    m_known.unite(QSet<IpAddress>(allowed.begin(), allowed.end()));
    m_refused.unite(QSet<IpAddress>(refused.begin(), refused.end()));
    wakeAll();
}

QStringList HoldingAsker::refused() const
{
    QStringList servers(m_left.cbegin(), m_left.cend());
    servers.sort();
    return servers;
}

void HoldingAsker::stop()
{
    m_stopped = true;
    m_asker.stop();
    wakeAll();
}

void HoldingAsker::wakeAll()
{
    for (Bell *bell : std::as_const(m_waiting))
        bell->ring();
}

} // namespace zonecase::dns
