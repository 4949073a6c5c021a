// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/async.h"
#include "tests/ui/uichecks.h"
#include "ui/shell/dialogprompts.h"
#include "ui/widgets/passwordfield.h"

#include <QDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <memory>

class PromptsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QWidget> m_parent;
    DialogPrompts m_prompts;

private Q_SLOTS:
    void init()
    {
        m_parent = std::make_unique<QWidget>();
        m_parent->show();
    }

    void confirmation_data()
    {
        QTest::addColumn<bool>("agree");
        QTest::newRow("yes") << true;
        QTest::newRow("no") << false;
    }

    void confirmation()
    {
        QFETCH(bool, agree);
        QObject context; // dies with the answer
        std::optional<bool> answer;
        whenDone(m_prompts.confirm(m_parent.get(),
                     {QStringLiteral("Remove"), QStringLiteral("Gone for ever."),
                         QStringLiteral("Remove alice@example.org")}),
            &context, [&answer](bool agreed) { answer = agreed; });
        auto *box = m_parent->findChild<QMessageBox *>(QStringLiteral("confirmDialog"));
        QVERIFY(box);
        QVERIFY(box->defaultButton() != box->findChild<QPushButton *>(QStringLiteral("confirmButton")));
        if (agree)
            box->findChild<QPushButton *>(QStringLiteral("confirmButton"))->click();
        else
            box->reject();
        QTRY_VERIFY(answer.has_value());
        QCOMPARE(*answer, agree);
    }

    void newPassphraseIsTypedTwice()
    {
        QObject context; // dies with the answer
        std::optional<QString> answer;
        whenDone(m_prompts.passphrase(m_parent.get(),
                     {QStringLiteral("Protect"), QStringLiteral("Your passphrase:"), true, {}}),
            &context, [&answer](const std::optional<QString> &phrase) { answer = phrase; });
        auto *dialog = m_parent->findChild<QDialog *>(QStringLiteral("passphraseDialog"));
        QVERIFY(dialog);
        auto *ok = dialog->findChild<QPushButton *>(QStringLiteral("passphraseOkButton"));
        const auto field = [dialog](const char *name) {
            return dialog->findChild<PasswordField *>(QString::fromLatin1(name))->lineEdit();
        };
        QVERIFY(!ok->isEnabled());
        QTest::keyClicks(field("passphraseField"), QStringLiteral("four words"));
        QTest::keyClicks(field("passphraseAgainField"), QStringLiteral("four word"));
        QVERIFY(!ok->isEnabled());
        QTest::keyClicks(field("passphraseAgainField"), QStringLiteral("s"));
        QVERIFY(ok->isEnabled());
        QCoreApplication::processEvents();
        const QStringList problems = problemsOf(dialog);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        ok->click();
        QTRY_COMPARE(answer, QStringLiteral("four words"));
    }

    /// The window may close under an open question.
    void deathOfTheParentIsANo()
    {
        QObject context; // dies with the answers
        std::optional<bool> agreed;
        bool answered = false;
        whenDone(m_prompts.confirm(m_parent.get(), {{}, {}, QStringLiteral("Do it")}), &context,
            [&agreed](bool answer) { agreed = answer; });
        whenDone(m_prompts.passphrase(m_parent.get(), {}), &context,
            [&answered](const std::optional<QString> &phrase) { answered = !phrase.has_value(); });
        m_parent.reset();
        QTRY_VERIFY(agreed.has_value() && answered);
        QVERIFY(!*agreed);
    }

    void textIsShownToRead()
    {
        m_prompts.showText(m_parent.get(), QStringLiteral("Details"), QStringLiteral("Code: tls.failed"));
        const auto *view = m_parent->findChild<QPlainTextEdit *>(QStringLiteral("textView"));
        QVERIFY(view && view->isReadOnly());
        QCOMPARE(view->toPlainText(), QStringLiteral("Code: tls.failed"));
    }
};

QTEST_MAIN(PromptsTest)
#include "tst_prompts.moc"
