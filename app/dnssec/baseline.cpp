// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/baseline.h"

#include "app/dnssec/variants.h"

#include <algorithm>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace zonecase::dnssec {

namespace {

/// What a look has of a thing; nothing where it does not tell.
using Reading = std::function<std::optional<QString>(const Chain &)>;

struct Window
{
    std::optional<Instant> lastGood;
    Instant firstBad;
    auto operator<=>(const Window &) const = default;
};

/// Since when the last look does not say what is good.
Window windowOf(const QList<ChainLook> &looks, const QStringList &good, const Reading &read)
{
    Window window{std::nullopt, looks.last().started};
    for (qsizetype i = looks.size() - 2; i >= 0; --i) {
        const std::optional<QString> then = read(*looks[i].chain);
        if (then && good.contains(*then)) {
            window.lastGood = looks[i].started;
            break;
        }
        if (then)
            window.firstBad = looks[i].started;
    }
    return window;
}

const ZoneState *zoneIn(const Chain &chain, const dns::Name &name)
{
    const auto it = std::find_if(
        chain.zones.begin(), chain.zones.end(), [&name](const ZoneState &zone) { return zone.name == name; });
    return it == chain.zones.end() ? nullptr : &*it;
}

/// The DS records of a strand in one text; nothing where the servers withheld both these and a proof.
std::optional<QString> dsText(const Strand &strand)
{
    if (strand.ds.isEmpty() && (strand.dsProof == u"missing"_s || strand.dsProof == u"bogus"_s))
        return std::nullopt;
    QStringList all;
    for (const DsState &ds : strand.ds)
        all << u"%1 %2 %3 %4"_s.arg(ds.keyTag).arg(ds.algorithm).arg(ds.digestType).arg(ds.digest);
    all.sort();
    return all.isEmpty() ? u"none"_s : all.join(u", "_s);
}

/// What one of the parent's servers says of the zone.
Reading dsAt(const dns::Name &zone, const QString &server)
{
    return [zone, server](const Chain &chain) -> std::optional<QString> {
        if (const ZoneState *state = zoneIn(chain, zone))
            for (const Strand &strand : state->strands)
                if (strand.servers.contains(server))
                    return dsText(strand);
        return std::nullopt;
    };
}

/// The answers that some way gives and the baseline has on none, in one text; empty where each is one of the baseline's.
Reading strangersTo(const QMap<QString, QStringList> &good)
{
    return [good](const Chain &chain) -> std::optional<QString> {
        const QMap<QString, QStringList> variants = variantsIn(chain);
        if (variants.isEmpty())
            return std::nullopt;
        QStringList strangers;
        for (auto variant = variants.cbegin(); variant != variants.cend(); ++variant)
            if (!good.contains(variant.key()))
                strangers << variant.key();
        return strangers.join(u" | "_s);
    };
}

std::optional<QString> statusOf(const Chain &chain)
{
    return statusText(chain.status);
}

QList<ExchangeId> evidenceOf(const Chain &chain)
{
    QList<ExchangeId> all;
    for (const ZoneState &zone : chain.zones) {
        all += zone.evidence;
        for (const SetState &set : zone.sets)
            all += set.evidence;
    }
    return all;
}

class Comparison
{
public:
    Comparison(const ChainLook &baseline, const QString &name, const QList<ChainLook> &looks)
        : m_good(*baseline.chain)
        , m_now(*looks.last().chain)
        , m_looks(looks)
        , m_name(name)
    { }

    QList<finding::Finding> findings()
    {
        addWhole(u"baseline.chain-status"_s, statusOf);
        addAnswers();
        for (const ZoneState &zone : m_now.zones)
            if (const ZoneState *then = zoneIn(m_good, zone.name))
                addDs(*then, zone);
        if (m_findings.isEmpty())
            add(u"baseline.chain-kept"_s, {{u"after"_s, statusText(m_now.status)}}, evidenceOf(m_now));
        for (finding::Finding &one : m_findings)
            weigh(one);
        finding::sort(m_findings);
        return m_findings;
    }

private:
    /// Protection that is gone weighs more than one that is new.
    static void weigh(finding::Finding &one)
    {
        const bool isStatus = one.code == u"baseline.chain-status"_s;
        const finding::Argument safe = isStatus ? statusText(Status::Secure) : u"some"_s;
        const auto state = [&](const QString &key) -> finding::Argument {
            if (isStatus)
                return one.args.value(key);
            return one.args.value(key) == finding::Argument(u"none"_s) ? u"none"_s : u"some"_s;
        };
        if (one.code != u"baseline.chain-ds-differs"_s && !isStatus)
            return;
        if (state(u"before"_s) == safe && state(u"after"_s) != safe)
            one.severity = finding::Severity::Critical;
        else if (state(u"before"_s) != safe && state(u"after"_s) == safe)
            one.severity = finding::Severity::Notice;
    }

