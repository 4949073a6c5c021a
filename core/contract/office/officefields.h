// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/errorcodes.h"
#include "core/contract/office/officeelement.h"

#include <QList>

#include <concepts>
#include <optional>
#include <tuple>

// One table per document of the office API: which elements it has, in which order, and which member holds
// each. Every encoding is written and read through the table.
//
// A value type that is an object has `static constexpr auto officeFields()`, a tuple of OfficeField in the
// order of the elements. A document has `static constexpr auto officeRoot()` besides: the name of the root,
// or, where the root is a list, the OfficeField of the list alone. Its .cpp has one line,
// BELLSET_OFFICE_DOCUMENT(Type), for `fromJson`, `toJson` and `toJsonText` (officejson.h).
//
// Members are QString, bool and qint64, which are always written; std::optional of them or of an object,
// which is left out when it has no value; an enumeration with an OfficeWords; or a QList of objects.

template<class Owner, class Type>
struct OfficeField {
    QLatin1StringView name;
    Type Owner::*member;
    QLatin1StringView item = {}; ///< of a list: the name of its items
};

template<class Owner, class Type>
constexpr OfficeField<Owner, Type> officeField(
    const char *name, Type Owner::*member, const char *item = nullptr)
{
    return {QLatin1StringView(name), member, item ? QLatin1StringView(item) : QLatin1StringView()};
}

/// What of a document that is read counts as an error.
enum class OfficeReading {
    Strict, ///< what somebody wants to have stored: an unknown element is an error that names it
    Lenient, ///< what a server told: what a newer one adds is skipped
};

/// Specialise for an enumeration: `static QString text(E)` and `static std::optional<E> value(QStringView)`.
template<class E>
struct OfficeWords;

template<class T>
concept OfficeObject = requires
{
    T::officeFields();
};

template<OfficeObject T>
void writeOfficeFields(OfficeSink &sink, const T &object);

inline void writeOfficeValue(OfficeSink &sink, QLatin1StringView name, const QString &value)
{
    sink.text(name, value);
}

template<std::same_as<bool> T>
void writeOfficeValue(OfficeSink &sink, QLatin1StringView name, T value)
{
    sink.boolean(name, value);
}

template<std::same_as<qint64> T>
void writeOfficeValue(OfficeSink &sink, QLatin1StringView name, T value)
{
    sink.integer(name, value);
}

template<class E>
requires std::is_enum_v<E>
void writeOfficeValue(OfficeSink &sink, QLatin1StringView name, E value)
{
    sink.text(name, OfficeWords<E>::text(value));
}

template<OfficeObject T>
void writeOfficeValue(OfficeSink &sink, QLatin1StringView name, const T &object)
{
    sink.beginObject(name);
    writeOfficeFields(sink, object);
    sink.endObject(name);
}

template<class Owner, class Type>
void writeOfficeField(OfficeSink &sink, const OfficeField<Owner, Type> &field, const Owner &owner)
{
    writeOfficeValue(sink, field.name, owner.*field.member);
}

template<class Owner, class Type>
void writeOfficeField(
    OfficeSink &sink, const OfficeField<Owner, std::optional<Type>> &field, const Owner &owner)
{
    if (const std::optional<Type> &value = owner.*field.member)
        writeOfficeValue(sink, field.name, *value);
}

template<class Owner, class Type>
void writeOfficeField(OfficeSink &sink, const OfficeField<Owner, QList<Type>> &field, const Owner &owner)
{
    sink.beginList(field.name);
    for (const Type &item : owner.*field.member)
        writeOfficeValue(sink, field.item, item);
    sink.endList(field.name);
}

template<OfficeObject T>
void writeOfficeFields(OfficeSink &sink, const T &object)
{
    std::apply(
        [&](const auto &...field) { (writeOfficeField(sink, field, object), ...); }, T::officeFields());
}

/// The whole document under its root.
template<class T>
void writeOffice(OfficeSink &sink, const T &document)
{
    if constexpr (OfficeObject<T>)
        writeOfficeValue(sink, T::officeRoot(), document);
    else
        writeOfficeField(sink, T::officeRoot(), document);
}

template<OfficeObject T>
Result<void> readOfficeFields(OfficeElement &element, T &object, OfficeReading reading);

