// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/donefacts.h"
#include "views/style/theme.h"

#include <QFrame>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Dayshift {

// Why stories cannot come into a column, beside the card: what is missing, who can help, and the
// ways on. Esc leaves all as it is.
class EntryPopup : public QFrame
{
    Q_OBJECT
public:
    // others: so many that were to come with them have all that is asked for. Where nobody can go
    // to a story from here, it does not offer to.
    enum class Stories { CanBeSeen, CannotBeSeen };
    EntryPopup(const Theme &theme, const EntryVerdict &verdict, const QString &column, int others,
               QWidget *parent = nullptr, Stories stories = Stories::CanBeSeen);

    void showAt(const QRect &global);
    // All that it says, as a screen reader has it.
    [[nodiscard]] QString said() const;

signals:
    void overridden(const QString &reason);
    void othersWished();
    void storyWished(Dayshift::StoryId story);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeLines(const EntryVerdict &verdict);
    void addLine(QVBoxLayout *box, const EntryRefusal &refusal, const CheckResult &missing,
                 bool several);
    void refreshOverride();
    void takeReason();

    const Theme &m_theme;
    QStringList m_said;
    QLineEdit *m_reason;
    QPushButton *m_override;
};

} // namespace Dayshift
