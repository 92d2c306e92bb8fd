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
    /// Starts the first worker at once, so that it is ready when the transcripts have been read.
    explicit Replay(std::optional<Instant> at);
    /// Runs the event loop until all are done: a document a transcript.
    Result<QList<QByteArray>> run(const QList<dns::Transcript> &transcripts);

private:
    void employ();
    void next();

    QList<dns::Transcript> m_transcripts;
    std::optional<Instant> m_at;
    QList<QByteArray> m_documents;
    std::optional<Error> m_error;
    std::unique_ptr<dns::WorkerClient> m_worker;
};

} // namespace zonecase::cli