inline Result<void> readOfficeValue(OfficeElement &element, QString &value, OfficeReading)
{
    return element.text().map([&value](const QString &text) { value = text; });
}

inline Result<void> readOfficeValue(OfficeElement &element, bool &value, OfficeReading)
{
    return element.boolean().map([&value](bool flag) { value = flag; });
}

inline Result<void> readOfficeValue(OfficeElement &element, qint64 &value, OfficeReading)
{
    return element.integer().map([&value](qint64 number) { value = number; });
}

template<class E>
requires std::is_enum_v<E> Result<void> readOfficeValue(OfficeElement &element, E &value, OfficeReading)
{
    const Result<QString> text = element.text();
    if (!text)
        return failure(text.error());
    const std::optional<E> known = OfficeWords<E>::value(*text);
    if (!known)
        return failure(ErrorCode::InvalidParameter, element.path(), text->left(100));
    value = *known;
    return {};
}

template<OfficeObject T>
Result<void> readOfficeValue(OfficeElement &element, T &object, OfficeReading reading)
{
    return readOfficeFields(element, object, reading);
}

template<class T>
Result<void> readOfficeValue(OfficeElement &element, std::optional<T> &value, OfficeReading reading)
{
    return readOfficeValue(element, value.emplace(), reading);
}

template<class Owner, class Type>
Result<void> readOfficeField(
    const OfficeField<Owner, Type> &field, OfficeElement &element, Owner &owner, OfficeReading reading)
{
    return readOfficeValue(element, owner.*field.member, reading);
}

template<class Owner, class Type>
Result<void> readOfficeField(
    const OfficeField<Owner, QList<Type>> &field, OfficeElement &element, Owner &owner, OfficeReading reading)
{
    QList<Type> &list = owner.*field.member;
    list.clear();
    return element.items(field.item, [&list, reading](QStringView, OfficeElement &item) {
        return readOfficeValue(item, list.emplaceBack(), reading);
    });
}

template<OfficeObject T>
Result<void> readOfficeFields(OfficeElement &element, T &object, OfficeReading reading)
{
    return element.fields([&object, reading](QStringView name, OfficeElement &child) {
        Result<void> done;
        const auto tryField = [&](const auto &field) {
            if (name != field.name)
                return false;
            // As if it were absent: the member keeps the value it has from its type.
            if (!child.isNull())
                done = readOfficeField(field, child, object, reading);
            return true;
        };
        const bool known =
            std::apply([&](const auto &...field) { return (tryField(field) || ...); }, T::officeFields());
        if (!known && reading == OfficeReading::Strict)
            return Result<void>(
                failure(ErrorCode::InvalidParameter, child.path(), QStringLiteral("unknown element")));
        return done;
    });
}

/// The document whose root is `root`, the element that holds it alone (a JSON object with one key). Errors:
/// InvalidParameter with the path of the element as subject.
template<class T>
Result<T> readOffice(OfficeElement &holder, OfficeReading reading)
{
    T document;
    bool found = false;
    const Result<void> done = holder.fields([&](QStringView name, OfficeElement &root) {
        const auto isRoot = [name](QLatin1StringView wanted) { return name == wanted; };
        if constexpr (OfficeObject<T>) {
            if (isRoot(T::officeRoot())) {
                found = true;
                return root.isNull() ? Result<void>() : readOfficeFields(root, document, reading);
            }
        } else {
            if (isRoot(T::officeRoot().name)) {
                found = true;
                return root.isNull() ? Result<void>()
                                     : readOfficeField(T::officeRoot(), root, document, reading);
            }
        }
        return reading == OfficeReading::Lenient ? Result<void>()
                                                 : Result<void>(failure(ErrorCode::InvalidParameter,
                                                     root.path(), QStringLiteral("unknown element")));
    });
    if (!done)
        return failure(done.error());
    if (!found) {
        QLatin1StringView wanted;
        if constexpr (OfficeObject<T>)
            wanted = T::officeRoot();
        else
            wanted = T::officeRoot().name;
        return failure(ErrorCode::InvalidParameter, QString(wanted), QStringLiteral("missing element"));
    }
    return document;
}
