// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/format.h"
#include "models/production/incident.h"
#include "models/releases/deployment.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Dayshift {

class TextLabel;
class Theme;

// What the dialog offers to choose from.
struct IncidentChoices
{
    QList<Deployment> deployments = {}; // newest first
    QStringList services = {};
    int storyNumber = 0; // of the incident's story; 0: it has none
};

// An incident or a bug in production, entered or corrected by hand: what it is, when it hurt, what
// brought it and what mended it. Times are entered in the workspace's zone.
class IncidentDialog : public QDialog
{
    Q_OBJECT
public:
    // An incident without an id is a new one.
    IncidentDialog(const Theme &theme, const Format &format, const Incident &incident,
                   const IncidentChoices &choices, Clock clock = systemClock(),
                   QWidget *parent = nullptr);

    // As it is entered now; its story is told by storyNumber().
    [[nodiscard]] Incident incident() const;
    // 0: none; nothing: what stands there is no number.
    [[nodiscard]] std::optional<int> storyNumber() const;
    // Says that there is no such story, and stays.
    void refuseStory();

signals:
    // The button was pressed and everything fits together; whoever listens closes the dialog.
    void saveRequested();

private:
    void addWhat(QFormLayout *form);
    void addWhen(QFormLayout *form);
    void addWhy(QFormLayout *form);
    void fill();
    void check();
    void save();
    [[nodiscard]] QComboBox *deploymentBox(DeploymentId chosen) const;
    [[nodiscard]] QDateTimeEdit *timeEdit(const QDateTime &at) const;
    [[nodiscard]] QDateTime timeIn(const QDateTimeEdit *edit) const;
    [[nodiscard]] QString problem() const;

    const Theme &m_theme;
    const Format m_format;
    const Incident m_before;
    const IncidentChoices m_choices;
    const Clock m_clock;
    QLineEdit *m_title = nullptr;
    QCheckBox *m_stop = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_severity = nullptr;
    QComboBox *m_service = nullptr;
    QDateTimeEdit *m_opened = nullptr;
    QCheckBox *m_impactKnown = nullptr;
    QDateTimeEdit *m_impact = nullptr;
    QCheckBox *m_over = nullptr;
    QDateTimeEdit *m_resolved = nullptr;
    QComboBox *m_cause = nullptr;
    QComboBox *m_fix = nullptr;
    QLineEdit *m_story = nullptr;
    TextLabel *m_problem = nullptr;
    QPushButton *m_save = nullptr;
};

// The words of the two choices that every incident has.
[[nodiscard]] QString incidentKindInWords(IncidentKind kind);
[[nodiscard]] QString severityInWords(IncidentSeverity severity);

} // namespace Dayshift
