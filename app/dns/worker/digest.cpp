// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dns/worker/digest.h"

#include <openssl/evp.h>

namespace zonecase::dns {

namespace {

QByteArray digest(const EVP_MD *algorithm, QByteArrayView bytes)
{
    QByteArray value(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int size = 0;
    const int done = EVP_Digest(bytes.data(), static_cast<size_t>(bytes.size()),
        reinterpret_cast<unsigned char *>(value.data()), &size, algorithm, nullptr);
    // It fails where memory or the algorithm is missing, and nothing works without either.
    Q_ASSERT(done == 1);
    value.resize(done == 1 ? qsizetype(size) : 0);
    return value;
}

/// Looked up once: OpenSSL 3 searches its providers each time that a name is used.
EVP_MD *fetched(const char *name)
{
    return EVP_MD_fetch(nullptr, name, nullptr);
}

} // namespace

QByteArray sha1(QByteArrayView bytes)
{
    static const EVP_MD *const algorithm = fetched("SHA1");
    return digest(algorithm, bytes);
}

QByteArray sha384(QByteArrayView bytes)
{
    static const EVP_MD *const algorithm = fetched("SHA384");
    return digest(algorithm, bytes);
}

} // namespace zonecase::dns
