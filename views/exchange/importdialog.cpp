// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exchange/importdialog.h"

#include "models/exchange/format.h"
#include "views/exchange/importcolumns.h"
#include "views/exchange/importquestions.h"
#include "views/exchange/importwords.h"
#include "views/shell/job.h"
#include "views/style/icons.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

static QLabel *plainLabel(const QFont &font, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(font);
    return label;
}

ImportDialog::ImportDialog(Store &store, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_session(store)
    , m_steps(new QStackedWidget(this))
    , m_columns(new ImportColumns(theme, this))
    , m_questions(new ImportQuestions(theme, this))
    , m_back(new QPushButton(tr("Choose another file …"), this))
    , m_continue(new QPushButton(tr("Continue"), this))
    , m_import(new QPushButton(tr("Import"), this))
    , m_close(new QPushButton(this))
{
    setWindowTitle(tr("Import"));
    setAcceptDrops(true);
    m_steps->addWidget(makeChoice());
    m_steps->addWidget(makeBusy());
    m_steps->addWidget(m_questions);
    m_steps->addWidget(makeResult());
    m_steps->addWidget(makeColumns());
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_continue);
    buttons->addWidget(m_import);
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_steps, 1);
    all->addLayout(buttons);
    resize(theme.scaled(980), theme.scaled(680));

    m_recount.setSingleShot(true);
    m_recount.setInterval(300ms);
    connect(&m_recount, &QTimer::timeout, this, &ImportDialog::countAgain);
    connect(m_questions, &ImportQuestions::answered, this, [this] { m_recount.start(); });
    connect(m_questions, &ImportQuestions::dateOrderChosen, this, [this](DateOrder order) {
        work(tr("Reading the file again …"), tr("Cancel"));
        m_session.read(m_session.files(), order, m_session.columns());
    });
    // The first rows follow at once; the page stays, so that the next column can be chosen.
    connect(m_questions, &ImportQuestions::columnsChosen, this,
            [this](const ColumnMapping &columns) {
                m_recount.stop();
                m_import->setEnabled(false);
                m_questions->showCounting();
                m_asksAgain = true;
                m_session.read(m_session.files(), m_session.dateOrder(), columns);
            });
    connect(m_columns, &ImportColumns::changed, this,
            [this] { m_continue->setEnabled(m_columns->isComplete()); });
    connect(m_continue, &QPushButton::clicked, this, [this] {
        work(tr("Reading the file again …"), tr("Cancel"));
        m_session.read(m_session.files(), m_session.dateOrder(), m_columns->mapping());
    });
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::chooseFiles);
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_import, &QPushButton::clicked, this, [this] {
        m_importing = true;
        work(tr("Importing …"), tr("Cancel, keep nothing"));
        beginJob();
        m_session.import(m_questions->plan());
    });
    connect(&m_session, &ImportSession::planned, this, &ImportDialog::showPlan);
    connect(&m_session, &ImportSession::mappingNeeded, this, &ImportDialog::askColumns);
    connect(&m_session, &ImportSession::counted, m_questions, &ImportQuestions::showCounts);
    connect(&m_session, &ImportSession::imported, this, &ImportDialog::showResult);
    connect(&m_session, &ImportSession::failed, this, &ImportDialog::showFailure);
    connect(&m_session, &ImportSession::progressed, this, &ImportDialog::showProgress);
    go(Choose);
}

ImportDialog::~ImportDialog() = default;

// "Asana, Azure DevOps … and other tables"; the tools are names, the table is none.
static QString knownTools()
{
    auto tools = ExportFormat::tools();
    tools.removeAll(u"table"_s);
    QStringList names;
    for (const auto &tool : tools)
        names.append(ExportFormat::toolName(tool));
    return ImportDialog::tr("%1, and other tables of work").arg(names.join(u", "_s));
}

QWidget *ImportDialog::makeChoice()
{
    auto *page = new QWidget(this);
    auto *title = plainLabel(m_theme.font(Type::Title), page);
    title->setText(tr("Bring in what you have"));
    auto *text = plainLabel(m_theme.font(Type::Body), page);
    text->setText(tr("Choose what another tool exported, or drop it here: CSV, XML or JSON, one "
                     "file or all pages of a list. These are known: %1. The original download is "
                     "better than one that a spreadsheet saved. You see what will come in before "
                     "anything is stored.")
                          .arg(knownTools()));
    m_failure = plainLabel(m_theme.font(Type::Body), page);
    m_failure->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_failure->hide();
    m_choose = new QPushButton(
            Icons::icon(u"import"_s, m_theme, m_theme.color(Ink::OnAccent)), tr("Choose files …"), page);
    m_choose->setDefault(true);
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFiles);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch();
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addWidget(m_failure);
    layout->addWidget(m_choose, 0, Qt::AlignLeft);
    layout->addStretch(2);
    return page;
}

QWidget *ImportDialog::makeBusy()
{
    auto *page = new QWidget(this);
    m_busyText = plainLabel(m_theme.font(Type::Section), page);
    m_progress = new QProgressBar(page);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel = new QPushButton(page);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_session.cancel();
    });
    m_away = new QPushButton(tr("Keep working meanwhile"), page);
    connect(m_away, &QPushButton::clicked, this, &QDialog::hide);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch();
    layout->addWidget(m_busyText);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel, 0, Qt::AlignLeft);
    layout->addWidget(m_away, 0, Qt::AlignLeft);
    layout->addStretch(2);
    return page;
}

QWidget *ImportDialog::makeColumns()
{
    auto *page = new QWidget(this);
    auto *title = plainLabel(m_theme.font(Type::Title), page);
    title->setText(tr("What are these columns?"));
    auto *text = plainLabel(m_theme.font(Type::Body), page);
    text->setText(tr("This table is of no tool that Dayshift knows. Say what its columns are: one "
                     "of them is the title, the others are up to you. You see what will come in "
                     "before anything is stored, and the next table of this kind is read the same "
                     "way."));
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addWidget(m_columns, 1);
    return page;
}

