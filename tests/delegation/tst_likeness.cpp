// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/likeness.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;

class LikenessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAnImitation_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("known");
        QTest::addColumn<QString>("expected");
        const auto row
            = [](const char *what, const QString &name, const QString &known, const char *expected) {
                  QTest::addRow("%s", what) << name << known << QString::fromLatin1(expected);
              };
        row("zero for o", u"ns1.h0stdns.test"_s, u"ns1.hostdns.test"_s, "confusable");
        row("one for l", u"ns1.ministry-mai1.test"_s, u"ns1.ministry-mail.test"_s, "confusable");
        row("capital i's shape", u"ns1.cioud.test"_s, u"ns1.cloud.test"_s, "confusable");
        row("rn for m", u"ns1.rninistry.zz"_s, u"ns1.ministry.zz"_s, "confusable");
        row("vv for w", u"ns1.vvebhost.test"_s, u"ns1.webhost.test"_s, "confusable");
        // hоstdns with a Cyrillic о
        row("another script", u"ns1.xn--hstdns-wqf.test"_s, u"ns1.hostdns.test"_s, "confusable");
        row("transposed", u"ns1.hotsdns.test"_s, u"ns1.hostdns.test"_s, "transposed");
        row("hyphen more", u"ns1.host-dns.test"_s, u"ns1.hostdns.test"_s, "hyphen");
        row("number more", u"ns1.hostdns2.test"_s, u"ns1.hostdns.test"_s, "digits");
        row("other number", u"ns1.hostdns7.test"_s, u"ns1.hostdns6.test"_s, "digits");
        row("letter less", u"ns1.hotdns.test"_s, u"ns1.hostdns.test"_s, "letters");
        row("letter more", u"ns1.hosttdns.test"_s, u"ns1.hostdns.test"_s, "letters");
        row("two letters of a long one", u"ns1.internet-regystri.test"_s, u"ns1.internet-registry.test"_s,
            "letters");
        row("other top-level domain", u"ns1.hostdns.example"_s, u"ns1.hostdns.test"_s, "suffix");
        row("look-alike below another", u"ns1.h0stdns.example"_s, u"ns1.hostdns.test"_s, "confusable");
        row("deeper", u"a.ns.h0stdns.test"_s, u"b.ns.hostdns.test"_s, "confusable");
        row("without a host label", u"h0stdns.test"_s, u"hostdns.test"_s, "confusable");

        row("the same", u"ns1.hostdns.test"_s, u"ns1.hostdns.test"_s, "");
        row("another host of the domain", u"ns3.hostdns.test"_s, u"ns1.hostdns.test"_s, "");
        row("a host with a like name", u"nsl.hostdns.test"_s, u"ns1.hostdns.test"_s, "");
        row("another domain", u"ns1.edge-relay.test"_s, u"ns1.hostdns.test"_s, "");
        row("short labels", u"ns1.abc.test"_s, u"ns1.abd.test"_s, "");
        row("like letters elsewhere", u"ns1.hotdns.example"_s, u"ns1.hostdns.test"_s, "");
        row("two labels differ", u"a.ns1.h0stdns.test"_s, u"a.ns2.hostdns.test"_s, "");
        row("deeper than the other", u"ns1.eu.hostdns.test"_s, u"ns1.hostdns.test"_s, "");
        row("the root", u"."_s, u"ns1.hostdns.test"_s, "");
        row("no A-label at all", u"ns1.xn--99999999999.test"_s, u"ns1.hostdns.test"_s, "");
    }

    void tellsAnImitation()
    {
        QFETCH(QString, name);
        QFETCH(QString, known);
        const auto said = [](const QString &a, const QString &b) {
            const auto likeness = delegation::likenessOf(*dns::Name::fromText(a), *dns::Name::fromText(b));
            return likeness ? delegation::likenessText(*likeness) : QString();
        };
        QTEST(said(name, known), "expected");
        QTEST(said(known, name), "expected");
    }
};

QTEST_GUILESS_MAIN(LikenessTest)
#include "tst_likeness.moc"
