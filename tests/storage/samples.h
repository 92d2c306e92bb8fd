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

/// An event of one's own, in report.
inline timeline::Event happening(const QString &title)
{
    timeline::Event event;
    event.id = EventId::random();
    event.start = Opened.plusSeconds(191);
    event.end = Opened.plusSeconds(791);
    event.precision = timeline::Precision::Between;
    event.basis = timeline::Basis::Statement;
    event.lane = u"changes"_s;
    event.title = title;
    event.text = u"as told on the phone"_s;
    event.learned = Opened.plusSeconds(900);
    event.references = QStringList{u"exchange:"_s + exchange(1).id().toText()};
    return event;
}

inline Note note(const QString &text, const QStringList &references = {})
{
    return {NoteId::random(), Opened.plusSeconds(600), u"A. Analyst"_s, text, references};
}

inline Indicator indicator(const QString &address)
{
    return {{}, u"address"_s, address, u"the proxy"_s, u"A. Analyst"_s, Opened.plusSeconds(700)};
}

/// A case with something in every table. Returns the sentence of what went wrong, or nothing.
inline QString fill(CaseFile &file)
{
    dns::Run thrown = run(u"mail.ministry.zz."_s);
    dns::Exchange odd = exchange(50, u"mail.ministry.zz."_s);
    odd.discarded = {{u"id"_s, "not for us"}, {u"question"_s, "nor this"}};
    odd.discardedCount = 2;
    thrown.exchanges = {odd.id()};
    thrown.end = dns::RunEnd::Complete;
    thrown.ended = thrown.started.plusSeconds(3);
    const Note changed = note(u"The registry was called."_s, {u"exchange:"_s + exchange(1).id().toText()});
    const timeline::Event moved = happening(u"NS changed"_s);
    Baseline good{{}, {}, {}, {}, u"before the call"_s, u"A. Analyst"_s, Opened.plusSeconds(500)};
    const Result<void> done
        = record(file, 3)
              .and_then([&](const dns::Run &recorded) {
                  good.run = recorded.id;
                  return file.addTranscript({thrown, {odd}}, "[]\n", {});
              })
              .and_then([&] { return file.acceptBaseline(good); })
              .and_then([&](const Baseline &) { return file.addIndicator(indicator(u"203.0.113.66"_s)); })
              .map([](const IndicatorId &) {})
              .and_then([&] { return file.addNote(changed); })
              .and_then([&](const NoteId &) { return file.changeNote(changed); })
              .and_then([&] { return file.addEvent(moved); })
              .and_then([&] { return file.changeEvent(moved); })
              .and_then([&] { return file.addNote(note(u"To be removed."_s)); })
              .and_then([&](const NoteId &id) { return file.removeNote(id); })
              .and_then([&] { return file.addCustody(u"verified"_s, u"case"_s, u"before the report"_s); })
              .and_then([&] { return file.setInfo(file.info()); });
    return done ? QString() : done.error().detail;
}

/// What went wrong, for QVERIFY2.
template <typename T> const char *why(const Result<T> &result)
{
    static QByteArray text;
    text = result ? QByteArray("no error") : result.error().detail.toUtf8();
    return text.constData();
}

} // namespace zonecase::storage::samples
