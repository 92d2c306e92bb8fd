// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/severity.h"

#include "app/finding/catalogue.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <span>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

using finding::Severity;

namespace {

/// Where a profile weighs a code otherwise than the catalogue does.
struct Weight
{
    const char *code;
    Severity severity;
};

// Each list is sorted by code.
constexpr auto Investigator = std::to_array<Weight>({
    {"change.content-changed", Severity::Warning},
    {"change.content-moved-with-servers", Severity::Critical},
    {"change.delegation-added", Severity::Error},
    {"change.ds-changed", Severity::Critical},
    {"change.glue-changed", Severity::Critical},
    {"change.ns-changed", Severity::Critical},
    {"change.zone-ns-changed", Severity::Error},
    {"delegation.addresses-differ", Severity::Error},
    {"delegation.answer-from-elsewhere", Severity::Error},
    {"delegation.answers-for-others", Severity::Critical},
    {"delegation.apex-alias", Severity::Warning},
    {"delegation.bare-silent", Severity::Notice},
    {"delegation.case-not-kept", Severity::Notice},
    {"delegation.cdnskey-without-cds", Severity::Info},
    {"delegation.cds-delete", Severity::Error},
    {"delegation.cds-without-cdnskey", Severity::Info},
    {"delegation.contact-mail-alias", Severity::Info},
    {"delegation.contact-mail-unreachable", Severity::Error},
    {"delegation.ds-digest-deprecated", Severity::Info},
    {"delegation.ds-missing-at-server", Severity::Critical},
    {"delegation.ds-sha256-missing", Severity::Info},
    {"delegation.edns-flags-rcode", Severity::Notice},
    {"delegation.edns-flags-returned", Severity::Notice},
    {"delegation.edns-flags-silent", Severity::Notice},
    {"delegation.edns-flags-without-edns", Severity::Notice},
    {"delegation.edns-lost-in-truncation", Severity::Notice},
    {"delegation.edns-option-answer", Severity::Notice},
    {"delegation.edns-option-rcode", Severity::Notice},
    {"delegation.edns-option-returned", Severity::Notice},
    {"delegation.edns-option-silent", Severity::Notice},
    {"delegation.edns-option-without-edns", Severity::Notice},
    {"delegation.edns-unasked", Severity::Info},
    {"delegation.edns-version-answer", Severity::Notice},
    {"delegation.edns-version-rcode", Severity::Notice},
    {"delegation.edns-version-silent", Severity::Notice},
    {"delegation.edns-version-wrong", Severity::Notice},
    {"delegation.expire-below-refresh", Severity::Notice},
    {"delegation.expire-short", Severity::Notice},
    {"delegation.few-v4", Severity::Info},
    {"delegation.few-v4-in-zone", Severity::Info},
    {"delegation.few-v6", Severity::Info},
    {"delegation.few-v6-in-zone", Severity::Info},
    {"delegation.glue-differs", Severity::Critical},
    {"delegation.glue-differs-outside", Severity::Error},
    {"delegation.glue-stale", Severity::Error},
    {"delegation.key-algorithm-deprecated", Severity::Notice},
    {"delegation.key-algorithm-not-recommended", Severity::Info},
    {"delegation.key-short", Severity::Info},
    {"delegation.mail-missing", Severity::Info},
    {"delegation.mail-null-mixed", Severity::Notice},
    {"delegation.mail-null-preference", Severity::Info},
    {"delegation.missing-at-server", Severity::Critical},
    {"delegation.negative-ttl-long", Severity::Info},
    {"delegation.negative-ttl-short", Severity::Info},
    {"delegation.no-v6", Severity::Info},
    {"delegation.no-v6-in-zone", Severity::Info},
    {"delegation.not-signed-at-server", Severity::Critical},
    {"delegation.ns-disjoint", Severity::Critical},
    {"delegation.ns-only-at-parent", Severity::Error},
    {"delegation.nsec3-iterations", Severity::Notice},
    {"delegation.nsec3-opt-out", Severity::Info},
    {"delegation.nsec3-salt", Severity::Info},
    {"delegation.nsec3param-several", Severity::Info},
    {"delegation.one-domain", Severity::Warning},
    {"delegation.parent-ds-differ", Severity::Critical},
    {"delegation.parent-ns-differ", Severity::Critical},
    {"delegation.primary-alias", Severity::Info},
    {"delegation.primary-behind", Severity::Error},
    {"delegation.primary-is-localhost", Severity::Info},
    {"delegation.primary-is-root", Severity::Info},
    {"delegation.primary-local-address", Severity::Info},
    {"delegation.primary-not-authoritative", Severity::Info},
    {"delegation.primary-refuses", Severity::Info},
    {"delegation.primary-silent", Severity::Info},
    {"delegation.primary-without-address", Severity::Warning},
    {"delegation.primary-without-soa", Severity::Info},
    {"delegation.referral-large", Severity::Info},
    {"delegation.refresh-short", Severity::Info},
    {"delegation.retry-not-below-refresh", Severity::Info},
    {"delegation.retry-short", Severity::Info},
    {"delegation.reverse-name-differs", Severity::Warning},
    {"delegation.reverse-name-missing", Severity::Info},
    {"delegation.reverse-name-unknown", Severity::Info},
    {"delegation.serial-differs", Severity::Warning},
    {"delegation.signature-long", Severity::Info},
    {"delegation.signed-without-ds", Severity::Warning},
    {"delegation.software-shown", Severity::Info},
    {"delegation.spf-at-registry", Severity::Warning},
    {"delegation.spf-missing", Severity::Info},
    {"delegation.spf-several", Severity::Notice},
    {"delegation.spf-wrong", Severity::Notice},
    {"delegation.version-query-failed", Severity::Info},
    {"delegation.version-wrong-class", Severity::Info},
    {"delegation.web-differs", Severity::Warning},
});

constexpr auto Registry = std::to_array<Weight>({
    {"change.content-changed", Severity::Info},
    {"change.content-moved-with-servers", Severity::Warning},
    {"change.delegation-added", Severity::Info},
    {"change.delegation-removed", Severity::Error},
    {"change.ds-added", Severity::Info},
    {"change.ds-changed", Severity::Warning},
    {"change.ds-removed", Severity::Error},
    {"change.glue-changed", Severity::Warning},
    {"change.keys-changed", Severity::Info},
    {"change.keys-removed", Severity::Error},
    {"change.keys-replaced", Severity::Error},
    {"change.ns-changed", Severity::Warning},
    {"change.zone-ns-changed", Severity::Notice},
    {"delegation.address-documentation", Severity::Error},
    {"delegation.address-local", Severity::Error},
    {"delegation.address-not-public", Severity::Error},
    {"delegation.announced-same-v4", Severity::Warning},
    {"delegation.announced-same-v6", Severity::Warning},
    {"delegation.answer-from-elsewhere", Severity::Error},
    {"delegation.cds-delete", Severity::Notice},
    {"delegation.contact-not-an-address", Severity::Warning},
    {"delegation.ds-digest-deprecated", Severity::Warning},
    {"delegation.few-servers", Severity::Error},
    {"delegation.few-servers-in-zone", Severity::Error},
    {"delegation.few-v4", Severity::Warning},
    {"delegation.few-v4-in-zone", Severity::Warning},
    {"delegation.glue-differs-outside", Severity::Error},
    {"delegation.glue-incomplete", Severity::Warning},
    {"delegation.glue-stale", Severity::Error},
    {"delegation.key-algorithm-not-recommended", Severity::Warning},
    {"delegation.key-short", Severity::Warning},
    {"delegation.mail-alias", Severity::Notice},
    {"delegation.mail-differs", Severity::Notice},
    {"delegation.mail-missing", Severity::Info},
    {"delegation.mail-missing-at-server", Severity::Notice},
    {"delegation.mail-not-authoritative", Severity::Notice},
    {"delegation.mail-null-mixed", Severity::Notice},
    {"delegation.mail-null-preference", Severity::Info},
    {"delegation.mail-query-refused", Severity::Notice},
    {"delegation.mail-query-silent", Severity::Notice},
    {"delegation.negative-ttl-long", Severity::Warning},
    {"delegation.not-signed", Severity::Info},
    {"delegation.ns-only-at-child", Severity::Error},
    {"delegation.ns-only-at-parent", Severity::Error},
    {"delegation.nsec3-salt", Severity::Warning},
    {"delegation.one-domain", Severity::Info},
    {"delegation.primary-refuses", Severity::Info},
    {"delegation.primary-silent", Severity::Info},
    {"delegation.referral-large", Severity::Warning},
    {"delegation.reverse-name-differs", Severity::Info},
    {"delegation.reverse-name-missing", Severity::Info},
    {"delegation.same-address", Severity::Error},
    {"delegation.same-address-in-zone", Severity::Error},
    {"delegation.serial-differs", Severity::Warning},
    {"delegation.server-silent", Severity::Error},
    {"delegation.signed-without-ds", Severity::Info},
    {"delegation.software-shown", Severity::Info},
    {"delegation.spf-at-registry", Severity::Info},
    {"delegation.spf-differs", Severity::Notice},
    {"delegation.spf-missing", Severity::Info},
    {"delegation.spf-not-told", Severity::Notice},
    {"delegation.spf-several", Severity::Notice},
    {"delegation.spf-wrong", Severity::Notice},
    {"delegation.transfer-open", Severity::Info},
    {"delegation.web-differs", Severity::Info},
});

// Of its tags that stand for the code (tests/delegation/zonemaster-tags.tsv) one with this level; debug
// levels are info.
constexpr auto Zonemaster = std::to_array<Weight>({
    {"delegation.address-documentation", Severity::Error},
    {"delegation.address-local", Severity::Error},
    {"delegation.address-not-public", Severity::Error},
    {"delegation.address-query-failed", Severity::Error},
    {"delegation.case-matters", Severity::Warning},
    {"delegation.cds-delete", Severity::Info},
    {"delegation.cds-not-signed-by-ds-key", Severity::Error},
    {"delegation.child-ns-differ", Severity::Notice},
    {"delegation.contact-mail-alias", Severity::Warning},
    {"delegation.contact-mail-unreachable", Severity::Notice},
    {"delegation.contact-not-an-address", Severity::Warning},
    {"delegation.denial-signature-without-key", Severity::Warning},
    {"delegation.denial-without-soa", Severity::Error},
    {"delegation.denial-wrong-soa", Severity::Error},
    {"delegation.ds-digest-deprecated", Severity::Error},
    {"delegation.ds-for-unsigned", Severity::Error},
    {"delegation.ds-key-does-not-sign", Severity::Error},
    {"delegation.ds-no-match", Severity::Error},
    {"delegation.ds-not-told", Severity::Error},
    {"delegation.ds-without-key", Severity::Warning},
    {"delegation.edns-ignored", Severity::Error},
    {"delegation.edns-version-wrong", Severity::Error},
    {"delegation.few-servers", Severity::Error},
    {"delegation.few-servers-in-zone", Severity::Error},
    {"delegation.few-v4", Severity::Error},
    {"delegation.few-v4-in-zone", Severity::Error},
    {"delegation.few-v6", Severity::Error},
    {"delegation.few-v6-in-zone", Severity::Error},
    {"delegation.glue-differs-outside", Severity::Error},
    {"delegation.hyphens-misplaced", Severity::Warning},
    {"delegation.is-alias", Severity::Notice},
    {"delegation.key-algorithm-deprecated", Severity::Error},
    {"delegation.key-algorithm-not-recommended", Severity::Warning},
    {"delegation.key-short", Severity::Warning},
    {"delegation.keys-not-told", Severity::Error},
    {"delegation.mail-alias", Severity::Error},
    {"delegation.mail-at-root", Severity::Notice},
    {"delegation.mail-differs", Severity::Warning},
    {"delegation.mail-missing-at-server", Severity::Warning},
    {"delegation.no-ds", Severity::Notice},
    {"delegation.no-keys-told", Severity::Error},
    {"delegation.no-way-down", Severity::Critical},
    {"delegation.not-found", Severity::Critical},
    {"delegation.not-signed", Severity::Warning},
    {"delegation.ns-not-told", Severity::Warning},
    {"delegation.ns-only-at-child", Severity::Notice},
    {"delegation.ns-only-at-parent", Severity::Error},
    {"delegation.nsec3-salt", Severity::Warning},
    {"delegation.nsec3param-several", Severity::Error},
    {"delegation.parent-server-lame", Severity::Info},
    {"delegation.parent-server-silent", Severity::Info},
    {"delegation.primary-behind", Severity::Notice},
    {"delegation.primary-differs", Severity::Notice},
    {"delegation.referral-large", Severity::Warning},
    {"delegation.retry-not-below-refresh", Severity::Info},
    {"delegation.reverse-name-missing", Severity::Warning},
    {"delegation.reverse-name-unknown", Severity::Warning},
    {"delegation.same-address", Severity::Error},
    {"delegation.same-address-in-zone", Severity::Error},
    {"delegation.serial-differs", Severity::Warning},
    {"delegation.serial-far-behind", Severity::Notice},
    {"delegation.server-mute", Severity::Warning},
    {"delegation.server-not-set-up", Severity::Warning},
    {"delegation.server-on-the-way-broken", Severity::Info},
    {"delegation.signature-long", Severity::Warning},
    {"delegation.signed-without-ds", Severity::Warning},
    {"delegation.soa-query-failed", Severity::Warning},
    {"delegation.spf-differs", Severity::Warning},
    {"delegation.tcp-answer", Severity::Warning},
    {"delegation.tcp-silent", Severity::Warning},
    {"delegation.transfer-open", Severity::Notice},
    {"delegation.udp-silent", Severity::Warning},
    {"delegation.unsigned", Severity::Notice},
    {"delegation.zone-no-host-name", Severity::Error},
});

std::span<const Weight> weightsOf(const QString &profile)
{
    if (profile == u"investigator"_s)
        return Investigator;
    if (profile == u"registry"_s)
        return Registry;
    if (profile == u"zonemaster"_s)
        return Zonemaster;
    return {};
}

} // namespace

QStringList severityProfiles()
{
    return {u"investigator"_s, u"registry"_s, u"zonemaster"_s};
}

Severity severityIn(const QString &profile, const QString &code)
{
    const QByteArray latin = code.toLatin1();
    const std::span<const Weight> weights = weightsOf(profile);
    const auto isBefore
        = [](const Weight &weight, const char *wanted) { return std::strcmp(weight.code, wanted) < 0; };
    const auto at = std::lower_bound(weights.begin(), weights.end(), latin.constData(), isBefore);
    if (at != weights.end() && latin == at->code)
        return at->severity;
    const finding::CatalogueEntry *known = finding::entry(code);
    return known ? known->severity : Severity::Error;
}

QList<finding::Finding> weighed(QList<finding::Finding> findings, const QString &profile)
{
    for (finding::Finding &one : findings)
        one.severity = severityIn(profile, one.code);
    finding::sort(findings);
    return findings;
}

} // namespace zonecase::delegation
