// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/transport.h"
#include "core/contract/actions.h"

#include <QObject>

#include <memory>

/// The settings API for one account. Borrowed transport. One thread. Every method delivers a result:
/// errors are the transport's, NotAuthenticated/Denied, ServerUnreadable, ServerFault, or the code that the
/// server named. When the client dies first, what is under way ends with Cancelled.
///
/// A write is sent once and never repeated by itself. One that may or may not have taken effect (the
/// connection ended after it was sent, or the answer cannot be read) ends with OutcomeUnknown: the caller
/// reads again and tells the truth.
class SettingsClient : public QObject {
    Q_OBJECT

public:
    explicit SettingsClient(Transport &transport, QObject *parent = nullptr);

    /// Names the account in every request (`account=user@domain`), which the incumbent wants when its
    /// certificate carries an owner's number instead of an address (settings-api.md 4). Empty = not sent.
    void setAccountParameter(const QString &address) { m_accountParameter = address; }

    /// The way to the server, for the other APIs of it.
    Transport &transport() const { return m_transport; }

    QFuture<Result<Capabilities>>
    capabilities(); ///< falls back to Capabilities::ofIncumbent on "invalid action"
    QFuture<Result<Identity>> identity();
    QFuture<Result<TextList>> aliases();
    QFuture<Result<TextList>> enumNumbers();
    QFuture<Result<CallHistory>> history(const HistoryQuery &query = {});
    QFuture<Result<DeviceList>> devices();
    QFuture<Result<CallForwarding>> callForwarding();
    QFuture<Result<ForwardingRows>> forwarding();
    QFuture<Result<AcceptRules>> acceptRules();
    QFuture<Result<TextList>> rejectRules();
    QFuture<Result<CallPath>> explainCall(const CallQuery &query);
    QFuture<Result<CertificateList>> certificates();
    QFuture<Result<SignInList>> signIns();
    QFuture<Result<JournalEntries>> journal(const JournalQuery &query);
    /// @param withPin include the PIN, which only the owner may read
    QFuture<Result<Voicemail>> voicemail(bool withPin = false);
    QFuture<Result<DndState>> dnd();
    QFuture<Result<PrivacyState>> privacy();
    QFuture<Result<Prepaid>> prepaid();
    QFuture<Result<BalanceHistory>> balanceHistory();
    /// The same as a CSV file.
    QFuture<Result<FileAnswer>> balanceHistoryFile();
    /// @param withDays needs Feature::usageDays
    QFuture<Result<MonthlyUsage>> monthlyUsage(bool withDays = false);

    QFuture<Result<Done>> setCallForwarding(const ForwardingChange &change);
    QFuture<Result<Done>> setAcceptRules(const AcceptRulesChange &change);
    QFuture<Result<Done>> setRejectRules(const RejectRulesChange &change);
    /// @param minutes 0 = until switched off
    /// @param except contact groups that get through; only for a server with Feature::dndExcept
    QFuture<Result<Done>> setDndOn(qint64 minutes, const QStringList &except = {});
    QFuture<Result<Done>> setDndOff();
    QFuture<Result<Done>> setPrivacy(bool hidden);
    /// A certificate for the key of a request (PKCS#10, PEM); see CertificateRenewal.
    QFuture<Result<RenewedCertificate>> renewCertificate(const QByteArray &requestPem);
    QFuture<Result<Done>> revokeCertificate(const QString &serial);
    /// A new certificate with a key that the server makes: PEM, or PKCS#12 protected with the account's
    /// password.
    QFuture<Result<FileAnswer>> newCertificatePem();
    QFuture<Result<FileAnswer>> newCertificateP12(bool legacy);
    /// After OutcomeUnknown the same put can be sent again: rows with ids are not stored twice.
    QFuture<Result<JournalStored>> putJournal(const JournalPut &put);
    QFuture<Result<JournalDeleted>> deleteJournal(const QStringList &ids);
    QFuture<Result<Done>> addAlias(const QString &username);
    QFuture<Result<Done>> removeAlias(const QString &username);
    /// Signs a device out. @param contact as devices() tells it
    QFuture<Result<Done>> removeDevice(const QString &contact);
    /// Whether an alias is free, and what is instead.
    QFuture<Result<AliasAvailability>> checkAlias(const QString &username);
    QFuture<Result<Done>> setIdentity(const IdentityChange &change);
    /// @param number "" = none
    QFuture<Result<Done>> setCallerId(const QString &number);
    QFuture<Result<Done>> setPassword(const PasswordChange &change);
    QFuture<Result<Done>> setVoicemail(const VoicemailChange &change);
    QFuture<Result<Done>> addBalance(const VoucherOrder &order);

private:
    template<ActionId id>
    QFuture<Result<typename ActionTypes<id>::Reply>> call(
        const typename ActionTypes<id>::Parameters &parameters);

    Transport &m_transport;
    QString m_accountParameter;
};
