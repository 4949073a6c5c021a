// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

class QMimeData;

/// Puts a secret on the clipboard for a while: marked so that clipboard managers do not keep it
/// (x-kde-passwordManagerHint), and taken off again after 30 s and when this object goes, unless somebody
/// copied something else meanwhile. Holds no copy of the secret itself. UI thread.
class SecretClipboard : public QObject {
    Q_OBJECT

public:
    explicit SecretClipboard(QObject *parent = nullptr);
    ~SecretClipboard() override;

    /// Milliseconds; tests make it short.
    void setHolding(int milliseconds) { m_timer.setInterval(milliseconds); }
    void copy(const QString &secret);
    /// Takes the secret off the clipboard if it is still there.
    void clear();
    bool holdsSecret() const { return !m_data.isNull(); }

Q_SIGNALS:
    void cleared();

private:
    QTimer m_timer;
    QPointer<QMimeData> m_data; ///< owned by the clipboard, and gone once something else is copied
};
