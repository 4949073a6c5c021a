// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/web/settingspage.h"

#include "core/contract/errorcodes.h"
#include "core/server/settings/legacytexts.h"
#include "core/server/settings/settingsapi.h"
#include "core/server/store/stores.h"
#include "core/server/web/pagetemplates.h"
#include "core/server/web/pagevalue.h"
#include "core/server/web/webreply.h"

namespace {

const QString enroll = QStringLiteral("enroll");

struct DoneText {
    const char *what;
    const char *text;
};

// What the page says after a change; the address of the page names one of them.
constexpr std::array doneTexts{
    DoneText{"dnd-on", "Do not disturb is on."},
    DoneText{"dnd-off", "Do not disturb is off."},
    DoneText{"hide", "Your number is hidden when you call."},
    DoneText{"show", "Your number is shown when you call."},
    DoneText{"forwarding", "Forwarding is saved."},
    DoneText{"signed-in", "You are signed in."},
};

QString doneText(const QString &what)
{
    for (const DoneText &each : doneTexts) {
        if (what == QLatin1String(each.what))
            return QString::fromLatin1(each.text);
    }
    return {};
}

QByteArray tabPath(const SettingsTab &tab, const QString &done)
{
    QByteArray path = QByteArray(SettingsApi::path.data()) + "?tab=" + QByteArray(tab.id.data());
    return done.isEmpty() ? path : path + "&done=" + done.toLatin1();
}

QString afterOf(const FormParameters &form)
{
    const QString after = valueOf(form, "after");
    return after == enroll ? after : QString(settingsTabNamed(after).id);
}

bool isAboutCertificate(ErrorCode code)
{
    return code == ErrorCode::CertificateExpired || code == ErrorCode::CertificateNotYetValid
        || code == ErrorCode::CertificateRevoked || code == ErrorCode::CertificateUnknown
        || code == ErrorCode::AccountLocked;
}

} // namespace

int pageStatusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotAuthenticated:
    case ErrorCode::CredentialsWrong:
    case ErrorCode::Denied:
    case ErrorCode::AccountLocked:
    case ErrorCode::EnrolmentClosed:
    case ErrorCode::CertificateExpired:
    case ErrorCode::CertificateNotYetValid:
    case ErrorCode::CertificateRevoked:
    case ErrorCode::CertificateUnknown:
        return 403;
    case ErrorCode::SignInDelayed:
    case ErrorCode::SignInLocked:
    case ErrorCode::EnrolmentDelayed:
        return 429;
    case ErrorCode::StoreBusy:
        return 503;
    case ErrorCode::StoreFailed:
    case ErrorCode::CryptoFailed:
        return 500;
    default:
        return 422;
    }
}

HttpReply signInReply(int status, const QString &after, const QString &address, const QString &error)
{
    PageField name{QStringLiteral("address"), QStringLiteral("SIP address")};
    name.value = address;
    name.hint = QStringLiteral("Like alice@example.org");
    name.autocomplete = QStringLiteral("username");
    name.required = true;
    PageField password{QStringLiteral("password"), QStringLiteral("Password"), QStringLiteral("password")};
    password.autocomplete = QStringLiteral("current-password");
    password.required = true;
    const QJsonObject values{{QStringLiteral("title"), QStringLiteral("Sign in")},
        {QStringLiteral("error"), error}, {QStringLiteral("after"), after},
        {QStringLiteral("fields"), QJsonArray{name.toJson(), password.toJson()}}};
    return pageReply(status, PageTemplates::render(QStringLiteral("sign-in"), values));
}

HttpReply messageReply(int status, const QString &title, const QString &text)
{
    const QJsonObject values{{QStringLiteral("title"), title}, {QStringLiteral("text"), text}};
    return pageReply(status, PageTemplates::render(QStringLiteral("message"), values));
}

HttpReply plainHttpReply()
{
    return messageReply(403, QStringLiteral("This page needs HTTPS"),
        QStringLiteral("Open it by its https address; your administrator knows it."));
}

SettingsPage::SettingsPage(Stores &stores, VisitorFinder &visitors, PasswordSignIn &signIn,
    const SettingsApiOptions &options, bool hasDirectory)
    : m_stores(stores)
    , m_visitors(visitors)
    , m_signIn(signIn)
    , m_options(options)
    , m_hasDirectory(hasDirectory)
{
}

bool SettingsPage::isPage(const HttpRequest &request)
{
    const bool reads = request.method == HttpMethod::Get || request.method == HttpMethod::Head;
    return reads && request.query.value(u"action").value_or(QString()).isEmpty();
}

