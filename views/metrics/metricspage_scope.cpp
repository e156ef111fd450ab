// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/metrics/metricspage.h"

#include <QAction>
#include <QComboBox>
#include <QSignalBlocker>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

// What of the workspace the page looks at: over which time, of which product or team.
namespace Dayshift {

void MetricsPage::makeScope()
{
    for (const int weeks : {4, 12, 26, 52})
        m_period->addItem(tr("%n week(s)", "a period", weeks), weeks);
    for (const int sprints : {1, 3, 6}) // told apart by their sign
        m_period->addItem(tr("%n sprint(s)", "a period", sprints), -sprints);
    m_period->setCurrentIndex(1);
    m_period->setAccessibleName(tr("Period"));
    m_period->setToolTip(tr("Which whole days up to yesterday are looked at"));
    m_part->addItem(tr("All products and teams"), QString());
    m_part->setAccessibleName(tr("Product or team"));
    m_part->setToolTip(
            tr("A product keeps its deployments and incidents, a team its stories and sprints"));
    for (auto *box : {m_period, m_part}) {
        box->hide(); // until the toolbar borrows it
        connect(box, &QComboBox::currentIndexChanged, this, &MetricsPage::chooseScope);
    }
}

void MetricsPage::chooseScope()
{
    auto scope = m_model.scope();
    const int period = m_period->currentData().toInt();
    scope.sprints = std::max(0, -period);
    if (period > 0)
        scope.weeks = period;
    const auto part = m_part->currentData().toString();
    scope.service = part.startsWith("service:"_L1) ? part.section(u':', 1) : QString();
    scope.team = part.startsWith("team:"_L1) ? part.section(u':', 1) : QString();
    m_model.setScope(scope);
    emit placeChanged();
}

// What is chosen stays chosen while it is there.
void MetricsPage::showChoices()
{
    const auto &choices = m_model.choices();
    QList<std::pair<QString, QString>> parts;
    if (choices.services.size() > 1) {
        for (const auto &service : choices.services)
            parts.append({service, u"service:"_s + service});
    }
    for (const auto &[id, name] : choices.teams)
        parts.append({name, u"team:"_s + id});
    const QSignalBlocker quiet(m_part);
    const auto chosen = m_part->currentData();
    while (m_part->count() > 1)
        m_part->removeItem(1);
    for (const auto &[name, part] : parts)
        m_part->addItem(name, part);
    m_part->setCurrentIndex(std::max(0, m_part->findData(chosen)));
    m_part->setEnabled(!parts.isEmpty());
}

QString MetricsPage::place() const
{
    QUrlQuery query;
    const auto &scope = m_model.scope();
    if (scope.sprints > 0)
        query.addQueryItem(u"sprints"_s, QString::number(scope.sprints));
    else
        query.addQueryItem(u"weeks"_s, QString::number(scope.weeks));
    if (m_part->currentIndex() > 0)
        query.addQueryItem(u"of"_s, QString::fromLatin1(
                                            m_part->currentData().toString().toUtf8().toPercentEncoding()));
    if (m_asTable->isChecked())
        query.addQueryItem(u"table"_s, u"1"_s);
    return query.toString(QUrl::FullyEncoded);
}

void MetricsPage::setPlace(const QString &place)
{
    const QUrlQuery query(place);
    const bool bySprints = query.hasQueryItem(u"sprints"_s);
    const int index = m_period->findData(bySprints ? -query.queryItemValue(u"sprints"_s).toInt()
                                                   : query.queryItemValue(u"weeks"_s).toInt());
    if (index >= 0)
        m_period->setCurrentIndex(index);
    // What there is to choose from is known only when the figures are there.
    const auto part = query.queryItemValue(u"of"_s, QUrl::FullyDecoded);
    if (m_part->findData(part) < 0)
        m_part->addItem(part.section(u':', 1), part);
    m_part->setCurrentIndex(m_part->findData(part));
    m_asTable->setChecked(query.hasQueryItem(u"table"_s));
}

} // namespace Dayshift
