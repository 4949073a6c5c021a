// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/security/signinwords.h"

#include "ui/words/plainline.h"

#include <algorithm>
#include <limits>

namespace {

int shortened(qint64 number)
{
    return static_cast<int>(std::clamp<qint64>(number, 0, std::numeric_limits<int>::max()));
}

} // namespace

QString SignInWords::sentence(const SignInList &list, const TimeText &times)
{
    qint64 refused = 0;
    int others = 0;
    const SignIn *lastRefused = nullptr;
    const SignIn *lastOther = nullptr;
    for (const SignIn &signIn : list.signIns) {
        if (signIn.failed) {
            refused += std::clamp<qint64>(signIn.count, 0, std::numeric_limits<int>::max());
            if (!lastRefused || signIn.last > lastRefused->last)
                lastRefused = &signIn;
        } else if (!signIn.inUse) {
            ++others;
            if (!lastOther || signIn.last > lastOther->last)
                lastOther = &signIn;
        }
    }
    const auto from = [](const SignIn &signIn) {
        return signIn.peer.isEmpty() ? tr("several addresses") : plainLine(signIn.peer, 50);
    };
    if (lastRefused) {
        return tr("The server refused %n attempt(s) to sign in, the last one %1 from %2.", nullptr,
            shortened(refused))
            .arg(times.ago(lastRefused->last), from(*lastRefused));
    }
    if (lastOther) {
        return tr(
            "Besides this computer %n other place(s) signed in, the last one %1 from %2.", nullptr, others)
            .arg(times.ago(lastOther->last), from(*lastOther));
    }
    return list.signIns.isEmpty() ? tr("The server has recorded no sign-in yet.")
                                  : tr("Only this computer signed in to this account.");
}

QString SignInWords::way(const SignIn &signIn)
{
    const QString peer = plainLine(signIn.peer, 50);
    const QString serial = plainLine(signIn.serial, 40);
    if (signIn.method == u"digest")
        return peer.isEmpty() ? tr("Your password, from several addresses")
                              : tr("Your password, from %1", "an IP address").arg(peer);
    if (signIn.method == u"owner")
        return peer.isEmpty() ? tr("The owner's certificate, from several addresses")
                              : tr("The owner's certificate, from %1", "an IP address").arg(peer);
    if (serial.isEmpty())
        return peer.isEmpty() ? tr("A certificate, from several addresses")
                              : tr("A certificate, from %1", "an IP address").arg(peer);
    return peer.isEmpty()
        ? tr("The certificate %1, from several addresses", "a serial number").arg(serial)
        : tr("The certificate %1, from %2", "a serial number; an IP address").arg(serial, peer);
}

QString SignInWords::times(const SignIn &signIn, const TimeText &times)
{
    const QString last = times.ago(signIn.last);
    if (signIn.first == signIn.last || signIn.count <= 1)
        return tr("%1, %n request(s)", "a moment; how often", shortened(signIn.count)).arg(last);
    return tr("Last %1, %n request(s) since %2", "two moments; how often", shortened(signIn.count))
        .arg(last, times.past(signIn.first));
}

QString SignInWords::mark(const SignIn &signIn)
{
    if (signIn.failed)
        return tr("Refused", "an attempt to sign in");
    return signIn.inUse ? tr("This is this computer", "of a sign-in") : QString();
}
