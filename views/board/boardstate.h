// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/style/theme.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace Dayshift {

// What stands where the cards would be when there are none: grey places while they are read, or
// a sentence and what can be done.
class BoardState : public QWidget
{
    Q_OBJECT
public:
    BoardState(const Theme &theme, QWidget *parent = nullptr);

    struct Offer
    {
        QString text = {};
        std::function<void()> run = {};
    };
    // Places after 300 ms, and after two seconds the words: nothing flickers if it is quick.
    void showLoading(const QString &words);
    void say(const QString &icon, const QString &title, const QString &text,
             const QList<Offer> &offers);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QList<QPushButton *> m_buttons;
    QList<Offer> m_offers;
    QTimer m_places;
    QTimer m_words;
    QString m_loading;
    bool m_showsPlaces = false;
};

} // namespace Dayshift
