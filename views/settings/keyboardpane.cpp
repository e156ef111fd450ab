// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/keyboardpane.h"

#include "models/settings/settings.h"
#include "views/shell/keybook.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dayshift {

KeyboardPane::KeyboardPane(const Theme &theme, KeyBook &keys, Settings &settings, QWidget *parent)
    : SettingsPane(theme, Scope::Person, parent)
    , m_keys(keys)
    , m_settings(settings)
{
    addLetters();
    addList();
    fill();
    connect(&settings, &Settings::changed, this, &KeyboardPane::fill);
}

void KeyboardPane::addLetters()
{
    auto *card = new SettingsCard(theme(), tr("Single letters"), this);
    auto *letters = card->addSwitch(
            tr("&Letters alone do something in lists"),
            tr("E edits, A assigns, and so on. They never act while text is typed. Switch them off "
               "if you speak to the computer or press keys by accident."));
    letters->setChecked(m_settings.singleLetters());
    connect(letters, &QCheckBox::clicked, this,
            [this](bool on) { m_settings.setSingleLetters(on); });
    cards()->addWidget(card);
}

void KeyboardPane::addList()
{
    auto *card = new SettingsCard(theme(), tr("Keys"), this);
    m_filter = new QLineEdit(card);
    m_filter->setPlaceholderText(tr("Find an action or a key"));
    m_filter->setAccessibleName(tr("Find an action or a key"));
    m_filter->setClearButtonEnabled(true);
    m_list = new QTreeWidget(card);
    m_list->setHeaderLabels({tr("Does"), tr("Key"), tr("From the program")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(tr("Keys"));
    m_list->setMinimumHeight(theme().scaled(300));
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_edit = new QKeySequenceEdit(card);
    m_edit->setAccessibleName(tr("New key"));
    m_change = new QPushButton(tr("&Use this key"), card);
    m_none = new QPushButton(tr("&No key"), card);
    m_reset = new QPushButton(tr("&Back to the program's"), card);
    m_resetAll = new QPushButton(tr("Reset &all keys"), card);
    m_said = new TextLabel(theme(), Type::Small, Ink::TextSecondary, card);
    m_said->setWrapped();
    auto *row = new QHBoxLayout;
    row->addWidget(m_edit, 1);
    row->addWidget(m_change);
    row->addWidget(m_none);
    auto *second = new QHBoxLayout;
    second->addWidget(m_reset);
    second->addStretch(1);
    second->addWidget(m_resetAll);
    card->body()->addWidget(m_filter);
    card->body()->addWidget(m_list, 1);
    card->body()->addLayout(row);
    card->body()->addWidget(m_said);
    card->body()->addLayout(second);
    cards()->addWidget(card, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &KeyboardPane::fill);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeyboardPane::showCurrent);
    connect(m_change, &QPushButton::clicked, this, [this] { wish(m_edit->keySequence()); });
    connect(m_none, &QPushButton::clicked, this, [this] {
        if (!currentId().isEmpty())
            m_keys.change(currentId(), {});
    });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_keys.reset(currentId()); });
    connect(m_resetAll, &QPushButton::clicked, &m_keys, &KeyBook::resetAll);
}

QString KeyboardPane::currentId() const
{
    const auto *item = m_list->currentItem();
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

static QString shown(const QList<QKeySequence> &keys)
{
    return keys.isEmpty() ? KeyboardPane::tr("none", "no key")
                          : QKeySequence::listToString(keys, QKeySequence::NativeText);
}

void KeyboardPane::fill()
{
    const auto current = currentId();
    const auto text = m_filter->text().trimmed();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    QTreeWidgetItem *group = nullptr;
    QString title;
    for (const auto &entry : m_keys.entries()) {
        const auto now = shown(entry.now);
        if (!text.isEmpty() && !entry.text.contains(text, Qt::CaseInsensitive)
            && !now.contains(text, Qt::CaseInsensitive))
            continue;
        if (!group || title != entry.group) {
            title = entry.group;
            group = new QTreeWidgetItem(m_list, {title.isEmpty() ? tr("In every view") : title});
            group->setFlags(Qt::ItemIsEnabled);
            group->setFont(0, theme().font(Type::SmallBold));
            group->setExpanded(true);
        }
        auto *item = new QTreeWidgetItem(
                group, {entry.text, now, entry.isChanged() ? shown(entry.usual) : QString()});
        item->setData(0, Qt::UserRole, entry.id);
        if (entry.id == current)
            m_list->setCurrentItem(item);
    }
    m_list->expandAll();
    m_resetAll->setEnabled(!m_settings.keys().isEmpty());
    showCurrent();
}

void KeyboardPane::select(const QString &id)
{
    for (int group = 0; group < m_list->topLevelItemCount(); ++group) {
        auto *parent = m_list->topLevelItem(group);
        for (int row = 0; row < parent->childCount(); ++row) {
            if (parent->child(row)->data(0, Qt::UserRole).toString() == id)
                m_list->setCurrentItem(parent->child(row));
        }
    }
}

void KeyboardPane::showCurrent()
{
    const auto id = currentId();
    for (auto *part : std::initializer_list<QWidget *> {m_edit, m_change, m_none})
        part->setEnabled(!id.isEmpty());
    m_reset->setEnabled(m_settings.keys().contains(id));
    m_warned = {};
    m_edit->clear();
    m_said->setInk(Ink::TextSecondary);
    m_said->setText(id.isEmpty() ? tr("Choose an action, then press the new key in the field.")
                                 : QString());
}

void KeyboardPane::wish(const QKeySequence &key)
{
    const auto id = currentId();
    if (id.isEmpty() || key.isEmpty())
        return;
    const auto rivals = m_keys.rivals(id, key);
    if (!rivals.isEmpty() && m_warned != key) {
        m_warned = key;
        m_said->setTone(Tone::Warn);
        m_said->setText(tr("%1 is the key of \u201c%2\u201d already: neither would act. Choose "
                           "another one, or use it all the same and give that one another key.",
                           "a key; an action")
                                .arg(key.toString(QKeySequence::NativeText), rivals.first()));
        return;
    }
    m_keys.change(id, key);
    m_said->setInk(Ink::TextSecondary);
    m_said->setText(tr("Changed. It acts from now on."));
}

QString KeyboardPane::said() const
{
    return m_said->text();
}

} // namespace Dayshift
