// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bellsetdprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QSet>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <functional>
#include <optional>

/// Two writers and a reader that replicate as Blink does (settings-api.md 2.5), while the server is killed
/// again and again. BELLSET_JOURNAL_ENTRIES sets how many entries, BELLSET_JOURNAL_SEED where chance begins.
class TestJournalReplication : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingArrivesOnce();
};

namespace {

const QString account = QStringLiteral("alice@example.org");

int fromEnvironment(const char *name, int fallback)
{
    bool ok = false;
    const int value = qEnvironmentVariableIntValue(name, &ok);
    return ok && value > 0 ? value : fallback;
}

/// What a message looks like on the server: base64 with line breaks, from which the reader gets its id.
QByteArray payloadOf(const QString &messageId, QRandomGenerator &random)
{
    const QByteArray body(random.bounded(20, 600), static_cast<char>('a' + random.bounded(26)));
    const QJsonObject message{{QStringLiteral("msgid"), messageId},
        {QStringLiteral("body"), QString::fromLatin1(body)},
        {QStringLiteral("direction"), QStringLiteral("outgoing")}};
    const QByteArray encoded = QJsonDocument(message).toJson(QJsonDocument::Compact).toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < encoded.size(); at += 76)
        lines += encoded.mid(at, 76) + '\n';
    return lines;
}

QString messageIdOf(const QByteArray &payload)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(payload)).object().value(u"msgid").toString();
}

/// HTTPS as one of the clients, with the account's certificate.
class Link : public QObject {
public:
    Link(const BellsetdProcess &server, QString uuid)
        : m_server(server)
        , m_uuid(std::move(uuid))
    {
        QFile bundle(server.bundleOf(account));
        if (!bundle.open(QIODevice::ReadOnly))
            qFatal("no certificate");
        const QByteArray pem = bundle.readAll();
        m_tls = QSslConfiguration::defaultConfiguration();
        m_tls.setLocalCertificate(QSslCertificate(pem));
        for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa}) {
            if (const QSslKey key(pem, algorithm); !key.isNull())
                m_tls.setPrivateKey(key);
        }
        m_tls.setCaCertificates(QSslCertificate::fromPath(server.ca()));
    }

    const QString &uuid() const { return m_uuid; }

    /// @param done gets the answer's JSON, or nothing when there was no answer at all; anything else that is
    /// answered would end the replication of a real client, and ends the test
    void send(const QByteArray &query, const QByteArray &form,
        const std::function<void(const std::optional<QJsonObject> &)> &done)
    {
        QNetworkRequest request(
            QUrl(m_server.url() + QStringLiteral("/settings.phtml?") + QString::fromLatin1(query)));
        request.setSslConfiguration(m_tls);
        request.setTransferTimeout(15000);
        request.setHeader(
            QNetworkRequest::ContentTypeHeader, QByteArray("application/x-www-form-urlencoded"));
        QNetworkReply *reply = form.isEmpty() ? m_network.get(request) : m_network.post(request, form);
        connect(reply, &QNetworkReply::finished, this, [this, reply, done] {
            reply->deleteLater();
            const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            // An answer that is cut off counts as none, as the client's HTTP library raises an error.
            if (status == 0 || reply->error() != QNetworkReply::NoError) {
                if (status != 0 && status != 200)
                    m_failure = QStringLiteral("status %1").arg(status);
                done(std::nullopt);
                return;
            }
            const QByteArray body = reply->readAll();
            const QJsonObject answer = QJsonDocument::fromJson(body).object();
            if (!answer.value(u"success").toBool())
                m_failure = QString::fromUtf8(body.left(300));
            done(answer);
        });
    }

    const QString &failure() const { return m_failure; }

private:
    const BellsetdProcess &m_server;
    const QString m_uuid;
    QSslConfiguration m_tls;
    QNetworkAccessManager m_network;
    QString m_failure;
};

constexpr int retryMs = 25;

/// Puts message after message, some at once, and repeats what got no answer.
class Writer : public QObject {
public:
    Writer(const BellsetdProcess &server, const QString &name, int messages, quint32 seed)
        : m_link(server, QStringLiteral("urn:uuid:00000000-0000-4000-8000-") + name)
        , m_name(name)
        , m_left(messages)
        , m_random(seed)
    {
    }

