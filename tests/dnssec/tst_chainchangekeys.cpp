// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dnssec/change.h"
#include "app/dnssec/keys.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace zonecase;
using namespace zonecase::dnssec;

namespace {

const dns::Name Zone = *dns::Name::fromText(u"ministry.zz"_s);
constexpr int Ksk = 257, Zsk = 256;
constexpr qint64 Hour = 3600;
const Instant Start = *Instant::fromText(u"2026-11-21T00:00:00Z"_s);

/// Key `number`; its bytes are its own, its tag is unless another is asked for.
KeyState key(int number, int flags, int algorithm = 13, int tag = 0)
{
    return {tag ? tag : 1000 + number, algorithm, flags, flags == Ksk, u"secure"_s, {},
        QString::fromLatin1(QByteArray("key %").replace('%', QByteArray::number(number)).toBase64())};
}

DsState ds(const KeyState &of, int digestType = 2)
{
    return {of.keyTag, of.algorithm, digestType, digestOf(of, Zone, digestType), u"matches"_s, {}};
}

QString cds(const KeyState &of)
{
    return u"CDS %1 %2 2 %3"_s.arg(of.keyTag).arg(of.algorithm).arg(digestOf(of, Zone, 2));
}

QString cdnskey(const KeyState &of)
{
    return u"CDNSKEY %1 3 %2 %3"_s.arg(of.flags).arg(of.algorithm).arg(of.publicKey);
}

/// With the tag that its bytes have.
KeyState tagged(KeyState key)
{
    const QByteArray rdata
        = QByteArray::fromHex("0101030d") + QByteArray::fromBase64(key.publicKey.toLatin1()); // 257 3 13
    quint32 sum = 0;
    for (qsizetype i = 0; i < rdata.size(); ++i)
        sum += quint32(quint8(rdata[i])) << (i % 2 ? 0 : 8);
    key.keyTag = int((sum + (sum >> 16)) & 0xffff);
    return key;
}

SignatureState signature(const KeyState &by, dns::RecordType over, Instant made, const QString &content)
{
    const QByteArray bytes = (QString::number(by.keyTag) + content + over.toText()).toUtf8().toBase64();
    return {by.keyTag, by.algorithm, Zone, made, made.plusSeconds(14 * 24 * Hour), u"valid"_s, {}, Zone, over,
        2, 300, QString::fromLatin1(bytes)};
}

/// ministry.zz. as somebody looked at it: its keys, who signs the key set and the data, its DS.
struct Look
{
    QList<KeyState> keys, keySigners, dataSigners;
    QList<DsState> ds;
    std::optional<QStringList> cds = QStringList();
    QString address = u"198.51.100.80"_s;
    QStringList ns = {u"ns1.gov.zz."_s, u"ns2.gov.zz."_s}, glue = {u"ns1.gov.zz./192.0.2.1"_s};
    qint64 keyTtl = Hour, dsTtl = Hour, ttl = Hour;
    QList<KeyState> unchecked = {}; ///< of the key signers: those for which nothing vouches
    qint64 dsSignedFor = 14 * 24 * Hour;
    std::optional<QList<KeyState>> cdsSigners = {}; ///< nothing: a document of before they were kept
    qint64 dataSignedAt = 0; ///< seconds from Start

