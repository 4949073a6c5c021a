// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/blocklist.h"
#include "ui/widgets/panel.h"

class AccountSession;
class InlineMessage;
class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

/// The block list: add somebody, remove somebody, reject callers that hide. Acts at once, with Undo beside
/// it.
class BlockPanel : public Panel {
    Q_OBJECT

public:
    BlockPanel(AccountSession &session, QWidget *parent);

    void refresh();
    const BlockList &list() const { return m_list; }

Q_SIGNALS:
    void changed();
    void detailsRequested(const Error &error);

public Q_SLOTS:
    void reload() { m_list.refresh(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void refreshHint();
    void onBlock();
    void onRemove();
    void onFinished(const BlockReport &report);
    QString obstacle() const;

    AccountSession &m_session;
    BlockList m_list;
    InlineMessage *m_message;
    QCheckBox *m_anonymous;
    QLabel *m_label;
    QLineEdit *m_field;
    QPushButton *m_block;
    QLabel *m_hint;
    QLabel *m_state;
    QListWidget *m_entries;
    QPushButton *m_remove;
    QStringList m_shown; ///< the patterns in m_entries
};
