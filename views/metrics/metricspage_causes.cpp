// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/metrics/metricspage.h"

#include "models/store/store.h"
#include "views/metrics/causedialog.h"

using namespace Qt::StringLiterals;

// Which deployment brought an incident is a person's word, and changes what the figures say.
namespace Dayshift {

CauseDialog *MetricsPage::askForCause(const QString &incident)
{
    if (!m_model.isLoaded() || m_store.isReadOnly())
        return nullptr;
    auto *dialog = new CauseDialog(m_model.report(), Format(m_model.zone()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!incident.isEmpty())
        dialog->choose(incident);
    connect(dialog, &CauseDialog::named, this, &MetricsPage::nameCause);
    dialog->open();
    return dialog;
}

void MetricsPage::nameCause(const QString &incident, const QString &deployment,
                            const QString &reason)
{
    const auto by = m_store.author().actor;
    auto work = [=, now = m_clock()](Database &database) {
        return Dayshift::causeNamed(database, IncidentId::fromString(incident),
                                    DeploymentId::fromString(deployment), reason, by, now);
    };
    m_mailbox.await(m_store.read(std::move(work)), [this](const Result<Deed> &deed) {
        if (!deed)
            emit told(noticeOf(deed.error(), u"metrics"_s));
        else
            emit causeNamed(*deed, tr("Cause of an incident named"));
    });
}

} // namespace Dayshift
