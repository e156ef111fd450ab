// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/settings/settings.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QString>

#include <optional>

namespace Dayshift {

// Why something concerns a person. Approvals are a kind of their own, so that they do not drown
// among builds.
enum class Concern : int { Assigned, Mentioned, Signature, Build, Incident, Approval };
inline constexpr int ConcernCount = 6;

// The stable word for settings and files: the same in every language.
[[nodiscard]] QString wordOf(Concern concern);
[[nodiscard]] std::optional<Concern> concernNamed(const QString &word);
// How far it comes where the person has not said otherwise.
[[nodiscard]] Reach usualReach(Concern concern);

// One thing that happened and concerns the person at this screen. It holds names and values;
// sentences are made where it is shown.
struct Notification
{
    Concern concern = Concern::Assigned;
    QString key = {}; // of one happening: told twice, it is kept once
    QString object = {}; // what it is about: "story/2187", "pipeline/<connection>/<name>"
    QString name = {}; // of the object, as people call it: a title, a pipeline, a version
    int number = 0; // of a story or an incident
    QString who = {}; // did it; empty: a machine
    QString detail = {}; // the stage that failed, the text that mentions, the role that signs
    QString thing = {}; // the id of what somebody may take: a story; empty: nothing
    QDateTime at = {};
    bool done = false;

    // Where it is to be seen: a page, and a place there.
    [[nodiscard]] QString page() const;
    [[nodiscard]] QString place() const;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Notification fromJson(const QJsonObject &json);
    friend bool operator==(const Notification &, const Notification &) = default;
};

} // namespace Dayshift

Q_DECLARE_METATYPE(Dayshift::Notification)
