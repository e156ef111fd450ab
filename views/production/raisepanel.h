// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/releases/productionpicture.h"
#include "views/style/textlabel.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Dayshift {

// An incident as monitoring fills it in: a person changes what is wrong, and raises it.
class RaisePanel : public QWidget
{
    Q_OBJECT
public:
    explicit RaisePanel(const Theme &theme, QWidget *parent = nullptr);

    // Fills everything in; what was typed before is gone.
    void fill(const ProductionPicture &picture, const Evidence &evidence, const Format &format,
              const QString &me);

    // What is raised, as it stands in the fields.
    [[nodiscard]] Incident incident() const;
    [[nodiscard]] bool wantsStory() const;
    [[nodiscard]] MemberId owner() const;
    [[nodiscard]] const Evidence &evidence() const { return m_evidence; }

signals:
    void raiseRequested();
    void cancelRequested();
    void byHandRequested(); // an earlier one, entered without monitoring

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void fillChoices(const ProductionPicture &picture, const Format &format);
    void tellPriority();

    const Theme &m_theme;
    Evidence m_evidence;
    Incident m_filled;
    QLineEdit *m_title;
    QPlainTextEdit *m_impact;
    QButtonGroup *m_priority;
    QComboBox *m_owner;
    TextLabel *m_ownerReason;
    QComboBox *m_cause;
    TextLabel *m_causeReason;
    QCheckBox *m_story;
    QCheckBox *m_stop;
    TextLabel *m_start;
    TextLabel *m_told;
    QPushButton *m_raise;
};

} // namespace Dayshift
