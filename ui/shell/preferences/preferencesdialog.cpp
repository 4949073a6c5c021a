// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences/preferencesdialog.h"

#include "ui/shell/autostart.h"
#include "ui/shell/linkprograms.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/spacing.h"
#include "ui/words/plainline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProcess>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace {

const QStringList &linkTypes()
{
    static const QStringList types{QStringLiteral("x-scheme-handler/tel"),
        QStringLiteral("x-scheme-handler/sip"), QStringLiteral("x-scheme-handler/sips")};
    return types;
}

bool isOurs(const QString &type)
{
    return defaultProgramFor(type) == ownDesktopId();
}

} // namespace

PreferencesDialog::PreferencesDialog(const Parts &parts, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_message(new InlineMessage(this))
{
    setObjectName(QStringLiteral("preferencesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preferences"));
    m_message->setObjectName(QStringLiteral("preferencesMessage"));
    auto *layout = new QVBoxLayout(this);
    setGrid(layout, this, 2.0, 1.5);
    auto *form = new QFormLayout;
    const int unit = gridUnit(this);
    form->setHorizontalSpacing(unit * 2);
    form->setVerticalSpacing(unit);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addLook(form);
    addStart(form);
    addServer(form);
    addNotifications(form);
    addLinks(form);
    addKept(form);
    layout->addWidget(m_message);
    layout->addLayout(form);
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("closeButton"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    // Qt opens no window higher than two thirds of the screen by itself, and would cut what is written.
    const int width = qMax(unit * 80, sizeHint().width());
    setMinimumWidth(unit * 60);
    resize(width, layout->totalHeightForWidth(width));
}

void PreferencesDialog::set(WindowSettings::Key key, const QVariant &value)
{
    m_parts.settings.setValue(key, value);
    m_parts.settings.sync();
    Q_EMIT changed(key);
}

QComboBox *PreferencesDialog::addChoice(QFormLayout *form, const QString &label, const char *objectName,
    WindowSettings::Key key, const QList<QPair<QString, QString>> &choices)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1String(objectName));
    box->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    for (const auto &[value, text] : choices)
        box->addItem(text, value);
    // Of a value that is no choice any more, the first one stands in.
    box->setCurrentIndex(qMax(0, box->findData(m_parts.settings.value(key))));
    connect(box, &QComboBox::currentIndexChanged, this,
        [this, box, key] { set(key, box->currentData().toString()); });
    form->addRow(label, box);
    return box;
}

QLabel *PreferencesDialog::addNote(QFormLayout *form, const QString &text, const char *objectName)
{
    auto *note = new QLabel(text, this);
    note->setObjectName(QLatin1String(objectName));
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    form->addRow(QString(), note);
    return note;
}

void PreferencesDialog::addLook(QFormLayout *form)
{
    addChoice(form, tr("&Colours:"), "schemeComboBox", WindowSettings::Key::ColourScheme,
        {{QStringLiteral("system"), tr("As the desktop", "choice of colours")},
            {QStringLiteral("light"), tr("Light", "choice of colours")},
            {QStringLiteral("dark"), tr("Dark", "choice of colours")},
            {QStringLiteral("contrast"), tr("High contrast", "choice of colours")}});
    if (m_parts.languages.size() < 2)
        return; // nothing to choose
    QList<QPair<QString, QString>> languages{{QString(), tr("As the desktop", "choice of a language")}};
    for (const QString &code : std::as_const(m_parts.languages)) {
        // Each in its own words, for whoever does not read the present one.
        const QString name = QLocale(code).nativeLanguageName();
        languages.append({code, name.isEmpty() ? code : name});
    }
    addChoice(form, tr("&Language (from the next start):"), "languageComboBox", WindowSettings::Key::Language,
        languages);
}

void PreferencesDialog::addStart(QFormLayout *form)
{
    QList<QPair<QString, QString>> pages{{QString(), tr("The one shown last", "choice of the first page")}};
    for (const PageInfo &info : std::as_const(m_parts.pages))
        pages.append({info.id, info.title});
    addChoice(form, tr("&First page:"), "startPageComboBox", WindowSettings::Key::StartPage, pages);
    m_autostart = new QCheckBox(tr("&Start when I sign in to this computer"), this);
    m_autostart->setObjectName(QStringLiteral("autostartCheckBox"));
    m_autostart->setChecked(isStartedAtSignIn());
    connect(m_autostart, &QCheckBox::toggled, this, &PreferencesDialog::onAutostart);
    form->addRow(QString(), m_autostart);
    if (!m_parts.hasTray)
        return; // closing the window ends the program then
    QCheckBox *keep = addSwitch(tr("Keep &running in the tray when the window is closed"),
        "closeToTrayCheckBox", WindowSettings::Key::CloseToTray);
    form->addRow(QString(), keep);
}

void PreferencesDialog::addServer(QFormLayout *form)
{
    QCheckBox *box = addSwitch(
        tr("Look for &news while nobody looks"), "pollHiddenCheckBox", WindowSettings::Key::PollHidden);
    box->setAccessibleDescription(tr("Asks the server every five minutes while the window is minimised."));
    box->setToolTip(box->accessibleDescription());
    form->addRow(QString(), box);
    addNote(form,
        tr("Every five minutes, while the window is minimised and for accounts that are not shown. Calls "
           "that "
           "the server forgets meanwhile are missing in your list."),
        "pollHiddenLabel");
}

