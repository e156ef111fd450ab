// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/style/textlabel.h"
#include "views/style/theme.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace Dayshift {

// A card of the release's picture: a title, something beside it, and what is in it.
class ReleaseCard : public QWidget
{
    Q_OBJECT
public:
    ReleaseCard(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setBeside(const QString &text);
    // Beside the title, before what stands at the end.
    void addToHead(QWidget *widget);
    [[nodiscard]] QVBoxLayout &body() { return *m_body; }
    // Takes all rows away.
    void clear();
    [[nodiscard]] const Theme &theme() const { return m_theme; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    TextLabel *m_title;
    TextLabel *m_beside;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
};

// Who did it: a disc with initials, or a disc with the letters of a role.
class PersonLabel : public QWidget
{
    Q_OBJECT
public:
    PersonLabel(const Theme &theme, const QString &name, int size = 22, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_name;
};

// One line that ends in "…" where it does not fit; all of it is in the tooltip.
class LineLabel : public QWidget
{
    Q_OBJECT
public:
    LineLabel(const Theme &theme, const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_text;
};

// A row of a card that is told from its neighbours by a line, or by being the one that is meant.
class CardRow : public QWidget
{
    Q_OBJECT
public:
    CardRow(const Theme &theme, bool marked, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    bool m_marked;
};

// Words that lead somewhere, as a button without an edge.
[[nodiscard]] QPushButton *linkButton(const Theme &theme, const QString &text,
                                      const QString &spoken);

// The way of a release from plan to verified: what is passed, what it is at, what is to come.
class ProgressStrip : public QWidget
{
    Q_OBJECT
public:
    struct Step
    {
        QString name = {};
        QString detail = {};
        Sign sign = Sign::Queued;
        double fraction = -1;
        bool isNow = false;
        friend bool operator==(const Step &, const Step &) = default;
    };

    explicit ProgressStrip(const Theme &theme, QWidget *parent = nullptr);

    // wait: what it waits for at the end of the strip; empty: nothing.
    void setSteps(const QList<Step> &steps, const QString &wait, const QString &waitsFor);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QList<Step> m_steps;
    QString m_wait;
    QString m_waitsFor;
};

} // namespace Dayshift
