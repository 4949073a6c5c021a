// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/numbers/aliascard.h"

#include "core/contract/aliaschange.h"
#include "core/contract/phonenumber.h"
#include "ui/models/accountsession.h"
#include "ui/models/aliaschecker.h"
#include "ui/models/numberschoices.h"
#include "ui/pages/numbers/addresslist.h"
#include "ui/pages/numbers/noteline.h"
#include "ui/widgets/spacing.h"
#include "ui/words/errortext.h"
#include "ui/words/plainline.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

AliasCard::AliasCard(AccountSession &session, QWidget *parent)
    : Panel(parent)
    , m_session(session)
    , m_intro(new QLabel(this))
    , m_list(new AddressList(this))
    , m_label(new QLabel(tr("New alia&s"), this))
    , m_edit(new QLineEdit(this))
    , m_add(new QPushButton(tr("Add", "button: an alias"), this))
    , m_note(new NoteLine(this))
    , m_suggestions(new QWidget(this))
    , m_checker(new AliasChecker(session, this))
{
    setObjectName(QStringLiteral("aliasCard"));
    m_intro->setObjectName(QStringLiteral("aliasIntroLabel"));
    m_intro->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("aliasList"));
    m_edit->setObjectName(QStringLiteral("aliasEdit"));
    m_edit->setAccessibleName(tr("New alias"));
    m_edit->setPlaceholderText(tr("Name in your domain", "placeholder of a field"));
    m_edit->setMaxLength(320);
    m_add->setObjectName(QStringLiteral("addAliasButton"));
    m_add->setAccessibleName(tr("Add this alias"));
    m_add->setAutoDefault(false);
    m_note->setObjectName(QStringLiteral("aliasNote"));
    m_label->setBuddy(m_edit);

    const int unit = gridUnit(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 2, qRound(unit * 1.5), unit * 2, qRound(unit * 1.5));
    column->setSpacing(unit);
    column->addWidget(m_intro);
    column->addWidget(m_list);
    auto *line = new QHBoxLayout;
    line->setSpacing(unit);
    line->addWidget(m_label);
    line->addWidget(m_edit, 1);
    line->addWidget(m_add);
    column->addLayout(line);
    column->addWidget(m_note);
    m_suggestions->setObjectName(QStringLiteral("aliasSuggestions"));
    auto *offered = new QHBoxLayout(m_suggestions);
    offered->setContentsMargins(0, 0, 0, 0);
    offered->setSpacing(unit);
    auto *free = new QLabel(tr("Free:", "before names that can be clicked"), m_suggestions);
    free->setObjectName(QStringLiteral("freeAliasesLabel"));
    offered->addWidget(free);
    for (int i = 0; i < maxAliasSuggestions; ++i) {
        auto *button = new QPushButton(m_suggestions);
        button->setObjectName(QStringLiteral("aliasSuggestion%1Button").arg(i));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, i] { takeSuggestion(i); });
        offered->addWidget(button);
        m_offers.append(button);
    }
    offered->addStretch(1);
    m_suggestions->hide();
    column->addWidget(m_suggestions);

    connect(m_edit, &QLineEdit::textChanged, this, &AliasCard::refreshNote);
    connect(m_checker, &AliasChecker::answered, this, &AliasCard::refreshNote);
    connect(m_edit, &QLineEdit::returnPressed, this, &AliasCard::add);
    connect(m_add, &QPushButton::clicked, this, &AliasCard::add);
    connect(m_list, &AddressList::copyRequested, this, &AliasCard::copyRequested);
    connect(m_list, &AddressList::removeRequested, this, [this](const QString &address) {
        m_edit->setFocus(Qt::OtherFocusReason); // the line goes
        m_session.removeAlias(address);
    });
    connect(&session, &AccountSession::changeFinished, this, &AliasCard::onChangeFinished);
}

void AliasCard::refresh(const QString &lock)
{
    m_lock = lock;
    const Remote<TextList> &aliases = m_session.aliases();
    if (!aliases.hasValue())
        m_intro->setText(aliases.error ? tr("Your aliases could not be read.") : tr("Loading your aliases…"));
    else if (aliases->texts.isEmpty())
        m_intro->setText(tr("No aliases. An alias is one more address under which callers reach you."));
    else
        m_intro->setText(tr("Aliases: callers reach you under these addresses too."));
    refreshList(lock);

    const bool adds = m_session.can(ActionId::AddAlias);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_label, m_edit, m_add})
        widget->setVisible(adds);
    m_edit->setEnabled(aliases.hasValue());
    refreshNote();
}

void AliasCard::refreshList(const QString &lock)
{
    QList<AddressList::Line> lines;
    if (m_session.aliases().hasValue()) {
        for (const QString &alias : m_session.aliases()->texts) {
            const std::optional<ErrorCode> keeps = aliasLock(alias, m_session);
            const QString user = alias.section(u'@', 0, 0);
            lines.append({alias, plainLine(isPhoneNumber(user) ? spacedPhoneNumber(user) : alias),
                keeps == ErrorCode::OfficeOnly ? tr("given out by the office", "of an alias") : QString(),
                !keeps});
        }
    }
    m_list->setLines(lines);
    m_list->setVisible(!lines.isEmpty());
    m_list->setLock(lock);
}

