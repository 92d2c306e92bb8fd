// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/dnssec/faults/signingkey.h"

#include <QCryptographicHash>
#include <QHash>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

namespace zonecase::faults {

namespace {

template <auto free> struct Freed
{
    template <typename T> void operator()(T *object) const { free(object); }
};
using Number = std::unique_ptr<BIGNUM, Freed<BN_free>>;
using Scratch = std::unique_ptr<BN_CTX, Freed<BN_CTX_free>>;
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Freed<EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;
using Group = std::unique_ptr<EC_GROUP, Freed<EC_GROUP_free>>;
using Point = std::unique_ptr<EC_POINT, Freed<EC_POINT_free>>;
using ParameterBuilder = std::unique_ptr<OSSL_PARAM_BLD, Freed<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, Freed<OSSL_PARAM_free>>;

const uchar *bytes(const QByteArray &array)
{
    return reinterpret_cast<const uchar *>(array.constData());
}

/// As many octets as wanted, the same for the same seed.
QByteArray octets(const QByteArray &seed, qsizetype count)
{
    QByteArray all;
    for (int i = 0; all.size() < count; ++i)
        all += QCryptographicHash::hash(QByteArray(seed + QByteArray::number(i)), QCryptographicHash::Sha256);
    return all.left(count);
}

Number number(const QByteArray &array)
{
    return Number(BN_bin2bn(bytes(array), int(array.size()), nullptr));
}

QByteArray padded(const BIGNUM *value, int size)
{
    QByteArray array(size, '\0');
    BN_bn2binpad(value, reinterpret_cast<uchar *>(array.data()), size);
    return array;
}

bool isRsa(int algorithm)
{
    return algorithm == 5 || algorithm == 7 || algorithm == 8 || algorithm == 10;
}

bool isEcdsa(int algorithm)
{
    return algorithm == 13 || algorithm == 14;
}

bool isEddsa(int algorithm)
{
    return algorithm == 15 || algorithm == 16;
}

const EVP_MD *digestOf(int algorithm)
{
    switch (algorithm) {
    case 8:
        return EVP_sha256();
    case 10:
        return EVP_sha512();
    default:
        return EVP_sha1();
    }
}

/// The first prime at or after the number that the seed gives, with both top bits set.
Number prime(const QByteArray &seed, int bits, BN_CTX *scratch)
{
    Number candidate = number(octets(seed, bits / 8));
    BN_set_bit(candidate.get(), bits - 1);
    BN_set_bit(candidate.get(), bits - 2);
    BN_set_bit(candidate.get(), 0);
    while (BN_check_prime(candidate.get(), scratch, nullptr) != 1)
        BN_add_word(candidate.get(), 2);
    return candidate;
}

/// ECDSA with a nonce out of key and data, so that signatures are the same in every run.
QByteArray ecdsa(int algorithm, const Number &secret, const QByteArray &data)
{
    const bool is256 = algorithm == 13;
    const int size = is256 ? 32 : 48;
    const QByteArray hash
        = QCryptographicHash::hash(data, is256 ? QCryptographicHash::Sha256 : QCryptographicHash::Sha384);
    const Group group(EC_GROUP_new_by_curve_name(is256 ? NID_X9_62_prime256v1 : NID_secp384r1));
    const BIGNUM *order = EC_GROUP_get0_order(group.get());
    const Scratch scratch(BN_CTX_new());
    const Number nonce = number(octets(QByteArray(padded(secret.get(), size) + hash), size - 1));
    const Point point(EC_POINT_new(group.get()));
    EC_POINT_mul(group.get(), point.get(), nonce.get(), nullptr, nullptr, scratch.get());
    const Number r(BN_new()), s(BN_new());
    EC_POINT_get_affine_coordinates(group.get(), point.get(), r.get(), nullptr, scratch.get());
    BN_nnmod(r.get(), r.get(), order, scratch.get());
    BN_mod_mul(s.get(), r.get(), secret.get(), order, scratch.get());
    BN_mod_add(s.get(), s.get(), number(hash).get(), order, scratch.get());
    const Number inverse(BN_mod_inverse(nullptr, nonce.get(), order, scratch.get()));
    BN_mod_mul(s.get(), s.get(), inverse.get(), order, scratch.get());
    return padded(r.get(), size) + padded(s.get(), size);
}

} // namespace

struct SigningKey::Private
{
    Key key; ///< RSA and EdDSA
    Number scalar; ///< ECDSA
    QByteArray publicKey;

