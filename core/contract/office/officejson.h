// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/office/officefields.h"

#include <QByteArray>
#include <QJsonValue>

/// The JSON dialect of the office API, written (office-api.md 2.1): one root key, elements in the order of
/// their table, two spaces of indent, numbers and booleans bare.
class OfficeJsonSink : public OfficeSink {
public:
    /// The document; once, when all is written.
    QByteArray take();

    void text(QLatin1StringView name, const QString &value) override;
    void boolean(QLatin1StringView name, bool value) override;
    void integer(QLatin1StringView name, qint64 value) override;
    void beginObject(QLatin1StringView name) override;
    void endObject(QLatin1StringView name) override;
    void beginList(QLatin1StringView name) override;
    void endList(QLatin1StringView name) override;

private:
    struct Level {
        bool isList = false;
        bool hasItems = false;
    };

    void begin(QLatin1StringView name, char bracket);
    void end(char bracket);
    void key(QLatin1StringView name);
    void newLine();

    QByteArray m_text = "{";
    QList<Level> m_levels{Level{}}; ///< the object that holds the root first
};

/// The JSON dialect, read: every shape that the contract names.
class OfficeJsonElement : public OfficeElement {
public:
    explicit OfficeJsonElement(QJsonValue value, QString path = {})
        : m_value(std::move(value))
        , m_path(std::move(path))
    {
    }

    bool isNull() const override { return m_value.isNull() || m_value.isUndefined(); }
    QString path() const override { return m_path; }
    Result<QString> text() override;
    Result<bool> boolean() override;
    Result<qint64> integer() override;
    Result<void> fields(const Visit &visit) override;
    Result<void> items(QLatin1StringView itemName, const Visit &visit) override;

private:
    QString below(QStringView name) const;

    QJsonValue m_value;
    QString m_path;
};

/// The text of a document parsed. Errors: RequestMalformed.
Result<QJsonValue> officeJsonOf(const QByteArray &text);
/// An error in a server's document as what it is for whoever asked: ServerUnreadable, with the element in the
/// detail.
Error asUnreadable(const Error &error);

template<class T>
QByteArray officeJsonText(const T &document)
{
    OfficeJsonSink sink;
    writeOffice(sink, document);
    return sink.take();
}

template<class T>
Result<T> officeFromJson(const QJsonValue &json, OfficeReading reading)
{
    OfficeJsonElement holder(json);
    return readOffice<T>(holder, reading);
}

/// The declarations in a document's type.
#define BELLSET_OFFICE_DECLARE(Type)                                                                         \
    /** What a server told; what is unknown in it is skipped. Errors: ServerUnreadable. */                   \
    static Result<Type> fromJson(const QJsonValue &value);                                                   \
    /** What a client wants to have stored. Errors: InvalidParameter with the element's path as subject. */  \
    static Result<Type> fromRequest(const QJsonValue &value);                                                \
    QJsonValue toJson() const;                                                                               \
    /** The same, laid out and in order as the dialect has it. */                                            \
    QByteArray toJsonText() const;

/// Their definitions, in a document's .cpp.
#define BELLSET_OFFICE_DOCUMENT(Type)                                                                        \
    Result<Type> Type::fromJson(const QJsonValue &value)                                                     \
    {                                                                                                        \
        return officeFromJson<Type>(value, OfficeReading::Lenient).map_error(asUnreadable);                  \
    }                                                                                                        \
    Result<Type> Type::fromRequest(const QJsonValue &value)                                                  \
    {                                                                                                        \
        return officeFromJson<Type>(value, OfficeReading::Strict);                                           \
    }                                                                                                        \
    QJsonValue Type::toJson() const                                                                          \
    {                                                                                                        \
        return officeJsonOf(toJsonText()).value_or(QJsonValue());                                            \
    }                                                                                                        \
    QByteArray Type::toJsonText() const                                                                      \
    {                                                                                                        \
        return officeJsonText(*this);                                                                        \
    }
