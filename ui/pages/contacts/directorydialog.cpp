// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/directorydialog.h"

#include "core/base/async.h"
#include "ui/pages/contacts/directorywords.h"
#include "ui/pages/numbers/noteline.h"
#include "ui/shell/prompts.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/spacing.h"

#include <QAccessible>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

namespace {

using Security = DirectoryConfiguration::Security;
constexpr int longestText = 1024;
constexpr int stepCount = 4;

} // namespace

DirectoryDialog::DirectoryDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_stored(services.store.configuration(services.account))
    , m_message(new InlineMessage(this))
    , m_problem(new NoteLine(this))
{
    setObjectName(QStringLiteral("directoryDialog"));
    setWindowTitle(m_stored ? tr("Directory settings") : tr("Add a directory"));
    m_message->setObjectName(QStringLiteral("directoryDialogMessage"));
    m_problem->setObjectName(QStringLiteral("directoryProblemNote"));
    auto *layout = new QVBoxLayout(this);
    setGrid(layout, this, 2.0, 1.0);
    layout->addWidget(m_message);
    auto *grid = new QGridLayout;
    setGrid(grid, this, 0.0, 1.0);
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);

    m_host = addEdit(
        grid, tr("&Server", "label of a field"), "directoryHostEdit", QStringLiteral("ldap.example.org"));
    m_security = new QComboBox(this);
    m_security->setObjectName(QStringLiteral("directorySecurityComboBox"));
    m_security->addItem(tr("LDAPS: encrypted from the start"), static_cast<int>(Security::Ldaps));
    m_security->addItem(
        tr("StartTLS: encrypted before anything is sent"), static_cast<int>(Security::StartTls));
    m_security->addItem(tr("None: everybody on the way can read it"), static_cast<int>(Security::Plain));
    addRow(grid, tr("&Encryption", "label of a field"), m_security);
    m_port = new QSpinBox(this);
    m_port->setObjectName(QStringLiteral("directoryPortSpinBox"));
    m_port->setRange(1, 65535);
    addRow(grid, tr("&Port", "label of a field"), m_port);
    m_base = addEdit(grid, tr("&Base", "label of a field"), "directoryBaseEdit",
        QStringLiteral("ou=addressbook, dc=example, dc=org"));
    m_bindName = addEdit(grid, tr("Sign-in &name", "label of a field"), "directoryBindNameEdit",
        tr("empty: the directory lets everybody read"));
    m_password = new PasswordField(this);
    m_password->setObjectName(QStringLiteral("directoryPasswordField"));
    m_password->lineEdit()->setMaxLength(longestText);
    addRow(grid, tr("Pass&word", "label of a field"), m_password);
    m_openNote = new NoteLine(this);
    m_openNote->setObjectName(QStringLiteral("directoryOpenNote"));
    grid->addWidget(m_openNote, grid->rowCount(), 1);
    auto *file = new QWidget(this);
    auto *fileRow = new QHBoxLayout(file);
    setGrid(fileRow, this, 0.0, 1.0);
    m_caFile = new QLineEdit(file);
    m_caFile->setObjectName(QStringLiteral("directoryCaEdit"));
    m_caFile->setMaxLength(longestText);
    m_caFile->setPlaceholderText(tr("empty: the authorities that this computer trusts"));
    m_choose = new QPushButton(tr("&Choose…", "button: a file"), file);
    m_choose->setObjectName(QStringLiteral("directoryCaButton"));
    m_choose->setAccessibleName(tr("Choose the file of the authority"));
    m_choose->setAutoDefault(false);
    fileRow->addWidget(m_caFile, 1);
    fileRow->addWidget(m_choose);
    file->setFocusProxy(m_caFile);
    addRow(grid, tr("&Authority file", "label of a field"), file);
    m_country = addEdit(grid, tr("Count&ry code", "label of a field"), "directoryCountryEdit",
        tr("of numbers without one: 31"));
    m_attributes = addEdit(grid, tr("&More attributes", "label of a field"), "directoryAttributesEdit",
        QStringLiteral("ipPhone, homePhone"));
    m_filter = addEdit(grid, tr("&Filter", "label of a field"), "directoryFilterEdit",
        QStringLiteral("(objectClass=person)"));
    layout->addWidget(m_problem);

    auto *line = new QHBoxLayout;
    line->setSpacing(gridUnit(this));
    auto *wordsLabel = new QLabel(tr("Test: loo&k for", "label of a field"), this);
    m_words = new QLineEdit(QStringLiteral("an"), this);
    m_words->setObjectName(QStringLiteral("directoryWordsEdit"));
    m_words->setAccessibleName(tr("What the test looks for"));
    m_words->setMaxLength(100);
    wordsLabel->setBuddy(m_words);
    m_test = new QPushButton(tr("&Test", "button: a directory"), this);
    m_test->setObjectName(QStringLiteral("testDirectoryButton"));
    m_test->setAutoDefault(false);
    line->addWidget(wordsLabel);
    line->addWidget(m_words, 1);
    line->addWidget(m_test);
    layout->addLayout(line);
    for (int step = 0; step < stepCount; ++step) {
        m_steps.append(new NoteLine(this));
        m_steps.last()->setObjectName(QStringLiteral("testStep%1Note").arg(step));
        layout->addWidget(m_steps.last());
    }
    m_result = new NoteLine(this);
    m_result->setObjectName(QStringLiteral("testResultNote"));
    layout->addWidget(m_result);
    layout->addStretch(1);

    auto *buttons = new QDialogButtonBox(this);
    if (m_stored) {
        m_remove = buttons->addButton(tr("Remove &directory", "button"), QDialogButtonBox::ResetRole);
        m_remove->setObjectName(QStringLiteral("removeDirectoryButton"));
        m_remove->setAutoDefault(false);
        connect(m_remove, &QPushButton::clicked, this, &DirectoryDialog::remove);
    }
    m_save = buttons->addButton(tr("Sa&ve", "button"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("saveDirectoryButton"));
    m_save->setDefault(true);
    auto *cancel = buttons->addButton(tr("Cancel", "button"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("cancelDirectoryButton"));
    cancel->setAutoDefault(false);
    layout->addWidget(buttons);

    DirectoryConfiguration proposed;
    proposed.countryCode = m_services.countryCode;
    fill(m_stored.value_or(proposed));
    setMinimumWidth(gridUnit(this) * 70);

    for (QLineEdit *edit : {m_host, m_base, m_bindName, m_password->lineEdit(), m_caFile, m_country,
             m_attributes, m_filter, m_words})
        connect(edit, &QLineEdit::textEdited, this, &DirectoryDialog::onEdited);
    connect(m_port, &QSpinBox::valueChanged, this, &DirectoryDialog::onEdited);
    connect(m_security, &QComboBox::activated, this, &DirectoryDialog::onSecurityChosen);
    connect(m_choose, &QPushButton::clicked, this, &DirectoryDialog::chooseFile);
    connect(m_test, &QPushButton::clicked, this, &DirectoryDialog::test);
    connect(m_save, &QPushButton::clicked, this, &DirectoryDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_trial, &QFutureWatcherBase::progressValueChanged, this, &DirectoryDialog::showSteps);
    connect(&m_trial, &QFutureWatcherBase::finished, this, &DirectoryDialog::onTested);
    m_host->setFocus();
    onEdited();
}

QLineEdit *DirectoryDialog::addEdit(
    QGridLayout *grid, const QString &label, const char *objectName, const QString &example)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(QLatin1String(objectName));
    edit->setPlaceholderText(example);
    edit->setMaxLength(longestText);
    addRow(grid, label, edit);
    return edit;
}

