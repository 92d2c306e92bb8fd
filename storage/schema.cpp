// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema.h"

#include <QMap>
#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace zonecase::storage {

namespace {

// DESIGN.md "The case file", CASE-MODEL.md 8. Version 1: what a version has is never changed, a later one
// adds. exhibits: bytes once, by digest. exchanges: the fields of the canonical form (app/dns/exchange.cpp),
// so that it can be rebuilt and hashed again, and what lists show (question, server, response_size). A run's
// state changes, so its beginning and its end are rows of their own, each written once. holder: who has the
// case open; the only row that is not journalled.
constexpr char FirstTables[] = R"sql(
CREATE TABLE case_info (one INTEGER PRIMARY KEY CHECK (one = 1), id BLOB NOT NULL CHECK (length(id) = 16),
    number TEXT NOT NULL, title TEXT NOT NULL, kind TEXT NOT NULL, tlp TEXT NOT NULL, summary TEXT NOT NULL,
    analyst TEXT NOT NULL, opened INTEGER NOT NULL) STRICT;
CREATE TABLE holder (one INTEGER PRIMARY KEY CHECK (one = 1), process INTEGER NOT NULL, analyst TEXT NOT NULL,
    since INTEGER NOT NULL) STRICT;
CREATE TABLE exhibits (number INTEGER PRIMARY KEY, sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
    bytes BLOB NOT NULL) STRICT;
CREATE TABLE exchanges (sequence INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK (length(id) = 32),
    vantage TEXT NOT NULL, profile TEXT NOT NULL, source BLOB NOT NULL, server_name BLOB NOT NULL,
    address BLOB NOT NULL, port INTEGER NOT NULL, transport TEXT NOT NULL, attempt INTEGER NOT NULL,
    repeat INTEGER NOT NULL, query BLOB NOT NULL REFERENCES exhibits (sha256),
    response BLOB REFERENCES exhibits (sha256), failure TEXT NOT NULL, discarded_count INTEGER NOT NULL,
    start INTEGER NOT NULL, duration INTEGER NOT NULL, question TEXT NOT NULL, server TEXT NOT NULL,
    response_size INTEGER NOT NULL) STRICT;
CREATE INDEX exchanges_by_query ON exchanges (query);
CREATE INDEX exchanges_by_response ON exchanges (response);
CREATE INDEX exchanges_by_start ON exchanges (start);
CREATE TABLE discards (exchange BLOB NOT NULL REFERENCES exchanges (id), position INTEGER NOT NULL,
    reason TEXT NOT NULL, datagram BLOB NOT NULL REFERENCES exhibits (sha256),
    PRIMARY KEY (exchange, position)) STRICT, WITHOUT ROWID;
CREATE INDEX discards_by_datagram ON discards (datagram);
CREATE TABLE run_begins (number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    started INTEGER NOT NULL, record BLOB NOT NULL) STRICT;
CREATE TABLE run_ends (run BLOB NOT NULL PRIMARY KEY REFERENCES run_begins (id), ended INTEGER NOT NULL,
    outcome TEXT NOT NULL, record BLOB NOT NULL) STRICT;
CREATE TABLE run_exchanges (run BLOB NOT NULL REFERENCES run_begins (id), position INTEGER NOT NULL,
    exchange BLOB NOT NULL REFERENCES exchanges (id), PRIMARY KEY (run, position)) STRICT, WITHOUT ROWID;
CREATE INDEX run_exchanges_by_exchange ON run_exchanges (exchange);
CREATE TABLE documents (run BLOB NOT NULL PRIMARY KEY REFERENCES run_begins (id), bytes BLOB NOT NULL) STRICT;
CREATE TABLE findings (number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    run BLOB NOT NULL REFERENCES run_begins (id), position INTEGER NOT NULL, code TEXT NOT NULL,
    severity TEXT NOT NULL, subject_kind TEXT NOT NULL, subject_id TEXT NOT NULL, args TEXT NOT NULL) STRICT;
CREATE INDEX findings_by_run ON findings (run, position);
CREATE TABLE finding_evidence (finding BLOB NOT NULL REFERENCES findings (id), position INTEGER NOT NULL,
    exchange BLOB NOT NULL REFERENCES exchanges (id), PRIMARY KEY (finding, position)) STRICT, WITHOUT ROWID;
CREATE INDEX finding_evidence_by_exchange ON finding_evidence (exchange);
CREATE TABLE notes (number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    written INTEGER NOT NULL, author TEXT NOT NULL, text TEXT NOT NULL, refs TEXT NOT NULL) STRICT;
CREATE TABLE events (number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    started INTEGER NOT NULL, ended INTEGER, accuracy TEXT NOT NULL, basis TEXT NOT NULL, lane TEXT NOT NULL,
    title TEXT NOT NULL, text TEXT NOT NULL, learned INTEGER NOT NULL, refs TEXT NOT NULL,
    in_report INTEGER NOT NULL) STRICT;
CREATE TABLE custody (number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    at INTEGER NOT NULL, actor TEXT NOT NULL, action TEXT NOT NULL, item TEXT NOT NULL, reason TEXT NOT NULL) STRICT;
CREATE TABLE journal (seq INTEGER PRIMARY KEY, prev BLOB NOT NULL, at INTEGER NOT NULL, actor TEXT NOT NULL,
    action TEXT NOT NULL, entity TEXT NOT NULL, entity_id TEXT NOT NULL, old_digest BLOB, payload_digest BLOB,
    row_digest BLOB NOT NULL) STRICT;
)sql";

