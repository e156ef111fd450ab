// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/style/theme.h"

#include <QTextBrowser>

namespace Dayshift {

// An epic's text as it is read: as tall as it is, so that what is around it scrolls. It was written
// by anybody: nothing of it is HTML, nothing is loaded, and an address is shown in full before it
// is opened.
class EpicText : public QTextBrowser
{
    Q_OBJECT
public:
    explicit EpicText(const Theme &theme, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setChangeable(bool changeable) { m_isChangeable = changeable; }
    // A link as if it was activated.
    void follow(const QUrl &address);
    QVariant loadResource(int type, const QUrl &name) override;

signals:
    void numberRequested(int number);
    void editRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fit();
    void ask(const QUrl &address);

    const Theme &m_theme;
    QString m_text;
    bool m_isChangeable = false;
};

} // namespace Dayshift
