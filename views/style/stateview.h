// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace Dayshift {

class Theme;

// What stands in the place of a list that has nothing to show: a sign, what belongs here, and the
// first step. The same for "nothing yet" and for "nothing that the filter lets through".
class StateView : public QWidget
{
    Q_OBJECT
public:
    explicit StateView(const Theme &theme, QWidget *parent = nullptr);

    // A name of Icons; title and text are plain text.
    void setWords(const QString &icon, const QString &title, const QString &text);
    // Adds a button; the first one stands out. It is the caller's to connect.
    QPushButton *addButton(const QString &text, const QString &icon = {});

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void restyle();
    void fitWords();

    const Theme &m_theme;
    QString m_icon;
    QLabel *m_sign;
    QLabel *m_title;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
    QList<std::pair<QPushButton *, QString>> m_icons;
};

} // namespace Dayshift
