// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

namespace zonecase::dns {

/// DNS messages out of a stream, each after its length in two octets (RFC 1035, 4.2.2). Keeps less than one message more
/// than it was given at a time.
class MessageStream
{
public:
    /// The messages that are whole with these bytes.
    QList<QByteArray> take(QByteArrayView bytes)
    {
        m_rest += bytes;
        QList<QByteArray> messages;
        qsizetype at = 0;
        while (m_rest.size() - at >= LengthSize) {
            const qsizetype size = qFromBigEndian<quint16>(m_rest.constData() + at);
            if (m_rest.size() - at - LengthSize < size)
                break;
            messages << m_rest.mid(at + LengthSize, size);
            at += LengthSize + size;
        }
        m_rest.remove(0, at);
        return messages;
    }
    /// Octets of a message that is not whole.
    qsizetype left() const { return m_rest.size(); }

    static constexpr qsizetype LengthSize = 2;

private:
    QByteArray m_rest;
};

} // namespace zonecase::dns
