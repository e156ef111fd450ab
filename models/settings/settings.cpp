// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/settings/settings.h"

#include "models/settings/settingsfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr qsizetype MostChoices = 12;
static constexpr qsizetype MostRecent = 10;
static constexpr int MostWindows = 8;
static constexpr qsizetype MostStoryWindows = 20;
static constexpr qsizetype MostFolded = 1000;

// The words stay as they are: files of people's hold them.
static constexpr std::array<std::pair<ThemeChoice, QLatin1StringView>, 4> Themes {{
        {ThemeChoice::System, "system"_L1},
        {ThemeChoice::Light, "light"_L1},
        {ThemeChoice::Dark, "dark"_L1},
        {ThemeChoice::Contrast, "contrast"_L1},
}};

static QString withoutPassword(QString workspace)
{
    // By hand: QUrl does not take the several hosts that such an address may have.
    static const QRegularExpression secret(
            u"(?<=[?&])(ssl)?password=[^&]*&?|(?<=^postgresql://)([^:/?]*):[^/]*(?=@)"
            u"|(?<=^postgres://)([^:/?]*):[^/]*(?=@)"_s);
    if (!workspace.startsWith(u"postgres"_s))
        return workspace;
    workspace.replace(secret, u"\\2\\3"_s);
    return workspace.endsWith(u'?') || workspace.endsWith(u'&') ? workspace.chopped(1) : workspace;
}

static constexpr auto Organisation = "Dayshift"_L1;

static QString fileOf(const QString &organisation)
{
    return QSettings(organisation, QCoreApplication::applicationName()).fileName();
}

QString settingsFile()
{
    return fileOf(Organisation);
}

// Before the program had the name of an organisation its choices lay in a folder that said so. They
// are moved once, before the first look; what lies in the new place is never touched.
static QString organisation()
{
    const auto old = fileOf(u"Unknown Organization"_s);
    const auto own = fileOf(Organisation);
    if (!QFile::exists(own) && QFile::exists(old) && QDir().mkpath(QFileInfo(own).path())
        && QFile::rename(old, own))
        QDir().rmdir(QFileInfo(old).path()); // only where it is empty
    return Organisation;
}

// The organisation is named here and not for the whole program: people's workspaces, drafts and what
// waits to be sent lie in folders that would be called otherwise by it.
Settings::Settings(QObject *parent)
    : QObject(parent)
    , m_store(organisation(), QCoreApplication::applicationName())
{
}

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_store(file, QSettings::IniFormat)
{
}

void Settings::set(const QString &key, const QVariant &value)
{
    if (m_store.value(key) == value)
        return;
    m_store.setValue(key, value);
    emit changed();
}

QString Settings::language() const
{
    return m_store.value(u"language"_s).toString();
}

void Settings::setLanguage(const QString &language)
{
    set(u"language"_s, language);
}

ThemeChoice Settings::theme() const
{
    const auto word = m_store.value(u"theme"_s).toString();
    for (const auto &[theme, name] : Themes) {
        if (word == name)
            return theme;
    }
    return ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice theme)
{
    for (const auto &[known, name] : Themes) {
        if (known == theme)
            set(u"theme"_s, QString(name));
    }
}

static QString keyOfWindow(int place, const QString &what)
{
    return place == 0 ? u"window/"_s + what : u"window%1/%2"_s.arg(place + 1).arg(what);
}

QByteArray Settings::windowGeometry(int place) const
{
    return m_store.value(keyOfWindow(place, u"geometry"_s)).toByteArray();
}

QByteArray Settings::windowState(int place) const
{
    return m_store.value(keyOfWindow(place, u"state"_s)).toByteArray();
}

void Settings::setWindow(const QByteArray &geometry, const QByteArray &state, int place)
{
    m_store.setValue(keyOfWindow(place, u"geometry"_s), geometry);
    m_store.setValue(keyOfWindow(place, u"state"_s), state);
}

QList<int> Settings::openWindows() const
{
    QList<int> places;
    for (const auto &word : m_store.value(u"window/open"_s).toString().split(u',')) {
        bool ok = false;
        const int place = word.toInt(&ok);
        if (ok && place >= 0 && place < MostWindows && !places.contains(place))
            places.append(place);
    }
    return places.isEmpty() ? QList<int> {0} : places;
}

void Settings::setOpenWindows(const QList<int> &places)
{
    QStringList words;
    for (const int place : places.mid(0, MostStoryWindows))
        words.append(QString::number(place));
    m_store.setValue(u"window/open"_s, words.join(u','));
}

QString Settings::lastWorkspace() const
{
    return m_store.value(u"workspace/last"_s).toString();
}