void DirectoryDialog::addRow(QGridLayout *grid, const QString &label, QWidget *field)
{
    const int row = grid->rowCount();
    auto *name = new QLabel(label, this);
    QWidget *focused = field->focusProxy() ? field->focusProxy() : field;
    name->setBuddy(focused);
    focused->setAccessibleName(QString(label).remove(u'&'));
    grid->addWidget(name, row, 0);
    grid->addWidget(field, row, 1);
}

void DirectoryDialog::fill(const DirectoryConfiguration &configuration)
{
    m_host->setText(configuration.host);
    m_security->setCurrentIndex(m_security->findData(static_cast<int>(configuration.security)));
    m_port->setValue(configuration.port);
    m_base->setText(configuration.base);
    m_bindName->setText(configuration.bindName);
    m_caFile->setText(configuration.caFile);
    m_country->setText(configuration.countryCode);
    m_attributes->setText(configuration.moreAttributes.join(QStringLiteral(", ")));
    m_filter->setText(configuration.filter);
}

DirectoryConfiguration DirectoryDialog::configuration() const
{
    static const QRegularExpression separator(QStringLiteral("[,;\\s]+"));
    DirectoryConfiguration made;
    made.host = m_host->text().trimmed();
    made.security = static_cast<Security>(m_security->currentData().toInt());
    made.port = m_port->value();
    made.base = m_base->text().trimmed();
    made.bindName = m_bindName->text().trimmed();
    made.caFile = m_caFile->text().trimmed();
    made.countryCode = m_country->text().trimmed();
    if (made.countryCode.startsWith(u'+'))
        made.countryCode.remove(0, 1);
    made.moreAttributes = m_attributes->text().split(separator, Qt::SkipEmptyParts);
    made.filter = m_filter->text().trimmed();
    return made;
}

