// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/format.h"
#include "models/metrics/causes.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Dayshift {

// Which deployment brought an incident: one is suggested, a person decides and says why.
class CauseDialog : public QDialog
{
    Q_OBJECT
public:
    CauseDialog(const MetricsReport &report, const Format &format, QWidget *parent = nullptr);

    // Asks about this one first.
    void choose(const QString &incident);

signals:
    void named(const QString &incident, const QString &deployment, const QString &reason);

private:
    void showQuestion();
    void refresh();

    const MetricsReport m_report;
    Format m_format;
    QList<CauseQuestion> m_questions;
    QComboBox *m_incident;
    QComboBox *m_cause;
    QLabel *m_why;
    QLineEdit *m_reason;
    QPushButton *m_save;
};

} // namespace Dayshift
