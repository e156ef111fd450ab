// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pipeline/requestsdialog.h"

#include "models/pipeline/plaintext.h"
#include "views/style/textlabel.h"
#include "views/style/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

namespace {
enum Column { NameColumn, CountColumn, AllowanceColumn, SpeedColumn, NextColumn, ReasonColumn };
} // namespace

RequestsDialog::RequestsDialog(const Theme &theme, Format format, Clock clock, QWidget *parent)
    : QDialog(parent)
    , m_format(std::move(format))
    , m_clock(std::move(clock))
    , m_table(new QTreeWidget(this))
    , m_nothing(new TextLabel(theme, Type::Body, Ink::TextSecondary, this))
{
    setWindowTitle(tr("Requests to servers"));
    auto *explanation = new TextLabel(theme, Type::Body, Ink::TextSecondary, this);
    explanation->setWrapped();
    explanation->setText(tr("Each server is asked every few seconds while something runs there, and "
                            "rarely while nothing does. Connections that use the same token share "
                            "what the server allows; when little is left, they slow down so that "
                            "it lasts."));
    m_table->setHeaderLabels({tr("Server"), tr("Last hour"), tr("Allowance"), tr("Speed now"),
                              tr("Next look"), tr("Why not faster")});
    m_table->headerItem()->setToolTip(CountColumn, tr("Requests in the last hour"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setAccessibleName(windowTitle());
    m_table->header()->setStretchLastSection(true);
    for (const auto column : {CountColumn, AllowanceColumn})
        m_table->headerItem()->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
    m_nothing->setText(tr("No server is read by this program at the moment."));

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::Space3);
    layout->addWidget(explanation);
    layout->addWidget(m_nothing);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(1120, 380);
    setLoads({});

    m_ticker.setInterval(1s);
    connect(&m_ticker, &QTimer::timeout, this, &RequestsDialog::showTimes);
    m_ticker.start();
}

// Row by row, so that what is selected stays so.
void RequestsDialog::setLoads(const QList<ServerLoad> &loads)
{
    const bool first = m_loads.isEmpty();
    m_loads = loads;
    while (m_table->topLevelItemCount() > loads.size())
        delete m_table->takeTopLevelItem(m_table->topLevelItemCount() - 1);
    while (m_table->topLevelItemCount() < loads.size())
        new QTreeWidgetItem(m_table);
    for (int row = 0; row < loads.size(); ++row)
        showRow(loads[row], row);
    m_table->setVisible(!loads.isEmpty());
    m_nothing->setVisible(loads.isEmpty());
    if (first && !loads.isEmpty()) {
        for (int column = 0; column < ReasonColumn; ++column)
            m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(NameColumn, std::min(m_table->columnWidth(NameColumn), 260));
    }
}

// Names come from outside: no markup of theirs may be drawn.
static QString plainTip(const QString &text)
{
    return u"<qt>%1</qt>"_s.arg(text.toHtmlEscaped().replace(u'\n', "<br>"_L1));
}

void RequestsDialog::showRow(const ServerLoad &load, int row)
{
    auto *item = m_table->topLevelItem(row);
    const auto set = [&](int column, const QString &text) {
        if (item->text(column) != text)
            item->setText(column, text);
        item->setToolTip(column, plainTip(text));
    };
    set(NameColumn, plainName(load.name));
    item->setToolTip(NameColumn, plainTip(u"%1\n%2"_s.arg(load.kind, load.allowance.host)));
    set(CountColumn, m_format.count(load.lastHour));
    set(AllowanceColumn, allowanceOf(load));
    set(SpeedColumn, speedOf(load));
    set(NextColumn, nextOf(load));
    set(ReasonColumn, reasonOf(load));
    for (const auto column : {CountColumn, AllowanceColumn})
        item->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
}

void RequestsDialog::showTimes()
{
    for (int row = 0; row < m_loads.size(); ++row)
        m_table->topLevelItem(row)->setText(NextColumn, nextOf(m_loads[row]));
}

QString RequestsDialog::allowanceOf(const ServerLoad &load) const
{
    const auto &allowance = load.allowance;
    if (!allowance.isKnown())
        return tr("not said");
    return tr("%1 of %2 until %3", "numbers, and a time of day")
            .arg(m_format.count(allowance.left), m_format.count(allowance.limit),
                 m_format.clock(allowance.resetAt));
}

QString RequestsDialog::speedOf(const ServerLoad &load) const
{
    if (load.slowed == ServerLoad::Slowed::Stopped)
        return tr("not at all");
    const auto every = tr("every %1", "a span of time").arg(m_format.span(load.interval));
    return load.pushed ? tr("told by the server, and %1", "every 60 s").arg(every) : every;
}

QString RequestsDialog::nextOf(const ServerLoad &load) const
{
    if (load.slowed == ServerLoad::Slowed::Stopped || !load.nextAt.isValid())
        return tr("when you ask for it");
    const auto now = m_clock();
    if (load.nextAt <= now.addSecs(1))
        return tr("now");
    return tr("in %1", "a span of time")
            .arg(m_format.span(std::chrono::milliseconds(now.msecsTo(load.nextAt))));
}

QString RequestsDialog::reasonOf(const ServerLoad &load) const
{
    using Slowed = ServerLoad::Slowed;
    switch (load.slowed) {
    case Slowed::No:
        return load.active ? tr("Something runs: this is the fast speed.")
                           : tr("Nothing runs: this is the slow speed.");
    case Slowed::Hidden:
        return tr("No window of Dayshift is in sight.");
    case Slowed::Battery:
        return tr("The computer runs on its battery.");
    case Slowed::Budget:
        return tr("What the server still allows has to last until %1.")
                .arg(m_format.clock(load.allowance.resetAt));
    case Slowed::Asked:
        return tr("The server wants to be left alone until %1.")
                .arg(m_format.clock(load.allowance.stoppedUntil));
    case Slowed::Failing:
        return tr("It did not answer: it is asked ever more rarely.");
    case Slowed::Stopped:
        return tr("It refused the token: asking again could lock the account.");
    }
    Q_UNREACHABLE();
    return {};
}

QStringList RequestsDialog::lines() const
{
    QStringList lines;
    for (int row = 0; row < m_table->topLevelItemCount(); ++row) {
        QStringList cells;
        for (int column = 0; column <= ReasonColumn; ++column)
            cells.append(m_table->topLevelItem(row)->text(column));
        lines.append(cells.join(" | "_L1));
    }
    return lines;
}

} // namespace Dayshift