    Chain at(qint64 seconds) const
    {
        Chain chain;
        chain.request.name = Zone;
        chain.at = Start.plusSeconds(seconds);
        chain.status = Status::Secure;
        chain.rcode = u"NOERROR"_s;
        chain.answer = {u"ministry.zz. %1 IN A %2"_s.arg(ttl).arg(address)};
        ZoneState zone;
        zone.name = Zone;
        zone.status = Status::Secure;
        zone.keys = keys;
        zone.keyTtl = keyTtl;
        zone.cds = cds;
        if (cdsSigners) {
            zone.cdsSignatures = QList<SignatureState>();
            for (const KeyState &signer : *cdsSigners)
                *zone.cdsSignatures << signature(signer, dns::type::CDS, Start, QString());
        }
        Strand strand;
        strand.servers = {u"a.nic.zz./192.0.2.21"_s};
        strand.ns = ns;
        strand.nsTtl = 300;
        strand.glue = glue;
        strand.ds = ds;
        strand.dsTtl = dsTtl;
        strand.dsProof = u"signed"_s;
        strand.status = Status::Secure;
        SignatureState overDs = signature(key(20, Zsk), dns::type::DS, Start, QString());
        overDs.signer = *dns::Name::fromText(u"zz"_s);
        overDs.expiration = Start.plusSeconds(dsSignedFor);
        strand.signatures = {overDs};
        zone.strands = {strand};
        for (const KeyState &signer : keySigners) {
            zone.keySignatures << signature(signer, dns::type::DNSKEY, Start, QString());
            if (unchecked.contains(signer))
                zone.keySignatures.last().state = u"no-key"_s;
        }
        SetState set{Zone, dns::type::A, u"answer"_s, Status::Secure, ttl, {address}, {}, {}, {}};
        for (const KeyState &signer : dataSigners)
            set.signatures << signature(signer, dns::type::A, Start.plusSeconds(dataSignedAt), address);
        zone.sets = {set};
        chain.zones = {zone};
        return chain;
    }
};

Look usual()
{
    Look look;
    look.keys = {key(1, Ksk), key(2, Zsk)};
    look.keySigners = {key(1, Ksk)};
    look.dataSigners = {key(2, Zsk)};
    look.ds = {ds(key(1, Ksk))};
    return look;
}

/// Others' keys, DS and signatures throughout.
Look foreign()
{
    Look look = usual();
    look.keys = {key(7, Ksk), key(8, Zsk)};
    look.keySigners = {key(7, Ksk)};
    look.dataSigners = {key(8, Zsk)};
    look.ds = {ds(key(7, Ksk))};
    return look;
}

template <typename Change> Look with(const Look &look, Change change)
{
    Look changed = look;
    change(changed);
    return changed;
}

Look double_(Look look, const KeyState &ksk) // a second KSK in the key set, signing it too
{
    look.keys << ksk;
    look.keySigners << ksk;
    return look;
}

QString argument(const finding::Finding &finding, const QString &name)
{
    const auto value = finding.args.value(name);
    return std::holds_alternative<qint64>(value) ? QString::number(std::get<qint64>(value))
                                                 : std::get<QString>(value);
}

/// "error change.too-early-ds until 01:30": what is said of this pair, times as hours and minutes after
/// Start.
QStringList said(const Look &before, const Look &now, qint64 elapsed, bool all = false)
{
    QStringList lines;
    const QList<finding::Finding> findings = compareChains(before.at(0), now.at(elapsed));
    for (const finding::Finding &f : findings) {
        if (!all && f.severity < finding::Severity::Warning)
            continue;
        lines << finding::severityText(f.severity) + u' ' + f.code;
        if (const QString until = argument(f, u"until"_s); !until.isEmpty())
            lines.last() += u" until "_s + until.mid(8, 8);
    }
    return lines;
}

QStringList replayed(const Chain &before, const Chain &now)
{
    QStringList lines;
    const QList<finding::Finding> findings = compareChains(before, now);
    for (const finding::Finding &f : findings)
        if (f.code.endsWith(u"replayable"_s))
            lines << f.code + u' ' + f.subject.id + u' ' + argument(f, u"until"_s);
    return lines;
}

QStringList only(const char *line)
{
    return line ? QString::fromUtf8(line).split(u" | "_s) : QStringList();
}

} // namespace

Q_DECLARE_METATYPE(Look)

class ChainChangeKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classesEachChange_data()
    {
        QTest::addColumn<Look>("before");
        QTest::addColumn<Look>("now");
        QTest::addColumn<qint64>("elapsed");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const Look &before, const Look &now, qint64 elapsed,
                             const char *expected) {
            QTest::addRow("%s", name) << before << now << elapsed << only(expected);
        };
        const KeyState newZsk = key(3, Zsk), newKsk = key(4, Ksk);
        const Look published = with(usual(), [&](Look &l) { l.keys << newZsk; });
        const Look newSigns = with(published, [&](Look &l) { l.dataSigners = {newZsk}; });
        const Look oldZskGone = with(newSigns, [&](Look &l) { l.keys.removeAt(1); });
        row("ZSK pre-published", usual(), published, 60, nullptr);
        row("ZSK: new key signs after the TTL", published, newSigns, 2 * Hour, nullptr);
        row("ZSK: old key retired", newSigns, oldZskGone, 2 * Hour, nullptr);
        row("ZSK: new key signs unpublished", usual(), newSigns, 60,
            "error change.too-early-signer until 21T01:01");
        row("ZSK: old key gone while its signatures are cached", published, oldZskGone, 60,
            "error change.too-early-removal until 21T01:01");
        row("ZSK: all of it between two looks far apart", usual(), oldZskGone, 5 * Hour, nullptr);

        const Look both = double_(usual(), newKsk);
        const Look announced = with(both, [&](Look &l) { l.cds = {cds(newKsk)}; });
        const Look doubleDs = with(announced, [&](Look &l) { l.ds << ds(newKsk); });
        const Look swapped = with(announced, [&](Look &l) { l.ds = {ds(newKsk)}; });
        const Look oldKskGone = with(swapped, [](Look &l) {
            l.keys.removeFirst();
            l.keySigners.removeFirst();
        });
        row("KSK announced by CDS", usual(), announced, 60, nullptr);
        row("KSK: its DS beside the old one", announced, doubleDs, 60, nullptr);
        row("KSK: DS swapped when both keys are known", announced, swapped, 60, nullptr);
        row("KSK: old DS retired", doubleDs, swapped, 60, nullptr);
        row("KSK: old key retired", swapped, oldKskGone, 60, nullptr);
        row("KSK: old key gone while its DS is cached", announced, oldKskGone, 60,
            "error change.too-early-keys until 21T01:01");
        row("KSK: DS before the key", with(usual(), [&](Look &l) { l.cds = {cds(newKsk)}; }), swapped, 60,
            "error change.too-early-ds until 21T01:01");
        row("KSK without CDS", usual(), both, 60, "warning change.key-unannounced until 21T01:01");
        row("KSK where CDS were not asked for", with(usual(), [](Look &l) { l.cds.reset(); }),
            with(both, [](Look &l) { l.cds.reset(); }), 60, nullptr);
        row("DS of a published key without CDS", both, with(both, [&](Look &l) { l.ds << ds(newKsk); }), 60,
            "warning change.ds-unannounced until 21T01:01");
        row("DS of a key that nobody publishes", usual(),
            with(usual(), [](Look &l) { l.ds << ds(key(7, Ksk)); }), 60,
            "warning change.ds-without-key until 21T01:01");
        row("DS of the same key with another digest", usual(),
            with(usual(), [](Look &l) { l.ds << ds(key(1, Ksk), 4); }), 60, nullptr);

        row("replaced keys that validate", usual(), foreign(), 60,
            "critical change.chain-replaced until 21T01:01");
        row("replaced, but a whole roll fits between the looks", usual(), foreign(), 3 * Hour,
            "warning change.chain-replaced until 21T04:00");
        row("replaced, announced by CDS", with(usual(), [](Look &l) { l.cds = {cds(key(7, Ksk))}; }),
            foreign(), 3 * Hour, nullptr);
        const Look ownWord = with(foreign(), [](Look &l) { l.cds = {cds(key(7, Ksk))}; });
        row("replaced, announced by the new keys alone", usual(), ownWord, 60,
            "critical change.chain-replaced until 21T01:01");
        row("replaced, announced by the new keys alone, later", usual(), ownWord, 3 * Hour,
            "warning change.chain-replaced until 21T04:00");
        // He replays what the old owner signed meanwhile, and announces himself with a key that no DS of then names.
        const Look replaying = with(ownWord, [](Look &l) {
            l.keys << key(2, Zsk);
            l.dataSigners = {key(2, Zsk)};
            l.dataSignedAt = 30;
            l.cdsSigners = QList<KeyState>{key(7, Ksk)};
        });
        row("replaced, announced by the new keys, with data that the old owner signed since", usual(), replaying, 3 * Hour,
            "warning change.ds-unannounced until 21T04:00");
        row("replaced, announced then by a key that no DS names",
            with(usual(), [](Look &l) {
                l.cds = {cds(key(7, Ksk))};
                l.cdsSigners = QList<KeyState>{key(2, Zsk)};
            }),
            foreign(), 3 * Hour, "warning change.chain-replaced until 21T04:00");
        row("replaced, announced then by the key that the DS names",
            with(usual(), [](Look &l) {
                l.cds = {cds(key(7, Ksk))};
                l.cdsSigners = QList<KeyState>{key(1, Ksk)};
            }),
            foreign(), 3 * Hour, nullptr);
        const Look oldKeysShown = with(ownWord, [](Look &l) { l.keys << key(1, Ksk) << key(2, Zsk); });
        row("replaced, old keys published and idle", usual(), oldKeysShown, 60,
            "critical change.chain-replaced until 21T01:01");
        row("replaced, the old DS stands beside", usual(),
            with(oldKeysShown, [](Look &l) { l.ds << ds(key(1, Ksk)); }), 3 * Hour,
            "critical change.chain-replaced until 21T04:00");
        row("replaced, a key of the old tag signs", usual(), with(oldKeysShown, [](Look &l) {
            l.keys[1] = key(8, Zsk, 13, 1002);
            l.dataSigners = {key(8, Zsk, 13, 1002)};
        }), 60, "critical change.chain-replaced until 21T01:01 | warning change.key-tag-clash until 21T01:01");
        const Look standby = with(usual(), [](Look &l) { l.keys << key(7, Ksk); });
        row("emergency roll to a standby key, in good time", standby,
            with(foreign(), [](Look &l) { l.cds.reset(); }), 3 * Hour,
            "warning change.ds-unannounced until 21T04:00");

        const Look idle = with(swapped, [](Look &l) { l.keySigners = {key(4, Ksk)}; });
        row("KSK: old key signs no more while its DS is cached", announced, idle, 60,
            "error change.too-early-keys until 21T01:01");
        row("KSK: old key signs no more after its DS left the caches", swapped, idle, 60, nullptr);
        row("KSK: old key revoked while its DS is cached", announced,
            with(swapped, [](Look &l) { l.keys[0].flags |= 0x80; }), 60,
            "error change.too-early-keys until 21T01:01");
        const Look unchecked = with(announced, [](Look &l) { l.unchecked = {key(4, Ksk)}; });
        row("KSK: DS swapped, both sign, nothing vouched for the new key before", unchecked,
            with(swapped, [](Look &l) { l.unchecked = {key(1, Ksk)}; }), 60, nullptr);
        const Look prepared = with(usual(), [&](Look &l) {
            l.ds << ds(newKsk);
            l.cds = {cds(newKsk)};
        });
        const Look doubleDsRolled = with(prepared, [&](Look &l) {
            l.keys[0] = newKsk;
            l.keySigners = {newKsk};
        });
        const Look oldDsGone = with(doubleDsRolled, [&](Look &l) { l.ds = {ds(newKsk)}; });
        row("double DS: the second DS", with(usual(), [&](Look &l) { l.cds = {cds(newKsk)}; }), prepared, 60,
            nullptr);
        row("double DS: keys exchanged", prepared, doubleDsRolled, 60, nullptr);
        row("double DS: the old DS retired", doubleDsRolled, oldDsGone, 2 * Hour, nullptr);
        row("double DS: the old DS retired while its key set is cached", prepared, oldDsGone, 60,
            "error change.too-early-ds until 21T01:01");
        row("double DS: exchanged and retired long since", prepared, oldDsGone, 3 * Hour, nullptr);

        const Look shortSigned = with(announced, [](Look &l) { l.dsSignedFor = 600; });
        row("what caches hold ends with its signature", shortSigned, oldKskGone, 60,
            "error change.too-early-keys until 21T00:10");
        row("ZSK pre-published, with the tag of the old", usual(),
            with(usual(), [](Look &l) { l.keys.insert(0, key(9, Zsk, 13, 1002)); }), 60,
            "warning change.key-tag-clash until 21T01:01");
        row("CDNSKEY of a key that is not published",
            with(usual(), [](Look &l) { l.cds = {cdnskey(key(7, Ksk))}; }),
            with(usual(), [](Look &l) { l.cds = {cdnskey(key(7, Ksk))}; l.ds << ds(tagged(key(7, Ksk))); }), 60, nullptr);
        row("key tag clash", usual(), with(usual(), [](Look &l) { l.keys << key(9, Zsk, 13, 1002); }), 60,
            "warning change.key-tag-clash until 21T01:01");

        const Look newAlgorithm = with(usual(), [](Look &l) {
            l.keys << key(5, Ksk, 15) << key(6, Zsk, 15);
            l.keySigners << key(5, Ksk, 15);
            l.dataSigners << key(6, Zsk, 15);
            l.cds = {cds(key(5, Ksk, 15))};
        });
        const Look newAlgorithmDs = with(newAlgorithm, [](Look &l) { l.ds = {ds(key(5, Ksk, 15))}; });
        row("algorithm roll: both sign", with(usual(), [](Look &l) { l.cds.reset(); }), newAlgorithm, 60,
            nullptr);
        row("algorithm roll: DS swapped", newAlgorithm, newAlgorithmDs, 60, nullptr);
        row("algorithm roll: old keys gone", newAlgorithmDs,
            with(newAlgorithmDs,
                [](Look &l) {
                    l.keys = l.keys.mid(2);
                    l.keySigners = l.keySigners.mid(1);
                    l.dataSigners = l.dataSigners.mid(1);
                }),
            2 * Hour, nullptr);

        row("TTLs", usual(),
            with(usual(),
                [](Look &l) {
                    l.ttl = 300;
                    l.keyTtl = 60;
                    l.dsTtl = 30;
                }),
            60, nullptr);
        row("a name server more", usual(), with(usual(), [](Look &l) { l.ns << u"ns3.gov.zz."_s; }), 60,
            nullptr);
        row("a host key revoked", usual(), with(usual(), [](Look &l) { l.keys[0].flags |= 0x80; }), 60,
            nullptr);
    }

    void classesEachChange()
    {
        QFETCH(Look, before);
        QFETCH(Look, now);
        QFETCH(qint64, elapsed);
        QTEST(said(before, now, elapsed), "expected");
    }

    void namesTheStepsOfARoll()
    {
        const Look both = with(double_(usual(), key(4, Ksk)), [](Look &l) { l.cds = {cds(key(4, Ksk))}; });
        QCOMPARE(
            said(usual(), both, 60, true), (QStringList{u"info change.step-key-published until 21T01:01"_s}));
        // A ZSK that signs beside the old one is not known to every cache before the old key set has left them.
        const Look doubleSigned = with(usual(), [](Look &l) {
            l.keys << key(3, Zsk);
            l.dataSigners << key(3, Zsk);
        });
        QCOMPARE(said(usual(), doubleSigned, 60, true),
            (QStringList{u"info change.step-key-published until 21T01:01"_s}));
        QCOMPARE(said(usual(), doubleSigned, 2 * Hour, true),
            (QStringList{u"info change.step-key-signs until 21T03:00"_s}));
        const Look swapped = with(both, [](Look &l) { l.ds = {ds(key(4, Ksk))}; });
        QCOMPARE(said(both, swapped, 60, true),
            (QStringList{u"info change.step-ds-added until 21T01:01"_s,
                u"info change.step-ds-retired until 21T01:01"_s}));
    }

    void seesWhatCanBeReplayed()
    {
        const Look moved = with(usual(), [](Look &l) { l.address = u"198.51.100.81"_s; });
        QCOMPARE(said(usual(), moved, 60, true),
            (QStringList{u"warning change.answer"_s, u"notice change.replayable until 05T00:00"_s}));
        // A rolled ZSK does not end it: the old key set can be replayed with it. A rolled DS does.
        const Look movedAndRolled = with(moved, [](Look &l) {
            l.keys[1] = key(3, Zsk);
            l.dataSigners = {key(3, Zsk)};
        });
        QCOMPARE(replayed(usual().at(0), movedAndRolled.at(3 * Hour)),
            (QStringList{u"change.replayable ministry.zz./A 2026-12-05T00:00:00Z"_s,
                u"change.replayable ministry.zz./DNSKEY 2026-12-05T00:00:00Z"_s}));
        QCOMPARE(replayed(usual().at(0), foreign().at(3 * Hour)), QStringList());
        QCOMPARE(said(usual(), moved, 15 * 24 * Hour, true).filter(u"replayable"_s), QStringList());
    }

    void aDenialOfDsCanBeReplayedAfterTheRepair()
    {
        const auto below = [](Chain chain, bool denied) {
            ZoneState parent;
            parent.name = *dns::Name::fromText(u"zz"_s);
            parent.status = Status::Secure;
            parent.keys = {key(20, Zsk)};
            Strand &strand = chain.zones[0].strands[0];
            SignatureState made
                = signature(key(20, Zsk), denied ? dns::type::NSEC : dns::type::DS, chain.at, QString());
            made.signer = parent.name;
            strand.signatures = {made};
            if (denied) {
                strand.ds.clear();
                strand.status = chain.status = chain.zones[0].status = Status::Insecure;
                strand.dsProof = u"denied"_s;
                strand.proof = {u"ministry.zz. NSEC a.zz. NS RRSIG NSEC"_s};
            }
            chain.zones.prepend(parent);
            return chain;
        };
        const Chain good = below(usual().at(0), false), hijacked = below(usual().at(600), true),
                    repaired = below(usual().at(3600), false);
        QCOMPARE(replayed(good, hijacked),
            (QStringList{u"change.replayable ministry.zz./DS 2026-12-05T00:00:00Z"_s}));
        QCOMPARE(replayed(hijacked, repaired),
            (QStringList{u"change.denial-replayable ministry.zz./DS 2026-12-05T00:10:00Z"_s}));
        QCOMPARE(replayed(good, repaired), QStringList());
        const QList<finding::Finding> downgrade = compareChains(good, hijacked);
        QCOMPARE(downgrade[0].code, u"change.downgrade"_s);
        QCOMPARE(argument(downgrade[0], u"until"_s), u"2026-11-21T01:10:00Z"_s); // DS TTL of an hour
    }

    void anAliasAndOtherDataWithdrawEachOther()
    {
        const auto alias = [](Chain chain) {
            SetState &set = chain.zones[0].sets[0];
            set.type = dns::type::CNAME;
            set.kind = u"alias"_s;
            set.records = {u"www.evil.zz."_s};
            return chain;
        };
        const Chain data = usual().at(0), later = usual().at(60);
        QCOMPARE(replayed(alias(data), later),
            (QStringList{u"change.replayable ministry.zz./CNAME 2026-12-05T00:00:00Z"_s}));
        QCOMPARE(replayed(data, alias(later)),
            (QStringList{u"change.replayable ministry.zz./A 2026-12-05T00:00:00Z"_s}));
        QCOMPARE(replayed(alias(data), alias(later)), QStringList());
    }

    void comparesEachServersKeysAndDs()
    {
        const QStringList servers{u"ns1.gov.zz./192.0.2.1"_s, u"ns2.gov.zz./192.0.2.2"_s};
        const auto at = [&servers](Chain chain, const KeyState &added, const QStringList &where) {
            ZoneState &zone = chain.zones[0];
            for (KeyState &key : zone.keys)
                key.servers = identity(key) == identity(added) ? where : servers;
            for (SignatureState &s : zone.keySignatures)
                s.servers = servers;
            return chain;
        };
        const auto codes = [](const Chain &before, const Chain &now) {
            QStringList list;
            for (const finding::Finding &f : compareChains(before, now))
                list << f.code + u' ' + argument(f, u"servers"_s);
            return list;
        };
        const KeyState zsk = key(3, Zsk);
        const Look published = with(usual(), [&](Look &l) { l.keys << zsk; });
        const Chain before = at(usual().at(0), zsk, {});
        QCOMPARE(codes(before, at(published.at(60), zsk, servers)),
            QStringList{u"change.step-key-published "_s});
        QCOMPARE(codes(before, at(published.at(60), zsk, {servers[0]})),
            QStringList{u"change.step-key-partly ns2.gov.zz./192.0.2.2"_s});
        // It signs alone while a server has never shown it.
        const Look alone = with(published, [&](Look &l) { l.dataSigners = {zsk}; });
        QCOMPARE(codes(at(published.at(0), zsk, {servers[0]}), at(alone.at(60), zsk, servers)),
            QStringList{u"change.too-early-signer "_s});
        QCOMPARE(codes(at(published.at(0), zsk, servers), at(alone.at(60), zsk, servers)),
            QStringList{u"change.step-key-signs "_s});

        // One of the parent's servers has the new DS before caches can have its key.
        const KeyState ksk = key(4, Ksk);
        const Look announced = with(usual(), [&](Look &l) { l.cds = {cds(ksk)}; });
        const Look both = double_(announced, ksk);
        const auto swappedAtOne = [&ksk](Chain chain) {
            Strand other = chain.zones[0].strands[0];
            other.servers = {u"b.nic.zz./192.0.2.22"_s};
            other.ds = {ds(ksk)};
            chain.zones[0].strands << other;
            return chain;
        };
        QCOMPARE(codes(announced.at(0), swappedAtOne(both.at(60))), QStringList{u"change.too-early-ds "_s});
        QCOMPARE(codes(both.at(0), swappedAtOne(both.at(60))), QStringList{u"change.step-ds-added "_s});
    }

    void anOldKeyThatSignsANewLendsItsWord()
    {
        // All of a roll between two looks: only the new side shows the CDS.
        const KeyState ksk = key(4, Ksk);
        const Look rolled = with(double_(usual(), ksk), [&ksk](Look &l) {
            l.ds = {ds(ksk)};
            l.cds = {cds(ksk)};
        });
        QCOMPARE(said(usual(), rolled, 3 * Hour), QStringList());
        const Look keyGone = with(rolled, [](Look &l) {
            l.keys.removeFirst();
            l.keySigners.removeFirst();
        });
        QCOMPARE(said(usual(), keyGone, 3 * Hour),
            QStringList{u"warning change.ds-unannounced until 21T04:00"_s});
        Chain resigned = keyGone.at(3 * Hour);
        resigned.zones[0].sets[0].signatures[0].inception = Start.plusSeconds(Hour);
        for (const finding::Finding &f : compareChains(usual().at(0), resigned))
            QVERIFY2(f.severity < finding::Severity::Warning, qPrintable(f.code));
    }

    void findsReplacedKeysBehindABreakage()
    {
        const Chain good = usual().at(0), now = foreign().at(60);
        Chain broken = foreign().at(30);
        broken.status = broken.zones[0].status = broken.zones[0].strands[0].status = Status::Bogus;
        const auto replaced = [](const QList<finding::Finding> &changes) {
            return std::any_of(changes.begin(), changes.end(),
                [](const finding::Finding &one) { return one.code == u"change.chain-replaced"_s; });
        };
        QVERIFY(!replaced(compareChains(good, broken)));
        QVERIFY(!replaced(compareChains(broken, now)));
        QVERIFY(replaced(compareWithLastGood(good, broken, now)));
        QVERIFY(!replaced(compareWithLastGood(now, broken, foreign().at(90))));
    }

    void listsEveryDifference()
    {
        const Look now = with(usual(), [](Look &l) {
            l.keys << key(3, Zsk);
            l.ns = {u"ns1.gov.zz."_s, u"ns3.gov.zz."_s};
            l.glue = {u"ns1.gov.zz./192.0.2.9"_s};
            l.keyTtl = 600;
            l.dataSigners = {key(3, Zsk)};
        });
        QStringList lines;
        const QList<finding::Finding> changes
            = listChanges(now.at(4 * Hour), usual().at(0)); // either way round
        for (const finding::Finding &f : changes)
            if (f.args.contains(u"what"_s))
                lines << u"%1 %2: %3 > %4"_s.arg(
                    f.code, argument(f, u"what"_s), argument(f, u"before"_s), argument(f, u"after"_s));
        QCOMPARE(lines,
            (QStringList{u"change.removed NS: ns2.gov.zz. > "_s, u"change.added NS:  > ns3.gov.zz."_s,
                u"change.removed glue: ns1.gov.zz./192.0.2.1 > "_s,
                u"change.added glue:  > ns1.gov.zz./192.0.2.9"_s,
                u"change.added DNSKEY:  > 13/1003 (256) a2V5IDM="_s,
                u"change.removed data signers: 13/1002 > "_s, u"change.added data signers:  > 13/1003"_s,
                u"change.altered DNSKEY TTL: 3600 > 600"_s}));
        QCOMPARE(listChanges(usual().at(0), usual().at(60)), QList<finding::Finding>());
    }

    void digestsAreThoseOfTheRfc()
    {
        // RFC 4034, 5.4, and RFC 4509, 2.3: one key, SHA-1 and SHA-256.
        const KeyState known{60485, 5, 256, false, {}, {},
            u"AQOeiiR0GOMYkDshWoSKz9XzfwJr1AYtsmx3TGkJaNXVbfi/2pHm822aJ5iI9BMzNXxeYCmZDRD99WYwYqUSdjMmmAphXdvxegXd/M5+X7OrzKBaMbCVdFLUUh6DhweJBjEVv5f2wwjM9XzcnOf+EPbtG9DMBmADjFDc2w/rljwvFw=="_s};
        const dns::Name name = *dns::Name::fromText(u"dskey.example.com."_s);
        QCOMPARE(digestOf(known, name, 1), u"2bb183af5f22588179a53b0a98631fad1a292118"_s);
        QCOMPARE(
            digestOf(known, name, 2), u"d4b7d520e7bb5f0f67674a0cceb1e3e0614b93c4f9e99b8383f6a1e4469da50a"_s);
        QVERIFY(digestOf(known, name, 3).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ChainChangeKeysTest)
#include "tst_chainchangekeys.moc"
