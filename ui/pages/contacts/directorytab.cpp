// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/directorytab.h"

#include "core/contract/errorcodes.h"
#include "core/contract/phonenumber.h"
#include "ui/models/accountsession.h"
#include "ui/pages/contacts/directorydelegate.h"
#include "ui/pages/contacts/directorydialog.h"
#include "ui/pages/contacts/directorywords.h"
#include "ui/pages/numbers/addresslist.h"
#include "ui/shell/prompts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/spacing.h"
#include "ui/words/errortext.h"
#include "ui/words/plainline.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

/// Lets a word that is longer than the pane be broken.
QString breakable(const QString &text)
{
    constexpr int longestWord = 16;
    QString broken;
    int run = 0;
    for (const QChar c : text) {
        run = c == u' ' ? 0 : run + 1;
        if (run > longestWord && !c.isLowSurrogate()) {
            broken += QChar(0x200B);
            run = 1;
        }
        broken += c;
    }
    return broken;
}

} // namespace

DirectoryTab::DirectoryTab(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(context.directories, context.session.account())
    , m_status(new QLabel(this))
    , m_edit(
          new QPushButton(symbolicIcon(QStringLiteral("edit")), tr("Directory settin&gs…", "button"), this))
    , m_message(new InlineMessage(this))
    , m_notice(new InlineMessage(this))
    , m_list(new QListView)
    , m_name(new QLabel)
    , m_place(new QLabel)
    , m_call(new QPushButton(symbolicIcon(QStringLiteral("phone")), tr("Ca&ll", "button: a number")))
    , m_numbers(new AddressList)
    , m_detail(new Panel)
    , m_bodyLayout(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_body(makeBody())
    , m_placeholder(new Placeholder(this))
{
    setObjectName(QStringLiteral("directoryTab"));
    m_status->setObjectName(QStringLiteral("directoryStatusLabel"));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_edit->setObjectName(QStringLiteral("editDirectoryButton"));
    m_message->setObjectName(QStringLiteral("directoryMessage"));
    m_notice->setObjectName(QStringLiteral("directoryNotice"));
    m_placeholder->setObjectName(QStringLiteral("directoryPlaceholder"));

    const int unit = gridUnit(this);
    auto *layout = new QVBoxLayout(this);
    setGrid(layout, this, 0.0, 1.5);
    auto *top = new QHBoxLayout;
    top->setSpacing(unit);
    top->addWidget(m_status, 1);
    top->addWidget(m_edit);
    layout->addLayout(top);
    layout->addWidget(m_message);
    layout->addWidget(m_notice);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_placeholder, 1);

    connect(m_edit, &QPushButton::clicked, this, &DirectoryTab::editDirectory);
    connect(m_call, &QPushButton::clicked, this, &DirectoryTab::call);
    connect(m_numbers, &AddressList::copyRequested, this, &DirectoryTab::copy);
    connect(m_list, &QListView::activated, this, &DirectoryTab::call);
    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DirectoryTab::refreshDetail);
    connect(&m_model, &DirectoryModel::stateChanged, this, &DirectoryTab::refreshAll);
    connect(m_placeholder, &Placeholder::actionRequested, this, &DirectoryTab::onRemedy);
    connect(m_placeholder, &Placeholder::cancelRequested, &m_model, &DirectoryModel::stop);
    arrange();
    refreshAll();
}

