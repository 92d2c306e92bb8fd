// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chaintree.h"

#include "app/base/escape.h"
#include "app/cli/wrap.h"
#include "app/dnssec/keys.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::cli {

namespace {

enum class Mark
{
    Holds,
    Fails,
    Unprotected,
    Unknown,
    None
};

QString sign(Mark mark)
{
    switch (mark) {
    case Mark::Holds:
        return u"✓ "_s;
    case Mark::Fails:
        return u"✗ "_s;
    case Mark::Unprotected:
        return u"○ "_s;
    case Mark::Unknown:
        return u"? "_s;
    case Mark::None:
        break;
    }
    return u"  "_s;
}

Mark markOf(dnssec::Status status)
{
    switch (status) {
    case dnssec::Status::Secure:
        return Mark::Holds;
    case dnssec::Status::Insecure:
        return Mark::Unprotected;
    case dnssec::Status::Bogus:
        return Mark::Fails;
    case dnssec::Status::Indeterminate:
        break;
    }
    return Mark::Unknown;
}

QString shown(const QString &text)
{
    return escapedText(text);
}

QString seconds(Instant at)
{
    return Instant::fromSeconds(at.seconds()).toText();
}

QString keyName(const dnssec::KeyState &key)
{
    constexpr int SecureEntryPoint = 0x0001; // RFC 4034, 2.1.1
    return u"DNSKEY=%1%2"_s.arg(
        QString::number(key.keyTag), key.flags & SecureEntryPoint ? u"/SEP"_s : QString());
}

QString digestName(int digestType)
{
    switch (digestType) {
    case 1:
        return u"SHA-1"_s;
    case 2:
        return u"SHA-256"_s;
    case 4:
        return u"SHA-384"_s;
    default:
        return QString::number(digestType);
    }
}

QString dsName(const dnssec::DsState &ds)
{
    return u"DS=%1/%2"_s.arg(QString::number(ds.keyTag), digestName(ds.digestType));
}

/// Writes one chain; depth is the number of branches a line hangs under.
class TreeText
{
    Q_DECLARE_TR_FUNCTIONS(ChainTree)

public:
    explicit TreeText(const dnssec::Chain &chain)
        : m_chain(chain)
    { }

    QString write()
    {
        writeHead();
        for (const dnssec::ZoneState &zone : m_chain.zones)
            writeZone(zone);
        return m_text;
    }

private:
    void writeHead();
    void writeOverTime();
    void writeZone(const dnssec::ZoneState &zone);
    QString strandText(const dnssec::Strand &strand, qsizetype all, bool isOneOfSeveral);
    void writeStrands(const dnssec::ZoneState &zone);
    void writeStrand(const dnssec::ZoneState &zone, const dnssec::Strand &strand);
    void writeDs(const dnssec::ZoneState &zone, const dnssec::DsState &ds);
    void writeKeys(const dnssec::ZoneState &zone);
    void writeSet(const dnssec::ZoneState &zone, const dnssec::SetState &set);
    void writeSignature(
        const dnssec::ZoneState *signer, const dnssec::SignatureState &s, const QString &over);
    QString signatureReason(const dnssec::SignatureState &s, const QString &over) const;
    const dnssec::ZoneState *zoneOf(const dns::Name &name) const;
    void line(Mark mark, const QString &text)
    {
        m_text += wrapped(QString(2 + 2 * m_depth, u' ') + sign(mark), text);
    }
    void line(Mark mark, const QString &text, const QStringList &servers, const QStringList &all)
    {
        const bool everywhere = servers.isEmpty() || servers.size() >= all.size();
        line(mark, everywhere ? text : tr("%1 [only at %2]").arg(text, shown(servers.join(u", "_s))));
    }

