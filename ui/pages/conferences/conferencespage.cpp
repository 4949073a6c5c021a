// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/conferences/conferencespage.h"

#include "ui/models/accountsession.h"
#include "ui/models/officepart.h"
#include "ui/pages/conferences/conferencecard.h"
#include "ui/pages/pagewords.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/spacing.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

/// More than anybody owns; a hostile list must not make the window slow.
constexpr qsizetype mostRooms = 50;

} // namespace

ConferencesPage::ConferencesPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader(tr("Conferences"), this))
    , m_message(new InlineMessage(this))
    , m_content(new QWidget(this))
    , m_placeholder(new Placeholder(this))
    , m_list(new QWidget)
    , m_column(new QVBoxLayout(m_list))
    , m_more(new QLabel)
{
    setObjectName(QStringLiteral("conferencesPage"));
    m_message->setObjectName(QStringLiteral("conferencesMessage"));
    m_placeholder->setObjectName(QStringLiteral("conferencesPlaceholder"));
    m_content->setObjectName(QStringLiteral("conferencesContent"));
    m_list->setObjectName(QStringLiteral("conferenceList"));
    m_more->setObjectName(QStringLiteral("moreConferencesLabel"));

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

    setGrid(m_column, this, 0.0, 1.0);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, unit * 3, unit * 2);
    column->setSpacing(unit * 2);
    column->addWidget(m_list);
    column->addWidget(m_more);
    column->addStretch(1);
    auto *scroll = new QScrollArea(m_content);
    scroll->setObjectName(QStringLiteral("conferencesScrollArea"));
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

    connect(&session().office(), &OfficePart::changed, this, [this](OfficeArea area) {
        if (area == OfficeArea::Conferences)
            refreshAll();
    });
    connect(&session(), &AccountSession::connectionChanged, this, &ConferencesPage::refreshAll);
    connect(m_placeholder, &Placeholder::actionRequested, this, &ConferencesPage::refresh);
    connect(m_placeholder, &Placeholder::cancelRequested, &session(), &AccountSession::stopWaiting);
    session().office().want(OfficeArea::Conferences);
    refreshAll();
}

void ConferencesPage::refresh()
{
    // The rooms are read again once the server told what it offers.
    session().refresh();
}

void ConferencesPage::tell(const QString &said)
{
    m_message->positive(said);
    m_shownError.clear();
}

QString ConferencesPage::domain() const
{
    return session().account().section(u'@', 1);
}

void ConferencesPage::refreshAll()
{
    refreshHeader();
    refreshState();
    refreshCards();
}

void ConferencesPage::refreshHeader()
{
    const Remote<ConferenceList> &rooms = session().office().conferences();
    QString sentence;
    if (rooms.hasValue() && !rooms->conferences.isEmpty()) {
        const int count = static_cast<int>(rooms->conferences.size());
        sentence = count == 1 ? tr("You have one conference room.")
                              : tr("You have %n conference rooms.", nullptr, count);
    }
    m_header->setSentence(sentence);
    const bool stale = rooms.state == RemoteState::Stale;
    m_header->setAsOf(
        stale && rooms.asOf > 0 ? QDateTime::fromSecsSinceEpoch(rooms.asOf) : QDateTime(), stale);
}

void ConferencesPage::refreshState()
{
    const Remote<ConferenceList> &rooms = session().office().conferences();
    const bool unoffered =
        session().capabilities().hasValue() && !session().office().offers(OfficeArea::Conferences);
    const bool full = rooms.hasValue() && !rooms->conferences.isEmpty();
    m_content->setVisible(full);
    m_placeholder->setVisible(!full);
    if (unoffered) {
        m_placeholder->showEmpty(QStringLiteral("users"), tr("This server has no conference rooms."));
    } else if (rooms.hasValue() && !full) {
        m_placeholder->showEmpty(QStringLiteral("users"),
            tr("You have no conference room. In one, everybody who dials its extension and types its PIN "
               "talks with everybody else. Whoever runs the server sets one up for you."));
    } else if (!full) {
        if (rooms.state == RemoteState::Error && rooms.error)
            m_placeholder->showEmpty(QStringLiteral("offline"), PageWords::nothingToShow(*rooms.error),
                tr("&Try again", "button"));
        else if (m_placeholder->accessibleName() != tr("Loading your conference rooms…"))
            m_placeholder->showLoading(tr("Loading your conference rooms…"), true);
    }
    // Being offline is said once for the whole window.
    const bool tellError = rooms.hasValue() && rooms.error && session().isOnline();
    const QString text = tellError ? PageWords::mayBeOld(*rooms.error) : QString();
    if (text == m_shownError)
        return;
    m_shownError = text;
    if (text.isEmpty())
        m_message->dismiss();
    else
        PageWords::showReadError(m_message, this, *rooms.error);
}

ConferenceCard *ConferencesPage::makeCard(const Conference &room, int index)
{
    auto *card = new ConferenceCard(room, index, domain(), m_list);
    connect(card, &ConferenceCard::invitationRequested, this, [this](const Conference &asked) {
        QGuiApplication::clipboard()->setText(ConferenceCard::invitation(asked, domain()));
        tell(tr("The invitation is in the clipboard, with its PIN."));
    });
    connect(card, &ConferenceCard::pinCopyRequested, this, [this](const QString &pin) {
        m_clipboard.copy(pin);
        tell(tr("The PIN is in the clipboard for 30 seconds."));
    });
    return card;
}

void ConferencesPage::refreshCards()
{
    const Remote<ConferenceList> &told = session().office().conferences();
    const QList<Conference> all = told.hasValue() ? told->conferences : QList<Conference>();
    const int more = static_cast<int>(qMax(qsizetype(0), all.size() - mostRooms));
    m_more->setVisible(more > 0);
    m_more->setText(more == 1 ? tr("and 1 more") : tr("and %n more", nullptr, more));
    const QList<Conference> rooms = all.mid(0, mostRooms);
    if (rooms == m_rooms)
        return;
    m_rooms = rooms;
    // Only what is different is made anew: the focus stays on the others, and a PIN that is shown stays so.
    for (qsizetype i = 0; i < rooms.size(); ++i) {
        if (i < m_cards.size() && m_cards.at(i)->room() == rooms.at(i))
            continue;
        ConferenceCard *card = makeCard(rooms.at(i), static_cast<int>(i));
        if (i < m_cards.size()) {
            delete m_cards.at(i);
            m_cards[i] = card;
        } else {
            m_cards.append(card);
        }
        m_column->insertWidget(static_cast<int>(i), card);
    }
    while (m_cards.size() > rooms.size())
        delete m_cards.takeLast();
    QWidget *last = nullptr;
    for (const ConferenceCard *card :
        std::as_const(m_cards)) { // one made anew stands last in the order of Tab
        for (QPushButton *button : card->findChildren<QPushButton *>()) {
            if (last)
                setTabOrder(last, button);
            last = button;
        }
    }
}
