// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/settings/actionhandlers.h"

namespace {

template<ActionId id, class Handler>
Result<ActionAnswer> runWith(Handler handler, const ActionContext &context, const FormParameters &form)
{
    const auto parameters = ActionTypes<id>::Parameters::fromForm(form);
    if (!parameters)
        return failure(parameters.error());
    const auto reply = handler(context, *parameters);
    if (!reply)
        return failure(reply.error());
    return answerOfReply(*reply);
}

} // namespace

Result<ActionAnswer> runAction(ActionId id, const ActionContext &context, const FormParameters &form)
{
    switch (id) {
#define BELLSET_CASE(Id, ...)                                                                                \
    case ActionId::Id:                                                                                       \
        return runWith<ActionId::Id>(handle##Id, context, form);
        BELLSET_SETTINGS_ACTIONS(BELLSET_CASE)
#undef BELLSET_CASE
    }
    Q_UNREACHABLE();
}
