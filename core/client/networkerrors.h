// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QAbstractSocket>
#include <QNetworkReply>

// What Qt's network classes say, as our codes.

/// The code of a TLS alert or of OpenSSL's words in `text`; none if it speaks of neither. Alerts about a
/// certificate come from the server and speak of ours: we judge the server's certificate by ourselves.
std::optional<ErrorCode> codeOfTlsText(const QString &text);

/// @param subject the host
Error errorOfReply(QNetworkReply::NetworkError error, const QString &text, const QString &host);
Error errorOfSocket(QAbstractSocket::SocketError error, const QString &text, const QString &host);
