// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/style/textlabel.h"

#include <QRadioButton>
#include <QWidget>

class QVBoxLayout;

namespace Dayshift {

// Where one is: four steps in a row, the present one filled.
class StepTrail : public QWidget
{
    Q_OBJECT
public:
    StepTrail(const QStringList &steps, const Theme &theme, QWidget *parent = nullptr);

    void setStep(int step);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QStringList m_steps;
    int m_step = 0;
};

// One way to start, as a card that can be chosen like a radio button: it is one.
class ChoiceCard : public QRadioButton
{
    Q_OBJECT
public:
    ChoiceCard(const QString &icon, const QString &title, const QString &text, const QString &note,
               const Theme &theme, QWidget *parent = nullptr);

    // Room below the words for what belongs to the choice.
    void setExtra(QWidget *extra);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool hitButton(const QPoint &) const override { return true; }

private:
    [[nodiscard]] int wordsHeight() const;

    const Theme &m_theme;
    QString m_icon;
    QString m_title;
    QString m_text;
    QString m_note;
    QWidget *m_extra = nullptr;
};

} // namespace Dayshift