HttpReply SettingsPage::show(const HttpRequest &request)
{
    if (!request.overTls)
        return plainHttpReply();
    const SettingsTab &tab = settingsTabNamed(valueOf(request.query, "tab"));
    Result<Visitor> visitor = m_visitors.find(request);
    if (!visitor)
        return strangerReply(request, tab, visitor.error());
    HttpReply begun;
    // A window of a softphone that answered the challenge: its forms and links go on with a session.
    if (!visitor->hasSession && visitor->caller.method == u"digest")
        visitor = m_visitors.begin(request, visitor->caller, begun);
    if (!visitor)
        return strangerReply(request, tab, visitor.error());
    Extra extra;
    extra.notice = doneText(valueOf(request.query, "done"));
    HttpReply reply = page(*visitor, tab, request.query, extra, 200);
    reply.headers += begun.headers;
    return reply;
}

HttpReply SettingsPage::strangerReply(
    const HttpRequest &request, const SettingsTab &tab, const Error &error) const
{
    const bool triesDigest = !request.header("Authorization").isEmpty();
    const bool isUnknown = error.code == ErrorCode::NotAuthenticated && !triesDigest;
    if (!isUnknown && !triesDigest && !isAboutCertificate(error.code)) {
        return messageReply(
            pageStatusOf(error.code), QStringLiteral("This does not work now"), legacyText(error));
    }
    HttpReply reply = signInReply(isUnknown ? 200 : pageStatusOf(error.code), QString(tab.id), {},
        isUnknown ? QString() : legacyText(error));
    // Blink signs in by itself when it is asked to; a browser would only put a window before the page.
    const bool canDigest = valueOf(request.query, "user_agent") == u"blink" || triesDigest;
    if (canDigest)
        m_visitors.challenge(reply, request, error);
    return reply;
}

HttpReply SettingsPage::page(const Visitor &visitor, const SettingsTab &tab, const FormParameters &query,
    const Extra &extra, int status)
{
    const ActionAccount own{visitor.caller.accountId, visitor.caller.address};
    const ActionContext context{m_stores, visitor.caller, m_options, own};
    const Result<QJsonObject> read = tabValues(context, tab, query, extra);
    if (!read) {
        return messageReply(pageStatusOf(read.error().code), QStringLiteral("This does not work now"),
            legacyText(read.error()));
    }
    QJsonObject values = *read;
    QJsonArray tabs;
    for (const SettingsTab &each : settingsTabs) {
        tabs.append(QJsonObject{{QStringLiteral("id"), QString(each.id)},
            {QStringLiteral("text"), QString(each.label)}, {QStringLiteral("current"), each.id == tab.id}});
    }
    values.insert(QStringLiteral("tabs"), tabs);
    values.insert(QStringLiteral("has_tabs"), true);
    values.insert(QStringLiteral("title"), QString(tab.label));
    values.insert(QStringLiteral("account"), visitor.caller.address);
    values.insert(QStringLiteral("token"), QString::fromLatin1(visitor.formToken));
    values.insert(QStringLiteral("can_sign_out"), visitor.hasSession);
    values.insert(QStringLiteral("notice"), extra.notice);
    values.insert(QStringLiteral("error"), extra.error);
    HttpReply reply = pageReply(status, PageTemplates::render(QStringLiteral("tab-") + tab.id, values));
    reply.account = visitor.caller.address;
    return reply;
}

Result<QJsonObject> SettingsPage::tabValues(const ActionContext &context, const SettingsTab &tab,
    const FormParameters &query, const Extra &extra) const
{
    if (tab.id == QLatin1String("diversions"))
        return diversionsTabValues(context, extra.written, extra.errors);
    if (tab.id == QLatin1String("accept"))
        return acceptTabValues(context);
    if (tab.id == QLatin1String("calls"))
        return callsTabValues(context);
    if (tab.id == QLatin1String("devices"))
        return devicesTabValues(context);
    if (tab.id == QLatin1String("identity"))
        return identityTabValues(context);
    if (tab.id == QLatin1String("contacts")) {
        const DirectoryAsked asked{m_hasDirectory, query.has(u"first") || query.has(u"last"),
            valueOf(query, "first").trimmed(), valueOf(query, "last").trimmed(),
            valueOf(query, "page").toInt()};
        return contactsTabValues(context, asked);
    }
    return settingsTabValues(context);
}

