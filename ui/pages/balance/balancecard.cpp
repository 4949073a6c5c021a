// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/balance/balancecard.h"

#include "core/contract/money.h"
#include "ui/models/accountsession.h"
#include "ui/models/balancemodel.h"
#include "ui/models/balancewarning.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tones.h"
#include "ui/words/balancetext.h"
#include "ui/words/errortext.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr double largestThreshold = 100'000;

} // namespace

BalanceCard::BalanceCard(AccountSession &session, BalanceModel &model, QWidget *parent)
    : Panel(parent)
    , m_session(session)
    , m_model(model)
    , m_number(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_calls(new QLabel(this))
    , m_usage(new QLabel(this))
    , m_warnRow(new QWidget(this))
    , m_threshold(new QDoubleSpinBox(m_warnRow))
    , m_warning(new InlineMessage(this))
{
    setObjectName(QStringLiteral("balanceCard"));
    m_number->setObjectName(QStringLiteral("balanceNumberLabel"));
    m_sentence->setObjectName(QStringLiteral("balanceForecastLabel"));
    m_calls->setObjectName(QStringLiteral("balanceCallsLabel"));
    m_usage->setObjectName(QStringLiteral("monthlyUsageLabel"));
    m_warning->setObjectName(QStringLiteral("balanceWarningMessage"));
    m_warning->setClosable(false);
    for (QLabel *label : {m_number, m_sentence, m_calls, m_usage}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_threshold->setObjectName(QStringLiteral("warnBelowSpinBox"));
    m_threshold->setRange(0, largestThreshold);
    m_threshold->setDecimals(2);
    m_threshold->setSingleStep(1);
    m_threshold->setKeyboardTracking(false); // nothing is kept of half a number
    m_threshold->setSpecialValueText(tr("never", "when to warn"));
    m_threshold->setAccessibleName(tr("Warn me below"));
    m_threshold->setFocusPolicy(Qt::StrongFocus);
    m_threshold->installEventFilter(this);
    auto *caption = new QLabel(tr("Warn me be&low:"), m_warnRow);
    caption->setBuddy(m_threshold);

    const int unit = gridUnit(this);
    auto *row = new QHBoxLayout(m_warnRow);
    row->setContentsMargins(0, unit / 2, 0, 0);
    row->setSpacing(unit);
    row->addWidget(caption);
    row->addWidget(m_threshold);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit * 2, qRound(unit * 1.5), unit * 2, qRound(unit * 1.5));
    layout->setSpacing(unit / 2);
    layout->addWidget(m_number);
    layout->addWidget(m_sentence);
    layout->addWidget(m_calls);
    layout->addWidget(m_usage);
    layout->addWidget(m_warnRow);
    layout->addWidget(m_warning);
    connect(m_threshold, &QDoubleSpinBox::valueChanged, this, &BalanceCard::onThreshold);
    connect(&session.balanceWarning(), &BalanceWarning::changed, this, &BalanceCard::refresh);
    refreshLook();
}

QWidget *BalanceCard::firstField() const
{
    return m_threshold;
}

void BalanceCard::onThreshold(double value)
{
    const auto amount = qRound64(value * static_cast<double>(unitsPerCurrency));
    m_keepFailed = !m_session.balanceWarning().setThreshold(amount);
    refreshWarning();
}

void BalanceCard::refresh()
{
    const bool prepaid = m_model.payment() == BalanceModel::Payment::Prepaid;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_number, m_sentence, m_warnRow})
        widget->setVisible(prepaid);
    m_calls->hide();
    if (prepaid)
        refreshPrepaid();
    refreshUsage();
    refreshWarning();
}

