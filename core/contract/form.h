// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

/// Names and values of a query string or of an application/x-www-form-urlencoded body, in order. Names are
/// case-sensitive.
class FormParameters {
public:
    struct Item {
        QString name;
        QString value;
        bool operator==(const Item &) const = default;
    };

    FormParameters() = default;
    FormParameters(std::initializer_list<Item> items)
        : m_items(items)
    {
    }

    /// Decodes once and strictly: `%` needs two hex digits, the result must be UTF-8, NUL is refused, `+` is
    /// a space. Errors: RequestMalformed.
    static Result<FormParameters> parse(QByteArrayView encoded);
    /// The encoded form: everything but unreserved characters percent-encoded, spaces as `+`.
    QByteArray encoded() const;

    void add(const QString &name, const QString &value) { m_items.append({name, value}); }
    /// Replaces every value of `name`.
    void set(const QString &name, const QString &value);
    /// Adds the items of `other`; those replace ours of the same name (a form body wins over the query,
    /// settings-api.md 0.1).
    void merge(const FormParameters &other);

    bool has(QStringView name) const;
    /// The last value given for `name`, as PHP takes it; no value when the name is absent.
    std::optional<QString> value(QStringView name) const;

    const QList<Item> &items() const { return m_items; }
    bool isEmpty() const { return m_items.isEmpty(); }
    bool operator==(const FormParameters &) const = default;

private:
    QList<Item> m_items;
};
