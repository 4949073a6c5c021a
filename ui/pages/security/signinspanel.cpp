// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/security/signinspanel.h"

#include "ui/models/accountsession.h"
#include "ui/pages/numbers/noteline.h"
#include "ui/pages/pagewords.h"
#include "ui/pages/security/signinwords.h"
#include "ui/widgets/spacing.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr qsizetype mostSignIns = 30;

QLabel *plainLabel(const QString &text, const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

} // namespace

SignInsPanel::SignInsPanel(AccountSession &session, QWidget *parent)
    : Panel(parent)
    , m_session(session)
    , m_signIns(session)
    , m_intro(new NoteLine(this))
    , m_more(plainLabel({}, "moreSignInsLabel", this))
    , m_column(new QVBoxLayout)
{
    setObjectName(QStringLiteral("signInsPanel"));
    m_intro->setObjectName(QStringLiteral("signInsIntro"));
    const int unit = gridUnit(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 2, qRound(unit * 1.5), unit * 2, qRound(unit * 1.5));
    column->setSpacing(unit);
    m_column->setSpacing(qRound(unit * 1.5));
    auto *heading = new QLabel(tr("Recent sign-ins"), this);
    QFont font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    column->addWidget(heading);
    column->addWidget(m_intro);
    column->addLayout(m_column);
    column->addWidget(m_more);
    connect(&m_signIns, &AccountSignIns::changed, this, &SignInsPanel::refreshAll);
}

void SignInsPanel::refresh(const CertificateList &certificates, bool canRevoke)
{
    m_certificates = certificates;
    m_canRevoke = canRevoke;
    refreshAll();
}

void SignInsPanel::refreshIntro()
{
    const Remote<SignInList> &list = m_signIns.list();
    Tone tone = Tone::Neutral;
    QString text;
    if (m_session.capabilities().hasValue() && !m_signIns.isOffered()) {
        text =
            tr("This server does not tell who signed in to your account. Ask whoever runs it if you suspect "
               "somebody else.");
    } else if (list.hasValue() && list.error) {
        text = PageWords::mayBeOld(*list.error);
    } else if (list.hasValue()) {
        text = SignInWords::sentence(*list, TimeText(m_session.clock().nowSeconds()));
        if (std::any_of(list->signIns.begin(), list->signIns.end(),
                [](const SignIn &signIn) { return signIn.failed; }))
            tone = Tone::Warning;
    } else if (list.error) {
        text = PageWords::nothingToShow(*list.error);
    } else {
        text = m_session.isOnline() ? tr("Loading the sign-ins of this account…")
                                    : tr("Sign-ins are read when the server can be reached.");
    }
    m_intro->setNote(text, tone);
}

void SignInsPanel::refreshAll()
{
    refreshIntro();
    const Remote<SignInList> &list = m_signIns.list();
    QList<Line> lines;
    if (list.hasValue()) {
        const qint64 now = m_session.clock().nowSeconds();
        for (const SignIn &signIn : list->signIns.mid(0, mostSignIns)) {
            Line line{signIn, {}};
            const auto entry =
                std::find_if(m_certificates.certificates.begin(), m_certificates.certificates.end(),
                    [&signIn](const CertificateEntry &one) { return one.serial == signIn.serial; });
            // One that opens no door any more needs no revocation; this program's own is revoked below.
            if (!signIn.serial.isEmpty() && entry != m_certificates.certificates.end() && !entry->inUse
                && entry->isValidAt(now))
                line.revocable = *entry;
            lines.append(line);
        }
    }
    const qsizetype more = list.hasValue() ? list->signIns.size() - lines.size() : 0;
    m_more->setVisible(more > 0);
    m_more->setText(more == 1 ? tr("and 1 more") : tr("and %n more", nullptr, static_cast<int>(more)));
    if (lines != m_lines)
        rebuild(lines);
    const TimeText times(m_session.clock().nowSeconds());
    for (qsizetype i = 0; i < m_times.size(); ++i)
        m_times.at(i)->setText(SignInWords::times(m_lines.at(i).signIn, times));
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(m_canRevoke);
}

void SignInsPanel::rebuild(const QList<Line> &lines)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    m_times.clear();
    m_buttons.clear();
    m_lines = lines;
    for (qsizetype i = 0; i < lines.size(); ++i)
        addLine(lines.at(i), static_cast<int>(i));
    Q_EMIT rebuilt();
}

void SignInsPanel::addLine(const Line &line, int number)
{
    auto *row = new QWidget(this);
    row->setObjectName(QStringLiteral("signIn%1Row").arg(number));
    const int unit = gridUnit(this);
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(unit * 2);
    grid->setVerticalSpacing(unit / 4);
    grid->setColumnStretch(0, 1);
    grid->addWidget(plainLabel(SignInWords::way(line.signIn), "signInWayLabel", row), 0, 0);
    auto *times = plainLabel({}, "signInTimesLabel", row);
    grid->addWidget(times, 1, 0);
    const QString mark = SignInWords::mark(line.signIn);
    if (!mark.isEmpty()) {
        auto *note = new NoteLine(row);
        note->setObjectName(QStringLiteral("signInMark"));
        note->setNote(mark, line.signIn.failed ? Tone::Warning : Tone::Positive);
        grid->addWidget(note, 2, 0);
    }
    if (line.revocable) {
        auto *revoke = new QPushButton(tr("Not yours? Revoke…", "button: a certificate"), row);
        revoke->setObjectName(QStringLiteral("revokeSignIn%1Button").arg(number));
        revoke->setAccessibleName(
            tr("Revoke the certificate of this sign-in: %1").arg(SignInWords::way(line.signIn)));
        revoke->setAutoDefault(false);
        connect(revoke, &QPushButton::clicked, this,
            [this, entry = *line.revocable] { Q_EMIT revokeRequested(entry); });
        grid->addWidget(revoke, 0, 1, 3, 1, Qt::AlignVCenter);
        m_buttons.append(revoke);
    }
    m_column->addWidget(row);
    m_rows.append(row);
    m_times.append(times);
}
