// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/archive/localarchive.h"
#include "core/client/contacts/contactstore.h"
#include "core/contract/callrules.h"
#include "core/contract/office/ongoingcalls.h"
#include "tests/ui/fakekeeper.h"
#include "tests/ui/fakeprompts.h"
#include "tests/ui/pseudotranslator.h"
#include "tests/ui/sessionfixture.h"
#include "tests/ui/widgetaudit.h"
#include "translations/translator.h"
#include "ui/models/archivefeed.h"
#include "ui/models/balancemodel.h"
#include "ui/models/callsmodel.h"
#include "ui/models/contactbook.h"
#include "ui/models/forwardingreturn.h"
#include "ui/models/officepart.h"
#include "ui/pages/conflictdialog.h"
#include "ui/shell/pageregistry.h"
#include "ui/shell/reachstrip.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgetstyle.h"
#include "ui/widgets/applybar.h"
#include "ui/widgets/placeholder.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

/// Shows each page under the strip in every state, light and dark, looks for what a test can find wrong, and
/// leaves a picture of each for people to look at: `grabs/<scale>/<page>-<state>-<theme>.png`. The normal
/// state is shown in high contrast too.
class TestPageStates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void state_data();
    void state();

private:
    using Prepare = std::function<void(SessionFixture &)>;
    /// Done after the pages are there.
    using Act = std::function<void(SessionFixture &, QWidget &)>;
    void addState(const char *name, const Prepare &prepare, const Act &act = {});
    /// Opens the comparison of a page that has one, and looks at it.
    void compare(QWidget &window, const QString &file);

    QMap<QString, QPair<Prepare, Act>> m_states;
    QString m_folder;
    QSize m_size{720, 600};
    PseudoTranslator m_pseudo;
};

namespace {

constexpr int patience = 10000;
const QJsonValue done = Done{QStringLiteral("done")}.toJson();

void start(SessionFixture &fixture)
{
    fixture.serve();
    QVERIFY(fixture.start());
}

/// Rules, blocked callers, and a server that knows exceptions from do not disturb.
void fillRules(SessionFixture &fixture)
{
    fixture.capabilities.features.append(QString(Feature::dndExcept));
    fixture.rules.persistent = {
        {31, QStringLiteral("08:30"), QStringLiteral("18:00"), {QStringLiteral("everybody")}},
        {64, QStringLiteral("22:00"), QStringLiteral("07:00"), {QStringLiteral("nobody")}},
        {96, QStringLiteral("10:00"), QStringLiteral("16:00"),
            {QStringLiteral("vip"), QStringLiteral("family")}}};
    fixture.rejects.texts = {QStringLiteral("sip:spam@example.net"), QStringLiteral("sip:%319001234@%"),
        QStringLiteral("sip:%@junk.example"), QStringLiteral("sip:anonymous@%")};
}

QList<Contact> somePeople()
{
    return {{0, QStringLiteral("Bob Example"),
                {{QStringLiteral("mobile"), QStringLiteral("+31612340001")},
                    {QStringLiteral("work"), QStringLiteral("bob@example.org")}},
                QStringLiteral("bob@example.org"), {QStringLiteral("vip"), QStringLiteral("coworkers")}, {}},
        {0, QStringLiteral("Carol Example"), {{QStringLiteral("home"), QStringLiteral("+31205550123")}}, {},
            {QStringLiteral("family")}, QStringLiteral("Calls after six.")},
        {0, QStringLiteral("Dave"), {{QString(), QStringLiteral("dave@example.net")}}, {}, {}, {}},
        {0, QStringLiteral("Erin Jansen-van der Meulen"),
            {{QStringLiteral("work"), QStringLiteral("+4930123456")}}, {}, {QStringLiteral("business")}, {}}};
}

void fillAndStart(SessionFixture &fixture)
{
    fillRules(fixture);
    start(fixture);
}

void edit(SessionFixture &, QWidget &window, const char *field, const QString &text)
{
    auto *box = window.findChild<QComboBox *>(QLatin1String(field));
    if (!box) // the page without this field
        return;
    box->lineEdit()->clear();
    QTest::keyClicks(box->lineEdit(), text);
}

void write(QWidget &window, const char *field, const QString &text)
{
    auto *edit = window.findChild<QLineEdit *>(QLatin1String(field));
    if (!edit) // the page without this field
        return;
    edit->clear();
    QTest::keyClicks(edit, text);
}

void click(QWidget &window, const char *name)
{
    if (auto *button = window.findChild<QAbstractButton *>(QLatin1String(name)))
        button->click();
}

} // namespace

