// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/instant.h"
#include "app/delegation/registration.h"
#include "app/dns/address.h"
#include "app/dns/name.h"
#include "app/dns/recordtype.h"

#include <QStringList>

namespace zonecase::lab {

/// A state of the world that begins at an instant: "t0", "t1"…
struct Step
{
    QString id;
    QString title;
    QString text; ///< what happens, for the trainee
    Instant at;
    bool operator==(const Step &) const = default;
};

/// How a zone proves that something is not there; unsigned zones do not.
enum class Denial
{
    Unsigned,
    Nsec,
    Nsec3,
    Nsec3OptOut
};

/// A zone as the scenario describes it at its first step. Two plans may have one name: the true zone and a
/// forged one.
struct ZonePlan
{
    QString id;
    dns::Name name;
    Denial denial = Denial::Unsigned;
    QString keySeed; ///< zones with one seed and name have the same keys
    QStringList records; ///< "owner TTL TYPE rdata"; "DS @id" stands for the DS of that zone's key
    Instant inception, expiration; ///< of its signatures
    bool operator==(const ZonePlan &) const = default;
};

/// A name server and the zones that it answers for.
struct ServerPlan
{
    dns::Name name;
    QList<dns::IpAddress> addresses;
    QStringList zones; ///< ids
    bool recursive = false; ///< says that it looks up names for anybody
    bool transfers = false; ///< hands out its zones to anybody (AXFR)
    bool silent = false; ///< there is nobody at its addresses
    bool operator==(const ServerPlan &) const = default;
};

/// What is different in a zone, or about a server, from a step on.
struct Change
{
    QString step;
    QString zone; ///< id, empty for a server's change
    QStringList remove; ///< "owner TYPE": the whole set
    QStringList add; ///< as ZonePlan::records
    dns::Name server; ///< set for a server's change
    QStringList zones; ///< what the server answers for from now on
    bool operator==(const Change &) const = default;
};

/// A simulated resolver; each keeps its cache by the lab's clock.
struct ResolverPlan
{
    QString label;
    QString title;
    dns::IpAddress address;
    bool validating = false;
    dns::IpAddress rewrite; ///< what it invents instead of "no such name"; null: it does not
    bool operator==(const ResolverPlan &) const = default;
};

/// A question that a client of a resolver asks in the story: this is how caches get warm.
struct ClientQuery
{
    Instant at;
    QString resolver; ///< label
    dns::Name name;
    dns::RecordType type;
    bool operator==(const ClientQuery &) const = default;
};

/// What the world's registries state of a domain from a step on; the statement is as of that step's instant.
struct RegistrationPlan
{
    QString step;
    delegation::Registration registration;
    bool operator==(const RegistrationPlan &) const = default;
};

/// A row of the answer key: this code about this subject is found by this command at these steps, and at no
/// other.
struct Expectation
{
    QString command; ///< "chain", "delegation", "resolvers", "change", "exposure"
    QString code;
    QString subjectKind, subjectId;
    QStringList steps;
    bool operator==(const Expectation &) const = default;
};

/// A story of the lab: what the world looks like from step to step, who asks what in it, and what must be
/// found.
struct Scenario
{
    QString id;
    QString title;
    QString summary;
    QString subject; ///< "ministry.zz."
    QString baseline; ///< id of the step with which later ones are compared
    QStringList probes; ///< names that a demo asks resolvers for
    QList<Step> steps;
    QList<ZonePlan> zones;
    QList<ServerPlan> servers;
    QList<Change> changes;
    QList<ResolverPlan> resolvers;
    QList<ClientQuery> clients; ///< by time
    QList<RegistrationPlan> registrations;
    QList<Expectation> expectations;
    Instant
        tail; ///< until when caches may serve what was wrong, as the key has it; unset: not part of the key
    QList<dns::Prefix> prefixes; ///< the world's own addresses
    QStringList resolverLabels;

    /// Null if there is none.
    const Step *step(const QString &stepId) const;
    /// The last step that has begun; the first one before all of them.
    const Step &stepAt(Instant at) const;
    /// What the registries state at a step: of each domain the last that was said of it. By domain.
    QList<delegation::Registration> registrationsAt(const QString &stepId) const;
    bool operator==(const Scenario &) const = default;

    /// TOML; Malformed says in a sentence which part is wrong. Counts and lengths are limited: a file may be
    /// a stranger's.
    static Result<Scenario> fromToml(const QByteArray &text);
};

/// The scenarios in the program, by id.
Result<QList<Scenario>> shippedScenarios();
/// A shipped scenario; NotFound says which there are.
Result<Scenario> scenario(const QString &id);

} // namespace zonecase::lab
