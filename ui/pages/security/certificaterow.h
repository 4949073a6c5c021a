// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/certificates.h"

#include <QWidget>

class QLabel;
class QPushButton;

/// One certificate of the account: dates, state, serial number, and a button that revokes it while it is
/// good. Owned by the page.
class CertificateRow : public QWidget {
    Q_OBJECT

public:
    /// @param number in the list, for names that tests use
    CertificateRow(const CertificateEntry &entry, int number, QWidget *parent);

    const CertificateEntry &entry() const { return m_entry; }
    QPushButton *button() const { return m_revoke; }
    /// @param canRevoke the server lets it be done, and nothing is under way
    void refresh(qint64 now, bool canRevoke);

Q_SIGNALS:
    void revokeRequested(const CertificateEntry &entry);

private:
    CertificateEntry m_entry;
    QLabel *m_state;
    QPushButton *m_revoke;
};
