// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/run.h"
#include "app/dns/worker/message.h"

#include <QSet>

#include <functional>
#include <memory>

namespace zonecase::dns {

/// What became of a question at a server.
struct Answer
{
    enum class State
    {
        NotAsked,
        Failed,
        Answered
    };
    State state = State::NotAsked;
    Failure failure = Failure::None; ///< of the last try, when Failed
    std::shared_ptr<const Message> message; ///< when Answered
    QList<ExchangeId> evidence; ///< every try, the deciding one last
    Instant start; ///< of the deciding try
    qint64 duration = 0;
    Transport transport = Transport::Udp; ///< of the deciding try
    bool ednsRefused = false; ///< answered only without EDNS
    bool truncatedOverUdp = false;
    QString otherAddress; ///< an answer came from here, where nobody was asked, and was not taken
};

/// Recorded exchanges, found again by question: each message parsed once, when first asked for. All that an
/// analysis reads. The same exchanges in any order give the same answers.
class Answers
{
public:
    /// Called with an exchange's id before its response is parsed, so that a death can be laid at its door,
    /// and with a null id after it.
    using ParseGuard = std::function<void(const ExchangeId &)>;
    explicit Answers(ParseGuard guard = {});

    void add(const Exchange &exchange) { add(exchange, exchange.id()); }
    /// The same where its id is known already.
    void add(const Exchange &exchange, const ExchangeId &id);
    /// Judge these as malformed without parsing them: a worker died on them.
    void setMalformed(const QList<ExchangeId> &ids);
    /// Tells the guard of each answer that is found, too: what dies in judging it is laid at its door.
    void setCareful(bool careful) { m_careful = careful; }
    Answer find(const Query &query) const;
    /// The tries that count for a question, in order: for what is to be seen in the bytes alone.
    QList<Exchange> tries(const Query &query) const;
    /// What else answered a question well after the answer that was taken: seen only where somebody lingered.
    QList<std::shared_ptr<const Message>> further(const Query &query) const;
    /// Every question that has an exchange, sorted.
    QList<Query> queries() const;
    QList<ExchangeId> malformed() const;
    /// "name/address" of the server that gave an exchange; empty for one that is not here.
    QString serverOf(const ExchangeId &id) const;

private:
    struct Entry;
    QHash<Query, QList<std::shared_ptr<Entry>>> m_entries;
    QSet<ExchangeId> m_malformed;
    ParseGuard m_guard;
    mutable KnownRdata m_known;
    bool m_careful = false;
};

} // namespace zonecase::dns
