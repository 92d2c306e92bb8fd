// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/worker/row.h"
#include "app/delegation/worker/verdicts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

using dns::Answer;

namespace {

constexpr int ServFail = 2, BadVers = 16;

void say(const ServerView &child, const QString &code, const Answer &answer, Verdicts &verdicts,
    const finding::Arguments &args = {})
{
    verdicts.addAt(child, code, args, answer.evidence);
}

/// What has to be in the message takes not more than this many octets, names written out in full. The rest
/// may be left out without a word (RFC 2181, 9).
int octetsAtMost(const dns::Message &message)
{
    constexpr int Header = 12, FixedOfQuestion = 4, FixedOfRecord = 10, Edns = 11;
    const auto lengthOf = [](const dns::Name &name) { return static_cast<int>(name.wire().size()); };
    int octets = Header + FixedOfQuestion + lengthOf(message.questionName) + (message.edns ? Edns : 0);
    for (const dns::Record &record : message.answer)
        octets += FixedOfRecord + lengthOf(record.owner) + static_cast<int>(record.canonicalRdata.size());
    return octets;
}

/// RFC 1035, 4.2.1: what takes up to 512 octets fits into any UDP message. More than one answer must be cut,
/// for a server may do it to one now and then that is asked too much.
void judgeTruncation(const ServerView &child, Verdicts &verdicts)
{
    constexpr int FitsAlways = 512;
    for (const Answer *answer : {&child.soa, &child.ns, &child.keys})
        if (!answer->truncatedOverUdp || !answer->message)
            return;
    const int octets = octetsAtMost(*child.soa.message);
    if (octets <= FitsAlways)
        verdicts.addAt(child, u"delegation.truncates-needlessly"_s, {{u"octets"_s, qint64(octets)}},
            child.soa.evidence + child.ns.evidence + child.keys.evidence);
}

/// What came, came over TCP, and not because it was too large; the question that is put over UDP alone got
/// nothing.
bool isSilentOverUdp(const ServerView &child)
{
    return child.soa.state == Answer::State::Answered && child.soa.transport == dns::Transport::Tcp
        && !child.soa.truncatedOverUdp && outcomeOf(child.probes.bare) == Outcome::Silent;
}

/// Asked in the usual way it gives the zone's SOA record: what is missing from the answer to another form of
/// the question is the form's doing.
bool hasUsualAnswer(const View &view, const ServerView &child)
{
    return outcomeOf(child.soa) == Outcome::Fine
        && !answered(child.soa, view.request.zone, dns::type::SOA).isEmpty();
}

void judgeEdns(const ServerView &child, Verdicts &verdicts)
{
    const Answer &usual = child.soa;
    const Answer &bare = child.probes.bare;
    const auto hasEdns = [](const Answer *answer) { return answer->message && answer->message->edns; };
    const std::initializer_list<const Answer *> said{&child.ns, &child.keys};
    if (usual.state == Answer::State::Failed && bare.state == Answer::State::Answered
        && std::none_of(said.begin(), said.end(), hasEdns)) {
        verdicts.addAt(child, u"delegation.edns-breaks"_s, {}, usual.evidence + bare.evidence);
        return;
    }
    if (usual.ednsRefused) {
        say(child, u"delegation.edns-refused"_s, usual, verdicts);
        return;
    }
    if (usual.state != Answer::State::Answered)
        return;
    if (!usual.message->edns)
        say(child, u"delegation.edns-ignored"_s, usual, verdicts);
    else if (usual.message->edns->version != 0)
        say(child, u"delegation.edns-version-wrong"_s, usual, verdicts);
    if (bare.state == Answer::State::Answered && bare.message->edns)
        say(child, u"delegation.edns-unasked"_s, bare, verdicts);
    if (outcomeOf(bare) == Outcome::Silent && bare.failure != dns::Failure::Truncated)
        say(child, u"delegation.bare-silent"_s, bare, verdicts);
}

/// RFC 6891, 6.1.3: BADVERS, and no answer.
void judgeVersion(const ServerView &child, Verdicts &verdicts)
{
    const Answer &answer = child.probes.ednsVersion;
    if (outcomeOf(answer) == Outcome::Silent)
        say(child, u"delegation.edns-version-silent"_s, answer, verdicts);
    if (answer.state != Answer::State::Answered)
        return;
    const dns::Message &message = *answer.message;
    if (message.rcode != BadVers)
        say(child, u"delegation.edns-version-rcode"_s, answer, verdicts,
            {{u"rcode"_s, dns::rcodeText(message.rcode)}});
    else if (!message.edns || message.edns->version != 0 || !message.answer.isEmpty())
        say(child, u"delegation.edns-version-answer"_s, answer, verdicts);
}

/// RFC 6891, 6.1.2: an option that is not known is ignored, and not sent back.
void judgeOption(const View &view, const ServerView &child, Verdicts &verdicts)
{
    const Answer &answer = child.probes.ednsOption;
    if (outcomeOf(answer) == Outcome::Silent)
        say(child, u"delegation.edns-option-silent"_s, answer, verdicts);
    if (answer.state != Answer::State::Answered)
        return;
    const dns::Message &message = *answer.message;
    constexpr int NobodysOption = 137;
    const bool isSentBack = message.edns
        && std::any_of(message.edns->options.begin(), message.edns->options.end(),
            [](const dns::Edns::Option &option) { return option.code == NobodysOption; });
    if (message.rcode != 0)
        say(child, u"delegation.edns-option-rcode"_s, answer, verdicts,
            {{u"rcode"_s, dns::rcodeText(message.rcode)}});
    else if (!message.edns)
        say(child, u"delegation.edns-option-without-edns"_s, answer, verdicts);
    else if (answered(answer, view.request.zone, dns::type::SOA).isEmpty() || !message.authoritative)
        say(child, u"delegation.edns-option-answer"_s, answer, verdicts);
    if (isSentBack)
        say(child, u"delegation.edns-option-returned"_s, answer, verdicts);
}

/// RFC 6891, 6.1.4: flags that are not known are ignored, and not sent back.
void judgeFlags(const ServerView &child, Verdicts &verdicts)
{
    const Answer &answer = child.probes.ednsFlags;
    if (outcomeOf(answer) == Outcome::Silent)
        say(child, u"delegation.edns-flags-silent"_s, answer, verdicts);
    if (answer.state != Answer::State::Answered)
        return;
    if (answer.message->rcode != 0)
        say(child, u"delegation.edns-flags-rcode"_s, answer, verdicts,
            {{u"rcode"_s, dns::rcodeText(answer.message->rcode)}});
    else if (!answer.message->edns)
        say(child, u"delegation.edns-flags-without-edns"_s, answer, verdicts);
    else if (answer.message->edns->unknownFlags)
        say(child, u"delegation.edns-flags-returned"_s, answer, verdicts);
}

/// RFC 6891, 7: whoever knows EDNS says so in a truncated answer, too.
void judgeSmallRoom(const ServerView &child, Verdicts &verdicts)
{
    const Answer &answer = child.probes.smallRoom;
    if (answer.state == Answer::State::Answered && answer.message->truncated && !answer.message->edns)
        say(child, u"delegation.edns-lost-in-truncation"_s, answer, verdicts);
}

void judgeTcp(const View &view, const ServerView &child, Verdicts &verdicts)
{
    const Answer &answer = child.probes.overTcp;
    if (outcomeOf(answer) == Outcome::Silent)
        say(child, u"delegation.tcp-silent"_s, answer, verdicts,
            {{u"failure"_s, dns::failureText(answer.failure)}});
    if (answer.state != Answer::State::Answered)
        return;
    if (answer.message->rcode != 0 || !answer.message->authoritative
        || answered(answer, view.request.zone, dns::type::SOA).isEmpty())
        say(child, u"delegation.tcp-answer"_s, answer, verdicts,
            {{u"rcode"_s, dns::rcodeText(answer.message->rcode)}});
}

void judgeCase(const View &view, const ServerView &child, Verdicts &verdicts)
{
    const Answer &answer = child.probes.mixedCase;
    if (answer.state != Answer::State::Answered || child.soa.ednsRefused)
        return;
    const QByteArray wire = answer.message->questionWire;
    if (answered(answer, view.request.zone, dns::type::SOA).isEmpty() && hasUsualAnswer(view, child)
        && !child.soa.ednsRefused)
        say(child, u"delegation.case-matters"_s, answer, verdicts);
    const bool hasLetters
        = std::any_of(wire.begin(), wire.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (hasLetters && wire == wire.toLower())
        say(child, u"delegation.case-not-kept"_s, answer, verdicts);
}

} // namespace

void judgeTransport(const View &view, Verdicts &verdicts)
{
    for (const ServerView &child : view.children) {
        if (isSilentOverUdp(child)) {
            say(child, u"delegation.udp-silent"_s, child.soa, verdicts);
            continue;
        }
        judgeEdns(child, verdicts);
        judgeTruncation(child, verdicts);
        if (!hasUsualAnswer(view, child) || child.soa.ednsRefused || !child.soa.message->edns)
            continue;
        judgeVersion(child, verdicts);
        judgeOption(view, child, verdicts);
        judgeFlags(child, verdicts);
        judgeSmallRoom(child, verdicts);
    }
    for (const ServerView &child : view.children) {
        if (hasUsualAnswer(view, child) || child.soa.state != Answer::State::Answered)
            judgeTcp(view, child, verdicts);
        judgeCase(view, child, verdicts);
    }
    if (view.notProbed > 0)
        verdicts.add(u"delegation.checks-left-out"_s, {{u"count"_s, qint64(view.notProbed)}}, {});
}

namespace {

constexpr int NxDomain = 3;

void judgeElsewhere(const ServerView &child, bool &isOpen, Verdicts &verdicts)
{
    const Answer &answer = child.probes.elsewhere;
    if (answer.state != Answer::State::Answered)
        return;
    const dns::Message &message = *answer.message;
    const bool isAnswer = message.rcode == 0 && message.authoritative && !message.answer.isEmpty();
    if (isAnswer)
        say(child, u"delegation.answers-for-others"_s, answer, verdicts,
            {{u"name"_s, nameElsewhere().toText()}});
    if (offersRecursion(message) || (message.rcode == NxDomain && !message.authoritative)) {
        say(child, u"delegation.recursion-open"_s, answer, verdicts);
        isOpen = true;
    }
}

QString versionText(const Answer &answer)
{
    QStringList texts;
    if (answer.message)
        for (const dns::Record &record : answer.message->answer)
            if (record.type == dns::type::TXT)
                texts << record.rdataText.trimmed().remove(u'"').trimmed();
    return texts.join(u' ');
}

bool hasWrongClass(const Answer &answer)
{
    constexpr int Chaos = 3;
    return answer.message
        && std::any_of(
            answer.message->answer.begin(), answer.message->answer.end(), [](const dns::Record &record) {
                return record.type == dns::type::TXT && record.recordClass != Chaos;
            });
}

void judgeSoftware(const ServerView &child, Verdicts &verdicts)
{
    bool isShown = false;
    for (const auto &[answer, name] : {std::pair(&child.probes.versionBind, u"version.bind"_s),
             std::pair(&child.probes.versionServer, u"version.server"_s)}) {
        const Outcome outcome = outcomeOf(*answer);
        if (outcome == Outcome::NotAsked)
            continue;
        if ((outcome == Outcome::Silent && answer->failure != dns::Failure::Truncated
                && !isSilentOverUdp(child))
            || (answer->message && answer->message->rcode == ServFail))
            say(child, u"delegation.version-query-failed"_s, *answer, verdicts, {{u"query"_s, name}});
        if (hasWrongClass(*answer))
            say(child, u"delegation.version-wrong-class"_s, *answer, verdicts);
        const QString software = versionText(*answer);
        if (software.isEmpty())
            continue;
        isShown = true;
        say(child, u"delegation.software-shown"_s, *answer, verdicts, {{u"software"_s, software}});
    }
    if (!isShown && outcomeOf(child.probes.versionBind) != Outcome::NotAsked)
        say(child, u"delegation.software-hidden"_s, child.probes.versionBind, verdicts);
}

void judgeIdentity(const ServerView &child, Verdicts &verdicts)
{
    const QString id = serverIdOf(child.probes);
    if (!id.isEmpty())
        say(child, u"delegation.server-id"_s,
            child.probes.serverId.message ? child.probes.serverId : child.probes.hostname, verdicts,
            {{u"id"_s, id}});
}

void judgeAskedExposure(const ServerView &child, Verdicts &verdicts)
{
    const Answer &recursive = child.probes.recursive;
    if (recursive.message && offersRecursion(*recursive.message))
        say(child, u"delegation.recursion-open"_s, recursive, verdicts);
    const Answer &transfer = child.probes.transfer;
    const bool isOpen = transfer.message && transfer.message->rcode == 0
        && std::any_of(transfer.message->answer.begin(), transfer.message->answer.end(),
            [](const dns::Record &record) { return record.type == dns::type::SOA; });
    if (isOpen)
        say(child, u"delegation.transfer-open"_s, transfer, verdicts);
}

} // namespace

void judgeExposure(const View &view, Verdicts &verdicts)
{
    for (const ServerView &child : view.children) {
        bool isOpen = false;
        judgeElsewhere(child, isOpen, verdicts);
        judgeAskedExposure(child, verdicts);
        // RA on a refusal is neither: it offers what it does not do.
        const Answer &elsewhere = child.probes.elsewhere;
        if (!isOpen && elsewhere.state == Answer::State::Answered && !elsewhere.message->recursionAvailable)
            say(child, u"delegation.recursion-closed"_s, child.probes.elsewhere, verdicts);
        judgeSoftware(child, verdicts);
        judgeIdentity(child, verdicts);
    }
}

} // namespace zonecase::delegation
