// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/cutquestion.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace zonecase::delegation {

namespace {

struct Topic
{
    CutQuestion question;
    const char *codes; ///< without "delegation.", separated by spaces, sorted
};

// A difference between servers belongs to Same, whatever it is that differs: whoever looks for the one server
// that says otherwise finds all of it in one place.
constexpr auto Topics = std::to_array<Topic>({
    {CutQuestion::Served,
        "aaaa-dropped address-documentation address-local address-not-public address-public "
        "address-query-failed answer-from-elsewhere apex-alias bare-silent case-matters "
        "case-not-kept checks-left-out contact-fine contact-mail-alias contact-mail-local "
        "contact-mail-unreachable contact-not-an-address edns-breaks edns-flags-rcode "
        "edns-flags-returned edns-flags-silent edns-flags-without-edns edns-ignored "
        "edns-lost-in-truncation edns-option-answer edns-option-rcode edns-option-returned "
        "edns-option-silent edns-option-without-edns edns-refused edns-unasked "
        "edns-version-answer edns-version-rcode edns-version-silent edns-version-wrong "
        "enough-servers enough-servers-in-zone enough-v4 enough-v4-in-zone enough-v6 "
        "enough-v6-in-zone expire-below-refresh expire-short few-servers few-servers-in-zone "
        "few-v4 few-v4-in-zone few-v6 few-v6-in-zone found glue-missing hyphens-misplaced "
        "is-alias mail-alias mail-at-root mail-at-tld mail-missing mail-no-host-name "
        "mail-not-authoritative mail-null-mixed mail-null-preference mail-query-refused "
        "mail-query-silent mail-targets negative-ttl-long negative-ttl-short no-addresses "
        "no-public-address no-v4 no-v4-in-zone no-v6 no-v6-in-zone no-way-down no-working-server "
        "not-found ns-alias ns-no-host-name ns-not-found ns-not-told ns-query-failed "
        "ns-without-address parent-address-lame parent-found parent-server-lame "
        "parent-server-silent parent-serves-child planned primary-alias primary-hidden "
        "primary-is-localhost primary-is-root primary-local-address primary-no-host-name "
        "primary-not-authoritative primary-refuses primary-silent primary-without-soa "
        "referral-fits referral-large refresh-short retry-not-below-refresh retry-short "
        "reverse-name-differs reverse-name-missing reverse-name-unknown reverse-names-match root "
        "served server-mute server-not-authoritative server-not-set-up server-on-the-way-broken "
        "server-refers-away server-refuses server-silent server-without-soa servers-left-out "
        "several-soa soa-query-failed tcp-answer tcp-silent truncates-needlessly udp-silent "
        "zone-no-host-name"},
    {CutQuestion::Same,
        "addresses-differ agrees alias-differs cds-differs child-ns-differ contact-differs "
        "denial-kinds-differ ds-missing-at-server glue-agrees glue-differs glue-differs-outside "
        "glue-incomplete keys-differ mail-differs mail-missing-at-server missing-at-server "
        "not-signed-at-server ns-disjoint ns-only-at-child ns-only-at-parent nsec3-flags-differ "
        "nsec3-hash-differs nsec3-iterations-differ nsec3-missing-at-server nsec3-salt-differs "
        "one-server-differs parent-differs parent-ds-differ parent-ns-differ primary-agrees "
        "primary-behind primary-differs primary-newest registration-ds-differ "
        "registration-ns-differ registration-overtaken registration-unused "
        "same-serial-names-missing same-serial-other-content same-serial-proofs-differ "
        "serial-differs serial-far-behind spf-differs times-differ web-addresses web-differs "
        "web-missing"},
    {CutQuestion::Protected,
        "algorithm-does-not-sign apex-verified cdnskey-without-cds cds-delete cds-delete-mixed "
        "cds-in-unsigned-zone cds-key-does-not-sign cds-key-not-sep cds-not-a-zone-key "
        "cds-not-like-cdnskey cds-not-signed-by-ds-key cds-not-signed-by-its-key "
        "cds-signature-wrong cds-signed-by-unknown-key cds-unsigned cds-without-cdnskey "
        "cds-without-its-key denial-algorithm-unknown denial-answer-wrong denial-elsewhere "
        "denial-kinds-mixed denial-missing denial-not-verified denial-query-refused "
        "denial-query-silent denial-several denial-signature-early denial-signature-expired "
        "denial-signature-without-key denial-signature-wrong denial-types-wrong denial-unsigned "
        "denial-without-soa denial-wrong-soa ds-algorithm-does-not-sign ds-digest-deprecated "
        "ds-digest-fine ds-digest-not-for-ds ds-digest-private ds-digest-reserved "
        "ds-digest-unassigned ds-for-unsigned ds-key-does-not-sign ds-key-not-for-zones "
        "ds-key-not-sep ds-no-match ds-not-told ds-sha256-missing ds-unsupported ds-without-key "
        "key-algorithm-deprecated key-algorithm-fine key-algorithm-not-for-zones "
        "key-algorithm-not-recommended key-algorithm-private key-algorithm-reserved "
        "key-algorithm-unassigned key-protocol key-short key-too-long key-too-short "
        "keys-at-server keys-everywhere keys-not-authoritative keys-not-signed-for-ds "
        "keys-not-told keys-refused no-ds no-keys-told no-nsec3 not-signed nsec-at-odds "
        "nsec-query-failed nsec3-at-odds nsec3-flag-unassigned nsec3-hash-fine "
        "nsec3-hash-unknown nsec3-iterations nsec3-no-iterations nsec3-no-opt-out nsec3-no-salt "
        "nsec3-opt-out nsec3-opt-out-registry nsec3-salt nsec3-several nsec3param-elsewhere "
        "nsec3param-query-failed nsec3param-several planned-ds planned-without-ds set-unsigned "
        "signature-algorithm-unknown signature-early signature-ends-soon signature-expired "
        "signature-long signature-without-key signature-wrong signed signed-with-ds "
        "signed-without-ds spf-at-registry spf-fine spf-missing spf-missing-registry "
        "spf-not-told spf-null-registry spf-several spf-wrong unsigned uses-nsec uses-nsec3"},
    {CutQuestion::Exposed,
        "announced-apart-v4 announced-apart-v6 announced-one-as announced-same-v4 "
        "announced-same-v6 announced-single-v4 announced-single-v6 announcement-error "
        "announcement-unknown answers-for-others distinct-addresses distinct-addresses-in-zone "
        "domain-expired domain-expiring domain-free domain-held domain-locked "
        "domain-pending-delete domain-prolonged domain-redemption domain-transfer-pending "
        "domain-transferred domain-unlocked glue-orphan glue-stale glue-unused network-unknown "
        "ns-by-wildcard ns-domain-expired ns-domain-expiring ns-domain-free ns-domain-gone "
        "ns-domain-held ns-domain-locked ns-domain-new ns-domain-pending-delete "
        "ns-domain-prolonged ns-domain-redemption ns-domain-transfer-pending "
        "ns-domain-transferred ns-domain-unlocked ns-name-registrable one-domain one-network "
        "one-prefix primary-without-address recursion-closed recursion-open same-address "
        "same-address-in-zone server-id several-networks software-hidden software-shown "
        "transfer-open version-query-failed version-wrong-class"},
});

constexpr auto Prefix = QLatin1StringView("delegation.");

} // namespace

