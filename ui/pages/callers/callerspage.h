// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/acceptrulesform.h"
#include "ui/models/change.h"
#include "ui/shell/page.h"

class BlockPanel;
class CallerTestPanel;
class DndPanel;
class InlineMessage;
class PageHeader;
class Placeholder;
class RulesPanel;

/// Who may call me (ux.md 3.3): do not disturb, the week of accept rules, the block list, and what would
/// become of a call. The rules are a form: collected, kept across a restart, applied together. The rest acts
/// at once with Undo. Read only where the server does not let us write.
class CallersPage : public Page {
    Q_OBJECT

public:
    CallersPage(const PageContext &context, QWidget *parent);

    DirtyState dirtyState() const override;
    QWidget *firstFocus() const override;
    /// "test": the field of "Who would ring?".
    void showPlace(const QString &place) override;
    void keepDrafts() override { m_form.flush(); }

public Q_SLOTS:
    void refresh() override;
    void apply() override;
    void discard() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void onChangeFinished(const ChangeReport &report);
    void refreshAll();
    void refreshHeader();
    void refreshState();
    QString sentence() const;
    QString readOnlyReason() const;

    AcceptRulesForm m_form;
    PageHeader *m_header;
    InlineMessage *m_message;
    QWidget *m_content;
    Placeholder *m_placeholder;
    DndPanel *m_dnd;
    RulesPanel *m_rules;
    BlockPanel *m_block;
    CallerTestPanel *m_test;
    int m_applying = 0; ///< id of the change under way
    QList<AcceptRule> m_applied; ///< what it was made of
    QString m_shownError;
    bool m_inRefresh = false;
    std::optional<DirtyState> m_toldDirty;
};
