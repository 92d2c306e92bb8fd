// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/dns/look.h"
#include "app/dns/transcript.h"
#include "app/finding/finding.h"
#include "app/timeline/event.h"

#include <memory>
#include <optional>

namespace zonecase::storage {

/// The case as a whole. TLP is FIRST's word ("TLP:AMBER+STRICT").
struct CaseInfo
{
    CaseId id;
    QString number; ///< "2026-007"
    QString title;
    QString kind; ///< "incident", "exercise"
    QString tlp;
    QString summary;
    QString analyst;
    Instant opened;
    bool operator==(const CaseInfo &) const = default;
};

struct RunSummary
{
    RunId id;
    QString command;
    QJsonObject parameters;
    QString profile;
    bool exercise = false;
    Instant started, ended;
    dns::RunEnd end = dns::RunEnd::Running;
    int exchanges = 0;
    QString vantage; ///< from where it was asked
    bool operator==(const RunSummary &) const = default;
};

/// A row of the evidence list: what can be said of an exchange without parsing it beyond what was stored with
/// it.
struct ExchangeRow
{
    qint64 sequence = 0; ///< order of storing; evidence number E<sequence> in reports
    ExchangeId id;
    RunId run;
    Instant start;
    qint64 duration = 0;
    dns::Server server;
    dns::Transport transport = dns::Transport::Udp;
    dns::Failure failure = dns::Failure::None;
    QString question; ///< "ministry.zz. A", from our own query
    int responseSize = 0;
    bool operator==(const ExchangeRow &) const = default;
};

struct StoredFinding
{
    FindingId id;
    RunId run;
    Instant at; ///< the run's start
    finding::Finding finding;
};

/// A server that answered in this case, and when it did so last.
struct KnownServer
{
    dns::Server server;
    Instant lastSeen;
    bool operator==(const KnownServer &) const = default;
};

struct Note
{
    NoteId id;
    Instant written;
    QString author;
    QString text;
    QStringList references; ///< as in timeline::Event
    bool operator==(const Note &) const = default;
};

using BaselineId = Id<struct BaselineTag, 16>;
using IndicatorId = Id<struct IndicatorTag, 16>;

/// A run that is accepted as good of what it looked at: later runs of the same command and subject are set
/// against it.
struct Baseline
{
    BaselineId id;
    RunId run;
    QString command = {}; ///< "delegation", "chain"; the run's
    QString subject = {}; ///< the zone; for a chain the name and type; the run's
    QString label;
    QString acceptedBy;
    Instant accepted;
    bool operator==(const Baseline &) const = default;
};

/// Something that a person marked as belonging to an attacker.
struct Indicator
{
    IndicatorId id;
    QString kind; ///< "address", "name"
    QString value; ///< as its kind writes it
    QString reason;
    QString markedBy;
    Instant marked;
    bool operator==(const Indicator &) const = default;
};

/// What was done with the case or a part of it, by whom and why: who had it in hand.
struct CustodyEntry
{
    Instant at;
    QString actor;
    QString action; ///< "exported", "verified", "transferred"…
    QString item; ///< "report", "run:HEX"…
    QString reason;
    bool operator==(const CustodyEntry &) const = default;
};

/// Something that `case verify` found broken; kind "exhibit", "exchange", "finding", "journal", "document",
/// "schema", "tail"…
struct Damage
{
    QString kind;
    QString id;
    QString what; ///< a sentence
    QStringList usedBy; ///< findings, runs, notes that rest on it
    bool operator==(const Damage &) const = default;
};

struct Verification
{
    QList<Damage> damages;
    qint64 exchanges = 0, exhibits = 0, findings = 0, journalRows = 0;
    QString journalHead; ///< hex
    bool isIntact() const { return damages.isEmpty(); }
};

/// The journal's end as it was exported or printed: what anchors the case outside its file.
struct Receipt
{
    qint64 count = 0; ///< journal rows
    QString head; ///< hex
    bool operator==(const Receipt &) const = default;
};

/// Filter over exchanges and findings; empty parts do not restrict.
struct Filter
{
    std::optional<RunId> run;
    std::optional<Instant> from, to;
    QString text;
    bool operator==(const Filter &) const = default;
};

/// One case file. Lives on one thread: the only connection that writes. All times come from the clock handed
/// in.
class CaseFile
{
public:
    enum class Mode
    {
        Write, ///< takes the lock; Error::Refused with who holds it if it is taken
        Snapshot, ///< a copy of the state now, taken with the backup API; reads only
        Stranger ///< hostile until shown otherwise: opened as a copy, companions ignored
    };
    /// Error::Storage with a sentence if the file exists or cannot be made.
    static Result<std::unique_ptr<CaseFile>> create(
        const QString &path, const CaseInfo &info, const Clock &clock);
    /// Refused only where somebody holds the case; Malformed: not a case file, or its tables are not ours. A
    /// newer format, or one that lacks triggers of ours, opens for reading only whatever the mode; see
    /// isReadOnly() and openingNotes().
    static Result<std::unique_ptr<CaseFile>> open(const QString &path, Mode mode, const Clock &clock);
    ~CaseFile(); ///< checkpoints and leaves one file
    CaseFile(const CaseFile &) = delete;
    CaseFile &operator=(const CaseFile &) = delete;

