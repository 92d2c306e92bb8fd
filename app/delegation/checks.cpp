// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/checks.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

namespace {

// By the names of Zonemaster's test cases, so that whoever knows these finds them here; "cut…" are our own.
// Their words are in app/finding/check.cpp.
constexpr auto Checks = std::to_array<Check>({
    {"address01", "RFC 6890",
        "delegation.address-documentation delegation.address-local delegation.address-not-public "
        "delegation.address-public delegation.no-addresses delegation.no-public-address"},
    {"address02", "RFC 1912, 2.1", "delegation.reverse-name-missing delegation.reverse-names-match"},
    {"address03", "RFC 1912, 2.1",
        "delegation.reverse-name-differs delegation.reverse-name-missing delegation.reverse-name-unknown "
        "delegation.reverse-names-match"},
    {"basic01", "RFC 1034, 4.2.1",
        "delegation.alias-differs delegation.found delegation.is-alias "
        "delegation.missing-at-server delegation.no-way-down delegation.not-found "
        "delegation.parent-address-lame delegation.parent-differs delegation.parent-found "
        "delegation.parent-ns-differ delegation.parent-server-lame delegation.parent-server-silent "
        "delegation.parent-serves-child delegation.planned delegation.root "
        "delegation.server-on-the-way-broken"},
    {"basic02", "RFC 1034, 4.3.1",
        "delegation.glue-stale delegation.no-addresses delegation.no-way-down "
        "delegation.no-working-server delegation.not-found delegation.ns-alias "
        "delegation.ns-not-found delegation.ns-without-address delegation.served "
        "delegation.server-mute delegation.server-not-authoritative delegation.server-not-set-up "
        "delegation.server-refers-away delegation.server-refuses delegation.server-silent "
        "delegation.server-without-soa delegation.soa-query-failed"},
    {"basic03", "",
        "delegation.no-working-server delegation.web-addresses delegation.web-differs "
        "delegation.web-missing"},
    {"connectivity01", "RFC 1035, 4.2.1",
        "delegation.glue-stale delegation.ns-not-told delegation.ns-query-failed "
        "delegation.server-not-authoritative delegation.server-refuses delegation.server-silent "
        "delegation.server-without-soa delegation.soa-query-failed delegation.udp-silent"},
    {"connectivity02", "RFC 7766, 5", "delegation.tcp-answer delegation.tcp-silent"},
    {"connectivity03", "RFC 2182, 3.1",
        "delegation.announced-one-as delegation.announcement-error delegation.announcement-unknown"},
    {"connectivity04", "RFC 2182, 3.1",
        "delegation.announced-apart-v4 delegation.announced-apart-v6 delegation.announced-same-v4 "
        "delegation.announced-same-v6 delegation.announced-single-v4 delegation.announced-single-v6 "
        "delegation.announcement-error delegation.announcement-unknown"},
    {"consistency01", "RFC 1912, 2.2",
        "delegation.serial-differs delegation.serial-far-behind delegation.server-mute "
        "delegation.server-not-authoritative delegation.server-refers-away "
        "delegation.server-refuses delegation.server-silent delegation.server-without-soa "
        "delegation.soa-query-failed"},
    {"consistency02", "RFC 1035, 3.3.13",
        "delegation.contact-differs delegation.server-mute delegation.server-not-authoritative "
        "delegation.server-refers-away delegation.server-refuses delegation.server-silent "
        "delegation.server-without-soa delegation.soa-query-failed"},
    {"consistency03", "RFC 1035, 3.3.13",
        "delegation.server-mute delegation.server-not-authoritative delegation.server-refers-away "
        "delegation.server-refuses delegation.server-silent delegation.server-without-soa "
        "delegation.soa-query-failed delegation.times-differ"},
    {"consistency04", "RFC 1034, 4.2.2",
        "delegation.agrees delegation.child-ns-differ delegation.ns-not-told "
        "delegation.ns-query-failed delegation.server-mute delegation.server-silent"},
    {"consistency05", "RFC 1034, 4.2.2",
        "delegation.address-query-failed delegation.addresses-differ delegation.glue-agrees "
        "delegation.glue-differs delegation.glue-differs-outside delegation.glue-incomplete "
        "delegation.glue-missing delegation.glue-orphan delegation.glue-unused delegation.no-working-server "
        "delegation.ns-by-wildcard "
        "delegation.server-mute "
        "delegation.server-silent"},
    {"consistency06", "RFC 1035, 3.3.13",
        "delegation.primary-agrees delegation.primary-differs delegation.server-mute "
        "delegation.server-not-authoritative delegation.server-refers-away "
        "delegation.server-refuses delegation.server-silent delegation.server-without-soa "
        "delegation.soa-query-failed"},
    {"cut01", "RFC 2182, 3.1", "delegation.one-domain"},
    {"cut02", "RFC 2182, 3.1", "delegation.one-prefix"},
    {"cut03", "RFC 9499, 5", "delegation.answers-for-others"},
    {"cut04", "RFC 1034, 4.3.5", "delegation.one-server-differs"},
    {"cut05", "RFC 1034, 4.3.5",
        "delegation.same-serial-names-missing delegation.same-serial-other-content "
        "delegation.same-serial-proofs-differ"},
    {"cut06", "RFC 5001", "delegation.server-id"},
    {"cut07", "", "delegation.checks-left-out delegation.servers-left-out"},
    {"cut08", "RFC 1034, 4.2.2",
        "change.content-changed change.content-moved-with-servers change.delegation-added "
        "change.delegation-removed change.ds-added change.ds-changed change.ds-removed change.glue-changed "
        "change.keys-changed change.keys-removed change.keys-replaced change.ns-changed "
        "change.restored change.zone-ns-changed"},
    {"cut09", "RFC 9083, 5.3",
        "delegation.domain-expired delegation.domain-expiring delegation.domain-free "
        "delegation.domain-held delegation.domain-locked delegation.domain-pending-delete "
        "delegation.domain-prolonged delegation.domain-redemption "
        "delegation.domain-transfer-pending delegation.domain-transferred "
        "delegation.domain-unlocked delegation.ns-domain-expired delegation.ns-domain-expiring "
        "delegation.ns-domain-free delegation.ns-domain-gone delegation.ns-domain-held "
        "delegation.ns-domain-locked delegation.ns-domain-new delegation.ns-domain-pending-delete "
        "delegation.ns-domain-prolonged delegation.ns-domain-redemption "
        "delegation.ns-domain-transfer-pending delegation.ns-domain-transferred "
        "delegation.ns-domain-unlocked delegation.ns-name-registrable "
        "delegation.registration-ds-differ delegation.registration-ns-differ "
        "delegation.registration-overtaken delegation.registration-unused"},
    {"cut10", "RFC 2182, 3.1",
        "delegation.network-unknown delegation.one-network delegation.several-networks"},
    {"delegation01", "RFC 2182, 5",
        "delegation.enough-servers delegation.enough-servers-in-zone delegation.enough-v4 "
        "delegation.enough-v4-in-zone delegation.enough-v6 delegation.enough-v6-in-zone "
        "delegation.few-servers delegation.few-servers-in-zone delegation.few-v4 delegation.few-v4-in-zone "
        "delegation.few-v6 delegation.few-v6-in-zone delegation.no-v4 delegation.no-v4-in-zone "
        "delegation.no-v6 delegation.no-v6-in-zone"},
    {"delegation02", "RFC 2182, 3.1",
        "delegation.distinct-addresses delegation.distinct-addresses-in-zone delegation.same-address "
        "delegation.same-address-in-zone"},
    {"delegation03", "RFC 1035, 4.2.1", "delegation.referral-fits delegation.referral-large"},
    {"delegation04", "RFC 1034, 4.3.1", "delegation.served delegation.server-not-authoritative"},
    {"delegation05", "RFC 2181, 10.3",
        "delegation.address-query-failed delegation.ns-alias delegation.server-mute "
        "delegation.server-silent"},
    {"delegation06", "RFC 1035, 3.3.13", "delegation.served delegation.server-without-soa"},
    {"delegation07", "RFC 1034, 4.2.2",
        "delegation.agrees delegation.ns-disjoint delegation.ns-only-at-child delegation.ns-only-at-parent"},
    {"dnssec01", "RFC 8624, 3.3",
        "delegation.ds-digest-deprecated delegation.ds-digest-fine delegation.ds-digest-not-for-ds "
        "delegation.ds-digest-private delegation.ds-digest-reserved "
        "delegation.ds-digest-unassigned delegation.ds-missing-at-server delegation.ds-not-told "
        "delegation.ds-sha256-missing delegation.ds-unsupported delegation.no-ds "
        "delegation.parent-ds-differ delegation.planned-ds delegation.planned-without-ds delegation.root "
        "delegation.signed-without-ds delegation.unsigned"},
    {"dnssec02", "RFC 4035, 5.2",
        "delegation.apex-verified delegation.ds-key-does-not-sign delegation.ds-key-not-for-zones "
        "delegation.ds-key-not-sep delegation.ds-no-match delegation.ds-without-key "
        "delegation.keys-not-signed-for-ds delegation.signature-algorithm-unknown delegation.signed"},
    {"dnssec03", "RFC 9276, 3.1",
        "delegation.denial-query-refused delegation.denial-query-silent delegation.no-nsec3 "
        "delegation.not-signed delegation.not-signed-at-server delegation.nsec3-flag-unassigned "
        "delegation.nsec3-flags-differ delegation.nsec3-hash-differs delegation.nsec3-hash-fine "
        "delegation.nsec3-hash-unknown delegation.nsec3-iterations delegation.nsec3-iterations-differ "
        "delegation.nsec3-missing-at-server delegation.nsec3-no-iterations delegation.nsec3-no-opt-out "
        "delegation.nsec3-no-salt delegation.nsec3-opt-out delegation.nsec3-opt-out-registry "
        "delegation.nsec3-salt delegation.nsec3-salt-differs delegation.nsec3-several"},
    {"dnssec04", "RFC 6781, 4.4.2",
        "delegation.signature-ends-soon delegation.signature-expired delegation.signature-long"},
    {"dnssec05", "RFC 8624, 3.1",
        "delegation.key-algorithm-deprecated delegation.key-algorithm-fine "
        "delegation.key-algorithm-not-for-zones delegation.key-algorithm-not-recommended "
        "delegation.key-algorithm-private delegation.key-algorithm-reserved "
        "delegation.key-algorithm-unassigned delegation.key-protocol delegation.no-keys-told "
        "delegation.not-signed delegation.not-signed-at-server"},
    {"dnssec06", "RFC 4035, 3.1", "delegation.set-unsigned"},
    {"dnssec07", "RFC 4035, 5.2",
        "delegation.ds-missing-at-server delegation.keys-at-server delegation.keys-differ "
        "delegation.keys-everywhere delegation.keys-not-authoritative delegation.keys-not-told "
        "delegation.keys-refused delegation.no-ds delegation.not-signed "
        "delegation.not-signed-at-server delegation.signed-with-ds delegation.signed-without-ds"},
    {"dnssec08", "RFC 4035, 5.3",
        "delegation.set-unsigned delegation.signature-algorithm-unknown delegation.signature-early "
        "delegation.signature-expired delegation.signature-without-key delegation.signature-wrong"},
    {"dnssec09", "RFC 4035, 5.3",
        "delegation.set-unsigned delegation.signature-algorithm-unknown delegation.signature-early "
        "delegation.signature-expired delegation.signature-without-key delegation.signature-wrong"},
    {"dnssec10", "RFC 4035, 5.4",
        "delegation.denial-algorithm-unknown delegation.denial-answer-wrong delegation.denial-elsewhere "
        "delegation.denial-kinds-differ delegation.denial-kinds-mixed delegation.denial-missing "
        "delegation.denial-not-verified delegation.denial-several delegation.denial-signature-early "
        "delegation.denial-signature-expired delegation.denial-signature-without-key "
        "delegation.denial-signature-wrong delegation.denial-types-wrong delegation.denial-unsigned "
        "delegation.denial-without-soa delegation.denial-wrong-soa delegation.not-signed "
        "delegation.not-signed-at-server delegation.nsec-at-odds delegation.nsec-query-failed "
        "delegation.nsec3-at-odds delegation.nsec3param-elsewhere delegation.nsec3param-query-failed "
        "delegation.nsec3param-several delegation.uses-nsec delegation.uses-nsec3"},
    {"dnssec11", "RFC 4035, 5.2",
        "delegation.ds-for-unsigned delegation.ds-missing-at-server delegation.ds-not-told "
        "delegation.keys-at-server delegation.no-keys-told delegation.not-signed-at-server "
        "delegation.signed-with-ds"},
    {"dnssec12", "RFC 4035, 2.2", "delegation.ds-algorithm-does-not-sign"},
    {"dnssec13", "RFC 6840, 5.11", "delegation.algorithm-does-not-sign"},
    {"dnssec14", "RFC 8624, 3.1",
        "delegation.key-short delegation.key-too-long delegation.key-too-short delegation.keys-not-told "
        "delegation.server-mute delegation.server-silent"},
    {"dnssec15", "RFC 7344, 4",
        "delegation.cdnskey-without-cds delegation.cds-differs delegation.cds-not-like-cdnskey "
        "delegation.cds-without-cdnskey"},
    {"dnssec16", "RFC 7344, 4.1",
        "delegation.cds-delete delegation.cds-delete-mixed delegation.cds-in-unsigned-zone "
        "delegation.cds-key-does-not-sign delegation.cds-key-not-sep delegation.cds-not-a-zone-key "
        "delegation.cds-not-signed-by-its-key delegation.cds-signature-wrong "
        "delegation.cds-signed-by-unknown-key delegation.cds-unsigned delegation.cds-without-its-key"},
    {"dnssec17", "RFC 7344, 4.1",
        "delegation.cds-delete delegation.cds-delete-mixed delegation.cds-in-unsigned-zone "
        "delegation.cds-key-does-not-sign delegation.cds-key-not-sep delegation.cds-not-a-zone-key "
        "delegation.cds-not-signed-by-its-key delegation.cds-signature-wrong "
        "delegation.cds-signed-by-unknown-key delegation.cds-unsigned delegation.cds-without-its-key"},
    {"dnssec18", "RFC 7344, 4.1", "delegation.cds-not-signed-by-ds-key"},
    {"nameserver01", "RFC 5358, 4",
        "delegation.recursion-closed delegation.recursion-open delegation.server-mute "
        "delegation.server-silent"},
    {"nameserver02", "RFC 6891, 7",
        "delegation.bare-silent delegation.edns-breaks delegation.edns-ignored "
        "delegation.edns-refused delegation.edns-unasked delegation.edns-version-wrong "
        "delegation.server-mute delegation.server-not-authoritative delegation.server-refuses "
        "delegation.server-silent"},
    {"nameserver03", "RFC 5936, 5", "delegation.transfer-open"},
    {"nameserver04", "RFC 2181, 4", "delegation.answer-from-elsewhere"},
    {"nameserver05", "RFC 4074, 4",
        "delegation.aaaa-dropped delegation.address-query-failed delegation.server-mute "
        "delegation.server-silent"},
    {"nameserver06", "RFC 1912, 2.8",
        "delegation.no-addresses delegation.ns-not-found delegation.ns-without-address"},
    {"nameserver07", "RFC 9499, 5", "delegation.server-refers-away"},
    {"nameserver08", "RFC 1035, 4.1.2", "delegation.case-not-kept"},
    {"nameserver09", "RFC 1035, 2.3.3", "delegation.case-matters"},
    {"nameserver10", "RFC 6891, 6.1.3",
        "delegation.edns-version-answer delegation.edns-version-rcode delegation.edns-version-silent"},
    {"nameserver11", "RFC 6891, 6.1.2",
        "delegation.edns-option-answer delegation.edns-option-rcode delegation.edns-option-returned "
        "delegation.edns-option-silent delegation.edns-option-without-edns"},
    {"nameserver12", "RFC 6891, 6.1.4",
        "delegation.edns-flags-rcode delegation.edns-flags-returned delegation.edns-flags-silent "
        "delegation.edns-flags-without-edns delegation.edns-refused delegation.server-mute "
        "delegation.server-not-authoritative delegation.server-refuses delegation.server-silent"},
    {"nameserver13", "RFC 6891, 7",
        "delegation.edns-lost-in-truncation delegation.edns-refused delegation.server-mute "
        "delegation.server-not-authoritative delegation.server-refuses delegation.server-silent "
        "delegation.truncates-needlessly"},
    {"nameserver15", "RFC 4892",
        "delegation.software-hidden delegation.software-shown delegation.version-query-failed "
        "delegation.version-wrong-class"},
    {"syntax01", "RFC 1123, 2.1", "delegation.zone-no-host-name"},
    {"syntax02", "RFC 1123, 2.1", "delegation.zone-no-host-name"},
    {"syntax03", "RFC 5890, 2.3.1", "delegation.hyphens-misplaced"},
    {"syntax04", "RFC 1123, 2.1", "delegation.hyphens-misplaced delegation.ns-no-host-name"},
    {"syntax05", "RFC 1035, 8", "delegation.contact-not-an-address"},
    {"syntax06", "RFC 1912, 2.2",
        "delegation.contact-fine delegation.contact-mail-alias delegation.contact-mail-local "
        "delegation.contact-mail-unreachable delegation.contact-not-an-address delegation.server-mute "
        "delegation.server-not-authoritative delegation.server-refers-away delegation.server-refuses "
        "delegation.server-silent delegation.server-without-soa"},
    {"syntax07", "RFC 1123, 2.1", "delegation.hyphens-misplaced delegation.primary-no-host-name"},
    {"syntax08", "RFC 5321, 2.3.5", "delegation.hyphens-misplaced delegation.mail-no-host-name"},
    {"zone01", "RFC 1996, 2.1",
        "delegation.primary-behind delegation.primary-hidden delegation.primary-is-localhost "
        "delegation.primary-is-root delegation.primary-local-address delegation.primary-newest "
        "delegation.primary-not-authoritative delegation.primary-refuses delegation.primary-silent "
        "delegation.primary-without-address delegation.primary-without-soa"},
    {"zone02", "RFC 1912, 2.2", "delegation.refresh-short"},
    {"zone03", "RFC 1912, 2.2", "delegation.retry-not-below-refresh"},
    {"zone04", "RFC 1912, 2.2", "delegation.retry-short"},
    {"zone05", "RFC 1912, 2.2", "delegation.expire-below-refresh delegation.expire-short"},
    {"zone06", "RFC 2308, 5", "delegation.negative-ttl-long delegation.negative-ttl-short"},
    {"zone07", "RFC 2181, 10.3", "delegation.primary-alias delegation.primary-without-address"},
    {"zone08", "RFC 5321, 5.1", "delegation.apex-alias delegation.mail-alias"},
    {"zone09", "RFC 5321, 5.1",
        "delegation.mail-at-root delegation.mail-at-tld delegation.mail-differs delegation.mail-missing "
        "delegation.mail-missing-at-server delegation.mail-not-authoritative delegation.mail-null-mixed "
        "delegation.mail-null-preference delegation.mail-query-refused delegation.mail-query-silent "
        "delegation.mail-targets"},
    {"zone10", "RFC 1035, 5.2",
        "delegation.server-mute delegation.server-silent delegation.server-without-soa "
        "delegation.several-soa"},
    {"zone11", "RFC 7208, 4.5",
        "delegation.spf-at-registry delegation.spf-differs delegation.spf-fine delegation.spf-missing "
        "delegation.spf-missing-registry delegation.spf-not-told delegation.spf-null-registry "
        "delegation.spf-several delegation.spf-wrong"},
});

} // namespace

QStringList Check::codeList() const
{
    return QString::fromLatin1(codes).split(u' ', Qt::SkipEmptyParts);
}

std::span<const Check> checks()
{
    return Checks;
}

QStringList checksOf(const QString &code)
{
    QStringList ids;
    for (const Check &check : Checks)
        if (check.codeList().contains(code))
            ids << QString::fromLatin1(check.id);
    return ids;
}

} // namespace zonecase::delegation
