// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/releases/releasedialogs.h"

#include "models/releases/releasewords.h"
#include "views/style/housestyle.h"
#include "views/style/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dayshift {

static QLabel *plain(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

// "Not now" beside what it is about.
static QPushButton *addButtons(QDialog *dialog, QVBoxLayout *box, const QString &deed,
                               const QString &leave)
{
    auto *buttons = new QDialogButtonBox;
    auto *perform = buttons->addButton(deed, QDialogButtonBox::AcceptRole);
    HouseStyle::setPrimary(perform);
    buttons->addButton(leave, QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    box->addWidget(buttons);
    return perform;
}

WordsDialog::WordsDialog(const Words &words, QWidget *parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(words.text))
{
    setWindowTitle(words.title);
    auto *box = new QVBoxLayout(this);
    if (!words.says.isEmpty())
        box->addWidget(plain(words.says));
    auto *label = plain(words.label);
    label->setBuddy(m_text);
    box->addWidget(label);
    m_text->setAccessibleName(words.label);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(words.isLong ? 260 : 90);
    box->addWidget(m_text, 1);
    m_do = addButtons(this, box, words.deed, tr("Not now"));
    const auto settle = [this, words] {
        m_do->setEnabled(words.mayBeEmpty || !m_text->toPlainText().trimmed().isEmpty());
    };
    connect(m_text, &QPlainTextEdit::textChanged, this, settle);
    settle();
    resize(520, sizeHint().height());
    m_text->setFocus();
}

QString WordsDialog::text() const
{
    return m_text->toPlainText();
}

NewReleaseDialog::NewReleaseDialog(const ReleaseOffer &offer, const Format &format,
                                   const QDateTime &now, const QString &actor, QWidget *parent)
    : QDialog(parent)
    , m_offer(offer)
    , m_actor(actor)
    , m_build(new QComboBox)
    , m_version(new QLineEdit)
    , m_service(new QLineEdit)
    , m_rollback(new QLineEdit)
    , m_artifact(new QLineEdit)
    , m_stories(new QListWidget)
    , m_fault(plain({}))
{
    setWindowTitle(tr("New release"));
    auto *box = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    for (const auto &build : offer.builds)
        m_build->addItem(tr("%1, build %2, %3", "a pipeline; a number; a time")
                                 .arg(build.pipeline, build.number,
                                      format.moment(build.finishedAt, now)));
    m_build->addItem(tr("None yet"));
    form->addRow(tr("&Build"), m_build);
    form->addRow(tr("&Version"), m_version);
    form->addRow(tr("&Service"), m_service);
    form->addRow(tr("&Package"), m_artifact);
    m_artifact->setPlaceholderText(tr("For example the digest of an image"));
    form->addRow(tr("&Roll-back to"), m_rollback);
    box->addLayout(form);
    box->addWidget(plain(tr("Stories that wait to go out")));
    m_stories->setAccessibleName(tr("Stories that wait to go out"));
    for (const auto &story : offer.stories) {
        auto *item = new QListWidgetItem(u"#%1  %2"_s.arg(story.number).arg(story.title), m_stories);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    box->addWidget(m_stories, 1);
    box->addWidget(m_fault);
    m_make = addButtons(this, box, tr("Plan release"), tr("Not now"));
    connect(m_build, &QComboBox::currentIndexChanged, this, &NewReleaseDialog::proposeVersion);
    for (auto *field : {m_version, m_service})
        connect(field, &QLineEdit::textChanged, this, &NewReleaseDialog::settle);
    proposeVersion();
    resize(560, 520);
}

void NewReleaseDialog::proposeVersion()
{
    const auto place = m_build->currentIndex();
    if (place >= 0 && place < m_offer.builds.size())
        m_service->setText(m_offer.builds[place].pipeline);
    const Release *last = nullptr;
    for (const auto &release : m_offer.releases) {
        if (release.service == m_service->text()
            && (!last || release.plannedAt > last->plannedAt))
            last = &release;
    }
    m_version->setText(nextVersion(last ? last->version : QString()));
    m_rollback->setText(last ? last->version : QString());
    settle();
}

Release NewReleaseDialog::release() const
{
    Release release {.id = ReleaseId::create(),
                     .version = m_version->text().simplified(),
                     .service = m_service->text().simplified(),
                     .plannedBy = m_actor,
                     .artifact = m_artifact->text().simplified(),
                     .rollbackTo = m_rollback->text().simplified()};
    const auto place = m_build->currentIndex();
    if (place >= 0 && place < m_offer.builds.size()) {
        release.build = m_offer.builds[place].id;
        release.commit = m_offer.builds[place].commit;
    }
    QList<Story> contents;
    const auto chosen = stories();
    for (const auto &story : m_offer.stories) {
        if (chosen.contains(story.id))
            contents.append(story);
    }
    release.notes = notesFor(contents);
    return release;
}

QList<StoryId> NewReleaseDialog::stories() const
{
    QList<StoryId> chosen;
    for (int row = 0; row < m_stories->count(); ++row) {
        if (m_stories->item(row)->checkState() == Qt::Checked)
            chosen.append(m_offer.stories[row].id);
    }
    return chosen;
}

void NewReleaseDialog::settle()
{
    const auto fault = faultIn(release(), m_offer.releases);
    switch (fault) {
    case ReleaseFault::None:
        m_fault->clear();
        break;
    case ReleaseFault::NoVersion:
        m_fault->setText(tr("It needs a version."));
        break;
    case ReleaseFault::NoService:
        m_fault->setText(tr("Say which service is released."));
        break;
    case ReleaseFault::VersionTaken:
        m_fault->setText(tr("This version was planned already."));
        break;
    }
    m_make->setEnabled(fault == ReleaseFault::None);
}

CompareDialog::CompareDialog(const QList<PartDifference> &rows, const QString &before,
                             const QString &after, const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(before == after ? tr("Baseline of %1", "a version").arg(after)
                                   : tr("%1 and %2", "two versions").arg(before, after));
    auto *box = new QVBoxLayout(this);
    auto *tree = new QTreeWidget;
    tree->setAccessibleName(windowTitle());
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setHeaderLabels({tr("Kind"), tr("Part"), before, after, tr("Changed")});
    int different = 0;
    for (const auto &row : rows) {
        different += !row.isSame();
        auto *item = new QTreeWidgetItem(
                tree, {ReleaseWords::kindName(row.kind), row.name, row.before, row.after,
                       row.isSame()             ? QString()
                               : row.before.isEmpty() ? tr("new")
                               : row.after.isEmpty()  ? tr("gone")
                                                      : tr("other")});
        for (int column = 0; column < 5; ++column) {
            if (!row.isSame())
                item->setFont(column, theme.font(Type::BodyBold));
            item->setToolTip(column, item->text(column).toHtmlEscaped());
        }
    }
    tree->setColumnHidden(2, before == after);
    tree->setColumnHidden(4, before == after);
    tree->header()->setSectionResizeMode(QHeaderView::Interactive);
    tree->setColumnWidth(1, 220);
    tree->setColumnWidth(2, 220);
    tree->setColumnWidth(3, 220);
    if (before != after)
        box->addWidget(plain(tr("%n of the parts differ", nullptr, different)));
    box->addWidget(tree, 1);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    box->addWidget(buttons);
    resize(820, 420);
}

QStringList RemovalDialog::effects(const RemovalPreview &preview)
{
    QStringList lines;
    if (!preview.leaving.isEmpty())
        lines.append(tr("%n commits are in the build and name no other story: only a new build "
                        "takes them out.",
                        nullptr, int(preview.leaving.size())));
    if (!preview.shared.isEmpty())
        lines.append(tr("%n commits also belong to other stories, and stay.", nullptr,
                        int(preview.shared.size())));
    if (preview.criteria > 0)
        lines.append(tr("%n acceptance criteria prove nothing here any more.", nullptr,
                        preview.criteria));
    if (preview.tests > 0)
        lines.append(tr("%n linked tests prove nothing here any more.", nullptr, preview.tests));
    if (preview.isInNotes)
        lines.append(tr("The release notes name it."));
    for (const auto &incident : preview.incidents)
        lines.append(tr("INC-%1 would not be fixed by this release.").arg(incident.number));
    if (preview.unseals)
        lines.append(tr("The baseline is not sealed any more."));
    for (const auto &signature : preview.signatures)
        lines.append(tr("The signature of %1 becomes void.").arg(signature.person));
    if (lines.isEmpty())
        lines.append(tr("Nothing else changes with it."));
    return lines;
}

RemovalDialog::RemovalDialog(const RemovalPreview &preview, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Remove #%1 from this release?").arg(preview.story.number));
    auto *box = new QVBoxLayout(this);
    box->addWidget(plain(preview.story.title));
    auto *list = new QListWidget;
    list->setAccessibleName(tr("What changes with it"));
    list->addItems(effects(preview));
    list->setWordWrap(true);
    box->addWidget(list, 1);
    addButtons(this, box, tr("Remove story"), tr("Not now"));
    resize(520, 320);
}

} // namespace Dayshift
