// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QObject>
#include <QSettings>
#include <QStringList>
#include <QTime>

namespace Dayshift {

struct WallChoices;

// Who sits here, as the team's log shows it.
struct Me
{
    QString name = {};
    QString login = {};

    friend bool operator==(const Me &, const Me &) = default;
};

enum class ThemeChoice { System, Light, Dark, Contrast };

// How far a kind of news comes: everything comes into the list but what is off.
enum class Reach : int { Desktop, Tray, List, Off };

// The time of day in which nothing but the list is told; it may go over midnight.
struct QuietHours
{
    bool on = false;
    QTime from = {18, 0};
    QTime to = {8, 0};
    bool incidentsBreak = false; // an incident is told all the same

    [[nodiscard]] bool holds(QTime time) const;
    friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

// What one person chose on one machine. What a team decides is in the workspace; tokens are behind
// Secrets. What is not set has its default; what somebody wrote by hand and makes no sense, too.
class Settings : public QObject
{
    Q_OBJECT
public:
    // Where QSettings puts it for this person.
    explicit Settings(QObject *parent = nullptr);
    // An INI file: for tests.
    explicit Settings(const QString &file, QObject *parent = nullptr);

    [[nodiscard]] QString language() const; // "de", "en"; empty: the system's
    void setLanguage(const QString &language);

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    // Of several windows each has its place: 0, 1 and so on.
    [[nodiscard]] QByteArray windowGeometry(int place = 0) const;
    [[nodiscard]] QByteArray windowState(int place = 0) const;
    void setWindow(const QByteArray &geometry, const QByteArray &state, int place = 0);
    // The places of the windows that were open at the end; at most eight, and always one.
    [[nodiscard]] QList<int> openWindows() const;
    void setOpenWindows(const QList<int> &places);

    // Paths, or postgresql:// addresses; a password in one is not kept.
    [[nodiscard]] QString lastWorkspace() const;
    [[nodiscard]] QStringList recentWorkspaces() const; // the last one first, at most ten
    void addRecentWorkspace(const QString &workspace);
    void forgetWorkspace(const QString &workspace);

    // Whether the board shows more, lower cards.
    [[nodiscard]] bool compactCards() const;
    void setCompactCards(bool compact);

    // How the board of a workspace is laid into lanes, and the keys of those that are folded.
    // owners: the order of people's lanes, by their keys; who is not in it comes behind.
    struct Lanes
    {
        QString by = {};
        QStringList folded = {};
        QStringList owners = {};

        friend bool operator==(const Lanes &, const Lanes &) = default;
    };
    [[nodiscard]] Lanes lanes(const QString &workspace) const;
    void setLanes(const QString &workspace, const Lanes &lanes);
    // The stories of a workspace that have windows of their own, by their ids.
    [[nodiscard]] QStringList storyWindows(const QString &workspace) const;
    void setStoryWindows(const QString &workspace, const QStringList &stories);

    // The filters that this person keeps, by name.
    [[nodiscard]] QMap<QString, QString> savedFilters() const;
    void setSavedFilters(const QMap<QString, QString> &filters);

    // What was chosen in the command palette of a workspace, the last first, at most twelve.
    [[nodiscard]] QStringList recentChoices(const QString &workspace) const;
    void addRecentChoice(const QString &workspace, const QString &choice);

    [[nodiscard]] Me me() const; // not set: what the system calls this account
    void setMe(const Me &me);

    // What a wall shows, and for whom (wallchoices.h).
    [[nodiscard]] WallChoices wall() const;
    void setWall(const WallChoices &wall);

    // Of a kind of news by its word, such as "assigned"; usual: what is not set.
    [[nodiscard]] Reach reach(const QString &kind, Reach usual) const;
    void setReach(const QString &kind, Reach reach);
    [[nodiscard]] QuietHours quietHours() const;
    void setQuietHours(const QuietHours &hours);

    // Whether a window that is closed leaves the program in the tray, where there is one.
    [[nodiscard]] bool staysInTray() const;
    void setStaysInTray(bool stays);

    // The keys that this person gave to actions, in portable text, by the actions' names; an empty
    // text: none.
    [[nodiscard]] QMap<QString, QString> keys() const;
    void setKeys(const QMap<QString, QString> &keys);
    // Whether keys without Ctrl or Alt act in lists.
    [[nodiscard]] bool singleLetters() const;
    void setSingleLetters(bool on);

    // Nothing moves by itself.
    [[nodiscard]] bool reducedMotion() const;
    void setReducedMotion(bool reduced);
    // What can be hit is at least 44 pixels high.
    [[nodiscard]] bool touch() const;
    void setTouch(bool touch);
    // Whether the languages that only test the program are offered.
    [[nodiscard]] bool testLanguages() const;
    void setTestLanguages(bool offered);

    // Whether what was set so far is on the disk.
    [[nodiscard]] bool save();

signals:
    void changed();

private:
    void set(const QString &key, const QVariant &value);

    QSettings m_store;
};

} // namespace Dayshift
