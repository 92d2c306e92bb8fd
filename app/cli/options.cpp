// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include "app/base/escape.h"
#include "app/cli/command.h"
#include "app/dns/shipped.h"

#include <QFile>
#include <QRegularExpression>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace zonecase::cli {

Result<QByteArray> contentsOf(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::NotFound, u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
    if (file.size() > most)
        return failure(Error::Code::Malformed, u"%1 is too large for what it should be."_s.arg(path));
    return file.readAll();
}

namespace {

/// A number option within bounds; the member keeps its value if the option was not given.
Result<void> readNumber(const QCommandLineParser &parser, const QString &option, int least, int most, int &member)
{
    if (!parser.isSet(option))
        return {};
    bool ok = false;
    const int number = parser.value(option).toInt(&ok);
    if (!ok || number < least || number > most)
        return failure(Error::Code::Malformed, u"--%1 takes a number from %2 to %3."_s.arg(option).arg(least).arg(most));
    member = number;
    return {};
}

Result<void> readAddresses(const QCommandLineParser &parser, dns::Profile &profile)
{
    const QStringList values = parser.values(u"allow-addresses"_s);
    for (const QString &value : values) {
        const QStringList parts = value == u"all"_s ? QStringList{u"0.0.0.0/0"_s, u"::/0"_s} : value.split(u',');
        for (const QString &part : parts) {
            const Result<dns::Prefix> prefix = dns::Prefix::fromText(part);
            if (!prefix)
                return tl::unexpected(prefix.error());
            profile.allowed << *prefix;
        }
    }
    return {};
}

Result<void> readFiles(const QCommandLineParser &parser, dns::Profile &profile)
{
    for (const auto &[option, member] : {std::pair{u"root-hints"_s, &dns::Profile::rootHints},
             std::pair{u"trust-anchor"_s, &dns::Profile::trustAnchors}}) {
        if (!parser.isSet(option))
            continue;
        const Result<QByteArray> text = contentsOf(parser.value(option));
        if (!text)
            return tl::unexpected(text.error());
        profile.*member = QString::fromUtf8(*text);
    }
    return {};
}

Result<void> readAuthorities(const QCommandLineParser &parser, dns::Profile &profile)
{
    const QStringList paths = parser.values(u"tls-ca"_s);
    for (const QString &path : paths) {
        const Result<QByteArray> pem = contentsOf(path, 1024 * 1024);
        if (!pem)
            return tl::unexpected(pem.error());
        if (!pem->contains("-----BEGIN CERTIFICATE-----"))
            return failure(Error::Code::Malformed, u"%1 has no certificate in PEM."_s.arg(path));
        profile.tlsAuthorities += QString::fromLatin1(*pem) + u'\n';
    }
    return {};
}

Result<void> readNegativeAnchors(const QCommandLineParser &parser, dns::Profile &profile)
{
    const QStringList values = parser.values(u"negative-trust-anchor"_s);
    for (const QString &value : values) {
        const Result<dns::Name> name = dns::Name::fromText(value);
        if (!name)
            return tl::unexpected(name.error());
        profile.negativeAnchors << *name;
    }
    return {};
}

Result<dns::Profile> baseProfile(const QCommandLineParser &parser)
{
    dns::Profile profile;
    if (parser.isSet(u"profile"_s)) {
        const Result<QByteArray> text = contentsOf(parser.value(u"profile"_s));
        const Result<dns::Profile> read = text ? dns::Profile::fromToml(*text) : tl::unexpected(text.error());
        if (!read)
            return read;
        profile = *read;
    }
    if (profile.rootHints.isEmpty())
        profile.rootHints = dns::shippedRootHints();
    if (profile.trustAnchors.isEmpty() && !parser.isSet(u"profile"_s))
        profile.trustAnchors = dns::shippedTrustAnchors();
    return profile;
}

} // namespace

void addSharedOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"json"_s, u"Print one JSON document."_s},
        {u"plan"_s, u"Print whom the run would ask first, and send nothing."_s},
        {u"case"_s, u"Record into this case."_s, u"FILE"_s},
        {u"no-inbox"_s, u"Fail if the case is open elsewhere, rather than leave the run in FILE.inbox."_s},
        {u"transcript"_s, u"Write the run with its messages."_s, u"FILE"_s},
        {u"profile"_s, u"Network profile (TOML)."_s, u"FILE"_s},
        {u"root-hints"_s, u"Root servers, zone file lines."_s, u"FILE"_s},
        {u"trust-anchor"_s, u"DS or DNSKEY lines, or IANA's XML; empty: none."_s, u"FILE"_s},
        {u"negative-trust-anchor"_s, u"Validate nothing from this name down (RFC 7646)."_s, u"NAME"_s},
        {u"tls-ca"_s, u"Authorities for resolvers over TLS and HTTPS (PEM), beside those that the system trusts."_s, u"FILE"_s},
        {u"at"_s, u"Judge signatures as of this time."_s, u"TIME"_s},
        {u"lab"_s, u"Ask a private lab: SCENARIO[@STEP]."_s, u"SCENARIO"_s},
        {u"vantage"_s, u"What to call the place that asks."_s, u"LABEL"_s},
        {u"4"_s, u"IPv4 only."_s},
        {u"6"_s, u"IPv6 only."_s},
        {u"timeout"_s, u"Milliseconds for one try."_s, u"MS"_s},
        {u"max-queries"_s, u"Messages that the run may send."_s, u"N"_s},
        {u"servers"_s, u"sample, all or one."_s, u"WHICH"_s, u"sample"_s},
        {u"allow-addresses"_s, u"Special-purpose prefixes that may be asked, or all."_s, u"PREFIX"_s},
        {u"exclude"_s, u"A server name or prefix not to be asked."_s, u"NAME"_s},
        {u"hold-at-child"_s, u"Do not ask servers that were not in the plan."_s},
    });
}

