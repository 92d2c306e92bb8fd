// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/worker/overtime.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::dnssec;

namespace {

Instant at(qint64 seconds)
{
    return Instant::fromSeconds(1'800'000'000 + seconds);
}

SignatureState signature(int tag, qint64 from, qint64 to)
{
    return {tag, 13, {}, at(from), at(to), u"valid"_s, {}, *dns::Name::fromText(u"zz"_s), dns::type::DNSKEY,
        1, 3600, {}};
}

/// A zone whose key set has these signatures; any one that holds is enough.
Chain chainWith(const QList<SignatureState> &signatures, Instant when)
{
    Chain chain;
    chain.at = when;
    ZoneState zone;
    zone.keySignatures = signatures;
    chain.status = Status::Bogus;
    for (const SignatureState &s : signatures)
        if (s.inception <= when && when <= s.expiration)
            chain.status = Status::Secure;
    for (SignatureState &s : zone.keySignatures)
        s.state = when > s.expiration ? u"expired"_s : when < s.inception ? u"premature"_s : u"valid"_s;
    chain.zones << zone;
    return chain;
}

QSet<dns::Validity> livesOf(const QList<SignatureState> &signatures)
{
    QSet<dns::Validity> lives;
    for (const SignatureState &s : signatures)
        lives << dns::Validity{s.inception.seconds(), s.expiration.seconds()};
    return lives;
}

Chain overTime(const QList<SignatureState> &signatures, qint64 when, int *calls = nullptr)
{
    Chain chain = chainWith(signatures, at(when));
    judgeOverTime(chain, livesOf(signatures), [&](Instant then) {
        if (calls)
            ++*calls;
        return Moment{chainWith(signatures, then).status, livesOf(signatures)};
    });
    return chain;
}

/// Each link is looked at only where those above it hold; what lies below a broken one shows itself at other times.
Moment linksAt(const QList<SignatureState> &links, Instant then)
{
    Moment moment{Status::Secure, {}};
    for (const SignatureState &link : links) {
        moment.lives += livesOf({link});
        if (then < link.inception || then >= link.expiration.plusSeconds(1)) {
            moment.status = Status::Bogus;
            break;
        }
    }
    return moment;
}

QStringList lines(const Chain &chain)
{
    QStringList lines;
    for (const Span &span : chain.spans)
        lines << (span.from ? QString::number(span.from->seconds() - 1'800'000'000) : u"ever"_s) + u' '
                + statusText(span.status);
    for (const EndingLink &end : chain.ends)
        lines << u"ends %1 %2 %3"_s.arg(end.owner.toText(), end.covered.toText()).arg(end.keyTag);
    return lines;
}

} // namespace

class OverTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheSignatureThatEndsIt()
    {
        QCOMPARE(lines(overTime({signature(1, 0, 100)}, 50)),
            (QStringList{u"ever bogus"_s, u"0 secure"_s, u"101 bogus"_s, u"ends zz. DNSKEY 1"_s}));
    }

    void goesByTheLastOfSeveralPaths()
    {
        QCOMPARE(lines(overTime({signature(1, 0, 100), signature(2, 20, 200)}, 50)),
            (QStringList{u"ever bogus"_s, u"0 secure"_s, u"201 bogus"_s, u"ends zz. DNSKEY 2"_s}));
    }

    void seesAGapAndWhatComesAfter()
    {
        QCOMPARE(lines(overTime({signature(1, 0, 100), signature(2, 150, 200)}, 100)),
            (QStringList{u"ever bogus"_s, u"0 secure"_s, u"101 bogus"_s, u"150 secure"_s, u"201 bogus"_s,
                u"ends zz. DNSKEY 1"_s}));
        QCOMPARE(lines(overTime({signature(1, 0, 100), signature(2, 150, 200)}, 101)),
            (QStringList{u"ever bogus"_s, u"0 secure"_s, u"101 bogus"_s, u"150 secure"_s, u"201 bogus"_s}));
    }

    void looksBelowABrokenLink()
    {
        const QList<SignatureState> links{signature(1, 0, 100), signature(2, 40, 300), signature(3, 20, 60)};
        Chain chain = chainWith({}, at(200));
        const Moment own = linksAt(links, chain.at);
        chain.status = own.status;
        judgeOverTime(chain, own.lives, [&links](Instant then) { return linksAt(links, then); });
        QCOMPARE(lines(chain), (QStringList{u"ever bogus"_s, u"40 secure"_s, u"61 bogus"_s}));
    }

    void holdsToTheEndOfTheLastSecond()
    {
        Chain chain = chainWith({signature(1, 0, 100)}, at(100));
        chain.at = Instant{chain.at.nanoseconds + 500'000'000};
        judgeOverTime(chain, livesOf({signature(1, 0, 100)}), [](Instant then) {
            return linksAt({signature(1, 0, 100)}, then);
        });
        QCOMPARE(lines(chain),
            (QStringList{u"ever bogus"_s, u"0 secure"_s, u"101 bogus"_s, u"ends zz. DNSKEY 1"_s}));
    }

    void saysNothingOfAnUnsignedChain() { QCOMPARE(lines(overTime({}, 50)), QStringList()); }

    void looksAtABoundedNumberOfInstants()
    {
        QList<SignatureState> many;
        for (int i = 0; i < 4000; ++i)
            many << signature(i, -10 * i, 10 * i);
        int calls = 0;
        const Chain chain = overTime(many, 5, &calls);
        QVERIFY2(calls <= MostInstants + 1, qPrintable(QString::number(calls)));
        QVERIFY(chain.spans.constLast().status == Status::Indeterminate);
    }
};

QTEST_GUILESS_MAIN(OverTimeTest)
#include "tst_overtime.moc"