QString cutQuestionText(CutQuestion question)
{
    switch (question) {
    case CutQuestion::Served:
        return u"served"_s;
    case CutQuestion::Same:
        return u"same"_s;
    case CutQuestion::Protected:
        return u"protected"_s;
    case CutQuestion::Exposed:
        return u"exposed"_s;
    case CutQuestion::Changed:
        return u"changed"_s;
    }
    return {};
}

CutQuestion cutQuestionOf(const QString &code)
{
    static const QHash<QString, CutQuestion> questions = [] {
        QHash<QString, CutQuestion> all;
        for (const Topic &topic : Topics)
            for (const QString &listed : codesOf(topic.question))
                all.insert(listed, topic.question);
        return all;
    }();
    for (const QString &overTime : {u"change."_s, u"baseline."_s, u"history."_s})
        if (code.startsWith(overTime))
            return CutQuestion::Changed;
    if (code.startsWith(u"hijack."_s))
        return CutQuestion::Exposed;
    return questions.value(code, CutQuestion::Served);
}

QStringList codesOf(CutQuestion question)
{
    QStringList codes;
    for (const Topic &topic : Topics)
        if (topic.question == question)
            for (const QString &code : QString::fromLatin1(topic.codes).split(u' '))
                codes << Prefix + code;
    return codes;
}

} // namespace zonecase::delegation
