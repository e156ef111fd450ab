// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/teampane.h"

#include "models/pipeline/plaintext.h"
#include "models/store/store.h"
#include "models/team/memberedits.h"
#include "models/team/rights.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// The person who is chosen in the list: names, roles, and whether they are of the team.
namespace Dayshift {

static constexpr int LongestField = 100;
static constexpr int LongestMail = 254;

static QString hintOf(Role role)
{
    switch (role) {
    case Role::Guest:
        break;
    case Role::ProductOwner:
        return TeamPane::tr("Accepts stories, waives gates, changes releases, gives roles.");
    case Role::ScrumMaster:
        return TeamPane::tr("Changes limits and sprints, gives roles.");
    case Role::OperationsEngineer:
        return TeamPane::tr("Seals, deploys, changes releases, rehearses the way back.");
    case Role::Developer:
    case Role::DevTester:
    case Role::PerformanceEngineer:
    case Role::SecurityTester:
        return TeamPane::tr("Works on everything else, and signs for the role where a release asks "
                            "for it.");
    }
    return {};
}

void TeamPane::addPerson()
{
    m_person = new SettingsCard(theme(), tr("The person chosen"), this);
    m_who = m_person->addWords({}, Ink::Text);
    const std::pair<QString, QString Member::*> values[] {{tr("&Name"), &Member::name},
                                                          {tr("L&ogin"), &Member::login},
                                                          {tr("&Mail address"), &Member::email}};
    for (const auto &[label, value] : values) {
        auto *edit = new QLineEdit(m_person);
        edit->setMaxLength(value == &Member::email ? LongestMail : LongestField);
        edit->setMinimumWidth(theme().scaled(150));
        m_person->addField(label, edit);
        m_fields.append({.edit = edit, .value = value});
        const auto place = m_fields.size() - 1;
        connect(edit, &QLineEdit::editingFinished, this, [this, place] { take(m_fields[place]); });
    }
    m_person->addWords(tr("By the login, imports, commits and sign-ins know the person. A mail address "
                          "only matches, and is never shown to others."));
    for (const auto role : AllRoles) {
        auto *box = m_person->addSwitch(RoleWords::name(role), hintOf(role));
        box->setObjectName(u"role-"_s + RoleWords::word(role));
        m_roles.insert(int(role), box);
        connect(box, &QCheckBox::clicked, this, [this, role](bool has) { takeRole(role, has); });
    }
    m_person->addWords(tr("Without a role somebody is a guest: they see everything, and change "
                          "nothing."));
    m_active = new QPushButton(m_person);
    auto *row = new QHBoxLayout;
    row->addWidget(m_active);
    row->addStretch(1);
    m_person->body()->addLayout(row);
    side()->addWidget(m_person);
    side()->addStretch(1);
    connect(m_active, &QPushButton::clicked, this, &TeamPane::toggleActive);
}

// What somebody is typing stays, whatever arrives: whether both changed the same is found out when
// it is written, and then shown side by side.
void TeamPane::showField(Field &field, const Member &member)
{
    if (field.edit->isModified() && field.edit->text() != field.base) {
        if (member.*field.value != field.base)
            say(tr("Somebody changed this person meanwhile. What you typed is kept; both are shown "
                   "when you leave the field."));
        return;
    }
    field.base = member.*field.value;
    if (field.edit->text() != field.base)
        field.edit->setText(field.base);
}

void TeamPane::showCurrent()
{
    const auto *item = m_list->currentItem();
    const auto id = item ? MemberId::fromString(item->data(NameColumn, IdRole).toString())
                         : MemberId();
    const bool isOther = id != m_shown;
    m_shown = id;
    const auto *member = current();
    m_person->setEnabled(member);
    m_who->setText(member ? plainName(member->name)
                          : m_members.isEmpty() ? tr("Nobody is in the team yet.")
                                                : tr("Nobody was found."));
    for (auto &field : m_fields) {
        if (isOther || !member) {
            field.edit->clear();
            field.base.clear();
        }
        if (member)
            showField(field, *member);
        field.edit->setEnabled(member && may());
    }
    for (const auto role : AllRoles) {
        auto *box = m_roles.value(int(role));
        box->setChecked(member && Roles(member->roles).testFlag(role));
        box->setEnabled(member && may());
    }
    m_active->setText(!member || member->active ? tr("&Take out of the team")
                                                : tr("B&ring back into the team"));
    m_active->setEnabled(member && may());
}

bool TeamPane::isMeant(const Edit<Member> &edit)
{
    const bool warned = edit.before == m_warned.before && edit.after == m_warned.after;
    if (warned || !givesUpTheTeam(edit, m_members.values(), m_store.author().actor))
        return true;
    m_warned = edit;
    say(tr("You would give up the right to give roles, and only somebody else could give it back to "
           "you. Do it once more if you mean it."));
    return false;
}

void TeamPane::take(Field &field)
{
    const auto *member = current();
    if (!member || !field.edit->isModified() || field.edit->text() == field.base)
        return;
    auto before = *member;
    before.*field.value = field.base;
    auto after = before;
    after.*field.value = field.edit->text();
    const auto edit = withNames(before, after.name, after.login, after.email);
    field.edit->setModified(false);
    auto checked = m_members.values();
    Result<Done> sound = isSound(*edit.after);
    if (sound)
        sound = isApart(*edit.after, checked);
    if (!sound) {
        field.edit->setText(member->*field.value);
        field.base = member->*field.value;
        // Behind what the next row clears.
        QTimer::singleShot(0, this, [this, words = sound.error().message()] { say(words); });
        return;
    }
    if (!isMeant(edit)) {
        field.edit->setText(field.base);
        return;
    }
    m_said->hide();
    field.base = edit.after.value().*field.value;
    push(edit, tr("%1 changed", "a person").arg(plainName(edit.after->name)));
}

void TeamPane::takeRole(Role role, bool has)
{
    const auto *member = current();
    if (!member)
        return;
    const auto edit = withRole(*member, role, has);
    if (!isMeant(edit)) {
        showCurrent();
        return;
    }
    m_said->hide();
    const auto name = plainName(member->name);
    push(edit, has ? tr("%1 is %2 now", "a person; a role").arg(name, RoleWords::name(role))
                   : tr("%1 is no longer %2", "a person; a role").arg(name, RoleWords::name(role)));
}

void TeamPane::toggleActive()
{
    const auto *member = current();
    if (!member)
        return;
    const auto edit = withActive(*member, !member->active);
    if (const auto apart = isApart(*edit.after, m_members.values()); !apart) {
        say(apart.error().message());
        return;
    }
    if (!isMeant(edit))
        return;
    const auto name = plainName(member->name);
    const bool leaves = member->active;
    push(edit, leaves ? tr("%1 left the team", "a person").arg(name)
                      : tr("%1 is in the team again", "a person").arg(name));
    if (leaves)
        say(tr("%1 left the team. What they did and what is theirs stays. “Show who left” lists "
               "them.").arg(name),
            Tone::Pass);
    else
        m_said->hide();
}

} // namespace Dayshift
