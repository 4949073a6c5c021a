// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pageregistry.h"

#include "core/contract/capabilities.h"
#include "ui/pages/balance/balancepage.h"
#include "ui/pages/callers/callerspage.h"
#include "ui/pages/calls/callspage.h"
#include "ui/pages/conferences/conferencespage.h"
#include "ui/pages/contacts/contactspage.h"
#include "ui/pages/devices/devicespage.h"
#include "ui/pages/forwarding/forwardingpage.h"
#include "ui/pages/numbers/numberspage.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/pages/security/securitypage.h"
#include "ui/pages/voicemail/voicemailpage.h"

#include <QCoreApplication>

namespace {

template<class PageClass>
Page *make(const PageContext &context, QWidget *parent)
{
    return new PageClass(context, parent);
}

class PageRegistry {
    Q_DECLARE_TR_FUNCTIONS(PageRegistry)
};

} // namespace

QList<PageInfo> allPages()
{
    const auto own = Permission::OwnAccount;
    return {
        {QStringLiteral("overview"), PageRegistry::tr("Overview", "name of a page"),
            QStringLiteral("overview"), own, make<OverviewPage>,
            PageRegistry::tr(
                "The band at the top says who can reach you now and until when, and switches do not disturb, "
                "forwarding and your number at once. Every switch can be undone.\n\n"
                "Below, the way of a call is drawn from left to right: what it meets first, what rings, and "
                "where it ends when nobody answers. The tiles tell what you missed, whether callers can "
                "leave "
                "a message, and which phones are signed in.",
                "help of a page")},
        {QStringLiteral("calls"), PageRegistry::tr("Calls", "name of a page"), QStringLiteral("history"), own,
            make<CallsPage>,
            PageRegistry::tr(
                "Every call that is known, newest first. They are kept on this computer, so that they stay "
                "when the server has forgotten them; a time of which nothing is known is marked.\n\n"
                "Type a name or a part of a number to search (Ctrl+F). Choose a call to see more about it, "
                "to call back (Ctrl+Return), to block the caller (Ctrl+B) or to copy the number (Ctrl+C).\n\n"
                "Export (Ctrl+E) writes the calls that are shown into a file for spreadsheets.",
                "help of a page")},
        {QStringLiteral("forwarding"), PageRegistry::tr("Forwarding", "name of a page"),
            QStringLiteral("forwarding"), own, make<ForwardingPage>,
            PageRegistry::tr(
                "One row for each case in which calls go elsewhere, in the order in which they are tried. "
                "The first case that applies counts; while all calls are forwarded, the other rows are not "
                "used.\n\n"
                "Switch a row on and choose where its calls go: your mobile, voicemail, or any number or "
                "address. With an end, what was there before comes back by itself. A row that is switched "
                "off "
                "keeps its number.\n\n"
                "A preset keeps all rows under a name: \"Mobile\", \"Office\", \"Holiday\". Choose one to "
                "switch "
                "to it at once, for good or until an end; it can be undone.\n\n"
                "The rows change when you press Apply (Ctrl+S). Until then your changes are kept, even "
                "when "
                "you close the program. Esc in a field takes its change back.",
                "help of a page")},
        {QStringLiteral("callers"), PageRegistry::tr("Who may call me", "name of a page"),
            QStringLiteral("shield"), own, make<CallersPage>,
            PageRegistry::tr(
                "Do not disturb and the block list act at once and can be undone. Blocked callers are "
                "rejected "
                "before anything else is looked at; then do not disturb counts, then your hours.\n\n"
                "The week shows who gets through when. Drag over it to set hours, or use the lines below it: "
                "days, from, to, and who. For each moment the rule with the fewest days counts, so that a "
                "rule "
                "for Sunday is an exception from one for every day. Rules take effect when you press Apply "
                "(Ctrl+S).\n\n"
                "Under \"Who would ring?\" type a caller and choose a time: you see what would become of the "
                "call, and why.",
                "help of a page")},
        {QStringLiteral("voicemail"), PageRegistry::tr("Voicemail", "name of a page"),
            QStringLiteral("voicemail"), own, make<VoicemailPage>,
            PageRegistry::tr(
                "Your mailbox: whether there is one, which calls reach it, and where its messages go.\n\n"
                "The switch acts at once and can be undone. Where messages go changes when you press Apply "
                "(Ctrl+S). A new PIN counts at once; it takes the place of the old one and cannot be "
                "undone.\n\n"
                "Which calls reach the mailbox is set on the page Forwarding.",
                "help of a page")},
        {QStringLiteral("contacts"), PageRegistry::tr("Contacts", "name of a page"), QStringLiteral("users"),
            own, make<ContactsPage>,
            PageRegistry::tr(
                "People you call, kept on this computer. Their names are shown with your calls.\n\n"
                "Ctrl+N adds somebody, F2 or Return changes the one that is chosen, Del deletes it, Ctrl+C "
                "copies the number. Type in the search (Ctrl+F) a name, a part of a number or a group. "
                "Everything can be undone.\n\n"
                "Import reads tables (.csv) and cards (.vcf) and shows what would happen before anything "
                "does; you may also drop the file on the page. Duplicates finds contacts with the same name "
                "or number and makes them one.",
                "help of a page")},
        {QStringLiteral("conferences"), PageRegistry::tr("Conferences", "name of a page"),
            QStringLiteral("call-in"), own, make<ConferencesPage>,
            PageRegistry::tr(
                "Your conference rooms: everybody who dials a room's extension and types its PIN talks with "
                "everybody else in it.\n\n"
                "Copy invitation copies what a guest needs to know, as plain text for a message. A PIN that "
                "is copied alone leaves the clipboard after 30 seconds.\n\n"
                "Rooms are set up by whoever runs the server.",
                "help of a page"),
            {}, {}, Feature::conferences},
        {QStringLiteral("devices"), PageRegistry::tr("Devices", "name of a page"),
            QStringLiteral("deskphone"), own, make<DevicesPage>,
            PageRegistry::tr(
                "One card for each phone or softphone that is signed in to your account. Calls ring on all "
                "of "
                "them.\n\n"
                "The lock says that the line between the device and the server is encrypted. A device renews "
                "its sign-in by itself; one that is switched off leaves the list when its time is over.",
                "help of a page")},
        {QStringLiteral("numbers"), PageRegistry::tr("Numbers", "name of a page"), QStringLiteral("user"),
            own, make<NumbersPage>,
            PageRegistry::tr(
                "Who you are to the office, and everything under which callers reach you.\n\n"
                "Your details change when you press Apply (Ctrl+S). Until then your changes are kept, even "
                "when you close the program. Esc in a field takes its change back.\n\n"
                "What people you call see, and your aliases, change at once and can be undone. Telephone "
                "numbers are given out by whoever runs the server.",
                "help of a page")},
        {QStringLiteral("balance"), PageRegistry::tr("Balance and usage", "name of a page"),
            QStringLiteral("balance"), own, make<BalanceUsagePage>,
            PageRegistry::tr(
                "What is left on a prepaid account and about how long it lasts, judged by what you spent on "
                "the days that are known. Days that are not known do not count.\n\n"
                "Each chart says its message above it. With the arrow keys you go from day to day; what is "
                "there stands below the chart. The same numbers are behind \"Show as table\", and both can "
                "be "
                "copied.\n\n"
                "\"Warn me below\" is kept on this computer. Export (Ctrl+E) writes all bookings that are "
                "kept here into a file for spreadsheets.",
                "help of a page")},
        {QStringLiteral("security"), PageRegistry::tr("Security", "name of a page"), QStringLiteral("key"),
            own, make<SecurityPage>,
            PageRegistry::tr(
                "Your certificate is what lets you in, instead of a password. Here you see until when it is "
                "good and what protects it on this computer.\n\n"
                "Renew gets a new certificate for a new key, which is made here and never leaves this "
                "computer. Export writes a copy for another computer, locked with a password of your choice. "
                "Replace takes another certificate file of the same account; the old one stays until the "
                "server has let the new one in.\n\n"
                "Revoke a certificate when the computer or the file that holds it is lost: the server no "
                "longer lets it in. That cannot be taken back.",
                "help of a page"),
            &SecurityPage::needsAttention, &SecurityPage::isUrgent},
    };
}
