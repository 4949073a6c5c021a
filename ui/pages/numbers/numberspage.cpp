// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/numbers/numberspage.h"

#include "core/contract/phonenumber.h"
#include "ui/models/accountsession.h"
#include "ui/pages/numbers/addresslist.h"
#include "ui/pages/numbers/aliascard.h"
#include "ui/pages/numbers/calleridcard.h"
#include "ui/pages/numbers/identitycard.h"
#include "ui/pages/pagewords.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/spacing.h"
#include "ui/words/plainline.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

NumbersPage::NumbersPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_form(context.session)
    , m_header(new PageHeader(tr("Numbers"), this))
    , m_message(new InlineMessage(this))
    , m_content(new QWidget(this))
    , m_placeholder(new Placeholder(this))
{
    setObjectName(QStringLiteral("numbersPage"));
    m_message->setObjectName(QStringLiteral("numbersMessage"));
    m_placeholder->setObjectName(QStringLiteral("numbersPlaceholder"));
    m_content->setObjectName(QStringLiteral("numbersContent"));
    build();

    connect(&m_form, &NumbersForm::changed, this, &NumbersPage::refreshAll);
    connect(&session(), &AccountSession::areaChanged, this, [this](Area area) {
        if (area == Area::Identity || area == Area::Aliases || area == Area::Numbers || area == Area::Privacy
            || area == Area::Capabilities)
            refreshAll();
    });
    connect(&session(), &AccountSession::connectionChanged, this, &NumbersPage::refreshAll);
    connect(&session(), &AccountSession::pendingChanged, this, &NumbersPage::refreshAll);
    connect(&session(), &AccountSession::changeFinished, this, &NumbersPage::onChangeFinished);
    connect(m_identity, &IdentityCard::copyRequested, this, &NumbersPage::copy);
    connect(m_aliases, &AliasCard::copyRequested, this, &NumbersPage::copy);
    connect(m_numbers, &AddressList::copyRequested, this, &NumbersPage::copy);
    for (const AddressList *list : findChildren<AddressList *>())
        connect(list, &AddressList::rebuilt, this, &NumbersPage::orderTabs);
    connect(m_placeholder, &Placeholder::actionRequested, this, &NumbersPage::refresh);
    connect(m_placeholder, &Placeholder::cancelRequested, &session(), &AccountSession::stopWaiting);
    refreshAll();
}

void NumbersPage::build()
{
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
    m_identity = new IdentityCard(session(), m_form, inner);
    m_callerId = new CallerIdCard(session(), inner);
    m_aliases = new AliasCard(session(), inner);
    auto *numbersCard = new Panel(inner);
    m_numbersIntro = new QLabel(numbersCard);
    m_numbersIntro->setObjectName(QStringLiteral("numbersIntroLabel"));
    m_numbersIntro->setWordWrap(true);
    m_numbers = new AddressList(numbersCard);
    m_numbers->setObjectName(QStringLiteral("numbersList"));
    auto *numbersColumn = new QVBoxLayout(numbersCard);
    numbersColumn->setContentsMargins(unit * 2, qRound(unit * 1.5), unit * 2, qRound(unit * 1.5));
    numbersColumn->setSpacing(unit);
    numbersColumn->addWidget(m_numbersIntro);
    numbersColumn->addWidget(m_numbers);

    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, unit * 3, unit * 2);
    column->setSpacing(unit * 2);
    column->addWidget(m_identity);
    column->addWidget(m_callerId);
    column->addWidget(m_aliases);
    column->addWidget(numbersCard);
    column->addStretch(1);
    auto *scroll = new QScrollArea(m_content);
    scroll->setObjectName(QStringLiteral("numbersScrollArea"));
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
}

void NumbersPage::orderTabs()
{
    QList<QWidget *> order;
    const auto add = [&order](const QWidget *parent, const char *name) {
        order.append(parent->findChildren<QWidget *>(QLatin1String(name)));
    };
    const auto addButtons = [&order](const QWidget *list) {
        for (QPushButton *button : list->findChildren<QPushButton *>())
            order.append(button);
    };
    add(m_callerId, "callerIdComboBox");
    addButtons(m_aliases->findChild<AddressList *>());
    add(m_aliases, "aliasEdit");
    add(m_aliases, "addAliasButton");
    addButtons(m_numbers);
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void NumbersPage::refresh()
{
    session().refresh();
}

void NumbersPage::apply()
{
    const DirtyState state = dirtyState();
    if (!state.isDirty() || !state.obstacle.isEmpty())
        return;
    m_applied = m_form.changedTexts();
    m_applying = session().setIdentity(m_form.toChange());
}

void NumbersPage::discard()
{
    m_form.discard();
}

void NumbersPage::onChangeFinished(const ChangeReport &report)
{
    if (m_applying == 0 || report.id != m_applying)
        return;
    // A draft goes only when it is really in effect, and only as it was sent.
    if (report.inEffect())
        m_form.discard(m_applied);
    if (report.outcome != ChangeOutcome::Unknown)
        m_applying = 0;
}

void NumbersPage::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    m_message->positive(tr("Copied: %1").arg(plainLine(text)));
    m_shownError.clear();
}

