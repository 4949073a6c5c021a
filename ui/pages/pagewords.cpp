// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pagewords.h"

#include "ui/shell/page.h"
#include "ui/shell/prompts.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/words/errortext.h"

QString PageWords::nothingToShow(const Error &error)
{
    const ErrorText text = errorText(error);
    if (error.code == ErrorCode::ServerFault)
        return text.happened;
    return text.sentence();
}

QString PageWords::mayBeOld(const Error &error)
{
    return errorText(error).happened + u' ' + tr("What you see may be out of date.");
}

void PageWords::showReadError(InlineMessage *message, Page *page, const Error &error)
{
    message->error(mayBeOld(error),
        {{tr("&Try again", "button"), [page] { page->refresh(); }, true},
            {tr("Details", "button"),
                [page, error] {
                    page->prompts().showText(page, tr("Details of the error"), errorDetails(error));
                },
                false}});
}
