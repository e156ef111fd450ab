// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/production/monitoringdialog.h"

#include "models/net/httpclient.h"
#include "models/production/productiontables.h"
#include "models/settings/secrets.h"
#include "models/store/store.h"
#include "views/production/factcard.h"
#include "views/shell/deedcommand.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

enum FigureColumn { NameColumn, MeaningColumn, QueryColumn, GroupColumn, UnitColumn, LeastColumn,
                    MostColumn, FigureColumnCount };

} // namespace

MonitoringDialog::MonitoringDialog(Store &store, HttpClient &http, Secrets &secrets,
                                   QUndoStack &undo, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_http(http)
    , m_secrets(secrets)
    , m_undo(undo)
    , m_theme(theme)
{
    setWindowTitle(tr("Connect monitoring"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Space5, Theme::Space5, Theme::Space5, Theme::Space5);
    column->setSpacing(Theme::Space4);
    column->addWidget(makeForm());
    m_checks = new FactCard(theme, tr("Test"), this);
    m_checks->setLines({}, tr("Not tested yet."));
    column->addWidget(m_checks);
    column->addWidget(makeFigures(), 1);
    m_outcome = new TextLabel(theme, Type::Body, Ink::TextSecondary, this);
    m_outcome->setWrapped();
    column->addWidget(m_outcome);
    m_test = new QPushButton(tr("&Test"), this);
    m_save = new QPushButton(tr("&Connect"), this);
    m_save->setObjectName(u"primary"_s);
    m_save->setDefault(true);
    auto *cancel = new QPushButton(tr("Not now"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_test);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    connect(m_test, &QPushButton::clicked, this, &MonitoringDialog::test);
    connect(m_save, &QPushButton::clicked, this, &MonitoringDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    resize(theme.scaled(860), theme.scaled(700));
    startNew(u"prometheus"_s);
}

QWidget *MonitoringDialog::makeForm()
{
    auto *side = new QWidget(this);
    m_probe = new QComboBox(side);
    for (const auto *probe : Probe::all())
        m_probe->addItem(probe->name(), probe->id());
    m_probe->addItem(tr("Entered by hand"), u"manual"_s);
    m_name = new QLineEdit(side);
    m_address = new QLineEdit(side);
    m_account = new QLineEdit(side);
    m_secret = new QLineEdit(side);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setToolTip(tr("Kept in the system's keyring, never in the workspace"));
    m_authority = new QLineEdit(side);
    m_service = new QLineEdit(side);
    m_service->setToolTip(tr("What the figures are of, as its alerts and deployments call it"));
    m_every = new QSpinBox(side);
    m_every->setRange(1, 3600);
    m_every->setValue(15);
    auto *form = new QFormLayout(side);
    form->setContentsMargins(0, 0, 0, 0);
    const std::pair<QString, QWidget *> fields[] = {
            {tr("&Kind"), m_probe},
            {tr("&Name"), m_name},
            {tr("A&ddress"), m_address},
            {tr("Acc&ount, where it wants one"), m_account},
            {tr("&Password or token"), m_secret},
            {tr("Certificate &authority, as a PEM file"), m_authority},
            {tr("&Service"), m_service},
            {tr("Asked &every so many seconds"), m_every}};
    for (const auto &[label, field] : fields) {
        form->addRow(label, field);
        auto name = label;
        field->setAccessibleName(name.remove(u'&'));
    }
    connect(m_probe, &QComboBox::currentIndexChanged, this, &MonitoringDialog::probeChanged);
    return side;
}

QWidget *MonitoringDialog::makeFigures()
{
    m_figures = new QTableWidget(0, FigureColumnCount, this);
    m_figures->setHorizontalHeaderLabels({tr("Figure"), tr("Meaning"), tr("Query"), tr("Group by"),
                                          tr("Unit"), tr("At least"), tr("At most")});
    m_figures->setAccessibleName(tr("Figures"));
    m_figures->setTabKeyNavigation(false);
    m_figures->verticalHeader()->hide();
    m_figures->horizontalHeader()->setSectionResizeMode(QueryColumn, QHeaderView::Stretch);
    auto *side = new QWidget(this);
    auto *add = new QPushButton(tr("Add a &figure"), side);
    auto *remove = new QPushButton(tr("&Remove it"), side);
    for (auto *button : {add, remove})
        button->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({.name = tr("Success"), .meaning = IndicatorMeaning::Success, .unit = u"%"_s});
    });
    connect(remove, &QPushButton::clicked, this,
            [this] { m_figures->removeRow(m_figures->currentRow()); });
    auto *row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(remove);
    row->addStretch(1);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_figures, 1);
    column->addLayout(row);
    return side;
}

void MonitoringDialog::edit(const Source &source, const QList<Indicator> &figures)
{
    setWindowTitle(tr("Edit monitoring"));
    m_id = source.id;
    m_before = source;
    m_figuresBefore = figures;
    m_probe->setCurrentIndex(std::max(0, m_probe->findData(source.probe)));
    m_name->setText(source.name);
    m_address->setText(source.address);
    m_account->setText(source.account);
    m_secret->clear();
    m_secret->setPlaceholderText(tr("Empty: the one that is in the keyring"));
    m_authority->setText(source.caFile);
    m_every->setValue(source.everySeconds);
    m_service->setText(figures.isEmpty() ? QString() : figures.first().service);
    m_figures->setRowCount(0);
    for (const auto &figure : figures)
        addRow(figure);
    m_save->setText(tr("&Save"));
    probeChanged();
}

void MonitoringDialog::startNew(const QString &probe)
{
    m_id = SourceId::create();
    m_before.reset();
    m_figuresBefore.clear();
    m_probe->setCurrentIndex(std::max(0, m_probe->findData(probe)));
    m_name->setText(m_probe->currentText());
    m_figures->setRowCount(0);
    if (probe == "manual"_L1)
        addRow({.name = tr("Success"), .meaning = IndicatorMeaning::Success, .unit = u"%"_s,
                .atLeast = 95.0});
    probeChanged();
    m_address->setFocus();
}

void MonitoringDialog::probeChanged()
{
    const auto *probe = Probe::withId(m_probe->currentData().toString());
    m_address->setPlaceholderText(probe ? probe->addressExample() : QString());
    m_figures->horizontalHeaderItem(QueryColumn)
            ->setText(probe && !probe->queryHint().isEmpty()
                              ? tr("Query: %1").arg(probe->queryHint())
                              : probe ? tr("Query") : tr("Value now"));
    for (QWidget *field : std::initializer_list<QWidget *> {m_address, m_account, m_secret,
                                                            m_authority, m_every, m_test})
        if (field)
            field->setEnabled(probe != nullptr);
    if (m_name->text().isEmpty())
        m_name->setText(m_probe->currentText());
}

static QString meaningInWords(IndicatorMeaning meaning)
{
    switch (meaning) {
    case IndicatorMeaning::Other:
        return MonitoringDialog::tr("Other");
    case IndicatorMeaning::People:
        return MonitoringDialog::tr("People now");
    case IndicatorMeaning::Success:
        return MonitoringDialog::tr("Success");
    case IndicatorMeaning::Errors:
        return MonitoringDialog::tr("Errors per minute");
    case IndicatorMeaning::AnswerTime:
        return MonitoringDialog::tr("Answer time");
    case IndicatorMeaning::Tried:
        return MonitoringDialog::tr("Tried per minute");
    case IndicatorMeaning::Succeeded:
        return MonitoringDialog::tr("Succeeded per minute");
    case IndicatorMeaning::Health:
        return MonitoringDialog::tr("Available");
    }
    return {};
}

void MonitoringDialog::addRow(const Indicator &indicator)
{
    const int row = m_figures->rowCount();
    m_figures->insertRow(row);
    const auto put = [&](int column, const QString &text) {
        m_figures->setItem(row, column, new QTableWidgetItem(text));
    };
    put(NameColumn, indicator.name);
    m_figures->item(row, NameColumn)->setData(Qt::UserRole, indicator.formula);
    m_figures->item(row, NameColumn)->setData(Qt::UserRole + 1, indicator.id.toString());
    m_figures->item(row, NameColumn)->setToolTip(indicator.formula.toHtmlEscaped());
    put(QueryColumn, indicator.query);
    put(GroupColumn, indicator.groupLabel);
    put(UnitColumn, indicator.unit);
    put(LeastColumn, indicator.atLeast ? QString::number(*indicator.atLeast) : QString());
    put(MostColumn, indicator.atMost ? QString::number(*indicator.atMost) : QString());
    auto *meaning = new QComboBox(m_figures);
    for (int i = 0; i <= int(IndicatorMeaning::Health); ++i)
        meaning->addItem(meaningInWords(IndicatorMeaning(i)), i);
    meaning->setCurrentIndex(int(indicator.meaning));
    meaning->setAccessibleName(tr("Meaning of %1").arg(indicator.name));
    m_figures->setCellWidget(row, MeaningColumn, meaning);
}

Source MonitoringDialog::entered() const
{
    const bool isOn = !m_before || m_before->enabled;
    return {.id = m_id,
            .name = m_name->text().trimmed(),
            .probe = m_probe->currentData().toString(),
            .address = m_address->text().trimmed(),
            .account = m_account->text().trimmed(),
            .caFile = m_authority->text().trimmed(),
            .everySeconds = m_every->value(),
            .enabled = isOn};
}

QList<Indicator> MonitoringDialog::indicators() const
{
    QList<Indicator> all;
    for (int row = 0; row < m_figures->rowCount(); ++row) {
        const auto text = [&](int column) {
            const auto *item = m_figures->item(row, column);
            return item ? item->text().trimmed() : QString();
        };
        if (text(NameColumn).isEmpty())
            continue;
        const auto *meaning = qobject_cast<QComboBox *>(m_figures->cellWidget(row, MeaningColumn));
        all.append({.name = text(NameColumn),
                    .meaning = IndicatorMeaning(meaning ? meaning->currentData().toInt() : 0),
                    .query = text(QueryColumn),
                    .groupLabel = text(GroupColumn),
                    .unit = text(UnitColumn),
                    .formula = m_figures->item(row, NameColumn)->data(Qt::UserRole).toString(),
                    .atLeast = numberOf(text(LeastColumn)),
                    .atMost = numberOf(text(MostColumn)),
                    .rank = double(row + 1)});
    }
    auto kept = keptFor(entered(), all, m_service->text().trimmed());
    // What was there stays the same thing, with all that it has measured.
    for (int row = 0, next = 0; row < m_figures->rowCount() && next < kept.size(); ++row) {
        const auto *item = m_figures->item(row, NameColumn);
        if (!item || item->text().trimmed().isEmpty())
            continue;
        const auto id = IndicatorId::fromString(item->data(Qt::UserRole + 1).toString());
        if (!id.isNull() && std::ranges::find(m_figuresBefore, id, &Indicator::id)
                        != m_figuresBefore.end())
            kept[next].id = id;
        ++next;
    }
    return kept;
}

void MonitoringDialog::tell(const QString &words, Tone tone)
{
    m_outcome->setTone(tone);
    m_outcome->setText(words);
}

void MonitoringDialog::test()
{
    m_test->setEnabled(false);
    tell(tr("It is being asked …"), Tone::Neutral);
    m_mailbox.await(checkSource(m_http, entered(), m_secret->text()),
                    [this](const SourceCheck &check) { showChecks(check); });
}

void MonitoringDialog::showChecks(const SourceCheck &check)
{
    m_test->setEnabled(true);
    QList<FactCard::Line> lines;
    for (const auto &one : check.checks) {
        const bool held = one.outcome == Check::Outcome::Held;
        const bool failed = one.outcome == Check::Outcome::Failed;
        lines.append({.icon = held ? u"check"_s : failed ? u"close"_s : u"minus"_s,
                      .text = one.title(),
                      .end = one.detail,
                      .tone = held ? Tone::Pass : failed ? Tone::Fail : Tone::Neutral});
    }
    m_checks->setLines(lines, {});
    m_names = check.names;
    const bool isNew = !m_before && m_figures->rowCount() == 0;
    if (isNew) {
        for (const auto &indicator : check.proposals)
            addRow(indicator);
    }
    if (!allHold(check.checks))
        tell(tr("It cannot be read yet. Mend what failed and test it again."), Tone::Fail);
    else if (m_figures->rowCount() > 0)
        tell(tr("It can be read. Check the figures: what they mean, and when they are well."),
             Tone::Pass);
    else
        tell(tr("It can be read. Its alerts are shown; add figures for the tiles and the chart."),
             Tone::Pass);
}

void MonitoringDialog::save()
{
    const auto source = entered();
    const auto *probe = Probe::withId(source.probe);
    if (source.name.isEmpty())
        return tell(tr("Give it a name."), Tone::Fail);
    if (probe) {
        if (const auto accepted = probe->accept(source); !accepted)
            return tell(accepted.error().message(), Tone::Fail);
    }
    if (m_secret->text().isEmpty())
        return keep(source);
    // The secret first: it is asked for as soon as the source is there.
    m_mailbox.await(m_secrets.write({source.id.toString(), source.name}, m_secret->text()),
                    [this, source](const Result<Done> &kept) {
                        if (kept)
                            keep(source);
                        else
                            tell(kept.error().message(), Tone::Fail);
                    });
}

void MonitoringDialog::keep(const Source &source)
{
    Deed deed(sources(), Edit<Source> {.before = m_before, .after = source});
    auto figures = indicators();
    for (const auto &old : m_figuresBefore) {
        if (std::ranges::find(figures, old.id, &Indicator::id) == figures.end())
            deed.add(Dayshift::indicators(), {.before = old});
    }
    QList<Measurement> entered;
    const bool isManual = source.probe == "manual"_L1;
    for (auto &figure : figures) {
        if (isManual) {
            entered.append({.indicator = figure.id,
                            .at = QDateTime::currentDateTimeUtc(),
                            .value = numberOf(figure.query)});
            figure.query.clear();
        }
        const auto old = std::ranges::find(m_figuresBefore, figure.id, &Indicator::id);
        deed.add(Dayshift::indicators(),
                 {.before = old == m_figuresBefore.end() ? std::nullopt : std::optional(*old),
                  .after = figure});
    }
    const auto words = m_before ? tr("%1 changed", "a source of monitoring").arg(source.name)
                                : tr("Connected: %1").arg(source.name);
    if (!deed.isEmpty())
        m_undo.push(new DeedCommand(m_store, deed, words));
    if (isManual)
        m_store.merge([entered](Transaction &transaction) {
            return writeSamples(transaction, entered);
        });
    emit done(words);
    emit connected(source.id);
    accept();
}

} // namespace Dayshift
