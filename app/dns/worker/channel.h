// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/workerprotocol.h"

#include <QSocketNotifier>

namespace zonecase::dns {

/// The worker's side of the pipes to its parent. Sending waits until the kernel has the octets: when the
/// worker dies on the next message, the parent has been told of it.
class Channel : public QObject
{
public:
    using Handler = std::function<void(const message::ToWorker &)>;
    /// Descriptors stay the caller's.
    Channel(int in, int out);

    void send(const message::FromWorker &message);
    /// Calls back for each message that comes, and `closed` once at the end of the stream or where it is
    /// broken.
    void listen(const Handler &handler, const std::function<void()> &closed);

private:
    void read();
    void close();

    int m_in;
    int m_out;
    QSocketNotifier m_notifier;
    message::Deframer m_deframer;
    Handler m_handler;
    std::function<void()> m_closed;
};

} // namespace zonecase::dns
