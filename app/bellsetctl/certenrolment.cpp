// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/certkeeping.h"
#include "app/bellsetctl/say.h"
#include "app/bellsetctl/session.h"
#include "core/base/async.h"
#include "core/client/enrolment.h"
#include "core/contract/errorcodes.h"

#include <QCoreApplication>

namespace {

/// What is to be sent; the password, and the code after it, are read by this. Errors: InvalidParameter for
/// --server and --ca.
Result<EnrolmentOrder> orderOf(const QString &address, const CommandLine &line, Session &session)
{
    const Result<TransportConfiguration> way = session.withOptions({}, address);
    if (!way)
        return failure(way.error());
    EnrolmentOrder order;
    order.server = way->server;
    order.trust = way->trust;
    order.address = address;
    order.timeoutMs = way->timeoutMs;
    order.password = session.password(line.invitationFromStdin ? Say::tr("New password of %1:").arg(address)
                                                               : Say::tr("Password of %1:").arg(address));
    order.invitation = session.invitation();
    return order;
}

void enrolNow(const EnrolmentOrder &order, bool byPassword, Session &session, const Pending<Report> &pending)
{
    auto *enrolment = new Enrolment(&session);
    whenDone(enrolment->enrol(order), &session,
        [byPassword, &session, order, pending](const Result<EnrolledIdentity> &enrolled) {
            if (!enrolled) {
                pending.deliver(failure(enrolled.error()));
                return;
            }
            const AccountToSave account{enrolled->address, order.server, order.trust, enrolled->identity,
                byPassword ? IdentityProtection::AskEachStart : IdentityProtection::Keychain,
                byPassword ? order.password : QString()};
            saveCertificate(account, session, pending);
        });
}

} // namespace

QFuture<Result<Report>> enrolCertificate(const QString &address, const CommandLine &line, Session &session)
{
    if (!line.p12.isEmpty() || !line.account.isEmpty())
        return usageFailure(Say::tr("\"cert enrol\" gets a new certificate: leave --p12 and --account out."));
    if (line.invitationFromStdin && !line.passwordFromStdin && !session.asksAtTerminal())
        return usageFailure(
            Say::tr("There is no password: add --password-stdin, and write it in the first line "
                    "of standard input, the code in the second."));
    const Result<EnrolmentOrder> order = orderOf(address, line, session);
    if (!order)
        return readyFuture(Result<Report>(failure(order.error())));
    if (line.invitationFromStdin && order->invitation.isEmpty())
        return usageFailure(Say::tr("There is no code on standard input, after the password."));
    const bool byPassword = line.options.value(QStringLiteral("protect")) == QLatin1String("password");
    const Pending<Report> pending;
    if (byPassword) {
        enrolNow(*order, byPassword, session, pending);
        return pending.future();
    }
    // A code works once: it is not spent on a certificate that cannot be kept.
    whenDone(session.tryKeychain(), &session,
        [order = *order, byPassword, &session, pending](const Result<bool> &works) {
            if (works)
                enrolNow(order, byPassword, session, pending);
            else
                pending.deliver(failure(works.error()));
        });
    return pending.future();
}
