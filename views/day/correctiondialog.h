// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/format.h"
#include "models/day/daystep.h"
#include "views/style/theme.h"

#include <QDialog>

class QDateTimeEdit;
class QLineEdit;
class QPushButton;

namespace Dayshift {

class TextLabel;

// When a step really began and ended, and how one knows; above it what was said of it before.
class CorrectionDialog : public QDialog
{
    Q_OBJECT
public:
    CorrectionDialog(const DayStep &step, const QList<TimeCorrection> &history,
                     const Format &format, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QDateTime from() const;
    [[nodiscard]] QDateTime to() const;
    [[nodiscard]] QString reason() const;
    // What is wrong with what was entered.
    void explain(const QString &words);

signals:
    void wanted();

private:
    [[nodiscard]] QDateTimeEdit *field(const QDateTime &at, const QString &name);

    Format m_format;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    QLineEdit *m_reason;
    TextLabel *m_wrong;
};

} // namespace Dayshift