QCheckBox *PreferencesDialog::addSwitch(const QString &text, const char *objectName, WindowSettings::Key key)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(QLatin1String(objectName));
    box->setChecked(m_parts.settings.value(key).toBool());
    connect(box, &QCheckBox::toggled, this, [this, key](bool wanted) { set(key, wanted); });
    return box;
}

void PreferencesDialog::addNotifications(QFormLayout *form)
{
    using Key = WindowSettings::Key;
    auto *boxes = new QGridLayout;
    boxes->setHorizontalSpacing(gridUnit(this) * 3);
    boxes->setVerticalSpacing(gridUnit(this) / 2);
    boxes->addWidget(
        addSwitch(tr("&Missed calls", "what to notify of"), "notifyMissedCheckBox", Key::NotifyMissed), 0, 0);
    boxes->addWidget(addSwitch(tr("For&warding that changes, ends or was forgotten", "what to notify of"),
                         "notifyForwardingCheckBox", Key::NotifyForwarding),
        0, 1);
    boxes->addWidget(
        addSwitch(tr("A low &balance", "what to notify of"), "notifyBalanceCheckBox", Key::NotifyBalance), 1,
        0);
    boxes->addWidget(addSwitch(tr("The &end of my certificate", "what to notify of"),
                         "notifyCertificateCheckBox", Key::NotifyCertificate),
        1, 1);
    boxes->setColumnStretch(1, 1);
    form->addRow(tr("Notify me of:"), boxes);
}

void PreferencesDialog::addLinks(QFormLayout *form)
{
    m_links = new QLabel(this);
    m_links->setObjectName(QStringLiteral("linksLabel"));
    m_links->setTextFormat(Qt::PlainText);
    m_links->setWordWrap(true);
    form->addRow(tr("Telephone links:"), m_links);
    m_takeLinks = new QPushButton(tr("&Open telephone links with Bellset"), this);
    m_takeLinks->setObjectName(QStringLiteral("takeLinksButton"));
    m_takeLinks->setAutoDefault(false);
    connect(m_takeLinks, &QPushButton::clicked, this, &PreferencesDialog::takeLinks);
    form->addRow(QString(), m_takeLinks);
    refreshLinks();
}

void PreferencesDialog::addKept(QFormLayout *form)
{
    auto *kept = new QLabel(
        tr("On this computer alone: the certificate of each account, encrypted; its calls, bookings "
           "and contacts; what the server said last; changes that are not applied. Nothing is sent to "
           "anybody but your server, and what you look for to the directory that you set up."),
        this);
    kept->setObjectName(QStringLiteral("keptLabel"));
    kept->setTextFormat(Qt::PlainText);
    kept->setWordWrap(true);
    form->addRow(tr("What is kept:"), kept);
    if (m_parts.account.isEmpty())
        return;
    auto *remove =
        new QPushButton(tr("&Delete everything of %1…", "button: an account")
                            .arg(plainLine(m_parts.account, 40).replace(u'&', QStringLiteral("&&"))),
            this);
    remove->setObjectName(QStringLiteral("deleteKeptButton"));
    remove->setAutoDefault(false);
    connect(remove, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT removeAccountRequested();
    });
    form->addRow(QString(), remove);
}

void PreferencesDialog::onAutostart(bool wanted)
{
    const Result<bool> written = setStartedAtSignIn(wanted);
    if (written) {
        m_message->dismiss();
        return;
    }
    const QSignalBlocker blocker(m_autostart);
    m_autostart->setChecked(isStartedAtSignIn());
    m_message->error(tr("%1 cannot be changed, so it stays as it was.", "a file")
                         .arg(plainLine(written.error().subject, 200)));
}

void PreferencesDialog::refreshLinks()
{
    const bool allOurs = std::all_of(linkTypes().begin(), linkTypes().end(), isOurs);
    const QString present = defaultProgramFor(linkTypes().constFirst());
    const LinkProgram program = linkProgram(present);
    // The desktop knows us only where we are installed.
    const bool isInstalled =
        !QStandardPaths::locate(QStandardPaths::ApplicationsLocation, ownDesktopId()).isEmpty();
    const bool canTake = isInstalled && !QStandardPaths::findExecutable(QStringLiteral("xdg-mime")).isEmpty();
    QString text;
    if (allOurs)
        text = tr("tel: and sip: links of web pages and mails open in Bellset.");
    else if (present.isEmpty())
        text = tr("No program is chosen for tel: and sip: links of web pages and mails.");
    else
        text = tr("tel: links of web pages and mails open in %1.", "name of a program")
                   .arg(program.name.isEmpty() ? plainLine(present, 60) : program.name);
    if (!allOurs && !canTake)
        text += u' ' + tr("The choice is made in the settings of your desktop.");
    m_links->setText(text);
    m_takeLinks->setVisible(!allOurs && canTake);
}

void PreferencesDialog::takeLinks()
{
    m_takeLinks->setEnabled(false);
    auto *process = new QProcess(this);
    const auto done = [this, process](bool good) {
        process->deleteLater();
        m_takeLinks->setEnabled(true);
        refreshLinks();
        if (!good)
            m_message->error(
                tr("The desktop did not take the choice. Choose Bellset in the settings of your desktop."));
    };
    connect(process, &QProcess::finished, this,
        [done](int code, QProcess::ExitStatus status) { done(status == QProcess::NormalExit && code == 0); });
    connect(process, &QProcess::errorOccurred, this, [done](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            done(false);
    });
    process->start(
        QStringLiteral("xdg-mime"), QStringList{QStringLiteral("default"), ownDesktopId()} + linkTypes());
}
