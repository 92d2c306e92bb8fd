// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/channel.h"

#include <cerrno>
#include <cstdlib>

#include <poll.h>
#include <unistd.h>

namespace zonecase::dns {

Channel::Channel(int in, int out)
    : m_in(in)
    , m_out(out)
    , m_notifier(in, QSocketNotifier::Read)
{
    m_notifier.setEnabled(false);
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] { read(); });
}

void Channel::send(const message::FromWorker &message)
{
    const QByteArray bytes = message::framed(message::toCbor(message));
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t written = write(m_out, bytes.constData() + at, static_cast<size_t>(bytes.size() - at));
        if (written > 0) {
            at += written;
        } else if (errno == EAGAIN) {
            pollfd wait{m_out, POLLOUT, 0};
            poll(&wait, 1, -1);
        } else if (errno != EINTR) {
            std::_Exit(EXIT_FAILURE); // nobody is there to hear of anything any more
        }
    }
}

void Channel::listen(const Handler &handler, const std::function<void()> &closed)
{
    m_handler = handler;
    m_closed = closed;
    m_notifier.setEnabled(true);
}

void Channel::read()
{
    QByteArray buffer(1 << 16, Qt::Uninitialized);
    const ssize_t size = ::read(m_in, buffer.data(), static_cast<size_t>(buffer.size()));
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (size <= 0) {
        close();
        return;
    }
    m_deframer.append(buffer.left(size));
    for (QByteArray bytes = m_deframer.next(); !bytes.isNull(); bytes = m_deframer.next()) {
        const Result<message::ToWorker> message = message::toWorkerFromCbor(bytes);
        if (!message) {
            send(message::Failed{message.error()});
            close();
            return;
        }
        m_handler(*message);
    }
    if (m_deframer.isBroken())
        close();
}

void Channel::close()
{
    m_notifier.setEnabled(false);
    m_closed();
}

} // namespace zonecase::dns