    void next()
    {
        if (m_left == 0) {
            m_done = true;
            return;
        }
        m_pending.clear();
        QJsonObject rows; // keyed by message id, as Blink sends it
        for (int i = qMin(m_left, m_random.bounded(1, 25)); i > 0; --i, --m_left) {
            const QString id = QStringLiteral("%1-%2").arg(m_name).arg(m_left);
            const QByteArray payload = payloadOf(id, m_random);
            m_pending.insert(id, payload);
            rows.insert(id,
                QJsonObject{
                    {QStringLiteral("id"), id}, {QStringLiteral("data"), QString::fromLatin1(payload)}});
        }
        m_form = "uuid=" + QUrl::toPercentEncoding(m_link.uuid()) + "&data="
            + QUrl::toPercentEncoding(QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact)));
        send();
    }

    bool isDone() const { return m_done; }
    QString failure() const { return m_link.failure() + m_failure; }
    /// Every message that the server has promised to keep.
    const QHash<QString, QByteArray> &acknowledged() const { return m_acknowledged; }
    /// Puts that were sent again because there was no answer, and because it got lost.
    int repeated() const { return m_repeated; }
    int lost() const { return m_lost; }

private:
    void send()
    {
        m_link.send("action=put_journal_entries&realm=example.org", m_form,
            [this](const std::optional<QJsonObject> &answer) { onAnswer(answer); });
    }

    void onAnswer(const std::optional<QJsonObject> &answer)
    {
        // Some answers get lost on their way: what they told about is stored, and sent again.
        const bool isLost = answer && m_random.bounded(10) == 0;
        if (!answer || isLost) {
            ++(isLost ? m_lost : m_repeated);
            QTimer::singleShot(retryMs, this, [this] { send(); });
            return;
        }
        QSet<QString> told;
        const QJsonArray results = answer->value(u"results").toArray();
        for (const QJsonValue &result : results) {
            const QJsonObject row = result.toObject();
            if (row.value(u"journal_id").toString().isEmpty())
                m_failure = QStringLiteral("a row without journal_id");
            told.insert(row.value(u"id").toString());
        }
        if (told != QSet<QString>(m_pending.keyBegin(), m_pending.keyEnd()) || results.size() != told.size())
            m_failure = QStringLiteral("the answer is not about what was sent");
        m_acknowledged.insert(m_pending);
        next();
    }

    Link m_link;
    const QString m_name;
    int m_left;
    QRandomGenerator m_random;
    QByteArray m_form;
    QHash<QString, QByteArray> m_pending;
    QHash<QString, QByteArray> m_acknowledged;
    QString m_failure;
    int m_repeated = 0;
    int m_lost = 0;
    bool m_done = false;
};

/// Polls with the newest timestamp it saw and drops what it knows of that second, no more.
class Reader : public QObject {
public:
    explicit Reader(const BellsetdProcess &server)
        : m_link(server, QStringLiteral("urn:uuid:00000000-0000-4000-8000-reader"))
    {
    }

    void poll()
    {
        QByteArray query = "realm=example.org&action=get_journal_entries&except_uuid="
            + m_link.uuid().toLatin1() + "&after_timestamp=" + QByteArray::number(m_timestamp);
        if (!m_hasSummary)
            query += "&summary=1";
        m_link.send(query, {}, [this](const std::optional<QJsonObject> &answer) {
            if (answer)
                take(*answer);
            ++m_polls;
            QTimer::singleShot(answer ? m_pause : retryMs, this, [this] { poll(); });
        });
    }

