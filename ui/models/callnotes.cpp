// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/callnotes.h"

#include "core/base/async.h"
#include "core/client/archive/localarchive.h"
#include "ui/models/callsmodel.h"

CallNotes::CallNotes(CallsModel &model, const QString &account, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_account(account)
{
}

void CallNotes::write(const KeptCall &call, const QString &note)
{
    const QString wanted = note.trimmed();
    whenDone(m_model.archive().setNote(m_account, call, wanted), this,
        [this, call, wanted](const Result<bool> &done) {
            if (done)
                m_model.showNote(call, wanted);
            Q_EMIT written({call, wanted, done ? std::nullopt : std::optional<Error>(done.error())});
        });
}

void CallNotes::readOthers(const KeptCall &call)
{
    const quint64 number = ++m_request;
    if (call.remoteParty.isEmpty()) {
        Q_EMIT othersRead(call, {});
        return;
    }
    KeptCallQuery query;
    query.party = call.remoteParty;
    query.limit = mostOthers + 1;
    whenDone(
        m_model.archive().calls(m_account, query), this, [this, number, call](const Result<CallPage> &page) {
            if (number != m_request)
                return;
            QList<KeptCall> others = page ? page->rows() : QList<KeptCall>();
            others.removeIf([&call](const KeptCall &each) { return each.id == call.id; });
            Q_EMIT othersRead(call, others.mid(0, mostOthers));
        });
}
