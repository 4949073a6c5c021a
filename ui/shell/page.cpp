// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/pathview.h"

#include <QWidget>

namespace {

bool isBelow(const QWidget *widget, const QWidget *root, const QMetaObject &kind)
{
    for (const QWidget *at = widget; at && at != root; at = at->parentWidget()) {
        if (kind.cast(at))
            return true;
    }
    return false;
}

bool takesTab(const QWidget *widget, const QWidget *root)
{
    return root->isAncestorOf(widget) && widget->isVisibleTo(root) && widget->isEnabled()
        && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy();
}

} // namespace

Page::Page(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
}

QWidget *Page::firstFocus() const
{
    const QWidget *at = this;
    do {
        at = at->nextInFocusChain();
        if (takesTab(at, this) && !isBelow(at, this, InlineMessage::staticMetaObject)
            && !isBelow(at, this, PageHeader::staticMetaObject)
            && !isBelow(at, this, PathView::staticMetaObject))
            return const_cast<QWidget *>(at);
    } while (at != this);
    return firstFocusableChild(this);
}

QWidget *firstFocusableChild(const QWidget *parent)
{
    const QWidget *at = parent;
    do {
        at = at->nextInFocusChain();
        if (takesTab(at, parent))
            return const_cast<QWidget *>(at);
    } while (at != parent);
    return nullptr;
}
