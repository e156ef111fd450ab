// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/production/incidentlist.h"

#include "views/production/incidentdialog.h"
#include "views/style/statusglyph.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QIcon>
#include <QItemSelectionModel>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

IncidentModel::IncidentModel(const Theme &theme, Clock clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
    , m_clock(std::move(clock))
{
}

void IncidentModel::setFormat(const Format &format)
{
    m_format = format;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void IncidentModel::setIncidents(QList<Incident> incidents)
{
    std::ranges::sort(incidents, [](const Incident &a, const Incident &b) {
        const bool openA = !a.resolvedAt.isValid();
        const bool openB = !b.resolvedAt.isValid();
        if (openA != openB)
            return openA;
        return a.openedAt != b.openedAt ? a.openedAt > b.openedAt : a.id < b.id;
    });
    beginResetModel();
    m_incidents = std::move(incidents);
    endResetModel();
}

int IncidentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_incidents.size());
}

int IncidentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

static QIcon signOf(const Incident &incident, const Theme &theme)
{
    const int size = theme.scaled(StatusGlyph::Row);
    QPixmap picture(2 * size, 2 * size);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    StatusGlyph::paint(&painter, QRectF(0, 0, size, size),
                       incident.resolvedAt.isValid() ? Sign::Passed : Sign::Incident, -1, theme);
    return {picture};
}

QVariant IncidentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &incident = m_incidents[index.row()];
    const auto now = m_clock();
    const bool open = !incident.resolvedAt.isValid();
    const auto began
            = incident.impactStartedAt.isValid() ? incident.impactStartedAt : incident.openedAt;
    const auto length = m_format.span(
            std::chrono::milliseconds(began.msecsTo(open ? now : incident.resolvedAt)));
    const auto lengthInWords = open ? tr("open for %1").arg(length) : length;
    if (role == Qt::DecorationRole && index.column() == NumberColumn)
        return signOf(incident, m_theme);
    if (role == Qt::AccessibleTextRole && index.column() == NumberColumn)
        return tr("Incident %1, %2, %3, %4")
                .arg(incident.number)
                .arg(incident.title, severityInWords(incident.severity), lengthInWords);
    if (role == Qt::ToolTipRole)
        return incident.title.toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NumberColumn:
        return incident.number > 0 ? QString::number(incident.number) : QString();
    case TitleColumn:
        return incident.title;
    case ServiceColumn:
        return incident.service;
    case OpenedColumn:
        return m_format.moment(incident.openedAt, now);
    case LengthColumn:
        return lengthInWords;
    }
    return {};
}

QVariant IncidentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("No.");
    case TitleColumn:
        return tr("What customers notice");
    case ServiceColumn:
        return tr("Service");
    case OpenedColumn:
        return tr("Noticed");
    case LengthColumn:
        return tr("Lasted");
    }
    return {};
}

IncidentList::IncidentList(IncidentModel &model, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_view(new QTreeView(this))
{
    setWindowTitle(tr("Incidents"));
    m_view->setModel(&model);
    m_view->setAccessibleName(tr("Incidents"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setTabKeyNavigation(false);
    auto *header = m_view->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(IncidentModel::TitleColumn, QHeaderView::Stretch);

    auto *buttons = new QDialogButtonBox(this);
    auto *raise = buttons->addButton(tr("Raise incident …"), QDialogButtonBox::ActionRole);
    m_edit = buttons->addButton(tr("Edit …"), QDialogButtonBox::ActionRole);
    m_resolve = buttons->addButton(tr("It is over now"), QDialogButtonBox::ActionRole);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    for (auto *button : {raise, m_edit, m_resolve, close})
        button->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Space7, Theme::Space7, Theme::Space7, Theme::Space5);
    column->addWidget(m_view, 1);
    column->addWidget(buttons);
    resize(theme.scaled(720), theme.scaled(420));

    connect(raise, &QPushButton::clicked, this, &IncidentList::raiseRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_view, &QTreeView::activated, this, [this] {
        if (const auto *incident = current())
            emit editRequested(incident->id);
    });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const auto *incident = current())
            emit editRequested(incident->id);
    });
    connect(m_resolve, &QPushButton::clicked, this, [this] {
        if (const auto *incident = current())
            emit resolveRequested(incident->id);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &IncidentList::enable);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_view->setCurrentIndex(m_model.index(0, 0));
        enable();
    });
    m_view->setCurrentIndex(m_model.index(0, 0));
    enable();
}

const Incident *IncidentList::current() const
{
    const auto index = m_view->currentIndex();
    return index.isValid() ? &m_model.incidents()[index.row()] : nullptr;
}

void IncidentList::enable()
{
    const auto *incident = current();
    m_edit->setEnabled(incident);
    m_resolve->setEnabled(incident && !incident->resolvedAt.isValid());
    m_resolve->setToolTip(!incident || m_resolve->isEnabled() ? QString()
                                                              : tr("It is over already."));
}

} // namespace Dayshift
