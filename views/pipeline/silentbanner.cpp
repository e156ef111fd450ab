// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pipeline/silentbanner.h"

#include "models/pipeline/pipelinestate.h"
#include "models/pipeline/plaintext.h"
#include "views/style/paint.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dayshift {

SilentBanner::SilentBanner(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sign(new SignLabel(theme, StatusGlyph::Header, this))
    , m_title(new TextLabel(theme, Type::BodyBold, Ink::Text, this))
    , m_text(new TextLabel(theme, Type::Small, Ink::TextSecondary, this))
    , m_retry(new QPushButton(tr("Try now"), this))
    , m_change(new QPushButton(tr("Change the connection …"), this))
{
    m_sign->setSign(Sign::Stale);
    m_title->setWrapped();
    m_text->setWrapped();
    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::Space1);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::Space4, Theme::Space4, Theme::Space4, Theme::Space4);
    row->setSpacing(Theme::Space4);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_change, 0, Qt::AlignVCenter);
    row->addWidget(m_retry, 0, Qt::AlignVCenter);
    connect(m_retry, &QPushButton::clicked, this, [this] { emit retryRequested(m_connection); });
    connect(m_change, &QPushButton::clicked, this,
            [this] { emit connectionRequested(m_connection); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SilentBanner::show(const Reading &reading, int others, const QDateTime &now)
{
    const auto &format = m_words.format();
    m_connection = reading.id;
    const auto name = plainName(reading.name);
    const auto reason = plainName(reading.reason);
    const bool stale = beliefOf(reading, now) == Belief::Stale;
    QStringList text;
    if (!reading.readAt.isValid()) {
        m_title->setText(tr("%1 was not read yet.").arg(name));
    } else if (stale) {
        m_title->setText(
                tr("%1 has not answered for %2.").arg(name, format.age(reading.readAt, now)));
    } else {
        m_title->setText(tr("%1 does not answer at the moment.").arg(name));
    }
    if (!reason.isEmpty())
        text.append(reason);
    if (reading.readAt.isValid())
        text.append(tr("What you see is from %1.").arg(format.moment(reading.readAt, now)));
    if (reading.nextAt.isValid() && reading.nextAt > now.addSecs(5)) // sooner is "now"
        text.append(tr("Next try in %1.").arg(format.age(now, reading.nextAt)));
    if (others > 0)
        text.append(tr("%n more sources do not answer.", nullptr, others));
    m_text->setText(text.join(u' '));
    // What no second try will mend needs a person.
    m_change->setVisible(reading.failure == "auth"_L1 || reading.failure == "tls"_L1
                         || reading.failure == "address"_L1);
    m_retry->setAccessibleName(tr("Try %1 now").arg(name));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
    QWidget::show();
}

void SilentBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &ink = m_theme.tone(Tone::Warn);
    Paint::card(&painter, rect(), ink.tint, ink.border);
}

} // namespace Dayshift