    const CaseInfo &info() const;
    const QString &path() const;
    bool isReadOnly() const;
    /// What opening found and did ("recovered", "companions ignored", "run … marked died", "inbox: 2
    /// transcripts taken in").
    const QStringList &openingNotes() const;

    /// What has been changed since this was last called: "runs", "exchanges", "findings", "notes", "events",
    /// "info", "custody", "baselines", "indicators", "looks".
    QStringList takeChanges();

    Result<void> beginRun(const dns::Run &run);
    /// Stores in one transaction; "stored" once it has returned.
    Result<void> addExchanges(const RunId &run, const QList<dns::Exchange> &exchanges);
    /// Ends the run and keeps the document and its findings; an event "probe" is made.
    Result<void> finishRun(
        const dns::Run &run, const QByteArray &document, const QList<finding::Finding> &findings);
    /// A run whole. Refused if the case has it already.
    Result<void> addTranscript(const dns::Transcript &transcript, const QByteArray &document,
        const QList<finding::Finding> &findings);

    /// The document and findings of a run that has none yet: one that the inbox brought.
    Result<void> addDocument(
        const RunId &run, const QByteArray &document, const QList<finding::Finding> &findings);

    /// Lines of a watch's record, in one transaction; those that are there already stay as they are.
    Result<void> addLooks(const QList<dns::Look> &looks);

    /// A note without an id gets one; one with an id (undoing its removal) keeps it.
    Result<NoteId> addNote(const Note &note);
    Result<void> changeNote(const Note &note);
    Result<void> removeNote(const NoteId &id);
    Result<void> addEvent(const timeline::Event &event);
    Result<void> changeEvent(const timeline::Event &event);
    Result<void> removeEvent(const EventId &id);
    Result<void> setInfo(const CaseInfo &info);
    /// Takes the place of the one that stood for the same command and subject; returned as it stands now. A
    /// null id gets one. Refused for a run that says nothing of a present state: not complete, without a
    /// document, of another command, or a test before a delegation is made.
    Result<Baseline> acceptBaseline(const Baseline &baseline);
    Result<void> withdrawBaseline(const BaselineId &id);
    /// A null id gets one. Refused for what is no address or name, or is marked already.
    Result<IndicatorId> addIndicator(const Indicator &indicator);
    Result<void> removeIndicator(const IndicatorId &id);
    /// A custody entry: viewed-for-export, exported, verified, transferred…
    Result<void> addCustody(const QString &action, const QString &item, const QString &reason);
    /// Keeps a file that was handed to us, as it is, with a custody entry "received" on "exhibit:HEX".
    Result<void> addExhibit(const QByteArray &bytes, const QString &reason);

    Result<QList<RunSummary>> runs() const;
    /// Runs that ended and have no document: the inbox brought them, or what worked them out died. By their
    /// start.
    Result<QList<RunId>> runsWithoutDocument() const;
    /// The document as it was printed, and the run whole.
    Result<QByteArray> document(const RunId &run) const;
    Result<dns::Run> run(const RunId &run) const;
    Result<dns::Transcript> transcript(const RunId &run) const;
    Result<QList<ExchangeRow>> exchanges(const Filter &filter, qint64 afterSequence, int limit) const;
    Result<dns::Exchange> exchange(const ExchangeId &id) const;
    Result<qint64> exchangeCount() const;
    /// By name, then address.
    Result<QList<KnownServer>> knownServers() const;
    Result<QList<StoredFinding>> findings(const Filter &filter) const;
    Result<QList<Note>> notes() const;
    Result<QList<timeline::Event>> events() const;
    Result<QList<CustodyEntry>> custody() const;
    Result<QList<Baseline>> baselines() const; ///< by command and subject
    Result<QList<Indicator>> indicators() const; ///< as they were marked
    Result<QList<dns::Look>> looks() const; ///< as they were recorded
    /// The bytes of "exhibit:HEX", as they were handed in.
    Result<QByteArray> exhibit(const QString &item) const;
    Result<QString> journalHead() const;

    /// Recomputes every digest and the chain; goes on after each damage. A receipt shows whether the tail was
    /// cut.
    Result<Verification> verify(const std::optional<Receipt> &receipt = {}) const;
    /// The journal's end now, to be exported or printed.
    Result<Receipt> receipt() const;

    /// Leaves a transcript for the holder of the case in FILE.inbox/.
    static Result<QString> deliver(const QString &casePath, const dns::Transcript &transcript);
    /// Leaves a custody entry there, too: what was done with a case that somebody else holds.
    static Result<void> deliver(const QString &casePath, const CustodyEntry &entry);
    /// … or a file that was handed to us, as addExhibit() takes it.
    static Result<void> deliver(
        const QString &casePath, const CustodyEntry &entry, const QByteArray &exhibit);
    /// … or lines of a watch's record.
    static Result<void> deliver(const QString &casePath, const QList<dns::Look> &looks);
    /// What a custody entry on a file that was handed to us is about.
    static QString exhibitItem(const QByteArray &bytes);
    /// Takes in what lies in FILE.inbox/; returns what was taken.
    Result<QStringList> takeInbox();

private:
    class Private;
    explicit CaseFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace zonecase::storage
