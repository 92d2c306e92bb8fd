// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArrayView>
#include <QList>

namespace zonecase::dns {

enum class Section
{
    Question,
    Answer,
    Authority,
    Additional
};

/// Where a question or a record stands in its message; lengths in octets. A question has no TTL and no RDATA.
struct Framed
{
    Section section = Section::Question;
    qsizetype offset = 0;
    qsizetype ownerLength = 0; ///< on the wire, a pointer counts two
    quint16 type = 0;
    quint16 recordClass = 0;
    quint32 ttl = 0;
    qsizetype rdataOffset = 0;
    qsizetype rdataLength = 0;
};

/// A message taken apart as far as its lengths go.
struct Frame
{
    QList<Framed> parts; ///< in order
    bool hasEdns = false;
};

/// checkFraming() with what it found on the way. The detail of an error is a sentence that says where.
Result<Frame> frameMessage(QByteArrayView message);

/// As frameMessage(), but what was read before the error is there too.
struct PartialFrame
{
    Frame frame;
    Result<void> end;
};
PartialFrame frameAsFarAsPossible(QByteArrayView message);

/// Octets that a name takes at this place. With compression its pointers must lead strictly backward (RFC
/// 1035, 4.1.4 says "a prior occurrence") and not into the header.
Result<qsizetype> nameLengthAt(QByteArrayView message, qsizetype offset, qsizetype end, bool mayCompress);

} // namespace zonecase::dns
