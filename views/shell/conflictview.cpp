// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/conflictview.h"

#include "views/style/housestyle.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

enum Choice { Theirs, Mine };

static const FieldChange *fieldNamed(const QList<FieldChange> &fields, const QString &name)
{
    const auto found = std::find_if(fields.cbegin(), fields.cend(),
                                    [&](const FieldChange &field) { return field.name == name; });
    return found == fields.cend() ? nullptr : &*found;
}

Change ConflictView::resolved(const Refusal &refusal, const QStringList &mine)
{
    auto change = refusal.mine;
    change.sequence = 0;
    change.at = {};
    change.recordedAt = {};
    change.fields.clear();
    for (auto field : refusal.mine.fields) {
        const auto *theirs = fieldNamed(refusal.theirs, field.name);
        // A field that nobody else touched is still wanted as it was.
        if (theirs && !mine.contains(field.name))
            continue;
        if (theirs)
            field.was = theirs->is;
        if (field.was != field.is)
            change.fields.append(field);
    }
    return change;
}

static QLabel *valueLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text.isEmpty() ? ConflictView::tr("(empty)") : text.left(2000));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    return label;
}

ConflictView::ConflictView(const Refusal &refusal, const FieldWords &words, const Theme &theme,
                           QWidget *parent)
    : QDialog(parent)
    , m_refusal(refusal)
{
    setWindowTitle(tr("Compare and merge"));
    auto *title = new QLabel(this);
    title->setTextFormat(Qt::PlainText);
    title->setText(tr("\u201c%1\u201d was changed by somebody else meanwhile.", "a thing's title")
                           .arg(refusal.mine.title));
    title->setFont(theme.font(Type::Section));
    title->setWordWrap(true);
    auto *safe = new QLabel(tr("Both versions are here. Nothing is written before you save."), this);
    safe->setWordWrap(true);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::Space5);
    grid->setVerticalSpacing(Theme::Space3);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    auto *mineHead = new QPushButton(tr("Take all of mine"), this);
    auto *theirsHead = new QPushButton(tr("Take all of theirs"), this);
    mineHead->setAutoDefault(false);
    theirsHead->setAutoDefault(false);
    connect(mineHead, &QPushButton::clicked, this, [this] { takeAll(true); });
    connect(theirsHead, &QPushButton::clicked, this, [this] { takeAll(false); });
    grid->addWidget(mineHead, 0, 1);
    grid->addWidget(theirsHead, 0, 2);
    int row = 1;
    for (const auto &field : refusal.mine.fields) {
        if (const auto *theirs = fieldNamed(refusal.theirs, field.name)) {
            addField(grid, row, field, theirs->is, words, theme);
            row += 2;
        }
    }

    auto *buttons = new QDialogButtonBox(this);
    auto *save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::Space7, Theme::Space7, Theme::Space7, Theme::Space5);
    layout->setSpacing(Theme::Space5);
    layout->addWidget(title);
    layout->addWidget(safe);
    layout->addLayout(grid);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(theme.scaled(560));
}

void ConflictView::addField(QGridLayout *grid, int row, const FieldChange &mine,
                            const QVariant &theirs, const FieldWords &words, const Theme &theme)
{
    const auto &table = m_refusal.mine.table;
    const auto said = words.name ? words.name(table, mine.name) : QString();
    const auto name = said.isEmpty() ? mine.name : said;
    const auto inWords = [&](const QVariant &value) {
        const auto told = words.value ? words.value(table, mine.name, value) : QString();
        return told.isEmpty() ? value.toString() : told;
    };
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setText(name);
    label->setFont(theme.font(Type::BodyBold));
    auto *group = new QButtonGroup(this);
    auto *takeMine = new QRadioButton(tr("Take mine"), this);
    auto *takeTheirs = new QRadioButton(tr("Take theirs"), this);
    takeMine->setAccessibleName(tr("%1: take mine, %2", "a field and its value")
                                        .arg(name, inWords(mine.is)));
    takeTheirs->setAccessibleName(tr("%1: take theirs, %2", "a field and its value")
                                          .arg(name, inWords(theirs)));
    group->addButton(takeMine, Mine);
    group->addButton(takeTheirs, Theirs);
    // What is there already is kept unless somebody decides otherwise.
    takeTheirs->setChecked(true);
    m_choices.insert(mine.name, group);
    grid->addWidget(label, row, 0, Qt::AlignTop);
    grid->addWidget(takeMine, row, 1);
    grid->addWidget(takeTheirs, row, 2);
    grid->addWidget(valueLabel(inWords(mine.is), this), row + 1, 1);
    grid->addWidget(valueLabel(inWords(theirs), this), row + 1, 2);
}

void ConflictView::takeAll(bool mine)
{
    for (auto *group : std::as_const(m_choices))
        group->button(mine ? Mine : Theirs)->setChecked(true);
}

Change ConflictView::resolution() const
{
    QStringList mine;
    for (auto choice = m_choices.cbegin(); choice != m_choices.cend(); ++choice) {
        if (choice.value()->checkedId() == Mine)
            mine.append(choice.key());
    }
    return resolved(m_refusal, mine);
}

} // namespace Dayshift