void AliasCard::refreshNote()
{
    const QString written = m_edit->text().trimmed();
    const AliasCheck check = checkAlias(written, m_session);
    const bool can = m_lock.isEmpty() && m_session.aliases().hasValue();
    const bool refused = !m_refused.isEmpty() && written == m_refused;
    const bool adds = m_session.can(ActionId::AddAlias);
    m_checker->check(adds && can ? check.address : QString());
    const std::optional<AliasAvailability> &answer = m_checker->answer();
    const bool taken = answer && !answer->available;
    m_add->setEnabled(can && check.isGood() && !refused && !taken);
    showSuggestions(taken ? answer->suggestions : QStringList());
    if (adds && taken)
        m_note->setNote(tr("%1 is taken.", "an alias").arg(plainLine(check.address.section(u'@', 0, 0), 60)),
            Tone::Error);
    else if (adds && refused)
        m_note->setNote(m_refusal, Tone::Error);
    else if (adds && !written.isEmpty() && !check.isGood())
        m_note->setNote(problemText(written), Tone::Error);
    else if (adds && answer)
        m_note->setNote(
            tr("%1 is free: callers will reach you at it.", "an address").arg(plainLine(check.address)),
            Tone::Positive);
    else if (adds && !written.isEmpty())
        m_note->setNote(tr("Callers will reach you at %1, if nobody has it yet.", "an address")
                            .arg(plainLine(check.address)));
    else if (m_session.capabilities().hasValue() && !adds)
        m_note->setNote(tr("This server shows your aliases but does not let you change them. "
                           "Ask your provider."));
    else if (m_session.capabilities().hasValue() && !m_session.can(ActionId::RemoveAlias))
        m_note->setNote(tr("This server adds aliases but does not remove them. Ask your provider."));
    else
        m_note->setNote({});
    m_edit->setAccessibleDescription(m_note->text());
    m_add->setAccessibleDescription(m_lock);
}

void AliasCard::showSuggestions(const QStringList &names)
{
    // The one that has the focus must not take it away with it.
    if (names.isEmpty() && m_suggestions->isAncestorOf(QApplication::focusWidget()))
        m_edit->setFocus(Qt::OtherFocusReason);
    for (qsizetype i = 0; i < m_offers.size(); ++i) {
        const QString name = names.value(i);
        QPushButton *button = m_offers.at(i);
        button->setText(name);
        button->setAccessibleName(name.isEmpty() ? QString() : tr("Take %1 as the new alias").arg(name));
        button->setVisible(!name.isEmpty());
    }
    m_suggestions->setVisible(!names.isEmpty());
}

void AliasCard::takeSuggestion(int number)
{
    const QString name = m_offers.at(number)->text();
    m_edit->setFocus(Qt::OtherFocusReason); // the buttons go
    m_edit->setText(name);
}

QString AliasCard::problemText(const QString &written) const
{
    using Problem = AliasCheck::Problem;
    const QString shown = plainLine(written, 60);
    switch (checkAlias(written, m_session).problem.value_or(Problem::Empty)) {
    case Problem::Empty:
        return tr("Type a name.");
    case Problem::NotAnAddress:
        return tr("“%1” cannot be a SIP address. Use letters, digits, dots, hyphens and underscores.")
            .arg(shown);
    case Problem::ForeignDomain:
        return tr("An alias lives in your own domain. Leave out what follows the @.");
    case Problem::OfficeOnly:
        return tr("Telephone numbers are given out by the office. Ask whoever runs the server.");
    case Problem::OwnAddress:
        return tr("This is your address already.");
    case Problem::Present:
        return tr("You have this alias already.");
    case Problem::TooMany:
        return tr("You have %n aliases, as many as there can be. Remove one first.", nullptr, maxAliases);
    }
    Q_UNREACHABLE();
}

void AliasCard::add()
{
    if (!m_add->isEnabled())
        return;
    m_refused.clear();
    m_edit->setFocus(Qt::OtherFocusReason); // the button is locked meanwhile
    m_sent = m_edit->text();
    m_adding = m_session.addAlias(checkAlias(m_sent, m_session).address);
}

void AliasCard::onChangeFinished(const ChangeReport &report)
{
    if (m_adding == 0 || report.id != m_adding)
        return;
    if (report.outcome != ChangeOutcome::Unknown)
        m_adding = 0;
    if (report.inEffect() && m_edit->text() == m_sent) {
        m_edit->clear();
    } else if (report.outcome == ChangeOutcome::Refused && report.error) {
        m_refused = m_sent.trimmed();
        m_refusal = errorText(*report.error).sentence();
        if (report.error->code == ErrorCode::AddressTaken) // somebody was faster than we asked
            m_checker->check(checkAlias(m_sent, m_session).address, true);
    }
    refreshNote();
}
