// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/change.h"
#include "ui/models/voicemailform.h"
#include "ui/shell/page.h"

class DeliveryCard;
class GreetingCard;
class InlineMessage;
class MailboxCard;
class PageHeader;
class PinCard;
class Placeholder;

/// Voicemail (ux.md 3.3): the mailbox and which calls reach it (at once, with Undo), where messages go (a
/// form with the apply bar), and the PIN (at once, without Undo). Read only, with the reason, where the
/// server does not let us write.
class VoicemailPage : public Page {
    Q_OBJECT

public:
    VoicemailPage(const PageContext &context, QWidget *parent);

    DirtyState dirtyState() const override;
    QWidget *firstFocus() const override;
    void keepDrafts() override { m_form.flush(); }

public Q_SLOTS:
    void refresh() override;
    void apply() override;
    void discard() override;

private:
    void build();
    void onChangeFinished(const ChangeReport &report);
    void refreshAll();
    void refreshHeader();
    void refreshState();
    QString readOnlyReason() const;
    QString sentence() const;

    VoicemailForm m_form;
    PageHeader *m_header;
    InlineMessage *m_message;
    QWidget *m_content;
    Placeholder *m_placeholder;
    MailboxCard *m_mailbox = nullptr;
    GreetingCard *m_greeting = nullptr;
    DeliveryCard *m_delivery = nullptr;
    PinCard *m_pin = nullptr;
    int m_applying = 0; ///< id of the change under way
    VoicemailDelivery m_applied; ///< what it was made of
    QString m_shownError;
    bool m_inRefresh = false;
    std::optional<DirtyState> m_toldDirty;
};
