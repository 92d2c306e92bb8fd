// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/cutquestion.h"
#include "app/delegation/severity.h"

#include "app/finding/catalogue.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using delegation::CutQuestion;
using finding::Severity;

namespace {

constexpr auto Questions = {CutQuestion::Served, CutQuestion::Same, CutQuestion::Protected,
    CutQuestion::Exposed, CutQuestion::Changed};

QStringList cutCodes()
{
    QStringList codes;
    for (const finding::CatalogueEntry &entry : finding::catalogue())
        if (QString::fromLatin1(entry.code).startsWith(u"delegation."_s))
            codes << QString::fromLatin1(entry.code);
    return codes;
}

} // namespace

/// Findings by question and by who weighs them.
class SeverityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasOneQuestion();
    void knowsTheQuestionOf_data();
    void knowsTheQuestionOf();
    void weighsByProfile_data();
    void weighsByProfile();
    void sortsWhatItHasWeighed();
    void isKeptWhereFindingsAreUnited();
};

void SeverityTest::everyCodeHasOneQuestion()
{
    QStringList assigned;
    for (const CutQuestion question : Questions) {
        const QStringList codes = delegation::codesOf(question);
        QStringList sorted = codes;
        sorted.sort();
        QCOMPARE(codes, sorted);
        assigned << codes;
    }
    assigned.sort();
    // A code too many is in no catalogue, or in two lists; one too few has no question yet.
    QCOMPARE(assigned.join(u'\n'), cutCodes().join(u'\n'));
}

void SeverityTest::knowsTheQuestionOf_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("question");
    QTest::addRow("a dead server") << u"delegation.server-silent"_s << u"served"_s;
    QTest::addRow("a difference") << u"delegation.ds-missing-at-server"_s << u"same"_s;
    QTest::addRow("an unsigned zone") << u"delegation.not-signed"_s << u"protected"_s;
    QTest::addRow("a server that answers everything") << u"delegation.answers-for-others"_s << u"exposed"_s;
    QTest::addRow("any change") << u"change.ns-changed"_s << u"changed"_s;
    QTest::addRow("the run itself") << u"run.cancelled"_s << u"served"_s;
}

void SeverityTest::knowsTheQuestionOf()
{
    QFETCH(QString, code);
    QFETCH(QString, question);
    QCOMPARE(delegation::cutQuestionText(delegation::cutQuestionOf(code)), question);
}

void SeverityTest::weighsByProfile_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("expected"); // catalogue, investigator, registry, zonemaster
    const auto row = [](const char *code, const char *expected) {
        QTest::addRow("%s", code) << QString::fromLatin1(code) << QString::fromLatin1(expected);
    };
    row("delegation.address-documentation", "warning warning error error"); // first of a list
    row("delegation.zone-no-host-name", "warning warning warning error"); // last of a list
    row("delegation.ns-disjoint", "error critical error error");
    row("delegation.refresh-short", "notice info notice notice");
    row("delegation.not-signed", "notice notice info warning");
    row("delegation.same-serial-other-content", "critical critical critical critical");
    row("change.ns-changed", "error critical warning error");
    row("delegation.no-such-code", "error error error error");
}

void SeverityTest::weighsByProfile()
{
    QFETCH(QString, code);
    QFETCH(QString, expected);
    QStringList weights;
    for (const QString &profile : QStringList{QString()} + delegation::severityProfiles())
        weights << finding::severityText(delegation::severityIn(profile, code));
    QCOMPARE(weights.join(u' '), expected);
}

void SeverityTest::sortsWhatItHasWeighed()
{
    const finding::Subject zone{u"zone"_s, u"ministry.zz."_s};
    const QList<finding::Finding> findings{finding::make(u"delegation.child-ns-differ"_s, zone, {}, {}),
        finding::make(u"delegation.not-signed"_s, zone, {}, {})};
    const QList<finding::Finding> weighed = delegation::weighed(findings, u"zonemaster"_s);
    QCOMPARE(weighed[0].code, u"delegation.not-signed"_s);
    QCOMPARE(weighed[1].severity, Severity::Notice);
}

void SeverityTest::isKeptWhereFindingsAreUnited()
{
    finding::Finding lowered = finding::make(u"hijack.new-server"_s, {u"zone"_s, u"zz."_s}, {}, {});
    lowered.severity = Severity::Notice;
    QList<finding::Finding> findings{lowered, lowered};
    finding::unite(findings);
    QCOMPARE(findings, QList{lowered});
}

QTEST_GUILESS_MAIN(SeverityTest)
#include "tst_severity.moc"
