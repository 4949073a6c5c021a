// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

/// Owns one object of OpenSSL and gives it back by the function that belongs to its type.
template<auto Free>
struct OpenSslDelete {
    template<class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

inline void freeCertificateStack(STACK_OF(X509) * stack)
{
    sk_X509_pop_free(stack, X509_free);
}

using BioHandle = std::unique_ptr<BIO, OpenSslDelete<BIO_free_all>>;
using BignumHandle = std::unique_ptr<BIGNUM, OpenSslDelete<BN_free>>;
using KeyHandle = std::unique_ptr<EVP_PKEY, OpenSslDelete<EVP_PKEY_free>>;
using CertificateHandle = std::unique_ptr<X509, OpenSslDelete<X509_free>>;
using CertificateStackHandle = std::unique_ptr<STACK_OF(X509), OpenSslDelete<freeCertificateStack>>;
using ExtensionHandle = std::unique_ptr<X509_EXTENSION, OpenSslDelete<X509_EXTENSION_free>>;
using GeneralNamesHandle = std::unique_ptr<GENERAL_NAMES, OpenSslDelete<GENERAL_NAMES_free>>;
using GeneralNameHandle = std::unique_ptr<GENERAL_NAME, OpenSslDelete<GENERAL_NAME_free>>;
using Pkcs12Handle = std::unique_ptr<PKCS12, OpenSslDelete<PKCS12_free>>;
using LibraryContextHandle = std::unique_ptr<OSSL_LIB_CTX, OpenSslDelete<OSSL_LIB_CTX_free>>;
using ProviderHandle = std::unique_ptr<OSSL_PROVIDER, OpenSslDelete<OSSL_PROVIDER_unload>>;
