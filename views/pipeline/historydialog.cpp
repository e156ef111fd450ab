// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pipeline/historydialog.h"

#include "models/pipeline/plaintext.h"
#include "views/style/textlabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

HistoryDialog::HistoryDialog(const Theme &theme, const PipelineState &state, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_list(new QTreeWidget(this))
    , m_count(new TextLabel(theme, Type::Small, Ink::TextMuted, this))
{
    setWindowTitle(tr("History of %1").arg(m_words.name(state)));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHeaderLabels({tr("State"), tr("Build"), tr("Began"), tr("Took"), tr("Branch"),
                             tr("Change"), tr("Author")});
    m_list->setAccessibleName(windowTitle());
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        const QUrl page(plainPage(item->data(0, Qt::UserRole).toString()), QUrl::StrictMode);
        if (page.isValid())
            emit pageRequested(page);
    });
    m_count->setText(tr("Reading the history"));
    auto *buttons = new QDialogButtonBox(this);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Space5, Theme::Space5, Theme::Space5, Theme::Space5);
    column->setSpacing(Theme::Space4);
    column->addWidget(m_count);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(theme.scaled(860), theme.scaled(520));
}

static QIcon iconOf(Status status, const Theme &theme, double ratio)
{
    const int size = theme.scaled(StatusGlyph::Row);
    QPixmap picture(QSize(size, size) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    StatusGlyph::paint(&painter, QRectF(0, 0, size, size), status, -1, theme);
    return picture;
}

void HistoryDialog::setBuilds(const QList<Build> &builds, const QDateTime &now)
{
    QHash<Status, QIcon> icons;
    QList<QTreeWidgetItem *> items;
    for (const auto &build : builds) {
        auto &icon = icons[build.status];
        if (icon.isNull())
            icon = iconOf(build.status, m_theme, devicePixelRatioF());
        const auto word = StatusGlyph::word(build.status);
        const auto change = plainName(build.message.section(u'\n', 0, 0), 160);
        auto *item = new QTreeWidgetItem(
                {word, u'#' + plainName(build.number, 40),
                 m_words.format().moment(build.startedAt, now),
                 isOver(build.status) && build.finishedAt.isValid()
                         ? m_words.length(build.startedAt, build.finishedAt, now)
                         : QString(),
                 plainName(build.branch, 80),
                 (plainName(build.commit).left(7) + u' ' + change).trimmed(),
                 plainName(build.author, 80)});
        item->setIcon(0, icon);
        item->setData(0, Qt::UserRole, build.page);
        item->setToolTip(2, plainName(m_words.format().full(build.startedAt)));
        if (const auto raw = PipelineWords::raw(build.rawStatus); !raw.isEmpty())
            item->setToolTip(0, u"<qt>"_s + raw.toHtmlEscaped() + u"</qt>"_s);
        items.append(item);
    }
    m_list->clear();
    m_list->addTopLevelItems(items);
    const auto failed = std::ranges::count(builds, Status::Failed, &Build::status);
    m_count->setText(tr("%1, %2", "so many builds, so many of them failed")
                             .arg(tr("%n stored builds", nullptr, int(builds.size())),
                                  tr("%n failed", nullptr, int(failed))));
    for (int column = 0; column < m_list->columnCount() - 2; ++column)
        m_list->resizeColumnToContents(column);
    m_list->setColumnWidth(5, m_theme.scaled(260));
    if (!items.isEmpty())
        m_list->setCurrentItem(items.first());
    m_list->setFocus();
}

} // namespace Dayshift
