// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/settings/journalfailures.h"

#include "core/contract/errorcodes.h"
#include "core/server/settings/legacytexts.h"

#include <QJsonArray>

namespace {

QString textOf(ActionId id, const Error &error)
{
    if (error.code == ErrorCode::MissingParameter && error.subject == u"uuid")
        return QStringLiteral("Missing uuid");
    if (error.code == ErrorCode::MissingParameter && error.subject == u"data")
        return QStringLiteral("Missing data");
    if (error.code == ErrorCode::InvalidParameter && error.subject == u"data") {
        return id == ActionId::DeleteJournalEntries ? QStringLiteral("No journal entries provided")
                                                    : QStringLiteral("Json decode error");
    }
    return legacyText(error);
}

} // namespace

bool isJournalAction(ActionId id)
{
    return id == ActionId::GetJournalEntries || id == ActionId::PutJournalEntries
        || id == ActionId::DeleteJournalEntries;
}

bool mayPass(ErrorCode code)
{
    return code == ErrorCode::StoreBusy || code == ErrorCode::StoreFailed;
}

QJsonObject journalFailure(ActionId id, const Error &error)
{
    QJsonObject object = failureToJson(error, textOf(id, error)).toObject();
    if (id != ActionId::DeleteJournalEntries)
        object.insert(QStringLiteral("results"), QJsonArray());
    if (id == ActionId::GetJournalEntries)
        object.insert(QStringLiteral("rows"), 0);
    return object;
}
