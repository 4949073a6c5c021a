// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// A certificate with its key, in PEM.
struct TestCertificate {
    QByteArray certificatePem;
    QByteArray keyPem; ///< PKCS#8, not encrypted
};

/// What a test certificate shall be like. The defaults make a sound one.
struct TestCertificateWish {
    enum class Key { Ec256, Ec192, Rsa2048, Rsa1024, Ed25519 };
    enum class Digest { Sha256, Sha1, Md5 };

    QString commonName = {};
    QStringList alternativeNames = {}; ///< in OpenSSL's form: "DNS:localhost", "IP:127.0.0.1", "URI:sip:a@b"
    Key key = Key::Ec256;
    Digest digest = Digest::Sha256;
    qint64 validFrom = -3600; ///< seconds from now
    qint64 validUntil = 30 * 86400; ///< seconds from now
    bool isAuthority = false;
    const TestCertificate *issuer = nullptr; ///< nullptr = self-signed
    const TestCertificate *renewalOf = nullptr; ///< take the key of this one instead of a new one
    QStringList moreCommonNames = {}; ///< after the first
};

TestCertificate makeTestCertificate(const TestCertificateWish &wish);

/// A key alone, in PEM.
QByteArray makeTestKey(TestCertificateWish::Key kind);

/// Runs the `openssl` program; its standard output. Fails the test and gives an empty text when it fails.
QByteArray runOpenssl(const QStringList &arguments, const QByteArray &input = {});

/// A PKCS#12 file made by the `openssl` program.
/// @param options more options of `openssl pkcs12 -export`, e.g. {"-legacy"}
/// @param chain further certificates in PEM
QByteArray makePkcs12(const TestCertificate &certificate, const QString &password,
    const QStringList &options = {}, const QByteArray &chain = {});