QWidget *DirectoryTab::makeBody()
{
    auto *body = new QWidget(this);
    m_list->setObjectName(QStringLiteral("directoryList"));
    m_list->setAccessibleName(tr("People of the directory"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new DirectoryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_list->installEventFilter(this);
    body->setLayout(m_bodyLayout);
    setGrid(m_bodyLayout, this, 0.0, 2.0);
    m_bodyLayout->addWidget(m_list, 1);
    m_bodyLayout->addWidget(makeDetail());
    return body;
}

QWidget *DirectoryTab::makeDetail()
{
    m_detail->setObjectName(QStringLiteral("directoryDetail"));
    m_name->setObjectName(QStringLiteral("personNameLabel"));
    m_place->setObjectName(QStringLiteral("personPlaceLabel"));
    m_call->setObjectName(QStringLiteral("callPersonButton"));
    m_numbers->setObjectName(QStringLiteral("personNumbers"));
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    m_name->setFont(large);
    for (QLabel *label : {m_name, m_place}) {
        label->setTextFormat(Qt::PlainText); // other people's words
        label->setWordWrap(true);
    }
    const int unit = gridUnit(this);
    auto *column = new QVBoxLayout(m_detail);
    column->setContentsMargins(qRound(unit * 1.5), unit, qRound(unit * 1.5), unit);
    column->setSpacing(unit);
    column->addWidget(m_name);
    column->addWidget(m_place);
    column->addWidget(m_call);
    column->addWidget(m_numbers);
    column->addStretch(1);
    return m_detail;
}

void DirectoryTab::search(const QString &text)
{
    m_model.setText(text);
}

void DirectoryTab::refresh()
{
    m_hasAsked = true;
    m_model.reload();
}

void DirectoryTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Nobody is asked before somebody looks.
    if (!m_hasAsked && m_model.configuration())
        refresh();
}

QWidget *DirectoryTab::firstFocus() const
{
    if (m_body->isVisibleTo(this))
        return m_list;
    return firstFocusableChild(m_placeholder);
}

void DirectoryTab::refreshAll()
{
    const bool hasPeople = m_model.rowCount() > 0;
    m_body->setVisible(hasPeople);
    m_placeholder->setVisible(!hasPeople);
    m_edit->setVisible(m_model.configuration().has_value());
    QString status;
    if (m_model.isSearching())
        status = tr("Searching…", "a directory");
    else if (m_model.state() == RemoteState::Ready && hasPeople)
        status = DirectoryWords::found(m_model.answer(), m_model.answeredText());
    else if (hasPeople)
        status = tr("These people match “%1”.", "an older search").arg(plainLine(m_model.answeredText(), 40));
    m_status->setText(status);
    const std::optional<Error> error = hasPeople ? m_model.error() : std::optional<Error>();
    if (error != m_shownError) {
        m_shownError = error;
        if (error)
            m_message->error(DirectoryWords::error(*error),
                {{tr("&Try again", "button"), [this] { refresh(); }, true},
                    {tr("Details", "button"),
                        [this, shown = *error] {
                            m_context.prompts.showText(this, tr("Details of the error"), errorDetails(shown));
                        },
                        false}});
        else
            m_message->dismiss();
    }
    if (!hasPeople)
        refreshPlaceholder();
    chooseFirst();
    refreshDetail();
}

void DirectoryTab::refreshPlaceholder()
{
    if (!m_model.configuration()) {
        m_placeholder->showEmpty(QStringLiteral("users"),
            m_model.canConfigure() ? tr("No directory configured.")
                                   : tr("Directories cannot be used here: nothing is kept on this computer."),
            m_model.canConfigure() ? tr("&Add a directory", "button") : QString());
    } else if (m_model.isSearching() || (m_model.state() == RemoteState::Loading && !m_model.error())) {
        if (m_placeholder->accessibleName() != tr("Searching the directory…"))
            m_placeholder->showLoading(tr("Searching the directory…"), true);
    } else if (m_model.error()) {
        m_placeholder->showEmpty(
            QStringLiteral("error"), DirectoryWords::error(*m_model.error()), tr("&Try again", "button"));
    } else {
        m_placeholder->showEmpty(
            QStringLiteral("search"), DirectoryWords::found(m_model.answer(), m_model.answeredText()));
    }
}

void DirectoryTab::chooseFirst()
{
    if (m_model.rowCount() > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(0));
}

void DirectoryTab::refreshDetail()
{
    const DirectoryPerson *person = m_model.person(m_list->currentIndex());
    m_detail->setVisible(person);
    if (!person)
        return;
    m_name->setText(breakable(person->name));
    m_place->setText(breakable(person->organisation));
    m_place->setVisible(!person->organisation.isEmpty());
    QList<AddressList::Line> lines;
    for (const QString &address : person->addresses)
        lines.append({address, address, {}, false});
    for (const DirectoryNumber &number : person->numbers)
        lines.append(
            {number.number, spacedPhoneNumber(number.number), DirectoryWords::kind(number.kind), false});
    for (const QString &mail : person->mails)
        lines.append({mail, mail, tr("Mail", "kind of an address"), false});
    m_numbers->setLines(lines);
    m_call->setAccessibleName(tr("Call %1", "a person").arg(person->name));
}

QString DirectoryTab::chosenTarget() const
{
    const DirectoryPerson *person = m_model.person(m_list->currentIndex());
    return person ? person->callTarget() : QString();
}

void DirectoryTab::call()
{
    const QString target = chosenTarget();
    if (target.isEmpty())
        return;
    QUrl url;
    url.setScheme(target.contains(u'@') ? QStringLiteral("sip") : QStringLiteral("tel"));
    url.setPath(target);
    if (m_context.prompts.openUrl(url)) {
        m_notice->positive(
            tr("%1 was handed to your telephone program.", "a number").arg(spacedPhoneNumber(target)));
        return;
    }
    m_notice->warning(
        tr("This desktop has no program for calls. Install one, or copy the number and dial it on "
           "your phone."),
        {{tr("Copy &number", "button"), [this, target] { copy(target); }, true}});
}

void DirectoryTab::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    m_notice->positive(tr("Copied: %1", "an address or number").arg(text));
}

void DirectoryTab::onRemedy()
{
    if (m_model.configuration())
        refresh();
    else
        editDirectory();
}

void DirectoryTab::editDirectory()
{
    if (!m_context.directories)
        return;
    DirectoryDialog *dialog = m_dialog;
    if (!dialog) {
        const Remote<TextList> &own = m_context.session.numbers();
        QString country;
        if (own.hasValue() && !own->texts.isEmpty())
            country = countryCodeOf(own->texts.first());
        dialog = new DirectoryDialog(
            {*m_context.directories, m_context.prompts, m_context.session.account(), country}, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this] { m_hasAsked = true; });
        m_dialog = dialog;
    }
    dialog->open();
}

bool DirectoryTab::eventFilter(QObject *watched, QEvent *event)
{
    // The list would copy the name, not what one dials.
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        if (const QString target = chosenTarget(); !target.isEmpty())
            copy(target);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DirectoryTab::arrange()
{
    const int unit = gridUnit(this);
    const bool beside = width() >= unit * 92;
    m_bodyLayout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_detail->setMinimumWidth(beside ? unit * 46 : 0);
    m_detail->setMaximumWidth(beside ? unit * 46 : QWIDGETSIZE_MAX);
}

void DirectoryTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}
