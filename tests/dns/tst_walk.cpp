// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/walk.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::dns;

class WalkTest : public QObject
{
    Q_OBJECT

    static Query question(const QString &server, int number)
    {
        Query query;
        query.name = *Name::fromText(u"n%1.zz"_s.arg(number));
        query.type = type::A;
        query.server = {*Name::fromText(u"ns.zz"_s), *Endpoint::fromText(server)};
        return query;
    }

private Q_SLOTS:
    /// A plan's numbers: so many more to one server, so many to all others.
    void asksNoMoreThanIsAllowed()
    {
        const Answers answers;
        const Profile profile;
        Walk walk(answers, profile);
        const QString one = u"192.0.2.1"_s, other = u"192.0.2.2"_s, third = u"192.0.2.3"_s;
        walk.ask(question(one, 1));
        walk.ask(question(other, 1));
        {
            const Walk::Allowance allowance(walk, question(one, 1).server, 1, 2);
            walk.ask(question(one, 1)); // was asked before
            walk.ask(question(one, 2));
            walk.ask(question(one, 2));
            walk.ask(question(other, 1));
            walk.ask(question(other, 2));
            walk.ask(question(third, 1));
            QVERIFY(!allowance.isExceeded());
            QCOMPARE(walk.wanted().size(), 5);
            QCOMPARE(walk.ask(question(one, 3)).state, Answer::State::NotAsked);
            QVERIFY(allowance.isExceeded());
            walk.ask(question(third, 2));
            QCOMPARE(walk.wanted().size(), 5);
        }
        walk.ask(question(one, 3));
        QCOMPARE(walk.wanted().size(), 6);
    }
};

QTEST_GUILESS_MAIN(WalkTest)
#include "tst_walk.moc"
