// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/releases/signaturecard.h"

#include "models/releases/releasewords.h"
#include "models/releases/signing.h"
#include "models/team/rights.h"
#include "views/style/housestyle.h"
#include "views/style/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

SignatureCard::SignatureCard(const Theme &theme, QWidget *parent)
    : ReleaseCard(theme, tr("Signatures"), parent)
{
}

void SignatureCard::show(const ReleaseDetails &details, const QString &actor,
                         const QString &whyNot, const Format &format, const QDateTime &now)
{
    const auto &standing = details.standing;
    const bool hadFocus = m_passphrase && m_passphrase->hasFocus();
    m_kept = m_passphrase && m_release == standing.release.id ? m_passphrase->text() : QString();
    m_release = standing.release.id;
    m_format = format;
    m_now = now;
    m_since = standing.release.signOffSince;
    m_waits.clear();
    clear();
    const auto signers = signersOf(standing.rule);
    const auto signedBy = holding(standing.signatures);
    setBeside(tr("%1 of %2", "signatures").arg(signedBy.size()).arg(signers.size()));
    m_role = turnOf(standing, actor);
    const bool isOpen = standing.release.state == ReleaseState::SignOff;
    for (const auto role : signers)
        addRole(details, role, isOpen && m_role == role);
    if (const auto *refusal = refusalIn(standing.signatures)) {
        auto *label = new TextLabel(theme(), Type::Body);
        label->setWrapped();
        label->setTone(Tone::Fail);
        label->setText(tr("Refused by %1: %2").arg(refusal->person, refusal->reason));
        body().addWidget(label);
    }
    // The newest of those that went; the record has all of them.
    int told = 0;
    for (auto each = standing.signatures.crbegin(); each != standing.signatures.crend(); ++each) {
        if (each->voidAt.isValid() && told++ < 3)
            addVoid(*each);
    }
    if (isOpen)
        addForm(details, actor, whyNot);
    if (hadFocus && m_passphrase)
        m_passphrase->setFocus();
}

void SignatureCard::addRole(const ReleaseDetails &details, Role role, bool isTurn)
{
    const auto &standing = details.standing;
    const auto hold = holding(standing.signatures);
    const auto given = std::ranges::find(hold, role, &Signature::role);
    auto *row = new CardRow(theme(), isTurn);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(Theme::Space3, Theme::Space3, Theme::Space3, Theme::Space3);
    line->setSpacing(Theme::Space3);
    QString person;
    if (given != hold.end()) {
        person = given->person;
    } else {
        for (const auto &member : standing.members) {
            if (person.isEmpty() && member.active && Roles(member.roles).testFlag(role))
                person = member.name;
        }
    }
    line->addWidget(new PersonLabel(theme(), person.isEmpty() ? RoleWords::name(role) : person, 26));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *name = new TextLabel(theme(), Type::BodyMedium);
    name->setText(given != hold.end() ? tr("%1 \u00b7 %2", "a role; a person")
                                                .arg(RoleWords::name(role), given->person)
                                      : RoleWords::name(role));
    auto *meaning = new TextLabel(theme(), Type::Small, Ink::TextSecondary);
    meaning->setWrapped();
    meaning->setText(given != hold.end() ? given->meaning : SigningMeaning::of(role));
    words->addWidget(name);
    words->addWidget(meaning);
    line->addLayout(words, 1);
    auto *end = new TextLabel(theme(), Type::Small, Ink::TextSecondary);
    if (given != hold.end()) {
        auto *sign = new SignLabel(theme(), StatusGlyph::Row);
        sign->setSign(Sign::Signed);
        line->addWidget(sign);
        end->setTone(Tone::Pass);
        end->setText(m_format.clock(given->at));
        end->setToolTip(m_format.full(given->at).toHtmlEscaped());
    } else if (isTurn) {
        end->setInk(Ink::Link);
        end->setText(tr("your turn"));
    } else if (standing.release.state == ReleaseState::SignOff && m_since.isValid()) {
        m_waits.append(end);
        end->setText(tr("waits %1", "a span").arg(m_format.age(m_since, m_now)));
    }
    line->addWidget(end);
    body().addWidget(row);
}

void SignatureCard::addVoid(const Signature &signature)
{
    auto *label = new TextLabel(theme(), Type::Small, Ink::TextSecondary);
    label->setWrapped();
    label->setText(tr("Void: %1, %2. %3", "a person; a time; why")
                           .arg(signature.person, m_format.moment(signature.at, m_now),
                                ReleaseWords::voidReason(signature.voidReason)));
    body().addWidget(label);
}