    const dnssec::Chain &m_chain;
    QString m_text;
    int m_depth = 0;
};

const dnssec::ZoneState *TreeText::zoneOf(const dns::Name &name) const
{
    const auto found = std::find_if(m_chain.zones.begin(), m_chain.zones.end(),
        [&name](const dnssec::ZoneState &z) { return z.name == name; });
    return found == m_chain.zones.end() ? nullptr : &*found;
}

void TreeText::writeHead()
{
    const QString rcode = m_chain.rcode.isEmpty() ? QString() : u", "_s + shown(m_chain.rcode);
    m_text += wrapped({},
        u"%1 %2: %3%4"_s.arg(m_chain.request.name.toText(), m_chain.request.type.toText(),
            dnssec::statusText(m_chain.status), rcode));
    for (const QString &record : m_chain.answer)
        m_text += wrapped(u"  "_s, shown(record));
    if (m_chain.split)
        for (const dnssec::Path &path : m_chain.paths) {
            line(markOf(path.status),
                tr("by %1: %2").arg(shown(path.servers.join(u", "_s)), dnssec::statusText(path.status)));
            for (const QString &record : path.answer)
                m_text += wrapped(u"      "_s, shown(record));
        }
    writeOverTime();
}

void TreeText::writeOverTime()
{
    QStringList spans;
    for (const dnssec::Span &span : m_chain.spans)
        spans << (span.from ? tr("%1 from %2").arg(dnssec::statusText(span.status), seconds(*span.from))
                            : dnssec::statusText(span.status));
    if (!spans.isEmpty())
        line(Mark::None, tr("these messages over time: %1").arg(spans.join(u", "_s)));
    const std::optional<Instant> until = m_chain.until();
    if (!until)
        return;
    const QString status = dnssec::statusText(m_chain.status);
    if (m_chain.ends.isEmpty()) {
        line(Mark::None, tr("%1 until %2 by these messages").arg(status, seconds(until->plusSeconds(-1))));
        return;
    }
    const dnssec::EndingLink &end = m_chain.ends.constFirst();
    QString text = tr("%1 until %2; then the signature of key %3 of %4 over %5 %6 ends")
                       .arg(status, seconds(end.last), QString::number(end.keyTag), end.zone.toText(),
                           end.owner.toText(), end.covered.toText());
    if (m_chain.ends.size() > 1)
        text = tr("%1 (and %n more)", nullptr, static_cast<int>(m_chain.ends.size()) - 1).arg(text);
    line(Mark::None, text);
}

void TreeText::writeZone(const dnssec::ZoneState &zone)
{
    m_text += u'\n' + wrapped({}, u"%1   %2"_s.arg(zone.name.toText(), dnssec::statusText(zone.status)));
    if (zone.anchored)
        for (const dnssec::KeyState &key : zone.keys)
            if (key.anchored)
                line(Mark::Holds, tr("the trust anchor names %1").arg(keyName(key)));
    writeStrands(zone);
    writeKeys(zone);
    for (const dnssec::SetState &set : zone.sets)
        writeSet(zone, set);
    if (!zone.servers.isEmpty())
        line(Mark::None, tr("asked: %1").arg(shown(zone.servers.join(u", "_s))));
}

/// A server that holds parent and child answers for the child at once, and is seen to delegate to nobody.
QString TreeText::strandText(const dnssec::Strand &strand, qsizetype all, bool isOneOfSeveral)
{
    const QString ns = shown(strand.ns.join(u", "_s));
    if (!isOneOfSeveral)
        return ns.isEmpty() ? tr("%1 of %1 servers of the parent hold the zone itself").arg(all)
                            : tr("%1 of %1 servers of the parent delegate to %2").arg(all).arg(ns);
    const QString from = shown(strand.servers.join(u", "_s));
    return ns.isEmpty()
        ? tr("%1 of %2 servers of the parent (%3) hold the zone itself:").arg(strand.servers.size()).arg(all).arg(from)
        : tr("%1 of %2 servers of the parent (%3) delegate to %4:").arg(strand.servers.size()).arg(all).arg(from, ns);
}

void TreeText::writeStrands(const dnssec::ZoneState &zone)
{
    qsizetype all = 0;
    for (const dnssec::Strand &strand : zone.strands)
        all += strand.servers.size();
    for (const dnssec::Strand &strand : zone.strands) {
        line(Mark::None, strandText(strand, all, zone.strands.size() > 1));
        m_depth += zone.strands.size() > 1;
        writeStrand(zone, strand);
        m_depth -= zone.strands.size() > 1;
    }
}

void TreeText::writeStrand(const dnssec::ZoneState &zone, const dnssec::Strand &strand)
{
    const QString &name = zone.name.toText();
    if (!strand.ds.isEmpty())
        line(strand.dsProof == u"bogus"_s ? Mark::Fails : markOf(strand.status),
            tr("DS records for %1: %2").arg(name).arg(strand.ds.size()));
    else if (strand.dsProof == u"denied"_s)
        line(markOf(strand.status), tr("no DS for %1, proven by:").arg(name));
    else if (strand.dsProof == u"opt-out"_s)
        line(markOf(strand.status), tr("no DS for %1, in an opt-out span:").arg(name));
    else if (strand.dsProof == u"unsigned"_s)
        line(markOf(strand.status), tr("no DS for %1 to trust: the parent is not secure itself").arg(name));
    else
        line(Mark::Fails, tr("neither a DS for %1 nor a proof that there is none").arg(name));
    for (const QString &record : strand.ds.isEmpty() ? strand.proof : QStringList())
        line(Mark::None, shown(record));
    const QString over = strand.ds.isEmpty() ? tr("the proof") : tr("the DS set");
    for (const dnssec::SignatureState &signature : strand.signatures)
        writeSignature(zoneOf(signature.signer), signature, over);
    for (const dnssec::DsState &ds : strand.ds)
        writeDs(zone, ds);
}

void TreeText::writeDs(const dnssec::ZoneState &zone, const dnssec::DsState &ds)
{
    const QString name = dsName(ds);
    if (ds.state == u"digest-mismatch"_s) {
        for (const dnssec::KeyState &key : zone.keys)
            if (key.keyTag == ds.keyTag && key.algorithm == ds.algorithm)
                line(Mark::Fails,
                    tr("%1 is %2, but %3 has %4")
                        .arg(name, shown(ds.digest.left(24)) + u'…', keyName(key),
                            dnssec::digestOf(key, zone.name, ds.digestType).left(24) + u'…'));
        return;
    }
    if (ds.state == u"matches"_s)
        line(Mark::Holds, tr("%1 verifies DNSKEY=%2").arg(name).arg(ds.keyTag));
    else if (ds.state == u"unsupported"_s)
        line(Mark::Unprotected, tr("%1 has an algorithm or digest that is not supported here").arg(name));
    else if (ds.state == u"ignored"_s)
        line(Mark::None, tr("%1 is ignored beside a stronger digest").arg(name));
    else if (ds.state == u"no-key"_s)
        line(Mark::Fails, tr("%1 names a key that %2 does not publish").arg(name, zone.name.toText()));
    else
        line(Mark::Unknown, tr("%1 was not judged").arg(name));
}

void TreeText::writeKeys(const dnssec::ZoneState &zone)
{
    if (zone.keys.isEmpty())
        return;
    QStringList all;
    for (const dnssec::KeyState &key : zone.keys)
        all += key.servers;
    all.removeDuplicates();
    const bool holds = std::any_of(
        zone.keys.begin(), zone.keys.end(), [](const dnssec::KeyState &k) { return k.state == u"secure"_s; });
    line(holds ? Mark::Holds : markOf(zone.status),
        tr("DNSKEY records for %1: %2").arg(zone.name.toText()).arg(zone.keys.size()));
    for (const dnssec::KeyState &key : zone.keys)
        line(Mark::None,
            u"  %1, %2, %3"_s.arg(keyName(key), tr("algorithm %1").arg(key.algorithm), shown(key.state)),
            key.servers, all);
    for (const dnssec::SignatureState &signature : zone.keySignatures)
        writeSignature(&zone, signature, tr("the DNSKEY set"));
}

QString TreeText::signatureReason(const dnssec::SignatureState &s, const QString &over) const
{
    const QString name = u"RRSIG=%1"_s.arg(s.keyTag);
    if (s.state == u"expired"_s)
        return tr("%1 over %2 expired at %3").arg(name, over, seconds(s.expiration));
    if (s.state == u"premature"_s)
        return tr("%1 over %2 is not valid before %3").arg(name, over, seconds(s.inception));
    if (s.state == u"no-key"_s)
        return tr("%1 over %2 names a key that %3 does not publish").arg(name, over, s.signer.toText());
    if (s.state == u"wrong-signer"_s)
        return tr("%1 over %2 is by %3, who may not sign it").arg(name, over, s.signer.toText());
    if (s.state == u"unknown-algorithm"_s)
        return tr("%1 over %2 has algorithm %3, which is not supported here")
            .arg(name, over, QString::number(s.algorithm));
    if (s.state == u"not-judged"_s)
        return tr("%1 over %2 was not judged: a limit was reached").arg(name, over);
    return tr("%1 over %2 is not made by the key that it names").arg(name, over);
}

void TreeText::writeSignature(
    const dnssec::ZoneState *signer, const dnssec::SignatureState &s, const QString &over)
{
    if (s.state != u"valid"_s) {
        const bool isOpen = s.state == u"unknown-algorithm"_s || s.state == u"not-judged"_s;
        line(isOpen ? Mark::Unknown : Mark::Fails, signatureReason(s, over));
        return;
    }
    QString key = u"DNSKEY=%1"_s.arg(s.keyTag);
    for (const dnssec::KeyState &known : signer ? signer->keys : QList<dnssec::KeyState>())
        if (known.keyTag == s.keyTag && known.algorithm == s.algorithm)
            key = keyName(known);
    line(Mark::Holds,
        tr("RRSIG=%1 and %2 verify %3 until %4")
            .arg(QString::number(s.keyTag), key, over, seconds(s.expiration)));
}

void TreeText::writeSet(const dnssec::ZoneState &zone, const dnssec::SetState &set)
{
    const QString what = set.name.toText() + u' ' + set.type.toText();
    const QString text = set.kind == u"denial"_s
        ? tr("there is no %1: %2").arg(what, dnssec::statusText(set.status))
        : set.kind == u"alias"_s ? tr("%1 leads on: %2").arg(what, dnssec::statusText(set.status))
                                 : tr("%1: %2").arg(what, dnssec::statusText(set.status));
    line(markOf(set.status), text, set.servers, zone.servers);
    ++m_depth;
    for (const QString &record : set.records)
        line(Mark::None, shown(record));
    if (set.signatures.isEmpty())
        line(zone.status == dnssec::Status::Secure ? Mark::Fails : Mark::None,
            tr("no signature that could be checked"));
    for (const dnssec::SignatureState &signature : set.signatures) {
        const bool isOther
            = signature.covered.value != 0 && (signature.covered != set.type || signature.owner != set.name);
        writeSignature(zoneOf(signature.signer), signature,
            isOther ? signature.owner.toText() + u' ' + signature.covered.toText()
                    : tr("the %1 set").arg(set.type.toText()));
    }
    --m_depth;
}

} // namespace

QString chainTree(const dnssec::Chain &chain)
{
    return TreeText(chain).write();
}

} // namespace zonecase::cli
