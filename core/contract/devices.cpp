// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/devices.h"

#include "core/contract/errorcodes.h"
#include "core/contract/jsonreader.h"
#include "core/contract/parameters.h"

#include <QJsonArray>
#include <QJsonObject>

namespace {

const QString contactKey = QStringLiteral("contact");

} // namespace

Result<DeviceList> DeviceList::fromJson(const QJsonValue &value)
{
    const Result<QJsonArray> array = jsonArray(value, QStringLiteral("devices"));
    if (!array)
        return failure(array.error());
    DeviceList list;
    for (const QJsonValue &item : *array) {
        const QJsonObject object = item.toObject();
        Device device;
        device.contact = jsonText(object.value(u"contact"));
        device.publicContact = jsonText(object.value(u"publicContact"));
        if (device.publicContact.isEmpty())
            device.publicContact = device.contact;
        device.expires = jsonInteger(object.value(u"expires"));
        device.userAgent = jsonText(object.value(u"user_agent"));
        device.transport = jsonText(object.value(u"transport"));
        list.devices.append(device);
    }
    return list;
}

QJsonValue DeviceList::toJson() const
{
    QJsonArray array;
    for (const Device &device : devices) {
        array.append(QJsonObject{{QStringLiteral("contact"), device.contact},
            {QStringLiteral("publicContact"), device.publicContact},
            {QStringLiteral("expires"), device.expires}, {QStringLiteral("user_agent"), device.userAgent},
            {QStringLiteral("transport"), device.transport}});
    }
    return array;
}

Result<DeviceContact> DeviceContact::fromForm(const FormParameters &form)
{
    constexpr qsizetype longestContact = 500;
    const Result<std::optional<QString>> contact = lineParameter(form, contactKey, longestContact);
    if (!contact)
        return failure(contact.error());
    if (contact->value_or(QString()).isEmpty())
        return failure(ErrorCode::MissingParameter, contactKey);
    return DeviceContact{**contact};
}

FormParameters DeviceContact::toForm() const
{
    return {{contactKey, contact}};
}
