// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/httpmessage.h"

// Replies of the web pages, all with the headers that keep a page to itself: nothing but its own style sheet
// and pictures, no script, no frame around it, nothing kept by browsers, no address told to other sites.

HttpReply pageReply(int status, const QByteArray &html);
/// See Other, as after every form that changed something: loading the page again changes nothing again.
HttpReply redirectReply(const QByteArray &path);
/// A file to be saved. @param name letters, digits, `@`, `.`, `-`, `_` and `+` only; others become `_`
HttpReply downloadReply(const QString &name, const QByteArray &type, const QByteArray &bytes);
/// A file that is part of the pages themselves.
HttpReply assetReply(const QByteArray &type, const QByteArray &bytes);

/// Whether a form was sent from a page of this server: by what browsers say of where a request comes from.
/// `Unsaid` for programs and for browsers too old to say: then a secret of the page has to prove it.
enum class FormOrigin { Own, Foreign, Unsaid };
FormOrigin formOriginOf(const HttpRequest &request);
