// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/web/visitor.h"

#include "core/contract/errorcodes.h"
#include "core/server/store/stores.h"
#include "core/server/web/webreply.h"

namespace {

// The prefix makes browsers take it from this very host, over HTTPS, for all paths only.
const QByteArray cookieName("__Host-bellset");
const QByteArray cookieRules("; Path=/; Secure; HttpOnly; SameSite=Strict");
constexpr qsizetype longestId = 64;

// Errors that only an owner's certificate leads to.
bool isOfOwner(const Error &error)
{
    return error.code == ErrorCode::Denied
        || (error.code == ErrorCode::MissingParameter && error.detail == CallerFinder::ownersCertificate);
}

} // namespace

VisitorFinder::VisitorFinder(Stores &stores, WebSessions &sessions, SignInShared shared)
    : m_stores(stores)
    , m_sessions(sessions)
    , m_callers(stores, std::move(shared))
{
}

Result<Visitor> VisitorFinder::find(const HttpRequest &request)
{
    const Result<std::optional<Visitor>> visitor = findSession(request);
    if (!visitor)
        return failure(visitor.error());
    if (*visitor)
        return **visitor;
    const Result<Caller> caller = m_callers.find(request);
    // Links and forms of the pages name no account, so an owner's certificate does not open them.
    if (caller ? caller->ownerId != 0 : isOfOwner(caller.error()))
        return failure(ErrorCode::NotAuthenticated);
    if (!caller)
        return failure(caller.error());
    return Visitor{*caller, m_sessions.formToken("caller " + caller->address.toUtf8()), false};
}

Result<std::optional<Visitor>> VisitorFinder::findSession(const HttpRequest &request)
{
    const QByteArray id = sessionIdOf(request);
    if (id.isEmpty())
        return std::nullopt;
    const std::optional<WebSessions::Session> session = m_sessions.find(id);
    if (!session)
        return std::nullopt;
    const Result<Account> account = m_stores.accounts.find(session->address);
    if (!account && account.error().code != ErrorCode::AccountUnknown)
        return failure(account.error());
    const Result<QString> mark = account ? m_stores.accounts.passwordMark(account->id) : QString();
    if (!mark)
        return failure(mark.error());
    if (mark->isEmpty() || *mark != session->mark) {
        m_sessions.end(id);
        return std::nullopt;
    }
    return Visitor{{account->id, account->address, account->role, QStringLiteral("web session"),
                       request.peerAddress.toString()},
        m_sessions.formToken("session " + id), true};
}

bool VisitorFinder::isOwnForm(
    const HttpRequest &request, const Visitor &visitor, const FormParameters &form) const
{
    const QByteArray token = form.value(u"token").value_or(QString()).left(200).toLatin1();
    const QByteArray holder =
        visitor.hasSession ? "session " + sessionIdOf(request) : "caller " + visitor.caller.address.toUtf8();
    return formOriginOf(request) != FormOrigin::Foreign && m_sessions.isFormToken(token, holder);
}

Result<Visitor> VisitorFinder::begin(const HttpRequest &request, const Caller &caller, HttpReply &reply)
{
    if (const QByteArray old = sessionIdOf(request); !old.isEmpty())
        m_sessions.end(old);
    const Result<QString> mark = m_stores.accounts.passwordMark(caller.accountId);
    if (!mark)
        return failure(mark.error());
    const QByteArray id = m_sessions.begin(caller.address, *mark);
    if (id.isEmpty())
        return failure(ErrorCode::CryptoFailed, {}, QStringLiteral("no random numbers"));
    reply.setHeader("Set-Cookie", cookieName + '=' + id + cookieRules);
    return Visitor{caller, m_sessions.formToken("session " + id), true};
}

void VisitorFinder::challenge(HttpReply &reply, const HttpRequest &request, const Error &error) const
{
    HttpReply explained;
    m_callers.explain(explained, request, error);
    if (!explained.headers.isEmpty() && error.code != ErrorCode::SignInDelayed
        && error.code != ErrorCode::SignInLocked)
        reply.status = 401;
    for (const HttpHeader &header : explained.headers)
        reply.setHeader(header.name, header.value);
}

void VisitorFinder::end(const HttpRequest &request, HttpReply &reply)
{
    if (const QByteArray id = sessionIdOf(request); !id.isEmpty())
        m_sessions.end(id);
    reply.setHeader("Set-Cookie", cookieName + "=; Max-Age=0" + cookieRules);
}

QByteArray VisitorFinder::sessionIdOf(const HttpRequest &request) const
{
    for (const HttpHeader &header : request.headers) {
        if (header.name.compare("Cookie", Qt::CaseInsensitive) != 0)
            continue;
        const QList<QByteArray> cookies = header.value.split(';');
        for (const QByteArray &cookie : cookies) {
            const QByteArray pair = cookie.trimmed();
            if (pair.startsWith(cookieName + '=') && pair.size() - cookieName.size() - 1 <= longestId)
                return pair.mid(cookieName.size() + 1);
        }
    }
    return {};
}
