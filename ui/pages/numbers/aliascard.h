// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/change.h"
#include "ui/widgets/panel.h"

class AccountSession;
class AddressList;
class AliasChecker;
class NoteLine;
class QLabel;
class QLineEdit;
class QPushButton;

/// The other addresses of the account: removed at once with Undo in the strip, added after a check while
/// typing, with free names offered for one that is taken. Owned by the page.
class AliasCard : public Panel {
    Q_OBJECT

public:
    AliasCard(AccountSession &session, QWidget *parent);

    /// @param lock why nothing can be changed now; empty when it can
    void refresh(const QString &lock);

Q_SIGNALS:
    void copyRequested(const QString &text);

private:
    void refreshList(const QString &lock);
    void refreshNote();
    void showSuggestions(const QStringList &names);
    void takeSuggestion(int number);
    void add();
    void onChangeFinished(const ChangeReport &report);
    QString problemText(const QString &written) const;

    AccountSession &m_session;
    QLabel *m_intro;
    AddressList *m_list;
    QLabel *m_label;
    QLineEdit *m_edit;
    QPushButton *m_add;
    NoteLine *m_note;
    QWidget *m_suggestions;
    QList<QPushButton *> m_offers;
    AliasChecker *m_checker;
    QString m_lock;
    int m_adding = 0; ///< id of the change under way
    QString m_sent; ///< the text that it came from
    QString m_refused; ///< the text that the server did not take
    QString m_refusal; ///< why
};
