// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/worker/view.h"
#include "app/delegation/worker/signaturefault.h"

namespace zonecase::delegation {

/// Findings on one zone while they are made: the same thing said of several servers becomes one finding that
/// names them.
class Verdicts
{
public:
    explicit Verdicts(const dns::Name &zone)
        : m_zone(zone)
    { }

    void add(const QString &code, const finding::Arguments &args, const QList<ExchangeId> &evidence);
    /// Seen at this server; its name goes into the argument `servers`.
    void addAt(const ServerView &server, const QString &code, const finding::Arguments &args,
        const QList<ExchangeId> &evidence);
    /// Said already, of whatever server.
    bool has(const QString &code) const;
    /// Name of the one server that all findings with these codes name, where several do; empty if they name
    /// others too.
    QString aloneIn(const QStringList &codes) const;
    /// Sorted as documents want them.
    QList<finding::Finding> findings() const;

private:
    struct Folded
    {
        QString code;
        finding::Arguments args;
        QStringList servers;
        QList<ExchangeId> evidence;
    };
    dns::Name m_zone;
    QList<Folded> m_folded;
};

/// What a server says of one thing, and who is alone with it.
struct Saying
{
    const ServerView *server = nullptr;
    QString text; ///< empty: it says that there is none
    QList<ExchangeId> evidence;
};

/// Where the sayings are not all equal: each that is not the one most servers share (of equals the first by
/// text), with the argument `key` for what it says and `others` for what the rest says.
void addDisagreement(Verdicts &verdicts, const QString &code, const QString &key,
    const QList<Saying> &sayings, const finding::Arguments &args);

/// The same of lists: what such a server has and most have not goes into `key`, what it lacks into `others`.
struct Listing
{
    const ServerView *server = nullptr;
    QStringList items;
    QList<ExchangeId> evidence;
};
void addDifference(Verdicts &verdicts, const QString &code, const QString &key,
    const QList<Listing> &listings, const finding::Arguments &args);

/// The checks, a group of Zonemaster's a function or two.
void judgeBasics(const View &view, Verdicts &verdicts);
void judgeCounts(const View &view, Verdicts &verdicts);
void judgeAddresses(const View &view, const dns::Profile &profile, Verdicts &verdicts);
void judgeAnnouncements(const View &view, Verdicts &verdicts);
void judgeNetworks(const View &view, Verdicts &verdicts);
void judgeDomains(const View &view, Verdicts &verdicts);
void judgeLeftGlue(const View &view, Verdicts &verdicts);
void judgeSoa(const View &view, Verdicts &verdicts);
void judgeSamples(const View &view, Verdicts &verdicts);
void judgePrimary(const View &view, Verdicts &verdicts);
void judgeContact(const View &view, Verdicts &verdicts);
void judgeMail(const View &view, Verdicts &verdicts);
void judgeWeb(const View &view, Verdicts &verdicts);
void judgeSenderPolicy(const View &view, Verdicts &verdicts);
void judgeTransport(const View &view, Verdicts &verdicts);
void judgeExposure(const View &view, Verdicts &verdicts);
void judgeDigests(const View &view, Verdicts &verdicts);
void judgeSigning(const View &view, Verdicts &verdicts);
void judgeDenial(const View &view, dns::Verifier &verifier, Verdicts &verdicts);
void judgeNsec3(const View &view, Verdicts &verdicts);
void judgeCds(const View &view, dns::Verifier &verifier, Verdicts &verdicts);
void judgeSignatures(const View &view, dns::Verifier &verifier, Verdicts &verdicts);
void judgeOddOneOut(const View &view, Verdicts &verdicts);
void judgeSyntax(const View &view, Verdicts &verdicts);

void judgeParents(const View &view, Verdicts &verdicts);
void judgeServers(const View &view, const dns::Profile &profile, Verdicts &verdicts);
void judgeNames(const View &view, Verdicts &verdicts);
void judgeKeys(const View &view, Verdicts &verdicts);

} // namespace zonecase::delegation
