// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/finding/finding.h"
#include "storage/casefile.h"

#include <QtEndian>

namespace zonecase::storage::samples {

using namespace Qt::StringLiterals;

inline const Instant Opened = *Instant::fromText(u"2026-11-21T02:00:00Z"_s);

inline CaseInfo info()
{
    return {{}, u"2026-007"_s, u"ministry.zz hijack"_s, u"incident"_s, u"TLP:AMBER"_s,
        u"A strange certificate."_s, u"A. Analyst"_s, Opened};
}

inline dns::Run run(const QString &name = u"ministry.zz."_s)
{
    dns::Run run;
    run.id = RunId::random();
    run.command = u"chain"_s;
    run.parameters = {{u"name"_s, name}};
    run.profile.name = u"lab A1"_s;
    run.profile.exercise = true;
    run.version = u"0.1.0"_s;
    run.started = Opened.plusSeconds(60);
    return run;
}

/// A query message for the name, and an answer that differs by `number`.
inline dns::Exchange exchange(int number, const QString &name = u"ministry.zz."_s)
{
    dns::Exchange exchange;
    exchange.vantage = u"V1"_s;
    exchange.profile = u"lab A1"_s;
    exchange.server = {*dns::Name::fromText(u"a.nic.zz"_s), *dns::Endpoint::fromText(u"192.0.2.53"_s)};
    QByteArray id(2, '\0');
    qToBigEndian(static_cast<quint16>(number), id.data());
    exchange.query = id + QByteArray::fromHex("00000001000000000001") + dns::Name::fromText(name)->wire()
        + QByteArray::fromHex("00010001");
    exchange.response = exchange.query + QByteArray::number(number);
    exchange.start = Opened.plusSeconds(60 + number);
    exchange.duration = 1'000'000 + number;
    return exchange;
}

inline finding::Finding silent(const QList<ExchangeId> &evidence)
{
    return finding::make(u"run.server-silent"_s, {u"zone"_s, u"zz."_s},
        {{u"server"_s, u"a.nic.zz."_s}, {u"failure"_s, u"timeout"_s}}, evidence);
}

/// A run with `count` exchanges, ended, with a document and a finding that rests on the first exchange.
inline Result<dns::Run> record(CaseFile &file, int count, int from = 1)
{
    dns::Run done = run();
    QList<dns::Exchange> exchanges;
    for (int i = from; i < from + count; ++i) {
        exchanges << exchange(i);
        done.exchanges << exchanges.last().id();
    }
    const dns::Run begun = done;
    done.ended = done.started.plusSeconds(10);
    done.end = dns::RunEnd::Complete;
    done.queries = count;
    return file.beginRun(begun)
        .and_then([&] { return file.addExchanges(done.id, exchanges); })
        .and_then([&] { return file.finishRun(done, "{}\n", {silent(done.exchanges.first(1))}); })
        .map([&] { return done; });
}

/// What went wrong, for QVERIFY2.
template <typename T> const char *why(const Result<T> &result)
{
    static QByteArray text;
    text = result ? QByteArray("no error") : result.error().detail.toUtf8();
    return text.constData();
}

} // namespace zonecase::storage::samples