    void makeRsa(const QByteArray &seed, int bits)
    {
        const Scratch scratch(BN_CTX_new());
        const Number p = prime(seed + "p", bits / 2, scratch.get()),
                     q = prime(seed + "q", bits / 2, scratch.get());
        const Number n(BN_new()), e(BN_new()), phi(BN_new()), p1(BN_dup(p.get())), q1(BN_dup(q.get()));
        BN_set_word(e.get(), 65537);
        BN_mul(n.get(), p.get(), q.get(), scratch.get());
        BN_sub_word(p1.get(), 1);
        BN_sub_word(q1.get(), 1);
        BN_mul(phi.get(), p1.get(), q1.get(), scratch.get());
        const Number d(BN_mod_inverse(nullptr, e.get(), phi.get(), scratch.get()));
        const ParameterBuilder builder(OSSL_PARAM_BLD_new());
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get());
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get());
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_D, d.get());
        const Parameters parameters(OSSL_PARAM_BLD_to_param(builder.get()));
        const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
        EVP_PKEY *made = nullptr;
        EVP_PKEY_fromdata_init(context.get());
        EVP_PKEY_fromdata(context.get(), &made, EVP_PKEY_KEYPAIR, parameters.get());
        key.reset(made);
        publicKey = QByteArray("\3\1\0\1", 4) + padded(n.get(), bits / 8); // RFC 3110, 2
    }

    void makeEcdsa(const QByteArray &seed, int algorithm)
    {
        const int size = algorithm == 13 ? 32 : 48;
        scalar = number(octets(seed, size - 1));
        const Group group(EC_GROUP_new_by_curve_name(algorithm == 13 ? NID_X9_62_prime256v1 : NID_secp384r1));
        const Scratch scratch(BN_CTX_new());
        const Point point(EC_POINT_new(group.get()));
        EC_POINT_mul(group.get(), point.get(), scalar.get(), nullptr, nullptr, scratch.get());
        const Number x(BN_new()), y(BN_new());
        EC_POINT_get_affine_coordinates(group.get(), point.get(), x.get(), y.get(), scratch.get());
        publicKey = padded(x.get(), size) + padded(y.get(), size);
    }

    void makeEddsa(const QByteArray &seed, int algorithm)
    {
        const QByteArray secret = octets(seed, algorithm == 15 ? 32 : 57);
        key.reset(EVP_PKEY_new_raw_private_key(algorithm == 15 ? EVP_PKEY_ED25519 : EVP_PKEY_ED448, nullptr,
            bytes(secret), size_t(secret.size())));
        publicKey.resize(secret.size());
        size_t size = size_t(publicKey.size());
        EVP_PKEY_get_raw_public_key(key.get(), reinterpret_cast<uchar *>(publicKey.data()), &size);
    }
};

SigningKey::SigningKey(int algorithm, int keyFlags, const QByteArray &label)
    : flags(keyFlags)
    , m_algorithm(algorithm)
    , m_label(label)
{ }

const SigningKey::Private &SigningKey::secret() const
{
    if (m_private)
        return *m_private;
    const QByteArray seed = m_label + '/' + QByteArray::number(m_algorithm) + '/'
        + QByteArray::number(flags & 1) + '/' + QByteArray::number(rsaBits);
    static QHash<QByteArray, std::shared_ptr<const Private>> made; // RSA takes its time
    if (!made.contains(seed)) {
        const auto fresh = std::make_shared<Private>();
        if (isRsa(m_algorithm))
            fresh->makeRsa(seed, rsaBits);
        else if (isEcdsa(m_algorithm))
            fresh->makeEcdsa(seed, m_algorithm);
        else if (isEddsa(m_algorithm))
            fresh->makeEddsa(seed, m_algorithm);
        else
            fresh->publicKey = octets(seed, 64);
        made.insert(seed, fresh);
    }
    m_private = made[seed];
    return *m_private;
}

QByteArray SigningKey::publicKey() const
{
    return publicKeyInstead.isEmpty() ? secret().publicKey : publicKeyInstead;
}

QByteArray SigningKey::dnskeyRdata() const
{
    QByteArray rdata;
    for (const int octet : {flags >> 8, flags & 0xff, protocol, m_algorithm})
        rdata += static_cast<char>(octet);
    return rdata + publicKey();
}

int SigningKey::tag() const
{
    const QByteArray rdata = dnskeyRdata();
    if (m_algorithm == 1)
        return static_cast<quint8>(rdata[rdata.size() - 3]) << 8
            | static_cast<quint8>(rdata[rdata.size() - 2]);
    quint32 sum = 0;
    for (qsizetype i = 0; i < rdata.size(); ++i)
        sum += i & 1 ? static_cast<quint8>(rdata[i]) : quint32(static_cast<quint8>(rdata[i])) << 8;
    return static_cast<int>((sum + (sum >> 16 & 0xffff)) & 0xffff);
}

QByteArray SigningKey::sign(const QByteArray &data) const
{
    if (isEcdsa(m_algorithm))
        return ecdsa(m_algorithm, secret().scalar, data);
    if (!secret().key)
        return octets(m_label + data, 64);
    const DigestContext context(EVP_MD_CTX_new());
    EVP_DigestSignInit(context.get(), nullptr, isEddsa(m_algorithm) ? nullptr : digestOf(m_algorithm),
        nullptr, secret().key.get());
    size_t size = 0;
    EVP_DigestSign(context.get(), nullptr, &size, bytes(data), size_t(data.size()));
    QByteArray signature(qsizetype(size), '\0');
    EVP_DigestSign(
        context.get(), reinterpret_cast<uchar *>(signature.data()), &size, bytes(data), size_t(data.size()));
    return signature.left(qsizetype(size));
}

QByteArray SigningKey::dsRdata(const dns::Name &owner, int digestType) const
{
    QByteArray rdata;
    for (const int octet : {tag() >> 8, tag() & 0xff, m_algorithm, digestType})
        rdata += static_cast<char>(octet);
    const auto method = digestType == 1 ? QCryptographicHash::Sha1
        : digestType == 4               ? QCryptographicHash::Sha384
                                        : QCryptographicHash::Sha256;
    return rdata + QCryptographicHash::hash(QByteArray(owner.wire() + dnskeyRdata()), method);
}

} // namespace zonecase::faults
