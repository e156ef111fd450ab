// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/donedialog.h"

#include "models/board/donewords.h"
#include "views/style/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {
enum Part { NamePart, KindPart, RolePart, StagePart, PartCount };
} // namespace
static constexpr int LongestName = 120;
static constexpr int MostChecks = 40;
static constexpr int MostFailing = 100;
static constexpr int RestBeforeTry = 300; // ms

// A new definition begins with what every team has; they change it as they like.
static QList<DoneCheck> usualChecks()
{
    QList<DoneCheck> checks;
    const auto add = [&](CheckKind kind, Role role, const QString &name) {
        checks.append({.key = QUuid::createUuid().toString(QUuid::WithoutBraces),
                       .kind = kind,
                       .name = name,
                       .role = int(role)});
    };
    add(CheckKind::Manual, Role::Developer, DoneDialog::tr("Code reviewed by a second person"));
    add(CheckKind::UnitTests, Role::Developer, DoneWords::kindName(CheckKind::UnitTests));
    add(CheckKind::IntegrationTests, Role::DevTester,
        DoneWords::kindName(CheckKind::IntegrationTests));
    return checks;
}

DoneDialog::DoneDialog(const Theme &theme, const Format &format, const QDateTime &now,
                       const Known &known, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_format(format)
    , m_now(now)
    , m_known(known)
    , m_versions(new QComboBox(this))
    , m_takeOver(new QPushButton(tr("Write it anew from this version"), this))
    , m_table(new QTableWidget(0, PartCount, this))
    , m_add(new QPushButton(tr("Add a check"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_up(new QPushButton(tr("Move up"), this))
    , m_down(new QPushButton(tr("Move down"), this))
    , m_owner(new QComboBox(this))
    , m_sprint(new QComboBox(this))
    , m_advises(new QCheckBox(tr("Only warn (light): stories may pass, and what was missing is kept"),
                              this))
    , m_tried(new TextLabel(theme, Type::Body, Ink::Text, this))
    , m_failing(new QListWidget(this))
    , m_problem(new TextLabel(theme, Type::Small, Ink::Text, this))
{
    setWindowTitle(tr("Definition of done"));
    m_try.setSingleShot(true);
    m_try.setInterval(RestBeforeTry);
    connect(&m_try, &QTimer::timeout, this, [this] { emit tryWished(rows()); });
    fillChoices();
    layOut();
    const auto *newest = known.versions.isEmpty() ? nullptr : &known.versions.last();
    fill(newest ? checksOf(*newest) : usualChecks(), 0);
}

void DoneDialog::fillChoices()
{
    const int next = m_known.versions.isEmpty() ? 1 : m_known.versions.last().version + 1;
    m_versions->addItem(tr("Version %1, being written").arg(next), 0);
    for (auto version = m_known.versions.crbegin(); version != m_known.versions.crend(); ++version)
        m_versions->addItem(nameOf(*version), version->version);
    m_versions->setAccessibleName(tr("Version that is shown"));
    connect(m_versions, &QComboBox::activated, this,
            [this] { showVersion(m_versions->currentData().toInt()); });
    const auto *newest = m_known.versions.isEmpty() ? nullptr : &m_known.versions.last();
    m_owner->addItem(tr("Nobody"), QString());
    for (const auto &member : m_known.members) {
        if (member.active)
            m_owner->addItem(member.name, member.id.toString());
    }
    const auto owner = newest ? newest->owner : m_known.me;
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(owner.toString())));
    m_owner->setAccessibleName(tr("Who owns the definition"));
    m_sprint->addItem(tr("At once"), QString());
    for (const auto &sprint : m_known.sprints) {
        if (sprint.state == SprintState::Planned)
            m_sprint->addItem(tr("The start of %1").arg(sprint.name), sprint.id.toString());
    }
    m_sprint->setAccessibleName(tr("From when the version holds"));
}

QString DoneDialog::nameOf(const DoneVersion &version) const
{
    const auto words = tr("Version %1, saved by %2, %3", "number; who; when")
                               .arg(version.version)
                               .arg(version.savedBy, m_format.moment(version.savedAt, m_now));
    return version.version == m_known.holding ? tr("%1 · holds now", "a version").arg(words) : words;
}

QWidget *DoneDialog::makeTable()
{
    m_table->setAccessibleName(tr("Checks, in their order"));
    m_table->setHorizontalHeaderLabels(
            {tr("Check"), tr("How it is seen"), tr("Who can help"), tr("Stage (optional)")});
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(NamePart, QHeaderView::Stretch);
    for (const int part : {KindPart, RolePart})
        header->setSectionResizeMode(part, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(StagePart, QHeaderView::Interactive);
    header->resizeSection(StagePart, m_theme.scaled(150));
    m_table->horizontalHeaderItem(StagePart)->setToolTip(
            tr("Counts a stage of this name, where its name does not say what it runs."));
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.scaled(38));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    connect(m_table, &QTableWidget::currentCellChanged, this, &DoneDialog::check);
    for (const auto &[keys, step] : {std::pair(Qt::ALT | Qt::Key_Up, -1),
                                     std::pair(Qt::ALT | Qt::Key_Down, 1)}) {
        auto *shortcut = new QShortcut(QKeySequence(keys), this);
        connect(shortcut, &QShortcut::activated, this,
                [this, step = step] { moveCheck(m_table->currentRow(), step); });
    }
    m_up->setToolTip(tr("Alt+Up"));
    m_down->setToolTip(tr("Alt+Down"));
    return m_table;
}

void DoneDialog::layOut()
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::Space7, Theme::Space7, Theme::Space7, Theme::Space5);
    box->setSpacing(Theme::Space4);
    auto *head = new QHBoxLayout;
    head->addWidget(m_versions, 1);
    head->addWidget(m_takeOver);
    box->addLayout(head);
    box->addWidget(makeTable(), 3);
    auto *row = new QHBoxLayout;
    for (auto *button : {m_add, m_remove, m_up, m_down, m_takeOver})
        button->setAutoDefault(false);
    for (auto *button : {m_add, m_remove, m_up, m_down})
        row->addWidget(button);
    row->addStretch(1);
    box->addLayout(row);
    connect(m_add, &QPushButton::clicked, this, &DoneDialog::addCheck);
    connect(m_remove, &QPushButton::clicked, this, [this] { removeCheck(m_table->currentRow()); });
    connect(m_up, &QPushButton::clicked, this, [this] { moveCheck(m_table->currentRow(), -1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCheck(m_table->currentRow(), 1); });
    connect(m_takeOver, &QPushButton::clicked, this, &DoneDialog::takeOver);
    auto *form = new QFormLayout;
    form->addRow(tr("Owner"), m_owner);
    form->addRow(tr("Holds from"), m_sprint);
    box->addLayout(form);
    m_advises->setChecked(m_known.advises);
    box->addWidget(m_advises);
    m_tried->setWrapped();
    box->addWidget(m_tried);
    m_failing->setAccessibleName(tr("Stories that would not hold"));
    m_failing->setUniformItemSizes(true);
    m_failing->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_failing->setTextElideMode(Qt::ElideRight);
    m_failing->hide();
    box->addWidget(m_failing, 1);
    m_problem->setTone(Tone::Warn);
    m_problem->setWrapped();
    box->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_save->setText(tr("Save version %1").arg(
            m_known.versions.isEmpty() ? 1 : m_known.versions.last().version + 1));
    m_save->setDefault(true);
    buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    box->addWidget(buttons);
    resize(m_theme.scaled(1000), m_theme.scaled(700));
}

void DoneDialog::addRow(const DoneCheck &check)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_keys.append(check.key);
    auto *name = new QLineEdit(check.name);
    name->setMaxLength(LongestName);
    name->setAccessibleName(tr("Name of check %1").arg(row + 1));
    name->setCursorPosition(0);
    auto *kind = new QComboBox;
    for (int i = 0; i < CheckKindCount; ++i)
        kind->addItem(DoneWords::kindName(CheckKind(i)), i);
    kind->setCurrentIndex(int(check.kind));
    kind->setAccessibleName(tr("How check %1 is seen").arg(row + 1));
    auto *role = new QComboBox;
    for (const auto each : {Role::Guest, Role::ProductOwner, Role::ScrumMaster, Role::Developer,
                            Role::DevTester, Role::PerformanceEngineer, Role::SecurityTester,
                            Role::OperationsEngineer})
        role->addItem(DoneWords::roleName(each), int(each));
    role->setCurrentIndex(std::max(0, role->findData(check.role)));
    role->setAccessibleName(tr("Who can help with check %1").arg(row + 1));
    auto *stage = new QLineEdit(check.stage);
    stage->setMaxLength(LongestName);
    stage->setAccessibleName(tr("Stage that counts for check %1").arg(row + 1));
    m_table->setCellWidget(row, NamePart, name);
    m_table->setCellWidget(row, KindPart, kind);
    m_table->setCellWidget(row, RolePart, role);
    m_table->setCellWidget(row, StagePart, stage);
    for (auto *edit : {name, stage})
        connect(edit, &QLineEdit::textChanged, this, &DoneDialog::check);
    connect(kind, &QComboBox::currentIndexChanged, this,
            [=, this] { kindChanged(row, name, stage, kind); });
    connect(role, &QComboBox::currentIndexChanged, this, &DoneDialog::check);
    const bool writes = m_looking == 0;
    for (QWidget *widget : std::initializer_list<QWidget *> {name, kind, role})
        widget->setEnabled(writes);
    stage->setEnabled(writes && isReadFromBuilds(check.kind) && check.kind != CheckKind::HasBuild);
}

