// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/welcome/firstrunsources.h"

#include "models/pipeline/connectionedits.h"
#include "models/pipeline/provider.h"
#include "models/production/probe.h"
#include "views/pipeline/checklist.h"
#include "views/style/textlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

FirstRunSources::FirstRunSources(const Theme &theme, const FirstRun::Outward &outward,
                                 QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_outward(outward)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, Theme::Space4, 0);
    column->setSpacing(Theme::Space4);
    m_server = makeForm(column, tr("Pipeline"),
                        tr("Builds of a CI server, so that everybody sees what is broken and since "
                           "when. A token that may read is enough."));
    for (const auto *provider : Provider::all())
        m_server.kind->addItem(provider->name(), provider->id());
    auto *stories = new TextLabel(theme, Type::BodyBold, Ink::Text, this);
    stories->setText(tr("Stories"));
    auto *storyWords = new TextLabel(theme, Type::Body, Ink::TextSecondary, this);
    storyWords->setWrapped();
    storyWords->setText(tr("Go back to the first step to import an export of Jira, GitHub, GitLab, "
                           "Trello or a CSV file, or use File > Import later."));
    column->addWidget(stories);
    column->addWidget(storyWords);
    m_monitoring = makeForm(column, tr("Monitoring"),
                            tr("What customers meet: figures and alerts, so that an incident begins "
                               "when it hurts, not when somebody calls."));
    for (const auto *probe : Probe::all())
        m_monitoring.kind->addItem(probe->name(), probe->id());
    column->addStretch(1);
    connect(m_server.test, &QPushButton::clicked, this, &FirstRunSources::testServer);
    connect(m_monitoring.test, &QPushButton::clicked, this, &FirstRunSources::testMonitoring);
    for (auto *form : {&m_server, &m_monitoring}) {
        connect(form->kind, &QComboBox::currentIndexChanged, this, [this, form] { forget(*form); });
        for (auto *field : {form->name, form->address, form->secret})
            connect(field, &QLineEdit::textChanged, this, [this, form] { forget(*form); });
        forget(*form);
    }
}

FirstRunSources::Form FirstRunSources::makeForm(QVBoxLayout *column, const QString &title,
                                                const QString &words)
{
    auto *heading = new TextLabel(m_theme, Type::BodyBold, Ink::Text, this);
    heading->setText(title);
    auto *about = new TextLabel(m_theme, Type::Body, Ink::TextSecondary, this);
    about->setWrapped();
    about->setText(words);
    Form form {.kind = new QComboBox(this),
               .name = new QLineEdit(this),
               .address = new QLineEdit(this),
               .secret = new QLineEdit(this),
               .test = new QPushButton(tr("Test"), this),
               .checks = new CheckList(m_theme, this)};
    form.secret->setEchoMode(QLineEdit::Password);
    form.secret->setToolTip(tr("Kept in the system's keyring, never in the workspace"));
    form.name->setMaxLength(100);
    auto *fields = new QFormLayout;
    fields->setHorizontalSpacing(Theme::Space6);
    fields->setVerticalSpacing(Theme::Space3);
    const std::pair<QString, QWidget *> rows[] {{tr("Kind"), form.kind},
                                                {tr("Address"), form.address},
                                                {tr("Name"), form.name},
                                                {tr("Token or password"), form.secret}};
    for (const auto &[label, field] : rows) {
        fields->addRow(label, field);
        field->setAccessibleName(tr("%1: %2", "Pipeline or Monitoring; a field").arg(title, label));
    }
    form.test->setAccessibleName(tr("Test: %1", "Pipeline or Monitoring").arg(title));
    auto *row = new QHBoxLayout;
    row->addWidget(form.test, 0, Qt::AlignTop);
    row->addWidget(form.checks, 1);
    column->addWidget(heading);
    column->addWidget(about);
    column->addLayout(fields);
    column->addLayout(row);
    return form;
}

// What was tested is not what stands there any more.
void FirstRunSources::forget(Form &form)
{
    ++form.attempt;
    form.checks->clear();
    form.test->setEnabled(!form.address->text().trimmed().isEmpty());
    if (&form == &m_monitoring)
        m_figures.clear();
    showExamples();
    emit changed();
}

void FirstRunSources::showExamples()
{
    if (const auto *provider = Provider::withId(m_server.kind->currentData().toString())) {
        m_server.address->setPlaceholderText(provider->addressExample());
        m_server.name->setPlaceholderText(provider->name());
    }
    if (const auto *probe = Probe::withId(m_monitoring.kind->currentData().toString())) {
        m_monitoring.address->setPlaceholderText(probe->addressExample());
        m_monitoring.name->setPlaceholderText(probe->name());
    }
}

