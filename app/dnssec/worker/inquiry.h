// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dnssec/worker/seen.h"

namespace zonecase::dnssec {

/// Replies as they were read, for as long as the record stays as it is: judging it as of several instants reads once.
using ReadReplies = QHash<std::pair<dns::Query, dns::Name>, Reply>;

/// The servers of the profile's root hints, of the families that it allows; sorted.
QList<dns::Server> hintedServers(const dns::Profile &profile);

/// Puts questions to the record: what is there is answered, what is not is noted as wanted.
class Inquiry
{
public:
    /// roots: where every way begins. exclude: server names and blocks of addresses that are not to be asked.
    Inquiry(const dns::Answers &answers, const dns::Profile &profile, const QList<dns::Server> &roots,
        const QStringList &exclude = {});

    /// The server's reply; nothing while the question has not been asked (it is wanted then).
    std::optional<Reply> ask(
        const dns::Server &server, const dns::Name &zone, const dns::Name &name, dns::RecordType type);
    /// The same without wanting it.
    std::optional<Reply> peek(
        const dns::Server &server, const dns::Name &zone, const dns::Name &name, dns::RecordType type) const;
    /// Replies of these servers, in their order; those not asked yet are missing and wanted.
    QList<Reply> askAll(
        const QList<dns::Server> &servers, const dns::Name &zone, const dns::Name &name, dns::RecordType type);
    /// Shares what others read from the same record; must outlive this.
    void share(ReadReplies &replies) { m_read = &replies; }
    /// Nothing will be asked any more, whatever is wanted.
    void close() { m_isClosed = true; }
    bool isClosed() const { return m_isClosed; }
    /// All that was asked for in vain, sorted.
    QList<dns::Query> wanted() const;
    const dns::Profile &profile() const { return m_profile; }
    /// Hosts whose addresses were looked up no further: too many, too deep, or in a circle. Sorted.
    QList<dns::Name> cutHosts() const;
    static constexpr int MaxLookups = 200; ///< of one analysis: steps from zone to zone in search of hosts
    /// All that was asked and has been tried, sorted, for checks of the messages themselves.
    QList<Seen> seen() const;

    /// Addresses for a zone's server names: glue from the referral where it is the delegating zone's to give, else looked
    /// up from the root down without validation; a name whose lookup is under way contributes nothing yet.
    QList<dns::Server> serversOf(const QList<dns::Name> &names, const QList<dns::Record> &glue, const dns::Name &parent);
    const QList<dns::Server> &rootServers() const { return m_roots; }

private:
    // dns::Walk looks for hosts too, and is another thing on purpose: what it finds is itself judged, so it asks several
    // servers for both families, follows no alias and takes no glue for an answer. Here an address is only a way on, taken as
    // a resolver takes it: the first answer that can be used, one family where that will do, aliases followed, glue as the
    // last resort.
    QList<dns::IpAddress> lookUp(const dns::Name &host, dns::RecordType type, QList<dns::Name> stack);
    QList<dns::IpAddress> search(const dns::Name &host, dns::RecordType type, const QList<dns::Name> &stack);
    QList<dns::Server> serversAt(const QList<dns::Name> &names, const QList<dns::Record> &glue, const dns::Name &parent,
        const QList<dns::Name> &stack);
    std::optional<Reply> firstUsable(
        const QList<dns::Server> &servers, const dns::Name &zone, const dns::Name &name, dns::RecordType type);

    const dns::Answers &m_answers;
    const dns::Profile &m_profile;
    QStringList m_exclude;
    QList<dns::Server> m_roots;
    QSet<dns::Query> m_wanted;
    ReadReplies m_own;
    ReadReplies *m_read = &m_own;
    QHash<dns::Query, dns::Name> m_asked; ///< with the deepest zone that they were asked for
    QHash<std::pair<dns::Name, quint16>, QList<dns::IpAddress>> m_found;
    QSet<dns::Name> m_cut;
    bool m_cutShort = false; ///< something under way was cut because of what it was needed for
    int m_lookups = 0;
    bool m_isClosed = false;
};

} // namespace zonecase::dnssec
