// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a Connection does with requests and answers; connection.cpp moves the bytes.
#include "core/server/http/connection.h"

#include "core/base/logging.h"
#include "core/server/http/accesslog.h"
#include "core/server/http/httpworker.h"
#include "core/server/http/jobthread.h"
#include "core/server/http/refusal.h"
#include "core/server/http/replyhead.h"

#include <QDateTime>

#include <algorithm>
#include <ctime>

namespace {

constexpr qsizetype separateBody = 16 * 1024; ///< a larger body is sent from where it is
constexpr qsizetype outputAtOnce = 64 * 1024; ///< answers gathered before they are sent

bool allows(const RoutePolicy &policy, HttpMethod method)
{
    return policy.methods.contains(method)
        || (method == HttpMethod::Head && policy.methods.contains(HttpMethod::Get));
}

bool hasAuthorization(const RequestHead &head)
{
    return std::any_of(head.headers.begin(), head.headers.end(), [](const HttpHeader &header) {
        return header.name.compare("Authorization", Qt::CaseInsensitive) == 0;
    });
}

} // namespace

/// Takes what is complete out of m_in, up to what may wait for one client, and sends the answers.
void Connection::process()
{
    m_needMore = false;
    while (!m_finishing && !m_waiting && m_answers < m_worker.limits().pipelined
        && m_out.size() < outputAtOnce && m_outBody.isEmpty()) {
        if (!processOne())
            break;
    }
    flush();
}

/// One step of a request; false when more input is needed.
bool Connection::processOne()
{
    if (m_in.isEmpty() && !m_inBody) {
        m_needMore = true;
        return false;
    }
    if (m_phase != Phase::Head && !m_inBody) {
        enterPhase(Phase::Head, m_worker.limits().headerMs);
        m_requestStart = Clock::now();
        m_requestId = m_worker.newRequestId();
    }
    qsizetype consumed = 0;
    const RequestReader::Step step =
        m_inBody ? m_reader.readBody(m_in, consumed) : m_reader.readHead(m_in, consumed);
    if (consumed == m_in.size())
        m_in.clear();
    else
        m_in.remove(0, consumed);
    switch (step) {
    case RequestReader::Step::NeedMore:
        m_needMore = true;
        return false;
    case RequestReader::Step::Refused:
        refuse(m_reader.refusalStatus());
        break;
    case RequestReader::Step::HeadDone:
        admit();
        break;
    case RequestReader::Step::Complete:
        complete();
        break;
    }
    return true;
}

/// Decides whether the body is read at all.
void Connection::admit()
{
    const RequestHead &head = m_reader.head();
    m_method = head.method;
    m_http10 = head.http10;
    m_keepAlive = head.keepAlive;
    Result<RequestTarget> target = RequestTarget::parse(head.target);
    if (!target) {
        refuse(400);
        return;
    }
    m_target = *std::move(target);
    const bool hasCertificate = m_identity.at(std::time(nullptr)).isPresent();
    const RoutePolicy policy = m_worker.handler().policyFor(
        {head.method, m_target.path, m_target.query, hasCertificate, hasAuthorization(head)});
    m_silentOnFault = policy.silentOnFault;
    const bool tooLarge = head.contentLength > policy.maxBodyBytes;
    if (!policy.known || !allows(policy, head.method) || tooLarge) {
        if (head.hasBody()) { // nobody will read it
            m_keepAlive = false;
            m_linger = true;
        }
        if (!policy.known)
            enqueue(refusal(404));
        else
            enqueue(tooLarge ? refusal(413) : methodNotAllowed(policy.methods));
        return;
    }
    // A chunked body says its size only as it comes.
    const qint64 most = head.contentLength < 0 ? policy.maxBodyBytes : head.contentLength;
    const bool isLarge = most > RoutePolicy::usualBodyBytes;
    if (isLarge && !policy.dropBody) {
        m_bodyMemory = m_worker.shared().largeBodies->take(most, hasCertificate);
        if (!m_bodyMemory) {
            refuse(503);
            return;
        }
    }
    m_reader.limitBody(policy.maxBodyBytes);
    if (isLarge && policy.dropBody)
        m_reader.dropBody();
    m_inBody = true;
    if (head.hasBody()) {
        if (head.expectsContinue && m_in.isEmpty())
            m_out.append("HTTP/1.1 100 Continue\r\n\r\n");
        enterPhase(Phase::Body, m_worker.limits().bodyMs);
    }
}