void DirectoryDialog::onEdited()
{
    ++m_round;
    m_client.cancel();
    endTest();
    m_problem->setNote({});
    if (m_problemField)
        m_problemField->setAccessibleDescription({});
    m_problemField = nullptr;
    m_result->setNote({});
    for (NoteLine *step : m_steps)
        step->setNote({});
    const DirectoryConfiguration now = configuration();
    const bool encrypted = now.security != Security::Plain;
    m_openNote->setNote(encrypted ? QString()
            : now.sendsPasswordOpenly()
            ? tr("The password is sent without encryption: everybody on the way can read it.")
            : tr("What you look for is sent without encryption: everybody on the way can read it."),
        Tone::Warning);
    m_caFile->setEnabled(encrypted);
    m_choose->setEnabled(encrypted);
    m_password->lineEdit()->setPlaceholderText(mayUseKept(now) ? tr("kept in your wallet") : QString());
    grow();
}

void DirectoryDialog::onSecurityChosen()
{
    const auto security = static_cast<Security>(m_security->currentData().toInt());
    // A port that somebody chose stays.
    if (m_port->value() == 389 || m_port->value() == 636)
        m_port->setValue(DirectoryConfiguration::usualPort(security));
    onEdited();
}

void DirectoryDialog::chooseFile()
{
    whenDone(m_services.prompts.openFile(this, tr("The certificate of the directory's authority"),
                 tr("Certificates (*.pem *.crt *.cer);;All files (*)")),
        this, [this](const QString &path) {
            if (path.isEmpty())
                return;
            m_caFile->setText(path);
            onEdited();
        });
}

bool DirectoryDialog::mayUseKept(const DirectoryConfiguration &now) const
{
    return m_stored && !now.bindName.isEmpty() && now.bindName == m_stored->bindName
        && now.host == m_stored->host && now.port == m_stored->port
        && (now.security != Security::Plain || m_stored->security == Security::Plain);
}

bool DirectoryDialog::check()
{
    const DirectoryConfiguration now = configuration();
    const bool hasPassword = !m_password->text().isEmpty() || mayUseKept(now);
    const std::optional<DirectoryProblem> problem = checkDirectory(now, hasPassword);
    if (!problem)
        return true;
    QWidget *field = nullptr;
    switch (*problem) {
    case DirectoryProblem::NoHost:
    case DirectoryProblem::BadHost:
        field = m_host;
        break;
    case DirectoryProblem::BadPort:
        field = m_port;
        break;
    case DirectoryProblem::NoBase:
    case DirectoryProblem::BadBase:
        field = m_base;
        break;
    case DirectoryProblem::BadBindName:
    case DirectoryProblem::NoBindName:
        field = m_bindName;
        break;
    case DirectoryProblem::NoPassword:
        field = m_password->lineEdit();
        break;
    case DirectoryProblem::BadCountryCode:
        field = m_country;
        break;
    case DirectoryProblem::BadAttribute:
        field = m_attributes;
        break;
    case DirectoryProblem::BadFilter:
        field = m_filter;
        break;
    }
    m_problem->setNote(DirectoryWords::problem(*problem), Tone::Error);
    grow();
    m_problemField = field;
    field->setAccessibleDescription(m_problem->text());
    field->setFocus(Qt::OtherFocusReason);
    return false;
}

