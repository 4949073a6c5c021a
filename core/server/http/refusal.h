// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/httpmessage.h"

// Answers that the HTTPS layer gives by itself, in the shape of every failed answer of ours.

/// The answer for a status of 400 and more: `success` false, the stable code, a short English text.
HttpReply refusal(int status);
/// 405 with the methods that the path does know; Get brings Head along.
HttpReply methodNotAllowed(const QList<HttpMethod> &allowed);
/// The reason phrase of a status line.
QByteArrayView reasonPhrase(int status);
/// The method's name in a request line; "-" for Other.
QByteArrayView methodName(HttpMethod method);
