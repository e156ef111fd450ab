// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/format.h"
#include "models/releases/releasemodel.h"
#include "models/team/rights.h"
#include "views/releases/signaturecard.h"

#include <QScrollArea>

namespace Dayshift {

// One release: may it go out, and can we prove it?
class ReleasePanel : public QScrollArea
{
    Q_OBJECT
public:
    explicit ReleasePanel(const Theme &theme, QWidget *parent = nullptr);

    // whyNot: nothing can be done now (read-only, offline); empty: it can.
    void show(const ReleaseDetails &details, const QString &actor, const QString &whyNot,
              const Format &format, const QDateTime &now);
    void tick(const QDateTime &now);
    [[nodiscard]] SignatureCard &signatures() { return *m_signatures; }

signals:
    void waiveWished(Dayshift::GateKind kind);
    void withdrawWished(Dayshift::GateKind kind);
    void rehearseWished();
    void sealWished();
    void deployWished();
    void notesWished();
    void partsWished();
    void callWished(const Dayshift::DeploymentCheckId &check);
    void removeWished(const Dayshift::StoryId &story);
    void storyRequested(const Dayshift::StoryId &story);
    void buildRequested(const Dayshift::BuildId &build);

private:
    void showProgress();
    void showGates();
    void addGate(const Gate &gate);
    // Why this cannot be done now, or not by whoever sits here; empty: it can.
    [[nodiscard]] QString whyNot(Right right) const;
    void showContents();
    void showBaseline();
    void showPlan();
    void showNotes();
    [[nodiscard]] QPushButton *button(const QString &text, const QString &spoken,
                                      const QString &whyNot);

    const Theme &m_theme;
    ReleaseDetails m_details;
    QString m_actor;
    QString m_whyNot;
    Format m_format;
    QDateTime m_now;
    ProgressStrip *m_progress;
    ReleaseCard *m_gates;
    ReleaseCard *m_contents;
    ReleaseCard *m_baseline;
    SignatureCard *m_signatures;
    ReleaseCard *m_plan;
    ReleaseCard *m_notes;
};

} // namespace Dayshift
