// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/keybook.h"

#include "models/settings/settings.h"
#include "views/shell/page.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr char Usual[] = "dayshiftUsualKeys";

static const Page *pageOf(const QAction *action)
{
    for (const auto *object = action->parent(); object; object = object->parent()) {
        if (const auto *page = qobject_cast<const Page *>(object))
            return page;
    }
    return nullptr;
}

static QList<QKeySequence> usualOf(QAction *action)
{
    if (const auto kept = action->property(Usual); kept.isValid())
        return QKeySequence::listFromString(kept.toString(), QKeySequence::PortableText);
    action->setProperty(Usual, QKeySequence::listToString(action->shortcuts(),
                                                          QKeySequence::PortableText));
    return action->shortcuts();
}

static QString idOf(QAction *action)
{
    auto name = action->objectName();
    if (name.startsWith("qt_"_L1) || name.startsWith("_q_"_L1) || action->isSeparator())
        return {};
    if (name.isEmpty()) {
        usualOf(action);
        name = action->property(Usual).toString();
    }
    if (name.isEmpty())
        return {};
    const auto *page = pageOf(action);
    return page ? page->objectName() + u'/' + name : name;
}

static QString plain(QString text)
{
    return text.remove(u'&').remove(u'\u2026').trimmed();
}

KeyBook::KeyBook(QWidget &window, Settings &settings)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
{
    connect(&settings, &Settings::changed, this, &KeyBook::apply);
}

QList<QAction *> KeyBook::actions() const
{
    QList<QAction *> all;
    for (auto *action : m_window.findChildren<QAction *>()) {
        if (!action->menu() && !action->text().isEmpty() && !idOf(action).isEmpty())
            all.append(action);
    }
    return all;
}

bool KeyBook::isSingleLetter(const QKeySequence &key)
{
    if (key.count() != 1)
        return false;
    const auto pressed = key[0];
    const auto modifiers = pressed.keyboardModifiers() & ~Qt::KeyboardModifiers(Qt::ShiftModifier);
    return !modifiers && pressed.key() < Qt::Key_Escape && pressed.key() != Qt::Key_Space;
}

QList<QKeySequence> KeyBook::wantedFor(const QString &id, const QList<QKeySequence> &usual) const
{
    const auto keys = m_settings.keys();
    auto wanted = usual;
    if (const auto own = keys.constFind(id); own != keys.cend())
        wanted = QKeySequence::listFromString(*own, QKeySequence::PortableText);
    wanted.removeIf([](const QKeySequence &key) { return key.isEmpty(); });
    if (!m_settings.singleLetters())
        wanted.removeIf(isSingleLetter);
    return wanted;
}

void KeyBook::apply()
{
    // Whoever never changed a key pays nothing for it.
    if (!m_applied && m_settings.singleLetters() && m_settings.keys().isEmpty())
        return;
    m_applied = true;
    for (auto *action : actions()) {
        const auto wanted = wantedFor(idOf(action), usualOf(action));
        if (action->shortcuts() != wanted)
            action->setShortcuts(wanted);
    }
}

QList<KeyBook::Entry> KeyBook::entries() const
{
    QList<Entry> entries;
    for (auto *action : actions()) {
        const auto id = idOf(action);
        const bool known = std::any_of(entries.cbegin(), entries.cend(),
                                       [&](const Entry &entry) { return entry.id == id; });
        if (known)
            continue; // several lists of a page have the same action
        const auto *page = pageOf(action);
        entries.append({.id = id,
                        .group = page ? page->accessibleName() : QString(),
                        .text = plain(action->text()),
                        .usual = usualOf(action),
                        .now = wantedFor(id, usualOf(action))});
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        if (a.group != b.group)
            return a.group.isEmpty() || (!b.group.isEmpty() && a.group.localeAwareCompare(b.group) < 0);
        return a.text.localeAwareCompare(b.text) < 0;
    });
    return entries;
}

QStringList KeyBook::rivals(const QString &id, const QKeySequence &key) const
{
    QStringList rivals;
    if (key.isEmpty())
        return rivals;
    const auto all = entries();
    const auto own = std::find_if(all.cbegin(), all.cend(),
                                  [&](const Entry &entry) { return entry.id == id; });
    const auto group = own == all.cend() ? QString() : own->group;
    for (const auto &entry : all) {
        const bool meets = group.isEmpty() || entry.group.isEmpty() || entry.group == group;
        if (entry.id != id && meets && entry.now.contains(key))
            rivals.append(entry.text);
    }
    return rivals;
}

void KeyBook::change(const QString &id, const QKeySequence &key)
{
    auto keys = m_settings.keys();
    keys.insert(id, key.toString(QKeySequence::PortableText));
    m_applied = true;
    m_settings.setKeys(keys);
}

void KeyBook::reset(const QString &id)
{
    auto keys = m_settings.keys();
    keys.remove(id);
    m_settings.setKeys(keys);
}

void KeyBook::resetAll()
{
    m_settings.setKeys({});
}

} // namespace Dayshift
