// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/wall/wallsettings.h"

#include "models/settings/settings.h"
#include "models/wall/wallsizes.h"
#include "views/style/paint.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QScreen>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace Dayshift {

// ---- The test line ------------------------------------------------------------------------------

WallTestLine::WallTestLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("A line to read from the back of the room"));
}

void WallTestLine::setChoices(const WallChoices &choices)
{
    m_choices = choices;
    updateGeometry();
    update();
}

double WallTestLine::pixels() const
{
    const auto sizes = wallSizesOf(screen()->size(), m_choices.inches, m_choices.metres);
    return WallType::LeastStatus * sizes.scale;
}

QSize WallTestLine::sizeHint() const
{
    return {400, int(pixels() * 1.6) + 2 * Theme::Space4};
}

void WallTestLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Paint::card(&painter, rect(), m_theme.color(Ink::Sunken), m_theme.color(Ink::Border));
    auto font = m_theme.font(Type::Body);
    font.setPixelSize(std::max(1, int(std::lround(pixels()))));
    font.setWeight(QFont::DemiBold);
    const auto inner = QRectF(rect()).adjusted(Theme::Space5, 0, -Theme::Space5, 0);
    Paint::line(&painter, inner, tr("Customers can work"), font, m_theme.color(Ink::Text),
                Qt::AlignLeading | Qt::AlignVCenter, layoutDirection());
}

// ---- The page -----------------------------------------------------------------------------------

template<typename Editor>
static Editor *named(Editor *editor, const QString &name)
{
    editor->setAccessibleName(name);
    return editor;
}

static QDoubleSpinBox *makeNumber(double least, double most, double step, const QString &suffix)
{
    auto *number = new QDoubleSpinBox;
    number->setRange(least, most);
    number->setSingleStep(step);
    number->setDecimals(1);
    number->setSuffix(suffix);
    number->setKeyboardTracking(false); // half a number is no choice
    return number;
}

static QTimeEdit *makeTime()
{
    auto *time = new QTimeEdit;
    time->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    time->setKeyboardTracking(false);
    return time;
}

WallSettings::WallSettings(Settings &settings, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_theme(theme)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::Space5);
    column->addWidget(makePanel());
    column->addWidget(makePages());
    column->addWidget(makeTimes());
    column->addStretch();
    load();
    for (auto *number : {m_inches, m_metres})
        connect(number, &QDoubleSpinBox::valueChanged, this, &WallSettings::store);
    connect(m_seconds, &QSpinBox::valueChanged, this, &WallSettings::store);
    connect(m_names, &QComboBox::currentIndexChanged, this, &WallSettings::store);
    for (auto *box : m_topics + QList<QCheckBox *> {m_hasHours, m_weekends, m_hasNight})
        connect(box, &QCheckBox::toggled, this, &WallSettings::store);
    for (auto *time : {m_opens, m_closes, m_nightFrom, m_nightTo})
        connect(time, &QTimeEdit::timeChanged, this, &WallSettings::store);
}

QWidget *WallSettings::makePanel()
{
    auto *group = new QGroupBox(tr("Panel"));
    auto *form = new QFormLayout(group);
    m_inches = named(makeNumber(WallChoices::LeastInches, WallChoices::MostInches, 1,
                                tr(" inches", "after a number")),
                     tr("Diagonal of the panel"));
    m_metres = named(makeNumber(WallChoices::LeastMetres, WallChoices::MostMetres, 0.5,
                                tr(" m", "metres, after a number")),
                     tr("Distance from which it is read"));
    m_reach = new TextLabel(m_theme, Type::Small, Ink::TextSecondary);
    m_reach->setWrapped();
    m_line = new WallTestLine(m_theme);
    form->addRow(tr("&Diagonal"), m_inches);
    form->addRow(tr("Read &from"), m_metres);
    form->addRow(m_line);
    form->addRow(m_reach);
    return group;
}

QWidget *WallSettings::makePages()
{
    auto *group = new QGroupBox(tr("Pages"));
    auto *form = new QFormLayout(group);
    auto *topics = new QWidget;
    auto *row = new QHBoxLayout(topics);
    row->setContentsMargins(0, 0, 0, 0);
    for (const auto &words : {tr("&Overview"), tr("&Pipelines"), tr("&Sprint"), tr("&Metrics")}) {
        m_topics.append(new QCheckBox(words));
        row->addWidget(m_topics.last());
    }
    row->addStretch();
    m_seconds = named(new QSpinBox, tr("Seconds that each page stays"));
    m_seconds->setRange(WallChoices::LeastSeconds, WallChoices::MostSeconds);
    m_seconds->setKeyboardTracking(false);
    m_seconds->setSuffix(tr(" s", "seconds, after a number"));
    m_names = named(new QComboBox, tr("How people are called"));
    m_names->addItem(tr("By their roles"));
    m_names->addItem(tr("By their first names"));
    form->addRow(tr("Shown"), topics);
    form->addRow(tr("&Each for"), m_seconds);
    form->addRow(tr("People are &called"), m_names);
    return group;
}

