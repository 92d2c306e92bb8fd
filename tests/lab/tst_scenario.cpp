// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/scenario.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::lab;

namespace {

const QByteArray Head = R"(
schema = "zonecase.scenario/1"
id = "T"
title = "A test"
summary = "Nothing happens."
subject = "zz."
baseline = "t0"
)";
const QByteArray StepT0 = R"(
[[step]]
id = "t0"
title = "First"
text = "All is well."
at = "2026-11-21T02:00:00Z"
)";
const QByteArray Root = R"(
[[zone]]
id = "root"
name = "."
denial = "unsigned"
records = """
. 60 SOA a. b. 1 2 3 4 5
. 60 NS a.
"""
)";
const QByteArray Server = R"(
[[server]]
name = "a."
addresses = ["192.0.2.1"]
zones = ["root"]
)";

} // namespace

class TestScenario : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSmallest();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void shipsA1();
    void knowsWhatRegistriesState();
    void knowsWhichStepHasCome();
    void namesTheScenariosThereAre();
};

void TestScenario::readsTheSmallest()
{
    const Result<Scenario> scenario = Scenario::fromToml(Head + StepT0 + Root + Server);
    QVERIFY2(scenario, qPrintable(scenario ? QString() : scenario.error().detail));
    QCOMPARE(scenario->subject, u"zz."_s);
    QCOMPARE(scenario->zones.first().records, (QStringList{u". 60 SOA a. b. 1 2 3 4 5"_s, u". 60 NS a."_s}));
    QCOMPARE(scenario->zones.first().inception.toText(), u"2026-11-20T02:00:00Z"_s);
    QCOMPARE(scenario->zones.first().expiration.toText(), u"2026-12-05T02:00:00Z"_s);
}

