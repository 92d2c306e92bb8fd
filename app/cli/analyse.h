// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/workerclient.h"

#include <memory>
#include <optional>

namespace zonecase::cli {

/// Works the documents of recorded runs out again, one after the other, each in a worker of its own.
class Replay : public QObject
{
    Q_OBJECT

public:
    Replay(const QList<dns::Transcript> &transcripts, std::optional<Instant> at);
    /// Runs the event loop until all are done: a document a transcript.
    Result<QList<QByteArray>> run();

private:
    void next();

    QList<dns::Transcript> m_transcripts;
    std::optional<Instant> m_at;
    QList<QByteArray> m_documents;
    std::optional<Error> m_error;
    std::unique_ptr<dns::WorkerClient> m_worker;
};

} // namespace zonecase::cli
