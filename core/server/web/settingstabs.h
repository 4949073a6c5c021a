// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/settings/actionhandlers.h"

#include <QJsonArray>
#include <QJsonObject>

// What each tab of the settings page shows, as values of its template. Read through the handlers of the API,
// so that page and API cannot differ.

/// A tab; its template is `tab-<id>.html`.
struct SettingsTab {
    QLatin1StringView id;
    QLatin1StringView label;
};

/// The tabs in their order.
inline constexpr std::array settingsTabs{
    SettingsTab{QLatin1StringView("settings"), QLatin1StringView("Settings")},
    SettingsTab{QLatin1StringView("diversions"), QLatin1StringView("Forwarding")},
    SettingsTab{QLatin1StringView("accept"), QLatin1StringView("Who gets through")},
    SettingsTab{QLatin1StringView("calls"), QLatin1StringView("Calls")},
    SettingsTab{QLatin1StringView("devices"), QLatin1StringView("Devices")},
    SettingsTab{QLatin1StringView("contacts"), QLatin1StringView("Directory")},
    SettingsTab{QLatin1StringView("identity"), QLatin1StringView("Account")},
};

/// The tab of a name; names that other servers have (settings-api.md 0.1 fact 9) lead to the nearest of ours.
const SettingsTab &settingsTabNamed(QStringView name);

/// What the directory is asked, and whether it may be.
struct DirectoryAsked {
    bool isOn = false; ///< the operator turned it on
    bool isAsked = false; ///< the form was sent
    QString firstName;
    QString lastName;
    int page = 0;
};

Result<QJsonObject> settingsTabValues(const ActionContext &context);
/// @param written what was typed, and what is wrong with it, after a change that failed; by key, "FUNC"
Result<QJsonObject> diversionsTabValues(const ActionContext &context, const QMap<QString, QString> &written,
    const QMap<QString, QString> &errors);
Result<QJsonObject> acceptTabValues(const ActionContext &context);
Result<QJsonObject> callsTabValues(const ActionContext &context);
Result<QJsonObject> devicesTabValues(const ActionContext &context);
Result<QJsonObject> contactsTabValues(const ActionContext &context, const DirectoryAsked &asked);
Result<QJsonObject> identityTabValues(const ActionContext &context);

/// One field of a form, for `_fields.html`.
struct PageField {
    QString name;
    QString label;
    QString type = QStringLiteral("text");
    QString value = {};
    QString hint = {};
    QString error = {};
    QString autocomplete = QStringLiteral("off");
    bool required = false;
    QString list = {}; ///< id of a datalist

    QJsonObject toJson() const;
};