void ImportDialog::askColumns(const QList<TableColumn> &columns)
{
    m_columns->set(columns);
    m_continue->setEnabled(m_columns->isComplete());
    go(Columns);
}

QWidget *ImportDialog::makeResult()
{
    auto *page = new QWidget(this);
    m_resultTitle = plainLabel(m_theme.font(Type::Title), page);
    m_resultText = plainLabel(m_theme.font(Type::Body), page);
    m_resultText->setTextInteractionFlags(Qt::TextSelectableByMouse
                                          | Qt::TextSelectableByKeyboard);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch();
    layout->addWidget(m_resultTitle);
    layout->addWidget(m_resultText);
    layout->addStretch(2);
    return page;
}

void ImportDialog::go(Step step)
{
    m_steps->setCurrentIndex(step);
    m_back->setVisible(step == Answer || step == Columns);
    m_continue->setVisible(step == Columns);
    m_continue->setDefault(step == Columns);
    m_import->setVisible(step == Answer);
    m_close->setVisible(step != Busy);
    m_close->setText(step == Finished ? tr("Close") : tr("Do not import"));
    m_import->setDefault(step == Answer);
    switch (step) {
    case Choose:
        m_choose->setFocus();
        break;
    case Busy:
        m_cancel->setFocus();
        break;
    case Answer:
        if (!m_questions->isAncestorOf(focusWidget()))
            m_import->setFocus();
        break;
    case Columns:
        m_columns->setFocus();
        break;
    case Finished:
        m_close->setDefault(true);
        m_close->setFocus();
        break;
    }
}

void ImportDialog::open(const QStringList &files)
{
    if (files.isEmpty())
        return;
    m_failure->hide();
    work(files.size() == 1 ? tr("Reading %1 …").arg(QFileInfo(files.first()).fileName())
                           : tr("Reading %n file(s) …", nullptr, int(files.size())),
         tr("Cancel"));
    m_session.read(files);
}

void ImportDialog::chooseFiles()
{
    open(QFileDialog::getOpenFileNames(
            this, tr("Choose files to import"), {},
            tr("Exports (*.csv *.tsv *.json *.ndjson *.xml *.txt);;All files (*)")));
}

void ImportDialog::work(const QString &what, const QString &cancel)
{
    m_recount.stop();
    m_busyText->setText(what);
    m_cancel->setText(cancel);
    m_cancel->setEnabled(true);
    m_progress->setRange(0, 0);
    m_away->setVisible(m_importing);
    go(Busy);
}

void ImportDialog::showProgress(qint64 done, qint64 all)
{
    if (all <= 0)
        return;
    m_progress->setRange(0, 1000);
    m_progress->setValue(int(done * 1000 / all));
    if (m_job)
        m_job->setProgress(done, all);
    if (m_importing)
        m_busyText->setText(tr("Importing, %1 of %2 …")
                                    .arg(locale().toString(done), locale().toString(all)));
}

void ImportDialog::showPlan(const ImportPlan &plan)
{
    if (std::exchange(m_asksAgain, false))
        m_questions->askAgain(*m_session.holding(), plan);
    else
        m_questions->ask(*m_session.holding(), plan);
    m_import->setEnabled(!m_session.holding()->items.isEmpty());
    go(Answer);
    countAgain();
}

void ImportDialog::countAgain()
{
    m_questions->showCounting();
    m_session.count(m_questions->plan());
}

void ImportDialog::showResult(const ImportOutcome &outcome)
{
    m_importing = false;
    endJob();
    m_resultTitle->setText(outcome.created + outcome.updated > 0 ? tr("Imported")
                                                                 : tr("Nothing new"));
    QStringList lines {ImportWords::counts(outcome)};
    if (!outcome.newMembers.isEmpty())
        lines.append(tr("New members: %1. They have no sign-in and no role yet.")
                             .arg(outcome.newMembers.mid(0, 10).join(u", "_s)));
    for (const auto &kept : outcome.kept.mid(0, 12))
        lines.append(ImportWords::kept(kept));
    if (outcome.kept.size() > 12)
        lines.append(tr("And %n more.", nullptr, int(outcome.kept.size() - 12)));
    if (!outcome.span.isEmpty())
        lines.append(tr("Edit > Undo takes all of it back; importing a newer file updates it."));
    m_resultText->setText(lines.join(u'\n'));
    go(Finished);
    emit imported(outcome);
}

void ImportDialog::showFailure(const Error &error)
{
    m_importing = m_asksAgain = false;
    endJob();
    m_failure->setText(error.message());
    m_failure->show();
    go(Choose);
}

void ImportDialog::beginJob()
{
    m_job = new Job(tr("Import"), this);
    m_job->setCancel(tr("Cancel, keep nothing"));
    connect(m_job, &Job::cancelled, this, [this] {
        m_cancel->setEnabled(false);
        m_session.cancel();
    });
    emit began(m_job);
}

// What came of it is shown, also to who had put the dialog away.
void ImportDialog::endJob()
{
    if (!m_job)
        return;
    m_job->finish();
    m_job->deleteLater();
    if (!isVisible())
        show();
}

void ImportDialog::reject()
{
    // An import that is under way is stopped, not left behind.
    m_session.cancel();
    if (!m_importing)
        QDialog::reject();
}

QStringList ImportDialog::filesIn(const QMimeData &data)
{
    QStringList files;
    const auto urls = data.urls();
    for (const auto &url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_steps->currentIndex() != Busy && !filesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    open(filesIn(*event->mimeData()));
}

} // namespace Dayshift
