// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/dnssec/faults/fault.h"

#include "tests/support/messagebuilder.h"

#include "app/dns/profile.h"
#include "app/dnssec/worker/analyse.h"

namespace zonecase::faults {

Setting Fault::broken() const
{
    Setting setting;
    for (const Step &step : {given, plan})
        if (step)
            step(setting);
    setting.sign();
    if (damage)
        damage(setting);
    return setting;
}

Setting Fault::healthy() const
{
    Setting setting;
    if (given)
        given(setting);
    setting.sign();
    return setting;
}

QList<Fault> allFaults()
{
    return signatureFaults() + algorithmFaults() + keyFaults() + dsFaults() + nsecFaults() + nsec3Faults()
        + apexFaults() + childRecordFaults() + aliasFaults() + responseFaults() + ednsFaults();
}

namespace {

dns::Profile profileOf(const Setting &setting, const dns::Budget &budget)
{
    dns::Profile profile;
    profile.budget = budget;
    profile.rootHints = Setting::hints();
    profile.trustAnchors = setting.trustAnchor();
    return profile;
}

/// Asks until nothing is wanted.
dnssec::Chain ask(const Setting &setting, const dnssec::ChainRequest &request, const dns::Profile &profile,
    dns::SignatureMemo &memo, dns::Answers &answers)
{
    for (int rounds = 0; rounds < 60; ++rounds) {
        dnssec::ChainStep step
            = dnssec::analyseChain(request, answers, profile, setting.at.value_or(Setting::now()), memo);
        if (step.wanted.isEmpty())
            return step.chain;
        for (const dns::Query &query : std::as_const(step.wanted)) {
            const QList<dns::Exchange> tries = setting.ask(query);
            for (const dns::Exchange &exchange : tries)
                answers.add(exchange);
        }
    }
    qFatal("The analysis of %s never has enough.", qPrintable(request.name.toText()));
}

dnssec::ChainRequest requestFor(const QString &name, dns::RecordType type)
{
    dnssec::ChainRequest request;
    request.name = test::name(name);
    request.type = type;
    return request;
}

} // namespace

dnssec::Chain chainOf(
    const Setting &setting, const QString &name, dns::RecordType type, const dns::Budget &budget)
{
    dns::SignatureMemo memo;
    dns::Answers answers;
    return ask(setting, requestFor(name, type), profileOf(setting, budget), memo, answers);
}

dnssec::Chain chainOverTime(const Setting &setting, const QString &name, dns::RecordType type)
{
    const dns::Profile profile = profileOf(setting, {});
    const dnssec::ChainRequest request = requestFor(name, type);
    dns::SignatureMemo memo;
    dns::Answers answers;
    ask(setting, request, profile, memo, answers);
    return dnssec::analyseOverTime(request, answers, profile, setting.at.value_or(Setting::now()), memo);
}

} // namespace zonecase::faults
