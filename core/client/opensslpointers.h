// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

// Owning pointers for OpenSSL's objects. For .cpp files only.

template<auto release>
struct OpensslRelease {
    template<class T>
    void operator()(T *object) const
    {
        release(object);
    }
};

inline void releaseCertificates(STACK_OF(X509) * stack)
{
    sk_X509_pop_free(stack, X509_free);
}

inline void releaseNames(GENERAL_NAMES *names)
{
    sk_GENERAL_NAME_pop_free(names, GENERAL_NAME_free);
}

inline void releaseSafes(STACK_OF(PKCS7) * stack)
{
    sk_PKCS7_pop_free(stack, PKCS7_free);
}

inline void releaseBags(STACK_OF(PKCS12_SAFEBAG) * stack)
{
    sk_PKCS12_SAFEBAG_pop_free(stack, PKCS12_SAFEBAG_free);
}

using BioPointer = std::unique_ptr<BIO, OpensslRelease<BIO_free_all>>;
using CertificatePointer = std::unique_ptr<X509, OpensslRelease<X509_free>>;
using CertificatesPointer = std::unique_ptr<STACK_OF(X509), OpensslRelease<releaseCertificates>>;
using KeyPointer = std::unique_ptr<EVP_PKEY, OpensslRelease<EVP_PKEY_free>>;
using NamesPointer = std::unique_ptr<GENERAL_NAMES, OpensslRelease<releaseNames>>;
using Pkcs12Pointer = std::unique_ptr<PKCS12, OpensslRelease<PKCS12_free>>;
using SafesPointer = std::unique_ptr<STACK_OF(PKCS7), OpensslRelease<releaseSafes>>;
using BagsPointer = std::unique_ptr<STACK_OF(PKCS12_SAFEBAG), OpensslRelease<releaseBags>>;

/// The first error in this thread's queue, in OpenSSL's words; empties the queue.
inline QString takeOpensslError()
{
    const unsigned long first = ERR_peek_error();
    char text[256] = "";
    if (first != 0)
        ERR_error_string_n(first, text, sizeof text);
    ERR_clear_error();
    return QString::fromLatin1(text);
}

inline BioPointer readingBio(const QByteArray &bytes)
{
    return BioPointer(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

inline QByteArray contentOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, size);
}
