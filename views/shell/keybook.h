// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QStringList>

class QAction;
class QWidget;

namespace Dayshift {

class Settings;

// The keys of a window's actions: as the program has them, and as this person changed them. An
// action is known by its object name, or by the key that it has from the program, in its page.
class KeyBook : public QObject
{
    Q_OBJECT
public:
    struct Entry
    {
        QString id = {};
        QString group = {}; // the page's title; empty: in every view
        QString text = {}; // without mnemonic
        QList<QKeySequence> usual = {};
        QList<QKeySequence> now = {};

        [[nodiscard]] bool isChanged() const { return usual != now; }
    };

    KeyBook(QWidget &window, Settings &settings);

    // Puts the person's keys on the actions, those of pages that were built meanwhile among them.
    void apply();

    // Every action that has a key or may have one, by group: what is in every view comes first.
    [[nodiscard]] QList<Entry> entries() const;
    // What would have this key, too, where this action acts.
    [[nodiscard]] QStringList rivals(const QString &id, const QKeySequence &key) const;
    // An empty key: none.
    void change(const QString &id, const QKeySequence &key);
    void reset(const QString &id);
    void resetAll();

    // A key that types something by itself: it acts in lists only, and can be switched off.
    [[nodiscard]] static bool isSingleLetter(const QKeySequence &key);

private:
    [[nodiscard]] QList<QAction *> actions() const;
    [[nodiscard]] QList<QKeySequence> wantedFor(const QString &id,
                                                const QList<QKeySequence> &usual) const;

    QWidget &m_window;
    Settings &m_settings;
    bool m_applied = false;
};

} // namespace Dayshift
