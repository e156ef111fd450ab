// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importsession.h"
#include "views/style/theme.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QMimeData;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace Dayshift {

class ImportColumns;
class Job;
class ImportQuestions;

// Choose a file, see what will come in and what will not and why, answer what has to be asked, and
// import. Reading and writing happen elsewhere; the dialog can be moved, read and cancelled all the
// time.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(Store &store, const Theme &theme, QWidget *parent = nullptr);
    ~ImportDialog() override;

    // Begins with these files instead of asking for them.
    void open(const QStringList &files);
    using QDialog::open;

    [[nodiscard]] ImportQuestions &questions() { return *m_questions; }
    // What may be dropped on a window to begin an import.
    [[nodiscard]] static QStringList filesIn(const QMimeData &data);

signals:
    // Something is being written: for the job bar, while this dialog is put away.
    void began(Dayshift::Job *job);
    void imported(const Dayshift::ImportOutcome &outcome);

public slots:
    void reject() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Step { Choose, Busy, Answer, Finished, Columns };

    QWidget *makeChoice();
    QWidget *makeBusy();
    QWidget *makeColumns();
    QWidget *makeResult();
    void go(Step step);
    void chooseFiles();
    void work(const QString &what, const QString &cancel);
    void askColumns(const QList<TableColumn> &columns);
    void showPlan(const ImportPlan &plan);
    void countAgain();
    void showProgress(qint64 done, qint64 all);
    void showResult(const ImportOutcome &outcome);
    void showFailure(const Error &error);
    void beginJob();
    void endJob();

    const Theme &m_theme;
    ImportSession m_session;
    QTimer m_recount;
    QStackedWidget *m_steps;
    QLabel *m_failure;
    QPushButton *m_choose;
    QLabel *m_busyText;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_away;
    QPointer<Job> m_job; // while something is written
    ImportColumns *m_columns;
    ImportQuestions *m_questions;
    QLabel *m_resultTitle;
    QLabel *m_resultText;
    QPushButton *m_back;
    QPushButton *m_continue;
    QPushButton *m_import;
    QPushButton *m_close;
    bool m_importing = false;
    bool m_asksAgain = false; // only the columns are others
};

} // namespace Dayshift
