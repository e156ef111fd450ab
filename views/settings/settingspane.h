// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/style/textlabel.h"

#include <QFrame>

class QCheckBox;
class QVBoxLayout;

namespace Dayshift {

// One page of the settings: cards one below the other, and beside them what is known at the moment.
class SettingsPane : public QWidget
{
    Q_OBJECT
public:
    // Whose choice it is, told above the cards.
    enum class Scope { Person, Team };

    SettingsPane(const Theme &theme, Scope scope, QWidget *parent = nullptr);

    [[nodiscard]] Scope scope() const { return m_scope; }
    // "Yours, on this computer." as one sentence.
    [[nodiscard]] static QString words(Scope scope);
    // Whether all that it shows was read.
    [[nodiscard]] virtual bool isReady() const { return true; }

protected:
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] QVBoxLayout *cards() const { return m_cards; }
    // Made when it is first asked for.
    [[nodiscard]] QVBoxLayout *side();

private:
    const Theme &m_theme;
    Scope m_scope;
    QVBoxLayout *m_cards;
    QVBoxLayout *m_side = nullptr;
};

// A card of a pane, with a title and a note at its end.
class SettingsCard : public QFrame
{
    Q_OBJECT
public:
    SettingsCard(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void setNote(const QString &note);
    // Words in the card, over as many lines as they need.
    TextLabel *addWords(const QString &text, Ink ink = Ink::TextSecondary);
    // A switch with what it means below it.
    QCheckBox *addSwitch(const QString &text, const QString &hint = {});
    // A label and what it is for, in one row.
    void addField(const QString &label, QWidget *field);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    TextLabel *m_title;
    TextLabel *m_note;
    QVBoxLayout *m_body;
};

} // namespace Dayshift