Result<Options> readOptions(const QCommandLineParser &parser)
{
    Options options;
    options.json = parser.isSet(u"json"_s);
    options.plan = parser.isSet(u"plan"_s);
    options.inbox = !parser.isSet(u"no-inbox"_s);
    options.caseFile = parser.value(u"case"_s);
    options.transcriptFile = parser.value(u"transcript"_s);
    options.lab = parser.value(u"lab"_s);
    const Result<dns::Profile> profile = baseProfile(parser);
    if (!profile)
        return tl::unexpected(profile.error());
    options.profile = *profile;
    if (parser.isSet(u"4"_s) && parser.isSet(u"6"_s))
        return failure(Error::Code::Malformed, u"-4 and -6 exclude each other."_s);
    options.profile.ipv6 = options.profile.ipv6 && !parser.isSet(u"4"_s);
    options.profile.ipv4 = options.profile.ipv4 && !parser.isSet(u"6"_s);
    if (!QStringList{u"sample"_s, u"all"_s, u"one"_s}.contains(parser.value(u"servers"_s)))
        return failure(Error::Code::Malformed, u"--servers takes sample, all or one."_s);
    if (parser.isSet(u"at"_s)) {
        const Result<Instant> at = Instant::fromText(parser.value(u"at"_s));
        if (!at)
            return tl::unexpected(at.error());
        options.at = *at;
    }
    options.ownVantage = parser.isSet(u"vantage"_s);
    if (options.ownVantage && parser.value(u"vantage"_s).trimmed().isEmpty())
        return failure(Error::Code::Malformed, u"--vantage takes a label."_s);
    if (options.ownVantage)
        options.profile.vantage = parser.value(u"vantage"_s).trimmed();
    options.ownHints = parser.isSet(u"root-hints"_s);
    options.ownAnchors = parser.isSet(u"trust-anchor"_s);
    options.ownTimeout = parser.isSet(u"timeout"_s);
    for (const Result<void> &read : {readFiles(parser, options.profile), readAddresses(parser, options.profile),
             readNegativeAnchors(parser, options.profile), readAuthorities(parser, options.profile),
             readNumber(parser, u"timeout"_s, 50, 60'000, options.profile.timeoutMs),
             readNumber(parser, u"max-queries"_s, 1, 1'000'000, options.profile.budget.queries)})
        if (!read)
            return tl::unexpected(read.error());
    return options;
}

dns::Profile Options::over(const dns::Profile &given) const
{
    dns::Profile merged = given;
    merged.ipv4 = given.ipv4 && profile.ipv4;
    merged.ipv6 = given.ipv6 && profile.ipv6;
    merged.budget = profile.budget;
    merged.allowed += profile.allowed;
    merged.tlsAuthorities += profile.tlsAuthorities;
    if (ownHints)
        merged.rootHints = profile.rootHints;
    if (ownAnchors)
        merged.trustAnchors = profile.trustAnchors;
    if (ownTimeout)
        merged.timeoutMs = profile.timeoutMs;
    if (ownVantage)
        merged.vantage = profile.vantage;
    return merged;
}

std::optional<int> parse(QCommandLineParser &parser, const QString &command, const QStringList &arguments)
{
    parser.addHelpOption();
    const QStringList line = QStringList{u"zonecase-cli "_s + command} + arguments;
    if (!parser.parse(line))
        return complain(parser.errorText(), WrongUsage);
    if (parser.isSet(u"help"_s)) {
        static const QRegularExpression program(u"^Usage: \\S+"_s);
        printOut(parser.helpText().replace(program, u"Usage: zonecase-cli "_s + command)
            + u'\n' + QLatin1StringView(StatusHelp));
        return Good;
    }
    return {};
}

int complain(const QString &sentence, int status)
{
    std::fprintf(stderr, "zonecase-cli: %s\n", escapedText(sentence).toUtf8().constData());
    return status;
}

namespace {

/// What our own text has escaped already stands in documents as it came: RFC 8259, 7 has a form for it that says the same.
QString safeOnTerminals(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        const bool isPlain = (unit >= u' ' && unit <= u'~') || unit == u'\n' || unit == u'\t';
        const qsizetype units = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QStringView one = QStringView(text).mid(i, units);
        if (isPlain || escapedText(one) == one)
            safe += one;
        else
            for (const QChar part : one)
                safe += u"\\u%1"_s.arg(uint(part.unicode()), 4, 16, QChar(u'0'));
        i += units - 1;
    }
    return safe;
}

} // namespace

void printOut(const QString &text)
{
    const QByteArray bytes = safeOnTerminals(text).toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
}

} // namespace zonecase::cli