void TestPageStates::initTestCase()
{
    QApplication::setStyle(new WidgetStyle); // what the program has without a style of the desktop
    const int scale = qRound(qApp->devicePixelRatio() * 100);
    QString folder = QString::number(scale);
    // Large print: what the desktop's setting for text size does.
    if (const double factor = qEnvironmentVariable("BELLSET_TEST_FONT_FACTOR").toDouble(); factor > 0) {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * factor);
        QApplication::setFont(font);
        m_size *= factor;
        folder += QStringLiteral("-font-%1").arg(qRound(factor * 100));
    }
    installTranslators(*qApp);
    // "de" is German, "pseudo" an English half as long again, "mirrored" runs from right to left.
    if (const QString language = qEnvironmentVariable("BELLSET_TEST_LANGUAGE"); !language.isEmpty()) {
        if (language == u"mirrored")
            QApplication::setLayoutDirection(Qt::RightToLeft);
        else if (language == u"pseudo")
            QCoreApplication::installTranslator(&m_pseudo);
        else {
            QLocale::setDefault(QLocale(language));
            installTranslators(*qApp);
        }
        folder = language;
    }
    m_folder = QDir::current().filePath(QStringLiteral("grabs/") + folder);
    QVERIFY(QDir().mkpath(m_folder));
}

void TestPageStates::addState(const char *name, const Prepare &prepare, const Act &act)
{
    m_states.insert(QString::fromLatin1(name), {prepare, act});
}