QWidget *FirstRunSources::firstField() const
{
    return m_server.kind;
}

void FirstRunSources::clear()
{
    for (auto *form : {&m_server, &m_monitoring}) {
        for (auto *field : {form->name, form->address, form->secret})
            field->clear();
    }
}

static QString nameIn(const QLineEdit *field)
{
    const auto name = field->text().trimmed();
    return name.isEmpty() ? field->placeholderText() : name;
}

void FirstRunSources::write(FirstRunPlan &plan) const
{
    plan.server.reset();
    plan.monitoring.reset();
    if (const auto address = m_server.address->text().trimmed(); !address.isEmpty()) {
        plan.server = tidied({.id = m_serverId,
                              .name = nameIn(m_server.name),
                              .provider = m_server.kind->currentData().toString(),
                              .address = address});
        plan.serverToken = m_server.secret->text();
    }
    if (const auto address = m_monitoring.address->text().trimmed(); !address.isEmpty()) {
        plan.monitoring = Source {.id = m_monitoringId,
                                  .name = nameIn(m_monitoring.name),
                                  .probe = m_monitoring.kind->currentData().toString(),
                                  .address = address};
        plan.monitoringSecret = m_monitoring.secret->text();
        plan.figures = m_figures;
    }
}

void FirstRunSources::read(const FirstRunPlan &plan)
{
    const auto put = [](Form &form, const QString &kind, const QString &name,
                        const QString &address, const QString &secret) {
        form.kind->setCurrentIndex(std::max(0, form.kind->findData(kind)));
        form.name->setText(name);
        form.address->setText(address);
        form.secret->setText(secret);
    };
    if (plan.server) {
        m_serverId = plan.server->id;
        put(m_server, plan.server->provider, plan.server->name, plan.server->address,
            plan.serverToken);
    }
    if (plan.monitoring) {
        m_monitoringId = plan.monitoring->id;
        put(m_monitoring, plan.monitoring->probe, plan.monitoring->name, plan.monitoring->address,
            plan.monitoringSecret);
        m_figures = plan.figures;
    }
}

QString FirstRunSources::problem() const
{
    FirstRunPlan plan;
    write(plan);
    if (plan.server) {
        if (const auto fine = mayConnect(*plan.server, {}); !fine)
            return fine.error().title() + u' ' + fine.error().whatToDo();
    }
    if (plan.monitoring) {
        const auto *probe = Probe::withId(plan.monitoring->probe);
        if (const auto fine = probe->accept(*plan.monitoring); !fine)
            return fine.error().title() + u' ' + fine.error().whatToDo();
    }
    return {};
}

QStringList FirstRunSources::summary() const
{
    FirstRunPlan plan;
    write(plan);
    QStringList lines;
    if (plan.server)
        lines.append(tr("Builds are read from %1: every few seconds while something runs there, "
                        "and rarely while nothing does.",
                        "an address")
                             .arg(plan.server->address));
    if (plan.monitoring)
        lines.append(tr("Monitoring is read from %1 every %2 s, with %n figure(s).",
                        "an address; a number", int(plan.figures.size()))
                             .arg(plan.monitoring->address)
                             .arg(plan.monitoring->everySeconds));
    if (!plan.serverToken.isEmpty() || !plan.monitoringSecret.isEmpty())
        lines.append(tr("Tokens and passwords go into the system's keyring and nowhere else."));
    if (!plan.server && !plan.monitoring)
        lines.append(tr("Nothing is read from any server. You can connect one at any time in "
                        "Settings > Sources."));
    return lines;
}

void FirstRunSources::testServer()
{
    FirstRunPlan plan;
    write(plan);
    if (!plan.server || !m_outward.server)
        return;
    const int attempt = ++m_server.attempt;
    m_server.checks->showBusy();
    m_mailbox.await(m_outward.server(*plan.server, plan.serverToken),
                    [this, attempt](const QList<Check> &checks) {
                        if (attempt == m_server.attempt)
                            m_server.checks->show(checks);
                    });
}

void FirstRunSources::testMonitoring()
{
    FirstRunPlan plan;
    write(plan);
    if (!plan.monitoring || !m_outward.monitoring)
        return;
    const int attempt = ++m_monitoring.attempt;
    m_monitoring.checks->showBusy();
    m_mailbox.await(m_outward.monitoring(*plan.monitoring, plan.monitoringSecret),
                    [this, attempt](const SourceCheck &check) {
                        if (attempt != m_monitoring.attempt)
                            return;
                        m_monitoring.checks->show(check.checks);
                        m_figures = check.proposals;
                        emit changed();
                    });
}

} // namespace Dayshift
