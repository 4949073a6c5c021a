// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/closingquestion.h"

#include "core/base/async.h"
#include "ui/shell/prompts.h"

#include <QGuiApplication>
#include <QWidget>

ClosingQuestion::ClosingQuestion(QWidget &window, Prompts &prompts)
    : QObject(&window)
    , m_window(window)
    , m_prompts(prompts)
{
}

bool ClosingQuestion::allowsClosing(const QStringList &changedPages)
{
    if (m_isConfirmed || changedPages.isEmpty() || qGuiApp->isSavingSession())
        return true;
    if (m_isOpen)
        return false;
    m_isOpen = true;
    const Prompts::Confirmation question{tr("Changes are not applied"),
        tr("What you changed here is not in effect: %1.\n\nIt is kept for the next start.",
            "%1 = names of pages, with commas between them")
            .arg(changedPages.join(QStringLiteral(", "))),
        tr("&Close anyway", "button")};
    whenDone(m_prompts.confirm(&m_window, question), this, [this](bool agrees) {
        m_isOpen = false;
        m_isConfirmed = agrees;
        if (agrees)
            Q_EMIT confirmed();
        else
            Q_EMIT declined();
    });
    return false;
}
