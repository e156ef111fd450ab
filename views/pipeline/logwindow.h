// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"
#include "models/pipeline/build.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;
class QToolButton;

namespace Dayshift {

class StateView;
class TextLabel;
class Theme;

// The log of a build's stage in a window of its own: its first failing line is selected, and its
// words can be looked for. Plain text, whatever a build has written.
class LogWindow : public QWidget
{
    Q_OBJECT
public:
    LogWindow(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    // failing: the line to begin at, from 1; 0: none looks so, then its end is shown. cut: there
    // was more of it than is kept.
    void setLog(const QString &text, qint64 failing, bool cut = false);
    void setError(const Error &error);

    [[nodiscard]] QPlainTextEdit *text() const { return m_text; }
    [[nodiscard]] QLineEdit *search() const { return m_search; }

public slots:
    void findNext();
    void findPrevious();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBar();
    void find(bool backward, bool fromHere);
    void showMatches();
    void goToFailing();
    void restyle();
    void takePortion();
    void showWhere();

    const Theme &m_theme;
    QStackedWidget *m_body;
    StateView *m_state;
    QPlainTextEdit *m_text;
    QLineEdit *m_search;
    TextLabel *m_matches;
    TextLabel *m_where;
    QToolButton *m_failingButton;
    QTimer m_portions;
    QString m_whole;
    qsizetype m_taken = 0; // of it
    qint64 m_failing = 0;
    bool m_cut = false;
    bool m_went = false; // to where the log is worth reading
};

} // namespace Dayshift
