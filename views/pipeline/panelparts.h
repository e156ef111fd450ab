// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/style/statusglyph.h"

#include <QWidget>

class QGridLayout;

namespace Dayshift {

class TextLabel;

// A person beside what they did.
class AvatarLabel : public QWidget
{
    Q_OBJECT
public:
    AvatarLabel(const QString &name, const Theme &theme, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_name;
};

// A line between two parts of a panel.
class Separator : public QWidget
{
    Q_OBJECT
public:
    Separator(const Theme &theme, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

// The ground of what matters most: in the colours of a tone.
class TonedBox : public QWidget
{
    Q_OBJECT
public:
    TonedBox(const Theme &theme, QWidget *parent);

    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Tone m_tone = Tone::Neutral;
};

// A part of the panel with its title, something beside it, and rows. Hidden while it is empty.
class PanelSection : public QWidget
{
    Q_OBJECT
public:
    PanelSection(const Theme &theme, QWidget *parent);

    void setTitle(const QString &title, const QString &beside = {});
    [[nodiscard]] QGridLayout &rows() { return *m_rows; }
    // Takes away all rows if what they tell is other than this; false: they may stay.
    [[nodiscard]] bool renew(const QStringList &told);
    // Words below the rows: what was left out.
    void addRemark(const QString &text);

protected:
    [[nodiscard]] const Theme &theme() const { return m_theme; }

private:
    const Theme &m_theme;
    TextLabel *m_title;
    TextLabel *m_beside;
    QGridLayout *m_rows;
    QStringList m_told;
    bool m_isNew = true;
};

// Text from outside as a tooltip: never markup.
[[nodiscard]] QString plainToolTip(const QStringList &lines);

} // namespace Dayshift
