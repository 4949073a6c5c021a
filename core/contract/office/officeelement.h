// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLatin1StringView>
#include <QString>

#include <functional>

// The two ends of an encoding of the office API (office-api.md 2.1). The tables of the documents
// (officefields.h) know nothing else of XML or JSON.

/// Where a document is written, element by element in the order of its table.
class OfficeSink {
public:
    virtual ~OfficeSink() = default;
    virtual void text(QLatin1StringView name, const QString &value) = 0;
    virtual void boolean(QLatin1StringView name, bool value) = 0;
    virtual void integer(QLatin1StringView name, qint64 value) = 0;
    /// In a list, `name` is the name of its items.
    virtual void beginObject(QLatin1StringView name) = 0;
    virtual void endObject(QLatin1StringView name) = 0;
    virtual void beginList(QLatin1StringView name) = 0;
    virtual void endList(QLatin1StringView name) = 0;
};

/// One element of a document that is read: a value, an object or a list, as whoever asks takes it. Each is
/// read once. Errors: InvalidParameter, whose subject is the element's path ("entry/number").
class OfficeElement {
public:
    using Visit = std::function<Result<void>(QStringView name, OfficeElement &child)>;

    virtual ~OfficeElement() = default;
    /// The same as if the element were absent: JSON's null.
    virtual bool isNull() const = 0;
    /// "contact-information/homeAddress": for errors.
    virtual QString path() const = 0;
    virtual Result<QString> text() = 0;
    /// Also quoted.
    virtual Result<bool> boolean() = 0;
    /// Also quoted.
    virtual Result<qint64> integer() = 0;
    /// Every child, until one visit fails.
    virtual Result<void> fields(const Visit &visit) = 0;
    /// Every item of a list in any of its shapes (array; items under their name; a single item).
    virtual Result<void> items(QLatin1StringView itemName, const Visit &visit) = 0;
};
