// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/releases/productionpicture.h"
#include "views/style/textlabel.h"

#include <QFrame>

class QPushButton;
class QToolButton;

namespace Dayshift {

// One alert: what it is, since when, what it did, and what can be decided about it.
class AlertStrip : public QFrame
{
    Q_OBJECT
public:
    explicit AlertStrip(const Theme &theme, QWidget *parent = nullptr);

    void setAlert(const Alert &alert, const ProductionPicture &picture, const Format &format,
                  bool mayDecide);
    [[nodiscard]] const Alert &alert() const { return m_alert; }

signals:
    void raiseRequested(const Dayshift::Alert &alert);
    void muteRequested(const Dayshift::Alert &alert, std::chrono::minutes time);
    void linkRequested(const Dayshift::Alert &alert, const Dayshift::IncidentId &incident);
    void dismissRequested(const Dayshift::Alert &alert);
    void seenRequested(const Dayshift::Alert &alert);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fillMenu(const ProductionPicture &picture);

    const Theme &m_theme;
    Alert m_alert;
    Tone m_tone = Tone::Fail;
    SignLabel *m_sign;
    TextLabel *m_title;
    TextLabel *m_text;
    QToolButton *m_decide;
    QPushButton *m_raise;
    QPushButton *m_seen;
};

} // namespace Dayshift
