// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/client/accountregistry.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/testcertificates.h"
#include "tests/ui/uifakes.h"
#include "ui/pages/connect/connectwizard.h"

#include <QTemporaryDir>

#include <memory>

/// The connect wizard with everything around it scripted.
class WizardDesk {
public:
    /// @param downloads offered folder
    explicit WizardDesk(const QString &downloads = {});
    ~WizardDesk();

    /// Writes a file below dir and gives its path.
    QString write(const QString &name, const QByteArray &content);
    /// alice's sound certificate, issued by an authority of its own that is in the file too.
    QString aliceFile(const QString &password);
    /// The incumbent's: the certificate carries its owner's number, 31208.
    QString ownerFile();
    /// The object name of the step that is shown.
    QString step() const;
    template<class T>
    T *child(const char *name) const
    {
        return wizard->findChild<T *>(QString::fromLatin1(name));
    }
    void next();
    /// alice's certificate as the server gives it.
    EnrolledIdentity aliceEnrolled();
    /// From a file without password to the four lines.
    bool goToProbe();
    /// On to the last step.
    bool goToKeep();

    QTemporaryDir dir;
    SystemClock clock;
    MemorySecretStore secrets;
    AccountRegistry registry;
    FakePrompts prompts;
    FakeProbe *probe = nullptr; ///< the one made last
    int probes = 0;
    QString expected; ///< the account that the last probe was told to expect
    Identity alice;
    QList<EnrolmentOrder> orders; ///< what the server was asked for a certificate
    Result<EnrolledIdentity> enrolled = failure(Error{}); ///< what it answers
    std::unique_ptr<ConnectWizard> wizard;
};
