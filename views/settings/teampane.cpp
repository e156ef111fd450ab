// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/teampane.h"

#include "models/pipeline/plaintext.h"
#include "models/store/store.h"
#include "models/team/memberedits.h"
#include "models/team/people.h"
#include "models/team/rights.h"
#include "models/team/teamtables.h"
#include "views/shell/deedcommand.h"
#include "views/style/paint.h"

#include <QApplication>
#include <QCheckBox>
#include <QCollator>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTreeWidget>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int LongestLine = 400;
static constexpr int AvatarSize = 20;

static QString rolesOf(const Member &member)
{
    QStringList names;
    for (const auto role : AllRoles) {
        if (Roles(member.roles).testFlag(role))
            names.append(RoleWords::name(role));
    }
    return names.isEmpty() ? RoleWords::name(Role::Guest) : QLocale().createSeparatedList(names);
}

TeamPane::TeamPane(const Theme &theme, Store &store, QUndoStack &undo, QWidget *parent)
    : SettingsPane(theme, Scope::Team, parent)
    , m_store(store)
    , m_undo(undo)
{
    m_may = new TextLabel(theme, Type::Body, Ink::TextSecondary, this);
    m_may->setTone(Tone::Warn);
    m_may->setWrapped();
    m_may->hide();
    cards()->addWidget(m_may);
    addPeople();
    addPerson();
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &TeamPane::fill);
    connect(&theme, &Theme::changed, &m_later, qOverload<>(&QTimer::start));
    watch();
    fill();
}

