// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QObject>
#include <QTemporaryDir>

#include <memory>

/// The program against the real server with the demo office. Most cases run all of it but main() in this
/// process, which is a hundred times faster than starting it; those that are about the process start the real
/// program.
class CtlTest : public QObject {
    Q_OBJECT

protected:
    struct Outcome {
        int exitCode = -1;
        QByteArray out;
        QByteArray err;
        QJsonValue json() const
        {
            const QJsonDocument document = QJsonDocument::fromJson(out);
            return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        }
    };
    /// In this process, with `input` as its standard input.
    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// The real program.
    Outcome start(const QStringList &arguments, const QByteArray &input = {}) const;
    Outcome runAs(const QString &name, const QStringList &arguments) const;
    QStringList as(const QString &name) const;

    /// The words of a command line.
    static QStringList words(const char *text)
    {
        return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
    }

    inline static const QString alice = QStringLiteral("alice");
    inline static const QString bob = QStringLiteral("bob");
    inline static const QString carol = QStringLiteral("carol");

    std::unique_ptr<TestServer> m_server;
    QTemporaryDir m_home;

private Q_SLOTS:
    void initTestCase();
};
