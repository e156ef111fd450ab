// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/entrypopup.h"

#include "models/board/donewords.h"
#include "views/board/donesigns.h"
#include "views/style/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

// More than this nobody reads in a popup; how many there are is in the title.
static constexpr qsizetype MostStories = 20;
static constexpr int LongestReason = 400;
static constexpr int Width = 420;

EntryPopup::EntryPopup(const Theme &theme, const EntryVerdict &verdict, const QString &column,
                       int others, QWidget *parent, Stories stories)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
    , m_reason(new QLineEdit(this))
    , m_override(new QPushButton(tr("Override"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(StyledPanel);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::Space4, Theme::Space4, Theme::Space4, Theme::Space4);
    box->setSpacing(Theme::Space3);
    auto *title = new TextLabel(theme, Type::BodyBold, Ink::Text, this);
    title->setWrapped();
    title->setText(DoneWords::title(verdict.refused, column));
    m_said.append(title->text());
    box->addWidget(title);
    box->addWidget(makeLines(verdict));
    m_reason->setMaxLength(LongestReason);
    m_reason->setPlaceholderText(tr("To override: a word of reason"));
    m_reason->setAccessibleName(said());
    m_reason->setAccessibleDescription(
            tr("A reason here overrides what is missing. It stays visible on the story."));
    box->addWidget(m_reason);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::Space3);
    const auto add = [&](const QString &text, auto run) {
        auto *button = new QPushButton(text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, run);
        row->addWidget(button);
    };
    if (others > 0)
        add(tr("Move the other %n", nullptr, others), [this] {
            close();
            emit othersWished();
        });
    const auto first = verdict.refused.first().story;
    if (first.number > 0 && stories == Stories::CanBeSeen) {
        add(tr("See #%1").arg(first.number), [this, id = first.id] {
            close();
            emit storyWished(id);
        });
    }
    row->addStretch(1);
    m_override->setAutoDefault(false);
    connect(m_override, &QPushButton::clicked, this, &EntryPopup::takeReason);
    row->addWidget(m_override);
    box->addLayout(row);
    connect(m_reason, &QLineEdit::textChanged, this, &EntryPopup::refreshOverride);
    connect(m_reason, &QLineEdit::returnPressed, this, &EntryPopup::takeReason);
    refreshOverride();
    setAccessibleName(said());
    setFixedWidth(theme.scaled(Width));
}

QWidget *EntryPopup::makeLines(const EntryVerdict &verdict)
{
    auto *lines = new QWidget;
    auto *list = new QVBoxLayout(lines);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(Theme::Space2);
    const bool several = verdict.refused.size() > 1;
    for (const auto &refusal : verdict.refused.mid(0, MostStories)) {
        for (const auto &missing : refusal.missing)
            addLine(list, refusal, missing, several);
    }
    if (const auto more = verdict.refused.size() - MostStories; more > 0) {
        auto *rest = new TextLabel(m_theme, Type::Small, Ink::TextSecondary, lines);
        rest->setText(tr("and %n more stories", nullptr, int(more)));
        list->addWidget(rest);
    }
    const int width = m_theme.scaled(Width) - 2 * Theme::Space4 - 2;
    const int most = m_theme.scaled(220);
    if (list->heightForWidth(width) <= most)
        return lines;
    auto *area = new QScrollArea(this);
    area->setFrameShape(NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(lines);
    area->viewport()->setAutoFillBackground(false);
    lines->setAutoFillBackground(false);
    area->setFixedHeight(most);
    area->setFocusPolicy(Qt::StrongFocus); // the arrow keys scroll
    area->setAccessibleName(tr("What is missing"));
    return area;
}

void EntryPopup::addLine(QVBoxLayout *box, const EntryRefusal &refusal, const CheckResult &missing,
                         bool several)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::Space3);
    auto *sign = new SignLabel(m_theme, StatusGlyph::Inline, this);
    sign->setSign(signOf(missing));
    row->addWidget(sign, 0, Qt::AlignTop);
    auto *words = new TextLabel(m_theme, Type::Small, Ink::Text, this);
    words->setWrapped();
    words->setText(several ? DoneWords::tr("#%1: %2", "a story; what is missing")
                                     .arg(refusal.story.number)
                                     .arg(DoneWords::line(missing))
                           : DoneWords::line(missing));
    m_said.append(words->text());
    row->addWidget(words, 1);
    box->addLayout(row);
}

QString EntryPopup::said() const
{
    return m_said.join(u' ');
}

void EntryPopup::refreshOverride()
{
    const bool may = !m_reason->text().trimmed().isEmpty();
    m_override->setEnabled(may);
    m_override->setToolTip(may ? QString() : tr("Write a word of reason first."));
}

void EntryPopup::takeReason()
{
    const auto reason = m_reason->text().simplified();
    if (reason.isEmpty())
        return;
    close();
    emit overridden(reason);
}

void EntryPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void EntryPopup::showAt(const QRect &global)
{
    // As high as its lines are at this width; the size that labels wish for knows no width.
    resize(width(), layout()->heightForWidth(width()));
    const auto area = screen()->availableGeometry();
    auto corner = global.topLeft() + QPoint(12, 28);
    corner.setX(std::clamp(corner.x(), area.left(), std::max(area.left(), area.right() - width())));
    corner.setY(std::clamp(corner.y(), area.top(), std::max(area.top(), area.bottom() - height())));
    move(corner);
    show();
    m_reason->setFocus(Qt::PopupFocusReason);
}

} // namespace Dayshift
