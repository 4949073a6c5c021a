// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fuzzymatch.h"
#include "ui/models/palettemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace {

using Group = PaletteEntry::Group;

PaletteEntry entry(Group group, const char *title, const char *detail = "", const QStringList &keywords = {})
{
    PaletteEntry made;
    made.group = group;
    made.title = QString::fromUtf8(title);
    made.detail = QString::fromUtf8(detail);
    made.keywords = keywords;
    return made;
}

QList<PaletteEntry> entries()
{
    return {entry(Group::Settings, "Do not disturb until tomorrow 8:00", "", {QStringLiteral("quiet dnd")}),
        entry(Group::Settings, "Forward all calls to my mobile"), entry(Group::Pages, "Forwarding"),
        entry(Group::Pages, "Who may call me"), entry(Group::People, "Ångström, Bjørn", "+49 30 1234567"),
        entry(Group::People, "Carol Müller", "carol@example.net"), entry(Group::Actions, "Refresh"),
        entry(Group::Actions, "Keyboard shortcuts")};
}

QStringList titles(const PaletteModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        if (!index.data(PaletteModel::HeadingRole).toBool())
            list.append(index.data().toString());
    }
    return list;
}

} // namespace

class PaletteModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folding()
    {
        QCOMPARE(foldedForSearch(QString::fromUtf8("Ångström")), QStringLiteral("angstrom"));
        QCOMPARE(foldedForSearch(QString::fromUtf8("Bjørn STRAẞE")), QStringLiteral("bjorn strasse"));
        QCOMPARE(foldedForSearch(QString::fromUtf8("a\u202eb")), QStringLiteral("ab"));
    }

    void scoresAreInOrder()
    {
        const int whole = fuzzyScore(u"calls", u"calls");
        const int prefix = fuzzyScore(u"call", u"calls");
        const int wordStart = fuzzyScore(u"call", u"all calls");
        const int inside = fuzzyScore(u"all", u"calls");
        const int scattered = fuzzyScore(u"dnd", u"do not disturb");
        QVERIFY(whole > prefix);
        QVERIFY(prefix > wordStart);
        QVERIFY(wordStart > inside);
        QVERIFY(inside > scattered);
        QVERIFY(scattered > 0);
        QCOMPARE(fuzzyScore(u"xyz", u"do not disturb"), 0);
        QCOMPARE(fuzzyScore(u"dnd", u"abandoned"), 0); // not at the beginning of a word
        QCOMPARE(fuzzyScore(u"", u"text"), 0);
    }

    void finds_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("first");
        const auto row = [](const char *query, const char *first) {
            QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(first);
        };
        row("forwarding", "Forwarding");
        row("forw", "Forwarding");
        row("mobile", "Forward all calls to my mobile");
        row("mobile forward", "Forward all calls to my mobile"); // in any order
        row("dnd tom", "Do not disturb until tomorrow 8:00"); // a keyword and a part
        row("bjorn", "Ångström, Bjørn"); // typed without accents
        row("ANGSTROM", "Ångström, Bjørn");
        row("030 1234", "Ångström, Bjørn"); // as one dials it at home
        row("+49301234567", "Ångström, Bjørn"); // spaced otherwise
        row("muller", "Carol Müller");
        row("example.net", "Carol Müller");
        row("wmc", "Who may call me"); // first letters
        row("   refresh  ", "Refresh");
    }

    void finds()
    {
        QFETCH(QString, query);
        QFETCH(QString, first);
        PaletteModel model;
        const QAbstractItemModelTester tester(&model);
        model.setEntries(entries());
        model.setQuery(query);
        const QStringList found = titles(model);
        QVERIFY2(!found.isEmpty() && found.constFirst() == first, qPrintable(found.join(u'|')));
    }

    void everythingIsOfferedUntyped()
    {
        PaletteModel model;
        model.setEntries(entries());
        QCOMPARE(model.foundCount(), 8);
        QCOMPARE(model.rowCount(), 12);
        QVERIFY(model.index(0).data(PaletteModel::HeadingRole).toBool());
        QVERIFY(!model.entry(model.index(0)));
        QCOMPARE(model.flags(model.index(0)), Qt::NoItemFlags);
        QCOMPARE(model.entryRow(0, 1), 1);
        QCOMPARE(model.entryRow(0, -1), -1);
        model.setQuery(QStringLiteral("qqqq"));
        QCOMPARE(model.rowCount(), 0);
        model.setQuery({});
        QCOMPARE(model.foundCount(), 8);
    }

    void groupsAreLimited()
    {
        QList<PaletteEntry> many = entries();
        for (int i = 0; i < 50; ++i)
            many.append(entry(Group::People, "Dora"));
        PaletteModel model;
        model.setEntries(many);
        model.setQuery(QStringLiteral("dora"));
        QCOMPARE(model.foundCount(), static_cast<int>(PaletteModel::mostOfGroup));
    }

    void obstaclesAreSaid()
    {
        PaletteEntry blocked = entry(Group::Settings, "Hide my number");
        blocked.obstacle = QStringLiteral("Not connected yet.");
        PaletteModel model;
        model.setEntries({blocked});
        QCOMPARE(model.index(1).data(PaletteModel::ObstacleRole).toString(), blocked.obstacle);
        QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains(u"Not connected"));
    }

    /// Names come from callers: a line stays a line, and a keystroke stays quick whatever they are.
    void hostileTextsDoNoHarm()
    {
        QList<PaletteEntry> hostile;
        PaletteEntry huge = entry(Group::People, "");
        huge.title = QString(1024 * 1024, u'a');
        huge.detail = QString::fromUtf8("line\nbreak \u202eevil");
        huge.keywords = {QString(1024 * 1024, u'b')};
        hostile.append(huge);
        for (int i = 0; i < 50000; ++i)
            hostile.append(
                entry(Group::People, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab"));
        PaletteModel model;
        model.setEntries(hostile);
        model.setQuery(QString(100000, u'a'));
        QVERIFY(model.query().size() <= 100);
        model.setQuery(QStringLiteral("aaaa"));
        const QModelIndex first = model.index(1);
        QVERIFY(first.data().toString().size() <= 120);
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(!model.index(row).data(PaletteModel::DetailRole).toString().contains(u'\n'));
        QBENCHMARK
        {
            model.setQuery(QStringLiteral("ab ba a b"));
            model.setQuery(QStringLiteral("b"));
        }
    }
};

QTEST_GUILESS_MAIN(PaletteModelTest)
#include "tst_palettemodel.moc"
