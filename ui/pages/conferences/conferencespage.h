// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/office/conferences.h"
#include "ui/shell/page.h"
#include "ui/widgets/secretclipboard.h"

#include <optional>

class ConferenceCard;
class InlineMessage;
class PageHeader;
class Placeholder;
class QLabel;
class QVBoxLayout;

/// Conferences: the rooms that the account owns, and what invites to them (ux.md 3.3). Only where the server
/// has Feature::conferences.
class ConferencesPage : public Page {
    Q_OBJECT

public:
    ConferencesPage(const PageContext &context, QWidget *parent);

public Q_SLOTS:
    void refresh() override;

private:
    void refreshAll();
    void refreshHeader();
    void refreshState();
    void refreshCards();
    ConferenceCard *makeCard(const Conference &room, int index);
    QString domain() const;
    void tell(const QString &said);

    PageHeader *m_header;
    InlineMessage *m_message;
    QWidget *m_content;
    Placeholder *m_placeholder;
    QWidget *m_list;
    QVBoxLayout *m_column;
    QLabel *m_more;
    SecretClipboard m_clipboard;
    std::optional<QList<Conference>> m_rooms; ///< as shown
    QList<ConferenceCard *> m_cards;
    QString m_shownError;
};
