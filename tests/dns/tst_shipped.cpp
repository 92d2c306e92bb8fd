// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/shipped.h"

#include "app/dns/address.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::dns;

/// What a run begins with when nobody says otherwise.
class TestShipped : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thirteenRootServersWithBothAddresses();
    void bothKeysOfTheRootAreAnchored();
};

namespace {

QStringList records(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        if (!line.isEmpty() && !line.startsWith(u';'))
            lines << line.simplified();
    return lines;
}

} // namespace

void TestShipped::thirteenRootServersWithBothAddresses()
{
    const QStringList lines = records(shippedRootHints());
    QCOMPARE(lines.size(), 39);
    for (char16_t letter = u'a'; letter <= u'm'; ++letter) {
        const QString name = QChar(letter) + u".root-servers.net."_s;
        QVERIFY(lines.contains(u". 3600000 IN NS "_s + name));
        for (const QString &type : {u"A"_s, u"AAAA"_s}) {
            const QStringList found = lines.filter(name + u" 3600000 IN "_s + type + u' ');
            QCOMPARE(found.size(), 1);
            const auto address = IpAddress::fromText(found[0].section(u' ', -1));
            QVERIFY2(address.has_value(), qPrintable(found[0]));
        }
    }
}

void TestShipped::bothKeysOfTheRootAreAnchored()
{
    QStringList tags;
    static const QRegularExpression tag(u"<KeyTag>(\\d+)</KeyTag>"_s);
    for (auto matches = tag.globalMatch(shippedTrustAnchors()); matches.hasNext();)
        tags << matches.next().captured(1);
    QCOMPARE(tags, (QStringList{u"19036"_s, u"20326"_s, u"38696"_s}));
}

QTEST_APPLESS_MAIN(TestShipped)
#include "tst_shipped.moc"
