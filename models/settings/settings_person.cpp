// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/settings/settings.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr qsizetype MostKeys = 1000;

// The words stay as they are: files of people's hold them.
static constexpr std::array<std::pair<Reach, QLatin1StringView>, 4> Reaches {{
        {Reach::Desktop, "desktop"_L1},
        {Reach::Tray, "tray"_L1},
        {Reach::List, "list"_L1},
        {Reach::Off, "off"_L1},
}};

bool QuietHours::holds(QTime time) const
{
    if (!on || from == to)
        return false;
    return from < to ? time >= from && time < to : time >= from || time < to;
}

Reach Settings::reach(const QString &kind, Reach usual) const
{
    const auto word = m_store.value(u"notifications/"_s + kind).toString();
    for (const auto &[reach, name] : Reaches) {
        if (word == name)
            return reach;
    }
    return usual;
}

void Settings::setReach(const QString &kind, Reach reach)
{
    for (const auto &[known, name] : Reaches) {
        if (known == reach)
            set(u"notifications/"_s + kind, QString(name));
    }
}

static QTime timeOr(const QVariant &text, QTime usual)
{
    const auto time = QTime::fromString(text.toString(), u"HH:mm"_s);
    return time.isValid() ? time : usual;
}

QuietHours Settings::quietHours() const
{
    const QuietHours usual;
    return {.on = m_store.value(u"quiet/on"_s, usual.on).toBool(),
            .from = timeOr(m_store.value(u"quiet/from"_s), usual.from),
            .to = timeOr(m_store.value(u"quiet/to"_s), usual.to),
            .incidentsBreak = m_store.value(u"quiet/incidents"_s, usual.incidentsBreak).toBool()};
}

void Settings::setQuietHours(const QuietHours &hours)
{
    set(u"quiet/on"_s, hours.on);
    set(u"quiet/from"_s, hours.from.toString(u"HH:mm"_s));
    set(u"quiet/to"_s, hours.to.toString(u"HH:mm"_s));
    set(u"quiet/incidents"_s, hours.incidentsBreak);
}

bool Settings::staysInTray() const
{
    return m_store.value(u"tray/stays"_s, false).toBool();
}

void Settings::setStaysInTray(bool stays)
{
    set(u"tray/stays"_s, stays);
}

QMap<QString, QString> Settings::keys() const
{
    QMap<QString, QString> keys;
    const auto kept
            = QJsonDocument::fromJson(m_store.value(u"keyboard/keys"_s).toByteArray()).object();
    for (auto key = kept.begin(); key != kept.end() && keys.size() < MostKeys; ++key) {
        if (key->isString())
            keys.insert(key.key(), key->toString());
    }
    return keys;
}

void Settings::setKeys(const QMap<QString, QString> &keys)
{
    QJsonObject object;
    for (auto key = keys.begin(); key != keys.end(); ++key)
        object.insert(key.key(), key.value());
    set(u"keyboard/keys"_s, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

bool Settings::singleLetters() const
{
    return m_store.value(u"keyboard/letters"_s, true).toBool();
}

void Settings::setSingleLetters(bool on)
{
    set(u"keyboard/letters"_s, on);
}

bool Settings::reducedMotion() const
{
    return m_store.value(u"look/still"_s, false).toBool();
}

void Settings::setReducedMotion(bool reduced)
{
    set(u"look/still"_s, reduced);
}

bool Settings::touch() const
{
    return m_store.value(u"look/touch"_s, false).toBool();
}

void Settings::setTouch(bool touch)
{
    set(u"look/touch"_s, touch);
}

bool Settings::testLanguages() const
{
    return m_store.value(u"debug/languages"_s, false).toBool();
}

void Settings::setTestLanguages(bool offered)
{
    set(u"debug/languages"_s, offered);
}

} // namespace Dayshift
