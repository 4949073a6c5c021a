// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/identitychange.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <map>

class AccountSession;

/// What a person may say about the account, in the order of the page.
enum class NumbersField { FirstName, LastName, Email, MobileNumber, TimeZone, NoAnswerTimeout, QuickDial };
inline constexpr std::array allNumbersFields{NumbersField::FirstName, NumbersField::LastName,
    NumbersField::Email, NumbersField::MobileNumber, NumbersField::TimeZone, NumbersField::NoAnswerTimeout,
    NumbersField::QuickDial};

/// The field's name on the wire: "mobile_number".
QString numbersFieldKey(NumbersField field);

/// The form behind the identity card of the Numbers page: what the server has, what a person changed on top
/// of it, and what follows. Every field is a text; the timeout is a number of seconds. Unapplied changes are
/// kept in the session's DraftStore, when the typing pauses and when the form goes, and outlive a restart; a
/// change that equals what the server has is none. When the server's value moves under a draft, that is a
/// conflict which the person settles. Owned by the page; UI thread.
class NumbersForm : public QObject {
    Q_OBJECT

public:
    /// Why a field cannot be edited.
    enum class Lock {
        None,
        ReadOnly, ///< the server has no such action
        OfficeOnly, ///< the office changes names (settings-api.md 4)
    };

    explicit NumbersForm(AccountSession &session, QObject *parent = nullptr);
    ~NumbersForm() override;

    /// What the field shows: the draft, else what the server has.
    QString text(NumbersField field) const;
    QString stored(NumbersField field) const;
    void setText(NumbersField field, const QString &text);

    Lock lock(NumbersField field) const;
    /// Whether the server would take the text.
    bool isGood(NumbersField field) const;
    /// What would be sent; the text itself when it is wrong.
    QString meaning(NumbersField field) const;
    bool isChanged(NumbersField field) const;
    bool hasConflict(NumbersField field) const;
    /// What the server had when the draft began; without one, what it has.
    QString base(NumbersField field) const;
    /// Settles a conflict.
    void takeTheirs(NumbersField field);
    void keepMine(NumbersField field);

    int changeCount() const;
    bool isGood() const;
    bool hasConflicts() const;
    /// What to send; meaningful only while everything isGood().
    IdentityChange toChange() const;
    /// The texts that toChange() is made of.
    std::map<NumbersField, QString> changedTexts() const;
    void discard();
    /// Drops the drafts that are still as given.
    void discard(const std::map<NumbersField, QString> &texts);
    /// Throws one draft away, whether it is a change or not. False if there is none.
    bool discard(NumbersField field);
    /// Writes the drafts to disk now; else that is done when the typing pauses.
    void flush();

Q_SIGNALS:
    /// Any field, check or conflict may be different.
    void changed();

private:
    struct Draft {
        QString text;
        QString base; ///< what the server had when the draft began
    };

    void onServerChanged();
    void load();
    void save();

    AccountSession &m_session;
    QTimer m_saving; ///< a disk takes its time: not with every keystroke
    bool m_unsaved = false;
    std::map<NumbersField, Draft> m_drafts;
};