void TestPageStates::state_data()
{
    using F = SessionFixture;
    using C = ForwardCondition;
    const QString mobile = QStringLiteral("+31612345678@example.org");
    addState("normal", start);
    addState("loading", [](F &f) {
        f.serve();
        f.transport.hold();
        f.session->start();
    });
    addState("error", [](F &f) {
        f.failWith(ErrorCode::HostNotFound);
        QVERIFY(f.start());
    });
    addState("offline", [](F &f) {
        start(f);
        f.clock.now += 780;
        f.failWith(ErrorCode::ConnectionRefused);
        f.session->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(f.session->history().error, patience);
        QTRY_VERIFY_WITH_TIMEOUT(f.session->forwarding().error, patience);
    });
    addState("failed", [](F &f) {
        start(f);
        f.transport.always(ActionId::GetHistory).replyError(ErrorCode::ServerUnreadable);
        f.transport.always(ActionId::GetForwarding).replyError(ErrorCode::ServerUnreadable);
        f.transport.always(ActionId::GetIdentity).replyError(ErrorCode::ServerUnreadable);
        f.transport.always(ActionId::GetDevices).replyError(ErrorCode::ServerUnreadable);
        f.transport.always(ActionId::GetAcceptRules).replyError(ErrorCode::ServerUnreadable);
        f.transport.always(ActionId::GetVoicemail).replyError(ErrorCode::ServerUnreadable);
        f.session->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(f.session->history().error, patience);
        QTRY_VERIFY_WITH_TIMEOUT(f.session->forwarding().error, patience);
        QTRY_VERIFY_WITH_TIMEOUT(f.session->isOnline(), patience);
    });
    addState("empty", [](F &f) {
        f.history.placed.clear();
        f.history.received.clear();
        f.devices.devices.clear();
        f.voicemail = {};
        f.balanceHistory.rows.clear();
        f.conferences.conferences.clear();
        for (ForwardingRow &row : f.forwarding.rows)
            row = {row.condition, {}, 0, {}, {}};
        start(f);
    });
    addState("firststeps", [](F &f) {
        f.identity.mobileNumber.clear();
        start(f);
    });
    addState("postpaid", [](F &f) {
        f.prepaid = {};
        f.balanceHistory.rows.clear();
        start(f);
    });
    addState("search", start, [](F &, QWidget &w) {
        if (auto *search = w.findChild<QLineEdit *>(QStringLiteral("callsSearchEdit")))
            QTest::keyClicks(search, QStringLiteral("nobody"));
    });
    addState("blocked", start, [](F &f, QWidget &w) {
        auto *button = w.findChild<QAbstractButton *>(QStringLiteral("blockCallerButton"));
        if (!button)
            return;
        QTRY_VERIFY_WITH_TIMEOUT(button->isVisible() && button->isEnabled(), patience);
        const QString pattern = QStringLiteral("sip:bob@example.org");
        f.transport.expect(ActionId::SetRejectRules, {{QStringLiteral("add"), pattern}}).reply(done);
        f.transport.always(ActionId::GetRejectRules).reply(TextList{{pattern}}.toJson());
        button->click();
        QTRY_VERIFY_WITH_TIMEOUT(button->text().contains(QLatin1String("through")), patience);
    });
    addState("note", fillAndStart, [](F &f, QWidget &w) {
        auto *note = w.findChild<QPlainTextEdit *>(QStringLiteral("noteEdit"));
        if (!note)
            return;
        QTRY_VERIFY_WITH_TIMEOUT(note->isVisible(), patience);
        note->setPlainText(QStringLiteral("Wants the offer by Friday; call back before noon."));
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        auto *state = w.findChild<QLabel *>(QStringLiteral("noteStateLabel"));
        QTRY_VERIFY_WITH_TIMEOUT(!state->text().isEmpty(), patience);
        Q_UNUSED(f)
    });
    addState("office", [](F &f) {
        f.capabilities.features += {QString(Feature::activeCalls), QString(Feature::activeGreeting)};
        f.serve();
        f.transport
            .alwaysOffice(
                TransportRequest::Method::Get, QStringLiteral("mailbox/alice/preferences/activegreeting"))
            .replyText("outofoffice");
        OngoingCall call;
        call.fromAddress = QStringLiteral("\"Bob Example\"<sip:bob@example.org>");
        call.toAddress = QStringLiteral("<sip:alice@example.org>");
        call.startTime = 1361226016000;
        call.duration = 185'000;
        OngoingCall other = call;
        std::swap(other.fromAddress, other.toAddress);
        other.toAddress = QStringLiteral("<sip:+493012345@example.org>");
        f.transport.alwaysOffice(TransportRequest::Method::Get, QStringLiteral("activecdrs"))
            .reply(OngoingCalls{{call, other}}.toJson());
        QVERIFY(f.start());
    });
    addState("dnd", [](F &f) {
        f.dnd = {true, f.clock.now + 3 * 3600};
        f.row(C::Unavailable).target = QString(voicemailKeyword);
        start(f);
    });
    addState("forwarding", [mobile](F &f) {
        f.row(C::AllCalls) = {C::AllCalls, mobile, f.clock.now + 3 * 86400, {}, mobile};
        start(f);
    });
    addState("groups", [](F &f) {
        fillRules(f);
        f.rules.persistent = {{127, QStringLiteral("00:00"), QStringLiteral("23:59"),
            {QStringLiteral("vip"), QStringLiteral("family")}}};
        f.row(C::Busy).target = QStringLiteral("bob@example.org");
        start(f);
    });
    addState("readonly", [](F &f) {
        for (const char *name :
            {"set_call_forwarding", "set_accept_rules", "set_reject_rules", "set_voicemail"})
            f.capabilities.actions.removeAll(QLatin1String(name));
        fillRules(f);
        start(f);
    });
    addState("incumbent", [](F &f) {
        f.serveAsIncumbent();
        QVERIFY(f.start());
    });
    addState("presets", [mobile](F &f) {
        const auto preset = [](const QString &name, const QString &all, const QString &noAnswer) {
            return QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("FUNC"), all},
                {QStringLiteral("FNOA"), noAnswer}};
        };
        const QJsonArray presets{
            preset(QStringLiteral("Mobile"), QString(mobileKeyword), QString(voicemailKeyword)),
            preset(QStringLiteral("Office"), {}, QString(voicemailKeyword)),
            preset(QStringLiteral("Holiday in a far land"), QString(voicemailKeyword), {}),
            preset(QStringLiteral("R&D"), QStringLiteral("dave@example.net"), {}),
            preset(QStringLiteral("Night"), {}, {})};
        QVERIFY(f.drafts.save(f.identity.sipAddress, QStringLiteral("forwarding_presets"),
            {{QStringLiteral("presets"), presets}}));
        f.row(C::AllCalls) = {C::AllCalls, mobile, 0, {}, mobile};
        // On a server without ends, the program keeps the end.
        f.session->forwardingReturn().plan({{C::AllCalls, {mobile, QString()}}}, f.clock.now + 3 * 3600);
        f.serveAsIncumbent();
        QVERIFY(f.start());
    });
    addState("dirty", start, [](F &f, QWidget &w) {
        click(w, "FBUSCheckBox");
        click(w, "FNOLCheckBox");
        edit(f, w, "FNOLTargetField", QStringLiteral("+49 30 123456"));
        write(w, "mobileNumberEdit", QStringLiteral("+31 6 8765 4321"));
        write(w, "aliasEdit", QStringLiteral("ally"));
        click(w, "deliveryMailOnlyButton");
        write(w, "newPinEdit", QStringLiteral("4321"));
        click(w, "addRuleButton");
    });
    addState("explained", fillAndStart, [](F &f, QWidget &w) {
        auto *caller = w.findChild<QLineEdit *>(QStringLiteral("testCallerEdit"));
        if (!caller) // the page without this field
            return;
        CallFacts facts;
        facts.account = f.identity.sipAddress;
        facts.rejectPatterns = f.rejects.texts;
        facts.acceptRules = f.rules.persistent;
        facts.timeZone = f.identity.timeZone;
        facts.forwarding = f.forwarding;
        f.transport.always(ActionId::ExplainCall)
            .reply(followCall(facts, QStringLiteral("+4930123456@example.org"), f.clock.now).toJson());
        caller->setText(QStringLiteral("+49 30 123456"));
        click(w, "testCallerButton");
        auto *outcome = w.findChild<QLabel *>(QStringLiteral("testOutcomeLabel"));
        QTRY_VERIFY_WITH_TIMEOUT(!outcome->text().isEmpty(), patience);
    });
    addState("invalid", start, [](F &f, QWidget &w) {
        write(w, "emailEdit", QStringLiteral("alice@"));
        write(w, "mobileNumberEdit", QStringLiteral("call me"));
        write(w, "aliasEdit", QStringLiteral("bob@example.net"));
        write(w, "deliveryEmailEdit", QStringLiteral("alice@"));
        write(w, "newPinEdit", QStringLiteral("12a"));
        edit(f, w, "timeZoneComboBox", QStringLiteral("Atlantis"));
        click(w, "FUNVCheckBox");
        click(w, "FNOLCheckBox");
        edit(f, w, "FNOLTargetField", QStringLiteral("alice"));
        click(w, "FBUSCheckBox");
        edit(f, w, "FBUSTargetField", QStringLiteral("not a number"));
        if (auto *end = w.findChild<QComboBox *>(QStringLiteral("FNOAEndField"))) {
            end->setCurrentIndex(end->count() - 1);
            Q_EMIT end->activated(end->count() - 1);
        }
    });
    addState("conflict", start, [](F &f, QWidget &w) {
        click(w, "FBUSCheckBox");
        edit(f, w, "FBUSTargetField", QStringLiteral("dave@example.net"));
        write(w, "emailEdit", QStringLiteral("mine@example.org"));
        f.identity.email = QStringLiteral("theirs@example.org");
        click(w, "deliveryKeepButton");
        f.voicemail.deleteAfterMail = true;
        f.transport.always(ActionId::GetVoicemail).reply(f.voicemail.toJson());
        f.session->refreshArea(Area::Voicemail);
        f.transport.always(ActionId::GetIdentity).reply(f.identity.toJson());
        f.session->refreshArea(Area::Identity);
        click(w, "addRuleButton");
        fillRules(f);
        f.transport.always(ActionId::GetAcceptRules).reply(f.rules.toJson());
        f.session->refreshArea(Area::AcceptRules);
        QTRY_VERIFY_WITH_TIMEOUT(!f.session->acceptRules()->persistent.isEmpty(), patience);
        f.row(C::Busy).target = QStringLiteral("carol@example.org");
        f.transport.always(ActionId::GetForwarding).reply(f.forwarding.toJson());
        f.session->refreshArea(Area::Forwarding);
        QTRY_COMPARE_WITH_TIMEOUT(
            f.session->forwarding()->row(C::Busy)->target, QStringLiteral("carol@example.org"), patience);
    });
    addState("undo", start, [](F &f, QWidget &) {
        f.transport.expect(ActionId::SetDndOn).reply(done);
        f.transport.always(ActionId::GetDnd).reply(DndState{true, 0}.toJson());
        f.session->turnDndOn(0);
        QTRY_VERIFY_WITH_TIMEOUT(f.session->canUndo(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!f.session->isPending(ChangeKind::Everything), patience);
    });
    addState("refused", start, [](F &f, QWidget &) {
        QSignalSpy finished(f.session.get(), &AccountSession::changeFinished);
        f.transport.expect(ActionId::SetDndOn)
            .reply(failureToJson({ErrorCode::ServerRefused, {}, {}}, QStringLiteral("no")));
        f.session->turnDndOn(0);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    });
    addState(
        "partly",
        [](F &f) {
            f.dnd = {true, 0};
            f.row(C::AllCalls).target = QStringLiteral("bob@example.org");
            start(f);
        },
        [](F &f, QWidget &) {
            QSignalSpy finished(f.session.get(), &AccountSession::changeFinished);
            f.transport.expect(ActionId::SetDndOff).reply(done);
            f.transport.expect(ActionId::SetCallForwarding, {{QStringLiteral("FUNC"), QString()}})
                .reply(failureToJson({ErrorCode::Denied, {}, {}}, QStringLiteral("no")));
            f.session->backToNormal();
            QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        });
    addState("unreadable", [](F &f) {
        f.serve();
        f.transport.always(ActionId::GetDnd).replyError(ErrorCode::ServerUnreadable);
        QVERIFY(f.start());
    });
    addState("unknown", start, [](F &f, QWidget &) {
        QSignalSpy finished(f.session.get(), &AccountSession::changeFinished);
        f.failWith(ErrorCode::ConnectionRefused);
        f.transport.expect(ActionId::SetDndOn).replyError(ErrorCode::OutcomeUnknown);
        f.session->turnDndOn(0);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    });

    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("theme");
    const QStringList wanted = qEnvironmentVariable("BELLSET_TEST_STATES").split(u',', Qt::SkipEmptyParts);
    for (auto item = m_states.keyBegin(); item != m_states.keyEnd(); ++item) {
        if (!wanted.isEmpty() && !wanted.contains(*item))
            continue;
        for (const PageInfo &page : allPages()) {
            if (*item == u"firststeps" && page.id != u"overview")
                continue; // no other page has them
            // Colours do not depend on the scale: one theme is enough where that is what is tried.
            QStringList themes{QStringLiteral("light")};
            if (!qEnvironmentVariableIsSet("BELLSET_TEST_ONE_THEME")) {
                themes << QStringLiteral("dark");
                if (*item == u"normal")
                    themes << QStringLiteral("contrast");
            }
            for (const QString &theme : themes)
                QTest::addRow("%s-%s-%s", qPrintable(page.id), qPrintable(*item), qPrintable(theme))
                    << *item << page.id << theme;
        }
    }
}

