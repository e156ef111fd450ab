// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/review/review.h"
#include "views/style/textlabel.h"

#include <QFrame>

class QTreeWidget;
class QVBoxLayout;

namespace Dayshift {

// A card of the review with its title and how much there is of it.
class ReviewCard : public QFrame
{
    Q_OBJECT
public:
    ReviewCard(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setCount(const QString &count, std::optional<Tone> tone = {});
    void setSign(std::optional<Sign> sign);
    [[nodiscard]] QVBoxLayout &body() { return *m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    SignLabel *m_sign;
    TextLabel *m_title;
    TextLabel *m_count;
    QVBoxLayout *m_body;
};

// Stories with their number, title, what is said of them and their points. Enter or a double click
// opens one.
class StoryTable : public QWidget
{
    Q_OBJECT
public:
    StoryTable(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    struct Row
    {
        QString key = {}; // of what it is about
        QString number = {};
        QString title = {};
        QString said = {};
        QString value = {};
        std::optional<Sign> sign = {};
        bool stands = false; // it is what is on now
    };
    // The sentence stands there while there are none.
    void setRows(const QList<Row> &rows, const QString &empty);
    [[nodiscard]] QString currentKey() const;
    [[nodiscard]] QTreeWidget &view() { return *m_view; }
    // "#2187 Sign-in accepts valid credentials again, 3" of each, for whoever reads them aloud.
    [[nodiscard]] QStringList lines() const;

signals:
    void opened(const QString &key);

private:
    const Theme &m_theme;
    QTreeWidget *m_view;
    TextLabel *m_empty;
};

// "3", "2.5", or nothing.
[[nodiscard]] QString pointsOf(const SprintOutcome &outcome, const Format &format);

} // namespace Dayshift
