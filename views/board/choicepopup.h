// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/style/theme.h"

#include <QFrame>
#include <QVariant>

#include <functional>
#include <optional>

class QLineEdit;
class QListWidget;

namespace Dayshift {

// A short list over the board to choose from: type to narrow it, Enter takes, Esc leaves all as it
// is. Where something new may be typed, it takes that, too.
class ChoicePopup : public QFrame
{
    Q_OBJECT
public:
    struct Choice
    {
        QString text = {};
        QVariant value = {};
        bool isPresent = false; // what is so now
    };

    ChoicePopup(const Theme &theme, const QString &title, const QList<Choice> &choices,
                QWidget *parent = nullptr);

    // What a text that is in no choice means; nothing: it means nothing.
    using Read = std::function<std::optional<QVariant>(const QString &)>;
    void setRead(const Read &read, const QString &placeholder);
    void setText(const QString &text);
    // Beside a card, within the screen. It goes by itself.
    void showAt(const QRect &global);

signals:
    void chosen(const QVariant &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow();
    void take();

    QList<Choice> m_choices;
    QLineEdit *m_field;
    QListWidget *m_list;
    Read m_read;
};

} // namespace Dayshift
