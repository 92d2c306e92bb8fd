// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/registrabledomain.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;

/// Names, and what of them somebody registers, by the list that is built in.
class RegistrableDomainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsRegistered_data();
    void tellsWhatIsRegistered();
    void namesItsEdition();
};

void RegistrableDomainTest::tellsWhatIsRegistered_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("domain");
    const auto row = [](const char *title, const QString &name, const QString &domain) {
        QTest::addRow("%s", title) << name << domain;
    };
    row("the root", u"."_s, u"."_s);
    row("a top-level domain", u"com"_s, u"."_s);
    row("below it", u"example.com"_s, u"example.com."_s);
    row("a server's name", u"ns1.eu.example.com"_s, u"example.com."_s);
    row("a second level", u"co.uk"_s, u"."_s);
    row("below a second level", u"ns1.example.co.uk"_s, u"example.co.uk."_s);
    row("every name below", u"a.b.c.kawasaki.jp"_s, u"b.c.kawasaki.jp."_s);
    row("but this one", u"www.city.kawasaki.jp"_s, u"city.kawasaki.jp."_s);
    row("a company's own suffix", u"ns.someone.github.io"_s, u"github.io."_s);
    row("the lab's top-level domain", u"zz"_s, u"."_s);
    row("below it, by the default rule", u"ns-a1.zz"_s, u"ns-a1.zz."_s);
    row("deep below it", u"a.b.ministry.zz"_s, u"ministry.zz."_s);
    row("an international one", u"ns.example.xn--p1ai"_s, u"example.xn--p1ai."_s);
    row("a reverse name", u"2.0.192.in-addr.arpa"_s, u"192.in-addr.arpa."_s);
    row("a dot within a label", u"a\\.co.uk"_s, u"a\\046co.uk."_s);
}

void RegistrableDomainTest::tellsWhatIsRegistered()
{
    QFETCH(QString, name);
    QFETCH(QString, domain);
    const dns::Name parsed = *dns::Name::fromText(name);
    QCOMPARE(dns::registrableDomain(parsed), *dns::Name::fromText(domain));
    QCOMPARE(dns::isPublicSuffix(parsed), domain == u"."_s);
}

void RegistrableDomainTest::namesItsEdition()
{
    static const QRegularExpression form(u"^20\\d\\d-\\d\\d-\\d\\d [0-9a-f]{40}$"_s);
    QVERIFY2(form.match(dns::suffixListEdition()).hasMatch(), qPrintable(dns::suffixListEdition()));
}

QTEST_GUILESS_MAIN(RegistrableDomainTest)
#include "tst_registrabledomain.moc"