void TestScenario::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("sentence");

    const QByteArray whole = Head + StepT0 + Root + Server;
    const auto without = [&whole](const QByteArray &text) { return QByteArray(whole).replace(text, ""); };
    const auto instead
        = [&whole](const QByteArray &a, const QByteArray &b) { return QByteArray(whole).replace(a, b); };
    const auto cannot
        = [](const QString &rest) { return QString(u"The scenario cannot be used: "_s + rest); };

    QTest::addRow("empty") << QByteArray() << cannot(u"the head: “schema” must be a text."_s);
    QTest::addRow("not TOML") << QByteArray("schema = ") << u"The scenario is not TOML: line 1: "_s;
    QTest::addRow("of another kind") << instead("scenario/1", "scenario/2")
                                     << cannot(u"the head: “schema” must be \"zonecase.scenario/1\"."_s);
    QTest::addRow("title is a number")
        << instead("\"A test\"", "7") << cannot(u"the head: “title” must be a text."_s);
    QTest::addRow("subject is no name") << instead("\"zz.\"", "\"a..b\"") << cannot(u"the head: "_s);
    QTest::addRow("no step") << without(StepT0)
                             << cannot(u"it needs at least one [[step]], one [[zone]] and one [[server]]."_s);
    QTest::addRow("a time that is none")
        << instead("2026-11-21T02", "2026-13-21T02") << cannot(u"[[step]] 1: "_s);
    QTest::addRow("a time out of bounds") << instead("2026-11-21T02", "2261-11-21T02")
                                          << cannot(u"each time must lie between the years 2000 and 2100."_s);
    QTest::addRow("step without id") << instead("id = \"t0\"", "")
                                     << cannot(u"[[step]] 1: “id” must be a text."_s);
    QTest::addRow("two steps at once") << whole + QByteArray(StepT0).replace("t0", "t1")
                                       << cannot(u"each [[step]] must be later than the one before."_s);
    QTest::addRow("baseline nowhere")
        << instead("baseline = \"t0\"", "baseline = \"t9\"")
        << cannot(u"steps must have ids of their own, and “baseline” must be one of them."_s);
    QTest::addRow("zone is no table")
        << Head + "zone = 3\n" + StepT0 << cannot(u"the file: “zone” must be a list of tables: [[zone]]."_s);
    QTest::addRow("denial unheard of") << instead("\"unsigned\"",
        "\"nsec5\"") << cannot(u"[[zone]] 1: “denial” is unsigned, nsec, nsec3 or nsec3-optout."_s);
    QTest::addRow("zone twice") << whole + Root << cannot(u"two zones have the same id."_s);
    QTest::addRow("server without address's form") << instead(
        "192.0.2.1", "192.0.2.256") << cannot(u"[[server]] 1: “192.0.2.256” is not an IP address."_s);
    QTest::addRow("address twice") << whole + Server
                                   << cannot(u"two servers or resolvers have the same address."_s);
    QTest::addRow("server of an unknown zone") << instead(
        "[\"root\"]", "[\"moon\"]") << cannot(u"the server a. has a zone that is not described."_s);
    QTest::addRow("change at no step")
        << whole + "[[change]]\nstep = \"t5\"\nzone = \"root\"\n"
        << cannot(u"a [[change]] names a step or a zone that is not described."_s);
    QTest::addRow("change of an unknown server")
        << whole + "[[change]]\nstep = \"t0\"\nserver = \"x.\"\nzones = []\n"
        << cannot(u"a [[change]] names a server that is not described."_s);
    QTest::addRow("client of no resolver") << whole
            + "[[client]]\nresolver = \"R9\"\nname = \"zz.\"\ntype = \"A\"\nat = [\"2026-11-21T02:00:01Z\"]\n"
                                           << cannot(u"a [[client]] asks “R9”, which is not a resolver."_s);
    QTest::addRow("rewrite to IPv6") << whole
            + "[[resolver]]\nlabel=\"R\"\ntitle=\"\"\naddress=\"192.0.2.9\"\nrewrite=\"2001:db8::1\"\n"
                                     << cannot(u"[[resolver]] 1: “rewrite” must be an IPv4 address."_s);
    QTest::addRow("expects at no step")
        << whole + "[[expect]]\ncommand=\"chain\"\ncode=\"x\"\nsubject=[\"zone\",\"zz.\"]\nsteps=[\"t7\"]\n"
        << cannot(u"an [[expect]] names the step “t7”, which is not described."_s);
    const QByteArray registration = "[[registration]]\nstep = \"t0\"\ndomain = \"a.zz\"\nregistrar = \"R\"\n";
    QTest::addRow("registered at no step")
        << whole + QByteArray(registration).replace("t0", "t9")
        << cannot(u"a [[registration]] names the step “t9”, which is not described."_s);
    QTest::addRow("the root registered")
        << whole + QByteArray(registration).replace("a.zz", ".")
        << cannot(u"[[registration]] 1: “domain” must be a domain that can be registered."_s);
    QTest::addRow("registered by nobody") << whole + QByteArray(registration).replace("registrar", "owner")
                                          << cannot(u"[[registration]] 1: “registrar” must be a text."_s);
    QTest::addRow("a registration's time that is none")
        << whole + registration + "events = { expiration = \"soon\" }\n"
        << cannot(u"[[registration]] 1: “soon” is not a time."_s);
    QTest::addRow("a registration's times no table") << whole + registration
            + "events = \"soon\"\n" << cannot(u"[[registration]] 1: “events” must be a table of times."_s);
    QTest::addRow("too large") << QByteArray(1'000'001, '#')
                               << u"The scenario is larger than 1000000 bytes."_s;
    QTest::addRow("too many steps") << whole + QByteArray(StepT0).repeated(70)
                                    << cannot(u"the file: it has more than 64 [[step]]."_s);
    QTest::addRow("too long a record")
        << instead(". 60 NS a.", ". 60 NS " + QByteArray(3000, 'a'))
        << cannot(u"[[zone]] 1: a zone has at most 5000 records of at most 2000 characters."_s);
    QTest::addRow("nested without end")
        << "a = " + QByteArray(10'000, '[') << u"The scenario is not TOML: line 1: "_s;
    QTest::addRow("not UTF-8") << QByteArray("a = \"\xff\xfe\"") << u"The scenario is not TOML: line 1: "_s;
}

void TestScenario::saysWhatIsWrong()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, sentence);
    const Result<Scenario> scenario = Scenario::fromToml(file);
    QVERIFY(!scenario);
    QCOMPARE(scenario.error().code, Error::Code::Malformed);
    QCOMPARE(scenario.error().detail.left(sentence.size()), sentence);
}

