// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/workerclient.h"

#include <variant>

namespace zonecase::dns {

/// What a worker and its parent say to each other: CBOR maps, each behind four octets of length, most
/// significant first. Neither side trusts the other's bytes.
namespace message {

struct Release
{
    QList<IpAddress> allowed;
    QList<IpAddress> refused;
    bool operator==(const Release &) const = default;
};
struct Started
{
    Run run;
    bool operator==(const Started &) const = default;
};
/// Raw, before anything has parsed it.
struct Recorded
{
    Exchange exchange;
    bool operator==(const Recorded &) const = default;
};
/// What the worker is about to parse or to judge; null when it is done with it.
struct Parsing
{
    ExchangeId id;
    bool operator==(const Parsing &) const = default;
};
struct Progress
{
    int sent = 0;
    int wanted = 0;
    QString what;
    bool operator==(const Progress &) const = default;
};
struct Held
{
    QList<Server> servers;
    bool operator==(const Held &) const = default;
};
/// The worker's last word; the run without its list of exchanges, which the parent has itself.
struct Finished
{
    QByteArray document;
    Run run;
    bool operator==(const Finished &) const = default;
};
/// The worker's last word when the job cannot be done at all.
struct Failed
{
    Error error;
    bool operator==(const Failed &) const = default;
};

using ToWorker = std::variant<Job, Release>;
using FromWorker = std::variant<Started, Recorded, Parsing, Progress, Held, Finished, Failed>;

QByteArray toCbor(const ToWorker &message);
QByteArray toCbor(const FromWorker &message);
Result<ToWorker> toWorkerFromCbor(const QByteArray &bytes);
Result<FromWorker> fromWorkerFromCbor(const QByteArray &bytes);

constexpr qsizetype MaxSize = 64 * 1024 * 1024;
/// With its length in front.
QByteArray framed(const QByteArray &message);

/// Cuts a stream of octets into messages.
class Deframer
{
public:
    void append(const QByteArray &bytes) { m_bytes += bytes; }
    /// The next whole message; null if there is none yet or the stream is broken.
    QByteArray next();
    /// True once a length was zero or above MaxSize: nothing after it can be read.
    bool isBroken() const { return m_broken; }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
    bool m_broken = false;
};

} // namespace message

} // namespace zonecase::dns
