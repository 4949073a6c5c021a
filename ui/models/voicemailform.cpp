// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/voicemailform.h"

#include "core/base/logging.h"
#include "core/client/draftstore.h"
#include "core/contract/emailaddress.h"
#include "core/contract/jsonreader.h"
#include "ui/models/accountsession.h"

#include <QJsonObject>

namespace {

const QLatin1StringView formName("voicemail");
constexpr int savingPauseMs = 400;
constexpr qsizetype longestText = 400;

QJsonObject toJson(const VoicemailDelivery &delivery)
{
    return {{QStringLiteral("mail"), delivery.mail}, {QStringLiteral("email"), delivery.email},
        {QStringLiteral("keep"), delivery.keep}};
}

VoicemailDelivery fromJson(const QJsonValue &value)
{
    return {jsonBoolean(value[u"mail"]), jsonText(value[u"email"]).left(longestText),
        jsonBoolean(value[u"keep"])};
}

bool sameEffect(const VoicemailDelivery &one, const VoicemailDelivery &other)
{
    if (!one.mail || !other.mail)
        return one.mail == other.mail;
    return one.email.trimmed() == other.email.trimmed() && one.keep == other.keep;
}

} // namespace

VoicemailForm::VoicemailForm(AccountSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(savingPauseMs);
    connect(&m_saving, &QTimer::timeout, this, &VoicemailForm::flush);
    load();
    connect(&m_session, &AccountSession::areaChanged, this, [this](Area area) {
        if (area == Area::Voicemail || area == Area::Identity || area == Area::Capabilities)
            onServerChanged();
    });
    onServerChanged();
}

VoicemailForm::~VoicemailForm()
{
    flush();
}

VoicemailDelivery VoicemailForm::stored() const
{
    VoicemailDelivery delivery;
    if (!m_session.voicemail().hasValue())
        return delivery;
    const Voicemail &box = *m_session.voicemail();
    delivery.mail = box.exists && !box.email.isEmpty();
    delivery.email = delivery.mail        ? box.email.left(longestText)
        : m_session.identity().hasValue() ? m_session.identity()->email.left(longestText)
                                          : QString();
    delivery.keep = !delivery.mail || !box.deleteAfterMail;
    return delivery;
}

VoicemailDelivery VoicemailForm::delivery() const
{
    return m_draft ? m_draft->delivery : stored();
}

void VoicemailForm::setDelivery(const VoicemailDelivery &delivery)
{
    if (delivery == this->delivery())
        return;
    const VoicemailDelivery server = stored();
    if (!m_draft)
        m_draft = Draft{delivery, server};
    m_draft->delivery = delivery;
    if (delivery == server)
        m_draft.reset();
    save();
    Q_EMIT changed();
}

bool VoicemailForm::isGood() const
{
    const VoicemailDelivery wanted = delivery();
    return !wanted.mail || isEmailAddress(wanted.email.trimmed());
}

bool VoicemailForm::isChanged() const
{
    return m_draft && m_session.voicemail().hasValue() && m_session.voicemail()->exists
        && !sameEffect(m_draft->delivery, stored());
}

bool VoicemailForm::hasConflict() const
{
    return isChanged() && !sameEffect(m_draft->base, stored());
}

void VoicemailForm::keepMine()
{
    if (!m_draft)
        return;
    m_draft->base = stored();
    save();
    Q_EMIT changed();
}

void VoicemailForm::settle(const VoicemailDelivery &delivery)
{
    m_draft = Draft{delivery, stored()};
    if (sameEffect(delivery, stored()))
        m_draft.reset();
    save();
    Q_EMIT changed();
}

VoicemailChange VoicemailForm::toChange() const
{
    const VoicemailDelivery wanted = delivery();
    VoicemailChange change;
    // The two go together: nothing may be thrown away that is mailed nowhere.
    change.email = wanted.mail ? wanted.email.trimmed() : QString();
    change.deleteAfterMail = wanted.mail && !wanted.keep;
    return change;
}

void VoicemailForm::discard()
{
    if (!m_draft)
        return;
    m_draft.reset();
    save();
    Q_EMIT changed();
}

void VoicemailForm::discard(const VoicemailDelivery &delivery)
{
    if (m_draft && m_draft->delivery == delivery)
        discard();
}

void VoicemailForm::onServerChanged()
{
    const bool known = m_session.voicemail().hasValue() && m_session.voicemail()->exists;
    // A draft without an effect is none, but for a text that is still being typed.
    if (known && m_draft && sameEffect(m_draft->delivery, stored()) && m_draft->delivery.mail) {
        m_draft.reset();
        save();
    }
    Q_EMIT changed();
}

void VoicemailForm::load()
{
    const std::optional<QJsonObject> saved = m_session.drafts().load(m_session.account(), QString(formName));
    if (saved)
        m_draft = Draft{fromJson(saved->value(u"delivery")), fromJson(saved->value(u"base"))};
}

void VoicemailForm::save()
{
    m_unsaved = true;
    m_saving.start();
}

void VoicemailForm::flush()
{
    if (!m_unsaved)
        return;
    m_unsaved = false;
    m_saving.stop();
    const Result<bool> saved = isChanged()
        ? m_session.drafts().save(m_session.account(), QString(formName),
            {{QStringLiteral("delivery"), toJson(m_draft->delivery)},
                {QStringLiteral("base"), toJson(m_draft->base)}})
        : m_session.drafts().discard(m_session.account(), QString(formName));
    if (!saved)
        qCWarning(lcUi) << "a draft could not be kept:" << saved.error().detail;
}
