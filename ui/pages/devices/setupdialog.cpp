// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/devices/setupdialog.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/qrcode.h"
#include "ui/widgets/spacing.h"
#include "ui/words/plainline.h"

#include <QAccessible>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

QLabel *textLabel(const QString &text, const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

class SetupWords {
    Q_DECLARE_TR_FUNCTIONS(SetupWords)

public:
    static QString transport(bool encrypts)
    {
        return encrypts
            ? tr("TLS", "the transport of a phone")
            : tr("TLS if the phone and the server have it, else TCP or UDP", "the transport of a phone");
    }
};

} // namespace

SetupDialog::SetupDialog(const QString &address, bool encrypts, QWidget *parent)
    : QDialog(parent)
    , m_address(plainLine(address, 320))
    , m_said(textLabel({}, "setupCopiedLabel", this))
{
    setObjectName(QStringLiteral("setupDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Set up another device"));
    auto *column = new QVBoxLayout(this);
    setGrid(column, this, 2.0, 1.0);
    buildPhone(column, encrypts);
    buildComputer(column);
    column->addWidget(m_said);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->setObjectName(QStringLiteral("setupButtons"));
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("closeSetupButton"));
    auto *all = buttons->addButton(tr("Copy &all", "button"), QDialogButtonBox::ActionRole);
    all->setObjectName(QStringLiteral("copyAllSetupButton"));
    all->setAccessibleName(tr("Copy all settings of a phone"));
    all->setAutoDefault(false);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(all, &QPushButton::clicked, this, [this, encrypts] {
        QGuiApplication::clipboard()->setText(details(m_address, encrypts));
        m_said->setText(tr("Copied: what a phone needs to sign in."));
    });
}

QString SetupDialog::details(const QString &address, bool encrypts)
{
    return tr("SIP address: %1\nUser name: %2\nDomain and server: %3\nTransport: %4\nPassword: your SIP "
              "password")
        .arg(address, address.section(u'@', 0, 0), address.section(u'@', 1), SetupWords::transport(encrypts));
}

void SetupDialog::addField(QGridLayout *grid, const QString &label, const char *name, const QString &value)
{
    const int row = grid->rowCount();
    auto *title = new QLabel(label, this);
    auto *field = new QLineEdit(value, this);
    field->setObjectName(QLatin1String(name) + QStringLiteral("Edit"));
    field->setReadOnly(true);
    field->setCursorPosition(0);
    field->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    field->setAccessibleName(label);
    title->setBuddy(field);
    auto *copy = new QPushButton(symbolicIcon(QStringLiteral("copy")), tr("Copy", "button"), this);
    copy->setObjectName(QStringLiteral("copy") + QString::fromLatin1(name).left(1).toUpper()
        + QString::fromLatin1(name).mid(1) + QStringLiteral("Button"));
    copy->setAccessibleName(tr("Copy: %1", "the name of a setting").arg(label));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [this, label, value] {
        QGuiApplication::clipboard()->setText(value);
        m_said->setText(tr("Copied: %1", "the name of a setting").arg(label));
    });
    grid->addWidget(title, row, 0);
    grid->addWidget(field, row, 1);
    grid->addWidget(copy, row, 2);
}

void SetupDialog::buildPhone(QVBoxLayout *column, bool encrypts)
{
    column->addWidget(heading(tr("A SIP phone or another program"), this));
    column->addWidget(textLabel(
        tr("1. Open the account settings of the phone.\n"
           "2. Enter the values below, or scan the code if the phone can: it holds the address alone.\n"
           "3. Enter your SIP password yourself. It is not shown here, and not in the code.\n"
           "4. The phone appears on the page Devices within a minute, and rings."),
        "setupStepsLabel", this));
    auto *line = new QHBoxLayout;
    line->setSpacing(gridUnit(this) * 2);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    addField(grid, tr("SIP address"), "setupAddress", m_address);
    addField(grid, tr("User name"), "setupUser", m_address.section(u'@', 0, 0));
    addField(grid, tr("Domain and server"), "setupDomain", m_address.section(u'@', 1));
    addField(grid, tr("Transport", "of a phone: TLS, TCP, UDP"), "setupTransport",
        SetupWords::transport(encrypts));
    line->addLayout(grid, 1);
    auto *code = new QrCode(this);
    code->setObjectName(QStringLiteral("setupQrCode"));
    code->setText(QStringLiteral("sip:") + m_address,
        tr("QR code of the address sip:%1, without a password").arg(m_address));
    line->addWidget(code, 0, Qt::AlignTop);
    column->addLayout(line);
}

void SetupDialog::buildComputer(QVBoxLayout *column)
{
    column->addWidget(heading(tr("Bellset on another computer"), this));
    column->addWidget(textLabel(
        tr("Install Bellset there and sign in with your SIP address and password, or with an invitation code "
           "from whoever runs the server: it gets a certificate of its own, which you can revoke alone. Or "
           "export an encrypted copy of this one on the page Security and open it there."),
        "setupComputerLabel", this));
}