void Connection::complete()
{
    m_inBody = false;
    HttpRequest request;
    request.method = m_method;
    request.path = m_target.path;
    request.query = std::move(m_target.query);
    request.headers = m_reader.head().headers;
    request.body = m_reader.takeBody();
    request.peerAddress = m_peer;
    request.peerCertificate = m_identity.at(std::time(nullptr));
    request.overTls = m_stream.isTls();
    request.requestId = QString::fromLatin1(m_requestId);
    request.bodyMemory = std::move(m_bodyMemory);
    m_phase = Phase::Handling;
    m_deadline = Clock::time_point::max();

    const Execution where = m_worker.handler().executionOf(request);
    if (where == Execution::Worker) {
        enqueue(handleSafely(m_worker.handler(), request));
        return;
    }
    m_waiting = std::move(request);
    m_waitingFor = where;
}

/// Answers what cannot be understood, and ends the connection: where the next request begins is not known.
void Connection::refuse(int status)
{
    m_keepAlive = false;
    m_linger = true;
    enqueue(refusal(status));
}

void Connection::enqueue(const HttpReply &reply)
{
    const bool isPassingFault = reply.status >= 500 || reply.status == 408;
    if (reply.abort || (m_silentOnFault && isPassingFault)) {
        endWithoutAnswer(reply);
        return;
    }
    if (!isSendable(reply)) {
        qCCritical(lcHttp) << "a handler gave a reply that cannot be sent; request" << m_requestId;
        HttpReply instead = refusal(500);
        instead.account = reply.account;
        instead.action = reply.action;
        enqueue(instead);
        return;
    }
    m_keepAlive = m_keepAlive && !m_draining;
    appendHead(m_out, reply, {m_worker.dateNow(), m_requestId, m_keepAlive, m_http10});
    if (m_method != HttpMethod::Head && hasBody(reply.status)) {
        if (reply.body.size() > separateBody)
            m_outBody = reply.body;
        else
            m_out.append(reply.body);
    }
    ++m_answers;
    log(reply);
    if (!m_keepAlive) {
        m_finishing = true;
        m_linger = m_linger || !m_in.isEmpty();
    }
    nextRequest();
}

void Connection::endWithoutAnswer(const HttpReply &reply)
{
    HttpReply silent = reply;
    silent.status = 0;
    silent.body.clear();
    log(silent);
    m_finishing = true;
    m_linger = false;
    nextRequest();
}

void Connection::log(const HttpReply &reply)
{
    ++m_worker.shared().requests;
    if (!lcAccess().isInfoEnabled())
        return;
    const auto duration =
        std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - m_requestStart);
    logAccess({QDateTime::currentMSecsSinceEpoch(), m_requestId, m_peer, methodName(m_method), m_target.path,
        reply.status, m_method == HttpMethod::Head ? 0 : reply.body.size(), duration.count(), reply.account,
        reply.action});
}

void Connection::nextRequest()
{
    m_reader.reset();
    m_inBody = false;
    m_target = {};
    m_method = HttpMethod::Other;
    m_http10 = false;
    m_silentOnFault = false;
    m_bodyMemory.reset();
    m_phase = Phase::Handling; // until waitForInput() or the next request's first byte
}

void Connection::answer(const HttpReply &reply)
{
    if (m_phase != Phase::Handling)
        return;
    enqueue(reply);
    process();
}