// A check that still has the name of its kind, or none, takes that of the new one.
void DoneDialog::kindChanged(int row, QLineEdit *name, QLineEdit *stage, QComboBox *kind)
{
    Q_UNUSED(row)
    const auto now = CheckKind(kind->currentData().toInt());
    bool isOfKind = name->text().trimmed().isEmpty();
    for (int i = 0; i < CheckKindCount; ++i)
        isOfKind = isOfKind || name->text() == DoneWords::kindName(CheckKind(i));
    if (isOfKind && now != CheckKind::Manual)
        name->setText(DoneWords::kindName(now));
    const bool named = isReadFromBuilds(now) && now != CheckKind::HasBuild;
    if (!named)
        stage->clear();
    stage->setEnabled(named);
    check();
}

void DoneDialog::fill(const QList<DoneCheck> &checks, int current)
{
    const QSignalBlocker quiet(m_table); // half filled it cannot be checked
    m_table->setRowCount(0);
    m_keys.clear();
    for (const auto &each : checks)
        addRow(each);
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(std::clamp(current, 0, m_table->rowCount() - 1), NamePart);
    check();
}

QList<DoneCheck> DoneDialog::rows() const
{
    QList<DoneCheck> checks;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto *name = qobject_cast<QLineEdit *>(m_table->cellWidget(row, NamePart));
        const auto *kind = qobject_cast<QComboBox *>(m_table->cellWidget(row, KindPart));
        const auto *role = qobject_cast<QComboBox *>(m_table->cellWidget(row, RolePart));
        const auto *stage = qobject_cast<QLineEdit *>(m_table->cellWidget(row, StagePart));
        if (!name || !kind || !role || !stage)
            continue; // being filled
        checks.append({.key = m_keys[row],
                       .kind = CheckKind(kind->currentData().toInt()),
                       .name = name->text().simplified(),
                       .role = role->currentData().toInt(),
                       .stage = stage->text().simplified()});
    }
    return checks;
}

