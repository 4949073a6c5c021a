// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/change.h"
#include "ui/models/numbersform.h"
#include "ui/shell/page.h"

class AddressList;
class AliasCard;
class CallerIdCard;
class IdentityCard;
class InlineMessage;
class PageHeader;
class Panel;
class Placeholder;
class QLabel;

/// Numbers: who the account is (a form with the apply bar), what people who are called see, its aliases (both
/// at once, with Undo) and its telephone numbers (ux.md 3.3). Read only, with the reason, where the server
/// does not let us write.
class NumbersPage : public Page {
    Q_OBJECT

public:
    NumbersPage(const PageContext &context, QWidget *parent);

    DirtyState dirtyState() const override;
    QWidget *firstFocus() const override;
    void keepDrafts() override { m_form.flush(); }

public Q_SLOTS:
    void refresh() override;
    void apply() override;
    void discard() override;

private:
    void build();
    void orderTabs();
    void onChangeFinished(const ChangeReport &report);
    void copy(const QString &text);
    void refreshAll();
    void refreshHeader();
    void refreshState();
    void refreshNumbers();
    QString readOnlyReason() const;
    QString sentence() const;

    NumbersForm m_form;
    PageHeader *m_header;
    InlineMessage *m_message;
    QWidget *m_content;
    Placeholder *m_placeholder;
    IdentityCard *m_identity = nullptr;
    CallerIdCard *m_callerId = nullptr;
    AliasCard *m_aliases = nullptr;
    QLabel *m_numbersIntro = nullptr;
    AddressList *m_numbers = nullptr;
    int m_applying = 0; ///< id of the change under way
    std::map<NumbersField, QString> m_applied; ///< what it was made of
    QString m_shownError;
    bool m_inRefresh = false;
    std::optional<DirtyState> m_toldDirty;
};