DirtyState NumbersPage::dirtyState() const
{
    DirtyState state;
    state.changes = m_form.changeCount();
    if (state.changes == 0)
        return state;
    if (session().connection().kind == ConnectionState::Kind::Connecting)
        state.obstacle = tr("Not connected yet.");
    else if (!session().isOnline())
        state.obstacle = tr("The server cannot be reached. Your changes are kept as a draft.");
    else if (!readOnlyReason().isEmpty())
        state.obstacle = readOnlyReason();
    else if (session().isPending(ChangeKind::Identity))
        state.obstacle = tr("A change is under way.");
    else if (m_form.hasConflicts())
        state.obstacle = tr("Changed on the server meanwhile: choose theirs or yours.");
    else if (!m_form.isGood())
        state.obstacle = tr("One of the fields is not right yet.");
    return state;
}

QWidget *NumbersPage::firstFocus() const
{
    return m_content->isVisibleTo(this) ? m_identity->firstField() : Page::firstFocus();
}

QString NumbersPage::readOnlyReason() const
{
    if (!session().capabilities().hasValue() || session().can(ActionId::SetIdentity))
        return {};
    return tr("This server shows your details but does not let you change them. Ask your provider.");
}

QString NumbersPage::sentence() const
{
    if (!session().identity().hasValue())
        return {};
    QStringList others;
    const auto add = [&others](const QString &address) {
        const QString user = address.section(u'@', 0, 0);
        const QString one = isPhoneNumber(user) ? comparablePhoneNumber(user) : address;
        if (others.size() <= 1000 && !others.contains(one))
            others.append(one);
    };
    for (const Remote<TextList> *list : {&session().aliases(), &session().numbers()}) {
        for (const QString &text : list->hasValue() ? (*list)->texts.mid(0, 500) : QStringList())
            add(text);
    }
    const QString address = plainLine(session().identity()->sipAddress);
    const int count = static_cast<int>(others.size());
    if (count == 0)
        return tr("Callers reach you at %1.", "an address").arg(address);
    return count == 1
        ? tr("Callers reach you at %1 and at one other address or number.", "an address").arg(address)
        : tr("Callers reach you at %1 and at %n other addresses and numbers.", "an address", count)
              .arg(address);
}

void NumbersPage::refreshHeader()
{
    const Remote<Identity> &identity = session().identity();
    m_header->setSentence(sentence());
    const bool stale = identity.state == RemoteState::Stale;
    m_header->setAsOf(
        stale && identity.asOf > 0 ? QDateTime::fromSecsSinceEpoch(identity.asOf) : QDateTime(), stale);
    m_header->setReadOnly(readOnlyReason());
}

void NumbersPage::refreshState()
{
    const Remote<Identity> &identity = session().identity();
    m_content->setVisible(identity.hasValue());
    m_placeholder->setVisible(!identity.hasValue());
    if (!identity.hasValue()) {
        if (identity.state == RemoteState::Error && identity.error)
            m_placeholder->showEmpty(QStringLiteral("offline"), PageWords::nothingToShow(*identity.error),
                tr("&Try again", "button"));
        else if (m_placeholder->accessibleName() != tr("Loading your numbers…"))
            m_placeholder->showLoading(tr("Loading your numbers…"), true);
    }
    // Being offline is said once for the whole window.
    const bool tell = identity.hasValue() && identity.error && session().isOnline();
    const QString text = tell ? PageWords::mayBeOld(*identity.error) : QString();
    if (text == m_shownError)
        return;
    m_shownError = text;
    if (text.isEmpty()) {
        m_message->dismiss();
        return;
    }
    PageWords::showReadError(m_message, this, *identity.error);
}

void NumbersPage::refreshNumbers()
{
    const Remote<TextList> &numbers = session().numbers();
    QList<AddressList::Line> lines;
    for (const QString &number : numbers.hasValue() ? numbers->texts : QStringList())
        lines.append({number, plainLine(spacedPhoneNumber(number.left(60))), {}, false});
    m_numbers->setLines(lines);
    m_numbers->setVisible(!lines.isEmpty());
    if (!numbers.hasValue())
        m_numbersIntro->setText(
            numbers.error ? tr("Your numbers could not be read.") : tr("Loading your numbers…"));
    else if (lines.isEmpty())
        m_numbersIntro->setText(tr("No telephone numbers. They are given out by whoever runs the server."));
    else
        m_numbersIntro->setText(
            tr("Telephone numbers that ring you (ENUM). Whoever runs the server gives them out."));
}

void NumbersPage::refreshAll()
{
    if (m_inRefresh)
        return;
    m_inRefresh = true;
    refreshHeader();
    refreshState();
    const QString pending = tr("A change is under way.");
    QString lock = readOnlyReason();
    if (lock.isEmpty() && session().isPending(ChangeKind::Identity))
        lock = pending;
    m_identity->refresh(lock);
    // What acts at once needs the server at once.
    const QString offline = session().isOnline() ? QString() : tr("The server cannot be reached.");
    const auto atOnce = [&](std::initializer_list<ChangeKind> kinds) {
        for (const ChangeKind kind : kinds) {
            if (session().isPending(kind))
                return pending;
        }
        return offline;
    };
    m_callerId->refresh(atOnce({ChangeKind::CallerId, ChangeKind::Privacy}));
    m_aliases->refresh(atOnce({ChangeKind::Aliases}));
    refreshNumbers();
    m_inRefresh = false;
    if (const DirtyState state = dirtyState(); state != m_toldDirty) {
        m_toldDirty = state;
        Q_EMIT dirtyStateChanged();
    }
}
