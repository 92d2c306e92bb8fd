// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/answers.h"
#include "app/dns/worker/querymessage.h"
#include "tests/dns/server.h"
#include "tests/dns/wire.h"

#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::dns;
using namespace zonecase::test;

namespace {

const QByteArray Pointer = QByteArray::fromHex("c00c");

QByteArray address(int last)
{
    return wireRecord(Pointer, 1, QByteArray::fromHex("c00002") + static_cast<char>(last));
}

Query question()
{
    Query query;
    query.name = *Name::fromText(u"www.ministry.zz");
    query.type = type::A;
    query.server = {*Name::fromText(u"a.nic.zz"), *Endpoint::fromText(u"192.0.2.53")};
    return query;
}

struct Try
{
    Transport transport = Transport::Udp;
    int attempt = 1;
    bool edns = true;
    Failure failure = Failure::None;
};

Exchange exchange(
    const Query &query, const Try &how, const std::function<QByteArray(const QByteArray &)> &respond = {})
{
    Exchange made;
    made.server = query.server;
    made.transport = how.transport;
    made.attempt = how.attempt;
    made.repeat = query.repeat;
    made.query = queryMessage(query, 7, how.edns ? std::optional(QueryEdns()) : std::nullopt);
    made.response = respond ? respond(made.query) : QByteArray();
    made.failure = how.failure;
    made.start = Instant::fromSeconds(1'790'000'000 + how.attempt);
    return made;
}

auto answering(int last, int flags = 0)
{
    return [last, flags](const QByteArray &query) { return responseTo(query, flags, {address(last)}); };
}

auto refusing(int rcode)
{
    return [rcode](const QByteArray &query) { return responseTo(query, rcode); };
}

/// "answered udp 192.0.2.7 bare tc, 2 tries", "failed timeout, 1 tries", "not asked".
QString line(const Answer &answer)
{
    if (answer.state == Answer::State::NotAsked)
        return u"not asked"_s;
    QString text = u"failed "_s + failureText(answer.failure);
    if (answer.state == Answer::State::Answered) {
        text = u"answered "_s + transportText(answer.transport) + u' '
            + (answer.message->answer.isEmpty() ? rcodeText(answer.message->rcode)
                                                : answer.message->answer[0].rdataText);
        if (answer.ednsRefused)
            text += u" bare"_s;
    }
    if (answer.truncatedOverUdp)
        text += u" tc"_s;
    return text + u", %1 tries"_s.arg(answer.evidence.size());
}

using Exchanges = QList<Exchange>;

} // namespace

Q_DECLARE_METATYPE(Exchanges)

class AnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data()
    {
        const Query query = question();
        QTest::addColumn<Exchanges>("tries");
        QTest::addColumn<QString>("expected");
        QTest::addRow("nothing") << Exchanges() << u"not asked"_s;
        QTest::addRow("one answer") << Exchanges{exchange(query, {}, answering(7))}
                                    << u"answered udp 192.0.2.7, 1 tries"_s;
        QTest::addRow("silence, then an answer") << Exchanges{exchange(query, {.failure = Failure::Timeout}),
            exchange(query, {.attempt = 2}, answering(7))}
                                                 << u"answered udp 192.0.2.7, 2 tries"_s;
        QTest::addRow("silence, then refused") << Exchanges{exchange(query, {.failure = Failure::Timeout}),
            exchange(query, {.transport = Transport::Tcp, .attempt = 2, .failure = Failure::Refused})}
                                               << u"failed refused, 2 tries"_s;
        QTest::addRow("two answers: the first") << Exchanges{exchange(query, {.attempt = 2}, answering(8)),
            exchange(query, {}, answering(7))} << u"answered udp 192.0.2.7, 2 tries"_s;
        QTest::addRow("truncated, then TCP") << Exchanges{exchange(query, {}, answering(7, 0x200)),
            exchange(query, {.transport = Transport::Tcp, .attempt = 2}, answering(8))}
                                             << u"answered tcp 192.0.2.8 tc, 2 tries"_s;
        QTest::addRow("truncated only")
            << Exchanges{exchange(query, {}, answering(7, 0x200))} << u"failed truncated tc, 1 tries"_s;
        QTest::addRow("EDNS refused, then an answer") << Exchanges{exchange(query, {}, refusing(1)),
            exchange(query, {.attempt = 2, .edns = false}, answering(7))}
                                                      << u"answered udp 192.0.2.7 bare, 2 tries"_s;
        QTest::addRow("EDNS refused, then silence") << Exchanges{exchange(query, {}, refusing(1)),
            exchange(query, {.attempt = 2, .edns = false, .failure = Failure::Timeout})}
                                                    << u"answered udp FORMERR, 2 tries"_s;
        QTest::addRow("silence, and an answer to the question without EDNS beside it")
            << Exchanges{exchange(query, {.failure = Failure::Timeout}),
                   exchange(query, {.attempt = 2, .edns = false}, answering(7))}
            << u"failed timeout, 1 tries"_s;
        QTest::addRow("garbage") << Exchanges{exchange(query, {}, [](const QByteArray &) {
            return QByteArray("x");
        })} << u"failed malformed, 1 tries"_s;
        QTest::addRow("an answer to something else") << Exchanges{
            exchange(query, {}, [](const QByteArray &asked) {
                return responseTo(QByteArray(asked).replace("ministry", "minister"), 0, {address(1)});
            })} << u"failed mismatched, 1 tries"_s;
    }

