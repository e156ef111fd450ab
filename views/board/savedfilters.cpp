// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/savedfilters.h"

#include "views/board/filterbar.h"

#include <QInputDialog>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr qsizetype MostFilters = 50;
static constexpr int LongestName = 60;

// A name may hold an ampersand of its own.
static QString shown(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

SavedFilters::SavedFilters(FilterBar &bar, QWidget *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_window(parent)
    , m_menu(std::make_unique<QMenu>(tr("Saved &filters")))
{
    connect(m_menu.get(), &QMenu::aboutToShow, this, &SavedFilters::fill);
    fill();
}

SavedFilters::~SavedFilters() = default;

void SavedFilters::setFilters(const Filters &filters)
{
    m_filters = filters;
    fill();
}

void SavedFilters::fill()
{
    m_menu->clear();
    const auto present = m_bar.text().trimmed();
    for (auto filter = m_filters.cbegin(); filter != m_filters.cend(); ++filter) {
        auto *action = m_menu->addAction(shown(filter.key()), this, [this, text = filter.value()] {
            m_bar.setText(text);
        });
        action->setCheckable(true);
        action->setChecked(!present.isEmpty() && filter.value() == present);
        action->setToolTip(filter.value().toHtmlEscaped());
    }
    m_menu->addSeparator();
    auto *keep = m_menu->addAction(tr("&Save this filter …"), this, &SavedFilters::askName);
    keep->setEnabled(!present.isEmpty()
                     && (m_filters.size() < MostFilters || m_filters.values().contains(present)));
    auto *forget = m_menu->addMenu(tr("F&orget"));
    forget->setEnabled(!m_filters.isEmpty());
    for (const auto &name : m_filters.keys())
        forget->addAction(shown(name), this, [this, name] { this->forget(name); });
}

void SavedFilters::askName()
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this filter"));
    dialog->setLabelText(tr("Its name in the menu:"));
    dialog->setTextValue(m_bar.text().trimmed().left(LongestName));
    dialog->setOkButtonText(tr("Save"));
    dialog->setCancelButtonText(tr("Not now"));
    connect(dialog, &QInputDialog::textValueSelected, this, &SavedFilters::keep);
    dialog->open();
}

void SavedFilters::keep(const QString &name)
{
    const auto plain = name.simplified().left(LongestName);
    const auto text = m_bar.text().trimmed();
    if (plain.isEmpty() || text.isEmpty())
        return;
    m_filters.insert(plain, text);
    fill();
    emit changed(m_filters);
}

void SavedFilters::forget(const QString &name)
{
    if (m_filters.remove(name) == 0)
        return;
    fill();
    emit changed(m_filters);
}

} // namespace Dayshift
