// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/attachmentlist.h"

#include "views/board/attachmentdelegate.h"
#include "views/board/attachmentnotice.h"
#include "views/board/attachmentrows.h"
#include "views/style/icons.h"
#include "views/style/paint.h"
#include "views/style/textlabel.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int MostRowsAtOnce = 8;

AttachmentList::AttachmentList(Store &store, const AttachmentWords &words, const Theme &theme,
                               QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(store)
    , m_desk(store, words, this)
    , m_pictures(store)
    , m_rows(std::make_unique<AttachmentRows>(m_model, m_desk.words()))
    , m_hint(new TextLabel(theme, Type::Small, Ink::TextMuted, this))
    , m_attach(new QPushButton(Icons::icon(u"attach"_s, theme), tr("Attach …"), this))
    , m_more(new QToolButton(this))
    , m_list(new QListView(this))
{
    makeActions();
    build();
    connect(&m_desk, &AttachmentDesk::attached, this, [this](const Attachment &attachment) {
        emit wished(Deed(attachments(), Edit<Attachment> {.after = attachment}),
                    tr("%1 attached").arg(attachment.name));
    });
    connect(&m_pictures, &AttachmentPictures::ready, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(&m_model, &AttachmentsModel::changed, this, &AttachmentList::fit);
    connect(&theme, &Theme::changed, this, &AttachmentList::fit);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AttachmentList::refreshActions);
    fit();
}

AttachmentList::~AttachmentList() = default;

void AttachmentList::makeActions()
{
    const auto make = [this](const QString &icon, const QString &words, const QKeySequence &key,
                             const auto &act) {
        auto *action = new QAction(Icons::icon(icon, m_theme), words, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, act] {
            if (const auto attachment = current())
                act(*attachment);
        });
        m_list->addAction(action);
        return action;
    };
    m_open = make(u"open-outside"_s, tr("&Open"), {},
                  [this](const Attachment &attachment) { m_desk.open(attachment); });
    m_save = make(u"export"_s, tr("&Save as …"), QKeySequence::Save,
                  [this](const Attachment &attachment) { m_desk.save(attachment); });
    m_copy = make(u"copy"_s, tr("&Copy name"), QKeySequence::Copy, [](const Attachment &attachment) {
        QGuiApplication::clipboard()->setText(safeFileName(attachment.name));
    });
    m_remove = make(u"delete"_s, tr("&Delete"), QKeySequence::Delete,
                    [this](const Attachment &) { remove(); });
}

void AttachmentList::build()
{
    m_list->setModel(m_rows.get());
    m_list->setItemDelegate(
            new AttachmentDelegate(m_desk.words(), m_pictures, m_theme, m_list));
    m_list->setAccessibleName(tr("Attachments"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->viewport()->setAutoFillBackground(false);
    connect(m_list, &QListView::activated, m_open, &QAction::trigger);
    auto *menu = new QMenu(this);
    menu->addActions(m_list->actions());
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setIcon(Icons::icon(u"more"_s, m_theme));
    m_more->setAccessibleName(tr("What to do with the attachment"));
    m_more->setToolTip(tr("What to do with the attachment (menu key)"));
    m_hint->setText(m_desk.words().hint());
    m_attach->setToolTip(tr("Attach files of at most %1 each; Ctrl+Shift+V attaches the picture in "
                            "the clipboard")
                                 .arg(m_desk.words().limit()));
    connect(m_attach, &QPushButton::clicked, &m_desk, &AttachmentDesk::chooseFiles);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(Theme::Space2);
    box->addWidget(m_list);
    box->addWidget(new AttachmentNotice(m_desk, m_theme, this));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::Space3);
    m_hint->setWrapped();
    row->addWidget(m_hint, 1, Qt::AlignVCenter);
    row->addWidget(m_more);
    row->addWidget(m_attach);
    box->addLayout(row);
}

void AttachmentList::setPlace(StoryId story, EpicId epic)
{
    m_model.setPlace(story, epic);
    m_desk.setPlace(story, story.isNull() ? epic : EpicId());
}

void AttachmentList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_attach->setEnabled(!readOnly);
    if (readOnly)
        m_attach->setToolTip(tr("This workspace is open for reading only."));
    refreshActions();
}

void AttachmentList::listenAt(QWidget *panel)
{
    panel->setAcceptDrops(true);
    panel->installEventFilter(this);
    auto *paste = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), panel);
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, &m_desk, &AttachmentDesk::attachClipboard);
}

// As tall as its rows, up to a bound.
void AttachmentList::fit()
{
    const int rows = std::min(m_model.rowCount(), MostRowsAtOnce);
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(std::max(1, rows * AttachmentDelegate::rowHeight(m_theme)));
    if (rows > 0 && !m_list->currentIndex().isValid())
        m_list->selectionModel()->setCurrentIndex(m_rows->index(0, 0),
                                                  QItemSelectionModel::NoUpdate);
    refreshActions();
}

void AttachmentList::refreshActions()
{
    const auto attachment = current();
    m_more->setVisible(attachment.has_value());
    for (auto *action : {m_open, m_save, m_copy})
        action->setEnabled(attachment.has_value());
    m_remove->setEnabled(attachment && !m_readOnly);
}

std::optional<Attachment> AttachmentList::current() const
{
    const auto index = m_list->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    return index.data(AttachmentsModel::AttachmentRole).value<Attachment>();
}

void AttachmentList::remove()
{
    const auto attachment = current();
    if (!attachment || m_readOnly)
        return;
    emit wished(Deed(attachments(), Edit<Attachment> {*attachment,
                                                      removedFrom(*attachment,
                                                                  m_desk.words().now())}),
                tr("%1 deleted").arg(safeFileName(attachment->name)));
}

void AttachmentList::setDropping(bool dropping)
{
    m_dropping = dropping;
    m_hint->setInk(dropping ? Ink::Accent : Ink::TextMuted);
    m_hint->setText(dropping ? tr("Let go to attach, up to %1 each").arg(m_desk.words().limit())
                             : m_desk.words().hint());
    update();
}

bool AttachmentList::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        if (m_readOnly || !AttachmentDesk::canTake(*drag->mimeData()))
            break;
        drag->setDropAction(Qt::CopyAction); // what is attached stays where it is, too
        drag->accept();
        setDropping(true);
        return true;
    }
    case QEvent::DragLeave:
        setDropping(false);
        break;
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        setDropping(false);
        if (m_readOnly || !m_desk.attach(*drop->mimeData()))
            break;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        return true;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void AttachmentList::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!m_dropping)
        return;
    QPainter painter(this);
    Paint::card(&painter, rect(), m_theme.color(Ink::AccentTint), m_theme.color(Ink::Accent),
                Theme::ControlRadius, 2);
}

} // namespace Dayshift
