// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/help/helpwindow.h"
#include "views/style/theme.h"

#include <QObject>
#include <QPointer>

namespace Dayshift {

class MainWindow;

// F1 wherever one is: in a view its page of the help, in a dialog the one that tells of it.
class HelpDesk : public QObject
{
    Q_OBJECT
public:
    HelpDesk(const Theme &theme, MainWindow &frame);

    // Read when it is first asked for.
    [[nodiscard]] const QList<HelpTopic> &topics() const;
    void open(const QString &topic);
    [[nodiscard]] HelpWindow *window() const { return m_window; }
    // Which topic tells of this widget: of a dialog by what it is, else that of the view.
    [[nodiscard]] static QString topicOf(const QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Theme &m_theme;
    MainWindow &m_frame;
    QPointer<HelpWindow> m_window;
    mutable QList<HelpTopic> m_topics;
};

} // namespace Dayshift
