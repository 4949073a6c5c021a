// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/devices/devicespage.h"

#include "core/base/async.h"
#include "ui/models/accountsession.h"
#include "ui/pages/devices/devicecardview.h"
#include "ui/pages/devices/setupdialog.h"
#include "ui/pages/pagewords.h"
#include "ui/shell/prompts.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/spacing.h"
#include "ui/words/errortext.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace {

/// More than any account has; a hostile list must not make the window slow.
constexpr qsizetype mostCards = 30;

} // namespace

DevicesPage::DevicesPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader(tr("Devices"), this))
    , m_message(new InlineMessage(this))
    , m_content(new QWidget(this))
    , m_placeholder(new Placeholder(this))
    , m_signOut(context.session)
    , m_known(context.session.cache(), context.session.account())
{
    setObjectName(QStringLiteral("devicesPage"));
    m_message->setObjectName(QStringLiteral("devicesMessage"));
    m_placeholder->setObjectName(QStringLiteral("devicesPlaceholder"));
    m_content->setObjectName(QStringLiteral("devicesContent"));

    const int unit = gridUnit(this);
    auto *layout = new QVBoxLayout(this);
    // The scroll bar stands at the window's edge, outside the margin.
    layout->setContentsMargins(unit * 3, unit * 2, 0, 0);
    layout->setSpacing(unit * 2);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(0, 0, unit * 3, 0);
    top->setSpacing(unit * 2);
    top->addWidget(m_header);
    top->addWidget(m_message);
    layout->addLayout(top);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_placeholder, 1);

    auto *inner = new QWidget;
    m_list = new QWidget(inner);
    m_list->setObjectName(QStringLiteral("deviceList"));
    m_column = new QVBoxLayout(m_list);
    setGrid(m_column, this, 0.0, 1.0);
    m_more = new QLabel(inner);
    m_more->setObjectName(QStringLiteral("moreDevicesLabel"));
    auto *setup = new Panel(inner);
    m_setup = new QLabel(setup);
    m_setup->setObjectName(QStringLiteral("signInLabel"));
    m_setup->setTextFormat(Qt::PlainText);
    m_setup->setWordWrap(true);
    auto *setupButton = new QPushButton(tr("Set up another device…", "button"), setup);
    setupButton->setObjectName(QStringLiteral("setUpDeviceButton"));
    setupButton->setAutoDefault(false);
    auto *setupGrid = new QGridLayout(setup);
    setupGrid->setContentsMargins(unit * 2, qRound(unit * 1.5), unit * 2, qRound(unit * 1.5));
    setupGrid->setHorizontalSpacing(unit * 2);
    setupGrid->setColumnStretch(0, 1);
    setupGrid->addWidget(m_setup, 0, 0);
    setupGrid->addWidget(setupButton, 0, 1, Qt::AlignVCenter);

    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, unit * 3, unit * 2);
    column->setSpacing(unit * 2);
    column->addWidget(m_list);
    column->addWidget(m_more);
    column->addWidget(setup);
    column->addStretch(1);
    auto *scroll = new QScrollArea(m_content);
    scroll->setObjectName(QStringLiteral("devicesScrollArea"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->addWidget(scroll);

    connect(&m_signOut, &DeviceSignOut::changed, this, &DevicesPage::refreshSignOut);
    connect(&m_signOut, &DeviceSignOut::finished, this, &DevicesPage::onSignedOut);
    connect(&session(), &AccountSession::areaChanged, this, [this](Area area) {
        if (area == Area::Devices || area == Area::Capabilities || area == Area::Identity)
            refreshAll();
    });
    connect(&session(), &AccountSession::connectionChanged, this, &DevicesPage::refreshAll);
    connect(&session(), &AccountSession::reachChanged, this, &DevicesPage::refreshTimes);
    connect(m_placeholder, &Placeholder::actionRequested, this, &DevicesPage::onPlaceholderAction);
    connect(m_placeholder, &Placeholder::cancelRequested, &session(), &AccountSession::stopWaiting);
    connect(setupButton, &QPushButton::clicked, this, &DevicesPage::setUpAnother);
    refreshAll();
}

void DevicesPage::refresh()
{
    session().refresh();
}

void DevicesPage::onPlaceholderAction()
{
    if (m_isEmpty)
        setUpAnother();
    else
        refresh();
}

void DevicesPage::copy(const QString &text, const QString &said)
{
    QGuiApplication::clipboard()->setText(text);
    m_message->positive(said);
    m_shownError.clear();
}

void DevicesPage::setUpAnother()
{
    const bool encrypts = m_cards
        && std::any_of(
            m_cards->begin(), m_cards->end(), [](const DeviceCard &card) { return card.encrypted; });
    (new SetupDialog(session().account(), encrypts, this))->open();
}

QString DevicesPage::sentence() const
{
    const Remote<DeviceList> &devices = session().devices();
    if (!devices.hasValue())
        return {};
    const int count = static_cast<int>(devices->devices.size());
    if (count == 0)
        return tr("No phone is signed in.");
    return count == 1 ? tr("One device is signed in; calls ring there.")
                      : tr("%n devices are signed in; calls ring on all of them.", nullptr, count);
}

void DevicesPage::refreshHeader()
{
    const Remote<DeviceList> &devices = session().devices();
    m_header->setSentence(sentence());
    const bool stale = devices.state == RemoteState::Stale;
    m_header->setAsOf(
        stale && devices.asOf > 0 ? QDateTime::fromSecsSinceEpoch(devices.asOf) : QDateTime(), stale);
    m_header->setReadOnly(devices.hasValue() && !devices->devices.isEmpty()
                && session().capabilities().hasValue() && !m_signOut.isOffered()
            ? tr("This server does not sign devices out from here. Sign out on the device itself, or switch "
                 "it off: it leaves the list when its time is over.")
            : QString());
}

void DevicesPage::refreshState()
{
    const Remote<DeviceList> &devices = session().devices();
    m_isEmpty = devices.hasValue() && devices->devices.isEmpty();
    const bool full = devices.hasValue() && !m_isEmpty;
    m_content->setVisible(full);
    m_placeholder->setVisible(!full);
    if (m_isEmpty) {
        m_placeholder->showEmpty(QStringLiteral("deskphone"),
            tr("No phone is signed in, so none rings. In the settings of a phone or softphone enter the SIP "
               "address %1 and your SIP password; it appears here within a minute.")
                .arg(session().account().toHtmlEscaped()),
            tr("Set up a device…", "button"));
    } else if (!full) {
        if (devices.state == RemoteState::Error && devices.error)
            m_placeholder->showEmpty(QStringLiteral("offline"), PageWords::nothingToShow(*devices.error),
                tr("&Try again", "button"));
        else if (m_placeholder->accessibleName() != tr("Loading your devices…"))
            m_placeholder->showLoading(tr("Loading your devices…"), true);
    }
    // Being offline is said once for the whole window.
    const bool tell = devices.hasValue() && devices.error && session().isOnline();
    const QString text = tell ? PageWords::mayBeOld(*devices.error) : QString();
    if (text == m_shownError)
        return;
    m_shownError = text;
    if (text.isEmpty()) {
        m_message->dismiss();
        return;
    }
    PageWords::showReadError(m_message, this, *devices.error);
}

void DevicesPage::refreshCards()
{
    const Remote<DeviceList> &devices = session().devices();
    DeviceList first;
    if (devices.hasValue())
        first.devices = devices->devices.mid(0, mostCards);
    if (devices.hasValue() && devices.state == RemoteState::Ready)
        m_known.see(first, devices.asOf);
    QList<DeviceCard> cards = deviceCards(first, devices.asOf);
    for (qsizetype i = 0; i < cards.size(); ++i)
        cards[i].newSince = m_known.newSince(first.devices.at(i));
    m_devices = first.devices;
    const qsizetype more = devices.hasValue() ? devices->devices.size() - first.devices.size() : 0;
    m_more->setVisible(more > 0);
    m_more->setText(more == 1 ? tr("and 1 more") : tr("and %n more", nullptr, static_cast<int>(more)));
    m_setup->setText(tr("To sign in another phone or softphone, enter the SIP address %1 and your SIP "
                        "password in its settings.")
                         .arg(session().account()));
    if (cards == m_cards)
        return;
    m_cards = cards;
    const qsizetype keep = qMin(cards.size(), m_views.size());
    for (qsizetype i = 0; i < cards.size(); ++i) {
        if (i < keep && m_views.at(i)->card() == cards.at(i))
            continue;
        // Only what is different is made anew: the focus stays on the others.
        auto *view = new DeviceCardView(cards.at(i), static_cast<int>(i), m_list);
        connect(view, &DeviceCardView::signOutRequested, this, [this, i] { askSignOut(i); });
        connect(
            view, &DeviceCardView::confirmed, this, [this, i] { confirm(i); }, Qt::QueuedConnection);
        connect(view, &DeviceCardView::copyRequested, this, [this](const DeviceCard &card) {
            copy(DeviceCardView::details(card, TimeText(clock().nowSeconds())),
                tr("Copied: the details of the device."));
        });
        if (i < keep) {
            delete m_views.at(i);
            m_views[i] = view;
        } else {
            m_views.append(view);
        }
        m_column->insertWidget(static_cast<int>(i), view);
    }
    while (m_views.size() > cards.size())
        delete m_views.takeLast();
    // A card made anew stands last in the order of Tab.
    QPushButton *before = nullptr;
    for (const DeviceCardView *view : std::as_const(m_views)) {
        for (QPushButton *button : view->buttons()) {
            if (before)
                setTabOrder(before, button);
            before = button;
        }
    }
    if (before)
        setTabOrder(before, findChild<QPushButton *>(QStringLiteral("setUpDeviceButton")));
}

void DevicesPage::refreshSignOut()
{
    const bool enabled = session().isOnline() && m_signOut.underWay().isEmpty();
    for (DeviceCardView *view : std::as_const(m_views))
        view->setSignOut(m_signOut.isOffered(), enabled);
}

void DevicesPage::confirm(qsizetype number)
{
    if (number >= m_devices.size())
        return;
    m_known.confirm(m_devices.at(number));
    refreshAll();
    if (number < m_views.size())
        m_views.at(number)->buttons().at(1)->setFocus(Qt::OtherFocusReason);
}

void DevicesPage::askSignOut(qsizetype number)
{
    if (number >= m_devices.size() || !m_cards || !m_signOut.underWay().isEmpty())
        return;
    const DeviceCard card = m_cards->at(number);
    const QString name = DeviceCardView::nameOf(card);
    const QString text =
        tr("Calls no longer ring on %1 (%2). It does not forget your SIP password: it may sign in again by "
           "itself, at the latest when it would have renewed its sign-in. To keep a lost device out, change "
           "the SIP password too, on the web page of your server or with “bellsetctl password”.")
            .arg(name, card.contact);
    const Prompts::Confirmation question{
        tr("Sign out a device"), text, tr("Sign out %1", "button: a device").arg(name)};
    whenDone(prompts().confirm(this, question), this,
        [this, contact = m_devices.at(number).contact, name](bool yes) {
            if (!yes)
                return;
            m_signingOut = name;
            m_signOut.signOut(contact);
        });
}

void DevicesPage::onSignedOut(const QString &, const std::optional<Error> &error)
{
    m_shownError.clear();
    if (error)
        m_message->error(errorText(*error).sentence());
    else
        m_message->positive(
            tr("%1 is signed out. It comes back if it signs in again.", "a device").arg(m_signingOut));
}

void DevicesPage::refreshTimes()
{
    const TimeText times(clock().nowSeconds());
    for (DeviceCardView *view : std::as_const(m_views))
        view->refreshTimes(times);
}

void DevicesPage::refreshAll()
{
    refreshHeader();
    refreshState();
    refreshCards();
    refreshSignOut();
    refreshTimes();
}