QWidget *WallSettings::makeTimes()
{
    const auto between = [](QTimeEdit *from, QTimeEdit *to) {
        auto *pair = new QWidget;
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(from);
        row->addWidget(new QLabel(tr("to", "between two times of day")));
        row->addWidget(to);
        row->addStretch();
        return pair;
    };
    auto *group = new QGroupBox(tr("Hours"));
    auto *form = new QFormLayout(group);
    m_hasHours = new QCheckBox(tr("Dark outside the team\u2019s &hours, except for a P1 incident"));
    m_opens = named(makeTime(), tr("The team\u2019s day begins"));
    m_closes = named(makeTime(), tr("The team\u2019s day ends"));
    m_weekends = new QCheckBox(tr("&Weekends, too"));
    m_hasNight = new QCheckBox(tr("Dimmed at &night"));
    m_nightFrom = named(makeTime(), tr("The night begins"));
    m_nightTo = named(makeTime(), tr("The night ends"));
    form->addRow(m_hasHours);
    form->addRow(tr("Team\u2019s hours"), between(m_opens, m_closes));
    form->addRow(QString(), m_weekends);
    form->addRow(m_hasNight);
    form->addRow(tr("Night"), between(m_nightFrom, m_nightTo));
    return group;
}

void WallSettings::load()
{
    m_loading = true;
    m_kept = m_settings.wall();
    m_inches->setValue(m_kept.inches);
    m_metres->setValue(m_kept.metres);
    for (int i = 0; i < m_topics.size(); ++i)
        m_topics[i]->setChecked(m_kept.topics.contains(WallTopic(i)));
    m_seconds->setValue(m_kept.seconds);
    m_names->setCurrentIndex(int(m_kept.names));
    m_hasHours->setChecked(m_kept.hasHours);
    m_opens->setTime(m_kept.opens);
    m_closes->setTime(m_kept.closes);
    m_weekends->setChecked(m_kept.weekends);
    m_hasNight->setChecked(m_kept.hasNight);
    m_nightFrom->setTime(m_kept.nightFrom);
    m_nightTo->setTime(m_kept.nightTo);
    m_loading = false;
    tellReach();
}

WallChoices WallSettings::choices() const
{
    auto topics = m_kept.topics;
    for (int i = 0; i < m_topics.size(); ++i) {
        const auto topic = WallTopic(i);
        if (!m_topics[i]->isChecked())
            topics.removeAll(topic);
        else if (!topics.contains(topic))
            topics.append(topic);
    }
    return {.inches = m_inches->value(),
            .metres = m_metres->value(),
            .topics = topics.isEmpty() ? QList<WallTopic> {WallTopic::Overview} : topics,
            .seconds = m_seconds->value(),
            .names = WallNames(m_names->currentIndex()),
            .hasHours = m_hasHours->isChecked(),
            .opens = m_opens->time(),
            .closes = m_closes->time(),
            .weekends = m_weekends->isChecked(),
            .hasNight = m_hasNight->isChecked(),
            .nightFrom = m_nightFrom->time(),
            .nightTo = m_nightTo->time()};
}

void WallSettings::store()
{
    if (m_loading)
        return;
    const auto chosen = choices();
    m_settings.setWall(chosen);
    load(); // one page is always shown
    emit changed(chosen);
}

void WallSettings::tellReach()
{
    const auto chosen = choices();
    m_line->setChoices(chosen);
    const auto sizes = wallSizesOf(screen()->size(), chosen.inches, chosen.metres);
    const auto from = QLocale().toString(std::min(sizes.readableFrom, chosen.metres), 'f', 1);
    m_reach->setText(sizes.readableFrom >= chosen.metres - 0.05
                             ? tr("Open this on the panel and read the line from the back of the "
                                  "room.")
                             : tr("This panel is too small for that distance: it can be read from "
                                  "%1 m.")
                                       .arg(from));
    for (auto *time : {m_opens, m_closes})
        time->setEnabled(chosen.hasHours);
    m_weekends->setEnabled(chosen.hasHours);
    for (auto *time : {m_nightFrom, m_nightTo})
        time->setEnabled(chosen.hasNight);
}

} // namespace Dayshift
