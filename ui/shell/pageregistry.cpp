// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pageregistry.h"

#include "ui/pages/forwarding/forwardingpage.h"
#include "ui/pages/overview/overviewpage.h"

#include <QCoreApplication>

namespace {

template<class PageClass>
Page *make(const PageContext &context, QWidget *parent)
{
    return new PageClass(context, parent);
}

class PageRegistry {
    Q_DECLARE_TR_FUNCTIONS(PageRegistry)
};

} // namespace

QList<PageInfo> allPages()
{
    const auto own = Permission::OwnAccount;
    return {
        {QStringLiteral("overview"), PageRegistry::tr("Overview", "name of a page"),
            QStringLiteral("overview"), own, make<OverviewPage>},
        {QStringLiteral("forwarding"), PageRegistry::tr("Forwarding", "name of a page"),
            QStringLiteral("forwarding"), own, make<ForwardingPage>},
    };
}