    void decides()
    {
        QFETCH(Exchanges, tries);
        QFETCH(QString, expected);
        // In any order, and each twice: the same.
        for (int turn = 0; turn < 3; ++turn) {
            Answers answers;
            for (const Exchange &one : std::as_const(tries))
                answers.add(one);
            for (const Exchange &one : std::as_const(tries))
                answers.add(one);
            QCOMPARE(line(answers.find(question())), expected);
            const QList<Query> asked = tries.isEmpty() ? QList<Query>() : QList{question()};
            QCOMPARE(answers.queries(), asked);
            std::rotate(tries.begin(), tries.begin() + std::min<qsizetype>(1, tries.size()), tries.end());
        }
    }

    void tellsQuestionsApart_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("same");
        QTest::addRow("recursion desired") << u"rd"_s << false;
        QTest::addRow("checking disabled") << u"cd"_s << false;
        QTest::addRow("without DO") << u"do"_s << false;
        QTest::addRow("repeat") << u"repeat"_s << false;
        QTest::addRow("over TCP") << u"tcp"_s << false;
        QTest::addRow("another name for the server") << u"server"_s << true;
    }

    void tellsQuestionsApart()
    {
        QFETCH(QString, what);
        QFETCH(bool, same);
        Query other = question();
        other.recursionDesired = what == u"rd"_s;
        other.checkingDisabled = what == u"cd"_s;
        other.dnssecOk = what != u"do"_s;
        other.repeat = what == u"repeat"_s ? 1 : 0;
        other.transport = what == u"tcp"_s ? Transport::Tcp : Transport::Udp;
        if (what == u"server"_s)
            other.server.name = *Name::fromText(u"b.nic.zz");
        Answers answers;
        answers.add(exchange(question(), {}, answering(7)));
        QCOMPARE(answers.find(other).state == Answer::State::Answered, same);
        Answers reverse;
        reverse.add(exchange(other, {.transport = other.transport}, answering(7)));
        QCOMPARE(reverse.find(question()).state == Answer::State::Answered, same);
        QVERIFY(reverse.find(other).state == Answer::State::Answered);
    }

    void parsesOnceAndSaysSoBefore()
    {
        QStringList guarded;
        Answers answers([&guarded](const ExchangeId &id) { guarded << id.toText().left(8); });
        const Exchange one = exchange(question(), {}, answering(7));
        answers.add(one);
        QVERIFY(guarded.isEmpty());
        QVERIFY(answers.find(question()).message == answers.find(question()).message);
        QCOMPARE(guarded, (QStringList{one.id().toText().left(8), QString()}));
    }

    void doesNotTouchWhatAWorkerDiedOn()
    {
        bool touched = false;
        Answers answers([&touched](const ExchangeId &) { touched = true; });
        const Exchange one = exchange(question(), {}, answering(7));
        answers.setMalformed({one.id()});
        answers.add(one);
        QCOMPARE(line(answers.find(question())), u"failed malformed, 1 tries"_s);
        QVERIFY(!touched);
        QCOMPARE(answers.malformed(), QList{one.id()});
    }
};

QTEST_GUILESS_MAIN(AnswersTest)
#include "tst_answers.moc"