QStringList Settings::recentWorkspaces() const
{
    return m_store.value(u"workspace/recent"_s).toStringList().mid(0, MostRecent);
}

void Settings::addRecentWorkspace(const QString &workspace)
{
    const auto kept = withoutPassword(workspace);
    auto recent = recentWorkspaces();
    recent.removeAll(kept);
    recent.prepend(kept);
    set(u"workspace/last"_s, kept);
    set(u"workspace/recent"_s, recent.mid(0, MostRecent));
}

void Settings::forgetWorkspace(const QString &workspace)
{
    const auto kept = withoutPassword(workspace);
    auto recent = recentWorkspaces();
    recent.removeAll(kept);
    set(u"workspace/recent"_s, recent);
    if (lastWorkspace() == kept)
        set(u"workspace/last"_s, QString());
}

bool Settings::compactCards() const
{
    return m_store.value(u"board/compact"_s, false).toBool();
}

void Settings::setCompactCards(bool compact)
{
    set(u"board/compact"_s, compact);
}

// An address may hold what a key may not.
static QString keyOf(const QString &kind, const QString &workspace)
{
    const auto name = QCryptographicHash::hash(withoutPassword(workspace).toUtf8(),
                                               QCryptographicHash::Sha1);
    return kind + u'/' + QString::fromLatin1(name.toHex());
}

static QString keyOfLanes(const QString &workspace)
{
    return keyOf(u"lanes"_s, workspace);
}

QStringList Settings::storyWindows(const QString &workspace) const
{
    return m_store.value(keyOf(u"story-windows"_s, workspace)).toStringList().mid(0, MostStoryWindows);
}

void Settings::setStoryWindows(const QString &workspace, const QStringList &stories)
{
    set(keyOf(u"story-windows"_s, workspace), stories.mid(0, MostStoryWindows));
}

QStringList Settings::recentChoices(const QString &workspace) const
{
    return m_store.value(keyOf(u"palette"_s, workspace)).toStringList().mid(0, MostChoices);
}

void Settings::addRecentChoice(const QString &workspace, const QString &choice)
{
    auto recent = recentChoices(workspace);
    recent.removeAll(choice);
    recent.prepend(choice);
    set(keyOf(u"palette"_s, workspace), recent.mid(0, MostChoices));
}

Settings::Lanes Settings::lanes(const QString &workspace) const
{
    const auto kept
            = QJsonDocument::fromJson(m_store.value(keyOfLanes(workspace)).toByteArray()).object();
    Lanes lanes {.by = kept["by"_L1].toString()};
    for (const auto &key : kept["folded"_L1].toArray()) {
        if (key.isString() && lanes.folded.size() < MostFolded)
            lanes.folded.append(key.toString());
    }
    for (const auto &key : kept["owners"_L1].toArray()) {
        if (key.isString() && lanes.owners.size() < MostFolded)
            lanes.owners.append(key.toString());
    }
    return lanes;
}

void Settings::setLanes(const QString &workspace, const Lanes &lanes)
{
    const QJsonObject kept {
            {u"by"_s, lanes.by},
            {u"folded"_s, QJsonArray::fromStringList(lanes.folded.mid(0, MostFolded))},
            {u"owners"_s, QJsonArray::fromStringList(lanes.owners.mid(0, MostFolded))}};
    set(keyOfLanes(workspace), QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> Settings::savedFilters() const
{
    const auto kept = QJsonDocument::fromJson(m_store.value(u"board/filters"_s).toByteArray());
    QMap<QString, QString> filters;
    const auto object = kept.object();
    for (auto filter = object.begin(); filter != object.end(); ++filter) {
        if (filter->isString())
            filters.insert(filter.key(), filter->toString());
    }
    return filters;
}

void Settings::setSavedFilters(const QMap<QString, QString> &filters)
{
    QJsonObject object;
    for (auto filter = filters.begin(); filter != filters.end(); ++filter)
        object.insert(filter.key(), filter.value());
    set(u"board/filters"_s, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Me Settings::me() const
{
    const auto account = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    Me me {m_store.value(u"me/name"_s).toString(), m_store.value(u"me/login"_s).toString()};
    if (me.login.isEmpty())
        me.login = account;
    if (me.name.isEmpty())
        me.name = me.login;
    return me;
}

void Settings::setMe(const Me &me)
{
    set(u"me/name"_s, me.name);
    set(u"me/login"_s, me.login);
}

bool Settings::save()
{
    m_store.sync();
    return m_store.status() == QSettings::NoError;
}

} // namespace Dayshift
