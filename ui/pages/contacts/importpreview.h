// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/importmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

/// What importing a file would do, before anything is done.
class ImportPreview : public QWidget {
    Q_OBJECT

public:
    explicit ImportPreview(QWidget *parent = nullptr);

    /// @param fileName fit for showing
    void show(const ImportPlan &plan, const QString &fileName);
    const ImportPlan &plan() const { return m_model.plan(); }
    QWidget *firstField() const;

Q_SIGNALS:
    void accepted();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    ImportModel m_model;
    QLabel *m_summary;
    QTableView *m_table;
    QPushButton *m_import;
    QPushButton *m_cancel;
};
