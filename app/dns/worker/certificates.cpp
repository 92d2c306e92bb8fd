// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/certificates.h"

#include "app/base/id.h"

#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace zonecase::dns {

namespace {

template <auto free> struct CertificateFreed
{
    template <typename T> void operator()(T *object) const { free(object); }
};
void freeCertificates(STACK_OF(X509) * stack)
{
    sk_X509_pop_free(stack, X509_free);
}
using Certificate = std::unique_ptr<X509, CertificateFreed<X509_free>>;
using Certificates = std::unique_ptr<STACK_OF(X509), CertificateFreed<freeCertificates>>;
using Names = std::unique_ptr<GENERAL_NAMES, CertificateFreed<GENERAL_NAMES_free>>;
using Bio = std::unique_ptr<BIO, CertificateFreed<BIO_free>>;
using Context = std::unique_ptr<X509_STORE_CTX, CertificateFreed<X509_STORE_CTX_free>>;

constexpr qsizetype MaxText = 256;
constexpr int SecurityLevel = 2; // as Debian's openssl.cnf has it: no SHA-1, no RSA below 2048 bits

Certificate parsed(const QByteArray &der)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    const auto *end = bytes + der.size();
    Certificate certificate(d2i_X509(nullptr, &bytes, static_cast<long>(der.size())));
    ERR_clear_error();
    return bytes == end ? std::move(certificate) : Certificate();
}

/// RFC 2253, which escapes what could be taken for more than text.
QString nameText(const X509_NAME *name)
{
    const Bio out(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(
        out.get(), name, 0, XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB));
    char *text = nullptr;
    const long size = BIO_get_mem_data(out.get(), &text);
    return QString::fromUtf8(text, static_cast<qsizetype>(size)).left(MaxText);
}

Instant instantOf(const ASN1_TIME *time)
{
    std::tm broken{};
    if (!time || ASN1_TIME_to_tm(time, &broken) != 1)
        return {};
    // Years 0000 to 9999 in the form; 1678 to 2262 in ours. 9999 is RFC 5280's "no end" (4.1.2.5).
    constexpr qint64 Most = 9'223'372'036;
    const qint64 seconds = std::clamp<qint64>(timegm(&broken), -Most, Most);
    return {seconds * 1'000'000'000};
}

QString textOf(const ASN1_STRING *string)
{
    return QString::fromLatin1(
        reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)), ASN1_STRING_length(string))
        .left(MaxText);
}

QStringList namesIn(const X509 *certificate)
{
    const Names names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    QStringList texts;
    for (int i = 0;
         names && i < sk_GENERAL_NAME_num(names.get()) && texts.size() < CertificateFacts::MaxNames; ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type == GEN_DNS)
            texts << textOf(name->d.dNSName);
        if (name->type != GEN_IPADD)
            continue;
        const ASN1_OCTET_STRING *octets = name->d.iPAddress;
        const auto *bytes = reinterpret_cast<const char *>(ASN1_STRING_get0_data(octets));
        if (const auto address = IpAddress::fromBytes({bytes, ASN1_STRING_length(octets)}))
            texts << address->toText();
    }
    return texts;
}

QString problemOf(int error)
{
    switch (error) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return u"certificate-expired"_s;
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return u"certificate-not-yet-valid"_s;
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
        return u"certificate-name"_s;
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        return u"certificate-self-signed"_s;
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_CERT_UNTRUSTED:
        return u"certificate-untrusted"_s;
    default:
        return u"certificate-invalid"_s;
    }
}

/// Goes on after each fault: all of them are to be told, and a single one is enough to refuse.
int note(int ok, X509_STORE_CTX *context)
{
    if (!ok) {
        auto *problems = static_cast<QStringList *>(X509_STORE_CTX_get_app_data(context));
        const QString problem = problemOf(X509_STORE_CTX_get_error(context));
        if (!problems->contains(problem))
            problems->append(problem);
    }
    return 1;
}

} // namespace

Result<CertificateFacts> readCertificate(const QByteArray &der)
{
    const Certificate certificate = parsed(der);
    if (!certificate)
        return failure(Error::Code::Malformed, u"These bytes are no certificate."_s);
    CertificateFacts facts;
    facts.sha256 = QString::fromLatin1(sha256(der).toHex());
    facts.subject = nameText(X509_get_subject_name(certificate.get()));
    facts.issuer = nameText(X509_get_issuer_name(certificate.get()));
    facts.names = namesIn(certificate.get());
    facts.notBefore = instantOf(X509_get0_notBefore(certificate.get()));
    facts.notAfter = instantOf(X509_get0_notAfter(certificate.get()));
    ERR_clear_error();
    return facts;
}

struct TrustStore::Store
{
    std::unique_ptr<X509_STORE, CertificateFreed<X509_STORE_free>> trusted{X509_STORE_new()};
};

TrustStore::TrustStore(std::shared_ptr<const Store> store)
    : m_store(std::move(store))
{ }

Result<TrustStore> TrustStore::make(const QString &morePem)
{
    auto store = std::make_shared<Store>();
    X509_STORE_set_default_paths(store->trusted.get());
    const QByteArray pem = morePem.toUtf8();
    const Bio in(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    int count = 0;
    while (const Certificate one{PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr)})
        count += X509_STORE_add_cert(store->trusted.get(), one.get());
    ERR_clear_error();
    if (!pem.trimmed().isEmpty() && count == 0)
        return failure(Error::Code::Malformed,
            u"There is no certificate in PEM among the authorities that were given."_s);
    return TrustStore(store);
}

QStringList TrustStore::problems(
    const QList<QByteArray> &chain, const QString &name, const IpAddress &address, Instant at) const
{
    const QStringList invalid{u"certificate-invalid"_s};
    const Certificate own = parsed(chain.value(0));
    const Certificates others(sk_X509_new_null());
    for (const QByteArray &der : chain.mid(1))
        if (Certificate one = parsed(der); one && sk_X509_push(others.get(), one.get()) > 0)
            (void)one.release();
    const Context context(X509_STORE_CTX_new());
    if (!own || X509_STORE_CTX_init(context.get(), m_store->trusted.get(), own.get(), others.get()) != 1
        || X509_STORE_CTX_set_default(context.get(), "ssl_server") != 1)
        return invalid;
    X509_VERIFY_PARAM *rules = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_time(rules, static_cast<time_t>(at.nanoseconds / 1'000'000'000));
    X509_VERIFY_PARAM_set_auth_level(rules, SecurityLevel);
    X509_VERIFY_PARAM_set_hostflags(
        rules, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS | X509_CHECK_FLAG_NEVER_CHECK_SUBJECT);
    const QByteArray host = name.toLatin1();
    const auto *octets = reinterpret_cast<const unsigned char *>(address.bytes().constData());
    const bool isAsked = name.isEmpty()
        ? X509_VERIFY_PARAM_set1_ip(rules, octets, size_t(address.bytes().size())) == 1
        : X509_VERIFY_PARAM_set1_host(rules, host.constData(), size_t(host.size())) == 1;
    QStringList found;
    X509_STORE_CTX_set_app_data(context.get(), &found);
    X509_STORE_CTX_set_verify_cb(context.get(), note);
    const bool went = isAsked && X509_verify_cert(context.get()) == 1;
    ERR_clear_error();
    if (!went && found.isEmpty())
        return invalid;
    if (found.contains(u"certificate-self-signed"_s))
        found.removeAll(u"certificate-untrusted"_s); // the same said twice
    found.sort();
    return found;
}

} // namespace zonecase::dns
