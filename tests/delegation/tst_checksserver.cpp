// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/delegation/damages.h"
#include "tests/support/messagebuilder.h"

#include "app/delegation/worker/probes.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using dns::Form;
using faults::Answer;
using faults::Asked;
using test::Cut;
using test::Damage;

namespace {

const QStringList Healthy
    = QString(u"address-public agrees contact-fine distinct-addresses distinct-addresses-in-zone "
              "enough-servers enough-servers-in-zone enough-v4 enough-v4-in-zone enough-v6 "
              "enough-v6-in-zone found glue-agrees mail-targets no-ds not-signed parent-found "
              "primary-agrees primary-newest recursion-closed referral-fits reverse-names-match served "
              "software-hidden spf-fine unsigned web-missing"_s)
          .split(u' ');

namespace type = dns::type;

void unsignedZone(Cut &cut)
{
    cut.isSigned = false;
}

/// Everything that the second server says.
auto always(const std::function<void(const Asked &, Answer &)> &by)
{
    return [by](Cut &cut) {
        cut.edit = [by](const Asked &asked, Answer &answer) {
            if (asked.server == Cut::Ns2)
                by(asked, answer);
        };
    };
}

/// What the second server says to a question in this form.
auto inForm(Form form, const std::function<void(Answer &)> &by)
{
    return always([=](const Asked &asked, Answer &answer) {
        if (asked.query.form == form)
            by(answer);
    });
}

/// … to a question of this type in the usual form.
auto toType(dns::RecordType asked, const std::function<void(Answer &)> &by)
{
    return always([=](const Asked &one, Answer &answer) {
        if (one.query.type == asked && one.query.form == Form::Usual
            && one.query.name == test::name(u"ministry.zz."_s))
            by(answer);
    });
}

void silent(Answer &answer)
{
    answer.silent = true;
}

void refused(Answer &answer)
{
    answer = {.rcode = 5, .authoritative = false};
}

void withoutAuthority(Answer &answer)
{
    answer.authoritative = false;
}

void empty(Answer &answer)
{
    answer.answer.clear();
}

void elsewhere(Answer &answer)
{
    for (dns::RRset &set : answer.answer)
        for (dns::Record &record : set.records)
            record.owner = test::name(u"other.zz."_s);
}

QByteArray option(int code, const QByteArray &content)
{
    const char head[] = {
        static_cast<char>(code >> 8), static_cast<char>(code & 0xff), 0, static_cast<char>(content.size())};
    return QByteArray(head, sizeof head) + content;
}

/// A TXT record of this class in answer to what is asked of the software.
auto software(quint16 recordClass)
{
    return always([recordClass](const Asked &asked, Answer &answer) {
        if (asked.query.form != Form::Chaos)
            return;
        dns::RRset set = faults::setOf(asked.query.name, type::TXT, 0, {QByteArray("\5NSD 4")});
        set.records[0].recordClass = recordClass;
        answer = {.answer = {set}, .hasOpt = false};
    });
}

/// IPv6 addresses of the zone's name servers.
auto toAaaa(const std::function<void(Answer &)> &by)
{
    return always([by](const Asked &asked, Answer &answer) {
        if (asked.query.type == type::AAAA)
            by(answer);
    });
}

QList<Damage> edns()
{
    return {
        {.title = "EDNS dropped",
            .given = unsignedZone,
            .harm = always([](const Asked &asked, Answer &answer) { answer.silent |= asked.hasEdns; }),
            .changes = u"+edns-breaks"_s},
        {.title = "EDNS refused",
            .given = unsignedZone,
            .harm = always([](const Asked &asked, Answer &answer) {
                if (asked.hasEdns)
                    answer = {.rcode = 1, .authoritative = false};
            }),
            .changes = u"+edns-refused"_s},
        {.title = "EDNS ignored",
            .given = unsignedZone,
            .harm = always([](const Asked &, Answer &answer) { answer.hasOpt = false; }),
            .changes = u"+edns-ignored"_s},
        {.title = "EDNS in another version",
            .given = unsignedZone,
            .harm = inForm(Form::Usual, [](Answer &answer) { answer.version = 1; }),
            .changes = u"+edns-version-wrong"_s},
        {.title = "EDNS unasked",
            .given = unsignedZone,
            .harm = inForm(Form::Bare, [](Answer &answer) { answer.hasOpt = true; }),
            .changes = u"+edns-unasked"_s},
        {.title = "unknown version refused in another version",
            .given = unsignedZone,
            .harm = inForm(Form::EdnsVersion, [](Answer &answer) { answer.version = 1; }),
            .changes = u"+edns-version-answer"_s},
        {.title = "unknown option answered without EDNS",
            .given = unsignedZone,
            .harm = inForm(Form::EdnsOption, [](Answer &answer) { answer.hasOpt = false; }),
            .changes = u"+edns-option-without-edns"_s},
        {.title = "unknown option sent back",
            .given = unsignedZone,
            .harm = inForm(Form::EdnsOption, [](Answer &answer) { answer.options = option(137, {}); }),
            .changes = u"+edns-option-returned"_s},
        {.title = "unknown flag sent back",
            .given = unsignedZone,
            .harm = inForm(Form::EdnsFlags, [](Answer &answer) { answer.flags = 0x8001; }),
            .changes = u"+edns-flags-returned"_s},
        {.title = "unknown flag answered without EDNS",
            .given = unsignedZone,
            .harm = inForm(Form::EdnsFlags, [](Answer &answer) { answer.hasOpt = false; }),
            .changes = u"+edns-flags-without-edns"_s},
        {.title = "cut short without EDNS",
            .harm
            = inForm(Form::SmallRoom, [](Answer &answer) { answer = {.truncated = true, .hasOpt = false}; }),
            .changes = u"+edns-lost-in-truncation"_s},
        {.title = "cut short with EDNS",
            .harm = inForm(Form::SmallRoom, [](Answer &answer) { answer = {.truncated = true}; }),
            .changes = {}},
    };
}

QList<Damage> answers()
{
    return {
        {.title = "letters not kept",
            .given = unsignedZone,
            .harm = inForm(Form::MixedCase, [](Answer &answer) { answer.lowersQuestion = true; }),
            .changes = u"+case-not-kept"_s},
        {.title = "software told",
            .given = unsignedZone,
            .harm = software(3),
            .changes = u"+software-shown"_s},
        {.title = "software told in the wrong class",
            .given = unsignedZone,
            .harm = software(1),
            .changes = u"+software-shown +version-wrong-class"_s},
        {.title = "NS question dropped",
            .given = unsignedZone,
            .harm = toType(type::NS, silent),
            .changes = u"+ns-query-failed"_s},
        {.title = "NS question refused",
            .given = unsignedZone,
            .harm = toType(type::NS, refused),
            .changes = u"+ns-query-failed"_s},
        {.title = "NS answer without authority",
            .given = unsignedZone,
            .harm = toType(type::NS, withoutAuthority),
            .changes = u"+ns-not-told"_s},
        {.title = "NS answer empty",
            .given = unsignedZone,
            .harm = toType(type::NS, empty),
            .changes = u"+ns-not-told"_s},
        {.title = "NS answer about another name",
            .given = unsignedZone,
            .harm = toType(type::NS, elsewhere),
            .changes = u"+ns-not-told"_s},
        {.title = "SOA question dropped",
            .given = unsignedZone,
            .harm = toType(type::SOA, silent),
            .changes = u"+soa-query-failed +tcp-silent"_s},
        {.title = "SOA question refused",
            .given = unsignedZone,
            .harm = toType(type::SOA, refused),
            .changes = u"+soa-query-failed"_s},
        {.title = "SOA answer without authority",
            .given = unsignedZone,
            .harm = toType(type::SOA, withoutAuthority),
            .changes = u"+soa-query-failed"_s},
        {.title = "SOA answer empty",
            .given = unsignedZone,
            .harm = toType(type::SOA, empty),
            .changes = u"+server-without-soa"_s},
        {.title = "SOA answer about another name",
            .given = unsignedZone,
            .harm = toType(type::SOA, elsewhere),
            .changes = u"+server-without-soa"_s},
        {.title = "AAAA questions dropped",
            .given = unsignedZone,
            .harm = toAaaa(silent),
            .changes = u"+aaaa-dropped"_s},
        {.title = "AAAA questions refused",
            .given = unsignedZone,
            .harm = toAaaa(refused),
            .changes = u"+address-query-failed"_s},
        {.title = "AAAA records of four octets",
            .given = unsignedZone,
            .harm = toAaaa([](Answer &answer) {
                for (dns::RRset &set : answer.answer)
                    for (dns::Record &record : set.records)
                        record.rdata = record.rdata.left(4);
            }),
            .changes = u"+aaaa-dropped"_s},
        {.title = "answers come from another address",
            .given = unsignedZone,
            .harm = always([](const Asked &asked, Answer &answer) {
                if (!asked.isTcp)
                    answer = {.silent = true, .otherAddress = u"203.0.113.66"_s};
            }),
            .changes = u"+answer-from-elsewhere +udp-silent"_s},
        {.title = "UDP dropped",
            .given = unsignedZone,
            .harm = always([](const Asked &asked, Answer &answer) { answer.silent |= !asked.isTcp; }),
            .changes = u"+udp-silent"_s},
        {.title = "nothing of the zone is answered",
            .given = unsignedZone,
            .harm = always([](const Asked &asked, Answer &answer) {
                answer.silent = asked.query.name != delegation::nameElsewhere();
            }),
            .changes = u"+server-mute"_s},
        {.title = "dead",
            .given = unsignedZone,
            .harm = always([](const Asked &, Answer &answer) { answer.silent = true; }),
            .changes = u"+server-silent"_s},
        {.title = "www differs",
            .given = unsignedZone,
            .harm =
                [](Cut &cut) {
                    cut.atBoth([](faults::SignedZone &zone) {
                        test::put(zone, u"www.ministry.zz. 300 IN A 198.51.100.80\n"_s);
                    });
                    test::put(cut.zoneAt(Cut::Ns2), u"www.ministry.zz. 300 IN A 203.0.113.66\n"_s);
                },
            .changes = u"+web-differs -web-missing"_s},
        {.title = "www alike",
            .given = unsignedZone,
            .harm =
                [](Cut &cut) {
                    cut.atBoth([](faults::SignedZone &zone) {
                        test::put(zone, u"www.ministry.zz. 300 IN A 198.51.100.80\n"_s);
                    });
                },
            .changes = u"+web-addresses -web-missing"_s},
    };
}

QList<Damage> all()
{
    return edns() + answers();
}

} // namespace

/// How servers answer: without fault, and each fault alone at the second.
class ChecksServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfAHealthyUnsignedZone();
    void findsFaults_data();
    void findsFaults();
};

void ChecksServerTest::tellsOfAHealthyUnsignedZone()
{
    Cut cut;
    cut.isSigned = false;
    cut.sign();
    const QStringList codes = cut.codes();
    if (codes != Healthy)
        qInfo("%s", qPrintable(codes.join(u' ')));
    QCOMPARE(codes, Healthy);
}

void ChecksServerTest::findsFaults_data()
{
    addRows(all());
}

void ChecksServerTest::findsFaults()
{
    checkRow(all());
}

QTEST_GUILESS_MAIN(ChecksServerTest)
#include "tst_checksserver.moc"
