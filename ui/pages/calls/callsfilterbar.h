// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/callsmodel.h"

#include <QWidget>

class QButtonGroup;

/// The chips that narrow the list of calls; one is down.
class CallsFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit CallsFilterBar(QWidget *parent = nullptr);

    void setFilter(CallsFilter filter);
    /// What can be told of calls: chips without an answer are not shown.
    /// @param blocked whether the server tells who is blocked  @param known whether it did already
    void setOffered(bool blocked, bool known, bool costs);

    /// Why the list is empty.
    /// @param nobodyBlocked whether the block list is known to be empty
    static QString nothingText(CallsFilter filter, bool nobodyBlocked);

Q_SIGNALS:
    void chosen(CallsFilter filter);

private:
    QButtonGroup *m_group;
};
