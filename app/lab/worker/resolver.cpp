// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/worker/resolver.h"

#include "app/lab/worker/convert.h"
#include "app/lab/worker/iteration.h"
#include "app/lab/worker/validation.h"

namespace zonecase::lab {

namespace {

constexpr int MostAliases = 16;
constexpr qint64 FailureSeconds = 5; // RFC 9520, 3.2: failures are remembered, at first for seconds
constexpr quint32 InventedTtl = 60;

Security weaker(Security a, Security b)
{
    return std::max(a, b);
}

/// Follows aliases; nothing if a link of the chain could not be resolved.
std::optional<Response> resolved(
    Iteration &iteration, Validation *validation, const ClientRequest &request, Security *security)
{
    Response response;
    response.recursionAvailable = true;
    dns::Name name = request.name;
    for (int aliases = 0; aliases < MostAliases; ++aliases) {
        const auto entry = iteration.lookUp(name, request.type);
        if (!entry)
            return std::nullopt;
        if (validation)
            *security = weaker(*security, validation->judge(name, request.type, *entry));
        response.authority << entry->proof;
        if (entry->kind != CacheEntry::Kind::Set) {
            response.rcode = entry->kind == CacheEntry::Kind::NoName ? rcode::NxDomain : rcode::NoError;
            return response;
        }
        response.answer << entry->set;
        if (entry->set.type == request.type || request.type == dns::type::ANY)
            return response;
        name = dns::Name::fromWire(entry->set.records.first().rdata).value_or(dns::Name());
    }
    return std::nullopt;
}

} // namespace

void Resolver::forget()
{
    m_cache.clear();
    m_failures.clear();
}

Response Resolver::rewritten(Response response, const ClientRequest &request) const
{
    if (m_plan.rewrite.isNull() || response.rcode != rcode::NxDomain)
        return response;
    response.rcode = rcode::NoError;
    response.authority.clear();
    if (request.type != dns::type::A)
        return response;
    const dns::Record invented{request.name, dns::type::A, 1, InventedTtl, m_plan.rewrite.bytes(),
        m_plan.rewrite.bytes(), m_plan.rewrite.toText()};
    response.answer.append({request.name, dns::type::A, InventedTtl, {invented}, {}});
    return response;
}

Response Resolver::answer(const ClientRequest &request, Instant now, const AskServer &ask)
{
    Response failed;
    failed.rcode = rcode::ServFail;
    failed.recursionAvailable = true;
    const std::pair key(request.name, request.type);
    const auto failure = m_failures.find(key);
    if (failure != m_failures.end() && failure->second > now.seconds() && !request.checkingDisabled)
        return failed;
    Iteration iteration(m_cache, m_roots, now, ask);
    Validation validation(iteration, m_anchors);
    Security security = Security::Secure;
    const bool validates = m_plan.validating && !request.checkingDisabled;
    const auto response = resolved(iteration, validates ? &validation : nullptr, request, &security);
    if (!response || (validates && security == Security::Bogus)) {
        m_failures[key] = now.seconds() + FailureSeconds;
        return failed;
    }
    Response sent = rewritten(*response, request);
    sent.authenticData = validates && security == Security::Secure;
    return sent;
}

} // namespace zonecase::lab
