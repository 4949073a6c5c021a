// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/callbar.h"

#include "core/contract/phonenumber.h"
#include "ui/models/people.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tones.h"
#include "ui/words/plainline.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

constexpr int longestField = 400;

QString typeOf(const DialAddress &address)
{
    return QStringLiteral("x-scheme-handler/") + address.toUri().section(u':', 0, 0);
}

} // namespace

CallBar::CallBar(const AccountSession &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_label(new QLabel(tr("Call:", "label of a field with a number"), this))
    , m_field(new QLineEdit(this))
    , m_copy(new QPushButton(tr("Copy number", "button"), this))
    , m_open(new QPushButton(this))
    , m_close(new QToolButton(this))
    , m_icon(new QLabel(this))
    , m_words(new QLabel(this))
{
    setObjectName(QStringLiteral("callBar"));
    setAccessibleName(tr("Call somebody"));
    m_label->setBuddy(m_field);
    m_field->setObjectName(QStringLiteral("callBarEdit"));
    m_field->setAccessibleName(tr("Number or address to call"));
    m_field->setPlaceholderText(tr("Number or SIP address"));
    m_field->setMaxLength(longestField);
    m_copy->setObjectName(QStringLiteral("callBarCopyButton"));
    m_open->setObjectName(QStringLiteral("callBarOpenButton"));
    m_close->setObjectName(QStringLiteral("callBarCloseButton"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close the call bar"));
    m_words->setObjectName(QStringLiteral("callBarLabel"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setMinimumWidth(1); // an address without end does not make the window wide
    for (QPushButton *button : {m_copy, m_open})
        button->setAutoDefault(false);

    const int unit = gridUnit(this);
    auto *controls = new QHBoxLayout;
    controls->setSpacing(unit);
    controls->addWidget(m_label);
    controls->addWidget(m_field, 1);
    controls->addWidget(m_copy);
    controls->addWidget(m_open);
    controls->addWidget(m_close);
    auto *words = new QHBoxLayout;
    words->setSpacing(unit);
    words->addWidget(m_icon, 0, Qt::AlignTop);
    words->addWidget(m_words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit * 3, unit, unit * 3, unit);
    layout->setSpacing(qRound(unit * 0.75));
    layout->addLayout(controls);
    layout->addLayout(words);
    hide();

    connect(m_field, &QLineEdit::textChanged, this, &CallBar::read);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (m_open->isVisibleTo(this))
            openElsewhere();
        else
            copy();
    });
    connect(m_copy, &QPushButton::clicked, this, &CallBar::copy);
    connect(m_open, &QPushButton::clicked, this, &CallBar::openElsewhere);
    connect(m_close, &QToolButton::clicked, this, &CallBar::dismiss);
    refreshLook();
}

void CallBar::open(const QString &written)
{
    const Result<DialAddress> address = DialAddress::parse(written, homeCountryCode(m_session));
    m_type.clear();
    // A link as what it means; what means nothing as it came, so that one sees why.
    QString shown = plainLine(written, longestField);
    if (address && address->kind == DialAddress::Kind::Number)
        shown = spacedPhoneNumber(address->text);
    else if (address)
        shown = address->secure ? QStringLiteral("sips:") + address->text : address->text;
    m_field->setText(shown);
    read();
    if (address) {
        m_address = *address; // with its extension, for which the field has no place
        say(meaning(), false);
    } else if (m_address) {
        // Cleaned for being shown, a refused link may look like a good one. It stays refused.
        m_address.reset();
        m_copy->setEnabled(false);
        m_open->setEnabled(false);
        say(refusal(), true);
    }
    show();
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

void CallBar::dismiss()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus)
        Q_EMIT left();
}

void CallBar::read()
{
    const Result<DialAddress> address = DialAddress::parse(m_field->text(), homeCountryCode(m_session));
    m_address = address ? std::optional(*address) : std::nullopt;
    m_copy->setEnabled(m_address.has_value());
    m_copy->setText(m_address && m_address->kind == DialAddress::Kind::Address ? tr("Copy address", "button")
                                                                               : tr("Copy number", "button"));
    const QString type = m_address ? typeOf(*m_address) : QString();
    if (m_address && type != m_type) {
        const QList<LinkProgram> programs = otherProgramsFor(type);
        m_program = programs.isEmpty() ? std::nullopt : std::optional(programs.constFirst());
        m_type = type;
    }
    m_open->setVisible(m_program.has_value());
    m_open->setEnabled(m_address.has_value());
    if (m_program)
        m_open->setText(tr("Open in %1", "button: name of a program")
                            .arg(QString(m_program->name).replace(u'&', QStringLiteral("&&"))));
    if (m_address)
        say(meaning(), false);
    else if (m_field->text().trimmed().isEmpty())
        say(tr("Type a number like +49 30 123456 or an address like alice@example.org."), false);
    else
        say(refusal(), true);
}

QString CallBar::refusal()
{
    return tr("This is neither a telephone number nor a SIP address. Write a number like +49 30 123456 or an "
              "address like alice@example.org.");
}

QString CallBar::meaning() const
{
    const QString way = m_program
        ? tr("This server cannot ring your phone for a call. Copy it to your phone, or open it in another "
             "program.")
        : tr(
            "This server cannot ring your phone for a call, and no other program here takes such links. Copy "
            "it to your phone.");
    QStringList sentences;
    switch (m_address->kind) {
    case DialAddress::Kind::Number:
        sentences.append(tr("Dials %1.", "a number in full").arg(m_address->text));
        break;
    case DialAddress::Kind::ServiceCode:
        sentences.append(tr("%1 is a service code: dialling it can change settings of your line.", "a code")
                             .arg(m_address->text));
        break;
    case DialAddress::Kind::Address:
        sentences.append(m_address->secure
                ? tr("Dials %1, over encrypted lines only.", "an address").arg(m_address->text)
                : tr("Dials %1.", "an address").arg(m_address->text));
        break;
    }
    if (!m_address->extension.isEmpty())
        sentences.append(tr("Extension %1 is dialled once connected.").arg(m_address->extension));
    sentences.append(way);
    return sentences.join(u' ');
}

void CallBar::copy()
{
    if (!m_address)
        return;
    QGuiApplication::clipboard()->setText(m_address->text);
    say(tr("%1 is in the clipboard.", "a number or address").arg(m_address->text), false);
}

void CallBar::openElsewhere()
{
    if (!m_address || !m_program)
        return;
    if (startWith(*m_program, m_address->toUri()))
        dismiss();
    else
        say(tr("%1 cannot be started. Copy the number instead.", "name of a program").arg(m_program->name),
            true);
}

void CallBar::say(const QString &text, bool isProblem)
{
    m_problem = isProblem;
    m_words->setText(text);
    m_field->setAccessibleDescription(text);
    QAccessibleEvent changed(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    refreshLook();
}

void CallBar::refreshLook()
{
    const int edge = textIconSize(this);
    const QSize size(edge, edge);
    m_icon->setPixmap(symbolicIcon(m_problem ? QStringLiteral("error") : QStringLiteral("phone"),
        m_problem ? Tone::Error : Tone::Neutral)
                          .pixmap(size, devicePixelRatioF()));
    m_close->setIcon(symbolicIcon(QStringLiteral("close")));
    m_close->setIconSize(size);
    m_copy->setIcon(symbolicIcon(QStringLiteral("copy")));
    m_open->setIcon(symbolicIcon(QStringLiteral("call-out")));
}

void CallBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refreshLook();
}

void CallBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void CallBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}
