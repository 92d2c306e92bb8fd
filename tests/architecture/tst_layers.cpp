// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace zonecase::architecture;

/// The tree shows the layers: every include points to what its folder may know.
class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIncludePointsUpTheList();
    void catchesAWrongInclude_data();
    void catchesAWrongInclude();
    void allowsARightInclude_data();
    void allowsARightInclude();
};

void TestLayers::everyIncludePointsUpTheList()
{
    const QList<Source> sources
        = sourcesBelow(QStringLiteral(ZONECASE_SOURCE_DIR), {u"app"_s, u"storage"_s, u"widgets"_s});
    QVERIFY2(sources.size() > 20, "The tree was not found.");
    QStringList wrong;
    for (const Source &source : sources)
        wrong << wrongIncludes(source);
    QCOMPARE(wrong.join(u'\n'), QString());
}

void TestLayers::catchesAWrongInclude_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addRow("layer below") << u"app/base/id.cpp"_s << u"#include \"app/dns/name.h\""_s;
    QTest::addRow("sibling") << u"app/dnssec/chain.h"_s << u"#include \"app/delegation/delegation.h\""_s;
    QTest::addRow("sibling's worker")
        << u"app/dnssec/worker/analyse.cpp"_s << u"#include \"app/delegation/worker/analyse.h\""_s;
    QTest::addRow("worker half") << u"app/dns/transcript.cpp"_s << u"#include \"app/dns/worker/message.h\""_s;
    QTest::addRow("worker half in widgets")
        << u"widgets/chain/page.cpp"_s << u"#include \"app/dns/worker/message.h\""_s;
    QTest::addRow("worker half in main") << u"app/main.cpp"_s << u"#include \"app/lab/worker/server.h\""_s;
    QTest::addRow("storage in app") << u"app/report/story.cpp"_s << u"#include \"storage/store.h\""_s;
    QTest::addRow("cli in widgets")
        << u"widgets/app/casepages.cpp"_s << u"#include \"app/cli/casecontent.h\""_s;
    QTest::addRow("cli in storage") << u"storage/store.cpp"_s << u"#include \"app/cli/options.h\""_s;
    QTest::addRow("widgets in cli") << u"app/cli/main.cpp"_s << u"#include \"widgets/app/window.h\""_s;
    QTest::addRow("chain in storage") << u"storage/store.cpp"_s << u"#include \"app/dnssec/chain.h\""_s;
    QTest::addRow("not from the root") << u"app/dns/name.cpp"_s << u"#include \"name.h\""_s;
    QTest::addRow("ldns outside worker") << u"app/dns/record.cpp"_s << u"#include <ldns/ldns.h>"_s;
    QTest::addRow("ldns in widgets") << u"widgets/evidence/hex.cpp"_s << u"  #  include <ldns/packet.h>"_s;
    QTest::addRow("ldns in storage") << u"storage/store.cpp"_s << u"#include <ldns/ldns.h>"_s;
    QTest::addRow("network in parent") << u"app/dns/workerclient.cpp"_s << u"#include <QUdpSocket>"_s;
    QTest::addRow("network in widgets")
        << u"widgets/app/window.cpp"_s << u"#include <QNetworkAccessManager>"_s;
    QTest::addRow("posix socket") << u"storage/store.cpp"_s << u"#include <sys/socket.h>"_s;
    QTest::addRow("sqlite outside storage")
        << u"widgets/case/page.cpp"_s << u"#include <SQLiteCpp/SQLiteCpp.h>"_s;
    QTest::addRow("sqlite in app") << u"app/timeline/event.cpp"_s << u"#include <sqlite3.h>"_s;
    QTest::addRow("widgets in app") << u"app/report/pdf.cpp"_s << u"#include <QLabel>"_s;
    QTest::addRow("gui in analysis") << u"app/dnssec/chain.cpp"_s << u"#include <QColor>"_s;
    QTest::addRow("qcustomplot in a header") << u"widgets/timeline/plot.h"_s << u"#include <qcustomplot.h>"_s;
    QTest::addRow("unknown folder") << u"plugins/thing.cpp"_s << QString();
}

void TestLayers::catchesAWrongInclude()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QCOMPARE(wrongIncludes({path, u"// SPDX\n"_s + line + u'\n'}).size(), 1);
}

void TestLayers::allowsARightInclude_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addRow("own header") << u"app/dns/name.cpp"_s << u"#include \"app/dns/name.h\""_s;
    QTest::addRow("layer above") << u"app/finding/finding.cpp"_s << u"#include \"app/dns/name.h\""_s;
    QTest::addRow("own value half") << u"app/dnssec/worker/analyse.cpp"_s
                                    << u"#include \"app/dnssec/chain.h\""_s;
    QTest::addRow("dns worker in worker")
        << u"app/dnssec/worker/analyse.cpp"_s << u"#include \"app/dns/worker/message.h\""_s;
    QTest::addRow("ldns in worker") << u"app/lab/worker/server.cpp"_s << u"#include <ldns/ldns.h>"_s;
    QTest::addRow("worker in cli") << u"app/cli/worker.cpp"_s << u"#include \"app/dns/worker/message.h\""_s;
    QTest::addRow("cli in the other entry")
        << u"app/main.cpp"_s << u"#include \"app/cli/casecontent.h\""_s;
    QTest::addRow("storage in widgets") << u"widgets/case/page.cpp"_s << u"#include \"storage/store.h\""_s;
    QTest::addRow("other topic") << u"widgets/case/page.h"_s << u"#include \"widgets/theme/roles.h\""_s;
    QTest::addRow("qcustomplot in a source")
        << u"widgets/timeline/plot.cpp"_s << u"#include <qcustomplot.h>"_s;
    QTest::addRow("standard") << u"app/base/id.cpp"_s << u"#include <array>"_s;
    QTest::addRow("core") << u"app/base/id.cpp"_s << u"#include <QHash>"_s;
    QTest::addRow("core view of text") << u"app/base/id.cpp"_s << u"#include <QTextStream>"_s;
    QTest::addRow("locale is core") << u"app/base/id.cpp"_s << u"#include <QLocale>"_s;
    QTest::addRow("vector is core") << u"app/base/id.cpp"_s << u"#include <QVector>"_s;
    QTest::addRow("models are core") << u"app/timeline/event.cpp"_s << u"#include <QAbstractItemModel>"_s;
}

void TestLayers::allowsARightInclude()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QCOMPARE(wrongIncludes({path, line}), QStringList());
}

QTEST_APPLESS_MAIN(TestLayers)
#include "tst_layers.moc"
