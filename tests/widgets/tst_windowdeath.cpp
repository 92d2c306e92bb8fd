// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/dns/server.h"
#include "tests/dns/wire.h"
#include "tests/widgets/fakes.h"
#include "tests/widgets/samplecase.h"
#include "widgets/app/appwindow.h"
#include "widgets/app/caseview.h"
#include "widgets/probe/workerrunner.h"

#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::widgets;

/// A window whose worker aborts on one marked message: what it stores, shows and can still do.
class TestWindowDeath : public QObject
{
    Q_OBJECT

    /// A root server that answers everything with nothing. The one that lays the trap puts the mark into its
    /// answer for the root's keys.
    struct RootServer
    {
        test::ScriptedServer server;
        bool lays = false;

        explicit RootServer(bool laysTrap)
            : lays(laysTrap)
        {
            server.onUdp = [this](const QByteArray &query, int) { return QList{respond(query)}; };
            server.onTcp = [this](const QByteArray &query) { return QList{test::framed(respond(query))}; };
        }
        QByteArray respond(const QByteArray &query) const
        {
            const QByteArray rootKeys = QByteArray::fromHex("0000300001");
            if (!lays || !query.mid(12).startsWith(rootKeys))
                return test::responseTo(query);
            return test::responseTo(query, 0,
                {test::wireRecord(QByteArray::fromHex("c00c"), 5, test::wireName(u"abort-worker.zz"))});
        }
    };

    static dns::Profile profileOf(const RootServer &trap, const RootServer &sound)
    {
        dns::Profile profile;
        profile.rootHints = u". 3600 NS a.root.zz.\n. 3600 NS b.root.zz.\n"
                            "a.root.zz. 3600 A 198.41.0.4\nb.root.zz. 3600 A 199.9.14.201\n"_s;
        profile.trustAnchors
            = u". 3600 DS 20326 8 2 E06D44B80B8F1D39A95C0B0D7C65D08458E880409BBC683457104237C7F8EC8D\n"_s;
        profile.addresses[*dns::Endpoint::fromText(u"198.41.0.4")] = trap.server.endpoint();
        profile.addresses[*dns::Endpoint::fromText(u"199.9.14.201")] = sound.server.endpoint();
        profile.exercise = true; // nothing goes anywhere else
        return profile;
    }

private Q_SLOTS:
    void theWindowGoesOnAndNamesTheMessage();
};

void TestWindowDeath::theWindowGoesOnAndNamesTheMessage()
{
    const RootServer trap(true), sound(false);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"death.zcase"_s);
    test::writeSampleCase(path);
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    RecentCases(settings).add({path, {}, {}, {}, {}});
    test::FakeChooser chooser;
    Services services;
    services.runners = workerRunners(QStringLiteral(ABORTING_CLI));
    services.chooser = &chooser;
    services.profile = profileOf(trap, sound);
    AppWindow window(services, settings);
    window.show();
    window.openCase(path);
    QTRY_VERIFY(window.caseView());
    CaseView &view = *window.caseView();
    const auto runs = [&view] { return view.session().context().snapshot()->runs; };
    const qsizetype before = runs().size();

    view.probe({u"chain"_s, u"www.ministry.zz"_s, u"A"_s});
    QTRY_COMPARE_WITH_TIMEOUT(runs().size(), before + 1, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(runs().last().chain, 60'000);
    const RunView run = runs().last();

    QList<ExchangeId> named;
    for (const finding::Finding &finding : run.chain->findings)
        if (finding.code == u"run.worker-died"_s)
            named << finding.evidence;
    QVERIFY(!named.isEmpty());
    const auto reading = view.session().records().transcript(run.summary.id);
    QTRY_VERIFY(reading.isFinished());
    const Result<dns::Transcript> stored = reading.result();
    QVERIFY(stored);
    QList<ExchangeId> marked, answeredBeside;
    for (const dns::Exchange &exchange : stored->exchanges) {
        if (exchange.response.contains("abort-worker"))
            marked << exchange.id();
        else if (exchange.server.endpoint == *dns::Endpoint::fromText(u"199.9.14.201"))
            answeredBeside << exchange.id();
    }
    // A second marked message may be on record that nothing had to read any more; what is named must have killed.
    for (const ExchangeId &id : std::as_const(named))
        QVERIFY2(marked.contains(id), qPrintable(id.toText()));
    QVERIFY(!answeredBeside.isEmpty());
    const auto judged = [&run](QStringView server) {
        return std::any_of(run.chain->zones.begin(), run.chain->zones.end(),
            [&](const dnssec::ZoneState &zone) { return !zone.servers.filter(server.toString()).isEmpty(); });
    };
    QVERIFY(judged(u"b.root.zz"));

    view.openPage(u"findings"_s);
    QVERIFY(view.findChild<QTableView *>(u"findingsTable"_s)->model()->rowCount() > 0);
    view.probe({u"chain"_s, u"webmail.ministry.zz"_s, u"A"_s}); // and the next probe is as good as the first
    QTRY_COMPARE_WITH_TIMEOUT(runs().size(), before + 2, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(runs().last().chain, 60'000);
}

QTEST_MAIN(TestWindowDeath)
#include "tst_windowdeath.moc"
