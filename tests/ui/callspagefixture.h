// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/archive/localarchive.h"
#include "tests/ui/fakeprompts.h"
#include "tests/ui/sessionfixture.h"
#include "ui/models/archivefeed.h"
#include "ui/pages/calls/callspage.h"
#include "ui/widgets/inlinemessage.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

/// The page of calls in a window, over an archive on disk.
class CallsPageFixture : public QObject {
protected:
    static constexpr int patience = 10'000;

    void setUp()
    {
        m_prompts = {};
        m_fixture = std::make_unique<SessionFixture>();
        m_archive = std::make_unique<LocalArchive>(m_fixture->dir.filePath(QStringLiteral("archives")));
    }
    void tearDown()
    {
        m_window.reset();
        m_feed.reset();
        m_fixture.reset();
        m_archive.reset();
    }
    void show(bool answers = true)
    {
        m_feed = std::make_unique<ArchiveFeed>(*m_fixture->session, *m_archive);
        if (answers) {
            m_fixture->serve();
            QVERIFY(m_fixture->start());
        }
        open();
    }
    void open()
    {
        m_window = std::make_unique<QWidget>();
        m_page = new CallsPage({*m_fixture->session, m_prompts, m_fixture->clock}, m_window.get());
        m_page->resize(800, 560);
        m_window->resize(800, 560);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->transport.isDone() || m_fixture->transport.heldCount(), patience);
    }
    template<class T>
    T *find(const char *name) const
    {
        T *found = m_window->findChild<T *>(QLatin1String(name));
        if (!found)
            QTest::qFail(name, __FILE__, __LINE__);
        return found;
    }
    QListView *list() const { return find<QListView>("callsList"); }
    InlineMessage *notice() const { return find<InlineMessage>("callsNotice"); }
    QString label(const char *name) const { return find<QLabel>(name)->text().remove(QChar(0x200B)); }
    QString sentence() const { return label("placeholderLabel"); }
    bool hasRows(int calls) const
    {
        return QTest::qWaitFor(
            [&] {
                int count = 0;
                for (int row = 0; row < list()->model()->rowCount(); ++row)
                    count += list()->model()->index(row, 0).data(CallsModel::KindRole).toInt()
                            == static_cast<int>(CallsModel::Kind::Call)
                        ? 1
                        : 0;
                return count == calls;
            },
            patience);
    }
    QPlainTextEdit *note() const { return find<QPlainTextEdit>("noteEdit"); }
    /// What the archive has of the newest call.
    QString keptNote() const
    {
        const QFuture<Result<CallPage>> page = m_archive->calls(m_fixture->identity.sipAddress, {});
        const bool done = QTest::qWaitFor([&page] { return page.isFinished(); }, patience);
        return done && page.result() && !page.result()->rows().isEmpty()
            ? page.result()->rows().constFirst().note
            : QStringLiteral("nothing was read");
    }
    void choose(const QString &name)
    {
        const QModelIndexList found =
            list()->model()->match(list()->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
        QVERIFY2(!found.isEmpty(), qPrintable(name));
        list()->setCurrentIndex(found.constFirst());
    }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<LocalArchive> m_archive;
    std::unique_ptr<ArchiveFeed> m_feed;
    FakePrompts m_prompts;
    std::unique_ptr<QWidget> m_window;
    CallsPage *m_page = nullptr;
};
