// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/worker/answering.h"

namespace zonecase::lab {

/// A query as a server of the lab reads it.
struct Question
{
    quint16 id = 0;
    int opcode = 0;
    bool recursionDesired = false, checkingDisabled = false, authenticData = false;
    QByteArray raw; ///< the question as it was sent, letter case and all
    dns::Name name;
    dns::RecordType type;
    quint16 questionClass = 1;
    bool edns = false;
    int ednsVersion = 0;
    int payload = 512;
    bool dnssecOk = false;
};

/// Nothing where not even an error can be answered (no header, or a response); a FORMERR question has no
/// `raw`.
std::optional<Question> readQuestion(QByteArrayView message);

/// The response's message; where it does not fit into the limit, an empty one with TC set (RFC 2181 section
/// 9).
QByteArray writeResponse(const Question &question, const Response &response, qsizetype limit);

/// What the server may send over UDP: the client's payload, at most 1232.
qsizetype udpLimit(const Question &question);

} // namespace zonecase::lab
