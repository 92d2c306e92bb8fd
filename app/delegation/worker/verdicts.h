// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delegation/worker/view.h"

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

void judgeParents(const View &view, Verdicts &verdicts);
void judgeServers(const View &view, const dns::Profile &profile, Verdicts &verdicts);
void judgeNames(const View &view, Verdicts &verdicts);
void judgeKeys(const View &view, Verdicts &verdicts);

} // namespace zonecase::delegation