    /// How often each message came, and what was in it.
    const QHash<QString, int> &seen() const { return m_seen; }
    QByteArray payload(const QString &id) const { return m_payloads.value(id); }
    QString failure() const { return m_link.failure() + m_failure; }
    int polls() const { return m_polls; }

private:
    void take(const QJsonObject &answer)
    {
        if (!answer.value(u"summary").toArray().isEmpty())
            m_hasSummary = true;
        const QJsonArray results = answer.value(u"results").toArray();
        for (const QJsonValue &result : results) {
            const QJsonObject row = result.toObject();
            if (!row.value(u"timestamp").isDouble() || row.value(u"uuid").toString().isEmpty()
                || row.value(u"id").toString().isEmpty())
                m_failure = QStringLiteral("an entry without what a client needs");
            const qint64 timestamp = row.value(u"timestamp").toInteger();
            const QByteArray payload = row.value(u"data").toString().toUtf8();
            const QString id = messageIdOf(payload);
            if (timestamp < m_timestamp)
                m_failure = QStringLiteral("an entry out of order");
            if (timestamp == m_timestamp && m_ofThatSecond.contains(id))
                continue;
            if (timestamp > m_timestamp)
                m_ofThatSecond.clear();
            m_timestamp = timestamp;
            m_ofThatSecond.insert(id);
            ++m_seen[id];
            m_payloads.insert(id, payload);
        }
    }

    static constexpr int m_pause = 5;
    Link m_link;
    qint64 m_timestamp = 0;
    QSet<QString> m_ofThatSecond;
    bool m_hasSummary = false;
    QHash<QString, int> m_seen;
    QHash<QString, QByteArray> m_payloads;
    QString m_failure;
    int m_polls = 0;
};

} // namespace

void TestJournalReplication::everythingArrivesOnce()
{
    const int entries = fromEnvironment("BELLSET_JOURNAL_ENTRIES", 1500);
    const auto seed = static_cast<quint32>(fromEnvironment("BELLSET_JOURNAL_SEED", 20261121));
    QRandomGenerator random(seed);
    BellsetdProcess server;
    QCOMPARE(server.init().exitCode, 0);
    QVERIFY(server.addPerson(account, "secret of alice"));
    QVERIFY(server.start());
    Writer one(server, QStringLiteral("one"), entries / 2, random.generate());
    Writer two(server, QStringLiteral("two"), entries - entries / 2, random.generate());
    Reader reader(server);
    one.next();
    two.next();
    reader.poll();

    const auto isOver = [&] {
        return (one.isDone() && two.isDone())
            || !(one.failure() + two.failure() + reader.failure()).isEmpty();
    };
    int kills = 0;
    while (!isOver()) {
        // From in the middle of the first request to a few dozen later.
        if (QTest::qWaitFor(isOver, random.bounded(1, 400)))
            break;
        server.signal(SIGKILL);
        QVERIFY(QTest::qWaitFor([&] { return !server.isRunning(); }, 30'000));
        ++kills;
        QVERIFY(server.start());
    }
    const auto hasAll = [&] { return reader.seen().size() >= entries || !reader.failure().isEmpty(); };
    QVERIFY(QTest::qWaitFor(hasAll, 60'000));
    const int pollsSoFar = reader.polls();
    QVERIFY(QTest::qWaitFor([&] { return reader.polls() >= pollsSoFar + 2; }, 60'000)); // and nothing more
    qInfo("seed %u: %d entries, %d kills, %d puts without an answer, %d answers lost, %d polls", seed,
        entries, kills, one.repeated() + two.repeated(), one.lost() + two.lost(), reader.polls());

    QCOMPARE(one.failure() + two.failure() + reader.failure(), QString());
    QVERIFY(kills >= 3);
    QVERIFY(one.repeated() + two.repeated() > 0);
    QVERIFY(one.lost() + two.lost() > 0);
    QHash<QString, QByteArray> acknowledged = one.acknowledged();
    acknowledged.insert(two.acknowledged());
    QCOMPARE(acknowledged.size(), entries);
    for (auto message = acknowledged.cbegin(); message != acknowledged.cend(); ++message) {
        QVERIFY2(reader.seen().value(message.key()) == 1,
            qPrintable(QStringLiteral("%1 came %2 times")
                           .arg(message.key())
                           .arg(reader.seen().value(message.key()))));
        QCOMPARE(reader.payload(message.key()), message.value());
    }
    QCOMPARE(reader.seen().size(), entries);
    QCOMPARE(server.stop(), 0);
}

QTEST_GUILESS_MAIN(TestJournalReplication)
#include "tst_journalreplication.moc"