void SignatureCard::addForm(const ReleaseDetails &details, const QString &actor,
                            const QString &whyNot)
{
    auto why = whyNot;
    if (why.isEmpty() && !m_role)
        why = tr("No signature is asked of you.");
    if (why.isEmpty()) {
        if (const auto may = maySign(details.standing, *m_role, actor); !may)
            why = may.error().title() + u' ' + may.error().whatToDo();
    }
    m_mayPress = why.isEmpty();
    auto *title = new TextLabel(theme(), Type::SmallBold);
    title->setText(details.hasKey ? tr("Sign with your passphrase")
                                  : tr("Choose your signing passphrase"));
    auto *kept = new TextLabel(theme(), Type::Small, Ink::TextSecondary);
    kept->setText(tr("stored with time and gate results"));
    auto *holder = new QWidget;
    auto *box = new QVBoxLayout(holder);
    box->setContentsMargins(0, Theme::Space4, 0, 0);
    box->addWidget(title);
    m_passphrase = new QLineEdit(m_kept);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setMaxLength(1024);
    m_passphrase->setAccessibleName(title->text());
    m_passphrase->setEnabled(m_mayPress);
    auto *eye = m_passphrase->addAction(Icons::icon(u"eye"_s, theme()), QLineEdit::TrailingPosition);
    eye->setToolTip(tr("Show what was typed"));
    eye->setCheckable(true);
    connect(eye, &QAction::toggled, m_passphrase, [field = m_passphrase](bool shown) {
        field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    m_passphrase->setMinimumHeight(theme().scaled(Theme::ControlHeight));
    box->addWidget(m_passphrase);
    box->addWidget(kept);
    if (!why.isEmpty()) {
        auto *reason = new TextLabel(theme(), Type::Small, Ink::TextSecondary);
        reason->setWrapped();
        reason->setText(why);
        box->addWidget(reason);
    }
    const bool isLast = stillToSign(details.standing).size() == 1;
    m_andDeploy = isLast && m_role && details.plan.whyNot.isEmpty()
            && permitOf(Right::Deploy, details.standing.members, actor).may;
    m_refuse = new QPushButton(tr("Refuse \u2026"));
    m_sign = new QPushButton(m_andDeploy ? tr("Sign and deploy") : tr("Sign"));
    HouseStyle::setPrimary(m_sign);
    for (auto *button : {m_refuse.data(), m_sign.data()}) {
        button->setToolTip(why.toHtmlEscaped());
        button->setMinimumHeight(theme().scaled(Theme::ControlHeight));
    }
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_refuse);
    buttons->addWidget(m_sign);
    box->addLayout(buttons);
    body().addWidget(holder);
    connect(m_passphrase, &QLineEdit::textChanged, this, &SignatureCard::settle);
    const auto sign = [this] {
        if (!canSign() || !m_role)
            return;
        const auto typed = m_passphrase->text();
        m_passphrase->clear();
        emit signWished(*m_role, typed, m_andDeploy);
    };
    connect(m_passphrase, &QLineEdit::returnPressed, this, sign);
    connect(m_sign, &QPushButton::clicked, this, sign);
    connect(m_refuse, &QPushButton::clicked, this, &SignatureCard::refuse);
    settle();
}

void SignatureCard::refuse()
{
    if (!m_refuse || !m_refuse->isEnabled() || !m_role)
        return;
    const auto typed = m_passphrase->text();
    m_passphrase->clear();
    emit refuseWished(*m_role, typed);
}

void SignatureCard::settle()
{
    if (!m_passphrase || !m_sign || !m_refuse)
        return;
    const bool can = m_mayPress && !m_passphrase->text().isEmpty();
    m_sign->setEnabled(can);
    m_refuse->setEnabled(can);
}

bool SignatureCard::takeFocus()
{
    if (!m_passphrase || !m_passphrase->isEnabled())
        return false;
    m_passphrase->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void SignatureCard::tick(const QDateTime &now)
{
    m_now = now;
    for (const auto &label : std::as_const(m_waits)) {
        if (label)
            label->setText(tr("waits %1", "a span").arg(m_format.age(m_since, now)));
    }
}

} // namespace Dayshift
