// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resolvers/comparison.h"
#include "app/resolvers/worker/authority.h"
#include "app/resolvers/worker/polls.h"

namespace zonecase::resolvers {

/// The TTL that a cache began with.
struct OriginalTtl
{
    qint64 ttl = -1; ///< -1: unknown
    bool isSigned = false; ///< a signature that came along says so
    bool several = false; ///< the zone's servers give, or gave, several
    std::optional<Interval>
        shown; ///< when they were seen to give it in the case; up to now, if they still do
};

/// What one resolver says to one question.
struct Cell
{
    ResolverAnswer answer;
    std::optional<Content> content; ///< of NOERROR and NXDOMAIN answers
    std::optional<Content> unchecked; ///< what it gives with CD=1 where it fails without, before and after
    bool recovered = false; ///< it failed, and did not when it was asked again
    Looks looks; ///< all that it said
    QList<Sighting> sightings; ///< of what its cache has
    QMap<QString, Content> seen; ///< each content that came, by its key
    QMap<QString, OriginalTtl> originals; ///< of each of these
    std::optional<Content> explained = {}; ///< which of these the cause is of, where it is not the first answer
};

/// The zone's servers, or some of them, do not say what they said before: `standard`.
struct Departure
{
    enum class Kind
    {
        Change, ///< nobody answers for what it was, or it leads nobody elsewhere, or they were not asked again
        Return, ///< they gave it before the other was accepted
        Rotation, ///< asked again they say one thing and another, and never what was accepted
        Mixture, ///< … and what was accepted too
        Hijack, ///< somebody answers for what it was, and they stay with what they say
        Path ///< … to us over UDP alone
    };
    Kind kind = Kind::Change;
    Content standard;
    bool accepted = false; ///< somebody answers for the standard
    bool isOpen = false; ///< they are to be asked again
    QStringList foreign = {}; ///< keys of the versions that depart
    QList<ExchangeId> evidence = {}; ///< of asking again
    QList<Version> overTcp = {}; ///< what they say there, where that was accepted
    QList<Version> inTurn = {}; ///< what was heard only when they were asked again, and nobody accepted
};

/// One name and type, with what the authority says and each resolver, in the order of the request.
struct Question
{
    dns::Name name;
    dns::RecordType type;
    QList<Version> versions;
    QList<Cell> cells;
    QMap<QString, QString> letters; ///< content key to cluster
    std::optional<Departure> departure = {};

    /// Some of the authority's servers say this, which nobody accepted, while others say what was.
    bool isTakenOver(const QString &key) const;
    /// The zone is signed, and no version validates: there is nothing to compare with.
    bool isUnproven() const;
    /// The authority says that there is no such name, on every server that answered.
    bool isDenied() const;
};

/// What a resolver made of a name that cannot exist.
struct Invention
{
    dns::Name name;
    std::optional<Content> content; ///< what it made up; nothing if it did not
    QList<ExchangeId> evidence;
    QString foundFor = {}, found = {}; ///< by further questions, where the first found nothing
    bool isWildcards = false; ///< a zone itself answers for every name, and the resolver says the same
};

/// Everything that was seen, before it is judged.
struct Matrix
{
    QList<Question> questions;
    QList<ResolverState> resolvers;
    QList<Invention> inventions; ///< one a resolver, in order
    QMap<QString, qint64> highestTtls; ///< that a resolver gave to any question, by its label
    QMap<dns::Name, Cut> cuts; ///< above the zones of the names, by name; where the blast is timed
    QMap<dns::Name, QList<Strand>> strands; ///< by zone, where its parent's servers differ

    const Question *question(const dns::Name &name, dns::RecordType type) const; ///< null if there is none
};

/// ResolverAnswer::classed, by the question's versions and departure.
QString classOf(const Question &question, const Cell &cell);
/// Reads what is recorded and notes in the walk what is not.
Matrix gatherMatrix(const ComparisonRequest &request, dns::Walk &walk, const dns::Budget &budget);

} // namespace zonecase::resolvers
