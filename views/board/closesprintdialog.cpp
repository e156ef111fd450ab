// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/closesprintdialog.h"

#include "views/board/storywords.h"
#include "views/style/textlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dayshift {

CloseSprintDialog::CloseSprintDialog(const Theme &theme, const Sprint &sprint,
                                     const QList<Story> &open, const QList<Sprint> &next,
                                     QWidget *parent)
    : QDialog(parent)
    , m_open(open)
    , m_next(new QComboBox(this))
    , m_list(new QListWidget(this))
    , m_words(new TextLabel(theme, Type::Body, Ink::Text, this))
    , m_all(new QPushButton(tr("Tick all"), this))
    , m_none(new QPushButton(tr("Untick all"), this))
{
    setWindowTitle(tr("Close %1?").arg(sprint.name));
    auto *about = new TextLabel(theme, Type::Body, Ink::Text, this);
    about->setWrapped();
    about->setText(open.isEmpty()
                           ? tr("Every story is done. The sprint's numbers are written down as they "
                                "are now. Undo opens it again and keeps them as superseded.")
                           : tr("%n stories are not done. The sprint's numbers are written down as "
                                "they are now. Undo opens it again and keeps them as superseded.",
                                nullptr, int(open.size())));
    for (const auto &each : next)
        m_next->addItem(each.name, each.id.toString());
    m_next->setAccessibleName(tr("The sprint that ticked stories go to"));
    m_list->setAccessibleName(tr("Stories that are not done; the ticked ones go to the next sprint"));
    m_list->setUniformItemSizes(true);
    for (const auto &story : open) {
        auto *item = new QListWidgetItem(
                tr("%1 %2", "#2187 and its title").arg(StoryWords::number(story), story.title),
                m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        // What is begun is most often finished in the next sprint, if there is one.
        item->setCheckState(next.isEmpty() ? Qt::Unchecked : Qt::Checked);
        if (next.isEmpty())
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    }
    for (auto *button : {m_all, m_none})
        button->setAutoDefault(false);
    connect(m_all, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { tickAll(false); });
    connect(m_list, &QListWidget::itemChanged, this, &CloseSprintDialog::refreshWords);
    connect(m_next, &QComboBox::currentIndexChanged, this, &CloseSprintDialog::refreshWords);
    m_words->setWrapped();

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::Space7, Theme::Space7, Theme::Space7, Theme::Space5);
    box->setSpacing(Theme::Space4);
    box->addWidget(about);
    const bool asks = !open.isEmpty();
    auto *form = new QFormLayout;
    form->addRow(tr("Ticked stories go to"), m_next);
    box->addLayout(form);
    form->setRowVisible(m_next, asks && !next.isEmpty());
    box->addWidget(m_list, 1);
    auto *ticks = new QHBoxLayout;
    ticks->addWidget(m_all);
    ticks->addWidget(m_none);
    ticks->addStretch(1);
    box->addLayout(ticks);
    box->addWidget(m_words);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_list, m_words})
        widget->setVisible(asks);
    for (auto *button : {m_all, m_none})
        button->setVisible(asks && !next.isEmpty());
    auto *buttons = new QDialogButtonBox(this);
    auto *close = buttons->addButton(tr("Close the sprint"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole)->setDefault(true);
    close->setAutoDefault(false);
    box->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(theme.scaled(520));
    refreshWords();
    if (asks) {
        m_list->setCurrentRow(0);
        m_list->setFocus();
    }
}

OpenStories CloseSprintDialog::answer() const
{
    const auto next = SprintId::fromString(m_next->currentData().toString());
    OpenStories answer;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool ticked = m_list->item(row)->checkState() == Qt::Checked;
        answer.insert(m_open[row].id, ticked ? next : SprintId());
    }
    return answer;
}

void CloseSprintDialog::tickAll(bool ticked)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
}

void CloseSprintDialog::refreshWords()
{
    int ticked = 0;
    for (int row = 0; row < m_list->count(); ++row)
        ticked += m_list->item(row)->checkState() == Qt::Checked;
    const int others = m_list->count() - ticked;
    const auto back = tr("%n stories go back into the backlog.", nullptr, others);
    m_words->setText(m_next->count() == 0 ? back
                                          : tr("%n stories go to %1.", nullptr, ticked)
                                                            .arg(m_next->currentText())
                                                    + u' ' + back);
}

} // namespace Dayshift
