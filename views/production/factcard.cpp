// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/production/factcard.h"

#include "views/style/icons.h"
#include "views/style/paint.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

// What is painted in a row: an icon, or a bar.
class Mark : public QWidget
{
public:
    Mark(const Theme &theme, const FactCard::Line &line, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_line(line)
    {
        if (line.icon.isEmpty())
            setMinimumSize(theme.scaled(70), theme.scaled(10));
        else
            setFixedSize(theme.scaled(18), theme.scaled(18));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (!m_line.icon.isEmpty())
            return Icons::paint(&painter, rect(), m_line.icon, m_theme.color(Ink::TextSecondary),
                                layoutDirection());
        const QRectF bar(0, height() / 2.0 - 4, width(), 8);
        Paint::progress(&painter, bar, m_line.share.value_or(0), m_theme.tone(m_line.tone).solid,
                        m_theme, layoutDirection());
    }

private:
    const Theme &m_theme;
    FactCard::Line m_line;
};

} // namespace

FactCard::FactCard(const Theme &theme, const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, Type::BodyBold, Ink::Text, this))
    , m_note(new TextLabel(theme, Type::Small, Ink::TextMuted, this))
    , m_foot(new TextLabel(theme, Type::Caption, Ink::TextMuted, this))
    , m_grid(nullptr)
{
    m_title->setText(title);
    setAccessibleName(title);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Space5, Theme::Space4, Theme::Space5, Theme::Space4);
    column->setSpacing(Theme::Space3);
    m_foot->setWrapped();
    m_foot->hide();
    column->addLayout(head);
    column->addWidget(m_foot);
    column->addStretch(1);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FactCard::setNote(const QString &note)
{
    m_note->setText(note);
}

void FactCard::setFoot(const QString &foot)
{
    m_foot->setText(foot);
    m_foot->setVisible(!foot.isEmpty());
}

void FactCard::setLines(const QList<Line> &lines, const QString &empty)
{
    if (m_rows && lines == m_lines && empty == m_empty)
        return;
    m_lines = lines;
    m_empty = empty;
    delete m_rows;
    m_rows = new QWidget(this);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::Space4);
    m_grid->setVerticalSpacing(Theme::Space3);
    if (lines.isEmpty()) {
        auto *label = new TextLabel(m_theme, Type::Body, Ink::TextMuted, m_rows);
        label->setWrapped();
        label->setText(empty);
        m_grid->addWidget(label, 0, 0);
    }
    QStringList words;
    for (int row = 0; row < lines.size(); ++row) {
        addLine(row, lines.at(row));
        const auto &line = lines.at(row);
        QStringList parts {line.lead, line.text, line.figure, line.end};
        parts.removeAll(QString());
        words.append(parts.join(u", "_s));
    }
    setAccessibleDescription(words.isEmpty() ? empty : words.join(u"; "_s));
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_rows);
    m_rows->show();
}

void FactCard::addLine(int row, const Line &line)
{
    const auto put = [&](int column, const QString &text, Type type, Ink ink,
                         Qt::Alignment alignment) {
        auto *label = new TextLabel(m_theme, type, ink, m_rows);
        label->setText(text);
        label->setToolTip(line.tip.toHtmlEscaped());
        m_grid->addWidget(label, row, column, alignment | Qt::AlignVCenter);
        return label;
    };
    if (!line.icon.isEmpty())
        m_grid->addWidget(new Mark(m_theme, line, m_rows), row, 0, Qt::AlignCenter);
    if (!line.lead.isEmpty())
        put(1, line.lead, Type::Small, Ink::TextSecondary, Qt::AlignLeading);
    auto *text = put(2, line.text, line.icon.isEmpty() ? Type::Body : Type::BodyMedium, Ink::Text,
                     {});
    text->setMinimumWidth(m_theme.scaled(60));
    if (line.share)
        m_grid->addWidget(new Mark(m_theme, {.share = line.share, .tone = line.tone}, m_rows), row,
                          3);
    if (!line.figure.isEmpty())
        put(4, line.figure, Type::BodyBold, Ink::Text, Qt::AlignTrailing);
    auto *end = put(5, line.end, Type::Small, Ink::TextMuted, Qt::AlignTrailing);
    if (line.tone != Tone::Neutral)
        end->setTone(line.tone);
    m_grid->setColumnStretch(line.share ? 3 : 2, 1);
}

void FactCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Paint::card(&painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5),
                m_theme.color(Ink::Surface), m_theme.color(Ink::Border));
}

} // namespace Dayshift