void BalanceCard::refreshPrepaid()
{
    const BalanceText words(m_model.currency());
    const qint64 balance = m_model.balance().value_or(0);
    const BalanceForecast forecast = m_model.forecast();
    const bool lasts = forecast.kind == BalanceForecast::Kind::Lasts;
    m_number->setText(words.headline(balance, lasts ? std::optional(forecast.daysLeft()) : std::nullopt));
    QString sentence;
    switch (forecast.kind) {
    case BalanceForecast::Kind::TooLittleKnown:
        sentence = m_model.isReading() ? QString()
                                       : tr("How long it lasts can be told once a few days with calls are "
                                            "known.");
        break;
    case BalanceForecast::Kind::Still:
        sentence = tr("Nothing was spent on the last %n days.", nullptr, forecast.days);
        break;
    case BalanceForecast::Kind::Empty:
        sentence = tr("It is used up. Calls that cost money do not go out.");
        break;
    case BalanceForecast::Kind::Lasts:
        sentence = tr("You spent %1 a day on the last %n days that are known.", "an amount", forecast.days)
                       .arg(words.rounded(qMax<qint64>(100, qRound64(forecast.perDay))));
        break;
    }
    if (m_model.currency().isEmpty())
        sentence = (sentence + u' ' + tr("The server does not say in which currency.")).trimmed();
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());

    const Remote<Prepaid> &prepaid = m_session.prepaid();
    const auto calls = prepaid.hasValue() && prepaid.state == RemoteState::Ready
        ? static_cast<int>(prepaid->activeCalls.size())
        : 0;
    m_calls->setText(calls == 1 ? tr("A call is using it up just now.")
                                : tr("%n calls are using it up just now.", nullptr, calls));
    m_calls->setVisible(calls > 0);

    const QSignalBlocker blocker(m_threshold);
    const QString sign = words.sign();
    m_threshold->setSuffix(sign.isEmpty() ? QString() : QChar(QChar::Nbsp) + sign);
    if (!m_threshold->hasFocus())
        m_threshold->setValue(static_cast<double>(m_session.balanceWarning().threshold().value_or(0))
            / static_cast<double>(unitsPerCurrency));
}

void BalanceCard::refreshWarning()
{
    const BalanceWarning &warning = m_session.balanceWarning();
    QString text;
    if (m_model.payment() == BalanceModel::Payment::Prepaid && warning.isBelow())
        text = tr("The balance is below %1.", "an amount")
                   .arg(BalanceText(m_model.currency()).amount(warning.threshold().value_or(0)));
    if (m_keepFailed)
        text = tr("This computer could not keep the amount: it counts until you close the program. Check "
                  "that the disk is not full.");
    if (text == m_shownWarning)
        return;
    m_shownWarning = text;
    if (text.isEmpty())
        m_warning->dismiss();
    else
        m_warning->warning(text);
}

void BalanceCard::refreshUsage()
{
    const Remote<MonthlyUsage> &usage = m_session.usage();
    QString text;
    if (usage.hasValue()) {
        const QString own = currencyCode(usage->currency);
        const QString price = BalanceText(own.isEmpty() ? m_model.currency() : own).amount(usage->price);
        const auto calls = static_cast<int>(std::clamp<qint64>(usage->calls, 0, 1'000'000'000));
        text = calls == 0 ? tr("You placed no calls this month.")
            : calls == 1
            ? tr("You placed one call this month, for %1.", "an amount").arg(price)
            : tr("You placed %n calls this month, for %1 in all.", "an amount", calls).arg(price);
    } else if (usage.error) {
        text = usage.error->code == ErrorCode::NotSupported
            ? tr("This server does not tell what this month's calls come to.")
            : tr("What this month's calls come to is not known.") + u' ' + errorText(*usage.error).happened;
    }
    m_usage->setText(text);
    m_usage->setVisible(!text.isEmpty());
}

bool BalanceCard::eventFilter(QObject *watched, QEvent *event)
{
    // The wheel scrolls the page; it must not change an amount.
    if (watched == m_threshold && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return Panel::eventFilter(watched, event);
}

void BalanceCard::refreshLook()
{
    if (m_inRefresh)
        return;
    m_inRefresh = true;
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.9);
    large.setWeight(QFont::DemiBold);
    m_number->setFont(large);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, secondaryText(palette()));
    m_usage->setPalette(quiet);
    m_calls->setPalette(quiet);
    m_inRefresh = false;
}

void BalanceCard::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refreshLook();
}
