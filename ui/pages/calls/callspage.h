// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/archive/archiveexport.h"
#include "ui/models/activecalls.h"
#include "ui/models/callnotes.h"
#include "ui/models/callsblock.h"
#include "ui/models/callsmodel.h"
#include "ui/shell/page.h"

class ActiveCallsPanel;
class CallDetail;
class CallsFilterBar;
class InlineMessage;
class PageHeader;
class Placeholder;
class QAction;
class QBoxLayout;
class QLineEdit;
class QListView;
class QPushButton;

/// The calls of the account with what the archive keeps of them (ux.md 3.3): searched, narrowed, exported;
/// beside the list everything about one call, and what can be done about it.
class CallsPage : public Page {
    Q_OBJECT

public:
    CallsPage(const PageContext &context, QWidget *parent);

    QWidget *firstFocus() const override;

public Q_SLOTS:
    void refresh() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What the button of the placeholder does.
    enum class Remedy { ReadAgain, ClearSearch, ShowAll };

    QWidget *makeTools();
    QWidget *makeBody();
    QAction *makeAction(const char *objectName, const QString &text, const QKeySequence &key,
        const QString &iconName, void (CallsPage::*run)());
    const KeptCall *chosen() const;
    QString nameOf(const Call &call) const;
    void setFilter(CallsFilter filter);
    void refreshAll();
    void refreshHeader();
    void refreshState();
    void refreshPlaceholder();
    void refreshMessage();
    void refreshDetail();
    void readAhead();
    void chooseFirst();
    void onRemedy();
    void showMenu(const QPoint &where);
    void arrange();

    void callBack();
    void blockOrUnblock();
    void copyNumber();
    void addContact();
    void showAllWith();
    void exportCalls();
    void onExported(const QString &path, const Result<ExportOutcome> &outcome);
    void onBlockFinished(const CallsBlock::Report &report);
    void onBlockChanged();
    void onNoteWritten(const CallNotes::Report &report);
    void onOthersRead(const KeptCall &call, const QList<KeptCall> &others);

    CallsModel m_model;
    CallsBlock m_blocking;
    CallNotes m_notes;
    ActiveCalls m_activeCalls;
    QString m_domain;

    PageHeader *m_header;
    QPushButton *m_export; ///< stands in the header, before the messages
    InlineMessage *m_message; ///< what could not be read or kept
    InlineMessage *m_notice; ///< what became of a deed
    ActiveCallsPanel *m_active;
    QLineEdit *m_search;
    CallsFilterBar *m_filters;
    QWidget *m_tools;
    QListView *m_list;
    CallDetail *m_detail;
    QWidget *m_detailPanel;
    QBoxLayout *m_bodyLayout;
    QWidget *m_body;
    Placeholder *m_placeholder;
    QAction *m_callAction;
    QAction *m_blockAction;
    QAction *m_copyAction;
    QAction *m_allAction;
    QAction *m_exportAction;
    Remedy m_remedy = Remedy::ReadAgain;
    std::optional<CallsFilter> m_chosenFilter; ///< of the list of which a call was chosen last
    QString m_chosenText; ///< of the same
    qint64 m_othersOf = 0; ///< the call for which others were read
    QString m_shownError;
    bool m_exporting = false;
};