QList<DoneCheck> DoneDialog::checks() const
{
    return m_looking == 0 ? rows() : m_written;
}

MemberId DoneDialog::owner() const
{
    return MemberId::fromString(m_owner->currentData().toString());
}

SprintId DoneDialog::sprint() const
{
    return SprintId::fromString(m_sprint->currentData().toString());
}

bool DoneDialog::advises() const
{
    return m_advises->isChecked();
}

QString DoneDialog::problem() const
{
    QSet<QString> names;
    for (const auto &each : checks()) {
        if (each.name.isEmpty())
            return tr("Every check needs a name.");
        if (names.contains(each.name.toCaseFolded()))
            return tr("Two checks have the same name: nobody could tell them apart.");
        names.insert(each.name.toCaseFolded());
    }
    return {};
}

void DoneDialog::check()
{
    const auto wrong = m_looking == 0 ? problem() : QString();
    m_problem->setText(wrong);
    m_problem->setVisible(!wrong.isEmpty());
    const bool writes = m_looking == 0;
    m_save->setEnabled(writes && wrong.isEmpty());
    const int row = m_table->currentRow(), count = m_table->rowCount();
    m_takeOver->setVisible(!writes);
    m_add->setEnabled(writes && count < MostChecks);
    m_remove->setEnabled(writes && row >= 0);
    m_up->setEnabled(writes && row > 0);
    m_down->setEnabled(writes && row >= 0 && row + 1 < count);
    m_try.start();
}

