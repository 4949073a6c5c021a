// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/digestclient.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace {

QByteArray md5(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
}

QByteArray part(const QByteArray &challenge, const char *name)
{
    const QRegularExpression pattern(QStringLiteral("\\b%1=\"([^\"]*)\"").arg(QString::fromLatin1(name)));
    return pattern.match(QString::fromLatin1(challenge)).captured(1).toLatin1();
}

} // namespace

bool DigestClient::read(const HttpReply &reply)
{
    const QByteArray challenge = headerOf(reply, "WWW-Authenticate");
    realm = part(challenge, "realm");
    nonce = part(challenge, "nonce");
    opaque = part(challenge, "opaque");
    return !nonce.isEmpty();
}

QByteArray DigestClient::header(const QByteArray &method, const QByteArray &target) const
{
    const QByteArray sentUri = uri.isEmpty() ? target : uri;
    const QByteArray nc = QByteArray::number(count, 16).rightJustified(8, '0');
    const QByteArray ha1 = md5(username + ':' + realm + ':' + password);
    const QByteArray ha2 = md5(method + ':' + sentUri);
    const QByteArray response = md5(ha1 + ':' + nonce + ':' + nc + ':' + cnonce + ":auth:" + ha2);
    return "Digest username=\"" + username + "\", realm=\"" + realm + "\", nonce=\"" + nonce + "\", uri=\""
        + sentUri + "\", response=\"" + response + "\", opaque=\"" + opaque + "\", qop=auth, nc=" + nc
        + ", cnonce=\"" + cnonce + '"';
}

HttpRequest DigestClient::sign(HttpRequest request)
{
    const QByteArray method = request.method == HttpMethod::Post ? "POST" : "GET";
    request.headers.append(HttpHeader{"Authorization", header(method, targetOf(request))});
    ++count;
    return request;
}

QByteArray DigestClient::headerOf(const HttpReply &reply, const QByteArray &name)
{
    for (const HttpHeader &header : reply.headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

QByteArray DigestClient::targetOf(const HttpRequest &request)
{
    return request.path.toUtf8() + '?' + request.query.encoded();
}