HttpReply SettingsPage::change(const HttpRequest &request)
{
    const Result<FormParameters> form = request.parameters();
    if (!form)
        return messageReply(400, QStringLiteral("This form cannot be read"), legacyText(form.error()));
    const Result<Visitor> visitor = m_visitors.find(request);
    const SettingsTab &tab = settingsTabNamed(valueOf(*form, "tab"));
    if (!visitor) {
        return signInReply(pageStatusOf(visitor.error().code), QString(tab.id), {},
            QStringLiteral("Nothing was changed, because you are not signed in (any more). Sign in and "
                           "repeat the change."));
    }
    if (!m_visitors.isOwnForm(request, *visitor, *form)) {
        return messageReply(403, QStringLiteral("Nothing was changed"),
            QStringLiteral("This form did not come from a current page of this server. Open the settings "
                           "again and repeat the change there."));
    }
    Extra extra;
    const std::optional<Error> error = apply(*visitor, *form, extra);
    if (!error) {
        HttpReply reply = redirectReply(tabPath(tab, extra.notice));
        reply.account = visitor->caller.address;
        return reply;
    }
    if (extra.errors.isEmpty())
        extra.error = legacyText(*error);
    else
        extra.error = QStringLiteral("Nothing was changed. See what is wrong below.");
    return page(*visitor, tab, {}, extra, pageStatusOf(error->code));
}

std::optional<Error> SettingsPage::apply(const Visitor &visitor, const FormParameters &form, Extra &extra)
{
    const ActionAccount own{visitor.caller.accountId, visitor.caller.address};
    const ActionContext context{m_stores, visitor.caller, m_options, own};
    const QString change = valueOf(form, "change");
    ActionId action = ActionId::SetDndOff;
    if (change == u"forwarding")
        return applyForwarding(context, form, extra);
    if (change == u"dnd-on")
        action = ActionId::SetDndOn;
    else if (change == u"hide")
        action = ActionId::SetPrivacyOn;
    else if (change == u"show")
        action = ActionId::SetPrivacyOff;
    else if (change != u"dnd-off")
        return Error{ErrorCode::UnknownAction, {}, {}};
    if (const auto done = runAction(action, context, form); !done)
        return done.error();
    extra.notice = change;
    return std::nullopt;
}

std::optional<Error> SettingsPage::applyForwarding(
    const ActionContext &context, const FormParameters &form, Extra &extra)
{
    Result<Transaction> transaction = Transaction::begin(m_stores.database());
    if (!transaction)
        return transaction.error();
    const Result<ForwardingRows> rows = handleGetForwarding(context, {});
    if (!rows)
        return rows.error();
    std::optional<Error> first;
    for (const ForwardCondition condition : allForwardConditions) {
        const QString key = forwardConditionKey(condition);
        const std::optional<QString> target = form.value(key);
        if (!target)
            continue;
        extra.written.insert(key, target->left(longestShownValue));
        const ForwardingRow *row = rows->row(condition);
        // What was not touched keeps its end.
        if (row && row->target == target->trimmed())
            continue;
        const auto done =
            runAction(ActionId::SetCallForwarding, context, FormParameters{{key, target->trimmed()}});
        if (done)
            continue;
        extra.errors.insert(key, legacyText(done.error()));
        if (!first)
            first = done.error();
    }
    if (first)
        return first; // and all of it is rolled back
    if (const Result<void> kept = transaction->commit(); !kept)
        return kept.error();
    extra.notice = QStringLiteral("forwarding");
    return std::nullopt;
}

HttpReply SettingsPage::signIn(const HttpRequest &request)
{
    const Result<FormParameters> form = request.parameters();
    if (!form)
        return messageReply(400, QStringLiteral("This form cannot be read"), legacyText(form.error()));
    const QString after = afterOf(*form);
    const QString address = valueOf(*form, "address").trimmed();
    // Nothing in this form is a secret of ours, so the browser's word alone can tell whose form it is.
    if (formOriginOf(request) == FormOrigin::Foreign) {
        return signInReply(403, after, {},
            QStringLiteral("The form came from another site. Sign in here, if that is what you want."));
    }
    const Result<Caller> caller =
        m_signIn.signIn(address, form->value(u"password").value_or(QString()), request.peerAddress);
    if (!caller) {
        HttpReply reply =
            signInReply(pageStatusOf(caller.error().code), after, address, legacyText(caller.error()));
        setRetryAfter(reply, caller.error());
        return reply;
    }
    HttpReply reply =
        redirectReply(after == enroll ? QByteArray("/enroll") : tabPath(settingsTabNamed(after), {}));
    if (const Result<Visitor> begun = m_visitors.begin(request, *caller, reply); !begun) {
        return messageReply(pageStatusOf(begun.error().code), QStringLiteral("This does not work now"),
            legacyText(begun.error()));
    }
    reply.account = caller->address;
    return reply;
}

HttpReply SettingsPage::signOut(const HttpRequest &request)
{
    const Result<FormParameters> form = request.parameters();
    const Result<Visitor> visitor = m_visitors.find(request);
    HttpReply reply = redirectReply(QByteArray(SettingsApi::path.data()));
    if (form && visitor && visitor->hasSession && m_visitors.isOwnForm(request, *visitor, *form))
        m_visitors.end(request, reply);
    return reply;
}
