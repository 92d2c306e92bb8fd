// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dns/run.h"
#include "app/finding/finding.h"
#include "app/timeline/event.h"

namespace zonecase::report {

/// A run as the report needs it: what was asked, when, and the document that it printed.
struct ReportedRun
{
    RunId id;
    QString command;
    QJsonObject parameters;
    QString profile;
    QString vantage;
    bool exercise = false;
    Instant started, ended;
    dns::RunEnd end = dns::RunEnd::Complete;
    QByteArray document;
    bool operator==(const ReportedRun &) const = default;
};

struct ReportedFinding
{
    FindingId id;
    RunId run;
    finding::Finding finding;
    bool operator==(const ReportedFinding &) const = default;
};

struct ReportedNote
{
    NoteId id;
    Instant written;
    QString author, text;
    QStringList references; ///< as in timeline::Event
    bool operator==(const ReportedNote &) const = default;
};

/// An exchange as an exhibit: cited as E<number>.
struct EvidenceRow
{
    qint64 number = 0; ///< order of storing
    ExchangeId id; ///< the digest that is printed
    dns::Server server;
    QString transport; ///< "udp", "tcp"…
    QString question; ///< "ministry.zz. DS"
    QString outcome; ///< "answered", or the failure's word
    int responseSize = 0;
    Instant time;
    bool operator==(const EvidenceRow &) const = default;
};

/// All of a case that a report may speak of, filled in by whoever holds the case.
struct CaseContent
{
    QString number, title;
    QString kind; ///< "incident", "exercise"
    QString tlp; ///< "TLP:AMBER"
    QString analyst, summary;
    Instant opened;
    QList<ReportedRun> runs; ///< in the order they were started
    QList<ReportedFinding> findings;
    QList<ReportedNote> notes;
    QList<timeline::Event> events;
    QList<EvidenceRow> evidence;
    QString journalHead; ///< hexadecimal
    qint64 journalRows = 0;
    QString version; ///< of the program

    /// True for a case of kind exercise and for one that holds anything from the lab.
    bool isExercise() const;
    /// The latest time of anything in the case: what "as of" means in a report, never the wall clock.
    Instant asOf() const;
    bool operator==(const CaseContent &) const = default;
};

} // namespace zonecase::report