// Version 2. baselines: which run is accepted as good of what it looked at (subject: a zone; for a chain the
// name and type). indicators: what a person marked as belonging to an attacker.
constexpr char SecondTables[] = R"sql(
CREATE TABLE baselines (number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    run BLOB NOT NULL REFERENCES run_begins (id), command TEXT NOT NULL, subject TEXT NOT NULL,
    label TEXT NOT NULL, accepted_by TEXT NOT NULL, accepted INTEGER NOT NULL) STRICT;
CREATE TABLE indicators (number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    kind TEXT NOT NULL, value TEXT NOT NULL, reason TEXT NOT NULL, marked_by TEXT NOT NULL,
    marked INTEGER NOT NULL) STRICT;
)sql";

// Version 3. looks: the record of a watch, a line a look (app/dns/look.h). run has no foreign key: it may wait in the inbox
// when the look is taken in.
constexpr char ThirdTables[] = R"sql(
CREATE TABLE looks (number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    at INTEGER NOT NULL, kind TEXT NOT NULL, command TEXT NOT NULL, subject TEXT NOT NULL, span INTEGER NOT NULL,
    run BLOB CHECK (run IS NULL OR length(run) = 16)) STRICT;
)sql";

// Version 4. secured: what was seen of the connection of an exchange over TLS or HTTPS, the last item of its
// canonical form.
constexpr char FourthTables[] = R"sql(
CREATE TABLE secured (exchange BLOB NOT NULL PRIMARY KEY REFERENCES exchanges (id), record BLOB NOT NULL) STRICT;
)sql";

/// Tables of what happened. The triggers stop accidents, not a person with the file; that is the journal's affair.
QByteArray appendOnly(QByteArray text, std::initializer_list<const char *> tables)
{
    for (const char *table : tables)
        for (const char *action : {"UPDATE", "DELETE"})
            text += "CREATE TRIGGER " + QByteArray(table) + "_no_" + QByteArray(action).toLower() + " BEFORE "
                + action + " ON " + table
                + " BEGIN SELECT RAISE(ABORT, 'evidence cannot be changed'); END;\n";
    return text;
}

QByteArray firstText()
{
    return appendOnly(FirstTables, {"exhibits", "exchanges", "discards", "run_begins", "run_ends", "run_exchanges",
                                       "documents", "findings", "finding_evidence", "custody", "journal"});
}

/// What each version adds to the one before it.
const std::array<QByteArray, FormatVersion> &additions()
{
    static const std::array<QByteArray, FormatVersion> all{firstText(), SecondTables,
        appendOnly(ThirdTables, {"looks"}), appendOnly(FourthTables, {"secured"})};
    return all;
}

void mark(Connection &connection, int version)
{
    connection.execute("PRAGMA application_id = " + QByteArray::number(ApplicationId)
        + "; PRAGMA user_version = " + QByteArray::number(version) + ';');
}

QMap<QString, QString> objectsOf(Connection &connection)
{
    QMap<QString, QString> objects;
    Query query(connection, "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema");
    while (query.step()) {
        const QString key = query.text(0) + u' ' + query.text(1) + u" on "_s + query.text(2);
        objects[key] += query.text(3);
    }
    return objects;
}

} // namespace

void createSchema(Connection &connection, int version)
{
    for (size_t i = 0; i < size_t(version); ++i)
        connection.execute(additions()[i]);
    mark(connection, version);
}

void upgradeSchema(Connection &connection)
{
    for (size_t i = size_t(formatOf(connection)); i < additions().size(); ++i)
        connection.execute(additions()[i]);
    mark(connection, FormatVersion);
}

QByteArray schemaDigest(int version)
{
    QByteArray text;
    for (size_t i = 0; i < size_t(version); ++i)
        text += additions()[i];
    return sha256(text);
}

int formatOf(Connection &connection)
{
    const qint64 version = connection.number("PRAGMA user_version");
    return version >= 1 && version <= FormatVersion ? int(version) : FormatVersion;
}

bool SchemaDifference::isReadable() const
{
    return foreign.isEmpty() && std::none_of(missing.begin(), missing.end(), [](const QString &object) {
        return object.startsWith(u"table "_s);
    });
}

SchemaDifference compareSchema(Connection &connection)
{
    Connection fresh;
    createSchema(fresh, formatOf(connection));
    const QMap<QString, QString> ours = objectsOf(fresh);
    const QMap<QString, QString> theirs = objectsOf(connection);
    SchemaDifference difference;
    for (auto it = ours.begin(); it != ours.end(); ++it)
        if (!theirs.contains(it.key()))
            difference.missing << it.key();
    for (auto it = theirs.begin(); it != theirs.end(); ++it)
        if (!ours.contains(it.key()) || ours[it.key()] != it.value())
            difference.foreign << it.key();
    return difference;
}

FileHeader headerOf(QByteArrayView bytes)
{
    FileHeader header;
    if (bytes.size() < 100 || bytes.first(16) != QByteArrayView("SQLite format 3\0", 16))
        return header;
    header.isDatabase = true;
    header.isWal = bytes[18] == 2 || bytes[19] == 2;
    header.version = qFromBigEndian<qint32>(bytes.data() + 60);
    header.applicationId = qFromBigEndian<qint32>(bytes.data() + 68);
    return header;
}

} // namespace zonecase::storage