void DirectoryDialog::test()
{
    onEdited(); // what an older test said does not count any more
    if (!check())
        return;
    const int round = ++m_round;
    m_tested = configuration();
    m_testedWords = m_words->text();
    m_test->setEnabled(false);
    if (m_tested.bindName.isEmpty() || !m_password->text().isEmpty()) {
        runTest(m_tested, m_password->text().toUtf8());
        return;
    }
    whenDone(m_services.store.password(m_services.account), this,
        [this, round](const Result<QByteArray> &password) {
            if (round != m_round)
                return;
            if (password) {
                runTest(m_tested, *password);
                return;
            }
            m_test->setEnabled(true);
            m_result->setNote(DirectoryWords::error(password.error()), Tone::Error);
            grow();
        });
}

void DirectoryDialog::runTest(const DirectoryConfiguration &tested, const QByteArray &password)
{
    showSteps(0);
    m_trial.setFuture(m_client.tryOut(tested, password, m_testedWords));
}

void DirectoryDialog::showSteps(int passed)
{
    for (int step = 0; step < stepCount; ++step) {
        const QString words = DirectoryWords::step(static_cast<DirectoryStep>(step), m_tested);
        if (step < passed)
            m_steps.at(step)->setNote(words, Tone::Positive);
        else
            m_steps.at(step)->setNote(
                step == passed ? tr("%1…", "step of a test that is under way").arg(words) : QString());
    }
    grow();
}

void DirectoryDialog::endTest()
{
    m_trial.setFuture({});
    m_test->setEnabled(true);
}

void DirectoryDialog::onTested()
{
    if (m_trial.future().resultCount() == 0)
        return;
    const Result<DirectoryTrial> trial = m_trial.future().result();
    const std::optional<Error> error = trial ? trial->error : std::optional<Error>(trial.error());
    const int passed = trial ? trial->passed : 0;
    m_test->setEnabled(true);
    showSteps(passed);
    if (error && passed < stepCount) {
        m_steps.at(passed)->setNote(
            DirectoryWords::step(static_cast<DirectoryStep>(passed), m_tested), Tone::Error);
        m_result->setNote(DirectoryWords::error(*error), Tone::Error);
    } else {
        m_result->setNote(DirectoryWords::found(trial->answer, m_testedWords),
            trial->answer.people.isEmpty() ? Tone::Warning : Tone::Positive);
    }
    grow();
    m_test->setAccessibleDescription(m_result->text());
    QAccessibleEvent alert(m_result, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void DirectoryDialog::grow()
{
    layout()->activate();
    const int needed = layout()->totalHeightForWidth(width());
    if (height() < needed)
        resize(width(), needed);
}

void DirectoryDialog::setBusy(bool busy)
{
    for (QPushButton *button : {m_save, m_remove, m_test}) {
        if (button)
            button->setEnabled(!busy);
    }
}

void DirectoryDialog::save()
{
    m_problem->setNote({});
    if (!check())
        return;
    const DirectoryConfiguration now = configuration();
    std::optional<QByteArray> password = m_password->text().toUtf8();
    if (password->isEmpty() && mayUseKept(now))
        password.reset(); // stays
    setBusy(true);
    whenDone(
        m_services.store.save(m_services.account, now, password), this, [this](const Result<bool> &saved) {
            setBusy(false);
            if (!saved) {
                m_message->error(DirectoryWords::error(saved.error()));
                return;
            }
            m_password->clear();
            accept();
        });
}

void DirectoryDialog::remove()
{
    const QString host = m_stored ? m_stored->host : QString();
    whenDone(
        m_services.prompts.confirm(this,
            {tr("Remove the directory?"),
                tr("%1 is no longer searched, and its password is removed from your wallet. The directory "
                   "itself stays as it is.",
                    "host")
                    .arg(host),
                tr("Remove %1", "host").arg(host)}),
        this, [this](bool agreed) {
            if (!agreed)
                return;
            setBusy(true);
            whenDone(m_services.store.remove(m_services.account), this, [this](const Result<bool> &removed) {
                setBusy(false);
                if (removed)
                    accept();
                else
                    m_message->error(DirectoryWords::error(removed.error()));
            });
        });
}
