// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "ui/pages/connect/probe.h"
#include "ui/shell/prompts.h"

#include <QList>

/// Answers at once what the test set, and notes what was asked.
class FakePrompts : public Prompts {
public:
    QFuture<bool> confirm(QWidget *, const Confirmation &question) override
    {
        confirmations.append(question);
        return readyFuture(agrees);
    }
    QFuture<QString> openFile(QWidget *, const QString &, const QString &) override
    {
        return readyFuture(file);
    }
    QFuture<QString> saveFile(
        QWidget *, const QString &, const QString &, const QString &, const QString &) override
    {
        return readyFuture(file);
    }
    QFuture<std::optional<QString>> passphrase(QWidget *, const PassphraseQuestion &question) override
    {
        passphraseQuestions.append(question);
        if (onPassphrase)
            onPassphrase(question);
        return readyFuture(phrase);
    }
    void showText(QWidget *, const QString &title, const QString &text) override
    {
        texts.append(title + u'\n' + text);
    }
    bool openUrl(const QUrl &url) override
    {
        urls.append(url);
        return true;
    }

    bool agrees = true;
    QString file;
    std::optional<QString> phrase;
    std::function<void(const PassphraseQuestion &)> onPassphrase; ///< may change `phrase`
    QList<Confirmation> confirmations;
    QList<PassphraseQuestion> passphraseQuestions;
    QStringList texts;
    QList<QUrl> urls;
};

/// A probe that the test moves by hand.
class FakeProbe : public Probe {
public:
    void start() override { started = true; }
    ShownCertificate serverCertificate() const override { return certificate; }

    void succeed(const Identity &identity)
    {
        for (const ProbeStep step : {ProbeStep::ReachedServer, ProbeStep::ServerIsWhoItSays,
                 ProbeStep::CertificateAccepted, ProbeStep::SignedIn})
            Q_EMIT stepPassed(step);
        Q_EMIT succeeded(identity);
    }
    /// Passes the steps before it.
    void failAt(ProbeStep step, const Error &error)
    {
        for (int before = 0; before < static_cast<int>(step); ++before)
            Q_EMIT stepPassed(static_cast<ProbeStep>(before));
        Q_EMIT stepFailed(step, error);
    }

    bool started = false;
    TransportConfiguration configuration;
    ShownCertificate certificate;
};