void TeamPane::addPeople()
{
    m_people = new SettingsCard(theme(), tr("People and their roles"), this);
    m_people->addWords(tr("The product owner and the scrum master say who is of the team. A right that "
                          "nobody has is everybody's, so that nobody is locked out."));
    m_filter = new QLineEdit(m_people);
    m_filter->setPlaceholderText(tr("Find a person or a role"));
    m_filter->setAccessibleName(tr("Find a person or a role"));
    m_filter->setClearButtonEnabled(true);
    m_leftToo = new QCheckBox(tr("Show who &left"), m_people);
    auto *head = new QHBoxLayout;
    head->addWidget(m_filter, 1);
    head->addWidget(m_leftToo);
    m_list = new QTreeWidget(m_people);
    m_list->setHeaderLabels({tr("Name"), tr("Roles"), tr("Login"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(tr("People and their roles"));
    m_list->setMinimumHeight(theme().scaled(280));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(RolesColumn, QHeaderView::Stretch);
    for (const auto column : {LoginColumn, StateColumn})
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_said = new TextLabel(theme(), Type::Body, Ink::TextSecondary, m_people);
    m_said->setWrapped();
    m_said->hide();
    m_people->body()->addLayout(head);
    m_people->body()->addWidget(m_list, 1);
    addAdding();
    m_people->body()->addWidget(m_said);
    cards()->addWidget(m_people, 1);
    connect(m_filter, &QLineEdit::textChanged, &m_later, qOverload<>(&QTimer::start));
    connect(m_leftToo, &QCheckBox::toggled, &m_later, qOverload<>(&QTimer::start));
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        m_warned = {};
        m_said->hide();
        showCurrent();
    });
}

void TeamPane::addAdding()
{
    m_new = new QLineEdit(m_people);
    m_new->setMaxLength(LongestLine);
    m_new->setPlaceholderText(tr("Ada Lovelace, Developer, @ada"));
    m_add = new QPushButton(tr("&Add"), m_people);
    m_add->setEnabled(false);
    auto *title = new TextLabel(theme(), Type::Body, Ink::Text, m_people);
    title->setText(tr("Some&body new: the name, then roles and a login"));
    title->setWrapped();
    title->setBuddy(m_new);
    m_new->setAccessibleName(tr("Somebody new: the name, then roles and a login"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_new, 1);
    row->addWidget(m_add);
    m_people->body()->addWidget(title);
    m_people->body()->addLayout(row);
    connect(m_new, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_add->setEnabled(may() && !text.trimmed().isEmpty());
    });
    connect(m_new, &QLineEdit::returnPressed, this, [this] { add(m_new->text()); });
    connect(m_add, &QPushButton::clicked, this, [this] { add(m_new->text()); });
}

void TeamPane::watch()
{
    m_store.watch<Member>(members(), this, [this](const Delta<Member> &delta) {
        if (delta.reset)
            m_members.clear();
        for (const auto &id : delta.removed)
            m_members.remove(MemberId::fromString(id));
        for (const auto &member : delta.current)
            m_members.insert(member.id, member);
        m_isRead = true;
        m_later.start();
    });
}

bool TeamPane::may() const
{
    return !m_store.isReadOnly()
            && permitOf(Right::EditTeam, m_members.values(), m_store.author().actor).may;
}

const Member *TeamPane::current() const
{
    const auto found = m_members.constFind(m_shown);
    return found == m_members.cend() ? nullptr : &*found;
}

static QIcon avatarOf(const Member &member, const Theme &theme, double ratio)
{
    const int side = theme.scaled(AvatarSize);
    QPixmap picture(QSize(side, side) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    Paint::avatar(&painter, QRectF(0, 0, side, side).adjusted(1, 1, -1, -1), member.name, theme);
    return picture;
}

void TeamPane::fillRow(QTreeWidgetItem *item, const Member &member)
{
    const auto name = plainName(member.name);
    const auto roles = rolesOf(member);
    item->setText(NameColumn, name);
    item->setToolTip(NameColumn, name.toHtmlEscaped());
    item->setIcon(NameColumn, avatarOf(member, theme(), devicePixelRatioF()));
    item->setText(RolesColumn, roles);
    item->setToolTip(RolesColumn, roles);
    item->setText(LoginColumn, plainName(member.login));
    item->setText(StateColumn, member.active ? tr("in the team") : tr("left"));
    item->setData(NameColumn, IdRole, member.id.toString());
}

// Row by row, so that the list stays where it was scrolled to.
void TeamPane::fill()
{
    const auto permit = permitOf(Right::EditTeam, m_members.values(), m_store.author().actor);
    m_may->setText(m_store.isReadOnly() ? tr("Read-only: nothing can be changed here.")
                                        : permit.reason());
    m_may->setVisible(!may());
    const auto words = m_filter->text().simplified().split(u' ', Qt::SkipEmptyParts);
    QList<const Member *> shown;
    int active = 0;
    for (const auto &member : std::as_const(m_members)) {
        active += member.active;
        const auto hay = member.name + u' ' + member.login + u' ' + rolesOf(member);
        if ((member.active || m_leftToo->isChecked())
            && std::ranges::all_of(words, [&](const QString &word) {
                   return hay.contains(word, Qt::CaseInsensitive);
               }))
            shown.append(&member);
    }
    const QCollator order;
    std::ranges::sort(shown, [&order](const Member *a, const Member *b) {
        const int by = order.compare(a->name, b->name);
        return by != 0 ? by < 0 : a->id < b->id;
    });
    {
        const QSignalBlocker quiet(m_list);
        while (m_list->topLevelItemCount() > shown.size())
            delete m_list->takeTopLevelItem(m_list->topLevelItemCount() - 1);
        while (m_list->topLevelItemCount() < shown.size())
            new QTreeWidgetItem(m_list);
        QTreeWidgetItem *selected = nullptr;
        for (int row = 0; row < shown.size(); ++row) {
            auto *item = m_list->topLevelItem(row);
            fillRow(item, *shown[row]);
            if (shown[row]->id == m_shown)
                selected = item;
        }
        // Who is in the middle of somebody's card is not given another one's under their hands.
        const bool isAtCard = m_person->isAncestorOf(QApplication::focusWidget());
        m_list->setCurrentItem(selected ? selected : isAtCard ? nullptr : m_list->topLevelItem(0));
    }
    m_people->setNote(tr("%n in the team", nullptr, active));
    for (auto *part : std::initializer_list<QWidget *> {m_new})
        part->setEnabled(may());
    m_add->setEnabled(may() && !m_new->text().trimmed().isEmpty());
    showCurrent();
}

void TeamPane::push(const Edit<Member> &edit, const QString &words)
{
    if (edit.before == edit.after)
        return;
    m_undo.push(new DeedCommand(m_store, Deed(members(), edit), words));
}

void TeamPane::add(const QString &text)
{
    const auto read = peopleFromText(text);
    if (!may() || read.people.isEmpty())
        return;
    const auto &somebody = read.people.constFirst();
    if (!read.unknown.isEmpty()) {
        say(tr("%1 is no role. Write the roles as they are listed here.")
                    .arg(plainName(read.unknown.join(u", "_s))));
        return;
    }
    if (const auto apart = isApart(somebody, m_members.values()); !apart) {
        say(apart.error().message());
        return;
    }
    auto later = m_members.values();
    const auto actor = m_store.author().actor;
    const bool mayNow = permitToWrite(later, actor).may;
    later.append(somebody);
    if (mayNow && !permitToWrite(later, actor).may) { // the store would refuse it, and the line be gone
        say(MemberWords::tr("You have no role yourself: from then on you would only look."));
        return;
    }
    m_new->clear();
    m_filter->clear();
    m_said->hide();
    push({.after = somebody}, tr("%1 is in the team now", "a person").arg(plainName(somebody.name)));
    m_members.insert(somebody.id, somebody);
    m_shown = somebody.id;
    fill();
}

void TeamPane::say(const QString &words, Tone tone)
{
    m_said->setTone(tone);
    m_said->setText(words);
    m_said->show();
}

QString TeamPane::said() const
{
    return m_said->isHidden() ? QString() : m_said->text();
}

void TeamPane::select(const QString &name)
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->text(NameColumn) == name)
            m_list->setCurrentItem(m_list->topLevelItem(row));
    }
}

QStringList TeamPane::lines() const
{
    QStringList lines;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QStringList cells;
        for (const auto column : {NameColumn, RolesColumn, LoginColumn, StateColumn})
            cells.append(m_list->topLevelItem(row)->text(column));
        lines.append(cells.join(u" | "_s));
    }
    return lines;
}

} // namespace Dayshift
