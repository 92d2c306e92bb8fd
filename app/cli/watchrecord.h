// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/casefile.h"

#include "app/dns/workerclient.h"
#include "app/resolvers/earlierversions.h"
#include "app/timeline/watched.h"

#include <QJsonArray>

#include <functional>
#include <optional>

namespace zonecase::cli {

/// What a watch saw, on its way into the case: into the file, or into its inbox while somebody else has it open. The case is
/// open for no longer than it takes to write.
class WatchRecord
{
public:
    /// caseFile: "" for a watch that keeps nothing. json: collect for document(), and print nothing on the way.
    WatchRecord(const QString &caseFile, bool mayDeliver, bool json);

    /// Reads what the case knows already of these targets, in an exercise or not; Error::Storage with a sentence if it cannot.
    Result<void> open(const QList<dns::Job> &targets, bool exercise);
    /// What the zones' own servers said before of what a target compares, from the case and from the watch's own looks.
    QList<resolvers::EarlierVersion> earlier(int target) const;
    /// When a target was last looked at, as far as the case says.
    std::optional<Instant> lastLook(int target) const { return m_known[target].looked; }

    /// The watch begins, ends, finds that it slept or that the clock was set.
    void note(dns::Look::Kind kind, Instant at, qint64 span = 0);
    /// A look that ended: compared with the last of its target, kept or noted, and told. True if a server answered.
    Result<bool> take(int target, const dns::Outcome &outcome, const QList<dns::Exchange> &exchanges, qint64 promise);
    /// A look that came to nothing.
    void miss(int target, Instant at, qint64 promise);
    /// Something is noted that is not written yet.
    bool isWaiting() const { return !m_waiting.isEmpty() || !m_gaps.isEmpty(); }
    /// Writes what has been noted and says which gaps have ended; to be called when there is nothing else to do.
    Result<void> flush();

    bool isTrouble() const { return m_isTrouble; }
    /// "zonecase.watch/1".
    QByteArray document() const;

private:
    struct Known
    {
        QString command, subject;
        QByteArray document = {}; ///< the last that was kept
        QByteArray lastGood = {}; ///< the last of these whose chain was secure
        std::optional<Instant> looked = {}, seen = {}; ///< seen: as the document says
        std::optional<resolvers::EarlierVersions> earlier = {}; ///< of a comparison
        qint64 looks = 0, kept = 0, unanswered = 0;
        bool isUnanswered = false; ///< the last one
        void keep(const QByteArray &latest);
    };

    Result<void> keep(Known &known, const dns::Outcome &outcome, const QList<dns::Exchange> &exchanges, dns::Look look,
        QList<finding::Finding> changes);
    void add(const dns::Look &look);
    Result<void> write(const std::function<Result<void>(storage::CaseFile &)> &work, const std::function<Result<void>()> &deliver);
    void tell(const Known &known, const dns::Look &look, const dns::Outcome &outcome,
        const QList<finding::Finding> &changes, const QList<finding::Finding> &inCase);

    QString m_caseFile;
    CaseId m_case; ///< whose file it was when the watch began
    bool m_mayDeliver, m_json;
    SystemClock m_clock;
    QList<Known> m_known;
    timeline::WatchReader m_reader;
    QList<dns::Look> m_waiting; ///< to be written
    QList<timeline::Gap> m_gaps; ///< to be told
    QJsonArray m_changes, m_disturbances;
    int m_queries = 0;
    bool m_isTrouble = false;
};

} // namespace zonecase::cli