    void add(const QString &code, finding::Arguments args, const QList<ExchangeId> &evidence)
    {
        args[u"baseline"_s] = m_name;
        m_findings << finding::make(code,
            {u"name"_s, m_now.request.name.toText() + u'/' + m_now.request.type.toText()}, args, evidence);
    }

    static finding::Arguments argumentsOf(const Window &window, const QString &before, const QString &after)
    {
        return {{u"before"_s, before}, {u"after"_s, after},
            {u"last_good"_s, window.lastGood ? window.lastGood->toText() : u"none"_s},
            {u"first_bad"_s, window.firstBad.toText()}};
    }

    void addWhole(const QString &code, std::optional<QString> (*read)(const Chain &))
    {
        const std::optional<QString> before = read(m_good), after = read(m_now);
        if (before && after && *before != *after)
            add(code, argumentsOf(windowOf(m_looks, {*before}, read), *before, *after),
                evidenceOf(m_good) + evidenceOf(m_now));
    }

    /// An answer that a server gives beside the one that the chain goes by is told with its servers: who asks them gets it.
    void addAnswers()
    {
        const QMap<QString, QStringList> good = variantsIn(m_good), variants = variantsIn(m_now);
        const QString now = answerText(m_now.rcode, m_now.answer);
        for (auto variant = variants.cbegin(); variant != variants.cend() && !good.isEmpty(); ++variant) {
            if (good.contains(variant.key()))
                continue;
            finding::Arguments args = argumentsOf(windowOf(m_looks, {QString()}, strangersTo(good)),
                QStringList(good.keys()).join(u" | "_s), variant.key());
            const bool isOfChain = variant.key() == now;
            if (!isOfChain)
                args[u"servers"_s] = variant->join(u", "_s);
            add(isOfChain ? u"baseline.chain-answer"_s : u"baseline.chain-answer-at-servers"_s, args,
                evidenceOf(m_good) + evidenceOf(m_now));
        }
    }

    /// Servers that say the same since the same time are one finding.
    void addDs(const ZoneState &then, const ZoneState &zone)
    {
        QStringList good;
        QList<ExchangeId> evidence;
        for (const Strand &strand : then.strands)
            if (const std::optional<QString> text = dsText(strand)) {
                good << *text;
                evidence += strand.evidence;
            }
        std::map<std::pair<QString, Window>, QStringList> groups;
        for (const Strand &strand : zone.strands) {
            const std::optional<QString> text = dsText(strand);
            if (good.isEmpty() || !text || good.contains(*text))
                continue;
            evidence += strand.evidence;
            for (const QString &server : strand.servers)
                groups[{*text, windowOf(m_looks, good, dsAt(zone.name, server))}] << server;
        }
        good.removeDuplicates();
        for (const auto &[key, servers] : groups) {
            finding::Arguments args = argumentsOf(key.second, good.join(u", "_s), key.first);
            args[u"zone"_s] = zone.name.toText();
            args[u"servers"_s] = servers.join(u", "_s);
            add(u"baseline.chain-ds-differs"_s, args, evidence);
        }
    }

    const Chain &m_good;
    const Chain &m_now;
    const QList<ChainLook> &m_looks;
    QString m_name;
    QList<finding::Finding> m_findings;
};

} // namespace

QList<finding::Finding> compareWithBaseline(
    const ChainLook &baseline, const QString &name, const QList<ChainLook> &looks)
{
    return Comparison(baseline, name, looks).findings();
}

} // namespace zonecase::dnssec
