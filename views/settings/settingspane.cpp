// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/settingspane.h"

#include "views/style/paint.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace Dayshift {

static constexpr int CardsWidth = 640;
static constexpr int SideWidth = 360;

SettingsPane::SettingsPane(const Theme &theme, Scope scope, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_scope(scope)
    , m_cards(new QVBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Space4);
    auto *column = new QWidget(this);
    column->setMaximumWidth(theme.scaled(CardsWidth));
    column->setLayout(m_cards);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(Theme::Space4);
    auto *whose = new TextLabel(theme, Type::Small, Ink::TextMuted, column);
    whose->setWrapped();
    whose->setText(words(scope));
    m_cards->addWidget(whose);
    row->addWidget(column, CardsWidth);
    row->addStretch(1);
    connect(&theme, &Theme::changed, column,
            [this, column] { column->setMaximumWidth(m_theme.scaled(CardsWidth)); });
}

QString SettingsPane::words(Scope scope)
{
    return scope == Scope::Person ? tr("Yours, on this computer. Nobody else sees it.")
                                  : tr("The team's: it lies in the workspace, and everybody has it.");
}

QVBoxLayout *SettingsPane::side()
{
    if (!m_side) {
        auto *column = new QWidget(this);
        column->setMaximumWidth(m_theme.scaled(SideWidth));
        m_side = new QVBoxLayout(column);
        m_side->setContentsMargins(0, 0, 0, 0);
        m_side->setSpacing(Theme::Space4);
        static_cast<QHBoxLayout *>(layout())->insertWidget(1, column, SideWidth);
    }
    return m_side;
}

SettingsCard::SettingsCard(const Theme &theme, const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, Type::BodyBold, Ink::Text, this))
    , m_note(new TextLabel(theme, Type::Small, Ink::TextMuted, this))
    , m_body(new QVBoxLayout)
{
    m_title->setText(title);
    setAccessibleName(title);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Space5, Theme::Space4, Theme::Space5, Theme::Space5);
    column->setSpacing(Theme::Space4);
    column->addLayout(head);
    column->addLayout(m_body);
    m_body->setSpacing(Theme::Space4);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SettingsCard::setNote(const QString &note)
{
    m_note->setText(note);
}

TextLabel *SettingsCard::addWords(const QString &text, Ink ink)
{
    auto *label = new TextLabel(m_theme, Type::Body, ink, this);
    label->setWrapped();
    label->setText(text);
    m_body->addWidget(label);
    return label;
}

QCheckBox *SettingsCard::addSwitch(const QString &text, const QString &hint)
{
    auto *group = new QVBoxLayout;
    group->setSpacing(Theme::Space1);
    auto *box = new QCheckBox(text, this);
    group->addWidget(box);
    if (!hint.isEmpty()) {
        auto *words = new TextLabel(m_theme, Type::Small, Ink::TextMuted, this);
        words->setWrapped();
        words->setText(hint);
        box->setAccessibleDescription(hint);
        auto *indented = new QHBoxLayout;
        indented->addSpacing(m_theme.scaled(24));
        indented->addWidget(words, 1);
        group->addLayout(indented);
    }
    m_body->addLayout(group);
    return box;
}

void SettingsCard::addField(const QString &label, QWidget *field)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::Space4);
    auto *title = new TextLabel(m_theme, Type::Body, Ink::Text, this);
    title->setText(label);
    title->setBuddy(field);
    auto name = label;
    field->setAccessibleName(name.remove(u'&'));
    row->addWidget(title, 1);
    row->addWidget(field);
    m_body->addLayout(row);
}

void SettingsCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Paint::card(&painter, QRectF(rect()).adjusted(.5, .5, -.5, -.5), m_theme.color(Ink::Surface),
                m_theme.color(Ink::Border));
}

} // namespace Dayshift
