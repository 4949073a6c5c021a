// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/change.h"
#include "ui/models/forwardingform.h"
#include "ui/shell/page.h"

class ForwardingRowView;
class InlineMessage;
class PageHeader;
class PresetsPanel;
class Placeholder;
class QFrame;
class QScrollArea;

/// Forwarding: the presets, then one row per condition in the order in which the server tries them
/// (ux.md 3.3). Presets act at once. The rows are a form: its changes are collected and applied together,
/// survive a restart, and meet the server's truth again afterwards. Read only where the server does not let
/// us write.
class ForwardingPage : public Page {
    Q_OBJECT

public:
    ForwardingPage(const PageContext &context, QWidget *parent);

    DirtyState dirtyState() const override;
    QWidget *firstFocus() const override;
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
    void refreshState();
    void refreshHeader();
    QString sentence() const;
    QString readOnlyReason() const;

    ForwardingForm m_form;
    PageHeader *m_header;
    InlineMessage *m_message;
    QWidget *m_content;
    Placeholder *m_placeholder;
    PresetsPanel *m_presets = nullptr;
    QList<ForwardingRowView *> m_rows;
    int m_applying = 0; ///< id of the change under way
    std::map<ForwardCondition, ForwardingField> m_applied; ///< what it was made of
    QString m_shownError;
    bool m_inRefresh = false;
    std::optional<DirtyState> m_toldDirty;
};
