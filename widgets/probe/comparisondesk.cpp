// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/probe/comparisondesk.h"

#include "app/dns/resolverpreset.h"
#include "app/resolvers/badvalue.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zonecase::widgets {

namespace {

QString termsWords(const char *text)
{
    return QCoreApplication::translate("ComparisonTerms", text);
}

QStringList listed(const QString &text)
{
    static const QRegularExpression parting(u"[\\s,;]+"_s);
    return text.split(parting, Qt::SkipEmptyParts);
}

/// A label of the profile, a preset, or a resolver as the command line writes it.
Result<QList<dns::ResolverSpec>> resolversOf(const QString &text, const dns::Profile &profile)
{
    for (const dns::ResolverSpec &one : profile.resolvers)
        if (one.label == text)
            return QList<dns::ResolverSpec>{one};
    if (const Result<dns::ResolverPreset> preset = dns::shippedPreset(text))
        return preset->resolvers;
    const Result<dns::ResolverSpec> spec = dns::ResolverSpec::fromText(text);
    if (!spec)
        return failure(Error::Code::Malformed,
            termsWords(QT_TRANSLATE_NOOP("ComparisonTerms", "“%1” is no resolver: %2"))
                .arg(text.left(80), spec.error().detail));
    return QList<dns::ResolverSpec>{*spec};
}

/// As it would be typed: a label that only its profile knows is said by its address, where that says all.
QString specText(const dns::ResolverSpec &spec)
{
    const bool isPlain = spec.transport == dns::Transport::Udp;
    return dns::ResolverSpec::fromText(spec.label) || !isPlain ? spec.label : spec.server.endpoint.toText();
}

} // namespace

QList<dns::ResolverSpec> ComparisonTerms::allResolvers(const dns::Profile &profile) const
{
    QList<dns::ResolverSpec> all = profile.resolvers;
    for (const dns::ResolverSpec &one : resolvers)
        if (!all.contains(one))
            all << one;
    return all;
}

Result<ComparisonTerms> termsOf(const ComparisonForm &form, const dns::Profile &profile)
{
    ComparisonTerms terms;
    for (const QString &text : listed(form.resolvers)) {
        const Result<QList<dns::ResolverSpec>> resolvers = resolversOf(text, profile);
        if (!resolvers)
            return tl::unexpected(resolvers.error());
        for (const dns::ResolverSpec &one : *resolvers)
            if (!terms.resolvers.contains(one))
                terms.resolvers << one;
    }
    for (const QString &text : listed(form.bad)) {
        const Result<QString> value = resolvers::badValueFromText(text);
        if (!value)
            return failure(Error::Code::Malformed,
                termsWords(QT_TRANSLATE_NOOP("ComparisonTerms",
                               "“%1” is no address, no server name, and neither NXDOMAIN nor NODATA."))
                    .arg(text.left(80)));
        terms.bad << *value;
    }
    const QString since = form.withdrawn.trimmed();
    const Result<Instant> withdrawn = Instant::fromText(since);
    if (!since.isEmpty() && !withdrawn)
        return failure(Error::Code::Malformed,
            termsWords(QT_TRANSLATE_NOOP("ComparisonTerms",
                           "“%1” is no time: write it with its zone, such as 2026-11-21T02:58:11Z."))
                .arg(since.left(40)));
    if (!since.isEmpty())
        terms.withdrawn = *withdrawn;
    return terms;
}

ComparisonForm formOf(const ComparisonTerms &terms)
{
    QStringList specs;
    for (const dns::ResolverSpec &spec : terms.resolvers)
        specs << specText(spec);
    return {specs.join(u' '), terms.bad.join(u' '), terms.withdrawn ? terms.withdrawn->toText() : QString()};
}

void ComparisonDesk::setTerms(const ComparisonTerms &terms)
{
    if (terms == m_terms)
        return;
    m_terms = terms;
    Q_EMIT changed();
}

} // namespace zonecase::widgets
