// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"
#include "views/pipeline/pipelinewords.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace Dayshift {

class TextLabel;
class Theme;

// Which failure is known, until which day, and why.
class KnownDialog : public QDialog
{
    Q_OBJECT
public:
    // stage: the one to begin with; empty: the one that failed first.
    KnownDialog(const Theme &theme, const PipelineState &state, const QString &stage,
                const QDateTime &now, QWidget *parent = nullptr);

    [[nodiscard]] QString stage() const; // empty: whatever fails
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QDateTime endsAt() const; // the end of the chosen day
    void tell(const Error &error); // why it was not taken

signals:
    void wished();

private:
    PipelineWords m_words;
    QComboBox *m_stage;
    QDateEdit *m_day;
    QLineEdit *m_reason;
    TextLabel *m_trouble;
    QPushButton *m_mark;
};

} // namespace Dayshift