void TestPageStates::state()
{
    QFETCH(QString, state);
    QFETCH(QString, page);
    QFETCH(QString, theme);
    QApplication::setPalette(theme == u"dark" ? Theme::darkPalette()
            : theme == u"contrast"            ? Theme::contrastPalette(false)
                                              : Theme::lightPalette());
    SessionFixture fixture;
    LocalArchive archive({}); // in memory
    const ArchiveFeed feed(*fixture.session, archive);
    ContactStore contacts({}); // in memory, as nothing else is kept here
    ContactBook book(*fixture.session, contacts);
    const bool hasContacts = state != u"empty" && state != u"loading" && state != u"error";
    if (hasContacts)
        book.apply(ContactDeed::Imported, {somePeople(), {}});
    FakeKeeper keeper(fixture.clock.now, state == u"dnd" ? 2 : 214);
    fixture.session->setCertificateKeeper(&keeper);
    if (state == u"loading")
        keeper.certificate.isOpen = false;
    fixture.certificates = aliceCertificates(fixture.clock.now);
    if (page == u"conferences" && state != u"incumbent")
        fixture.offerOffice();
    m_states.value(state).first(fixture);
    if (QTest::currentTestFailed())
        return;

    FakePrompts prompts;
    const PageContext context{*fixture.session, prompts, fixture.clock};
    QWidget window;
    window.setObjectName(QStringLiteral("window"));
    auto *layout = new QVBoxLayout(&window);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *strip = new ReachStrip(*fixture.session, &window);
    const QList<PageInfo> pages = allPages();
    const auto info =
        std::find_if(pages.begin(), pages.end(), [&page](const PageInfo &each) { return each.id == page; });
    Page *shown = info->factory(context, &window);
    auto *bar = new ApplyBar(&window);
    bar->setState(shown->dirtyState());
    connect(shown, &Page::dirtyStateChanged, bar, [bar, shown] { bar->setState(shown->dirtyState()); });
    layout->addWidget(strip);
    layout->addWidget(shown, 1);
    layout->addWidget(bar);
    // High enough to show all of a page that scrolls: order and clipping are judged by what is in sight.
    static const QMap<QString, int> fifths{{QStringLiteral("callers"), 11}, {QStringLiteral("balance"), 11},
        {QStringLiteral("security"), 11}, {QStringLiteral("voicemail"), 8},
        {QStringLiteral("forwarding"), 7}};
    window.resize(m_size.width(), m_size.height() * fifths.value(page, 5) / 5);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    if (const Act act = m_states.value(state).second)
        act(fixture, window);
    if (QTest::currentTestFailed())
        return;
    QTRY_VERIFY_WITH_TIMEOUT(state == u"loading" || fixture.transport.isDone(), patience);
    if (const auto *calls = window.findChild<QListView *>(QStringLiteral("callsList"))) {
        const auto *model = static_cast<CallsModel *>(calls->model());
        QTRY_VERIFY_WITH_TIMEOUT(model->state() != RemoteState::Loading && !model->isReading(), patience);
        QCoreApplication::processEvents(); // what it changed is laid out
    }
    if (const auto *balance = window.findChild<BalanceModel *>()) {
        QTRY_VERIFY_WITH_TIMEOUT(!balance->isReading(), patience);
        QCoreApplication::processEvents();
    }
    if (page == u"conferences" && fixture.session->hasFeature(Feature::conferences)) {
        QTRY_VERIFY_WITH_TIMEOUT(
            fixture.session->office().conferences().state != RemoteState::Loading, patience);
        QCoreApplication::processEvents();
    }
    if (page == u"voicemail" && state == u"office") {
        const auto *chosen = window.findChild<QRadioButton *>(QStringLiteral("greetingOutOfOfficeButton"));
        QTRY_VERIFY_WITH_TIMEOUT(chosen && chosen->isChecked(), patience);
    }
    if (page == u"security" && fixture.transport.count(ActionId::GetCertificates) > 0) {
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QWidget *>(QStringLiteral("certificate0Row")), patience);
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY_WITH_TIMEOUT(
        book.state() != RemoteState::Loading && book.contacts().isEmpty() == !hasContacts, patience);
    if (const auto *blocked = window.findChild<QLabel *>(QStringLiteral("blockStateLabel")); blocked)
        QTRY_VERIFY_WITH_TIMEOUT(state == u"loading" || !blocked->text().startsWith(u"Loading"), patience);
    for (auto *placeholder : window.findChildren<Placeholder *>()) {
        if (state != u"loading" || !placeholder->isVisible())
            continue;
        placeholder->setDelays({1, 2, 5000});
        placeholder->showLoading(placeholder->accessibleName());
        auto *words = placeholder->findChild<QLabel *>(QStringLiteral("placeholderLabel"));
        QTRY_VERIFY_WITH_TIMEOUT(words->isVisible(), patience);
    }

    // What was written may have made rows appear or sentences longer: they are laid out by and by.
    QTRY_COMPARE_WITH_TIMEOUT(clippedTexts(&window).join(u'\n'), QString(), patience);
    QVERIFY(!strip->sentence().isEmpty());
    QVERIFY(window.grab().save(m_folder + QStringLiteral("/%1-%2-%3.png").arg(page, state, theme)));
    QCOMPARE(namelessWidgets(&window).join(u'\n'), QString());
    QCOMPARE(sharedMnemonics(&window).join(u'\n'), QString());
    QCOMPARE(jumpsInTabOrder(&window).join(u'\n'), QString());
    if (state == u"conflict")
        compare(window, QStringLiteral("/%1-compare-%2.png").arg(page, theme));
}

void TestPageStates::compare(QWidget &window, const QString &file)
{
    for (auto *button : window.findChildren<QPushButton *>()) {
        if (!button->objectName().endsWith(u"CompareButton") || !button->isVisible())
            continue;
        button->click();
        auto *dialog = window.findChild<ConflictDialog *>();
        QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
        QTRY_COMPARE_WITH_TIMEOUT(clippedTexts(dialog).join(u'\n'), QString(), patience);
        QVERIFY(dialog->grab().save(m_folder + file));
        QCOMPARE(namelessWidgets(dialog).join(u'\n'), QString());
        QCOMPARE(sharedMnemonics(dialog).join(u'\n'), QString());
        QCOMPARE(jumpsInTabOrder(dialog).join(u'\n'), QString());
        dialog->reject();
        return;
    }
}

QTEST_MAIN(TestPageStates)
#include "tst_pagestates.moc"