void TestScenario::shipsA1()
{
    const Result<Scenario> scenario = lab::scenario(u"A1"_s);
    QVERIFY2(scenario, qPrintable(scenario ? QString() : scenario.error().detail));
    QStringList lines;
    for (const Step &step : scenario->steps)
        lines << step.id + u' ' + step.at.toText();
    QCOMPARE(lines,
        (QStringList{u"t0 2026-11-21T02:00:00Z"_s, u"t1 2026-11-21T02:03:11Z"_s, u"t2 2026-11-21T02:13:11Z"_s,
            u"t3 2026-11-21T02:58:11Z"_s}));
    QCOMPARE(scenario->resolverLabels, (QStringList{u"R1"_s, u"R2"_s, u"R3"_s, u"R4"_s}));
    QVERIFY(std::is_sorted(scenario->clients.begin(), scenario->clients.end(),
        [](const ClientQuery &a, const ClientQuery &b) { return a.at < b.at; }));
    // The lab's ground rules: only documentation addresses.
    for (const ServerPlan &server : scenario->servers)
        for (const dns::IpAddress &address : server.addresses)
            QVERIFY2(
                dns::specialPurpose(address).startsWith(u"Documentation"_s), qPrintable(address.toText()));
}

void TestScenario::knowsWhatRegistriesState()
{
    const QByteArray later = QByteArray(StepT0).replace("t0", "t1").replace("02:00", "03:00");
    const auto stated = [](const char *step, const char *rest) -> QByteArray {
        return QByteArray("[[registration]]\nstep = \"") + step + "\"\ndomain = \"a.zz\"\n" + rest;
    };
    const Result<Scenario> read = Scenario::fromToml(Head + StepT0 + later + Root + Server
        + stated("t0",
            "registrar = \"R\"\nstatus = [\"b\", \"a\"]\nnameservers = [\"NS.a.zz\"]\nds = []\n"
            "events = { expiration = \"2027-01-01T00:00:00Z\", \"last changed\" = \"2026-01-01T00:00:00Z\" "
            "}\n")
        + stated("t1", "free = true\n"));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    const QList<delegation::Registration> first = read->registrationsAt(u"t0"_s);
    QCOMPARE(first.size(), 1);
    QCOMPARE(first.first().domain.toText(), u"a.zz."_s);
    QCOMPARE(first.first().status, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(first.first().ns.value(), QStringList{u"ns.a.zz."_s});
    QVERIFY(first.first().isFromLab && first.first().isSigned == false && first.first().digest.isEmpty());
    QCOMPARE(first.first().events.keys(), (QStringList{u"expiration"_s, u"last changed"_s}));
    QCOMPARE(first.first().asOf.value(), read->steps[0].at);
    const QList<delegation::Registration> second = read->registrationsAt(u"t1"_s);
    QCOMPARE(second.size(), 1);
    QVERIFY(second.first().isFree && second.first().registrar.isEmpty());
    QCOMPARE(second.first().asOf.value(), read->steps[1].at);
}

void TestScenario::knowsWhichStepHasCome()
{
    const Scenario scenario = *lab::scenario(u"A1"_s);
    const Instant t1 = scenario.step(u"t1"_s)->at;
    QCOMPARE(scenario.stepAt({t1.nanoseconds - 1}).id, u"t0"_s);
    QCOMPARE(scenario.stepAt(t1).id, u"t1"_s);
    QCOMPARE(scenario.stepAt(t1.plusSeconds(-86'400)).id, u"t0"_s);
    QCOMPARE(scenario.stepAt(t1.plusSeconds(86'400)).id, u"t3"_s);
}

void TestScenario::namesTheScenariosThereAre()
{
    const Result<Scenario> scenario = lab::scenario(u"Z9"_s);
    QVERIFY(!scenario);
    QCOMPARE(scenario.error().detail, u"There is no scenario “Z9”. There are: A1."_s);
}

QTEST_GUILESS_MAIN(TestScenario)
#include "tst_scenario.moc"