void DoneDialog::addCheck()
{
    auto all = rows();
    all.append({.key = QUuid::createUuid().toString(QUuid::WithoutBraces)});
    fill(all, int(all.size()) - 1);
    m_table->cellWidget(int(all.size()) - 1, NamePart)->setFocus();
}

void DoneDialog::removeCheck(int row)
{
    auto all = rows();
    if (m_looking != 0 || row < 0 || row >= all.size())
        return;
    all.removeAt(row);
    fill(all, row);
}

void DoneDialog::moveCheck(int row, int step)
{
    auto all = rows();
    if (m_looking != 0 || row < 0 || row >= all.size() || row + step < 0
        || row + step >= all.size())
        return;
    const bool inName = m_table->isAncestorOf(focusWidget());
    all.swapItemsAt(row, row + step);
    fill(all, row + step);
    if (inName)
        m_table->setFocus();
}

const DoneVersion *DoneDialog::version(int number) const
{
    const auto found = std::ranges::find(m_known.versions, number, &DoneVersion::version);
    return found == m_known.versions.end() ? nullptr : &*found;
}

void DoneDialog::showVersion(int number)
{
    const auto *shown = version(number);
    if (m_looking == 0)
        m_written = rows();
    m_looking = shown ? number : 0;
    m_versions->setCurrentIndex(std::max(0, m_versions->findData(m_looking)));
    fill(shown ? checksOf(*shown) : m_written, 0);
}

void DoneDialog::takeOver()
{
    const auto *shown = version(m_looking);
    if (!shown)
        return;
    m_written = checksOf(*shown);
    m_looking = 0;
    m_versions->setCurrentIndex(0);
    fill(m_written, 0);
}

void DoneDialog::showTried(const QList<DryColumn> &tried)
{
    QStringList sentences;
    m_failing->clear();
    for (const auto &column : tried) {
        if (column.stories == 0)
            continue;
        sentences.append(
                column.column.category == Category::Done
                        ? tr("%1 of %n stories of late in %2 would not have held.", nullptr,
                             column.stories)
                                  .arg(column.failing.size())
                                  .arg(column.column.name)
                        : tr("%1 of %n stories in %2 would not hold.", nullptr, column.stories)
                                  .arg(column.failing.size())
                                  .arg(column.column.name));
        for (const auto &failing : column.failing) {
            if (m_failing->count() >= MostFailing)
                break;
            const auto words = tr("#%1 %2: %3", "number, title, what is missing")
                                       .arg(failing.story.number)
                                       .arg(failing.story.title.left(60),
                                            namesOf(failing.missing).split(u'\n').join(u", "_s));
            m_failing->addItem(words);
            m_failing->item(m_failing->count() - 1)->setToolTip(words.toHtmlEscaped());
        }
    }
    m_failing->setVisible(m_failing->count() > 0);
    m_tried->setText(sentences.isEmpty() ? tr("There is no story in work to try this on.")
                                         : sentences.join(u' '));
}

} // namespace Dayshift
