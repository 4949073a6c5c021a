// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connect/connecttexts.h"

#include <QCoreApplication>

namespace {

struct ConnectWords {
    Q_DECLARE_TR_FUNCTIONS(ConnectTexts)
};

} // namespace

QString howToConvert()
{
    return ConnectWords::tr(
               "Old certificate files are locked with a method that many systems no longer include. "
               "Your certificate inside is not affected.\n\n"
               "On a computer that has OpenSSL with its “legacy” part, type this, with the name of "
               "your file in place of old.p12:")
        + QStringLiteral("\n\n    openssl pkcs12 -legacy -in old.p12 -nodes |"
                         "\n        openssl pkcs12 -export -out new.p12\n\n")
        + ConnectWords::tr(
            "It asks for the old password, then twice for a new one. Then open new.p12 here.\n\n"
            "Or ask whoever runs the server for a new certificate; that is the better way if the "
            "old one is from before 2020.");
}

QString howToSetUpServer()
{
    return ConnectWords::tr("A small office needs one computer that is always on, and one command. On that "
                            "computer, with the domain of your office in place of example.org:")
        + QStringLiteral("\n\n    bellsetd init --data-dir /var/lib/bellset --domain example.org \\"
                         "\n        --admin admin@example.org --host pbx.example.org"
                         "\n    bellsetd serve --data-dir /var/lib/bellset\n\n")
        + ConnectWords::tr("Then add the people and give each their certificate file:")
        + QStringLiteral("\n\n    bellsetd account add alice@example.org --data-dir /var/lib/bellset"
                         "\n    bellsetd cert issue alice@example.org --out-dir . "
                         "--data-dir /var/lib/bellset\n\n")
        + ConnectWords::tr("Everybody opens their file here. To look around first, “bellsetd demo” starts an "
                           "office with people and calls in it.");
}

QString requestToOffice(const QString &account, const ErrorText &trouble)
{
    const QString who = account.isEmpty() ? ConnectWords::tr("my telephone account") : account;
    return ConnectWords::tr(
        "Hello,\n\nI cannot connect to %1 with Bellset. It says:\n\n%2\n\nCould you help me with "
        "that, please?\n")
        .arg(who, trouble.sentence());
}
