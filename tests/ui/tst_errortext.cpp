// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/errortext.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

void checkSentences(const ErrorText &text, const QByteArray &code)
{
    QVERIFY2(!text.happened.isEmpty(), code.constData());
    QVERIFY2(!text.meaning.isEmpty() || !text.remedy.isEmpty(), code.constData());
    for (const QString &part : {text.happened, text.meaning, text.remedy}) {
        if (part.isEmpty())
            continue;
        QVERIFY2(part.endsWith(u'.') || part.endsWith(u'?') || part.endsWith(u':'), qPrintable(part));
        QVERIFY2(part.at(0).isUpper() || !part.at(0).isLetter() || part.contains(u'@'), qPrintable(part));
        QVERIFY2(!part.contains(u"%1") && !part.contains(u"  ") && !part.contains(u".."), qPrintable(part));
    }
    const QString all = text.sentence();
    QVERIFY2(all.size() <= 230, qPrintable(all));
    static const QRegularExpression jargon(
        QStringLiteral("\\b(TLS|SSL|HTTP|JSON|PKCS|MAC|DNS|[45][0-9]{2}|errno|null|RSA|MD5|exception)\\b"));
    QVERIFY2(!jargon.match(all).hasMatch(), qPrintable(all));
    QVERIFY2(!all.contains(QLatin1StringView(code)), qPrintable(all));
}

} // namespace

class ErrorTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasWords_data()
    {
        QTest::addColumn<ErrorCode>("code");
#define BELLSET_ROW(Id, text) QTest::newRow(text) << ErrorCode::Id;
        BELLSET_ERROR_CODES(BELLSET_ROW)
#undef BELLSET_ROW
    }

    void everyCodeHasWords()
    {
        QFETCH(ErrorCode, code);
        const QByteArray text(errorCodeText(code).data());
        checkSentences(errorText({code, {}, {}}), text);
        const ErrorText named = errorText({code, QStringLiteral("pbx@office.example"), {}});
        checkSentences(named, text);
        // The detail is for the log and "Details" only.
        const QString canary = QStringLiteral("X-CANARY-X");
        QVERIFY(!errorText({code, {}, canary}).sentence().contains(canary));
        QVERIFY(errorDetails({code, {}, canary}).contains(canary));
        QVERIFY(errorDetails({code, {}, {}}).contains(QLatin1StringView(text.constData())));
    }

    /// A person must be able to tell the causes apart: only codes that ask for the same deed may share words.
    void causesAreToldApart()
    {
        QSet<QString> seen;
        int codes = 0;
#define BELLSET_ROW(Id, text)                                                                                \
    seen.insert(errorText({ErrorCode::Id, {}, {}}).sentence());                                              \
    ++codes;
        BELLSET_ERROR_CODES(BELLSET_ROW)
#undef BELLSET_ROW
        // UnknownAction, MethodNotAllowed and NotSupported are one thing to a person.
        QCOMPARE(seen.size(), codes - 2);
    }

    void datesAndSecondsAreRead()
    {
        const ErrorText ended =
            errorText({ErrorCode::CertificateExpired, QStringLiteral("2026-05-03T10:00:00Z"), {}});
        QVERIFY2(ended.happened.contains(u"2026"), qPrintable(ended.happened));
        const ErrorText wait = errorText({ErrorCode::TooManyRequests, QStringLiteral("40"), {}});
        QVERIFY2(wait.remedy.contains(u"40"), qPrintable(wait.remedy));
    }

    void everyRemedyHasALabelWithMnemonic()
    {
#define BELLSET_ROW(Id, text)                                                                                \
    for (const Remedy remedy : errorRemedies(ErrorCode::Id))                                                 \
        QVERIFY2(remedyLabel(remedy).contains(u'&'), text);                                                  \
    QVERIFY2(errorRemedies(ErrorCode::Id).size() <= 2, text);
        BELLSET_ERROR_CODES(BELLSET_ROW)
#undef BELLSET_ROW
    }
};

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "tst_errortext.moc"
